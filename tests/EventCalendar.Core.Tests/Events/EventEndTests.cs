using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Events;

public sealed class EventEndTests
{
    [Theory]
    [InlineData("2026-08-20T18:00", null, "2026-08-20T22:00:00Z")]
    [InlineData("2026-08-20T18:00", "2026-08-20T20:00", "2026-08-20T18:00:00Z")]
    [InlineData("2026-08-20", null, "2026-08-20T22:00:00Z")]
    [InlineData("2026-10-25T02:30", null, "2026-10-25T23:00:00Z")]
    [InlineData("2026-03-29T01:30", null, "2026-03-29T22:00:00Z")]
    public void An_event_is_over_at_its_end_or_with_its_local_day(string start, string? end, string over)
    {
        var item = Publish(new EventFields { Title = "Treffen", Start = start, End = end });
        var moment = NodaTime.Text.InstantPattern.General.Parse(over).Value;

        Assert.False(item.HasEnded(moment - Duration.Epsilon));
        Assert.True(item.HasEnded(moment));
    }

    [Fact]
    public void A_series_without_stated_ends_is_over_with_the_day_of_its_last_date()
    {
        var item = Publish(new EventFields { Title = "Kurs", Start = "2026-08-20T18:00", Rrule = "FREQ=WEEKLY;COUNT=2" });

        Assert.Equal(Instant.FromUtc(2026, 8, 27, 22, 0), item.EndsAt);
    }

    private static CalendarEvent Publish(EventFields fields)
    {
        var content = Assert.IsType<EventFieldsResult.Valid>(EventFieldsReader.Read(fields, new EventFieldsDefaults()));
        return CalendarEvent.Publish(
            GuidId.New<CalendarEventId>(), Slug.Parse("treffen"), GuidId.New<OrganizationId>(), content.Content,
            Instant.FromUtc(2026, 1, 1, 0, 0));
    }
}
