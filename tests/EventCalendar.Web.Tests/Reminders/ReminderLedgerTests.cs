using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Reminders;

public sealed class ReminderLedgerTests
{
    private static readonly Duration Lease = Duration.FromMinutes(2);

    [Theory, EachDatabase]
    public async Task Claimants_that_run_at_once_never_get_the_same_row(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        await FillAsync(host, 120);

        var claimed = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => ClaimAllAsync(host, $"node {n}")));

        var all = claimed.SelectMany(ids => ids).ToList();
        Assert.Equal(120, all.Count);
        Assert.Equal(120, all.Distinct().Count());
    }

    [Theory, EachDatabase]
    public async Task A_row_whose_owner_died_comes_back_when_its_lease_ends(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        await FillAsync(host, 1);

        var dead = Assert.Single(await ClaimAsync(host, "dead"));
        host.Clock.Now += Lease - Duration.FromMilliseconds(1);
        var tooEarly = await ClaimAsync(host, "next");
        host.Clock.Now += Duration.FromMilliseconds(1);
        var heir = Assert.Single(await ClaimAsync(host, "next"));

        Assert.Empty(tooEarly);
        Assert.Equal(dead.Id, heir.Id);
        Assert.Equal(dead.MessageId, heir.MessageId);
        Assert.Equal(2, heir.Attempts);
    }

    [Theory, EachDatabase]
    public async Task A_mark_counts_for_the_owner_only_and_only_once(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        await FillAsync(host, 1);
        var dead = Assert.Single(await ClaimAsync(host, "dead"));
        host.Clock.Now += Lease;
        var heir = Assert.Single(await ClaimAsync(host, "heir"));

        var byDead = await MarkSentAsync(host, dead);
        var byHeir = await MarkSentAsync(host, heir);
        var again = await MarkSentAsync(host, heir);

        Assert.Equal((false, true, false), (byDead, byHeir, again));
    }

    [Theory, EachDatabase]
    public async Task A_deferred_row_waits_for_its_time_and_is_whosoever_comes(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        await FillAsync(host, 1);
        var row = Assert.Single(await ClaimAsync(host, "first"));
        var later = host.Clock.Now + Duration.FromMinutes(5);

        await host.InScopeAsync(scope => scope.GetRequiredService<ReminderLedger>()
            .DeferAsync(row, later, "451 at DATA", TestContext.Current.CancellationToken));
        var before = await ClaimAsync(host, "second");
        host.Clock.Now = later;
        var after = await ClaimAsync(host, "second");

        Assert.Empty(before);
        Assert.Equal(("second", 2), (Assert.Single(after).Owner, after[0].Attempts));
    }

    [Theory, EachDatabase]
    public async Task The_database_s_own_clock_goes_on(DatabaseKind kind)
    {
        Assert.SkipWhen(kind == DatabaseKind.Sqlite, "SQLite has no clock of its own; the program's is used.");
        await using var host = await TestHost.StartAsync(kind);

        var (first, second) = await host.InScopeAsync(async scope =>
        {
            var clock = new DatabaseLedgerClock(scope.GetRequiredService<CalendarDb>());
            return (await clock.NowAsync(default), await clock.NowAsync(default));
        });

        Assert.InRange(first, Instant.FromUtc(2026, 1, 1, 0, 0), second);
    }

    private static async Task<List<ReminderId>> ClaimAllAsync(TestHost host, string owner)
    {
        var ids = new List<ReminderId>();
        while (await ClaimAsync(host, owner) is { Count: > 0 } rows)
        {
            ids.AddRange(rows.Select(row => row.Id));
        }

        return ids;
    }

    private static Task<IReadOnlyList<ReminderRow>> ClaimAsync(TestHost host, string owner) =>
        host.InScopeAsync(scope => scope.GetRequiredService<ReminderLedger>()
            .ClaimAsync(owner, 7, Lease, TestContext.Current.CancellationToken));

    private static Task<bool> MarkSentAsync(TestHost host, ReminderRow row) =>
        host.InScopeAsync(scope => scope.GetRequiredService<ReminderLedger>()
            .MarkSentAsync(row, TestContext.Current.CancellationToken));

    private static Task<int> FillAsync(TestHost host, int count) => host.InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<CalendarDb>();
        var ledger = scope.GetRequiredService<ReminderLedger>();
        var recipient = new Recipient(
            GuidId.New<RecipientId>(), EmailAddress.Parse("leser@example.net"), "de", "Europe/Berlin", host.Clock.Now);
        db.Recipients.Add(recipient);
        for (var i = 0; i < count; i++)
        {
            var subscription = new Subscription(
                GuidId.New<SubscriptionId>(), recipient.Id, FeedQuery.All, [LeadTime.Parse("P1D")], null, new byte[32],
                host.Clock.Now);
            db.Subscriptions.Add(subscription);
            ledger.AddConfirmation(subscription, host.Clock.Now + Duration.FromDays(7), "example.org");
        }

        return await db.SaveChangesAsync();
    });
}
