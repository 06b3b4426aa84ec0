using System.Globalization;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Benchmarks.Feeds;

/// <summary>
/// The verb <c>fill</c>: a SQLite database of 100,000 events of 10,000 organizations, one of which has 2,000 to come.
/// </summary>
internal static class FillCommand
{
    public const string Usage = "fill FILE";

    /// <summary>Slug of the organization with most events.</summary>
    public const string Largest = "viele";

    private const int Organizations = 10_000;
    private const int EventsOfLargest = 2_000;
    private const int EventsOfOthers = 98_000;
    private const int BatchSize = 1_000;

    /// <summary>Runs and returns the exit code.</summary>
    public static async Task<int> RunAsync(ReadOnlyMemory<string> arguments)
    {
        if (arguments.Length != 1)
        {
            await Console.Error.WriteLineAsync("Usage: " + Usage);
            return 2;
        }

        var now = SystemClock.Instance.GetCurrentInstant();
        var options = new DbContextOptionsBuilder<SqliteCalendarDb>();
        DataFeature.UseSqlite(options, "Data Source=" + arguments.Span[0]);
        await using var db = new SqliteCalendarDb(options.Options, new WriteContext(SystemClock.Instance));
        await db.Database.MigrateAsync();
        await FillAsync(db, now);
        Console.WriteLine($"{EventsOfLargest + EventsOfOthers} events of {Organizations} organizations");
        return 0;
    }

    private static async Task FillAsync(CalendarDb db, Instant now)
    {
        // One transaction: a file of a hundred thousand events is written once.
        await using var transaction = await db.Database.BeginTransactionAsync();
        var organizations = Enumerable.Range(0, Organizations).Select(number => Organization(number, now)).ToArray();
        foreach (var batch in organizations.Chunk(BatchSize))
        {
            db.Organizations.AddRange(batch);
            db.FeedVersions.AddRange(batch.Select(item => new FeedVersion($"/feeds/organizations/{item.Slug}.ics", 1, now)));
            await SaveAsync(db);
        }

        db.FeedVersions.Add(new FeedVersion("/feeds/all.ics", 1, now));
        var today = now.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date;
        var events = Enumerable.Range(0, EventsOfLargest + EventsOfOthers)
            .Select(number => Event(number, organizations, today, now));
        foreach (var batch in events.Chunk(BatchSize))
        {
            db.Events.AddRange(batch);
            await SaveAsync(db);
        }

        await transaction.CommitAsync();
    }

    private static async Task SaveAsync(CalendarDb db)
    {
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private static Organization Organization(int number, Instant now) => new(
        new OrganizationId(IdOf(number)),
        Slug.Parse(number == 0 ? Largest : string.Create(CultureInfo.InvariantCulture, $"verein-{number}")),
        number == 0 ? "Verein der vielen Termine" : $"Verein {number}", now);

    // What is to come lies within a year; of the others' events most are over, as in a calendar that has run for years.
    private static CalendarEvent Event(int number, Organization[] organizations, LocalDate today, Instant now)
    {
        var isOfLargest = number < EventsOfLargest;
        var owner = isOfLargest ? organizations[0] : organizations[1 + (number % (Organizations - 1))];
        var day = today.PlusDays(1 + (isOfLargest ? number % 360 : (number % 1_800) - 1_400));
        var start = day.At(new LocalTime(10 + (number % 10), number % 4 * 15));
        var content = new EventContent
        {
            Title = Title.Parse($"Treffen {number} des Arbeitskreises „Gemeinsam Chancen schaffen“"),
            Description = string.Join('\n', Enumerable.Repeat("Alle sind herzlich eingeladen, Getränke gibt es auch.", 4)),
            Location = $"Internationaler Bund, Biegenstraße {1 + (number % 90)}, Marburg",
            Timing = new EventTiming.Timed(start, start.PlusHours(2), "Europe/Berlin"),
        };
        return CalendarEvent.Publish(
            new CalendarEventId(IdOf(number)), Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"treffen-{number}")),
            owner.Id, content, now);
    }

    private static Guid IdOf(int number) => new(number + 1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
