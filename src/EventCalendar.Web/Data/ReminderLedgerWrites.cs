using System.Globalization;
using System.Text;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Reminders;
using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Data;

/// <summary>The writes of planning.</summary>
internal static class ReminderLedgerWrites
{
    // 16 values a row; SQLite takes 32,766 parameters a statement, PostgreSQL 65,535.
    private const int RowsAtOnce = 100;

    private const string Insert =
        """
        INSERT INTO "Reminders" ("Id", "RecipientId", "SubscriptionId", "EventId", "Kind", "Key", "Occurrence", "Lead",
            "TimingRevision", "Told", "DueAt", "ExpiresAt", "State", "NextAt", "Attempts", "MessageId") VALUES
        """;

    /// <summary>Adds rows; one whose key exists already was planned by somebody else at the same time.</summary>
    public static async Task InsertAsync(this CalendarDb db, IEnumerable<ReminderRow> rows, CancellationToken cancel)
    {
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            var sql = new StringBuilder(Insert);
            var values = new List<object>();
            foreach (var row in some)
            {
                object[] columns =
                [
                    row.Id.Value, row.RecipientId.Value, row.SubscriptionId.Value, row.EventId!.Value.Value,
                    row.Kind.ToString(), row.Key, row.Occurrence!, row.Lead!, row.TimingRevision, row.Told!,
                    row.DueAt.ToUnixTimeMilliseconds(), row.ExpiresAt.ToUnixTimeMilliseconds(), row.State.ToString(),
                    row.NextAt.ToUnixTimeMilliseconds(), row.Attempts, row.MessageId,
                ];
                var gaps = Enumerable.Range(values.Count, columns.Length)
                    .Select(i => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"));
                sql.Append(values.Count == 0 ? "\n(" : ",\n(").AppendJoin(", ", gaps).Append(')');
                values.AddRange(columns);
            }

            // The index is IX_Reminders_Key.
            sql.Append("\nON CONFLICT (\"Key\") DO NOTHING");
            await db.Database.ExecuteSqlRawAsync(sql.ToString(), values, cancel);
        }
    }

    /// <summary>Makes a row say what was planned now.</summary>
    /// <returns>Number of rows: 0 if it is no longer in the state expected, or already says something newer.</returns>
    public static Task<int> RetimeAsync(
        this CalendarDb db, ReminderId id, ReminderState from, ReminderRow to, CancellationToken cancel) =>
        db.Reminders.Where(r => r.Id == id && r.State == from && r.TimingRevision <= to.TimingRevision).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, ReminderState.Pending)
                .SetProperty(r => r.SubscriptionId, to.SubscriptionId)
                .SetProperty(r => r.Key, to.Key).SetProperty(r => r.MessageId, to.MessageId)
                .SetProperty(r => r.TimingRevision, to.TimingRevision).SetProperty(r => r.Told, to.Told)
                .SetProperty(r => r.DueAt, to.DueAt).SetProperty(r => r.NextAt, to.NextAt)
                .SetProperty(r => r.ExpiresAt, to.ExpiresAt).SetProperty(r => r.Attempts, 0),
            cancel);

    /// <summary>Gives up a row that waits.</summary>
    public static Task<int> DropAsync(this CalendarDb db, ReminderId id, CancellationToken cancel) =>
        db.Reminders.Where(r => r.Id == id && r.State == ReminderState.Pending)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, ReminderState.Superseded), cancel);
}
