using EventCalendar.Core.Events;
using EventCalendar.Core.Reminders;
using EventCalendar.Web.Data;
using EventCalendar.Web.Features.Reminders;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Reminders;

/// <summary>What is planned when; the clock begins on Monday, 10 August 2026, 10:00 in Marburg.</summary>
public sealed class ReminderPlanningTests
{
    private const string InSixtyDays = "2026-10-09T18:00";

    private static readonly Instant Later = TestHost.Start + Duration.FromDays(45);
    private static readonly Instant WeekBefore = Instant.FromUtc(2026, 10, 2, 16, 0);

    private static readonly Dictionary<string, string?> Running = new()
    {
        ["Jobs:Enabled"] = "true",
        ["Reminders:SweepInterval"] = "PT1H",
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_start_plans_what_has_come_near_while_nobody_ran(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, Cancel);
        await using (var before = new ReminderWorld(await TestHost.StartAsync(database)))
        {
            await before.AddOrganizationAsync();
            await before.SubscribeAsync("P7D");
            await before.PublishAsync(InSixtyDays);
            Assert.Empty(await before.StatesAsync());
        }

        await using (var planning = new ReminderWorld(await TestHost.StartAsync(database, Running, now: Later)))
        {
            await UntilAsync(async () => (await planning.StatesAsync()).Count == 1);
        }

        await using var after = new ReminderWorld(await TestHost.StartAsync(database, now: WeekBefore));
        await after.SweepAsync();

        Assert.Single(after.Reminders());
    }

    [Theory, EachDatabase]
    public async Task Addresses_that_nobody_confirmed_are_forgotten_a_day_after_their_links(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.OrderAsync("P7D");

        await UpkeepAtAsync(world, TestHost.Start + Duration.FromDays(8));
        var onLastDay = await CountAsync(world);
        await UpkeepAtAsync(world, TestHost.Start + Duration.FromDays(8) + Duration.FromSeconds(1));

        Assert.Equal((1, 1), onLastDay);
        Assert.Equal((0, 0), await CountAsync(world));
    }

    [Theory, EachDatabase]
    public async Task What_only_subscribers_may_know_is_told_to_nobody_who_merely_subscribed(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D");

        await world.PublishAsync("2026-08-20T18:00", content => content with { Visibility = EventVisibility.Subscribers });

        Assert.Empty(await world.StatesAsync());
    }

    [Theory, EachDatabase]
    public async Task An_event_published_while_its_reader_confirms_is_planned(DatabaseKind kind)
    {
        Assert.SkipWhen(kind == DatabaseKind.Sqlite, "SQLite has one writer at a time.");
        await using var world = await ReminderWorld.StartAsync(kind);
        var link = await world.OrderAsync("P7D");

        await world.Host.InScopeAsync(async scope =>
        {
            await using var transaction = await scope.GetRequiredService<CalendarDb>().Database.BeginTransactionAsync(Cancel);
            await world.PublishAsync(scope, "2026-08-20T18:00");
            var confirming = world.ConfirmAsync(link);
            await UntilAsync(async () => confirming.IsCompleted || await IsSomebodyWaitingAsync(world));
            await transaction.CommitAsync(Cancel);
            await confirming;
            return true;
        });

        Assert.Equal([ReminderState.Pending], await world.StatesAsync());
    }

    [Theory, EachDatabase]
    public async Task An_event_moved_while_it_is_topped_up_is_planned_at_its_new_time_only(DatabaseKind kind)
    {
        Assert.SkipWhen(kind == DatabaseKind.Sqlite, "SQLite has one writer at a time.");
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D");
        var calendarEvent = await world.PublishAsync(InSixtyDays);

        world.Host.Clock.Now = Later;
        await world.Host.InScopeAsync(async scope =>
        {
            await using var transaction = await scope.GetRequiredService<CalendarDb>().Database.BeginTransactionAsync(Cancel);
            await world.ReviseAsync(scope, calendarEvent, content => content with
            {
                Timing = content.Timing.StartingAt(new LocalDateTime(2026, 10, 10, 18, 0)),
            });
            var topping = UpkeepAtAsync(world, Later);
            await UntilAsync(async () => topping.IsCompleted || await IsSomebodyWaitingAsync(world));
            await transaction.CommitAsync(Cancel);
            await topping;
            return true;
        });

        Assert.Equal([WeekBefore + Duration.FromDays(1)], await world.Host.InScopeAsync(scope =>
            scope.GetRequiredService<CalendarDb>().Reminders.Where(r => r.Kind == ReminderKind.Reminder)
                .Select(r => r.DueAt).ToListAsync(Cancel)));
    }

    private static Task<bool> UpkeepAtAsync(ReminderWorld world, Instant now)
    {
        world.Host.Clock.Now = now;
        return world.Host.InScopeAsync(async scope =>
        {
            await scope.GetRequiredService<ReminderUpkeep>().RunAsync(Cancel);
            return true;
        });
    }

    private static Task<(int Subscriptions, int Recipients)> CountAsync(ReminderWorld world) =>
        world.Host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            return (await db.Subscriptions.CountAsync(Cancel), await db.Recipients.CountAsync(Cancel));
        });

    private static Task<bool> IsSomebodyWaitingAsync(ReminderWorld world) => world.Host.InScopeAsync(scope =>
        scope.GetRequiredService<CalendarDb>().Database.SqlQuery<bool>(
            $"""
            SELECT EXISTS (SELECT FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock') AS "Value"
            """).SingleAsync(Cancel));

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await condition())
        {
            await timer.WaitForNextTickAsync(limit.Token);
        }
    }
}
