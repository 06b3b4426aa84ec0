using Microsoft.Data.Sqlite;
using Npgsql;

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>An empty database of one test; a second host may be started on it, as after a restart.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("eventcalendar-test-").FullName;

    private TestDatabase(DatabaseKind kind) => Kind = kind;

    public DatabaseKind Kind { get; }

    public string Connection { get; private set; } = "";

    /// <summary>A folder that lives as long as the database, for mails and other files.</summary>
    public string Folder => folder;

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind, CancellationToken cancel)
    {
        var database = new TestDatabase(kind);
        if (kind == DatabaseKind.PostgreSql)
        {
            var server = await PostgresServer.GetAsync(cancel);
            database.Connection = await server.CreateDatabaseAsync(cancel);
        }
        else
        {
            database.Connection = $"Data Source={Path.Combine(database.folder, "test.db")}";
        }

        return database;
    }

    public ValueTask DisposeAsync()
    {
        if (Kind == DatabaseKind.Sqlite)
        {
            using var connection = new SqliteConnection(Connection);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            using var connection = new NpgsqlConnection(Connection);
            NpgsqlConnection.ClearPool(connection);
        }

        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
