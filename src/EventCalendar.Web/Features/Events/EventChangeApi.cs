using System.ComponentModel;
using System.Diagnostics;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Data;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace EventCalendar.Web.Features.Events;

/// <summary>Changes and calls off over the API: an event, one of its dates, or all from one date on.</summary>
internal static class EventChangeApi
{
    private const string OccurrenceHelp = "A date of the series, as its rule gives it: yyyy-MM-ddTHH:mm or yyyy-MM-dd.";
    private const string ScopeHelp = "this: that date only; following: from that date on; all: the whole, as without it.";

    public static async Task<IResult> PutAsync(
        string id, HttpRequest request, EventAnswers answers, EventInputReader reader, EventStore store, IClock clock,
        [FromQuery, Description(OccurrenceHelp)] string? occurrence, [FromQuery, Description(ScopeHelp)] string? scope,
        CancellationToken cancel)
    {
        var body = await JsonBody.ReadAsync<EventInput>(request, EventApi.MaxBodyBytes, cancel);
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

        var target = EventTarget.Read(occurrence, scope, calendarEvent.Timing);
        if (target is EventTarget.Refused refused || Condition(request, calendarEvent) is not null)
        {
            return (target as EventTarget.Refused)?.Answer ?? Condition(request, calendarEvent)!;
        }

        var now = clock.GetCurrentInstant();
        if (target is EventTarget.One one)
        {
            return await reader.ReadSingleAsync(input, calendarEvent, one.Key, cancel) switch
            {
                SingleDateReading.Refused problems => Problems.Invalid(problems.Problems),
                SingleDateReading.Read read => await AnswerAsync(await store.ChangeAsync(
                    calendarEvent, item => Apply(item, read.Single, now), now, cancel)),
                _ => throw new UnreachableException(),
            };
        }

        return await reader.ReadAsync(input, calendarEvent.Content, cancel) switch
        {
            EventFieldsResult.Invalid invalid => Problems.Invalid(invalid.Problems),
            EventFieldsResult.Valid valid when target is EventTarget.From from => await DivideAsync(from.Key, valid.Content),
            EventFieldsResult.Valid valid => await AnswerAsync(await store.ReviseAsync(
                calendarEvent, valid.Content, calendarEvent.Revision, now, cancel)),
            _ => throw new UnreachableException(),
        };

        async Task<IResult> AnswerAsync(RevisionResult result) =>
            RefusalOf(request, result) is { } refusal
                ? refusal
                : await answers.AnswerAsync(
                    calendarEvent, StatusCodes.Status200OK, cancel,
                    (result as RevisionResult.Revised)?.OrphanedOverrides ?? []);

        async Task<IResult> DivideAsync(OccurrenceKey key, EventContent content) =>
            await store.DivideAsync(calendarEvent, key, content, calendarEvent.Revision, now, cancel) switch
            {
                DivisionResult.Undivided undivided => await AnswerAsync(undivided.Result),
                DivisionResult.Divided divided =>
                    await answers.AnswerAsync(divided.Continuation, StatusCodes.Status201Created, cancel),
                DivisionResult.NotRegular => Problems.Invalid(
                    "occurrence", "not-regular",
                    $"The rule does not give '{occurrence}', so the series cannot go on from there. Use scope=this, or a date "
                    + "of the rule."),
                _ => throw new UnreachableException(),
            };
    }

    public static async Task<IResult> DeleteAsync(
        string id, HttpRequest request, EventAnswers answers, EventStore store, IClock clock,
        [FromQuery, Description(OccurrenceHelp)] string? occurrence, [FromQuery, Description(ScopeHelp)] string? scope,
        CancellationToken cancel)
    {
        var found = await answers.FindAsync(id, forWriting: true, cancel);
        if (found is not FoundEvent.Found { Event: var calendarEvent })
        {
            return ((FoundEvent.Refused)found).Answer;
        }

        var target = EventTarget.Read(occurrence, scope, calendarEvent.Timing);
        if (target is EventTarget.Refused refused || Condition(request, calendarEvent) is not null)
        {
            return (target as EventTarget.Refused)?.Answer ?? Condition(request, calendarEvent)!;
        }

        // An event that vanished would stay on the phones that have it; a cancelled one leaves them.
        var (now, revision) = (clock.GetCurrentInstant(), calendarEvent.Revision);
        Func<CalendarEvent, RevisionResult> cancellation = target switch
        {
            EventTarget.One one => item => item.CancelOccurrence(one.Key, revision, now),
            EventTarget.From from => item => item.CancelFrom(from.Key, revision, now),
            _ => item => item.Cancel(revision, now),
        };
        var refusal = RefusalOf(request, await store.ChangeAsync(calendarEvent, cancellation, now, cancel));
        return refusal is null ? TypedResults.NoContent() : refusal;
    }

    private static RevisionResult Apply(CalendarEvent calendarEvent, OccurrenceOverride single, Instant now) => single switch
    {
        OccurrenceOverride.Changed changed => calendarEvent.ChangeOccurrence(changed, calendarEvent.Revision, now),
        _ => calendarEvent.CancelOccurrence(single.Key, calendarEvent.Revision, now),
    };

    /// <summary>Checks If-Match; <c>null</c> if it holds.</summary>
    private static ProblemHttpResult? Condition(HttpRequest request, CalendarEvent calendarEvent) =>
        EntityTags.MatchHolds(request, EntityTags.OfRevision(calendarEvent.Revision)) switch
        {
            null => Problems.Malformed(
                $"If-Match must be tags in quotation marks, such as \"3\", or *, was '{request.Headers.IfMatch}'."),
            false => Stale(request, calendarEvent.Revision),
            true => null,
        };

    private static ProblemHttpResult? RefusalOf(HttpRequest request, RevisionResult result) => result switch
    {
        RevisionResult.Stale stale when request.Headers.IfMatch.Count > 0 => Stale(request, stale.CurrentRevision),
        RevisionResult.Stale => Problems.Conflict(
            "Somebody else changed the event at the same moment. Read it again, and repeat the change with If-Match."),
        RevisionResult.NoSuchDate none => Problems.NotFound(
            $"The event has no date '{LocalText.Print(none.Key.OriginalStart)}'. Name a date as its rule gives it, also if "
            + "it was moved; dates that fall out are none."),
        RevisionResult.Revised or RevisionResult.Unchanged => null,
        _ => throw new UnreachableException(),
    };

    private static ProblemHttpResult Stale(HttpRequest request, int currentRevision) => Problems.Stale(
        $"The event was changed since: If-Match was {request.Headers.IfMatch}, its tag is "
        + $"{EntityTags.OfRevision(currentRevision)}. Read it again, and repeat the change.");
}
