using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Features.Home;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class AgendaTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void A_weekly_event_stands_on_each_of_its_days_across_the_change_of_clocks()
    {
        var course = Event(new() { Title = "Kurs", Start = "2026-10-18T02:30", Rrule = "FREQ=WEEKLY" });

        var days = Build([course], new LocalDate(2026, 10, 18), 15, Instant.FromUtc(2026, 10, 17, 10, 0));

        Assert.Equal(
            [new LocalDate(2026, 10, 18), new LocalDate(2026, 10, 25), new LocalDate(2026, 11, 1)],
            days.Select(day => day.Date));
        Assert.All(days, day => Assert.Equal(new LocalTime(2, 30), day.Entries.Single().Clock));
    }

    [Fact]
    public void Whole_days_come_first_then_the_hours()
    {
        var late = Event(new() { Title = "Spät", Start = "2026-08-20T20:00" });
        var early = Event(new() { Title = "Früh", Start = "2026-08-20T08:00" });
        var whole = Event(new() { Title = "Ganz", Start = "2026-08-20" });

        var days = Build([late, early, whole], new LocalDate(2026, 8, 20), 1, Instant.FromUtc(2026, 8, 19, 10, 0));

        Assert.Equal(["Ganz", "Früh", "Spät"], days.Single().Entries.Select(entry => entry.Event.Title.Value));
    }

    [Fact]
    public void What_began_before_the_first_day_stands_on_the_first_day()
    {
        var fair = Event(new() { Title = "Messe", Start = "2026-08-18", End = "2026-08-22" });

        var days = Build([fair], new LocalDate(2026, 8, 20), 60, Instant.FromUtc(2026, 8, 20, 10, 0));

        var day = Assert.Single(days);
        Assert.Equal(new LocalDate(2026, 8, 20), day.Date);
        Assert.Equal(new LocalDate(2026, 8, 21), day.Entries.Single().LastDay);
    }

    [Fact]
    public void What_has_an_end_and_is_over_is_gone_and_what_has_none_stays_until_the_day_is_over()
    {
        var over = Event(new() { Title = "Vorbei", Start = "2026-08-20T08:00", End = "2026-08-20T09:00" });
        var open = Event(new() { Title = "Offen", Start = "2026-08-20T08:00" });

        var days = Build([over, open], new LocalDate(2026, 8, 20), 1, Instant.FromUtc(2026, 8, 20, 10, 0));

        Assert.Equal("Offen", days.Single().Entries.Single().Event.Title.Value);
    }

    [Fact]
    public void A_cancelled_date_stays_and_is_marked()
    {
        var series = Event(new()
        {
            Title = "Chor",
            Start = "2026-08-20T19:00",
            Rrule = "FREQ=WEEKLY",
            Overrides = [new OverrideFields("2026-08-27T19:00", Status: "cancelled")],
        });

        var days = Build([series], new LocalDate(2026, 8, 20), 10, Instant.FromUtc(2026, 8, 20, 10, 0));

        Assert.Equal([false, true], days.Select(day => day.Entries.Single().IsCancelled));
    }

    [Fact]
    public void A_night_counts_to_the_evening_it_began_on()
    {
        var night = Event(new() { Title = "Tanz", Start = "2026-12-31T22:00", End = "2027-01-01T03:00" });

        var days = Build([night], new LocalDate(2026, 12, 31), 5, Instant.FromUtc(2026, 12, 31, 10, 0));

        var entry = Assert.Single(Assert.Single(days).Entries);
        Assert.Equal(entry.FirstDay, entry.LastDay);
        Assert.Equal(new LocalTime(3, 0), entry.ClockEnd);
    }

    [Theory]
    [InlineData(2027, 2, 4, 1)]
    [InlineData(2026, 8, 6, 1)]
    [InlineData(2028, 2, 5, 1)]
    public void A_month_is_laid_out_in_weeks_from_Monday(int year, int month, int weeks, int busy)
    {
        var first = new LocalDate(year, month, 1);

        var grid = MonthGrid.Of(first, new Dictionary<LocalDate, int> { [first] = 3 });

        Assert.Equal(weeks, grid.Weeks.Length);
        Assert.All(grid.Weeks, week => Assert.Equal(7, week.Length));
        var cells = grid.Weeks.SelectMany(week => week).OfType<MonthCell>().ToArray();
        Assert.Equal(first, cells[0].Date);
        Assert.Equal(busy, cells.Count(cell => cell.Count > 0));
    }

    private static ImmutableArray<AgendaDay> Build(CalendarEvent[] events, LocalDate from, int days, Instant now) =>
        Agenda.Build(events.Select(item => new AgendaItem(item, "Verein", item.Location)), from, days, Berlin, now);

    private static CalendarEvent Event(EventFields fields)
    {
        var content = Assert.IsType<EventFieldsResult.Valid>(EventFieldsReader.Read(fields, new EventFieldsDefaults()));
        return CalendarEvent.Publish(
            GuidId.New<CalendarEventId>(), Slug.From(fields.Title!, "x"), GuidId.New<OrganizationId>(),
            content.Content, Instant.FromUtc(2026, 1, 1, 0, 0));
    }
}
