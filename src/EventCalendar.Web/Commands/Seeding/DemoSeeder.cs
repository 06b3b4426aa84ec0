using System.Security.Cryptography;
using System.Text;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Extraction;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Commands.Seeding;

/// <summary>Stores the demonstration: its announcements go through the reader like any other.</summary>
internal sealed class DemoSeeder
{
    /// <summary>Who writes, for the audit log.</summary>
    public const string Actor = "command:seed";

    private readonly CalendarDb _db;
    private readonly EventStore _store;
    private readonly DemoSeed _seed;
    private readonly string _zoneId;
    private readonly Instant _now;
    private readonly LocalDate _today;
    private readonly DemoText _text;
    private readonly Dictionary<string, OrganizationId> _organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceId> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CategoryId> _categories = new(StringComparer.Ordinal);

    private DemoSeeder(IServiceProvider services, DemoSeed seed)
    {
        (_db, _store, _seed) = (services.GetRequiredService<CalendarDb>(), services.GetRequiredService<EventStore>(), seed);
        _zoneId = services.GetRequiredService<IOptions<SiteOptions>>().Value.TimeZone;
        _now = services.GetRequiredService<WriteContext>().Now;
        _today = _now.InZone(DateTimeZoneProviders.Tzdb[_zoneId]).Date;
        _text = new DemoText(seed.Words, _today);
    }

    /// <summary>Stores what is not there yet, all of it or nothing.</summary>
    public static async Task<DemoSeedResult> RunAsync(IServiceProvider services, string path, CancellationToken cancel)
    {
        var seeder = new DemoSeeder(services, await DemoSeed.LoadAsync(path, cancel));
        await using var transaction = await seeder._db.Database.BeginTransactionAsync(cancel);
        var result = await seeder.RunAsync(cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }

    /// <summary>Says whether nothing has been published and nobody announces.</summary>
    public static async Task<bool> IsEmptyAsync(CalendarDb db, CancellationToken cancel) =>
        !await db.Organizations.AnyAsync(cancel) && !await db.Events.AnyAsync(cancel);

    private async Task<DemoSeedResult> RunAsync(CancellationToken cancel)
    {
        await StoreDirectoryAsync(cancel);
        var (texts, events) = (0, 0);
        foreach (var announcement in _seed.Announcements)
        {
            // Named by its undated text, so that another day's run finds it again.
            var sourceId = SourceId.From(ToGuid(announcement.Template));
            if (!await _db.Sources.AnyAsync(source => source.Id == sourceId, cancel))
            {
                texts++;
                events += await StoreAsync(announcement, sourceId, cancel);
            }
        }

        return new DemoSeedResult(texts, events);
    }

    private async Task StoreDirectoryAsync(CancellationToken cancel)
    {
        foreach (var item in _seed.Categories)
        {
            var slug = Slug.Parse(item.Slug);
            var found = await _db.Categories.SingleOrDefaultAsync(category => category.Slug == slug, cancel);
            _categories[item.Slug] = (found ?? _db.Add(new Category(GuidId.New<CategoryId>(), slug, item.Name)).Entity).Id;
        }

        foreach (var item in _seed.Organizations)
        {
            var slug = Slug.Parse(item.Slug);
            var found = await _db.Organizations.SingleOrDefaultAsync(organization => organization.Slug == slug, cancel);
            _organizations[item.Slug] = (found ?? Add(item, slug)).Id;
        }

        foreach (var item in _seed.Places)
        {
            var slug = Slug.Parse(item.Slug);
            var found = await _db.Places.SingleOrDefaultAsync(place => place.Slug == slug, cancel);
            _places[item.Slug] = (found ?? Add(item, slug)).Id;
        }

        await _db.SaveChangesAsync(cancel);
    }

    private Organization Add(DemoOrganization item, Slug slug)
    {
        var organization = new Organization(GuidId.New<OrganizationId>(), slug, item.Name, _now);
        organization.Describe(item.Name, item.Url);
        _db.Add(organization);
        return organization;
    }

    private Place Add(DemoPlace item, Slug slug)
    {
        var place = new Place(GuidId.New<PlaceId>(), slug, item.Name, item.Address);
        place.Locate(item.Latitude, item.Longitude);
        _db.Add(place);
        return place;
    }

    private async Task<int> StoreAsync(DemoAnnouncement announcement, SourceId sourceId, CancellationToken cancel)
    {
        var text = _text.Print(announcement.Template);
        var organizationId = _organizations[announcement.Organization];
        _db.Add(new Source(sourceId, SourceKind.Seed, text, SourceHash.Of(text), _now, _today));
        var report = AnnouncementReader.Read(text, ToContext());
        foreach (var candidate in report.Events)
        {
            var reading = DraftReader.Read(candidate);
            var draft = new Draft(GuidId.New<DraftId>(), sourceId, organizationId, _now);
            draft.Fill(reading.Fields, reading.Provenance, reading.Warnings, reading.Confidence);
            _db.Add(draft);
            var content = Check(Complete(reading.Fields, announcement, report.Events.Length == 1 ? Below(candidate.Title.Value, text) : null));
            await _store.PublishAsync(organizationId, content, draft, _now, cancel);
        }

        await _db.SaveChangesAsync(cancel);
        return report.Events.Length;
    }

    // The page has the title above the description already.
    private static string? Below(string? title, string text)
    {
        var lines = text.TrimStart().Split('\n', 2);
        var rest = Line.Fold(lines[0]) == Line.Fold(title) ? lines.ElementAtOrDefault(1)?.Trim() : text.Trim();
        return string.IsNullOrEmpty(rest) ? null : rest;
    }

    private ReadingContext ToContext() => new()
    {
        PublishedOn = _today,
        Today = _today,
        TimeZoneId = _zoneId,
        Region = _seed.Region,
        Place = _seed.Town,
    };

    // What a coordinator would add on the review page.
    private static EventFields Complete(EventFields fields, DemoAnnouncement announcement, string? description) =>
        fields with
        {
            Description = description,
            Place = announcement.Place,
            Categories = [.. announcement.Categories],
        };

    private EventContent Check(EventFields fields)
    {
        var defaults = new EventFieldsDefaults
        {
            ZoneId = _zoneId,
            PlaceOf = slug => _places[slug.Value],
            CategoryOf = slug => _categories[slug.Value],
        };
        return EventFieldsReader.Read(fields, defaults) switch
        {
            EventFieldsResult.Valid valid => valid.Content,
            EventFieldsResult.Invalid invalid => throw new InvalidDataException(
                $"The seed '{fields.Title}' makes no event: {invalid.Problems[0].Message}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Guid ToGuid(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}

/// <summary>What a run stored.</summary>
internal sealed record DemoSeedResult(int Announcements, int Events)
{
    public string Message => Announcements == 0
        ? "The demonstration is there already; nothing was changed."
        : $"Read {Announcements} announcements and published the {Events} events in them.";
}
