using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>The clock that all claimants of a ledger share.</summary>
internal interface IReminderLedgerClock
{
    Task<Instant> NowAsync(CancellationToken cancel);
}

/// <summary>PostgreSQL's own clock: nodes whose clocks differ must agree on when a lease ends.</summary>
internal sealed class DatabaseLedgerClock(CalendarDb db) : IReminderLedgerClock
{
    public async Task<Instant> NowAsync(CancellationToken cancel)
    {
        var milliseconds = await db.Database.SqlQuery<long>(
            $"""SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS "Value" """).SingleAsync(cancel);
        return Instant.FromUnixTimeMilliseconds(milliseconds);
    }
}

/// <summary>The clock of the program, which is the only node of an SQLite file.</summary>
internal sealed class ProgramLedgerClock(WriteContext write) : IReminderLedgerClock
{
    public Task<Instant> NowAsync(CancellationToken cancel) => Task.FromResult(write.Now);
}
