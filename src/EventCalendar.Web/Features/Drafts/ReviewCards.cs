using System.Collections.Immutable;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>Lays out the cards of a text: which fields, in which order, with which words, doubts and choices.</summary>
internal sealed class ReviewCards(
    IStringLocalizer<Texts> texts, DateWords dates, RecurrenceWords recurrences, DraftDesk desk)
{
    private static readonly ImmutableArray<string> Always = ["title", "start", "end", "location", "organizer"];

    private static readonly ImmutableArray<string> States = ["confirmed", "tentative", "moved", "cancelled"];

    private static readonly ImmutableArray<string> Rest =
    [
        "rrule", "online", "registrationDeadline", "status", "movedFrom", "description", "category", "place", "price",
        "url",
    ];

    /// <summary>Lays out one card.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="count">Number of cards.</param>
    /// <param name="source">The text.</param>
    /// <param name="draft">The draft as it is stored.</param>
    /// <param name="typed">What was typed; <c>null</c> shows what is stored.</param>
    /// <param name="problems">What is wrong with it, under the names of fields in JSON.</param>
    /// <param name="directory">What can be chosen.</param>
    public ReviewCard LayOut(
        int number, int count, Source source, Draft draft, DraftForm? typed, ImmutableArray<FormProblem> problems,
        DraftDirectory directory)
    {
        var form = typed ?? directory.Complete(DraftForm.Of(draft), draft);
        var fields = form.Read(draft.Fields, desk.ContextOf(source.PublishedOn));
        ReviewField Make(string name) =>
            Field(number, name, source, draft, form, fields, problems, directory) with { IsNumbered = count > 1 };
        var main = Always.Concat(Rest.Where(name => IsWorthSeeing(Make(name)))).Select(Make);
        var more = Rest.Where(name => !IsWorthSeeing(Make(name))).Select(Make);
        return new ReviewCard(number, draft, form)
        {
            Main = [.. main],
            More = [.. more],
            Stored = Differences(form, DraftForm.Of(draft)),
            Problems = [.. problems.Select(problem => problem with { Field = $"i{number}-{problem.Field}" })],
        };
    }

    private static bool IsWorthSeeing(ReviewField field) =>
        field.Problem is not null || !field.Assumptions.IsEmpty
        || (!string.IsNullOrEmpty(field.Value) && !(field.Name == "status" && field.Value == "confirmed"));

    private ReviewField Field(
        int number, string name, Source source, Draft draft, DraftForm form, EventFields fields,
        ImmutableArray<FormProblem> problems, DraftDirectory directory)
    {
        var provenance = draft.Provenance.FirstOrDefault(entry => entry.Field == name);
        var found = new FoundField(number, name, provenance?.Spans ?? []);
        return new ReviewField
        {
            Name = name,
            Card = number,
            Value = Value(name, form),
            Provenance = provenance,
            Quotes =
            [
                .. found.Spans.Select((span, index) => (Quote(source.Text, span), "#" + found.MarkId(index))),
            ],
            Assumptions =
            [
                .. draft.Warnings.Where(warning => FieldOf(warning.Code) == name).Select(Sentence),
            ],
            Problem = problems.FirstOrDefault(problem => problem.Field == name)?.Sentence,
            Understood = Understood(name, fields),
            Options = Options(name, directory),
            IsProse = name == "description",
        };
    }

    private static ImmutableArray<(string Name, string Value)> Differences(DraftForm typed, DraftForm stored) =>
    [
        .. Always.Concat(Rest)
            .Where(name => (Value(name, typed) ?? "") != (Value(name, stored) ?? ""))
            .Select(name => (name, Value(name, stored) ?? "–")),
    ];

    private static string? Value(string name, DraftForm form) => name switch
    {
        "title" => form.Title,
        "start" => form.Start,
        "end" => form.End,
        "location" => form.Location,
        "online" => form.Online,
        "rrule" => form.Rrule,
        "status" => form.Status,
        "movedFrom" => form.MovedFrom,
        "organizer" => form.Organizer,
        "registrationDeadline" => form.RegistrationDeadline,
        "description" => form.Description,
        "place" => form.Place,
        "category" => form.Category,
        "url" => form.Url,
        _ => form.Price,
    };

    private static string FieldOf(string warning) => warning switch
    {
        "title-assumed" => "title",
        "place-assumed" => "location",
        "recurrence-not-read" or "school-holidays-unknown" or "public-holidays-unknown" => "rrule",
        _ => "start",
    };

    // The reader writes German; readers of other languages get the sentence that the code stands for.
    private string Sentence(DraftWarning warning)
    {
        var general = texts["Warning." + warning.Code];
        return PageLanguage.Current == "de" || general.ResourceNotFound ? warning.Message : general;
    }

    private string? Understood(string name, EventFields fields) => name switch
    {
        "start" => Moment(fields.Start),
        "end" => Moment(fields.End is null || !LocalText.TryParseDate(fields.End, out var after)
            ? fields.End
            : LocalText.Print(after.PlusDays(-1))),
        "movedFrom" => Moment(fields.MovedFrom),
        "registrationDeadline" => Moment(fields.RegistrationDeadline),
        "rrule" when RecurrenceRule.TryParse(fields.Rrule, out var rule) => recurrences.Describe(rule),
        _ => null,
    };

    private string? Moment(string? value)
    {
        // Reviewers see the year of every date: it is what is assumed most often.
        var noYear = new LocalDate(1, 1, 1);
        return LocalText.TryParseDate(value, out var date) ? dates.FullDay(date, noYear)
            : LocalText.TryParseDateTime(value, out var moment) ? dates.Moment(moment, noYear)
            : null;
    }

    private ImmutableArray<(string Value, string Label)> Options(string name, DraftDirectory directory) => name switch
    {
        "status" =>
        [
            .. States.Select(value => (value, texts["Status." + value].Value)),
        ],
        "place" => [("", texts["Review.NoPlace"]), .. directory.Places.Select(p => (p.Slug.Value, p.Name))],
        "category" => [("", texts["Review.NoCategory"]), .. directory.Categories.Select(c => (c.Slug.Value, c.Name))],
        _ => [],
    };

    private static string Quote(string text, ProvenanceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        return text[start..Math.Clamp(span.End, start, text.Length)];
    }
}
