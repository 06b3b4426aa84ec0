using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Tells meetings from hours and habits where no clock time is said.</summary>
internal static class SeriesGatherings
{
    /// <summary>
    /// "Jeder erste Dienstag im Monat gehört uns" below "Stammtisch", "An jedem Montagabend wird getanzt": no
    /// hour is said, but no office works by such days.
    /// </summary>
    public static bool Are(Reading reading, SeriesDraft draft, SentenceSigns signs)
    {
        if (signs.IsPast || signs.IsService || signs.IsWorks || signs.IsOpeningHours
            || (signs.IsRegistration && !reading.Tokens[draft.Words.End].Is(","))
            || signs.IsOtherDeadline || signs.IsPersonal)
        {
            return false;
        }

        if (draft.Pattern is { Unit: RecurrenceUnit.Month, Ordinals.IsEmpty: false })
        {
            return signs.IsAhead || signs.IsInvitation || signs.HasEventNoun
                || HasHeading(reading, draft.Sentence)
                || Tenses.Of(reading.Tokens, reading.Source.Sentences[draft.Sentence], draft.Words.First,
                    draft.Words.End) != Tense.Past;
        }

        return reading.Tokens.Has(SeriesWords.PartsOfDays, draft.Words.First, draft.Words.End);
    }

    private static bool HasHeading(Reading reading, int sentence)
    {
        for (var above = sentence - 1; above >= 0 && above >= sentence - 2; above--)
        {
            if (reading.Source.Sentences[above] is { StartsLine: true, EndsLine: true }
                && reading.SignsOf(above).HasEventNoun)
            {
                return true;
            }
        }

        return false;
    }
}
