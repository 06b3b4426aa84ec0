using System.Collections.Immutable;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Core.Reminders;

/// <summary>Compares what was planned for an event with what the ledger holds of it.</summary>
/// <remarks>
/// Reconciling twice changes nothing the second time. What was sent stays sent: it is planned anew only if time or
/// place differ from what was told last. A row that waits follows the event instead of being replaced.
/// </remarks>
public static class LedgerReconciler
{
    /// <summary>Lists the changes, at most one for each row.</summary>
    /// <param name="planned">What is wanted, as <see cref="ReminderPlanner.Plan"/> gives it.</param>
    /// <param name="held">Rows of the same event and recipients whose date has not begun.</param>
    /// <param name="wishes">The wishes that the plan was made from.</param>
    /// <param name="now">The moment of planning.</param>
    public static ImmutableArray<LedgerChange> Reconcile(
        ImmutableArray<PlannedReminder> planned, IEnumerable<LedgerEntry> held, ImmutableArray<RecipientWish> wishes,
        Instant now)
    {
        var changes = ImmutableArray.CreateBuilder<LedgerChange>();
        var heldByPlace = held.ToLookup(entry => new Place(entry.RecipientId, entry.Occurrence, entry.Lead));
        var plannedPlaces = planned.Select(reminder => PlaceOf(reminder.Key)).ToHashSet();
        foreach (var reminder in planned)
        {
            changes.AddRange(Settle(reminder, [.. heldByPlace[PlaceOf(reminder.Key)]]));
        }

        var told = planned.Select(reminder => (reminder.Key.RecipientId, reminder.Key.Occurrence, reminder.Told))
            .ToHashSet();
        var leads = wishes.ToDictionary(wish => wish.RecipientId, wish => wish.Leads);
        changes.AddRange(heldByPlace
            .Where(group => !plannedPlaces.Contains(group.Key))
            .SelectMany(group => group)
            .Where(entry => entry.State == ReminderState.Pending && !IsOverdue(entry))
            .Select(entry => new LedgerChange.Drop(entry.Id)));
        return changes.ToImmutable();

        // Overdue since the mail server was away: the plan names only the last lead time that has passed, but what
        // was promised before is still sent.
        bool IsOverdue(LedgerEntry entry) =>
            entry.DueAt <= now && told.Contains((entry.RecipientId, entry.Occurrence, entry.Told))
            && leads.TryGetValue(entry.RecipientId, out var wanted) && wanted.Contains(entry.Lead);
    }

    private static IEnumerable<LedgerChange> Settle(PlannedReminder reminder, ImmutableArray<LedgerEntry> held)
    {
        var newestFirst = held.OrderByDescending(entry => entry.TimingRevision).ToList();
        var pending = newestFirst.Find(entry => entry.State == ReminderState.Pending);
        var done = newestFirst.Find(
            entry => entry.State is ReminderState.Sent or ReminderState.Claimed or ReminderState.Failed);
        if (done?.Told == reminder.Told)
        {
            return pending is null ? [] : [new LedgerChange.Drop(pending.Id)];
        }

        if (pending is not null)
        {
            return pending.Told == reminder.Told && pending.DueAt == reminder.DueAt
                ? []
                : [new LedgerChange.Retime(pending.Id, ReminderState.Pending, reminder)];
        }

        // The key is unique, so what was dropped or unsubscribed at the same revision has to come back as itself.
        var dropped = newestFirst.Find(entry => entry.TimingRevision == reminder.Key.TimingRevision
            && entry.State is ReminderState.Superseded or ReminderState.Suppressed);
        return [dropped is null ? new LedgerChange.Add(reminder) : new LedgerChange.Retime(dropped.Id, dropped.State, reminder)];
    }

    private static Place PlaceOf(ReminderKey key) => new(key.RecipientId, key.Occurrence, key.Lead);

    private readonly record struct Place(RecipientId RecipientId, OccurrenceKey Occurrence, LeadTime Lead);
}
