using System.Text.Json.Serialization;
using EventCalendar.Core.Events;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Events;

/// <summary>An event of the calendar.</summary>
internal sealed record EventBody : ExtractedEventBody
{
    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Its identifier in feeds, fixed at birth.</summary>
    public required string Uid { get; init; }

    /// <summary>How often time, rule, place or state changed, from 0.</summary>
    public int Sequence { get; init; }

    /// <summary>The uid of the event that the series began with, where this one goes on from it.</summary>
    public string? First { get; init; }

    /// <summary>The uid of the event as which the series goes on after this one.</summary>
    public string? Next { get; init; }

    /// <summary>Local dates or times besides those of the rule.</summary>
    public IReadOnlyList<string> Additions { get; init; } = [];

    /// <summary>Holidays that are left out, and the dates that fall out for it.</summary>
    public SkipBody? Skips { get; init; }

    /// <summary>What had been said of single dates that the series no longer has; only in the answer to a change.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<OverrideBody>? Orphaned { get; init; }

    /// <summary>Slug of the organization that answers for it.</summary>
    public required string Organization { get; init; }

    /// <summary>Slugs of its categories.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Slug of the directory's place, where it is one of them.</summary>
    public string? Place { get; init; }

    /// <summary>What it is about, as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>Language of title and description, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Where it is on the globe, where that is not the place of the directory.</summary>
    public GeoFields? Geo { get; init; }

    /// <summary>Whom to ask, as announced.</summary>
    public string? Contact { get; init; }

    /// <summary>A picture: its https address and what it shows, in words.</summary>
    public ImageFields? Image { get; init; }

    /// <summary>Documents that belong to it.</summary>
    public IReadOnlyList<AttachmentFields> Attachments { get; init; } = [];

    /// <summary>An http or https address with more about it.</summary>
    public string? Url { get; init; }

    /// <summary>public, unlisted or subscribers.</summary>
    public required string Visibility { get; init; }

    /// <summary>Absolute address of its page.</summary>
    public required string Page { get; init; }

    /// <summary>Prints an event with the names that its ids stand for.</summary>
    public static EventBody Of(CalendarEvent calendarEvent, EventNames names, SiteOptions site)
    {
        var fields = EventFieldsPrinter.Print(calendarEvent.Content, names.SlugOf, names.SlugOf);
        return new EventBody
        {
            Id = calendarEvent.Id.ToString(),
            Uid = calendarEvent.Uid.Value,
            Sequence = calendarEvent.Sequence,
            First = calendarEvent.FirstUid?.Value,
            Next = calendarEvent.NextUid?.Value,
            Organization = names.OrganizationOf(calendarEvent).Slug.Value,
            Title = fields.Title!,
            Start = fields.Start!,
            End = fields.End,
            AllDay = calendarEvent.Timing is EventTiming.AllDay,
            TimeZone = fields.TimeZone!,
            Location = fields.Location,
            Place = fields.Place,
            Geo = fields.Geo,
            Online = fields.Online,
            Rrule = fields.Rrule,
            Additions = fields.Additions,
            Exceptions = fields.Exceptions,
            Skips = SkipBody.Of(calendarEvent),
            Overrides = [.. fields.Overrides.Select(OverrideBody.Of)],
            Status = fields.Status!,
            MovedFrom = fields.MovedFrom,
            Organizer = fields.Organizer,
            RegistrationDeadline = fields.RegistrationDeadline,
            RegistrationContact = fields.RegistrationContact,
            Contact = fields.Contact,
            Categories = fields.Categories,
            Description = fields.Description,
            Language = fields.Language!,
            Languages = fields.Languages,
            Price = fields.Price,
            StepFree = fields.StepFree,
            Url = fields.Url,
            Image = fields.Image,
            Attachments = fields.Attachments,
            Visibility = fields.Visibility!,
            Page = site.UrlOf("/events/" + calendarEvent.Slug),
        };
    }
}

/// <summary>Holidays that a series leaves out.</summary>
/// <param name="Region">ISO 3166-2, such as DE-HE.</param>
/// <param name="Public">Whether public holidays are left out.</param>
/// <param name="School">Whether school holidays are left out, as far as they are known.</param>
/// <param name="Dates">The dates that fall out for this reason, besides exceptions; worked out, not to be sent.</param>
internal sealed record SkipBody(string Region, bool Public, bool School, IReadOnlyList<string> Dates)
{
    public static SkipBody? Of(CalendarEvent calendarEvent) => calendarEvent.Recurrence.Skips is not { } skips
        ? null
        : new SkipBody(
            skips.Region, skips.Public, skips.School,
            [.. skips.Dates.Select(date => LocalText.Print(calendarEvent.Timing, date))]);
}
