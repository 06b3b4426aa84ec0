using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Events;

/// <summary>Local dates and times as <c>docs/interface.md</c> writes them.</summary>
public static class LocalText
{
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.Iso;

    private static readonly LocalDateTimePattern MinutePattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly LocalDateTimePattern SecondPattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>Parses <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">Text to parse.</param>
    /// <param name="date">The day, or <c>default</c>.</param>
    public static bool TryParseDate(string? text, out LocalDate date)
    {
        var parsed = DatePattern.Parse(text ?? "");
        date = parsed.Success && IsCalendarYear(parsed.Value.Year) ? parsed.Value : default;
        return parsed.Success && IsCalendarYear(parsed.Value.Year);
    }

    /// <summary>Parses <c>yyyy-MM-ddTHH:mm</c>, with seconds or without.</summary>
    /// <param name="text">Text to parse.</param>
    /// <param name="time">The local time, or <c>default</c>.</param>
    public static bool TryParseDateTime(string? text, out LocalDateTime time)
    {
        var parsed = MinutePattern.Parse(text ?? "");
        parsed = parsed.Success ? parsed : SecondPattern.Parse(text ?? "");
        var isTime = parsed.Success && IsCalendarYear(parsed.Value.Year);
        time = isTime ? parsed.Value : default;
        return isTime;
    }

    /// <summary>Prints <c>yyyy-MM-dd</c>.</summary>
    /// <param name="date">The day.</param>
    public static string Print(LocalDate date) => DatePattern.Format(date);

    /// <summary>Prints <c>yyyy-MM-ddTHH:mm</c>.</summary>
    /// <param name="time">The local time.</param>
    public static string Print(LocalDateTime time) => MinutePattern.Format(time);

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

    // Four digits on both sides of RFC 5545's date, and far from the borders of instants.
    private static bool IsCalendarYear(int year) => year is >= 1900 and <= 2200;
}
