using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Extraction;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>Dates and times as people type them into a form, and as the form shows them.</summary>
internal static class TypedMoment
{
    private static readonly ImmutableArray<LocalDatePattern> Days =
        [.. new[] { "d.M.uuuu", "d. M. uuuu" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    private static readonly ImmutableArray<LocalDateTimePattern> Times =
    [
        .. new[] { "d.M.uuuu H:mm", "d.M.uuuu, H:mm", "uuuu-MM-dd H:mm" }
            .Select(LocalDateTimePattern.CreateWithInvariantCulture),
    ];

    /// <summary>Understands a date or a time; what is not understood comes back as it was typed.</summary>
    /// <remarks>
    /// The forms that <see cref="Show"/> prints are exact; everything else ("20.8. 18 Uhr", "morgen") is read by the
    /// engine, like an announcement.
    /// </remarks>
    /// <param name="text">What was typed.</param>
    /// <param name="context">What relative words count from.</param>
    /// <param name="day">The day that a time alone belongs to; <c>null</c> refuses a time alone.</param>
    public static string? Read(string? text, ReadingContext context, LocalDate? day = null)
    {
        var typed = text?.Trim();
        if (string.IsNullOrEmpty(typed))
        {
            return null;
        }

        return ReadExact(typed) ?? ReadFreely(typed, context, day) ?? typed;
    }

    /// <summary>Prints <c>yyyy-MM-dd</c> and <c>yyyy-MM-ddTHH:mm</c> as people type them.</summary>
    /// <param name="value">A value of a field; anything else comes back as it is.</param>
    /// <param name="isGerman">Whether the day comes first.</param>
    public static string? Show(string? value, bool isGerman)
    {
        if (LocalText.TryParseDate(value, out var date))
        {
            return isGerman ? Print("dd.MM.uuuu", date) : value;
        }

        return LocalText.TryParseDateTime(value, out var moment)
            ? LocalDateTimePattern.CreateWithInvariantCulture(isGerman ? "dd.MM.uuuu HH:mm" : "uuuu-MM-dd HH:mm")
                .Format(moment)
            : value;
    }

    /// <summary>The day of a value of a field; <c>null</c> if it is none.</summary>
    public static LocalDate? DayOf(string? value) => LocalText.TryParseDate(value, out var date) ? date
        : LocalText.TryParseDateTime(value, out var moment) ? moment.Date
        : null;

    private static string Print(string pattern, LocalDate date) =>
        LocalDatePattern.CreateWithInvariantCulture(pattern).Format(date);

    private static string? ReadExact(string typed)
    {
        if (LocalText.TryParseDate(typed, out _) || LocalText.TryParseDateTime(typed, out _))
        {
            return typed;
        }

        foreach (var pattern in Days)
        {
            if (pattern.Parse(typed) is { Success: true } day)
            {
                return LocalText.Print(day.Value);
            }
        }

        foreach (var pattern in Times)
        {
            if (pattern.Parse(typed) is { Success: true } moment)
            {
                return LocalText.Print(moment.Value);
            }
        }

        return null;
    }

    private static string? ReadFreely(string typed, ReadingContext context, LocalDate? day)
    {
        var found = AnnouncementReader.ReadExpressions(typed, context);
        var moment = found.FirstOrDefault(e => e.Kind == TemporalKind.DateTime)?.Value
            ?? found.FirstOrDefault(e => e.Kind == TemporalKind.Interval)?.Value.Split('/')[0];
        if (moment is not null)
        {
            return moment;
        }

        var date = found.FirstOrDefault(e => e.Kind == TemporalKind.Date)?.Value
            ?? (day is { } known ? LocalText.Print(known) : null);
        var time = found.FirstOrDefault(e => e.Kind == TemporalKind.Time)?.Value ?? ClockOf(typed);
        return (date, time) switch
        {
            (null, _) => null,
            (_, null) when !found.Any(e => e.Kind == TemporalKind.Date) => null,
            (_, null) => date,
            _ => $"{date}T{time}",
        };
    }

    private static string? ClockOf(string typed) =>
        LocalTimePattern.CreateWithInvariantCulture("H:mm").Parse(typed) is { Success: true } time
            ? time.Value.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
