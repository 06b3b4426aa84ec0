using System.Buffers;
using System.Text;
using System.Text.Json;
using EventCalendar.Extraction;

namespace EventCalendar.Web.Commands;

/// <summary>Answers JSON lines: one line out for each line in, in the same order, whatever the line holds.</summary>
internal static class JsonLines
{
    /// <summary>Answers every line of standard input.</summary>
    /// <remarks>Line by line on one thread: one that reads announcements all day has nothing to wait beside.</remarks>
    /// <param name="terminal">Where lines come from and go to; each goes out at once.</param>
    /// <param name="answer">
    /// Writes the members behind <c>id</c>, or returns one sentence saying what is wrong with the line.
    /// </param>
    /// <param name="cancel">Stops between two lines.</param>
    public static int Run(
        Terminal terminal, Func<JsonElement, Utf8JsonWriter, string?> answer, CancellationToken cancel)
    {
        var lines = new LineReader(terminal.Input);
        var isFirst = true;
        using var progress = ShowsProgress(terminal) ? ProgressLine.Start(terminal) : null;
        for (var number = 1; lines.Read() is { } line; number++)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Say(new TerminalTexts()["Terminal.ReadingLine", number]);

            // RFC 8259 §8.1: a byte order mark may be ignored.
            line = isFirst && line.Span.StartsWith(Encoding.UTF8.Preamble) ? line[3..] : line;
            isFirst = false;
            terminal.Output.WriteLine(Answer(line, answer));
            terminal.Output.Flush();
        }

        return ExitCode.Done;
    }

    /// <summary>Returns a member that is text; <c>null</c> if it is absent or null.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">Name of the member.</param>
    /// <param name="problem">Set if the member is anything else; else left as it was.</param>
    public static string? TakeText(JsonElement line, string name, ref string? problem)
    {
        if (!line.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        try
        {
            if (member.ValueKind == JsonValueKind.String)
            {
                return member.GetString();
            }

            problem ??= $"'{name}' must be a string.";
        }
        catch (InvalidOperationException)
        {
            problem ??= $"'{name}' is not valid Unicode.";
        }

        return null;
    }

    // Whoever types lines or looks at the answers sees what it is at.
    private static bool ShowsProgress(Terminal terminal) => terminal.ShowsProgress && terminal.IsPiped;

    private static string Answer(ReadOnlyMemory<byte> line, Func<JsonElement, Utf8JsonWriter, string?> answer)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Answer(document.RootElement, answer)
                : Refuse("null", "the line is not a JSON object.");
        }
        catch (JsonException)
        {
            return Refuse("null", line.Span.IsEmpty ? "the line is empty." : "the line is not valid JSON.");
        }
    }

    private static string Answer(JsonElement line, Func<JsonElement, Utf8JsonWriter, string?> answer)
    {
        var id = TakeId(line);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, ExtractionJson.WriterOptions);
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        writer.WriteRawValue(id, skipInputValidation: true);
        string? problem;
        try
        {
            problem = answer(line, writer);
        }
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
        {
            // Nobody watches a long run: a defect that one line meets must not cost the lines behind it.
            problem = "the line could not be read: " + unforeseen.Message;
        }

        if (problem is not null)
        {
            return Refuse(id, problem);
        }

        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // The id comes back exactly as it was written; it may be a number, or an object for all we care.
    private static string TakeId(JsonElement line)
    {
        try
        {
            return line.TryGetProperty("id", out var id)
                ? id.GetRawText().ReplaceLineEndings(" ")
                : "null";
        }
        catch (InvalidOperationException)
        {
            return "null";
        }
    }

    private static string Refuse(string id, string problem)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, ExtractionJson.WriterOptions);
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        writer.WriteRawValue(id, skipInputValidation: true);
        writer.WriteString("error", problem);
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
