using EventCalendar.Core.Reminders;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using EventCalendar.Web.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Reminders;

/// <summary>Sweeps over many letters at once; each is the question whether a mailbox wants reminders.</summary>
public sealed class ReminderSweepTests
{
    private const int Letters = 60;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Programs_that_sweep_at_once_send_each_letter_once(DatabaseKind kind)
    {
        await using var server = new ReplaySmtpServer();
        await using var database = await TestDatabase.CreateAsync(kind, Cancel);
        await using var one = new ReminderWorld(await TestHost.StartAsync(database, server.Settings()));
        await using var other = new ReminderWorld(await TestHost.StartAsync(database, server.Settings()));
        await one.AddOrganizationAsync();
        await OrderAsync(one, Letters);

        await Task.WhenAll(Task.Run(one.SweepAsync, Cancel), Task.Run(other.SweepAsync, Cancel));

        Assert.Equal(Letters, server.Mails.Count);
        Assert.Equal(Letters, server.Mails.Select(MessageIdOf).Distinct().Count());
    }

    [Theory, EachDatabase]
    public async Task A_folder_that_cannot_be_written_defers_every_letter_and_stops_none(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        var outbox = Path.Combine(world.Host.Database.Folder, "outbox");
        await File.WriteAllTextAsync(outbox, "A file stands where the folder is to be.", Cancel);
        await OrderAsync(world, 5);

        var report = await world.SweepAsync();
        File.Delete(outbox);
        await world.SweepAtAsync(TestHost.Start + Duration.FromMinutes(2));

        Assert.Equal(5, report.Deferred);
        Assert.Equal(5, world.Mails().Count);
    }

    [Theory, EachDatabase]
    public async Task What_exceeds_the_share_of_a_domain_comes_back_one_after_the_other(DatabaseKind kind)
    {
        await using var server = new ReplaySmtpServer();
        var settings = server.Settings();
        settings["Smtp:PerDomainPerMinute"] = "2";
        await using var world = await ReminderWorld.StartAsync(kind, settings);
        await OrderAsync(world, 5);

        await world.SweepAsync();

        Assert.Equal(2, server.Mails.Count);
        Assert.Equal(
            [(60, 0), (90, 0), (120, 0)],
            (await WaitingAsync(world)).Select(row => ((int)(row.NextAt - TestHost.Start).TotalSeconds, row.Attempts)));
    }

    private static Task<List<ReminderRow>> WaitingAsync(ReminderWorld world) => world.Host.InScopeAsync(scope =>
        scope.GetRequiredService<CalendarDb>().Reminders.AsNoTracking().Where(r => r.State == ReminderState.Pending)
            .OrderBy(r => r.NextAt).ToListAsync(Cancel));

    private static async Task OrderAsync(ReminderWorld world, int count)
    {
        for (var i = 0; i < count; i++)
        {
            using var asked = await world.AskAsync(
                new { email = $"leser{i}@example.net", feed = "/feeds/organizations/chor.ics", leads = new[] { "P1D" } });
            asked.EnsureSuccessStatusCode();
        }
    }

    private static string MessageIdOf(string mail) => mail.Split("\r\n")
        .Single(line => line.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase));
}
