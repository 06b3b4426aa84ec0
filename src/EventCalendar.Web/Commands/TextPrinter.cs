using System.Globalization;
using EventCalendar.Extraction;
using NodaTime.Text;

namespace EventCalendar.Web.Commands;

/// <summary>Prints events for a person at a terminal.</summary>
internal sealed class TextPrinter(bool isColored) : IExtractPrinter
{
    private const string Bold = "1";
    private const string Dim = "2";
    private const string Yellow = "33";

    private static readonly LocalDatePattern DayPattern =
        LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public void Print(IReadOnlyList<ExtractedFile> files, TextWriter output)
    {
        foreach (var file in files)
        {
            if (files.Count > 1)
            {
                output.WriteLine(Paint(Dim, (file.Name ?? "-") + ":"));
            }

            foreach (var candidate in file.Report.Events)
            {
                Print(candidate, output);
                output.WriteLine();
            }

            if (file.Report.Events.IsEmpty)
            {
                output.WriteLine(file.IsBlank ? "No event found: the text is empty." : "No event found.");
            }
        }
    }

    private void Print(EventCandidate candidate, TextWriter output)
    {
        var state = candidate.Status?.Value ?? CandidateStatus.Confirmed;
        output.WriteLine(Paint(Bold, candidate.Title.Value));
        Print(output, "when", When(candidate));
        Print(output, "status", state == CandidateStatus.Confirmed ? null : state.ToString().ToLowerInvariant());
        Print(output, "before", candidate.MovedFrom is { } before ? Print(before.Value) : null);
        Print(output, "repeats", candidate.RecurrenceRule?.Value);
        Print(output, "except", List(candidate.Exceptions.Select(Print)));
        Print(output, "changed", List(candidate.Overrides.Select(Print)));
        Print(output, "where", candidate.Location?.Value);
        Print(output, "online", candidate.Online?.Value);
        Print(output, "who", candidate.Organizer?.Value);
        Print(output, "register", candidate.RegistrationDeadline is { } day ? "by " + Print(day.Value) : null);
        Print(output, "sure", string.Create(CultureInfo.InvariantCulture, $"{candidate.Confidence * 100:0} %"));
        foreach (var warning in candidate.Warnings)
        {
            output.WriteLine("  " + Paint(Yellow, $"! {warning.Message} ({ExtractionJson.Name(warning.Code)})"));
        }
    }

    private void Print(TextWriter output, string label, string? value)
    {
        if (value is not null)
        {
            output.WriteLine("  " + Paint(Dim, label) + new string(' ', 9 - label.Length) + Core.Values.Line.Fold(value));
        }
    }

    private static string? List(IEnumerable<string> values) =>
        string.Join("; ", values) is { Length: > 0 } list ? list : null;

    private static string When(EventCandidate candidate)
    {
        var start = candidate.Start.Value;
        var end = candidate.End?.Value;
        return (start, end) switch
        {
            (_, null) => Print(start),
            ({ Time: null }, _) when end.Date.PlusDays(-1) > start.Date =>
                $"{Print(start)} to {DayPattern.Format(end.Date.PlusDays(-1))}",
            ({ Time: null }, _) => Print(start),
            ({ Time: not null }, { Time: { } time }) when end.Date == start.Date =>
                $"{Print(start)}–{TimePattern.Format(time)}",
            _ => $"{Print(start)} to {Print(end)}",
        };
    }

    private static string Print(EventOverride single)
    {
        var changes = new[]
        {
            single.Status is { } status ? status.ToString().ToLowerInvariant() : null,
            single.Start is { } start ? Print(start) : null,
            single.Location,
        };
        return Print(single.On) + ": " + string.Join(", ", changes.OfType<string>());
    }

    private static string Print(EventMoment moment) => moment.Time is { } time
        ? DayPattern.Format(moment.Date) + ", " + TimePattern.Format(time)
        : DayPattern.Format(moment.Date);

    // Text from a file must not steer the terminal: control characters would be obeyed, not shown.
    private string Paint(string style, string text)
    {
        var line = Core.Values.Line.Fold(text);
        return isColored ? $"\e[{style}m{line}\e[0m" : line;
    }
}
