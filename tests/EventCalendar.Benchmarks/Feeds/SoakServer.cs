using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace EventCalendar.Benchmarks.Feeds;

/// <summary>The published program on a loopback port and a database of its own.</summary>
internal sealed class SoakServer(string program, string folder) : IAsyncDisposable
{
    private static readonly TimeSpan MaxStart = TimeSpan.FromSeconds(60);

    private readonly string fullProgram = Path.GetFullPath(program);
    private Process? process;
    private int starts;

    /// <summary>Asks it; nothing is decompressed on the way.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None })
    {
        BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}"),
        Timeout = TimeSpan.FromSeconds(60),
    };

    /// <summary>Even while it runs, odd while it is killed and started: requests in between may fail.</summary>
    public int Life => Volatile.Read(ref starts);

    /// <summary>Says whether a request failed on the way.</summary>
    public static bool IsBroken(Exception exception) =>
        exception is HttpRequestException or IOException or TaskCanceledException;

    /// <summary>Fails, unless the server was killed since the life in which the request began.</summary>
    public async Task ExcuseAsync(int life, SoakBook book, string what)
    {
        if (life % 2 == 0 && life == Life)
        {
            book.Fail(what);
        }

        await Task.Delay(200);
    }

    public async Task<string> CreateTokenAsync(string slug)
    {
        using var command = Start("token", "create", "--organization", slug, "--role", "coordinator");
        var token = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        return token.Trim();
    }

    public async Task StartAsync()
    {
        process = Start("serve", "--urls", Client.BaseAddress!.ToString());
        _ = process.StandardOutput.ReadToEndAsync();
        var watch = Stopwatch.StartNew();
        while (!await IsAliveAsync())
        {
            if (process.HasExited || watch.Elapsed > MaxStart)
            {
                throw new InvalidOperationException("The server does not start.");
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Kills it as a power cut would, and starts it again.</summary>
    public async Task RestartAsync()
    {
        Interlocked.Increment(ref starts);
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        await StartAsync();
        Interlocked.Increment(ref starts);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process?.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> IsAliveAsync()
    {
        try
        {
            using var response = await Client.GetAsync(new Uri("/healthz/live", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Process Start(params ReadOnlySpan<string> words)
    {
        var start = new ProcessStartInfo("dotnet", [fullProgram, .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["ConnectionStrings__EventCalendar"] = "Data Source=soak.db";
        start.Environment["Site__PublicUrl"] = "http://soak.example";
        start.Environment["RateLimits__Enabled"] = "false";
        start.Environment["Logging__LogLevel__Default"] = "Error";
        return Process.Start(start)!;
    }
}
