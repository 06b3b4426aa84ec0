using System.Linq.Expressions;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>
/// The one door through which organizations, categories and places are renamed or relocated: with them, in one
/// transaction, go the versions of all feeds that show their names or choose by where they are.
/// </summary>
internal sealed class DirectoryStore(CalendarDb db, FeedVersions versions)
{
    /// <summary>Renames a loaded organization.</summary>
    public Task DescribeAsync(
        Organization organization, string name, string? url, Instant now, CancellationToken cancel) => SaveAsync(
        () => organization.Describe(name, url), FeedQuery.Organization(organization.Slug),
        e => e.AnnouncerLinks.Any(link => link.OrganizationId == organization.Id), now, cancel);

    /// <summary>Renames a loaded category.</summary>
    public Task RenameAsync(Category category, string name, Instant now, CancellationToken cancel) => SaveAsync(
        () => category.Rename(name), FeedQuery.Category(category.Slug),
        e => e.CategoryLinks.Any(link => link.CategoryId == category.Id), now, cancel);

    /// <summary>Renames a loaded place.</summary>
    public Task DescribeAsync(Place place, string name, string? address, Instant now, CancellationToken cancel) =>
        SaveAsync(
            () => place.Describe(name, address), FeedQuery.Place(place.Slug), e => e.PlaceId == place.Id, now, cancel);

    /// <summary>Says where a loaded place is on the globe.</summary>
    public Task LocateAsync(Place place, double latitude, double longitude, Instant now, CancellationToken cancel) =>
        SaveAsync(
            () => place.Locate(latitude, longitude), FeedQuery.Place(place.Slug), e => e.PlaceId == place.Id, now, cancel);

    private async Task SaveAsync(
        Action change, FeedQuery own, Expression<Func<CalendarEvent, bool>> shows, Instant now, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        change();
        await db.SaveChangesAsync(cancel);
        var paths = await PathsAsync(db.Events.Where(e => e.Visibility == EventVisibility.Public).Where(shows), cancel);
        await versions.BumpAsync([FeedQuery.All.Path, own.Path, FeedState.NameOf(own), .. paths], now, cancel);
        await transaction.CommitAsync(cancel);
    }

    // Each feed that one of the events stands in, with as many queries as there are kinds of feeds.
    private async Task<IEnumerable<string>> PathsAsync(IQueryable<CalendarEvent> events, CancellationToken cancel)
    {
        var organizations = await db.Organizations
            .Where(o => events.Any(e => e.AnnouncerLinks.Any(link => link.OrganizationId == o.Id)))
            .Select(o => o.Slug).ToListAsync(cancel);
        var categories = await db.Categories
            .Where(c => events.Any(e => e.CategoryLinks.Any(link => link.CategoryId == c.Id)))
            .Select(c => c.Slug).ToListAsync(cancel);
        var places = await db.Places.Where(p => events.Any(e => e.PlaceId == p.Id))
            .Select(p => p.Slug).ToListAsync(cancel);
        return organizations.Select(FeedQuery.Organization)
            .Concat(categories.Select(FeedQuery.Category))
            .Concat(places.Select(FeedQuery.Place))
            .Select(feed => feed.Path);
    }
}
