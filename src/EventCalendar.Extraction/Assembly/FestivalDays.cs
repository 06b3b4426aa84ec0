using EventCalendar.Extraction.Lexicon;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Leaves out a fair of several days where each of its days is told with its own hours: they are when to come.
/// </summary>
internal static class FestivalDays
{
    private const int LongestFair = 4;
    private const int FewestListed = 2;

    // The days stand right behind the span, among few points of a programme.
    private const int EventsBehind = 12;

    /// <summary>Removes the spans whose days all stand behind them, under the same title.</summary>
    public static void Remove(List<EventCandidate> found)
    {
        for (var at = found.Count - 3; at >= 0; at--)
        {
            if (IsTold(found, at) || IsHeading(found, at))
            {
                found.RemoveAt(at);
            }
        }
    }

    /// <summary>"Gottesdienste vom 7. bis 15. November:" above them names no event of its own.</summary>
    private static bool IsHeading(List<EventCandidate> found, int at)
    {
        var span = found[at];
        if (span.RecurrenceRule is not null || !span.IsAllDay
            || span.End?.Value is not { IsDateOnly: true } end || !TitleWords.IsListHeading(span.Title.Value))
        {
            return false;
        }

        var listed = 0;
        for (var other = at + 1; other < found.Count && other <= at + EventsBehind; other++)
        {
            var day = found[other].Start.Value.Date;
            listed += day >= span.Start.Value.Date && day < end.Date ? 1 : 0;
        }

        return listed >= FewestListed;
    }

    private static bool IsTold(List<EventCandidate> found, int at)
    {
        var span = found[at];
        if (span.RecurrenceRule is not null || !span.IsAllDay
            || span.End?.Value is not { IsDateOnly: true } end)
        {
            return false;
        }

        var start = span.Start.Value;
        var days = Period.DaysBetween(start.Date, end.Date);
        if (days is < 2 or > LongestFair)
        {
            return false;
        }

        var told = 0;
        for (var other = at + 1; other < found.Count && other <= at + EventsBehind; other++)
        {
            var isDay = found[other] is { IsAllDay: false, RecurrenceRule: null }
                && found[other].Start.Value.Date == start.Date.PlusDays(told)
                && found[other].Title.Value == span.Title.Value;
            told += isDay ? 1 : 0;
        }

        return told >= days;
    }
}
