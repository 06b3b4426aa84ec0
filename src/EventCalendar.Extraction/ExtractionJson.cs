using System.Text.Json;

namespace EventCalendar.Extraction;

/// <summary>The one JSON shape of an extracted event: verb, API and corpus use it.</summary>
public static class ExtractionJson
{
    /// <summary>Writes <c>"events":[…]</c> as a member of the object that the writer stands in.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="report">What to write.</param>
    public static void WriteEvents(Utf8JsonWriter writer, ExtractionReport report)
    {
        writer.WriteStartArray("events");
        foreach (var candidate in report.Events)
        {
            WriteEvent(writer, candidate);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes one event as an object.</summary>
    /// <param name="writer">Stands where a value is due.</param>
    /// <param name="candidate">What to write.</param>
    public static void WriteEvent(Utf8JsonWriter writer, EventCandidate candidate)
    {
        writer.WriteStartObject();
        writer.WriteString("title", candidate.Title.Value);
        writer.WriteEndObject();
    }
}
