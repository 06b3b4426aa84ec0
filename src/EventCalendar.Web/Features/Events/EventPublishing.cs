using EventCalendar.Core.Events;
using EventCalendar.Web.Data;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Features.Events;

/// <summary>Publishes through the API, once for each Idempotency-Key.</summary>
internal sealed class EventPublishing(
    CalendarDb db, EventStore store, EventAnswers answers, IHttpContextAccessor accessor, IClock clock)
{
    public const string KeyHeader = "Idempotency-Key";

    /// <summary>How long a key is remembered: longer than any client retries.</summary>
    public static readonly Duration KeyLifetime = Duration.FromDays(7);

    private const int MaxKeyLength = 200;

    public async Task<IResult> PublishAsync(
        ApiCaller caller, EventContent content, string bodyHash, CancellationToken cancel)
    {
        var header = accessor.HttpContext!.Request.Headers[KeyHeader];
        var key = header.Count == 0 ? null : header.ToString();
        if (key is not null && (header.Count > 1 || !IsKey(key)))
        {
            return Problems.Malformed(
                $"{KeyHeader} must be 1 to {MaxKeyLength} printable ASCII characters, sent once; it had {key.Length}.");
        }

        return await store.RunAsync(() => PublishOnceAsync(caller, content, key, bodyHash, cancel));
    }

    private static bool IsKey(string key) => key.Length is > 0 and <= MaxKeyLength && key.All(c => c is >= ' ' and <= '~');

    private async Task<IResult> PublishOnceAsync(
        ApiCaller caller, EventContent content, string? key, string bodyHash, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (key is not null)
        {
            // Uses IX_IdempotentRequests_ReceivedAt.
            var expiry = now - KeyLifetime;
            await db.IdempotentRequests.Where(r => r.ReceivedAt < expiry).ExecuteDeleteAsync(cancel);
            var earlier = await db.IdempotentRequests.AsNoTracking()
                .SingleOrDefaultAsync(r => r.TokenId == caller.TokenId && r.Key == key, cancel);
            if (earlier is not null)
            {
                await transaction.CommitAsync(cancel);
                return await RepeatAsync(earlier, bodyHash, cancel);
            }
        }

        var calendarEvent = await store.PublishAsync(caller.OrganizationId, content, null, now, cancel);
        if (key is not null)
        {
            db.IdempotentRequests.Add(new IdempotentRequest(caller.TokenId, key, bodyHash, calendarEvent.Id, now));
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return await answers.AnswerAsync(calendarEvent, StatusCodes.Status201Created, cancel);
    }

    private async Task<IResult> RepeatAsync(IdempotentRequest earlier, string bodyHash, CancellationToken cancel)
    {
        if (earlier.BodyHash != bodyHash)
        {
            return Problems.Invalid(
                KeyHeader, "repeated", $"{KeyHeader} was used with another body before. A new request needs a new key.");
        }

        var calendarEvent = await db.Events.SingleAsync(e => e.Id == earlier.EventId, cancel);
        return await answers.AnswerAsync(calendarEvent, StatusCodes.Status201Created, cancel);
    }
}
