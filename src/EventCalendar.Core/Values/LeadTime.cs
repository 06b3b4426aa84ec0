using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Values;

/// <summary>How long before an event a reminder is due: an ISO 8601 duration from PT1M to P60D.</summary>
/// <remarks>
/// Weeks and days are counted on the calendar of the event's zone, so that seven days before 18:00 is 18:00 even if
/// the clock changes in between; hours and minutes are elapsed time.
/// </remarks>
public sealed record LeadTime
{
    private static readonly Duration Shortest = Duration.FromMinutes(1);
    private static readonly Duration Longest = Duration.FromDays(60);

    private LeadTime(int days, Duration time) => (Days, Time) = (days, time);

    /// <summary>Gets the calendar days.</summary>
    public int Days { get; }

    /// <summary>Gets the elapsed time besides the days.</summary>
    public Duration Time { get; }

    /// <summary>Gets the length in minutes, a day taken as 24 hours.</summary>
    public int TotalMinutes => (int)Nominal.TotalMinutes;

    /// <summary>Gets the ISO 8601 form in fewest units: <c>P7D</c>, <c>PT2H</c>, <c>P1DT12H</c>.</summary>
    public string Iso
    {
        get
        {
            var period = new PeriodBuilder { Days = Days, Hours = (long)Time.TotalHours, Minutes = Time.Minutes };
            return PeriodPattern.Roundtrip.Format(period.Build());
        }
    }

    private Duration Nominal => Duration.FromDays(Days) + Time;

    /// <summary>Takes a lead time from its ISO 8601 form; weeks, days, hours and minutes may occur.</summary>
    /// <param name="text">Text to take.</param>
    /// <param name="lead">The lead time, or <c>null</c>.</param>
    /// <param name="problem">Why not, or <c>null</c>.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out LeadTime? lead, [NotNullWhen(false)] out ValueProblem? problem)
    {
        lead = Read(text);
        problem = lead is null ? new ValueProblem(ValueProblemCode.NotALeadTime, "leads", text ?? "") : null;
        return lead is not null;
    }

    /// <summary>Takes a lead time that is known to be one.</summary>
    /// <param name="text">The ISO 8601 form.</param>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static LeadTime Parse(string text) =>
        TryParse(text, out var lead, out var problem)
            ? lead
            : throw new ArgumentException(problem.Message, nameof(text));

    /// <summary>Says when a reminder is due.</summary>
    /// <remarks>A local time that the clock skips moves forward by the gap; of one that occurs twice the earlier counts.</remarks>
    /// <param name="start">Beginning of the event.</param>
    public Instant DueBefore(ZonedDateTime start) =>
        start.LocalDateTime.PlusDays(-Days).InZone(start.Zone, Events.EventTiming.Resolver).ToInstant() - Time;

    /// <inheritdoc/>
    public override string ToString() => Iso;

    private static LeadTime? Read(string? text)
    {
        var parsed = PeriodPattern.Roundtrip.Parse(text ?? "");
        if (!parsed.Success || parsed.Value is not { Years: 0, Months: 0, Seconds: 0 } period || !IsModest(period))
        {
            return null;
        }

        var days = checked((period.Weeks * 7) + period.Days);
        var time = Duration.FromHours(period.Hours) + Duration.FromMinutes(period.Minutes);
        var nominal = Duration.FromDays(days) + time;
        var isSubMinute = period.Milliseconds != 0 || period.Ticks != 0 || period.Nanoseconds != 0;
        return isSubMinute || days < 0 || time < Duration.Zero || nominal < Shortest || nominal > Longest
            ? null
            : new LeadTime(days, time);
    }

    private static bool IsModest(Period period) =>
        period.Weeks is >= 0 and < 100 && period.Days is >= 0 and < 100
        && period.Hours is >= 0 and < 10_000 && period.Minutes is >= 0 and < 100_000;
}
