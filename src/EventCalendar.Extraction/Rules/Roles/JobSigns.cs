using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells an advertisement for work by its form: "(m/w/d)", "Bewerbungsfrist:".</summary>
internal static class JobSigns
{
    private const int SentencesAbove = 12;
    private const int LongestHead = 48;

    /// <summary>
    /// Says whether a sentence stands in an advertisement, at most some sentences below its head.
    /// </summary>
    public static bool AreAround(Reading reading, int sentence)
    {
        for (var near = Math.Max(0, sentence - SentencesAbove); near <= sentence; near++)
        {
            var range = reading.Source.Sentences[near];
            for (var at = range.First; at + 4 < Math.Min(range.End, range.First + LongestHead); at++)
            {
                if (reading.Tokens[at + 1].Is("/") && reading.Tokens[at].Text is "m" or "w" or "d"
                    && reading.Tokens[at + 2].Text is "m" or "w" or "d" && reading.Tokens[at + 3].Is("/"))
                {
                    return true;
                }
            }

            // "Zu vermieten ab 1. Mai: drei Zimmer, Küche, Bad"
            if (range.StartsLine && reading.Tokens[range.First].Is("zu")
                && ClauseWords.Offered.Contains(reading.Tokens[range.First + 1]))
            {
                return true;
            }

            if (range.StartsLine && range.First + 1 < range.End
                && ClauseWords.JobLabels.Contains(reading.Tokens[range.First])
                && reading.Tokens[range.First + 1].Is(":"))
            {
                return true;
            }
        }

        return false;
    }
}
