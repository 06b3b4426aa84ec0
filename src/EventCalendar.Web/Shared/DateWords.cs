using System.Globalization;
using EventCalendar.Core.Events;
using EventCalendar.Web.Resources;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace EventCalendar.Web.Shared;

/// <summary>Says days and times as people do, in the language of the request.</summary>
/// <remarks>All days and times are those of the wall clock in the event's zone; nothing is converted here.</remarks>
public sealed class DateWords(IStringLocalizer<Texts> texts)
{
    private static DateTimeFormatInfo Names => CultureInfo.CurrentUICulture.DateTimeFormat;

    /// <summary>"Donnerstag".</summary>
    public static string Weekday(LocalDate date) => Names.GetDayName(DayOf(date));

    /// <summary>"Do".</summary>
    public static string ShortWeekday(IsoDayOfWeek day) => Names.GetShortestDayName((DayOfWeek)((int)day % 7)).TrimEnd('.');

    /// <summary>"Aug", without the full stop that some languages put.</summary>
    public static string ShortMonth(LocalDate date) =>
        Names.GetAbbreviatedMonthName(date.Month).TrimEnd('.');

    /// <summary>"August 2026".</summary>
    public static string Month(LocalDate date) => string.Create(
        CultureInfo.InvariantCulture, $"{Names.GetMonthName(date.Month)} {date.Year}");

    /// <summary>"18:00", the same in all languages here.</summary>
    public static string Clock(LocalTime time) => string.Create(
        CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");

    /// <summary>"Heute, Donnerstag", "Morgen, Freitag" or "Samstag".</summary>
    public string Heading(LocalDate date, LocalDate today) => Period.DaysBetween(today, date) switch
    {
        0 => texts["Date.Today", Weekday(date)],
        1 => texts["Date.Tomorrow", Weekday(date)],
        _ => Weekday(date),
    };

    /// <summary>"20. August", with the year if it is not that of today.</summary>
    public string Day(LocalDate date, LocalDate today) => date.Year == today.Year
        ? texts["Date.Day", date.Day, Names.GetMonthName(date.Month)]
        : texts["Date.DayYear", date.Day, Names.GetMonthName(date.Month), date.Year];

    /// <summary>"Donnerstag, 20. August", with the year if it is not that of today.</summary>
    public string FullDay(LocalDate date, LocalDate today) =>
        texts["Date.WithWeekday", Weekday(date), Day(date, today)];

    /// <summary>"Donnerstag, 20. August, 18:00 Uhr".</summary>
    public string Moment(LocalDateTime moment, LocalDate today) =>
        texts["Date.WithTime", FullDay(moment.Date, today), texts["Date.Clock", Clock(moment.TimeOfDay)]];

    /// <summary>"Donnerstag, 20. August, 18:00 bis 20:00 Uhr", or days alone for whole days.</summary>
    public string When(EventTiming timing, LocalDate today) => timing switch
    {
        EventTiming.AllDay day when day.First == day.Last => FullDay(day.First, today),
        EventTiming.AllDay day => texts["Date.Range", FullDay(day.First, today), FullDay(day.Last, today)],
        EventTiming.Timed { End: { } end } timed when IsSameEvening(timed.Start, end) => texts[
            "Date.WithTime",
            FullDay(timed.Start.Date, today),
            texts["Date.ClockRange", Clock(timed.Start.TimeOfDay), Clock(end.TimeOfDay)]],
        EventTiming.Timed { End: { } end } timed =>
            texts["Date.Range", Moment(timed.Start, today), Moment(end, today)],
        EventTiming.Timed timed => Moment(timed.Start, today),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>"in 3 Wochen", "morgen", "vor 2 Tagen", counted in days of the calendar.</summary>
    public string Relative(LocalDate date, LocalDate today)
    {
        var days = Period.DaysBetween(today, date);
        return (days, Math.Abs(days)) switch
        {
            (0, _) => texts["Relative.Today"],
            (1, _) => texts["Relative.Tomorrow"],
            (-1, _) => texts["Relative.Yesterday"],
            (_, < 14) => Count(days, Math.Abs(days), "Days"),
            (_, < 60) => Count(days, Rounded(days, 7), "Weeks"),
            (_, < 700) => Count(days, Rounded(days, 30.44), "Months"),
            _ => Count(days, Rounded(days, 365.25), "Years"),
        };
    }

    /// <summary>Where the event stands now: "läuft gerade" while it does, else as <see cref="Relative"/>.</summary>
    public string Distance(EventTiming timing, Instant now)
    {
        var today = now.InZone(timing.Zone).Date;
        return timing is EventTiming.Timed && timing.StartsAt <= now && now < timing.EndsAt
            ? texts["Relative.Now"]
            : Relative(timing.LocalStart.Date, today);
    }

    // People say "20 bis 2 Uhr" for a night; only from dawn on is the second day worth naming.
    private static bool IsSameEvening(LocalDateTime start, LocalDateTime end) =>
        start.Date == end.Date || (end.Date == start.Date.PlusDays(1) && end.TimeOfDay < new LocalTime(6, 0));

    private static int Rounded(int days, double unit) =>
        (int)Math.Round(Math.Abs(days) / unit, MidpointRounding.AwayFromZero);

    private static DayOfWeek DayOf(LocalDate date) => (DayOfWeek)((int)date.DayOfWeek % 7);

    private string Count(int days, int count, string unit) =>
        texts[days > 0 ? $"Relative.In{unit}" : $"Relative.Ago{unit}", count];
}
