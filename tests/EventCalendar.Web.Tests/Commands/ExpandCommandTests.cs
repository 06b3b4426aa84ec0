using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class ExpandCommandTests
{
    private static readonly string[] Expand = ["expand", "--jsonl"];

    [Theory]
    [InlineData(
        """{"id":1,"dtstart":"2026-03-22T02:30","timeZone":"Europe/Berlin","rrule":"FREQ=WEEKLY;COUNT=3"}""",
        """{"id":1,"starts":["2026-03-22T02:30","2026-03-29T03:30","2026-04-05T02:30"]}""")]
    [InlineData(
        """{"id":"b","dtstart":"2024-02-29","rrule":"FREQ=YEARLY","limit":2}""",
        """{"id":"b","starts":["2024-02-29","2028-02-29"]}""")]
    [InlineData(
        """{"id":"c","dtstart":"2026-12-30","rrule":"FREQ=DAILY","until":"2027-01-01"}""",
        """{"id":"c","starts":["2026-12-30","2026-12-31","2027-01-01"]}""")]
    public async Task A_rule_gives_its_local_starts(string line, string answer)
    {
        var run = await CommandRun.OfAsync(line, Expand);

        Assert.Equal((0, answer + "\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("""{"id":1,"dtstart":"2026-03-22","rrule":"FREQ=SOMETIMES"}""", "rrule")]
    [InlineData("""{"id":1,"rrule":"FREQ=DAILY"}""", "dtstart")]
    [InlineData("""{"id":1,"dtstart":"2026-03-22"}""", "rrule")]
    [InlineData("""{"id":1,"dtstart":"2026-03-22","rrule":"FREQ=DAILY","timeZone":"Mars"}""", "timeZone")]
    [InlineData("""{"id":1,"dtstart":"2026-03-22","rrule":"FREQ=DAILY","limit":"2"}""", "limit")]
    [InlineData("""{"id":1,"dtstart":"2026-03-22","rrule":"FREQ=DAILY","limit":0}""", "limit")]
    public async Task A_line_that_makes_no_sense_says_which_member(string line, string member)
    {
        var run = await CommandRun.OfAsync(line, Expand);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("""{"id":1,"error":""", run.Output, StringComparison.Ordinal);
        Assert.Contains(member, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expand_needs_to_be_told_of_its_form()
    {
        var run = await CommandRun.OfAsync("expand");

        Assert.Equal(2, run.ExitCode);
    }
}
