using System.Diagnostics;
using EventCalendar.Core.Events;
using EventCalendar.Web.Data;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace EventCalendar.Web.Features.Events;

/// <summary>One event over the API.</summary>
internal static class EventApi
{
    // Ten thousand characters of description and four hundred dates take a fifth of it.
    private const int MaxBodyBytes = 512 * 1024;

    public static async Task<IResult> GetAsync(
        string id, HttpContext http, EventAnswers answers, CancellationToken cancel)
    {
        var found = await answers.FindAsync(id, forWriting: false, cancel);
        if (found is not FoundEvent.Found { Event: var calendarEvent })
        {
            return ((FoundEvent.Refused)found).Answer;
        }

        var answer = await answers.AnswerAsync(calendarEvent, StatusCodes.Status200OK, cancel);
        return EntityTags.FindKnown(http.Request, EntityTags.OfRevision(calendarEvent.Revision)) is not null
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : answer;
    }

    public static async Task<IResult> PostAsync(
        HttpRequest request, EventAnswers answers, EventInputReader reader, EventPublishing publishing,
        CancellationToken cancel)
    {
        var body = await JsonBody.ReadAsync<EventInput>(request, MaxBodyBytes, cancel);
        if (body is not JsonBody<EventInput>.Read(var input, var hash))
        {
            return ((JsonBody<EventInput>.Refused)body).Answer;
        }

        var caller = answers.Caller!;
        var organization = await answers.SlugAsync(caller.OrganizationId, cancel);
        if (input.Organization is { Length: > 0 } other && other != organization)
        {
            return Problems.Forbidden(
                $"The token publishes for '{organization}', not for '{other}'. Leave 'organization' out, or use a token "
                + "of that organization.");
        }

        return await reader.ReadAsync(input, null, cancel) switch
        {
            EventFieldsResult.Invalid invalid => Problems.Invalid(invalid.Problems),
            EventFieldsResult.Valid valid => await publishing.PublishAsync(caller, valid.Content, hash, cancel),
            _ => throw new UnreachableException(),
        };
    }

    public static async Task<IResult> PutAsync(
        string id, HttpRequest request, EventAnswers answers, EventInputReader reader, EventStore store, IClock clock,
        CancellationToken cancel)
    {
        var body = await JsonBody.ReadAsync<EventInput>(request, MaxBodyBytes, cancel);
        if (body is not JsonBody<EventInput>.Read(var input, _))
        {
            return ((JsonBody<EventInput>.Refused)body).Answer;
        }

        var found = await answers.FindAsync(id, forWriting: true, cancel);
        if (found is not FoundEvent.Found { Event: var calendarEvent })
        {
            return ((FoundEvent.Refused)found).Answer;
        }

        var owner = await answers.SlugAsync(calendarEvent.OrganizationId, cancel);
        if (input.Organization is { Length: > 0 } other && other != owner)
        {
            return Problems.Invalid(
                "organization", "fixed", $"'organization' of an event does not change; it is '{owner}', was '{other}'.");
        }

        if (Condition(request, calendarEvent) is { } refusal)
        {
            return refusal;
        }

        return await reader.ReadAsync(input, calendarEvent.Content, cancel) switch
        {
            EventFieldsResult.Invalid invalid => Problems.Invalid(invalid.Problems),
            EventFieldsResult.Valid valid => await ReviseAsync(valid.Content),
            _ => throw new UnreachableException(),
        };

        async Task<IResult> ReviseAsync(EventContent content)
        {
            var now = clock.GetCurrentInstant();
            var result = await store.ReviseAsync(calendarEvent, content, calendarEvent.Revision, now, cancel);
            return AnswerTo(request, result) is { } conflict
                ? conflict
                : await answers.AnswerAsync(calendarEvent, StatusCodes.Status200OK, cancel);
        }
    }

    public static async Task<IResult> DeleteAsync(
        string id, HttpRequest request, EventAnswers answers, EventStore store, IClock clock, CancellationToken cancel)
    {
        var found = await answers.FindAsync(id, forWriting: true, cancel);
        if (found is not FoundEvent.Found { Event: var calendarEvent })
        {
            return ((FoundEvent.Refused)found).Answer;
        }

        // An event that vanished would stay on the phones that have it; a cancelled one leaves them.
        var cancelled = calendarEvent.Content with { Status = EventStatus.Cancelled };
        var refusal = Condition(request, calendarEvent) ?? AnswerTo(
            request,
            await store.ReviseAsync(
                calendarEvent, cancelled, calendarEvent.Revision, clock.GetCurrentInstant(), cancel));
        return refusal is null ? TypedResults.NoContent() : refusal;
    }

    /// <summary>Checks If-Match; <c>null</c> if it holds.</summary>
    private static ProblemHttpResult? Condition(HttpRequest request, CalendarEvent calendarEvent) =>
        EntityTags.MatchHolds(request, EntityTags.OfRevision(calendarEvent.Revision)) switch
        {
            null => Problems.Malformed(
                $"If-Match must be tags in quotation marks, such as \"3\", or *, was '{request.Headers.IfMatch}'."),
            false => Stale(request, calendarEvent.Revision),
            true => null,
        };

    private static ProblemHttpResult? AnswerTo(HttpRequest request, RevisionResult result) => result switch
    {
        RevisionResult.Stale stale when request.Headers.IfMatch.Count > 0 => Stale(request, stale.CurrentRevision),
        RevisionResult.Stale => Problems.Conflict(
            "Somebody else changed the event at the same moment. Read it again, and repeat the change with If-Match."),
        RevisionResult.Revised or RevisionResult.Unchanged => null,
        _ => throw new UnreachableException(),
    };

    private static ProblemHttpResult Stale(HttpRequest request, int currentRevision) => Problems.Stale(
        $"The event was changed since: If-Match was {request.Headers.IfMatch}, its tag is "
        + $"{EntityTags.OfRevision(currentRevision)}. Read it again, and repeat the change.");
}
