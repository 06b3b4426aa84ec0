using EventCalendar.Web.Commands;
using EventCalendar.Web.Tests.Hosting;
using NodaTime;
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

    [Fact]
    public async Task An_output_that_takes_no_more_gets_one_line_and_exit_code_one()
    {
        using var errors = new StringWriter { NewLine = "\n" };
        await using var output = new StreamWriter(new FullStream());
        var terminal = new Terminal(Stream.Null, output, errors, new TestClock(Instant.FromUtc(2026, 11, 22, 9, 0)));

        var exitCode = await CommandLine.RunAsync(["--version"], terminal, TestContext.Current.CancellationToken);

        Assert.Equal((1, "eventcalendar: the disk is full\n"), (exitCode, errors.ToString()));
    }

    private sealed class FullStream : MemoryStream
    {
        private bool _hasFailed;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            // Once, so that the writer can be disposed of.
            (_hasFailed, var isAgain) = (true, _hasFailed);
            if (!isAgain)
            {
                throw new IOException("the disk is full");
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
