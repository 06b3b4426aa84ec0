using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Extraction;
using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>A draft as the form shows it: everything is text, exactly as it was typed.</summary>
public sealed class DraftForm
{
    public string? Draft { get; set; }

    public int Revision { get; set; }

    /// <summary>What the pressed button asks for: <c>publish</c>, <c>later</c> or <c>discard</c>.</summary>
    public string? Do { get; set; }

    /// <summary>The slug of who answers for the event.</summary>
    public string? Organization { get; set; }

    /// <summary>The name of an organization that is not in the directory yet.</summary>
    public string? NewOrganization { get; set; }

    public string? Title { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }

    public string? Location { get; set; }

    public string? Online { get; set; }

    public string? Rrule { get; set; }

    public string? Status { get; set; }

    public string? MovedFrom { get; set; }

    public string? Organizer { get; set; }

    public string? RegistrationDeadline { get; set; }

    public string? Description { get; set; }

    public string? Place { get; set; }

    public string? Category { get; set; }

    public string? Url { get; set; }

    public string? Price { get; set; }

    /// <summary>Shows a draft as it is stored.</summary>
    internal static DraftForm Of(Draft draft)
    {
        var fields = draft.Fields;
        var isGerman = PageLanguage.Current == "de";
        return new DraftForm
        {
            Draft = draft.Id.ToString(),
            Revision = draft.Revision,
            Title = fields.Title,
            Start = TypedMoment.Show(fields.Start, isGerman),
            End = TypedMoment.Show(LastDay(fields.Start, fields.End), isGerman),
            Location = fields.Location,
            Online = fields.Online,
            Rrule = fields.Rrule,
            Status = fields.Status,
            MovedFrom = TypedMoment.Show(fields.MovedFrom, isGerman),
            Organizer = fields.Organizer,
            RegistrationDeadline = TypedMoment.Show(fields.RegistrationDeadline, isGerman),
            Description = fields.Description,
            Place = fields.Place,
            Category = fields.Categories.IsDefaultOrEmpty ? null : fields.Categories[0],
            Url = fields.Url,
            Price = fields.Price,
        };
    }

    /// <summary>Understands what was typed; what the form does not show stays as it was.</summary>
    /// <param name="before">The fields as they are stored.</param>
    /// <param name="context">What relative words count from.</param>
    internal EventFields Read(EventFields before, ReadingContext context)
    {
        var start = TypedMoment.Read(Start, context);
        var end = TypedMoment.Read(End, context, TypedMoment.DayOf(start));
        return before with
        {
            Title = Text(Title),
            Start = start,
            End = DayAfter(start, end),
            Location = Text(Location),
            Online = Text(Online),
            Rrule = ReadRule(Rrule, context),
            Status = Text(Status),
            MovedFrom = Status == "moved" ? TypedMoment.Read(MovedFrom, context) : null,
            Organizer = Text(Organizer),
            RegistrationDeadline = TypedMoment.Read(RegistrationDeadline, context),
            Description = Description?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() is { Length: > 0 } prose
                ? prose
                : null,
            Place = Text(Place),
            Categories = Text(Category) is { } category ? [category] : [],
            Url = Text(Url),
            Price = Text(Price),
        };
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    // A rule is taken as it is; words such as "jeden Dienstag" are read by the engine.
    private static string? ReadRule(string? typed, ReadingContext context)
    {
        var text = Text(typed);
        return text is null || text.Contains("FREQ=", StringComparison.OrdinalIgnoreCase)
            ? text
            : AnnouncementReader.ReadExpressions(text, context)
                .FirstOrDefault(expression => expression.Kind == TemporalKind.Set)?.Value ?? text;
    }

    // Fields hold the day after the last one (RFC 5545 §3.6.1); people say and type the last one.
    private static string? LastDay(string? start, string? end) =>
        LocalText.TryParseDate(start, out _) && LocalText.TryParseDate(end, out var after)
            ? LocalText.Print(after.PlusDays(-1))
            : end;

    private static string? DayAfter(string? start, string? end)
    {
        if (!LocalText.TryParseDate(start, out var first) || !LocalText.TryParseDate(end, out var last))
        {
            return end;
        }

        return first == last ? null : LocalText.Print(last.PlusDays(1));
    }
}
