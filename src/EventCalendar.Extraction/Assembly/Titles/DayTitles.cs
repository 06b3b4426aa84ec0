using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Tells titles that name only the day of what takes place: "Ersatztermin", "Neuer Termin".
/// </summary>
internal static class DayTitles
{
    private const int LongestTitle = 80;
    private const int MostWords = 2;

    /// <summary>Says whether no word of a title names what takes place.</summary>
    public static bool NamesDayOnly(string title)
    {
        if (title.Length > LongestTitle || title.AsSpan().Count(' ') >= MostWords)
        {
            return false;
        }

        Span<char> small = stackalloc char[LongestTitle];
        small = small[..title.AsSpan().ToLowerInvariant(small)];
        foreach (var range in small.Split(' '))
        {
            ReadOnlySpan<char> word = small[range];
            if (!(RoleWords.Replacement.Contains(word) || ClauseWords.DateNouns.Contains(word)
                || ClauseWords.NewWords.Contains(word) || ClauseWords.Corrections.Contains(word)))
            {
                return false;
            }
        }

        return true;
    }
}
