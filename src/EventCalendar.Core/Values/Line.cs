using System.Text;

namespace EventCalendar.Core.Values;

/// <summary>Text that is to stand on one line.</summary>
public static class Line
{
    /// <summary>Trims, folds white space into single spaces, drops control characters and soft hyphens.</summary>
    /// <param name="text">Any text; <c>null</c> gives the empty line.</param>
    public static string Fold(string? text)
    {
        var line = new StringBuilder(text?.Length ?? 0);
        foreach (var character in text ?? "")
        {
            if (char.IsWhiteSpace(character))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!char.IsControl(character) && character != '\u00AD')
            {
                line.Append(character);
            }
        }

        return line.ToString().TrimEnd();
    }
}
