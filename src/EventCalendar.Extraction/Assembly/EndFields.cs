using EventCalendar.Extraction.Lexicon;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Tells the day of an end that stands in a line of its own from a day of another event.</summary>
internal static class EndFields
{
    // "Beginn:", "Startzeit: 18 Uhr" may stand between the two.
    private const int MostSentences = 3;
    private const int MostDays = 31;

    /// <summary>
    /// "Beginn: 12.12.2026, 19.30 Uhr" above "Ende: 13.12.2026, 1 Uhr"; "von 12.12." above "bis 13.12."
    /// </summary>
    public static bool Holds(Reading reading, Anchor first, Anchor last) =>
        last.Sentence > first.Sentence && last.Sentence - first.Sentence <= MostSentences
            && first is { LastDay: null, Series: null, EndTime: null }
            && last is { LastDay: null, Series: null }
            && (first.Time is not null || last.Time is null)
            && Period.DaysBetween(first.StartsOn, last.StartsOn) is >= 0 and <= MostDays
            && !(first.StartsOn == last.StartsOn && !IsLater(first, last))
            && Label(reading, last) is { } end && EndsThere(reading, end)
            && Label(reading, first) is { } start && StartsThere(reading, start);

    private static bool IsLater(Anchor first, Anchor last) =>
        first.Time is { } start && last.Time is { } end && end.TotalMinutes > start.TotalMinutes;

    /// <summary>Finds the word that begins the line of a date and leads to it.</summary>
    private static int? Label(Reading reading, Anchor anchor)
    {
        var at = anchor.Date.First - 1;
        at -= at > 0 && reading.Tokens[at].Text is ":" or "-" ? 1 : 0;
        return at >= 0 && (at == 0 || reading.Tokens[at].Breaks > 0) ? at : null;
    }

    private static bool EndsThere(Reading reading, int at) =>
        TimeWords.EndLabels.Contains(reading.Tokens[at]) || TimeWords.Until.Contains(reading.Tokens[at]);

    private static bool StartsThere(Reading reading, int at) =>
        TimeWords.StartLabels.Contains(reading.Tokens[at]) || RoleWords.Begin.Contains(reading.Tokens[at])
            || TimeWords.RunLeads.Contains(reading.Tokens[at]);
}
