namespace EventCalendar.Web.Commands;

/// <summary>One thing the program can do.</summary>
/// <param name="Name">The first word.</param>
/// <param name="Usage">The words behind it, as <c>--help</c> shows them.</param>
/// <param name="Summary">What it does, in one sentence.</param>
/// <param name="Details">Its options, a line each; may be empty.</param>
/// <param name="RunAsync">Takes the words behind the verb and returns the exit code.</param>
internal sealed record Verb(
    string Name, string Usage, string Summary, string Details,
    Func<string[], Terminal, CancellationToken, Task<int>> RunAsync);
