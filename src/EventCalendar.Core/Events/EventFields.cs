using System.Collections.Immutable;

namespace EventCalendar.Core.Events;

/// <summary>An event as forms, the API and drafts hold it: text, unchecked. <c>null</c> is unknown.</summary>
/// <remarks>The names and forms are those of the extracted event in <c>docs/interface.md</c>.</remarks>
public sealed record EventFields
{
    /// <summary>Gets what it is called.</summary>
    public string? Title { get; init; }

    /// <summary>Gets what it is about.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the language of title and description, a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Gets the local start, <c>yyyy-MM-ddTHH:mm</c> or <c>yyyy-MM-dd</c>.</summary>
    public string? Start { get; init; }

    /// <summary>Gets the local end in the form of the start; exclusive for whole days.</summary>
    public string? End { get; init; }

    /// <summary>Gets the IANA zone.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Gets venue, street and town.</summary>
    public string? Location { get; init; }

    /// <summary>Gets the slug of a place of the directory.</summary>
    public string? Place { get; init; }

    /// <summary>Gets where it is on the globe, beside the place of the directory.</summary>
    public GeoFields? Geo { get; init; }

    /// <summary>Gets an address or a word such as <c>Zoom</c>.</summary>
    public string? Online { get; init; }

    /// <summary>Gets an RRULE value; UNTIL is local wall-clock time.</summary>
    public string? Rrule { get; init; }

    /// <summary>Gets local dates or times besides those of the rule.</summary>
    public ImmutableArray<string> Additions { get; init; } = [];

    /// <summary>Gets local dates or times that fall out.</summary>
    public ImmutableArray<string> Exceptions { get; init; } = [];

    /// <summary>Gets the holidays that are left out.</summary>
    public SkipFields? Skips { get; init; }

    /// <summary>Gets single dates that differ.</summary>
    public ImmutableArray<OverrideFields> Overrides { get; init; } = [];

    /// <summary>Gets <c>confirmed</c>, <c>tentative</c>, <c>cancelled</c> or <c>moved</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the start that no longer holds.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>Gets who invites.</summary>
    public string? Organizer { get; init; }

    /// <summary>Gets the last day to register, <c>yyyy-MM-dd</c>; a time behind it is ignored.</summary>
    public string? RegistrationDeadline { get; init; }

    /// <summary>Gets where to register: a mail address, an address of the web or a telephone number.</summary>
    public string? RegistrationContact { get; init; }

    /// <summary>Gets whom to ask, as announced.</summary>
    public string? Contact { get; init; }

    /// <summary>Gets the slugs of categories.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Gets an http or https address with more about it.</summary>
    public string? Url { get; init; }

    /// <summary>Gets a picture.</summary>
    public ImageFields? Image { get; init; }

    /// <summary>Gets documents that belong to it.</summary>
    public ImmutableArray<AttachmentFields> Attachments { get; init; } = [];

    /// <summary>Gets the languages spoken, BCP 47 tags.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Gets the price in words.</summary>
    public string? Price { get; init; }

    /// <summary>Gets whether the place is free of steps; <c>null</c> if nobody said so.</summary>
    public bool? StepFree { get; init; }

    /// <summary>Gets <c>public</c>, <c>unlisted</c> or <c>subscribers</c>.</summary>
    public string? Visibility { get; init; }
}

/// <summary>A single date of a series that differs, as text. What does not differ is <c>null</c>.</summary>
/// <param name="On">The date of the series, as its rule gives it.</param>
/// <param name="Start">The other start.</param>
/// <param name="End">The other end.</param>
/// <param name="Location">The other place.</param>
/// <param name="Status">The other state, such as <c>cancelled</c>.</param>
/// <param name="Title">The other title.</param>
/// <param name="Description">The other description.</param>
/// <param name="Online">The other address to join from afar.</param>
public sealed record OverrideFields(
    string On, string? Start = null, string? End = null, string? Location = null, string? Status = null,
    string? Title = null, string? Description = null, string? Online = null);

/// <summary>A point on the globe, WGS 84, unchecked.</summary>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
public sealed record GeoFields(double? Latitude = null, double? Longitude = null);

/// <summary>A picture as text, unchecked.</summary>
/// <param name="Url">Its https address.</param>
/// <param name="Alt">What it shows, in words.</param>
public sealed record ImageFields(string? Url = null, string? Alt = null);

/// <summary>A document as text, unchecked.</summary>
/// <param name="Url">Its http or https address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="MediaType">Such as <c>application/pdf</c>.</param>
public sealed record AttachmentFields(string? Url = null, string? Title = null, string? MediaType = null);

/// <summary>Holidays that a series leaves out, unchecked.</summary>
/// <param name="Region">ISO 3166-2, such as <c>DE-HE</c>.</param>
/// <param name="Public">Whether public holidays are left out.</param>
/// <param name="School">Whether school holidays are left out.</param>
public sealed record SkipFields(string? Region = null, bool? Public = null, bool? School = null);
