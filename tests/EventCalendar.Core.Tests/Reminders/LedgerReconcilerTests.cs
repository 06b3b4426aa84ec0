using System.Collections.Immutable;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Reminders;

public sealed class LedgerReconcilerTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 29, 0, 30);
    private static readonly RecipientId Reader = GuidId.New<RecipientId>();
    private static readonly CalendarEventId Event = GuidId.New<CalendarEventId>();
    private static readonly OccurrenceKey Date = new(new LocalDateTime(2026, 4, 5, 18, 0));
    private static readonly LeadTime Week = LeadTime.Parse("P7D");
    private static readonly LeadTime Day = LeadTime.Parse("P1D");

    [Fact]
    public void What_is_planned_and_not_held_is_added()
    {
        var changes = Reconcile([Planned(Day, "a", 0)]);

        Assert.IsType<LedgerChange.Add>(Assert.Single(changes));
    }

    [Theory]
    [InlineData(ReminderState.Pending)]
    [InlineData(ReminderState.Claimed)]
    [InlineData(ReminderState.Sent)]
    [InlineData(ReminderState.Failed)]
    public void What_is_held_already_is_left_alone(ReminderState state)
    {
        var changes = Reconcile([Planned(Day, "a", 0)], Held(Day, "a", 0, state));

        Assert.Empty(changes);
    }

    [Theory]
    [InlineData(ReminderState.Superseded)]
    [InlineData(ReminderState.Suppressed)]
    public void What_was_given_up_comes_back_when_it_is_wanted_again(ReminderState state)
    {
        var changes = Reconcile([Planned(Day, "a", 0)], Held(Day, "a", 0, state));

        Assert.Equal(state, Assert.IsType<LedgerChange.Retime>(Assert.Single(changes)).From);
    }

    [Fact]
    public void A_waiting_row_follows_the_event()
    {
        var row = Held(Day, "a", 0, ReminderState.Pending);

        var changes = Reconcile([Planned(Day, "b", 1)], row);

        Assert.Equal(row.Id, Assert.IsType<LedgerChange.Retime>(Assert.Single(changes)).Id);
    }

    [Fact]
    public void What_was_told_is_told_anew_when_time_or_place_differ()
    {
        var changes = Reconcile([Planned(Day, "b", 1)], Held(Day, "a", 0, ReminderState.Sent));

        Assert.IsType<LedgerChange.Add>(Assert.Single(changes));
    }

    [Fact]
    public void A_change_of_another_date_of_the_series_tells_nothing_anew()
    {
        var changes = Reconcile([Planned(Day, "a", 1)], Held(Day, "a", 0, ReminderState.Sent));

        Assert.Empty(changes);
    }

    [Fact]
    public void A_change_taken_back_before_it_was_told_is_dropped()
    {
        var waiting = Held(Day, "b", 1, ReminderState.Pending);

        var changes = Reconcile([Planned(Day, "a", 2)], Held(Day, "a", 0, ReminderState.Sent), waiting);

        Assert.Equal(new LedgerChange.Drop(waiting.Id), Assert.Single(changes));
    }

    [Fact]
    public void What_nobody_wants_any_more_is_dropped()
    {
        var waiting = Held(Week, "a", 0, ReminderState.Pending, dueIn: Duration.FromHours(1));

        var changes = Reconcile([Planned(Day, "a", 0)], waiting, Held(Day, "a", 0, ReminderState.Pending));

        Assert.Equal(new LedgerChange.Drop(waiting.Id), Assert.Single(changes));
    }

    [Fact]
    public void What_is_overdue_since_the_server_was_away_is_still_sent()
    {
        var overdue = Held(Week, "a", 0, ReminderState.Pending, dueIn: Duration.FromHours(-1));

        var changes = Reconcile([Planned(Day, "a", 0)], overdue, Held(Day, "a", 0, ReminderState.Pending));

        Assert.Empty(changes);
    }

    [Fact]
    public void Nothing_that_was_sent_is_ever_touched()
    {
        var changes = Reconcile([], Held(Week, "a", 0, ReminderState.Sent), Held(Day, "a", 0, ReminderState.Claimed));

        Assert.Empty(changes);
    }

    private static ImmutableArray<LedgerChange> Reconcile(
        ImmutableArray<PlannedReminder> planned, params LedgerEntry[] held) =>
        LedgerReconciler.Reconcile(planned, held, [new RecipientWish(Reader, [Week, Day])], Now);

    private static PlannedReminder Planned(LeadTime lead, string told, int revision) => new(
        new ReminderKey(Reader, Event, Date, lead, ReminderKind.Reminder, revision), Now + Duration.FromDays(1), Now, told);

    private static LedgerEntry Held(
        LeadTime lead, string told, int revision, ReminderState state, Duration dueIn = default) =>
        new(GuidId.New<ReminderId>(), Reader, Date, lead, revision, told, state, Now + dueIn);
}
