using System.Net;
using System.Text;
using EventCalendar.Core.Events;
using EventCalendar.Core.Reminders;
using EventCalendar.Web.Tests.Hosting;
using EventCalendar.Web.Tests.Mail;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Reminders;

/// <summary>The whole way of a reminder; the clock begins on Monday, 10 August 2026, 10:00 in Marburg.</summary>
public sealed class ReminderJourneyTests
{
    private const string InTenDays = "2026-08-20T18:00";

    private static readonly Instant WeekBefore = Instant.FromUtc(2026, 8, 13, 16, 0);
    private static readonly Instant DayBefore = Instant.FromUtc(2026, 8, 19, 16, 0);
    private static readonly Instant Begin = Instant.FromUtc(2026, 8, 20, 16, 0);

    [Theory, EachDatabase]
    public async Task A_confirmed_subscription_is_reminded_once_for_each_lead_time(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D", "P1D");
        await world.PublishAsync(InTenDays);

        await world.SweepAtAsync(WeekBefore - Duration.FromSeconds(1));
        var early = world.Reminders().Count;
        await world.SweepAtAsync(WeekBefore);
        await world.SweepAsync();
        await world.SweepAtAsync(DayBefore);
        await world.SweepAtAsync(Begin);

        Assert.Equal(0, early);
        Assert.Equal(["10080", "1440"], world.Reminders().Select(mail => mail.Headers["X-Reminder-Lead"]));
        Assert.Equal([ReminderState.Sent, ReminderState.Sent], await world.StatesAsync());
    }

    [Theory, EachDatabase]
    public async Task A_reminder_says_what_when_and_where_and_carries_the_event(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D");
        await world.PublishAsync(InTenDays);

        await world.SweepAtAsync(WeekBefore);

        var mail = Assert.Single(world.Reminders());
        Assert.Equal("Erinnerung: Chorprobe für alle – Do, 20. August, 18:00 Uhr", mail.Subject);
        Assert.Contains(
            "Donnerstag, 20. August 2026, 18:00 Uhr\nWo: Alte Aula, Marburg\n",
            mail.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var calendar = Assert.IsType<MimeKit.MimePart>(mail.Attachments.Single());
        using var bytes = new MemoryStream();
        calendar.Content!.DecodeTo(bytes, TestContext.Current.CancellationToken);
        Assert.Contains("SUMMARY:Chorprobe für alle\r\n", Encoding.UTF8.GetString(bytes.ToArray()), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_lost_by_a_restart_between_planning_and_sending(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, TestContext.Current.CancellationToken);
        await using (var before = new ReminderWorld(await TestHost.StartAsync(database)))
        {
            await before.AddOrganizationAsync();
            await before.SubscribeAsync("P7D");
            await before.PublishAsync(InTenDays);
        }

        await using var after = new ReminderWorld(await TestHost.StartAsync(database, now: WeekBefore));
        await after.SweepAsync();
        await after.SweepAsync();

        Assert.Single(after.Reminders());
    }

    [Theory, EachDatabase]
    public async Task An_event_published_late_is_told_once_at_once(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D", "P1D", "PT2H");

        await world.PublishAsync("2026-08-10T20:00");
        await world.SweepAsync();

        Assert.Equal("1440", Assert.Single(world.Reminders()).Headers["X-Reminder-Lead"]);
    }

    [Theory, EachDatabase]
    public async Task A_cancelled_event_is_not_reminded_of(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D");
        var calendarEvent = await world.PublishAsync(InTenDays);

        await world.ReviseAsync(calendarEvent, content => content with { Status = EventStatus.Cancelled });
        await world.SweepAtAsync(WeekBefore);

        Assert.Empty(world.Reminders());
    }

    [Theory, EachDatabase]
    public async Task A_moved_event_is_reminded_of_at_its_new_time_only(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P1D");
        var calendarEvent = await world.PublishAsync(InTenDays);

        await world.ReviseAsync(calendarEvent, content => content with
        {
            Timing = content.Timing.StartingAt(new LocalDateTime(2026, 8, 21, 19, 30)),
        });
        await world.SweepAtAsync(DayBefore);
        var atOldTime = world.Reminders().Count;
        await world.SweepAtAsync(Instant.FromUtc(2026, 8, 20, 17, 30));

        Assert.Equal(0, atOldTime);
        Assert.Contains("Fr, 21. August, 19:30 Uhr", Assert.Single(world.Reminders()).Subject, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_typo_does_not_remind_again(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D");
        var calendarEvent = await world.PublishAsync(InTenDays);
        await world.SweepAtAsync(WeekBefore);

        await world.ReviseAsync(calendarEvent, content => content with { Description = "Mit Kaffee." });
        await world.SweepAsync();

        Assert.Single(world.Reminders());
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_sent_after_the_event_began(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D");
        await world.PublishAsync(InTenDays);

        await world.SweepAtAsync(Begin);

        Assert.Empty(world.Reminders());
        Assert.Equal([ReminderState.Expired], await world.StatesAsync());
    }

    [Theory, EachDatabase]
    public async Task One_click_ends_reminders_that_were_planned(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D", "P1D");
        await world.PublishAsync(InTenDays);
        await world.SweepAtAsync(WeekBefore);
        var mail = Assert.Single(world.Reminders());
        var link = mail.Headers["List-Unsubscribe"]!.Trim('<', '>');

        using var answer = await world.PostAsync(link, KeyValuePair.Create("List-Unsubscribe", "One-Click"));
        await world.SweepAtAsync(DayBefore);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(world.Reminders());
    }

    [Theory, EachDatabase]
    public async Task Who_comes_back_before_the_time_is_reminded_again(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D", "P1D");
        await world.PublishAsync(InTenDays);
        await world.SweepAtAsync(WeekBefore);
        using var ended = await world.PostAsync(
            ReminderWorld.LinkOf(world.Reminders()[0], "/subscriptions/unsubscribe/"));

        await world.SubscribeAsync("P1D");
        await world.SweepAtAsync(DayBefore);

        Assert.Equal(["10080", "1440"], world.Reminders().Select(mail => mail.Headers["X-Reminder-Lead"]));
    }

    [Theory, EachDatabase]
    public async Task A_mail_server_that_stumbles_gets_the_same_mail_again_later(DatabaseKind kind)
    {
        await using var server = new ReplaySmtpServer();
        await using var world = await ReminderWorld.StartAsync(kind, server.Settings());
        await world.SubscribeBySmtpAsync(server, "P7D");
        await world.PublishAsync(InTenDays);
        server.Answer("MESSAGE", "451 4.3.0 later").Answer("MESSAGE", ReplaySmtpServer.Cut);

        await world.SweepAtAsync(WeekBefore);
        await world.SweepAtAsync(WeekBefore + Duration.FromSeconds(59));
        var tooEarly = server.Mails.Count;
        await world.SweepAtAsync(WeekBefore + Duration.FromMinutes(2));
        await world.SweepAtAsync(WeekBefore + Duration.FromMinutes(9));
        await world.SweepAtAsync(WeekBefore + Duration.FromMinutes(60));

        Assert.Equal(1, tooEarly);
        Assert.Equal(2, server.Mails.Count);
        Assert.Equal([ReminderState.Sent], await world.StatesAsync());
    }

    [Theory, EachDatabase]
    public async Task A_mailbox_that_does_not_exist_is_not_written_to_again(DatabaseKind kind)
    {
        await using var server = new ReplaySmtpServer();
        await using var world = await ReminderWorld.StartAsync(kind, server.Settings());
        await world.SubscribeBySmtpAsync(server, "P7D", "P1D");
        await world.PublishAsync(InTenDays);
        server.Answer("RCPT", "550 5.1.1 gone");

        await world.SweepAtAsync(WeekBefore);
        await world.SweepAtAsync(DayBefore);

        Assert.Single(server.Mails);
        Assert.Equal([ReminderState.Failed, ReminderState.Suppressed], await world.StatesAsync());
    }

    [Theory, EachDatabase]
    public async Task A_policy_against_us_stops_the_mail_and_blames_no_mailbox(DatabaseKind kind)
    {
        await using var server = new ReplaySmtpServer();
        await using var world = await ReminderWorld.StartAsync(kind, server.Settings());
        await world.SubscribeBySmtpAsync(server, "P7D");
        await world.PublishAsync(InTenDays);
        server.Answer("RCPT", "554 5.7.1 relay access denied");

        var halted = await world.SweepAtAsync(WeekBefore);
        await world.SweepAtAsync(WeekBefore + Duration.FromMinutes(2));

        Assert.True(halted.IsHalted);
        Assert.Equal([ReminderState.Sent], await world.StatesAsync());
    }
}
