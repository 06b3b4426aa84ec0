using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Extraction;

namespace EventCalendar.Core.Drafts;

/// <summary>Turns what was read from a text into the fields of a draft.</summary>
public static class DraftReader
{
    /// <summary>Takes every field of a candidate, with the words it rests on.</summary>
    /// <remarks>What the text does not say stays <c>null</c> and has no provenance.</remarks>
    /// <param name="candidate">What was read.</param>
    public static DraftReading Read(EventCandidate candidate)
    {
        var fields = new EventFields
        {
            Title = candidate.Title.Value,
            Start = ExtractionJson.Format(candidate.Start.Value),
            End = candidate.End is { } end ? ExtractionJson.Format(end.Value) : null,
            TimeZone = candidate.TimeZoneId,
            Location = candidate.Location?.Value,
            Online = candidate.Online?.Value,
            Rrule = candidate.RecurrenceRule?.Value,
            Exceptions = [.. candidate.Exceptions.Select(ExtractionJson.Format)],
            Overrides = [.. candidate.Overrides.Select(Print)],
            Status = ExtractionJson.Name(candidate.Status?.Value ?? CandidateStatus.Confirmed),
            MovedFrom = candidate.MovedFrom is { } before ? ExtractionJson.Format(before.Value) : null,
            Organizer = candidate.Organizer?.Value,
            RegistrationDeadline = candidate.RegistrationDeadline is { } day ? LocalText.Print(day.Value.Date) : null,
            RegistrationContact = candidate.RegistrationContact?.Value,
            Price = candidate.Price?.Value,
            Languages = candidate.Languages?.Value ?? [],
            StepFree = candidate.StepFree?.Value,
        };
        return new DraftReading(
            fields, ReadProvenance(candidate),
            [.. candidate.Warnings.Select(warning => new DraftWarning(ExtractionJson.Name(warning.Code), warning.Message))],
            candidate.Confidence);
    }

    private static ImmutableArray<FieldProvenance> ReadProvenance(EventCandidate candidate)
    {
        var entries = new[]
        {
            Trace("title", candidate.Title),
            Trace("start", candidate.Start),
            Trace("end", candidate.End),
            Trace("location", candidate.Location),
            Trace("online", candidate.Online),
            Trace("rrule", candidate.RecurrenceRule),
            Trace("status", candidate.Status),
            Trace("movedFrom", candidate.MovedFrom),
            Trace("organizer", candidate.Organizer),
            Trace("registrationDeadline", candidate.RegistrationDeadline),
            Trace("registrationContact", candidate.RegistrationContact),
            Trace("price", candidate.Price),
            Trace("languages", candidate.Languages),
            Trace("stepFree", candidate.StepFree),
        };
        return [.. entries.OfType<FieldProvenance>().OrderBy(entry => entry.Field, StringComparer.Ordinal)];
    }

    private static FieldProvenance? Trace<T>(string field, Extracted<T>? value) => value is null
        ? null
        : new FieldProvenance(
            field, [.. value.Spans.Select(span => new ProvenanceSpan(span.Start, span.End))], value.RuleId,
            value.Confidence);

    private static OverrideFields Print(EventOverride single) => new(
        ExtractionJson.Format(single.On), single.Start is { } start ? ExtractionJson.Format(start) : null, null,
        single.Location, single.Status is { } status ? ExtractionJson.Name(status) : null);
}
