using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Features.Events;

/// <summary>Looks events up for the API and answers with them.</summary>
internal sealed class EventAnswers(CalendarDb db, IOptions<SiteOptions> site, IHttpContextAccessor accessor)
{
    private HttpContext Http => accessor.HttpContext!;

    /// <summary>Whose token the request carries; <c>null</c> if it carries none.</summary>
    public ApiCaller? Caller => ApiCaller.Of(Http.User);

    /// <summary>Finds an event that the caller may see.</summary>
    /// <param name="id">As it stands in the address.</param>
    /// <param name="forWriting">Whether the caller has to be allowed to change it, too.</param>
    public async Task<FoundEvent> FindAsync(string id, bool forWriting, CancellationToken cancel)
    {
        if (!GuidId.TryParse<CalendarEventId>(id, out var eventId))
        {
            return new FoundEvent.Refused(Problems.Malformed($"An id of an event has 32 hex digits, was '{id}'."));
        }

        var calendarEvent = await db.Events.SingleOrDefaultAsync(e => e.Id == eventId, cancel);
        var isHidden = calendarEvent is { Visibility: EventVisibility.Subscribers }
            && Caller?.MayActFor(calendarEvent.OrganizationId) is not true;
        if (calendarEvent is null || isHidden)
        {
            return new FoundEvent.Refused(Problems.NotFound($"There is no event '{id}'."));
        }

        return forWriting && Caller?.MayActFor(calendarEvent.OrganizationId) is not true
            ? new FoundEvent.Refused(await ForbiddenAsync(calendarEvent.OrganizationId, cancel))
            : new FoundEvent.Found(calendarEvent);
    }

    /// <summary>Answers with an event and the tag of its revision.</summary>
    /// <param name="orphaned">What a change gave up of single dates.</param>
    public async Task<IResult> AnswerAsync(
        CalendarEvent calendarEvent, int status, CancellationToken cancel,
        ImmutableArray<OccurrenceOverride> orphaned = default)
    {
        var names = await EventNames.LoadAsync(db, [calendarEvent], cancel);
        Http.Response.Headers.ETag = EntityTags.OfRevision(calendarEvent.Revision);
        Http.Response.Headers.CacheControl = "no-cache";
        Http.Response.Headers.Vary = "Authorization";
        if (status == StatusCodes.Status201Created)
        {
            Http.Response.Headers.Location = $"/api/v1/events/{calendarEvent.Id}";
        }

        var body = EventBody.Of(calendarEvent, names, site.Value);
        return TypedResults.Json(
            orphaned.IsDefaultOrEmpty
                ? body
                : body with
                {
                    Orphaned = [.. orphaned.Select(
                        single => OverrideBody.Of(EventFieldsPrinter.Print(calendarEvent.Timing, single)))],
                },
            ApiJson.Options, ApiJson.ContentType, status);
    }

    /// <summary>Answers that the caller's token belongs to another organization.</summary>
    public async Task<IResult> ForbiddenAsync(OrganizationId owner, CancellationToken cancel) =>
        Problems.Forbidden(
            $"The token belongs to '{await SlugAsync(Caller!.OrganizationId, cancel)}', the event to "
            + $"'{await SlugAsync(owner, cancel)}'. Use a token of that organization, or a moderator's.");

    /// <summary>The slug of an organization that exists.</summary>
    public async Task<string> SlugAsync(OrganizationId id, CancellationToken cancel) =>
        (await db.Organizations.AsNoTracking().Where(o => o.Id == id).Select(o => o.Slug).SingleAsync(cancel)).Value;
}

/// <summary>What became of looking an event up.</summary>
internal abstract record FoundEvent
{
    private FoundEvent()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="Event">The event, tracked.</param>
    public sealed record Found(CalendarEvent Event) : FoundEvent;

    /// <summary>It is not, or not for this caller.</summary>
    /// <param name="Answer">The problem document to answer with.</param>
    public sealed record Refused(IResult Answer) : FoundEvent;
}
