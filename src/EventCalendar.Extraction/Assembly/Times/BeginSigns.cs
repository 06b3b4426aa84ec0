using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>Finds sentences that say when something begins: "Filmstart ist um 20 Uhr."</summary>
internal static class BeginSigns
{
    /// <summary>Says whether a sentence has a word of beginning or meeting.</summary>
    public static bool IsIn(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord && !token.IsQuoted
                && (RoleWords.Begin.Contains(token) || RoleWords.Beginnings.Contains(token)))
            {
                return true;
            }
        }

        return false;
    }
}
