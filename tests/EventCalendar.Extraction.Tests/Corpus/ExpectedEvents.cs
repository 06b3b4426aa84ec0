using System.Buffers;
using System.Text;
using System.Text.Json;

namespace EventCalendar.Extraction.Tests.Corpus;

/// <summary>Compares the asserted fields of expected events with a report, through the printed JSON.</summary>
/// <remarks>
/// Fields are those of the JSON; <c>title_has</c> and <c>location_has</c> ask for a part, <c>warnings</c> for
/// the codes, <c>quotes</c> for the words that the evidence of a field covers.
/// </remarks>
internal static class ExpectedEvents
{
    /// <summary>Describes the differences, one a line; empty if there are none.</summary>
    public static string Compare(JsonElement expected, string text, ExtractionReport report)
    {
        using var actual = JsonDocument.Parse(Print(report));
        var events = actual.RootElement.GetProperty("events");
        var differences = new StringBuilder();
        if (events.GetArrayLength() != expected.GetArrayLength())
        {
            differences.AppendLine(FormattableString.Invariant($"{expected.GetArrayLength()} events expected, found: {events}"));
        }

        foreach (var (want, have) in expected.EnumerateArray().Zip(events.EnumerateArray()))
        {
            foreach (var field in want.EnumerateObject())
            {
                if (Difference(field, have, text) is { } difference)
                {
                    differences.AppendLine(difference);
                }
            }
        }

        return differences.ToString();
    }

    /// <summary>Prints a report as the verb does.</summary>
    public static ReadOnlyMemory<byte> Print(ExtractionReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ExtractionJson.WriterOptions))
        {
            writer.WriteStartObject();
            ExtractionJson.WriteEvents(writer, report);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static string? Difference(JsonProperty field, JsonElement have, string text)
    {
        var (want, actual) = field.Name switch
        {
            "title_has" or "location_has" => Part(field, have),
            "warnings" => (Codes(field.Value, false), Codes(have.GetProperty("warnings"), true)),
            "quotes" => (field.Value.ToString(), Quotes(field.Value, have, text)),
            "movedFrom" => (field.Value.ToString(), have.TryGetProperty("movedFrom", out var from) ? from.ToString() : ""),
            _ => (field.Value.ToString(), have.GetProperty(field.Name).ToString()),
        };
        return want == actual ? null : $"{field.Name}: expected {want}, found {actual}";
    }

    private static (string Want, string Actual) Part(JsonProperty field, JsonElement have)
    {
        var actual = have.GetProperty(field.Name.Replace("_has", "", StringComparison.Ordinal)).ToString();
        var want = field.Value.ToString();
        return (want, actual.Contains(want, StringComparison.Ordinal) ? want : actual);
    }

    private static string Codes(JsonElement list, bool isObject) =>
        string.Join(',', list.EnumerateArray().Select(item => isObject ? item.GetProperty("code").ToString() : item.ToString()));

    private static string Quotes(JsonElement wanted, JsonElement have, string text)
    {
        var evidence = have.GetProperty("evidence");
        var quotes = wanted.EnumerateObject().Select(field => $"\"{field.Name}\": \"{Quote(evidence, field.Name, text)}\"");
        using var parsed = JsonDocument.Parse("{" + string.Join(", ", quotes) + "}");
        using var want = JsonDocument.Parse(wanted.ToString());
        return JsonElement.DeepEquals(parsed.RootElement, want.RootElement) ? wanted.ToString() : parsed.RootElement.ToString();
    }

    private static string Quote(JsonElement evidence, string field, string text) =>
        evidence.TryGetProperty(field, out var spans)
            ? string.Join('|', spans.EnumerateArray().Select(span => text[span[0].GetInt32()..span[1].GetInt32()]))
            : "";
}
