using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>What it means that a text holds a word that was searched for; the same wherever is searched.</summary>
/// <remarks>
/// A word occurs if the text holds it, also within a longer one ("treffen" in "Elterntreffen"). Case, accents and the
/// two forms of <c>ß</c> do not count.
/// </remarks>
public static class SearchWords
{
    /// <summary>Most characters of a search.</summary>
    public const int MaxLength = 100;

    /// <summary>Splits what was typed into words: lower case, as typed otherwise, at white space.</summary>
    /// <param name="text">What was typed; <c>null</c> gives no words.</param>
    public static ImmutableArray<string> Of(string? text) =>
    [
        .. Line.Fold(WellFormed(text ?? "")).ToLowerInvariant().Normalize()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => Fold(word).Length > 0),
    ];

    /// <summary>Brings a text to the form in which words are looked for.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in WellFormed(text).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (character == 'ß')
            {
                folded.Append("ss");
            }
            else if (character == 'ı')
            {
                folded.Append('i');
            }
            else if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                folded.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
                && character != '\u00AD')
            {
                folded.Append(character);
            }
        }

        return folded.ToString();
    }

    // string.Normalize throws on unpaired surrogates, which any text may hold.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
