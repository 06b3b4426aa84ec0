using System.Buffers;
using System.Text;
using System.Text.Json;
using EventCalendar.Extraction;

namespace EventCalendar.Web.Commands;

/// <summary>Prints <c>{"events":[…]}</c>, of several files an array of these, each with its <c>file</c>.</summary>
internal sealed class JsonPrinter(bool isArray) : IExtractPrinter
{
    public void Print(IReadOnlyList<ExtractedFile> files, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, ExtractionJson.WriterOptions with { Indented = true });
        if (isArray)
        {
            writer.WriteStartArray();
        }

        foreach (var file in files)
        {
            writer.WriteStartObject();
            if (isArray)
            {
                writer.WriteString("file", file.Name ?? "-");
            }

            ExtractionJson.WriteEvents(writer, file.Report);
            writer.WriteEndObject();
        }

        if (isArray)
        {
            writer.WriteEndArray();
        }

        writer.Flush();
        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n"));
    }
}
