using System.Globalization;
using EventCalendar.Core.Recurrence;
using EventCalendar.Extraction;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace EventCalendar.Web.Commands;

/// <summary>Prints an event: what was read, how sure that is, what is missing and what was assumed.</summary>
internal sealed class EventSheet(TerminalPage page, IStringLocalizer<Texts> texts)
{
    private const int Indent = 16;
    private const double Sure = 0.9;
    private const double FairlySure = 0.7;

    // A reading says the year of every date: it is what is assumed most often.
    private static readonly LocalDate NoYear = new(1, 1, 1);

    private readonly DateWords _dates = new(texts);
    private readonly RecurrenceWords _recurrences = new(texts);

    /// <summary>Prints an event.</summary>
    /// <param name="candidate">The event.</param>
    /// <param name="number">Its number; <c>null</c> if it is the only one.</param>
    public void Print(EventCandidate candidate, int? number)
    {
        var title = new GlyphLine().Add(LineText.Join(candidate.Title.Value), FieldStyle.Bold);
        var lead = number is null ? "" : $"{number}  ";
        page.Write(title, new GlyphLine().Add(lead, FieldStyle.Dim), lead.Length);
        Print("When", "start", When(candidate));
        Print("Repeats", "rrule", Recurrence(candidate));
        Print("Except", "rrule", List(candidate.Exceptions.Select(Print)));
        Print("Changed", "rrule", List(candidate.Overrides.Select(Print)));
        Print("Status", "status", State(candidate.Status?.Value));
        Print("Before", "movedFrom", candidate.MovedFrom is { } before ? Print(before.Value) : null);
        Print("Where", "location", candidate.Location?.Value);
        Print("Online", "online", candidate.Online?.Value);
        Print("Who", "organizer", candidate.Organizer?.Value);
        Print("Register", "registrationDeadline", candidate.RegistrationDeadline is { } day ? Print(day.Value) : null);
        Print("Contact", "registrationContact", candidate.RegistrationContact?.Value);
        Print("Price", "price", candidate.Price?.Value);
        Print("Languages", "languages", Languages(candidate));
        Print("StepFree", "stepFree", candidate.StepFree is { } free ? texts[free.Value ? "Terminal.Yes" : "Terminal.No"].Value : null);
        Print("Sure", FieldStyle.Dim, texts[HowSure(candidate.Confidence), Math.Round(candidate.Confidence * 100)], null);
        Print("Missing", FieldStyle.Dim, List(Missing(candidate).Select(name => texts["Terminal." + name].Value)), FieldStyle.Dim);
        var label = "Assumed";
        foreach (var warning in candidate.Warnings)
        {
            Print(label, FieldStyle.Warning, "! " + warning.Message, FieldStyle.Warning);
            label = null;
        }
    }

    private void Print(string label, string field, string? value) => Print(label, FieldStyle.Of(field), value, null);

    private void Print(string? label, string labelStyle, string? value, string? style)
    {
        if (value is not null)
        {
            var word = label is null ? "" : texts["Terminal." + label].Value;
            page.Write(
                new GlyphLine().Add(LineText.Join(value), style),
                new GlyphLine().Add("  ").Add(word.PadRight(Indent - 2), labelStyle),
                Indent);
        }
    }

    private static string HowSure(double confidence) => confidence switch
    {
        >= Sure => "Terminal.SureHigh",
        >= FairlySure => "Terminal.SureMiddle",
        _ => "Terminal.SureLow",
    };

    private static IEnumerable<string> Missing(EventCandidate candidate)
    {
        if (candidate.IsAllDay)
        {
            yield return "Clock";
        }

        if (candidate.Location is null && candidate.Online is null)
        {
            yield return "Place";
        }
    }

    private string When(EventCandidate candidate)
    {
        var (start, end) = (candidate.Start.Value, candidate.End?.Value);
        return (start, end) switch
        {
            (_, null) => Print(start),

            // RFC 5545 §3.6.1: the end of whole days is exclusive; people name the last day.
            ({ Time: null }, _) when end.Date.PlusDays(-1) > start.Date =>
                texts["Date.Range", Print(start.Date), Print(end.Date.PlusDays(-1))],
            ({ Time: null }, _) => Print(start),
            ({ Time: { } from }, { Time: { } to }) when end.Date == start.Date => texts[
                "Date.WithTime", Print(start.Date), texts["Date.ClockRange", DateWords.Clock(from), DateWords.Clock(to)]],
            _ => texts["Date.Range", Print(start), Print(end)],
        };
    }

    private string? Recurrence(EventCandidate candidate) =>
        candidate.RecurrenceRule is { Value: var text } && RecurrenceRule.TryParse(text, out var rule)
            ? $"{_recurrences.Describe(rule)} ({text})"
            : candidate.RecurrenceRule?.Value;

    private static string? Languages(EventCandidate candidate) => candidate.Languages is { } languages
        ? List(languages.Value.Select(code => CultureInfo.GetCultureInfo(code).DisplayName))
        : null;

    private string? State(CandidateStatus? status) => status is { } known && known != CandidateStatus.Confirmed
        ? texts["Status." + ExtractionJson.Name(known)].Value
        : null;

    private string Print(EventOverride single)
    {
        string?[] changes = [State(single.Status), single.Start is { } start ? Print(start) : null, single.Location];
        return Print(single.On) + ": " + string.Join(", ", changes.OfType<string>());
    }

    private string Print(EventMoment moment) =>
        moment.Time is { } time ? _dates.Moment(moment.Date + time, NoYear) : Print(moment.Date);

    private string Print(LocalDate date) => _dates.FullDay(date, NoYear);

    private static string? List(IEnumerable<string> values) =>
        string.Join("; ", values) is { Length: > 0 } list ? list : null;
}
