using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Recurrence;

/// <summary>Names one date of a series by its original local start (RECURRENCE-ID, RFC 5545 §3.8.4.4).</summary>
/// <param name="OriginalStart">Local to the zone of the event; midnight for all-day events.</param>
public readonly record struct OccurrenceKey(LocalDateTime OriginalStart) : IComparable<OccurrenceKey>
{
    private static readonly LocalDateTimePattern Pattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>Parses the printed form.</summary>
    /// <param name="text">Such as <c>2026-08-20T18:00:00</c>.</param>
    /// <param name="key">The key, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out OccurrenceKey key)
    {
        var parsed = Pattern.Parse(text ?? "");
        key = parsed.Success ? new OccurrenceKey(parsed.Value) : default;
        return parsed.Success;
    }

    /// <inheritdoc/>
    public int CompareTo(OccurrenceKey other) => OriginalStart.CompareTo(other.OriginalStart);

    /// <summary>Prints <c>2026-08-20T18:00:00</c>.</summary>
    public override string ToString() => Pattern.Format(OriginalStart);

    /// <summary>Orders by original start.</summary>
    public static bool operator <(OccurrenceKey left, OccurrenceKey right) => left.CompareTo(right) < 0;

    /// <summary>Orders by original start.</summary>
    public static bool operator >(OccurrenceKey left, OccurrenceKey right) => left.CompareTo(right) > 0;

    /// <summary>Orders by original start.</summary>
    public static bool operator <=(OccurrenceKey left, OccurrenceKey right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by original start.</summary>
    public static bool operator >=(OccurrenceKey left, OccurrenceKey right) => left.CompareTo(right) >= 0;
}
