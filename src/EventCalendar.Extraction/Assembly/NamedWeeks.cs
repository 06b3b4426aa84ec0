using EventCalendar.Extraction.Lexicon;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds the week of which a text speaks: "In der kommenden Woche stehen drei Termine an. Am Dienstag …".
/// </summary>
internal static class NamedWeeks
{
    private const int SentencesBack = 3;

    /// <summary>
    /// Gets the Monday of the week to come, if the words of a bare weekday or those above it speak of that
    /// week.
    /// </summary>
    public static LocalDate? Monday(Reading reading, int sentence, LocalDate reference)
    {
        var sentences = reading.Source.Sentences;
        for (var above = sentence; above >= 0 && above >= sentence - SentencesBack
            && sentences[above].Paragraph >= sentences[sentence].Paragraph - 1; above--)
        {
            if (reading.Ask(above, SentenceFact.NextWeek, SpeaksOfNext))
            {
                return reference.Next(IsoDayOfWeek.Monday);
            }

            // A day of the month says itself in which week it is.
            if (above < sentence && reading.HasCalendarDay(above))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// "in der kommenden Woche", "Termine der nächsten Woche", "Nächste Woche ist viel los".
    /// </summary>
    private static bool SpeaksOfNext(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at + 1 < range.End; at++)
        {
            if (!TimeWords.Week.Contains(reading.Tokens[at + 1])
                || !TimeWords.NextWeek.Contains(reading.Tokens[at])
                || reading.IsDated(at))
            {
                continue;
            }

            ref readonly var before = ref reading.Tokens[at - 1];
            if (at == range.First || before.Is("der") || TimeWords.NextWeekLeads.Contains(before))
            {
                return !TimeWords.Until.Contains(reading.Tokens[at - 2])
                    && !TimeWords.Until.Contains(before);
            }
        }

        return false;
    }
}
