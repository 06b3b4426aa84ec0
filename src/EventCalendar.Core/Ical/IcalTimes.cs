using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Ical;

/// <summary>Dates and times as iCalendar writes them (RFC 5545 §3.3.4, §3.3.5, §3.3.6, §3.3.14).</summary>
internal static class IcalTimes
{
    /// <summary>Most octets that a date or time takes: <c>20260820T160000Z</c>.</summary>
    public const int MaxOctets = 16;

    private const int DateOctets = 8;
    private const int TimeOctets = 15;

    private static readonly LocalDatePattern DatePattern =
        LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly LocalDateTimePattern LocalPattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    private static readonly InstantPattern InstantFormat =
        InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private static readonly OffsetPattern MinuteOffset = OffsetPattern.CreateWithInvariantCulture("+HHmm");

    private static readonly OffsetPattern SecondOffset = OffsetPattern.CreateWithInvariantCulture("+HHmmss");

    /// <summary>Writes <c>20260820</c> and tells its length.</summary>
    public static int Write(Span<byte> target, LocalDate date)
    {
        var (year, month, day) = date;
        Digits(target, year / 100, year % 100, month, day);
        return DateOctets;
    }

    /// <summary>Writes <c>20260820T180000</c> and tells its length.</summary>
    public static int Write(Span<byte> target, LocalDateTime time)
    {
        Write(target, time.Date);
        target[DateOctets] = (byte)'T';
        Digits(target[(DateOctets + 1)..], time.Hour, time.Minute, time.Second);
        return TimeOctets;
    }

    /// <summary>Writes <c>20260820T160000Z</c> and tells its length.</summary>
    public static int Write(Span<byte> target, Instant instant)
    {
        Write(target, instant.InUtc().LocalDateTime);
        target[TimeOctets] = (byte)'Z';
        return TimeOctets + 1;
    }

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
            (0, _, _) when seconds != 0 => FormattableString.Invariant($"P{seconds / 86_400}D"),
            (_, 0, _) => FormattableString.Invariant($"PT{seconds / 3_600}H"),
            (_, _, 0) => FormattableString.Invariant($"PT{seconds / 60}M"),
            _ => FormattableString.Invariant($"PT{seconds}S"),
        };
    }

    /// <summary>Prints a rule. RFC 5545 §3.3.10: UNTIL is a date for whole days, else UTC; ours hold it in wall-clock time.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="timing">The first date.</param>
    /// <param name="last">The last date, to be named in place of COUNT; <c>null</c> leaves COUNT.</param>
    public static string Print(RecurrenceRule rule, EventTiming timing, LocalDateTime? last = null)
    {
        var text = rule.Text.ToUpperInvariant();
        var until = last is { } end ? new RecurrenceUntil(end.Date, end.TimeOfDay, IsUtc: false) : rule.Until;
        if (until is not { } moment)
        {
            return text;
        }

        var printed = timing is EventTiming.AllDay
            ? Print(moment.In(timing.Zone).Date)
            : Print(moment.ToInstant(timing.Zone));
        var parts = text.Split(';');
        var name = last is null ? "UNTIL=" : "COUNT=";
        parts[Array.FindIndex(parts, part => part.StartsWith(name, StringComparison.Ordinal))] = "UNTIL=" + printed;
        return string.Join(';', parts);
    }

    private static void Digits(Span<byte> target, params ReadOnlySpan<int> pairs)
    {
        foreach (var pair in pairs)
        {
            target[0] = (byte)('0' + (pair / 10));
            target[1] = (byte)('0' + (pair % 10));
            target = target[2..];
        }
    }
}
