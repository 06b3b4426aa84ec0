using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using EventCalendar.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Clients;

/// <summary>What real calendar programs make of our feed. The expected instants are worked out by hand.</summary>
public sealed class ClientTests
{
    private const string Title = "Treffen des Arbeitskreises „Ankommen“, mit Kaffee; und Kuchen ☕";

    // 18:00 in Marburg, in summer and, after the clock change of 25 October, in winter.
    private static readonly string[] Expected = ["2026-08-20 16:00", "2026-10-22 16:00", "2026-10-29 17:00"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Khal_reads_the_feed_through_vdirsyncer()
    {
        ClientProgram.Require("vdirsyncer", "vdirsyncer");
        ClientProgram.Require("khal", "khal");
        await using var host = await StartAsync();
        var folder = host.Database.Folder;
        var items = Directory.CreateDirectory(Path.Combine(folder, "items")).FullName;
        await WriteAsync(folder, "vdirsyncer.conf", $"""
            [general]
            status_path = "{folder}/status/"
            [pair feed]
            a = "remote"
            b = "local"
            collections = null
            conflict_resolution = "a wins"
            [storage remote]
            type = "http"
            url = "{host.Address}feeds/all.ics"
            [storage local]
            type = "filesystem"
            path = "{items}"
            fileext = ".ics"
            """);
        await WriteAsync(folder, "khal.conf", $"""
            [calendars]
            [[feed]]
            path = {items}
            readonly = True
            [locale]
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%d %H:%M
            longdatetimeformat = %Y-%m-%d %H:%M
            local_timezone = UTC
            default_timezone = UTC
            [sqlite]
            path = {folder}/khal.db
            """);

        await ClientProgram.RunAsync(folder, "vdirsyncer", ["-c", "vdirsyncer.conf", "discover"], Cancel, "y\ny\n");
        await ClientProgram.RunAsync(folder, "vdirsyncer", ["-c", "vdirsyncer.conf", "sync"], Cancel);
        var listed = await ClientProgram.RunAsync(
            folder, "khal",
            ["-c", "khal.conf", "list", "--day-format", "", "--format", "{start-long-full} {title}", "2026-08-20", "90d"],
            Cancel);

        Assert.Equal(
            Expected.Select(start => $"{start} {Title}"),
            listed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Calcurse_imports_the_feed()
    {
        ClientProgram.Require("calcurse", "calcurse");
        await using var host = await StartAsync();
        var folder = host.Database.Folder;
        await DownloadAsync(host, folder);

        await ClientProgram.RunAsync(folder, "calcurse", ["-D", folder, "-i", "all.ics"], Cancel);
        var days = await ClientProgram.RunAsync(
            folder, "calcurse",
            ["-D", folder, "--from", "08/20/2026", "--to", "11/15/2026", "-Q", "--filter-type", "cal",
                "--format-apt", "%(start:%Y-%m-%d %H:%M) %m\n", "--format-recur-apt", "%(start:%Y-%m-%d %H:%M) %m\n"],
            Cancel);

        Assert.Contains($"{Expected[0]} {Title}", days, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Python_icalendar_reads_the_feed()
    {
        ClientProgram.Require("python3", "python3-icalendar");
        await using var host = await StartAsync();
        var folder = host.Database.Folder;
        await DownloadAsync(host, folder);
        await WriteAsync(folder, "read.py", """
            import datetime, icalendar
            calendar = icalendar.Calendar.from_ical(open("all.ics", "rb").read())
            for event in calendar.walk("VEVENT"):
                start = event.decoded("DTSTART").astimezone(datetime.timezone.utc)
                print(start.strftime("%Y-%m-%d %H:%M"), event["SUMMARY"])
            """);

        var read = await ClientProgram.RunAsync(folder, "python3", ["read.py"], Cancel);

        Assert.Equal(
            [$"{Expected[0]} {Title}", $"{Expected[1]} {Title}"],
            read.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Node_ical_reads_the_feed()
    {
        ClientProgram.Require("node", "nodejs");
        var modules = Path.Combine(Repository.Root, "artifacts", "clients", "node_modules");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(modules, "node-ical")),
            "node-ical is not there; run 'npm install --prefix artifacts/clients node-ical' to run this.");
        await using var host = await StartAsync();
        var folder = host.Database.Folder;
        await DownloadAsync(host, folder);
        await WriteAsync(folder, "read.js", $$"""
            const ical = require({{System.Text.Json.JsonSerializer.Serialize(Path.Combine(modules, "node-ical"))}});
            for (const item of Object.values(ical.sync.parseFile("all.ics"))) {
              if (item.type === "VEVENT") {
                console.log(item.start.toISOString().slice(0, 16).replace("T", " ") + " " + item.summary);
              }
            }
            """);

        var read = await ClientProgram.RunAsync(folder, "node", ["read.js"], Cancel);

        Assert.Equal(
            [$"{Expected[0]} {Title}", $"{Expected[1]} {Title}"],
            read.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    /// <summary>A server that publishes one meeting in August and a weekly one over the clock change in October.</summary>
    private static async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        await host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            var organization = new Organization(
                GuidId.New<OrganizationId>(), Slug.Parse("nachbarn"), "Nachbarn e. V.", host.Clock.Now);
            db.Organizations.Add(organization);
            await db.SaveChangesAsync(Cancel);
            var store = scope.GetRequiredService<EventStore>();
            await store.PublishAsync(organization.Id, Meeting(new LocalDate(2026, 8, 20)), null, host.Clock.Now, Cancel);
            return await store.PublishAsync(
                organization.Id,
                Meeting(new LocalDate(2026, 10, 22)) with
                {
                    Recurrence = new RecurrenceSet
                    {
                        Rule = RecurrenceRule.TryParse("FREQ=WEEKLY;COUNT=2", out var rule) ? rule : null,
                    },
                },
                null, host.Clock.Now, Cancel);
        });
        return host;
    }

    private static EventContent Meeting(LocalDate day) => new()
    {
        Title = Core.Values.Title.Parse(Title),
        Description = "Zeile eins\nZeile zwei, mit Komma; Semikolon und \\",
        Timing = new EventTiming.Timed(day.At(new LocalTime(18, 0)), day.At(new LocalTime(20, 0)), "Europe/Berlin"),
        Location = "Nachbarschaftshaus, Lindenweg 3, Marburg",
    };

    private static async Task DownloadAsync(TestHost host, string folder)
    {
        var feed = await host.Client.GetByteArrayAsync(new Uri("/feeds/all.ics", UriKind.Relative), Cancel);
        await File.WriteAllBytesAsync(Path.Combine(folder, "all.ics"), feed, Cancel);
    }

    private static Task WriteAsync(string folder, string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(folder, name), text + "\n", Cancel);
}
