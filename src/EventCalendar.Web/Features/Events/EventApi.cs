using System.Diagnostics;
using EventCalendar.Core.Events;
using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Events;

/// <summary>One event over the API, read and published.</summary>
internal static class EventApi
{
    // Ten thousand characters of description and four hundred dates take a fifth of it.
    internal const int MaxBodyBytes = 512 * 1024;

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
}
