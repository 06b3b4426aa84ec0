using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Extraction;
using EventCalendar.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Data;

/// <summary>Looks up what a query names, and lets the database choose events by it.</summary>
/// <remarks>The one meaning of a query in SQL; <see cref="FeedChoice.Matches"/> is the same for one event in memory.</remarks>
internal sealed class FeedChoices(CalendarDb db, IOptions<SiteOptions> site)
{
    private const double HalfDegree = Math.PI / 360;

    /// <summary>Looks up what a query names.</summary>
    /// <returns>The choice and what it is called; <c>null</c> if something is named that is not there.</returns>
    public async Task<(FeedChoice Choice, string? Name)?> FindAsync(FeedQuery query, CancellationToken cancel)
    {
        var organizations = query.Organizations.IsEmpty
            ? []
            : await db.Organizations.AsNoTracking().Where(o => query.Organizations.Contains(o.Slug))
                .OrderBy(o => o.Slug).ToListAsync(cancel);
        var categories = query.Categories.IsEmpty
            ? []
            : await db.Categories.AsNoTracking().Where(c => query.Categories.Contains(c.Slug))
                .OrderBy(c => c.Slug).ToListAsync(cancel);
        var places = query.Places.IsEmpty
            ? []
            : await db.Places.AsNoTracking().Where(p => query.Places.Contains(p.Slug))
                .OrderBy(p => p.Slug).ToListAsync(cancel);
        var circle = query.Area is { } area ? await CircleAsync(area, cancel) : null;
        if (organizations.Count != query.Organizations.Length || categories.Count != query.Categories.Length
            || places.Count != query.Places.Length || (query.Area is not null && circle is null))
        {
            return null;
        }

        var choice = new FeedChoice
        {
            Query = query,
            Organizations = [.. organizations.Select(o => o.Id)],
            Categories = [.. categories.Select(c => c.Id)],
            Places = [.. places.Select(p => p.Id)],
            Words = query.Words.IsEmpty ? [] : await WordsAsync(query.Words, cancel),
            Circle = circle,
        };
        string[] names =
        [
            .. query.Words.IsEmpty ? [] : new[] { $"„{string.Join(' ', query.Words)}“" },
            .. organizations.Select(o => o.Name), .. categories.Select(c => c.Name), .. places.Select(p => p.Name),
            .. query.Languages,
            .. circle is null ? [] : new[] { $"{circle.Name} ({circle.Radius} km)" },
        ];
        return (choice, names.Length == 0 ? null : string.Join(" · ", names));
    }

    /// <summary>Narrows events to those of a choice, whoever may see them and whenever they are.</summary>
    public async Task<IQueryable<CalendarEvent>> NarrowAsync(
        IQueryable<CalendarEvent> events, FeedChoice choice, CancellationToken cancel)
    {
        events = ByDirectory(events, choice);
        events = choice.Query.Languages.IsEmpty ? events : ByLanguage(events, choice.Query.Languages);
        foreach (var word in choice.Words)
        {
            events = ByWord(events, word);
        }

        return choice.Circle is null ? events : await ByDistanceAsync(events, choice.Circle, cancel);
    }

    // As a set of ids, which SQLite finds by the index of the links. It would look at each event for EXISTS: 170 ms for a
    // hundred thousand, in place of 3.
    private IQueryable<CalendarEvent> ByDirectory(IQueryable<CalendarEvent> events, FeedChoice choice)
    {
        var (organizations, categories, places) = (choice.Organizations, choice.Categories, choice.Places);
        events = organizations switch
        {
            [] => events,
            [var only] => events.Where(e => db.Events.SelectMany(other => other.AnnouncerLinks)
                .Where(link => link.OrganizationId == only)
                .Select(link => EF.Property<CalendarEventId>(link, "EventId")).Contains(e.Id)),
            _ => events.Where(e => db.Events.SelectMany(other => other.AnnouncerLinks)
                .Where(link => organizations.Contains(link.OrganizationId))
                .Select(link => EF.Property<CalendarEventId>(link, "EventId")).Contains(e.Id)),
        };
        events = categories switch
        {
            [] => events,
            [var only] => events.Where(e => db.Events.SelectMany(other => other.CategoryLinks)
                .Where(link => link.CategoryId == only)
                .Select(link => EF.Property<CalendarEventId>(link, "EventId")).Contains(e.Id)),
            _ => events.Where(e => db.Events.SelectMany(other => other.CategoryLinks)
                .Where(link => categories.Contains(link.CategoryId))
                .Select(link => EF.Property<CalendarEventId>(link, "EventId")).Contains(e.Id)),
        };
        return places switch
        {
            [] => events,
            [var only] => events.Where(e => e.PlaceId == only),
            _ => events.Where(e => e.PlaceId != null && places.Contains(e.PlaceId.Value)),
        };
    }

    private IQueryable<CalendarEvent> ByLanguage(IQueryable<CalendarEvent> events, ImmutableArray<string> languages)
    {
        // A tag is letters, digits and hyphens, so nothing in the pattern needs an escape.
        var patterns = languages.Select(tag => $"% {tag} %").ToList();
        return events.Where(e => db.EventSearch.Any(
            row => row.EventId == e.Id && patterns.Any(pattern => EF.Functions.Like(row.Languages, pattern))));
    }

    private IQueryable<CalendarEvent> ByWord(IQueryable<CalendarEvent> events, SoughtWord word)
    {
        var (text, organizations, categories, places) = (word.Folded, word.Organizations, word.Categories, word.Places);
        return events.Where(e =>
            db.EventSearch.Any(row => row.EventId == e.Id && row.Text.Contains(text))
            || e.AnnouncerLinks.Any(link => organizations.Contains(link.OrganizationId))
            || e.CategoryLinks.Any(link => categories.Contains(link.CategoryId))
            || (e.PlaceId != null && places.Contains(e.PlaceId.Value)));
    }

    // The box finds by an index what the haversine then weighs. Uses IX_Events_Latitude_Longitude and, for places that
    // are far fewer, IX_Events_PlaceId.
    private async Task<IQueryable<CalendarEvent>> ByDistanceAsync(
        IQueryable<CalendarEvent> events, FeedCircle circle, CancellationToken cancel)
    {
        var (south, north) = circle.Latitudes;
        var (west, east) = circle.Longitudes;
        var boxed = await db.Places.AsNoTracking()
            .Where(p => p.Latitude >= south && p.Latitude <= north && p.Longitude >= west && p.Longitude <= east)
            .Select(p => new { p.Id, p.Latitude, p.Longitude }).ToListAsync(cancel);
        var near = boxed.Where(p => circle.Contains(new GeoPoint(p.Latitude!.Value, p.Longitude!.Value)))
            .Select(p => p.Id).ToList();
        var (latitude, longitude) = (circle.Centre.Latitude, circle.Centre.Longitude);
        var cosine = Math.Cos(latitude * Math.PI / 180);
        var limit = circle.Haversine;
        return events.Where(e =>
            (e.Latitude == null && e.PlaceId != null && near.Contains(e.PlaceId.Value))
            || (e.Latitude >= south && e.Latitude <= north && e.Longitude >= west && e.Longitude <= east
                && Math.Pow(Math.Sin((e.Latitude.Value - latitude) * HalfDegree), 2)
                + (cosine * Math.Cos(e.Latitude.Value * 2 * HalfDegree)
                    * Math.Pow(Math.Sin((e.Longitude!.Value - longitude) * HalfDegree), 2)) <= limit));
    }

    private async Task<ImmutableArray<SoughtWord>> WordsAsync(ImmutableArray<string> words, CancellationToken cancel)
    {
        var organizations = await NamesAsync(db.Organizations.Select(o => new Named<OrganizationId>(o.Id, o.Name)), cancel);
        var categories = await NamesAsync(db.Categories.Select(c => new Named<CategoryId>(c.Id, c.Name)), cancel);
        var places = await NamesAsync(
            db.Places.Select(p => new Named<PlaceId>(p.Id, p.Name + "\n" + (p.Address ?? ""))), cancel);
        return
        [
            .. words.Select(SearchWords.Fold).Select(word => new SoughtWord(
                word, Holding(organizations, word), Holding(categories, word), Holding(places, word))),
        ];
    }

    private static async Task<List<Named<TId>>> NamesAsync<TId>(IQueryable<Named<TId>> all, CancellationToken cancel) =>
        [.. (await all.ToListAsync(cancel)).Select(one => one with { Name = SearchWords.Fold(one.Name) })];

    private static ImmutableArray<TId> Holding<TId>(List<Named<TId>> all, string word) =>
        [.. all.Where(one => one.Name.Contains(word, StringComparison.Ordinal)).Select(one => one.Id)];

    private async Task<FeedCircle?> CircleAsync(FeedArea area, CancellationToken cancel)
    {
        if (area.Point is { } point)
        {
            return new FeedCircle(area.Near, point, area.Radius);
        }

        var place = Slug.TryParse(area.Near, out var slug)
            ? await db.Places.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug && p.Latitude != null, cancel)
            : null;
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            return new FeedCircle(place.Name, new GeoPoint(latitude, longitude), area.Radius);
        }

        return KnownTown.TryFind(area.Near, site.Value.Region, out var town)
            ? new FeedCircle(town.Name, new GeoPoint(town.Latitude, town.Longitude), area.Radius)
            : null;
    }

    private sealed record Named<TId>(TId Id, string Name);
}
