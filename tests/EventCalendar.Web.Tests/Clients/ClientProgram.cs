using System.Diagnostics;
using Xunit;

namespace EventCalendar.Web.Tests.Clients;

/// <summary>A calendar program of this machine, run as its users do.</summary>
internal static class ClientProgram
{
    /// <summary>Skips the test with a reason where a program is not installed.</summary>
    public static void Require(string program, string package) =>
        Assert.SkipUnless(Find(program) is not null, $"{program} is not installed; install the package {package} to run this.");

    /// <summary>Runs a program to its end and returns what it printed; UTC is its zone.</summary>
    public static async Task<string> RunAsync(
        string folder, string program, string[] arguments, CancellationToken cancel, string? input = null)
    {
        var start = new ProcessStartInfo(Find(program) ?? program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = folder;
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(folder, "config");
        start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, "data");
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input ?? "");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await errors} {await output}");
        return await output;
    }

    // Debian's folder first: its python3 is the one that has Debian's modules.
    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Prepend("/usr/bin")
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
