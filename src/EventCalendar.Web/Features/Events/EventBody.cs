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

    /// <summary>Languages spoken there, BCP 47 tags.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The price in words.</summary>
    public string? Price { get; init; }

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
            Organization = names.OrganizationOf(calendarEvent).Slug.Value,
            Title = fields.Title!,
            Start = fields.Start!,
            End = fields.End,
            AllDay = calendarEvent.Timing is EventTiming.AllDay,
            TimeZone = fields.TimeZone!,
            Location = fields.Location,
            Place = fields.Place,
            Online = fields.Online,
            Rrule = fields.Rrule,
            Exceptions = fields.Exceptions,
            Overrides = [.. fields.Overrides.Select(o => new OverrideBody(o.On, o.Start, o.End, o.Location, o.Status))],
            Status = fields.Status!,
            MovedFrom = fields.MovedFrom,
            Organizer = fields.Organizer,
            RegistrationDeadline = fields.RegistrationDeadline,
            Categories = fields.Categories,
            Description = fields.Description,
            Language = fields.Language!,
            Languages = fields.Languages,
            Price = fields.Price,
            Url = fields.Url,
            Visibility = fields.Visibility!,
            Page = site.UrlOf("/events/" + calendarEvent.Slug),
        };
    }
}
