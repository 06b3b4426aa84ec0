using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>
/// A PostgreSQL server of this test run: its own cluster in a temporary folder, on loopback, started with the first
/// test that asks for it and stopped with the run.
/// </summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string Migrated = "migrated";

    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static PostgresServer? running;

    private readonly string folder;
    private readonly int port;
    private readonly string options;

    private PostgresServer(string folder, int port, string options) =>
        (this.folder, this.port, this.options) = (folder, port, options);

    /// <summary>Whether the server's programs are on this machine, where Debian or the PATH has them.</summary>
    public static bool IsInstalled => BinFolder is not null;

    private static string? BinFolder { get; } = FindBinFolder();

    /// <summary>The server refuses to run as root; there, the account that Debian makes for it does.</summary>
    private static bool RunsAsRoot => Environment.UserName == "root";

    /// <summary>Returns the one server of the run.</summary>
    public static async Task<PostgresServer> GetAsync(CancellationToken cancel)
    {
        await Gate.WaitAsync(cancel);
        try
        {
            return running ??= await StartAsync(cancel);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>Starts a server that a test may stop; it belongs to the test.</summary>
    public static Task<PostgresServer> StartOwnAsync(CancellationToken cancel) => StartAsync(cancel);

    /// <summary>Stops the server of the run, if one was started.</summary>
    public static async ValueTask StopAsync()
    {
        if (Interlocked.Exchange(ref running, null) is { } server)
        {
            await server.DisposeAsync();
        }
    }

    /// <summary>Makes a database of its own: a copy of the migrated one, or an empty one.</summary>
    public async Task<string> CreateDatabaseAsync(bool isEmpty, CancellationToken cancel)
    {
        var name = "test_" + Guid.CreateVersion7().ToString("N");
        await CreateDatabaseAsync(name, isEmpty ? "template0" : Migrated, cancel);
        return ConnectionTo(name);
    }

    /// <summary>Breaks all connections and takes no new ones.</summary>
    public Task HaltAsync() =>
        RunAsync("pg_ctl", ["-D", folder, "-m", "immediate", "-w", "stop"], CancellationToken.None);

    /// <summary>Serves again what it served before.</summary>
    public Task ResumeAsync() => RunAsync(
        "pg_ctl", ["-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", options, "start"], CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await HaltAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<PostgresServer> StartAsync(CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("eventcalendar-pg-").FullName;
        if (RunsAsRoot)
        {
            await RunProgramAsync("chown", ["postgres", folder], cancel);
        }

        var port = FreePort();
        await RunAsync("initdb", ["-D", folder, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync"], cancel);
        var options = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200");
        await RunAsync("pg_ctl", ["-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", options, "start"], cancel);
        var server = new PostgresServer(folder, port, options);
        await server.MigrateTemplateAsync(cancel);
        return server;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? FindBinFolder()
    {
        const string debian = "/usr/lib/postgresql";
        var candidates = Directory.Exists(debian)
            ? Directory.GetDirectories(debian).OrderDescending(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return candidates.Concat(path).FirstOrDefault(
            dir => File.Exists(Path.Combine(dir, "initdb")) && File.Exists(Path.Combine(dir, "pg_ctl")));
    }

    private static Task RunAsync(string program, string[] arguments, CancellationToken cancel)
    {
        var file = Path.Combine(BinFolder!, program);
        return RunsAsRoot
            ? RunProgramAsync("runuser", ["-u", "postgres", "--", file, .. arguments], cancel)
            : RunProgramAsync(file, arguments, cancel);
    }

    private static async Task RunProgramAsync(string file, string[] arguments, CancellationToken cancel)
    {
        // Not redirected: the server that pg_ctl leaves behind would hold a pipe open for ever.
        var start = new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", file, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private async Task MigrateTemplateAsync(CancellationToken cancel)
    {
        await CreateDatabaseAsync(Migrated, "template0", cancel);

        // Not pooled: a template with an open connection cannot be copied.
        var options = new DbContextOptionsBuilder<PostgresCalendarDb>();
        DataFeature.UsePostgres(options, ConnectionTo(Migrated) + ";Pooling=false");
        await using var db = new PostgresCalendarDb(options.Options, new WriteContext(new TestClock(TestHost.Start)));
        await db.Database.MigrateAsync(cancel);
    }

    private async Task CreateDatabaseAsync(string name, string template, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"";
        await command.ExecuteNonQueryAsync(cancel);
    }

    private string ConnectionTo(string database) => string.Create(
        CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Include Error Detail=true;Maximum Pool Size=20");
}
