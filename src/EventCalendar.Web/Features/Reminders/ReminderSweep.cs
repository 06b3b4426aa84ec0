using System.Collections.Concurrent;
using System.Diagnostics;
using EventCalendar.Web.Data;
using EventCalendar.Web.Mail;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Reminders;

/// <summary>Sends what is due. Harmless when it runs twice at once, in one program or in several.</summary>
internal sealed partial class ReminderSweep(
    IServiceScopeFactory scopes, IOptions<SmtpOptions> smtp, ILogger<ReminderSweep> logger) : IDisposable
{
    private const int RowsPerConnection = 10;

    // Short, since the rows of a program that was killed wait for it; long enough for a batch of ordinary letters.
    private static readonly Duration Lease = Duration.FromMinutes(2);

    // A letter is begun only if its row is still ours when the mail server has dawdled as long as it may.
    private static readonly TimeSpan BeginWithin = Lease.ToTimeSpan() - SmtpSession.LongestLetter - TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim running = new(1, 1);

    /// <summary>Sends until nothing is due, or the mail server takes no more.</summary>
    public async Task<SweepReport> RunAsync(CancellationToken cancel)
    {
        var report = new SweepReport();
        if (!await running.WaitAsync(0, cancel))
        {
            return report;
        }

        try
        {
            var owner = $"{Environment.MachineName[..Math.Min(Environment.MachineName.Length, 24)]}/{Guid.CreateVersion7():N}";
            while (!cancel.IsCancellationRequested && !report.IsHalted && await SweepOnceAsync(owner, report, cancel))
            {
            }
        }
        finally
        {
            running.Release();
            if (report.Total > 0)
            {
                LogSwept(logger, report.Sent, report.Deferred, report.Dropped);
            }
        }

        return report;
    }

    public void Dispose() => running.Dispose();

    private async Task<bool> SweepOnceAsync(string owner, SweepReport report, CancellationToken cancel)
    {
        var connections = smtp.Value.Connections;
        IReadOnlyList<ReminderRow> rows;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var ledger = scope.ServiceProvider.GetRequiredService<ReminderLedger>();
            report.Add(CourierResult.Dropped, await ledger.ExpireAsync(cancel));
            rows = await ledger.ClaimAsync(owner, connections * RowsPerConnection, Lease, cancel);
        }

        var claimedAt = Stopwatch.GetTimestamp();
        var waiting = new ConcurrentQueue<ReminderRow>(rows.OrderBy(row => row.DueAt));
        var couriers = Enumerable.Range(0, Math.Min(connections, rows.Count))
            .Select(_ => WorkAsync(waiting, claimedAt, report, cancel));
        await Task.WhenAll(couriers);
        return rows.Count > 0;
    }

    private async Task WorkAsync(
        ConcurrentQueue<ReminderRow> waiting, long claimedAt, SweepReport report, CancellationToken cancel)
    {
        while (waiting.TryDequeue(out var row))
        {
            await using var scope = scopes.CreateAsyncScope();
            if (report.IsHalted || cancel.IsCancellationRequested)
            {
                await ReleaseAsync(scope.ServiceProvider, row);
            }
            else if (Stopwatch.GetElapsedTime(claimedAt) < BeginWithin)
            {
                await DeliverAsync(scope.ServiceProvider, row, report, cancel);
            }

            // Otherwise the lease is nearly over: the row comes back by itself.
        }
    }

    private static async Task DeliverAsync(
        IServiceProvider services, ReminderRow row, SweepReport report, CancellationToken cancel)
    {
        try
        {
            report.Add(await services.GetRequiredService<ReminderCourier>().DeliverAsync(row, cancel), 1);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The program is stopping and nothing was sent: whoever comes next need not wait for the lease.
            await ReleaseAsync(services, row);
        }
    }

    private static async Task ReleaseAsync(IServiceProvider services, ReminderRow row)
    {
        var ledger = services.GetRequiredService<ReminderLedger>();
        await ledger.DeferAsync(row, await ledger.NowAsync(CancellationToken.None), null, CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Reminders: {Sent} sent, {Deferred} wait, {Dropped} dropped")]
    private static partial void LogSwept(ILogger logger, int sent, int deferred, int dropped);
}
