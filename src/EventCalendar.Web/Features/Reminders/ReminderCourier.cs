using System.Data.Common;
using System.Diagnostics;
using EventCalendar.Core.Reminders;
using EventCalendar.Web.Data;
using EventCalendar.Web.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Features.Reminders;

/// <summary>Takes one claimed row to its end: letter, mail server, mark.</summary>
internal sealed partial class ReminderCourier(
    CalendarDb db, ReminderLedger ledger, ReminderDesk desk, IMailTransport transport, ILogger<ReminderCourier> logger)
{
    private const int MarkAttempts = 5;
    private static readonly TimeSpan MarkPause = TimeSpan.FromSeconds(1);

    public async Task<CourierResult> DeliverAsync(ReminderRow row, CancellationToken cancel)
    {
        LetterDecision decision;
        try
        {
            if (await FreeAtAsync(row, cancel) is { } freeAt)
            {
                await ledger.DeferAsync(row, freeAt, null, cancel);
                return CourierResult.Deferred;
            }

            decision = await desk.WriteAsync(row, await ledger.NowAsync(cancel), cancel);
        }
        catch (Exception defect) when (defect is not OperationCanceledException and not DbException)
        {
            return await SetAsideAsync(row, defect);
        }

        return decision switch
        {
            LetterDecision.Written written => await HandOverAsync(row, written.Letter, cancel),
            LetterDecision.None none => await DropAsync(row, none.State, cancel),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<CourierResult> HandOverAsync(ReminderRow row, Letter letter, CancellationToken cancel)
    {
        MailResult result;
        try
        {
            result = await transport.SendAsync(letter, cancel);
        }
        catch (Exception defect) when (defect is not OperationCanceledException)
        {
            // Its form, its signature or the disk; what the mail server does is a result.
            return await SetAsideAsync(row, defect);
        }

        // From here on the mark must be written even if the program is stopping: the mail is out.
        switch (result)
        {
            case MailResult.Accepted:
                await MarkSentAsync(row);
                return CourierResult.Sent;
            case MailResult.Throttled throttled:
                await ledger.DeferAsync(row, throttled.RetryAt, null, CancellationToken.None);
                return CourierResult.Deferred;
            case MailResult.Deferred deferred:
                LogDeferred(logger, row.Id.ToString(), row.Attempts, deferred.Reason);
                await RetryAsync(row, deferred.Reason, CancellationToken.None);
                return CourierResult.Deferred;
            case MailResult.Halted halted:
                if (halted.NeedsPerson)
                {
                    LogAlarm(logger, halted.Reason);
                }
                else
                {
                    LogAway(logger, halted.Reason);
                }

                await RetryAsync(row, halted.Reason, CancellationToken.None);
                return CourierResult.Halted;
            case MailResult.Refused refused:
                LogRefused(logger, row.Id.ToString(), refused.Reason);
                await RefuseAsync(row, refused, CancellationToken.None);
                return CourierResult.Dropped;
            default:
                throw new UnreachableException();
        }
    }

    // Of a domain that has had its share, thousands of letters may wait: none is written in vain.
    private async Task<Instant?> FreeAtAsync(ReminderRow row, CancellationToken cancel) => transport.FreeAt(
        await db.Recipients.Where(r => r.Id == row.RecipientId).Select(r => r.Email).SingleAsync(cancel));

    // One letter that cannot be written must not hold up all others; it comes back until its event begins.
    private async Task<CourierResult> SetAsideAsync(ReminderRow row, Exception defect)
    {
        LogDefect(logger, defect, row.Id.ToString());
        await RetryAsync(row, defect.GetType().Name, CancellationToken.None);
        return CourierResult.Deferred;
    }

    // The database may be away for a moment just now. An unmarked row is sent again, so a few tries are worth it.
    private async Task MarkSentAsync(ReminderRow row)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (!await ledger.MarkSentAsync(row, CancellationToken.None))
                {
                    LogLeaseLost(logger, row.Id.ToString());
                }

                return;
            }
            catch (DbException) when (attempt < MarkAttempts)
            {
                await Task.Delay(MarkPause);
            }
        }
    }

    private async Task<CourierResult> DropAsync(ReminderRow row, ReminderState state, CancellationToken cancel)
    {
        await ledger.MarkAsync(row, state, null, cancel);
        return CourierResult.Dropped;
    }

    private async Task RetryAsync(ReminderRow row, string reason, CancellationToken cancel)
    {
        var wait = RetrySchedule.After(Math.Max(1, row.Attempts), Random.Shared.NextDouble());
        await ledger.DeferAsync(row, await ledger.NowAsync(cancel) + wait, reason, cancel);
    }

    private async Task RefuseAsync(ReminderRow row, MailResult.Refused refused, CancellationToken cancel)
    {
        await ledger.MarkAsync(row, ReminderState.Failed, refused.Reason, cancel);
        if (refused.IsUnknownMailbox)
        {
            var recipient = await db.Recipients.SingleAsync(r => r.Id == row.RecipientId, cancel);
            recipient.Suppress(refused.Reason, await ledger.NowAsync(cancel));
            await db.SaveChangesAsync(cancel);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "Reminder {ReminderId} waits after attempt {Attempt}: {Reason}")]
    private static partial void LogDeferred(ILogger logger, string reminderId, int attempt, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail waits, the mail server does not take it now: {Reason}")]
    private static partial void LogAway(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error,
        Message = "No mail goes out until somebody mends it: {Reason}. See Smtp in docs/configuration.md")]
    private static partial void LogAlarm(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reminder {ReminderId} was refused for good: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reminderId, string reason);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "Reminder {ReminderId} was sent after its lease had ended; it may be sent twice")]
    private static partial void LogLeaseLost(ILogger logger, string reminderId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reminder {ReminderId} cannot be written or handed over")]
    private static partial void LogDefect(ILogger logger, Exception defect, string reminderId);
}

/// <summary>What became of a row.</summary>
internal enum CourierResult
{
    Sent,
    Deferred,
    Dropped,
    Halted,
}
