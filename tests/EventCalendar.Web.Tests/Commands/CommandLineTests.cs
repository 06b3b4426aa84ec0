using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_names_every_verb()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\n  serve ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  extract ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_printed()
    {
        var run = await CommandRun.OfAsync("--version");

        Assert.StartsWith("eventcalendar 0.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown verb explode", "explode")]
    [InlineData("unknown option --fast", "extract", "--fast")]
    [InlineData("--format must be", "extract", "--format", "yaml")]
    [InlineData("--published must be a date", "extract", "--published", "20.8.2026")]
    [InlineData("--time-zone must be an IANA time zone", "extract", "--time-zone", "MEZ")]
    [InlineData("--region must be an ISO 3166-2 code", "extract", "--region", "Hessen")]
    [InlineData("--place needs a value", "extract", "--place")]
    [InlineData("--place is given twice", "extract", "--place=A", "--place=B")]
    [InlineData("--jsonl takes no value", "extract", "--jsonl=yes")]
    [InlineData("--expressions needs --jsonl", "extract", "--expressions")]
    [InlineData("--jsonl reads standard input", "extract", "--jsonl", "a.txt")]
    [InlineData("unknown option --fast", "serve", "--fast")]
    [InlineData("unknown option --fast", "--fast")]
    [InlineData("does not know what to do with now", "serve", "now")]
    public async Task Wrong_usage_gets_one_line_and_exit_code_two(string message, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("eventcalendar: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("extract")]
    public async Task Help_of_a_verb_shows_its_usage(string verb)
    {
        var run = await CommandRun.OfAsync(verb, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("usage: eventcalendar " + verb, run.Output, StringComparison.Ordinal);
    }
}
