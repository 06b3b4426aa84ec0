using System.Text;
using System.Text.Json;
using CsCheck;
using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class ExtractLinesTests
{
    private static readonly string[] JsonLines = ["extract", "--jsonl"];

    [Theory]
    [InlineData("", "the line is empty.")]
    [InlineData(" ", "the line is not valid JSON.")]
    [InlineData("{", "the line is not valid JSON.")]
    [InlineData("[1]", "the line is not a JSON object.")]
    [InlineData("null", "the line is not a JSON object.")]
    public async Task A_line_without_an_id_answers_with_null(string line, string error)
    {
        var answer = Assert.Single(await AnswersAsync(line + "\n"));

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("id").ValueKind);
        Assert.Equal(error, answer.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("""{"id":"a"}""", "'text' is missing.")]
    [InlineData("""{"id":"a","text":null}""", "'text' is missing.")]
    [InlineData("""{"id":"a","text":7}""", "'text' must be a string.")]
    [InlineData("""{"id":"a","text":"\ud83d"}""", "'text' is not valid Unicode.")]
    [InlineData("""{"id":"a","text":"x","published":"2026-02-29"}""", "'published' must be a date such as 2026-08-20, was '2026-02-29'.")]
    [InlineData("""{"id":"a","text":"x","timeZone":"Mars"}""", "'timeZone' must be an IANA time zone such as Europe/Berlin, was 'Mars'.")]
    [InlineData("""{"id":"a","text":"x","place":[]}""", "'place' must be a string.")]
    public async Task A_bad_line_answers_with_its_id_and_an_error(string line, string error)
    {
        var answer = Assert.Single(await AnswersAsync(line));

        Assert.Equal("a", answer.GetProperty("id").GetString());
        Assert.Equal(error, answer.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("7")]
    [InlineData("1.50")]
    [InlineData("\"ü\"")]
    [InlineData("null")]
    [InlineData("{\"a\":[1,2]}")]
    public async Task An_id_comes_back_as_it_was_written(string id)
    {
        var run = await CommandRun.OfAsync($$"""{"text":"","id":{{id}},"more":true}""", JsonLines);

        Assert.Equal($$"""{"id":{{id}},"events":[]}""" + "\n", run.Output);
    }

    [Fact]
    public async Task Lines_after_a_bad_one_are_answered_in_order()
    {
        var answers = await AnswersAsync("{\"id\":1,\"text\":\"\"}\r\n\n{\"id\":2,\r\n{\"id\":3,\"text\":\"\"}");

        Assert.Equal(["1", "", "", "3"], answers.Select(answer => answer.GetProperty("id").ToString()));
        Assert.Equal([true, false, false, true], answers.Select(answer => answer.TryGetProperty("events", out _)));
    }

    [Fact]
    public async Task A_byte_order_mark_is_ignored()
    {
        var run = await CommandRun.OfAsync("\uFEFF{\"id\":1,\"text\":\"\"}\n", JsonLines);

        Assert.Equal("{\"id\":1,\"events\":[]}\n", run.Output);
    }

    [Fact]
    public async Task A_line_may_be_longer_than_any_buffer()
    {
        var answers = await AnswersAsync(
            $$"""{"id":1,"text":"{{new string('x', 1_000_000)}}"}""" + "\n" + """{"id":2,"text":"y"}""");

        Assert.Equal(2, answers.Count);
    }

    [Fact]
    public Task Every_line_in_gives_one_line_of_JSON_out() =>
        Gen.OneOf(Gen.Byte, Gen.OneOf<byte>(10, 13, 34, 58, 91, 92, 123, 125)).Array[0, 200].SampleAsync(async bytes =>
        {
            var run = await CommandRun.OfAsync(bytes, JsonLines);

            var lines = run.Output.Split('\n')[..^1];
            Assert.Equal(0, run.ExitCode);
            Assert.Equal(CountLines(bytes), lines.Length);
            Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        }, iter: 200);

    private static int CountLines(byte[] bytes) =>
        bytes.Count(value => value == '\n') + (bytes.Length > 0 && bytes[^1] != '\n' ? 1 : 0);

    private static async Task<List<JsonElement>> AnswersAsync(string input)
    {
        var run = await CommandRun.OfAsync(Encoding.UTF8.GetBytes(input), JsonLines);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return [.. run.Output.Split('\n')[..^1].Select(line => JsonElement.Parse(line))];
    }
}
