using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Events;

/// <summary>Local dates and times as <c>docs/interface.md</c> writes them.</summary>
public static class LocalText
{
    // Four digits on both sides of RFC 5545's date, and far from the borders of instants.
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>Parses <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">Text to parse.</param>
    /// <param name="date">The day, or <c>default</c>.</param>
    public static bool TryParseDate(string? text, out LocalDate date)
    {
        // By hand, as a pattern takes the command line longer to make than an announcement to read.
        date = default;
        if (text is not [_, _, _, _, '-', _, _, '-', _, _]
            || Number(text.AsSpan(0, 4)) is not (>= FirstYear and <= LastYear and var year)
            || Number(text.AsSpan(5, 2)) is not (>= 1 and <= 12 and var month)
            || Number(text.AsSpan(8)) is not (>= 1 and var day)
            || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Parses <c>yyyy-MM-ddTHH:mm</c>, with seconds or without.</summary>
    /// <param name="text">Text to parse.</param>
    /// <param name="time">The local time, or <c>default</c>.</param>
    public static bool TryParseDateTime(string? text, out LocalDateTime time)
    {
        var parsed = Patterns.Minute.Parse(text ?? "");
        parsed = parsed.Success ? parsed : Patterns.Second.Parse(text ?? "");
        var isTime = parsed.Success && IsCalendarYear(parsed.Value.Year);
        time = isTime ? parsed.Value : default;
        return isTime;
    }

    /// <summary>Prints <c>yyyy-MM-dd</c>.</summary>
    /// <param name="date">The day.</param>
    public static string Print(LocalDate date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    /// <summary>Prints <c>yyyy-MM-ddTHH:mm</c>.</summary>
    /// <param name="time">The local time.</param>
    public static string Print(LocalDateTime time) => Patterns.Minute.Format(time);

    /// <summary>Prints the beginning of a timing in its own form.</summary>
    /// <param name="timing">The timing.</param>
    public static string PrintStart(EventTiming timing) => Print(timing, timing.LocalStart);

    /// <summary>Prints the end of a timing in its own form; <c>null</c> if it has no stated end.</summary>
    /// <remarks>Exclusive for whole days. A single whole day has no end to state.</remarks>
    /// <param name="timing">The timing.</param>
    public static string? PrintEnd(EventTiming timing) => timing switch
    {
        EventTiming.Timed { End: null } => null,
        EventTiming.AllDay day when day.First == day.Last => null,
        _ => Print(timing, timing.LocalEnd),
    };

    /// <summary>Prints a local moment as a day or as a time, whatever the timing is made of.</summary>
    /// <param name="timing">The timing.</param>
    /// <param name="moment">The moment.</param>
    public static string Print(EventTiming timing, LocalDateTime moment) =>
        timing is EventTiming.AllDay ? Print(moment.Date) : Print(moment);

    private static bool IsCalendarYear(int year) => year is >= FirstYear and <= LastYear;

    private static int? Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            value = (value * 10) + digit - '0';
        }

        return value;
    }

    private static class Patterns
    {
        public static readonly LocalDateTimePattern Minute =
            LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

        public static readonly LocalDateTimePattern Second =
            LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");
    }
}
