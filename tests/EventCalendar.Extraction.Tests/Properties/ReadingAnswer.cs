using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Tests.Properties;

/// <summary>All that the reader says of a text.</summary>
internal sealed record ReadingAnswer(ExtractionReport Report, ImmutableArray<TemporalExpression> Expressions)
{
    public static ReadingAnswer Of(string text, ReadingContext context) =>
        new(AnnouncementReader.Read(text, context), AnnouncementReader.ReadExpressions(text, context));

    /// <summary>Lists the evidence of a candidate by field.</summary>
    public static IEnumerable<(string Field, ImmutableArray<TextSpan> Spans)> Evidence(EventCandidate candidate) =>
    [
        ("title", candidate.Title.Spans), ("start", candidate.Start.Spans), ("end", Spans(candidate.End)), ("location", Spans(candidate.Location)),
        ("online", Spans(candidate.Online)), ("rrule", Spans(candidate.RecurrenceRule)), ("status", Spans(candidate.Status)),
        ("movedFrom", Spans(candidate.MovedFrom)), ("organizer", Spans(candidate.Organizer)), ("registrationDeadline", Spans(candidate.RegistrationDeadline)),
        ("price", Spans(candidate.Price)), ("registrationContact", Spans(candidate.RegistrationContact)), ("languages", Spans(candidate.Languages)),
        ("stepFree", Spans(candidate.StepFree)),
    ];

    /// <summary>Prints every value, and if asked where it stands.</summary>
    public string Print(bool withEvidence)
    {
        var print = new StringBuilder();
        Add(print, Report.PublishedOn);
        foreach (var candidate in Report.Events)
        {
            AddCandidate(print.Append('\n'), candidate);
            foreach (var span in withEvidence ? Evidence(candidate).SelectMany(field => field.Spans) : [])
            {
                Add(print, span.Start);
                Add(print, span.End);
            }
        }

        foreach (var expression in Expressions)
        {
            Add(print.Append('\n'), expression.Kind);
            Add(print, expression.Value);
            Add(print, withEvidence ? expression.Span : default);
        }

        return print.ToString();
    }

    private static void AddCandidate(StringBuilder print, EventCandidate candidate)
    {
        Add(print, candidate.Title.Value);
        Add(print, candidate.Start.Value);
        Add(print, candidate.End?.Value);
        Add(print, candidate.TimeZoneId);
        Add(print, candidate.Location?.Value);
        Add(print, candidate.Online?.Value);
        Add(print, candidate.RecurrenceRule?.Value);
        Add(print, string.Join<EventMoment>(',', candidate.Exceptions));
        Add(print, string.Join<EventOverride>(',', candidate.Overrides));
        Add(print, candidate.Status?.Value);
        Add(print, candidate.MovedFrom?.Value);
        Add(print, candidate.Organizer?.Value);
        Add(print, candidate.RegistrationDeadline?.Value);
        Add(print, candidate.Price?.Value);
        Add(print, candidate.RegistrationContact?.Value);
        Add(print, string.Join(',', candidate.Languages?.Value ?? []));
        Add(print, candidate.StepFree?.Value);
        Add(print, candidate.Confidence);
        Add(print, string.Join(',', candidate.Warnings.Select(warning => warning.Code)));
    }

    private static void Add<T>(StringBuilder print, T value) => print.Append(CultureInfo.InvariantCulture, $"|{value}");

    private static ImmutableArray<TextSpan> Spans<T>(Extracted<T>? field) => field?.Spans ?? [];
}
