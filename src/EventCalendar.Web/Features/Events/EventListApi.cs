using System.Collections.Immutable;
using System.ComponentModel;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Events;

/// <summary>The list of events over the API.</summary>
internal static class EventListApi
{
    // The parameters are bound for the OpenAPI document; they are read all at once to name all that is wrong.
    public static async Task<IResult> GetAsync(
        HttpContext http, CalendarDb db, IOptions<SiteOptions> site, IClock clock,
        [FromQuery, Description("First day, yyyy-MM-dd; without it, now.")] string? from,
        [FromQuery, Description("Last day, inclusive, yyyy-MM-dd.")] string? to,
        [FromQuery, Description("Slug of an organization.")] string? organization,
        [FromQuery, Description("Slug of a category.")] string? category,
        [FromQuery, Description("Slug of a place.")] string? place,
        [FromQuery, Description("Events a page, from 1 to 200; 50 without it.")] string? limit,
        [FromQuery, Description("The member next of the page before.")] string? cursor,
        CancellationToken cancel)
    {
        var query = EventListQuery.Read(http.Request.Query, out var problems);
        if (!problems.IsEmpty)
        {
            return Problems.Invalid(problems);
        }

        var filter = await FilterAsync(db, query, ApiCaller.Of(http.User), cancel);
        if (!filter.Problems.IsEmpty)
        {
            return Problems.Invalid(filter.Problems);
        }

        var events = InWindow(filter.Events, query, site.Value.Zone, clock.GetCurrentInstant());
        var page = await PageAsync(events, query, cancel);
        var shown = page.Take(query.Limit).ToImmutableArray();
        var names = await EventNames.LoadAsync(db, shown, cancel);
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Vary = "Authorization";
        return TypedResults.Json(
            new EventList(
                [.. shown.Select(e => EventBody.Of(e, names, site.Value))],
                page.Count > query.Limit ? NextOf(shown, query).ToString() : null),
            ApiJson.Options, ApiJson.ContentType);
    }

    private static async Task<(IQueryable<CalendarEvent> Events, ImmutableArray<ProblemEntry> Problems)> FilterAsync(
        CalendarDb db, EventListQuery query, ApiCaller? caller, CancellationToken cancel)
    {
        var problems = ImmutableArray.CreateBuilder<ProblemEntry>();
        var own = caller?.OrganizationId;
        var events = db.Events.AsNoTracking()
            .Where(e => e.Visibility == EventVisibility.Public || e.OrganizationId == own);
        if (query.Organization is { } organization)
        {
            var id = await db.Organizations.Where(o => o.Slug == organization).Select(o => (OrganizationId?)o.Id)
                .SingleOrDefaultAsync(cancel);
            events = events.Where(e => e.AnnouncerLinks.Any(link => link.OrganizationId == id));
            Require(id is not null, "organization", organization);
        }

        if (query.Category is { } category)
        {
            var id = await db.Categories.Where(c => c.Slug == category).Select(c => (CategoryId?)c.Id)
                .SingleOrDefaultAsync(cancel);
            events = events.Where(e => e.CategoryLinks.Any(link => link.CategoryId == id));
            Require(id is not null, "category", category);
        }

        if (query.Place is { } place)
        {
            var id = await db.Places.Where(p => p.Slug == place).Select(p => (PlaceId?)p.Id)
                .SingleOrDefaultAsync(cancel);
            events = events.Where(e => e.PlaceId == id);
            Require(id is not null, "place", place);
        }

        return (events, problems.ToImmutable());

        void Require(bool isKnown, string name, Slug slug)
        {
            if (!isKnown)
            {
                problems.Add(new(name, "unknown", $"There is no {name} '{slug}'."));
            }
        }
    }

    // An event belongs to every day that it touches. Uses IX_Events_EndsAt and IX_Events_StartsAt.
    private static IQueryable<CalendarEvent> InWindow(
        IQueryable<CalendarEvent> events, EventListQuery query, DateTimeZone zone, Instant now)
    {
        var begin = query.From is { } from ? zone.AtStartOfDay(from).ToInstant() : now;
        events = events.Where(e => e.EndsAt == null || e.EndsAt > begin || e.StartsAt >= begin);
        if (query.To is not { } to)
        {
            return events;
        }

        var end = zone.AtStartOfDay(to.PlusDays(1)).ToInstant();
        return events.Where(e => e.StartsAt < end);
    }

    // One more than shown tells whether there is a next page.
    private static Task<List<CalendarEvent>> PageAsync(
        IQueryable<CalendarEvent> events, EventListQuery query, CancellationToken cancel)
    {
        if (query.Cursor is { } cursor)
        {
            events = events.Where(e => e.StartsAt >= cursor.StartsAt);
        }

        return events.OrderBy(e => e.StartsAt).ThenBy(e => e.Id).Skip(query.Cursor?.Shown ?? 0).Take(query.Limit + 1)
            .ToListAsync(cancel);
    }

    private static EventCursor NextOf(ImmutableArray<CalendarEvent> shown, EventListQuery query)
    {
        var last = shown[^1].StartsAt;
        var sameStart = shown.Count(e => e.StartsAt == last);
        return query.Cursor is { } before && before.StartsAt == last
            ? new EventCursor(last, before.Shown + sameStart)
            : new EventCursor(last, sameStart);
    }
}
