using System.Globalization;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace EventCalendar.Core.Tests.Events;

/// <summary>A weekly meeting on Thursdays from 20 August 2026 at 18:00, and how tests speak of its dates.</summary>
internal static class SeriesSamples
{
    public static readonly Instant Now = Instant.FromUtc(2026, 8, 1, 10, 0);

    public static CalendarEvent Publish(EventFields fields) => CalendarEvent.Publish(
        GuidId.New<CalendarEventId>(), Slug.Parse("treffen"), GuidId.New<OrganizationId>(), Read(fields), Now);

    public static CalendarEvent Weekly(string rule = "FREQ=WEEKLY;BYDAY=TH", params OverrideFields[] overrides) =>
        Publish(Fields(rule) with { Overrides = [.. overrides] });

    public static EventFields Fields(string? rule) => new()
    {
        Title = "Treffen",
        Start = "2026-08-20T18:00",
        End = "2026-08-20T20:00",
        Location = "Rathaus",
        Rrule = rule,
    };

    public static EventContent Read(EventFields fields, EventContent? basis = null) =>
        Assert.IsType<EventFieldsResult.Valid>(EventFieldsReader.Read(fields, new EventFieldsDefaults(), basis)).Content;

    public static OccurrenceKey Key(string moment) => new(Local(moment));

    public static LocalDateTime Local(string moment) =>
        LocalText.TryParseDateTime(moment, out var time) ? time : LocalDatePattern.Iso.Parse(moment).Value.AtMidnight();

    public static EventTiming Hour(string moment) =>
        new EventTiming.Timed(Local(moment), Local(moment).PlusHours(1), "Europe/Berlin");

    /// <summary>Lists the dates up to the end of September, as "20.8. 18:00", with a word where one differs.</summary>
    public static string Dates(CalendarEvent calendarEvent) => string.Join(", ", OccurrenceExpander
        .Expand(calendarEvent.Content, new Interval(null, Instant.FromUtc(2026, 10, 1, 0, 0))).Select(date =>
            date.Timing.LocalStart.ToString("d.M. HH:mm", CultureInfo.InvariantCulture)
            + (date.IsCancelled ? " off" : "") + (date.MovedFrom is null ? "" : " moved")
            + (date.Location is null ? "" : " " + date.Location) + (date.Title is null ? "" : " " + date.Title)));
}
