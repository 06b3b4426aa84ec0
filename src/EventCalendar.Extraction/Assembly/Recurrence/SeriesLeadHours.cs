using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Gives lines of weekdays the hour of the line above them: "Wir laufen wieder (jeweils um 18 Uhr):" above
/// "montags: ab Freibad" and "mittwochs: ab Kirche".
/// </summary>
internal static class SeriesLeadHours
{
    private const int FewestLines = 2;
    private const int LongestLine = 14;

    /// <summary>Marks the lines of a text.</summary>
    public static void Mark(Reading reading, List<SeriesDraft> drafts)
    {
        for (int first = 0, end; first < drafts.Count; first = end)
        {
            end = first + 1;
            if (!IsLine(reading, drafts[first])
                || HourAbove(reading, drafts[first].Sentence - 1) is not { } hour)
            {
                continue;
            }

            while (end < drafts.Count && drafts[end].Sentence == drafts[end - 1].Sentence + 1
                && IsLine(reading, drafts[end]))
            {
                end++;
            }

            for (var at = first; at < end && end - first >= FewestLines; at++)
            {
                drafts[at].IsScheduled = true;
                drafts[at].SeasonHour = hour;
            }
        }
    }

    /// <summary>"montags: ab Freibad": a weekday, a colon and no hour.</summary>
    private static bool IsLine(Reading reading, SeriesDraft draft)
    {
        var range = reading.Source.Sentences[draft.Sentence];
        return draft is { SeasonHour: null, Pattern: { Unit: RecurrenceUnit.Week, IsBare: false } }
            && range is { StartsLine: true, EndsLine: true, Count: <= LongestLine }
            && draft.Words.First == range.First && reading.Tokens[draft.Words.End].Text is ":" or "-" or "|"
            && draft.Words.End + 1 < range.End && reading.FragmentsOf(draft.Sentence).Length == 1;
    }

    private static Fragment? HourAbove(Reading reading, int sentence)
    {
        if (sentence < 0 || reading.SignsOf(sentence).IsOpeningHours)
        {
            return null;
        }

        Fragment? hour = null;
        var range = reading.Source.Sentences[sentence];
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasTime && hour is not null)
            {
                return null;
            }

            hour = fragment.HasTime ? fragment : hour;
        }

        return reading.Tokens[range.End - 1].Is(":") ? hour : null;
    }
}
