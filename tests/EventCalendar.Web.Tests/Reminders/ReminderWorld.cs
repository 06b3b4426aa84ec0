using System.Net.Http.Json;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Features.Reminders;
using EventCalendar.Web.Tests.Hosting;
using EventCalendar.Web.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Reminders;

/// <summary>A server with one organization, and what people and the clock do with it.</summary>
internal sealed class ReminderWorld(TestHost host) : IAsyncDisposable
{
    public const string Reader = "leser@example.net";

    private static readonly Slug Choir = Slug.Parse("chor");

    public TestHost Host => host;

    public static async Task<ReminderWorld> StartAsync(
        DatabaseKind kind, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var world = new ReminderWorld(await TestHost.StartAsync(kind, settings));
        await world.AddOrganizationAsync();
        return world;
    }

    public Task AddOrganizationAsync() => host.InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<CalendarDb>();
        db.Organizations.Add(new Organization(GuidId.New<OrganizationId>(), Choir, "Chor Marburg", host.Clock.Now));
        return await db.SaveChangesAsync();
    });

    public async Task<HttpResponseMessage> AskAsync(object body) => await host.Client.PostAsJsonAsync(
        "/api/v1/subscriptions", body, TestContext.Current.CancellationToken);

    /// <summary>Asks for reminders, follows the link of the confirmation mail and returns with none unsent.</summary>
    public async Task SubscribeAsync(params string[] leads) => await ConfirmAsync(await OrderAsync(leads));

    /// <summary>Asks for reminders and returns the link of the confirmation mail.</summary>
    public async Task<string> OrderAsync(params string[] leads)
    {
        using var asked = await AskAsync(new { email = Reader, feed = "/feeds/organizations/chor.ics", leads });
        asked.EnsureSuccessStatusCode();
        await SweepAsync();
        return LinkOf(Mails().Last(mail => !mail.Headers.Contains("X-Reminder-Lead")), "/subscriptions/confirm/");
    }

    public async Task ConfirmAsync(string link)
    {
        using var confirmed = await PostAsync(link);
        confirmed.EnsureSuccessStatusCode();
    }

    /// <summary>The same through a mail server, whose first mail this is.</summary>
    public async Task SubscribeBySmtpAsync(ReplaySmtpServer server, params string[] leads)
    {
        using var asked = await AskAsync(new { email = Reader, feed = "/feeds/organizations/chor.ics", leads });
        asked.EnsureSuccessStatusCode();
        await SweepAsync();
        using var sent = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(server.Mails.Single()));
        var mail = await MimeMessage.LoadAsync(sent, TestContext.Current.CancellationToken);
        using var confirmed = await PostAsync(LinkOf(mail, "/subscriptions/confirm/"));
        confirmed.EnsureSuccessStatusCode();
    }

    public Task<CalendarEvent> PublishAsync(string start, Func<EventContent, EventContent>? change = null) =>
        host.InScopeAsync(scope => PublishAsync(scope, start, change));

    /// <summary>The same in a scope of the caller, who may hold a transaction.</summary>
    public async Task<CalendarEvent> PublishAsync(
        IServiceProvider scope, string start, Func<EventContent, EventContent>? change = null)
    {
        var db = scope.GetRequiredService<CalendarDb>();
        var owner = await db.Organizations.SingleAsync(o => o.Slug == Choir);
        var at = LocalText.TryParseDateTime(start, out var moment) ? moment : throw new ArgumentException(start, nameof(start));
        var content = new EventContent
        {
            Title = Title.Parse("Chorprobe für alle"),
            Timing = new EventTiming.Timed(at, null, "Europe/Berlin"),
            Location = "Alte Aula, Marburg",
        };
        return await scope.GetRequiredService<EventStore>().PublishAsync(
            owner.Id, change?.Invoke(content) ?? content, null, host.Clock.Now, TestContext.Current.CancellationToken);
    }

    public async Task ReviseAsync(CalendarEvent calendarEvent, Func<EventContent, EventContent> change) =>
        await host.InScopeAsync(scope => ReviseAsync(scope, calendarEvent, change));

    public async Task<RevisionResult> ReviseAsync(
        IServiceProvider scope, CalendarEvent calendarEvent, Func<EventContent, EventContent> change)
    {
        var loaded = await scope.GetRequiredService<CalendarDb>().Events.SingleAsync(e => e.Id == calendarEvent.Id);
        return await scope.GetRequiredService<EventStore>().ReviseAsync(
            loaded, change(loaded.Content), null, host.Clock.Now, TestContext.Current.CancellationToken);
    }

    public Task<SweepReport> SweepAsync() =>
        host.Services.GetRequiredService<ReminderSweep>().RunAsync(TestContext.Current.CancellationToken);

    public Task<SweepReport> SweepAtAsync(Instant now)
    {
        host.Clock.Now = now;
        return SweepAsync();
    }

    public async Task<IReadOnlyList<ReminderState>> StatesAsync() => await host.InScopeAsync(async scope =>
        await scope.GetRequiredService<CalendarDb>().Reminders.Where(r => r.Kind == ReminderKind.Reminder)
            .OrderBy(r => r.DueAt).ThenBy(r => r.Key).Select(r => r.State).ToListAsync());

    public Task<HttpResponseMessage> GetAsync(string address) =>
        host.Client.GetAsync(Local(address), TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PostAsync(string address, params KeyValuePair<string, string>[] form) =>
        host.Client.PostAsync(Local(address), new FormUrlEncodedContent(form), TestContext.Current.CancellationToken);

    /// <summary>The mails written so far, in the order of their dates.</summary>
    public IReadOnlyList<MimeMessage> Mails()
    {
        var folder = Path.Combine(host.Database.Folder, "outbox");
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.eml").Select(file => MimeMessage.Load(file)).OrderBy(mail => mail.Date)]
            : [];
    }

    public IReadOnlyList<MimeMessage> Reminders() => [.. Mails().Where(mail => mail.Headers.Contains("X-Reminder-Lead"))];

    /// <summary>Finds the link as a reader of the plain text does: a line that is nothing else.</summary>
    public static string LinkOf(MimeMessage mail, string path) => mail.TextBody!.Split('\n')
        .Select(line => line.Trim()).Single(line => line.StartsWith("https://termine.example.org" + path, StringComparison.Ordinal));

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static Uri Local(string address) =>
        new(new Uri(new Uri("https://termine.example.org"), address).PathAndQuery, UriKind.Relative);
}
