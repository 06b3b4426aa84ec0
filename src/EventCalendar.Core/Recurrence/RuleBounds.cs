using System.Globalization;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>Makes rules end elsewhere; all their other words stay as they were given.</summary>
internal static class RuleBounds
{
    /// <summary>Ends a rule with a last start, inclusive.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="last">Local to the zone of the event.</param>
    /// <param name="isAllDay">Whether UNTIL has to be a day (RFC 5545 §3.3.10).</param>
    public static RecurrenceRule EndingWith(RecurrenceRule rule, LocalDateTime last, bool isAllDay)
    {
        var day = string.Create(CultureInfo.InvariantCulture, $"{last.Year:0000}{last.Month:00}{last.Day:00}");
        var time = string.Create(CultureInfo.InvariantCulture, $"T{last.Hour:00}{last.Minute:00}{last.Second:00}");
        return With(rule, "UNTIL=" + day + (isAllDay ? "" : time));
    }

    /// <summary>Ends a rule after a number of starts.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="count">At least 1.</param>
    public static RecurrenceRule EndingAfter(RecurrenceRule rule, int count) =>
        With(rule, string.Create(CultureInfo.InvariantCulture, $"COUNT={count}"));

    private static RecurrenceRule With(RecurrenceRule rule, string end)
    {
        var parts = rule.Text.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsEnd(part)).Append(end);
        return RecurrenceRule.TryParse(string.Join(';', parts), out var bounded)
            ? bounded
            : throw new InvalidOperationException($"The rule '{rule.Text}' cannot end with '{end}'.");
    }

    private static bool IsEnd(string part) =>
        part.StartsWith("COUNT=", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("UNTIL=", StringComparison.OrdinalIgnoreCase);
}
