using System.Text;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Reads the files of <c>Holidays/Data</c> that are embedded in the assembly.</summary>
internal static class HolidayData
{
    /// <summary>Lists the lines of a file that say something, each cut at white space.</summary>
    public static IEnumerable<string[]> Lines(string name)
    {
        using var reader = new StreamReader(
            typeof(HolidayData).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        }
    }
}
