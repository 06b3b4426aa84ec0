using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EventCalendar.Web.Data;

/// <summary>Several queries that see one committed state.</summary>
internal static class ReadTransactions
{
    /// <summary>Begins a transaction that only reads; it is ended by disposing of it.</summary>
    public static Task<IDbContextTransaction> BeginReadAsync(this CalendarDb db, CancellationToken cancel) =>
        // With SQLite this is the level that begins deferred, as a reader; each of its transactions is serializable.
        db.Database.BeginTransactionAsync(
            db.Database.IsSqlite() ? IsolationLevel.ReadUncommitted : IsolationLevel.RepeatableRead, cancel);
}
