using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace EventCalendar.Core.Tests.Reminders;

public sealed class ReminderPlannerTests
{
    private const string Berlin = "Europe/Berlin";
    private static readonly Duration Month = Duration.FromDays(30);
    private static readonly LocalTime Nine = new(9, 0);
    private static readonly RecipientId Reader = GuidId.New<RecipientId>();

    // Both clock changes lie inside leads: 29 March 2026 at 2:00 and 25 October 2026 at 3:00.
    [Theory]
    [InlineData("2026-08-20T18:00", "P7D", "2026-08-13T16:00:00Z")]
    [InlineData("2026-08-20T18:00", "P1W", "2026-08-13T16:00:00Z")]
    [InlineData("2026-08-20T18:00", "PT2H", "2026-08-20T14:00:00Z")]
    [InlineData("2026-08-20T18:00", "PT1M", "2026-08-20T15:59:00Z")]
    [InlineData("2026-08-20T18:00", "P1DT12H", "2026-08-19T04:00:00Z")]
    [InlineData("2026-03-29T18:00", "P1D", "2026-03-28T17:00:00Z")]
    [InlineData("2026-03-29T18:00", "PT24H", "2026-03-28T16:00:00Z")]
    [InlineData("2026-03-30T02:30", "P1D", "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-29T02:30", "PT2H", "2026-03-28T23:30:00Z")]
    [InlineData("2026-10-25T18:00", "P1D", "2026-10-24T16:00:00Z")]
    [InlineData("2026-10-25T18:00", "PT24H", "2026-10-24T17:00:00Z")]
    [InlineData("2026-10-26T02:30", "P1D", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T02:30", "PT2H", "2026-10-24T22:30:00Z")]
    [InlineData("2026-08-20", "P1D", "2026-08-19T07:00:00Z")]
    [InlineData("2026-03-29", "P1D", "2026-03-28T08:00:00Z")]
    [InlineData("2024-02-29T12:00", "P60D", "2023-12-31T11:00:00Z")]
    public void Days_are_counted_on_the_calendar_and_hours_on_the_clock(string start, string lead, string due)
    {
        var dueAt = InstantPattern.General.Parse(due).Value;
        var calendarEvent = Published(start);

        var plan = Plan(calendarEvent, dueAt - Duration.FromDays(3), lead);

        Assert.Equal([dueAt], plan.Select(row => row.DueAt));
    }

    [Theory]
    [InlineData("2026-08-10T00:00:00Z", "P7D,P1D,PT2H")]
    [InlineData("2026-08-13T16:00:00Z", "P7D,P1D,PT2H")]
    [InlineData("2026-08-17T00:00:00Z", "P7D,P1D,PT2H")]
    [InlineData("2026-08-19T16:00:00Z", "P1D,PT2H")]
    [InlineData("2026-08-20T11:00:00Z", "P1D,PT2H")]
    [InlineData("2026-08-20T14:00:00Z", "PT2H")]
    [InlineData("2026-08-20T15:59:59Z", "PT2H")]
    [InlineData("2026-08-20T16:00:00Z", "")]
    [InlineData("2027-01-01T00:00:00Z", "")]
    public void Of_the_leads_that_have_passed_only_the_last_is_told_at_once(string now, string leads)
    {
        var calendarEvent = Published("2026-08-20T18:00");

        var plan = Plan(calendarEvent, InstantPattern.General.Parse(now).Value, "PT2H", "P7D", "P1D");

        Assert.Equal(leads, string.Join(',', plan.Select(row => row.Key.Lead)));
    }

    [Fact]
    public void What_is_due_beyond_the_window_waits_for_a_later_planning()
    {
        var calendarEvent = Published("2026-12-20T18:00");

        var plan = Plan(calendarEvent, Instant.FromUtc(2026, 10, 25, 12, 0), "P60D", "P7D");

        Assert.Equal(["P60D"], plan.Select(row => row.Key.Lead.Iso));
    }

    [Fact]
    public void A_cancelled_event_reminds_nobody()
    {
        var calendarEvent = Published("2026-08-20T18:00");
        calendarEvent.Cancel(null, Instant.FromUtc(2026, 8, 2, 0, 0));

        var plan = Plan(calendarEvent, Instant.FromUtc(2026, 8, 10, 0, 0), "P7D");

        Assert.Empty(plan);
    }

    [Fact]
    public void Every_date_of_a_series_is_reminded_of_but_not_the_one_called_off()
    {
        var off = new OccurrenceKey(new LocalDateTime(2026, 8, 12, 19, 0));
        var calendarEvent = Published("2026-08-05T19:00", new RecurrenceSet
        {
            Rule = Rule("FREQ=WEEKLY;COUNT=3"),
            Overrides = [new OccurrenceOverride.Cancelled(off)],
        });

        var plan = Plan(calendarEvent, Instant.FromUtc(2026, 8, 1, 0, 0), "P1D");

        Assert.Equal(
            [Instant.FromUtc(2026, 8, 4, 17, 0), Instant.FromUtc(2026, 8, 18, 17, 0)],
            plan.Select(row => row.DueAt));
    }

    [Fact]
    public void Leads_that_fall_on_the_same_instant_remind_once()
    {
        var plan = Plan(Published("2026-08-20T18:00"), Instant.FromUtc(2026, 8, 10, 0, 0), "P1D", "PT24H");

        Assert.Single(plan);
    }

    [Fact]
    public void Overlapping_subscriptions_of_one_mailbox_remind_once()
    {
        var wishes = RecipientWish.Of([Confirmed("P7D", "P1D"), Confirmed("P1D"), Unconfirmed("PT1H")]);

        var leads = Assert.Single(wishes).Leads;

        Assert.Equal(["P7D", "P1D"], leads.Select(lead => lead.Iso));
    }

    [Fact]
    public void A_typo_leaves_key_and_digest_as_they_are_but_another_place_changes_both()
    {
        var now = Instant.FromUtc(2026, 8, 10, 0, 0);
        var calendarEvent = Published("2026-08-20T18:00");
        var before = Assert.Single(Plan(calendarEvent, now, "P7D"));

        calendarEvent.Revise(calendarEvent.Content with { Title = Title.Parse("Chorprobe!") }, null, now);
        var afterTypo = Assert.Single(Plan(calendarEvent, now, "P7D"));
        calendarEvent.Revise(calendarEvent.Content with { Location = "Rathaus" }, null, now);
        var afterMove = Assert.Single(Plan(calendarEvent, now, "P7D"));

        Assert.Equal(before, afterTypo);
        Assert.NotEqual(before.Key, afterMove.Key);
        Assert.NotEqual(before.Told, afterMove.Told);
    }

    [Fact]
    public void Calling_off_one_date_leaves_the_digest_of_the_others()
    {
        var now = Instant.FromUtc(2026, 8, 1, 0, 0);
        var series = new RecurrenceSet { Rule = Rule("FREQ=WEEKLY;COUNT=2") };
        var calendarEvent = Published("2026-08-05T19:00", series);
        var before = Plan(calendarEvent, now, "P1D")[1];

        var off = new OccurrenceOverride.Cancelled(new OccurrenceKey(new LocalDateTime(2026, 8, 5, 19, 0)));
        calendarEvent.Revise(calendarEvent.Content with { Recurrence = series with { Overrides = [off] } }, null, now);
        var after = Assert.Single(Plan(calendarEvent, now, "P1D"));

        Assert.Equal(before.Told, after.Told);
    }

    [Fact]
    public void A_date_is_found_again_only_where_it_was_planned()
    {
        var calendarEvent = Published("2026-08-20T18:00");
        var row = Assert.Single(Plan(calendarEvent, Instant.FromUtc(2026, 8, 10, 0, 0), "P7D"));

        var same = ReminderPlanner.Find(calendarEvent, row.Key.Occurrence, row.StartsAt, Nine);
        var earlier = ReminderPlanner.Find(
            calendarEvent, row.Key.Occurrence, row.StartsAt - Duration.FromHours(1), Nine);

        Assert.NotNull(same);
        Assert.Null(earlier);
    }

    private static ImmutableArray<PlannedReminder> Plan(CalendarEvent calendarEvent, Instant now, params string[] leads)
    {
        var wish = new RecipientWish(Reader, [.. leads.Select(LeadTime.Parse)]);
        return ReminderPlanner.Plan(calendarEvent, [wish], new PlanningWindow(now, Month, Nine));
    }

    private static CalendarEvent Published(string start, RecurrenceSet? recurrence = null)
    {
        EventTiming timing = LocalText.TryParseDate(start, out var day)
            ? new EventTiming.AllDay(day, day, Berlin)
            : new EventTiming.Timed(Moment(start), null, Berlin);
        var content = new EventContent
        {
            Title = Title.Parse("Chorprobe"),
            Timing = timing,
            Recurrence = recurrence ?? RecurrenceSet.None,
            Location = "Alte Aula",
        };
        return CalendarEvent.Publish(
            GuidId.New<CalendarEventId>(), Slug.Parse("chorprobe"), GuidId.New<OrganizationId>(), content,
            Instant.FromUtc(2020, 1, 1, 0, 0));
    }

    private static LocalDateTime Moment(string text) =>
        LocalText.TryParseDateTime(text, out var moment) ? moment : throw new ArgumentException(text, nameof(text));

    private static RecurrenceRule Rule(string text) =>
        RecurrenceRule.TryParse(text, out var rule) ? rule : throw new ArgumentException(text, nameof(text));

    private static Subscription Confirmed(params string[] leads)
    {
        var subscription = Unconfirmed(leads);
        subscription.Confirm(Instant.FromUtc(2026, 1, 1, 0, 0));
        return subscription;
    }

    private static Subscription Unconfirmed(params string[] leads) => new(
        GuidId.New<SubscriptionId>(), Reader, Core.Feeds.FeedQuery.All, [.. leads.Select(LeadTime.Parse)], null,
        new byte[32], Instant.FromUtc(2026, 1, 1, 0, 0));
}
