using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using EventCalendar.Extraction;
using NodaTime;

namespace EventCalendar.Benchmarks.Fuzzing;

/// <summary>What Core says of the recurrences that were read.</summary>
internal static class RuleChecks
{
    private const string Zone = "Europe/Berlin";

    // Years that a text can name; at the ends of the calendar Core's expansion gives other days, which is not asked here.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Says whether Core takes a text for the value of an RRULE.</summary>
    public static bool IsRule(string text) => RecurrenceRule.TryParseAny(text, out _, out _);

    /// <summary>Checks that each exception is a date that the rule gives.</summary>
    public static string? OfExceptions(EventCandidate candidate)
    {
        if (candidate.Exceptions.IsEmpty || candidate.Start.Value.Date.Year is < FirstYear or > LastYear
            || !RecurrenceRule.TryParseAny(candidate.RecurrenceRule?.Value, out var rule, out _))
        {
            return null;
        }

        var start = candidate.Start.Value;
        var content = new EventContent
        {
            Title = Title.Parse("Termin"),
            Timing = new EventTiming.Timed(start.Date + (start.Time ?? LocalTime.Noon), null, Zone),
            Recurrence = new RecurrenceSet { Rule = rule },
        };
        var last = candidate.Exceptions.Max(exception => exception.Date).PlusDays(2);
        var window = new Interval(null, last.AtMidnight().InUtc().ToInstant());
        var days = OccurrenceExpander.Expand(content, window).Select(occurrence => occurrence.Timing.LocalStart.Date).ToHashSet();
        return days.Count >= OccurrenceExpander.MaxOccurrences || candidate.Exceptions.All(exception => days.Contains(exception.Date))
            ? null
            : "an exception is no date of the rule";
    }
}
