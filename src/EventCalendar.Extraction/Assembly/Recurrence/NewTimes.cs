using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Finds from when on the hours hold that a text sets out: "Ab 6. Dezember ändern sich die Gottesdienstzeiten."
/// </summary>
internal static class NewTimes
{
    private const int MostSentences = 6;
    private const int MostFragments = 12;
    private const int LongestLead = 3;

    /// <summary>
    /// Finds the day in the sentences above a rhythm; <c>null</c> if none is after the reference.
    /// </summary>
    public static LocalDate? Begin(Reading reading, int sentence, LocalDate reference)
    {
        for (var above = sentence - 1; above >= Math.Max(0, sentence - MostSentences); above--)
        {
            if (reading.HasTime(above))
            {
                continue;
            }

            var fragments = reading.FragmentsOf(above);
            foreach (ref readonly var fragment in fragments[..Math.Min(fragments.Length, MostFragments)])
            {
                if (fragment is { Kind: FragmentKind.Date, Date.IsCalendarDay: true }
                    && IsFromThenOn(reading, fragment)
                    && reading.Ask(above, SentenceFact.Timetable, SpeaksOfTimes)
                    && DateResolver.Resolve(fragment.Date, reference) is { } day && day.Date > reference)
                {
                    return day.Date;
                }
            }
        }

        return null;
    }

    private static bool IsFromThenOn(Reading reading, Fragment date)
    {
        var at = date.First - 1;
        while (at > date.First - LongestLead && GrammarWords.Datives.Contains(reading.Tokens[at]))
        {
            at--;
        }

        return reading.Tokens[at].Is("ab") || reading.Tokens[date.End].Is("an");
    }

    private static bool SpeaksOfTimes(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.HasNoun(SeriesWords.Timetables, range.First, range.End);
    }
}
