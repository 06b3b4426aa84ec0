using EventCalendar.Core.Events;

namespace EventCalendar.Web.Features.Events;

/// <summary>An event as a client sends it: an extracted event may be sent as it came. Other members are ignored.</summary>
internal sealed record EventInput
{
    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>Local start, yyyy-MM-ddTHH:mm, or yyyy-MM-dd for whole days.</summary>
    public string? Start { get; init; }

    /// <summary>Local end in the form of start; exclusive for whole days.</summary>
    public string? End { get; init; }

    /// <summary>Whether days are given; follows from start, and must not contradict it.</summary>
    public bool? AllDay { get; init; }

    /// <summary>IANA time zone; without it the community's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Venue, street and town.</summary>
    public string? Location { get; init; }

    /// <summary>Slug of a place of the directory.</summary>
    public string? Place { get; init; }

    /// <summary>Where it is on the globe, where that is not the place of the directory.</summary>
    public GeoFields? Geo { get; init; }

    /// <summary>An address or a word such as Zoom.</summary>
    public string? Online { get; init; }

    /// <summary>RFC 5545 RRULE value; UNTIL is local wall-clock time.</summary>
    public string? Rrule { get; init; }

    /// <summary>Local dates or times besides those of the rule.</summary>
    public IReadOnlyList<string?>? Additions { get; init; }

    /// <summary>Local dates or times that fall out.</summary>
    public IReadOnlyList<string?>? Exceptions { get; init; }

    /// <summary>Holidays that are left out: their region (ISO 3166-2), and whether public and school holidays.</summary>
    public SkipFields? Skips { get; init; }

    /// <summary>Single dates that differ.</summary>
    public IReadOnlyList<OverrideFields?>? Overrides { get; init; }

    /// <summary>confirmed, tentative, cancelled or moved.</summary>
    public string? Status { get; init; }

    /// <summary>The start that no longer holds.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>Who invites, where that is not the organization itself.</summary>
    public string? Organizer { get; init; }

    /// <summary>The last day to register.</summary>
    public string? RegistrationDeadline { get; init; }

    /// <summary>Where to register: a mail address, an address of the web or a telephone number.</summary>
    public string? RegistrationContact { get; init; }

    /// <summary>Whom to ask, as announced.</summary>
    public string? Contact { get; init; }

    /// <summary>Slug of the organization; it may be left out, since the token says it.</summary>
    public string? Organization { get; init; }

    /// <summary>Slugs of categories.</summary>
    public IReadOnlyList<string?>? Categories { get; init; }

    /// <summary>What it is about, as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>Language of title and description, a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Languages spoken there, BCP 47 tags.</summary>
    public IReadOnlyList<string?>? Languages { get; init; }

    /// <summary>The price in words.</summary>
    public string? Price { get; init; }

    /// <summary>An http or https address with more about it.</summary>
    public string? Url { get; init; }

    /// <summary>Whether one gets there without steps; null if unsaid.</summary>
    public bool? StepFree { get; init; }

    /// <summary>A picture: its https address and what it shows, in words.</summary>
    public ImageFields? Image { get; init; }

    /// <summary>Documents that belong to it, at most ten.</summary>
    public IReadOnlyList<AttachmentFields?>? Attachments { get; init; }

    /// <summary>public, unlisted or subscribers.</summary>
    public string? Visibility { get; init; }

    public EventFields ToFields() => new()
    {
        Title = Title,
        Start = Start,
        End = End,
        TimeZone = TimeZone,
        Location = Location,
        Place = Place,
        Geo = Geo,
        Online = Online,
        Rrule = Rrule,
        Additions = [.. (Additions ?? []).OfType<string>()],
        Exceptions = [.. (Exceptions ?? []).OfType<string>()],
        Skips = Skips,
        Overrides = [.. (Overrides ?? []).OfType<OverrideFields>()],
        Status = Status,
        MovedFrom = MovedFrom,
        Organizer = Organizer,
        RegistrationDeadline = RegistrationDeadline,
        RegistrationContact = RegistrationContact,
        Contact = Contact,
        Categories = [.. (Categories ?? []).OfType<string>()],
        Description = Description,
        Language = Language,
        Languages = [.. (Languages ?? []).OfType<string>()],
        Price = Price,
        StepFree = StepFree,
        Url = Url,
        Image = Image,
        Attachments = [.. (Attachments ?? []).OfType<AttachmentFields>()],
        Visibility = Visibility,
    };
}
