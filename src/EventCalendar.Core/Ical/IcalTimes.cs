using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Ical;

/// <summary>Dates and times as iCalendar writes them (RFC 5545 §3.3.4, §3.3.5, §3.3.6, §3.3.14).</summary>
internal static class IcalTimes
{
    private static readonly LocalDatePattern DatePattern =
        LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly LocalDateTimePattern LocalPattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    private static readonly InstantPattern InstantFormat =
        InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private static readonly OffsetPattern MinuteOffset = OffsetPattern.CreateWithInvariantCulture("+HHmm");

    private static readonly OffsetPattern SecondOffset = OffsetPattern.CreateWithInvariantCulture("+HHmmss");

    /// <summary>Prints <c>20260820</c>.</summary>
    public static string Print(LocalDate date) => DatePattern.Format(date);

    /// <summary>Prints <c>20260820T180000</c>.</summary>
    public static string Print(LocalDateTime time) => LocalPattern.Format(time);

    /// <summary>Prints <c>20260820T160000Z</c>.</summary>
    public static string Print(Instant instant) => InstantFormat.Format(instant);

    /// <summary>Prints <c>+0200</c>, with seconds where there are some.</summary>
    public static string Print(Offset offset) =>
        offset.Seconds % 60 == 0 ? MinuteOffset.Format(offset) : SecondOffset.Format(offset);

    /// <summary>Prints <c>PT30M</c>, in the largest unit that fits.</summary>
    public static string Print(Duration duration)
    {
        var seconds = (long)duration.TotalSeconds;
        return (seconds % 86_400, seconds % 3_600, seconds % 60) switch
        {
            (0, _, _) => FormattableString.Invariant($"P{seconds / 86_400}D"),
            (_, 0, _) => FormattableString.Invariant($"PT{seconds / 3_600}H"),
            (_, _, 0) => FormattableString.Invariant($"PT{seconds / 60}M"),
            _ => FormattableString.Invariant($"PT{seconds}S"),
        };
    }
}
