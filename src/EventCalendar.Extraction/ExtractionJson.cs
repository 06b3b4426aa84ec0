using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction;

/// <summary>The one JSON shape of an extracted event: verb, API and corpus use it.</summary>
public static class ExtractionJson
{
    /// <summary>Gets options of a writer that leaves letters of all languages as they are.</summary>
    /// <remarks>
    /// For files, pipes and API bodies; text that goes into HTML needs the encoder of the framework.
    /// </remarks>
    public static JsonWriterOptions WriterOptions { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        WriteEventMembers(writer, candidate);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of an event, for an object that has further ones.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="candidate">What to write.</param>
    public static void WriteEventMembers(Utf8JsonWriter writer, EventCandidate candidate)
    {
        writer.WriteString("title", candidate.Title.Value);
        writer.WriteString("start", Format(candidate.Start.Value));
        WriteMoment(writer, "end", candidate.End);
        writer.WriteBoolean("allDay", candidate.IsAllDay);
        writer.WriteString("timeZone", candidate.TimeZoneId);
        writer.WriteString("location", candidate.Location?.Value);
        writer.WriteString("online", candidate.Online?.Value);
        writer.WriteString("rrule", candidate.RecurrenceRule?.Value);
        writer.WriteStartArray("exceptions");
        foreach (var exception in candidate.Exceptions)
        {
            writer.WriteStringValue(Format(exception));
        }

        writer.WriteEndArray();
        var status = candidate.Status?.Value ?? CandidateStatus.Confirmed;
        writer.WriteString("status", Name(status));
        if (status == CandidateStatus.Moved)
        {
            WriteMoment(writer, "movedFrom", candidate.MovedFrom);
        }

        writer.WriteString("organizer", candidate.Organizer?.Value);
        WriteMoment(writer, "registrationDeadline", candidate.RegistrationDeadline);
        writer.WriteNumber("confidence", Math.Round(candidate.Confidence, 2));
        WriteWarnings(writer, candidate.Warnings);
        WriteOverrides(writer, candidate.Overrides);
        WriteEvidence(writer, candidate);
        WriteFacts(writer, candidate);
    }

    /// <summary>
    /// Writes <c>"expressions":[…]</c> as a member of the object that the writer stands in.
    /// </summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="expressions">What was found in it.</param>
    public static void WriteExpressions(Utf8JsonWriter writer, string text,
        ImmutableArray<TemporalExpression> expressions)
    {
        writer.WriteStartArray("expressions");
        foreach (var expression in expressions)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", expression.Span.Start);
            writer.WriteNumber("end", expression.Span.End);
            writer.WriteString("text", expression.Span.Of(text));
            writer.WriteString("type", Name(expression.Kind));
            writer.WriteString("value", expression.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Prints a moment: <c>yyyy-MM-ddTHH:mm</c>, or <c>yyyy-MM-dd</c> without a time.</summary>
    /// <param name="moment">What to print.</param>
    public static string Format(EventMoment moment) =>
        IsoText.Print(moment.Date) + (moment.Time is { } time ? "T" + IsoText.Print(time) : "");

    /// <summary>Prints a warning's code: lower case with hyphens.</summary>
    /// <param name="code">What to print.</param>
    public static string Name(WarningCode code) => code switch
    {
        WarningCode.WeekdayMismatch => "weekday-mismatch",
        WarningCode.YearAssumed => "year-assumed",
        WarningCode.AlreadyPast => "already-past",
        WarningCode.PublishedAssumed => "published-assumed",
        WarningCode.TimeAmbiguous => "time-ambiguous",
        WarningCode.TitleAssumed => "title-assumed",
        WarningCode.PlaceAssumed => "place-assumed",
        WarningCode.RecurrenceNotRead => "recurrence-not-read",
        WarningCode.SchoolHolidaysUnknown => "school-holidays-unknown",
        WarningCode.PublicHolidaysUnknown => "public-holidays-unknown",
        WarningCode.DayUncertain => "day-uncertain",
        WarningCode.TimeInGap => "time-in-gap",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Unknown warning code."),
    };

    /// <summary>Prints a state: <c>confirmed</c>, <c>cancelled</c> or <c>moved</c>.</summary>
    /// <param name="status">What to print.</param>
    public static string Name(CandidateStatus status) => status switch
    {
        CandidateStatus.Cancelled => "cancelled",
        CandidateStatus.Moved => "moved",
        _ => "confirmed",
    };

    private static string Name(TemporalKind kind) => kind switch
    {
        TemporalKind.Date => "date",
        TemporalKind.Time => "time",
        TemporalKind.DateTime => "datetime",
        TemporalKind.Interval => "interval",
        TemporalKind.Duration => "duration",
        _ => "set",
    };

    private static void WriteMoment(Utf8JsonWriter writer, string name, Extracted<EventMoment>? moment) =>
        writer.WriteString(name, moment is null ? null : Format(moment.Value));

    private static void WriteWarnings(Utf8JsonWriter writer, ImmutableArray<CandidateWarning> warnings)
    {
        writer.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", Name(warning.Code));
            writer.WriteString("message", warning.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOverrides(Utf8JsonWriter writer, ImmutableArray<EventOverride> overrides)
    {
        writer.WriteStartArray("overrides");
        foreach (var single in overrides)
        {
            writer.WriteStartObject();
            writer.WriteString("on", Format(single.On));
            if (single.Start is { } start)
            {
                writer.WriteString("start", Format(start));
            }

            if (single.Location is { } location)
            {
                writer.WriteString("location", location);
            }

            if (single.Status is { } status)
            {
                writer.WriteString("status", Name(status));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, EventCandidate candidate)
    {
        writer.WriteStartObject("evidence");
        WriteSpans(writer, "title", candidate.Title.Spans);
        WriteSpans(writer, "start", candidate.Start.Spans);
        WriteSpans(writer, "end", candidate.End?.Spans ?? []);
        WriteSpans(writer, "location", candidate.Location?.Spans ?? []);
        WriteSpans(writer, "online", candidate.Online?.Spans ?? []);
        WriteSpans(writer, "organizer", candidate.Organizer?.Spans ?? []);
        WriteSpans(writer, "rrule", candidate.RecurrenceRule?.Spans ?? []);
        WriteSpans(writer, "status", candidate.Status?.Spans ?? []);
        WriteSpans(writer, "registrationDeadline", candidate.RegistrationDeadline?.Spans ?? []);
        WriteSpans(writer, "movedFrom", candidate.MovedFrom?.Spans ?? []);
        WriteSpans(writer, "price", candidate.Price?.Spans ?? []);
        WriteSpans(writer, "registrationContact", candidate.RegistrationContact?.Spans ?? []);
        WriteSpans(writer, "languages", candidate.Languages?.Spans ?? []);
        WriteSpans(writer, "stepFree", candidate.StepFree?.Spans ?? []);
        writer.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter writer, EventCandidate candidate)
    {
        writer.WriteString("price", candidate.Price?.Value);
        writer.WriteString("registrationContact", candidate.RegistrationContact?.Value);
        writer.WriteStartArray("languages");
        foreach (var language in candidate.Languages?.Value ?? [])
        {
            writer.WriteStringValue(language);
        }

        writer.WriteEndArray();
        if (candidate.StepFree is { } stepFree)
        {
            writer.WriteBoolean("stepFree", stepFree.Value);
        }
        else
        {
            writer.WriteNull("stepFree");
        }
    }

    private static void WriteSpans(Utf8JsonWriter writer, string field, ImmutableArray<TextSpan> spans)
    {
        if (spans.IsDefaultOrEmpty)
        {
            return;
        }

        writer.WriteStartArray(field);
        foreach (var span in spans)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(span.Start);
            writer.WriteNumberValue(span.End);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
