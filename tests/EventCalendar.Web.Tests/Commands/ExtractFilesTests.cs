using System.Text.Json;
using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class ExtractFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eventcalendar");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("", "Kein Termin gefunden: Der Text ist leer.\n")]
    [InlineData(" \n ", "Kein Termin gefunden: Der Text ist leer.\n")]
    [InlineData("Wir wünschen allen eine gute Zeit.", "Kein Termin gefunden.\n")]
    public async Task A_text_without_an_event_says_so(string input, string output)
    {
        var run = await CommandRun.OfAsync(input, ["extract"]);

        Assert.Equal((0, output), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Without_an_event_JSON_is_an_empty_list()
    {
        var run = await CommandRun.OfAsync("Nichts.", ["extract", "--format", "json"]);

        Assert.Equal(0, JsonElement.Parse(run.Output).GetProperty("events").GetArrayLength());
    }

    [Fact]
    public async Task The_calendar_of_a_text_has_the_same_UID_each_time()
    {
        const string text = "Nachbarschaftstreffen am 20. August 2027 um 18 Uhr im Rathaus, Biegenstraße 3, Marburg";

        var first = await CommandRun.OfAsync(text, ["extract", "--format", "ics"]);
        var second = await CommandRun.OfAsync(text, ["extract", "--format", "ics"]);

        Assert.Equal(first, second);
        Assert.Contains("\r\nDTSTART;TZID=Europe/Berlin:20270820T180000\r\n", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("URL:", first.Output, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_event_in_two_files_stands_in_the_calendar_once()
    {
        var bytes = "Lesung am 20. August 2027 um 18 Uhr im Rathaus, Biegenstraße 3, Marburg"u8;
        var (first, second) = (Write("a.txt", bytes), Write("b.txt", bytes));

        var run = await CommandRun.OfAsync("extract", first, second, "--format=ics");

        Assert.Equal(2, run.Output.Split("BEGIN:VEVENT").Length);
    }

    [Fact]
    public async Task The_text_format_shows_day_time_and_place()
    {
        var run = await CommandRun.OfAsync(
            "Nachbarschaftstreffen am 20. August 2027 um 18 Uhr im Rathaus, Biegenstraße 3, Marburg", ["extract"]);

        Assert.Contains(
            "\nNachbarschaftstreffen\n  Wann          Freitag, 20. August 2027, 18:00 Uhr\n  Wo            Rathaus, Biegenstraße 3, Marburg\n",
            run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_give_an_array_with_their_names()
    {
        var (first, second) = (Write("a.txt", "Nichts."u8), Write("b.html", "<p>Nichts.</p>"u8));

        var run = await CommandRun.OfAsync("extract", first, second, "--format=json");

        var files = JsonElement.Parse(run.Output).EnumerateArray().Select(file => file.GetProperty("file").GetString());
        Assert.Equal([first, second], files);
    }

    [Fact]
    public async Task A_file_that_does_not_exist_fails_with_one_line()
    {
        var run = await CommandRun.OfAsync("extract", Path.Combine(_folder.FullName, "none.txt"), "--format=json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("none.txt does not exist.\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_fails_with_one_line()
    {
        var run = await CommandRun.OfAsync("extract", _folder.FullName);

        Assert.Equal((1, $"eventcalendar: {_folder.FullName} is a folder.\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task A_binary_file_fails_and_the_others_are_read()
    {
        var (binary, text) = (Write("a.png", [0x89, 0x50, 0x4E, 0x47, 0, 0]), Write("b.txt", "Nichts."u8));

        var run = await CommandRun.OfAsync("extract", binary, text);

        Assert.Equal((1, "Kein Termin gefunden.\n"), (run.ExitCode, run.Output));
        Assert.Contains("a.png is not a text", run.Errors, StringComparison.Ordinal);
    }

    private string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
