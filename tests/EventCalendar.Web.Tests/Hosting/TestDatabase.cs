using EventCalendar.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>An empty database of one test; a second host may be started on it, as after a restart.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> MigratedFile = new(MigrateFileAsync);

    private readonly string folder = Directory.CreateTempSubdirectory("eventcalendar-test-").FullName;

    private TestDatabase(DatabaseKind kind) => Kind = kind;

    public DatabaseKind Kind { get; }

    public string Connection { get; private set; } = "";

    /// <summary>A folder that lives as long as the database, for mails and other files.</summary>
    public string Folder => folder;

    /// <param name="isEmpty">Whether the host has to migrate it; else it is a copy of a migrated one.</param>
    public static async Task<TestDatabase> CreateAsync(
        DatabaseKind kind, CancellationToken cancel, bool isEmpty = false)
    {
        var database = new TestDatabase(kind);
        if (kind == DatabaseKind.PostgreSql)
        {
            var server = await PostgresServer.GetAsync(cancel);
            database.Connection = await server.CreateDatabaseAsync(isEmpty, cancel);
        }
        else
        {
            var file = Path.Combine(database.folder, "test.db");
            database.Connection = $"Data Source={file}";
            if (!isEmpty)
            {
                await File.WriteAllBytesAsync(file, await MigratedFile.Value, cancel);
            }
        }

        return database;
    }

    /// <summary>Makes a database on a server that a test may stop.</summary>
    public static async Task<TestDatabase> CreateAsync(PostgresServer server, CancellationToken cancel) =>
        new(DatabaseKind.PostgreSql) { Connection = await server.CreateDatabaseAsync(isEmpty: false, cancel) };

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

    private static async Task<byte[]> MigrateFileAsync()
    {
        var file = Path.GetTempFileName();
        try
        {
            var options = new DbContextOptionsBuilder<SqliteCalendarDb>();
            DataFeature.UseSqlite(options, $"Data Source={file};Pooling=false");
            await using (var db = new SqliteCalendarDb(options.Options, new WriteContext(new TestClock(TestHost.Start))))
            {
                await db.Database.MigrateAsync();
            }

            return await File.ReadAllBytesAsync(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
