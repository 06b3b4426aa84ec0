using System.Text.Json.Serialization;
using EventCalendar.Core.Events;

namespace EventCalendar.Web.Shared;

/// <summary>An event as an announcement tells of it. What the text does not say is null, never invented.</summary>
internal record ExtractedEventBody
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Local wall-clock time in timeZone, yyyy-MM-ddTHH:mm, or yyyy-MM-dd when allDay.</summary>
    public required string Start { get; init; }

    /// <summary>In the form of start; exclusive for whole days.</summary>
    public string? End { get; init; }

    /// <summary>Whether days are given and no times.</summary>
    public bool AllDay { get; init; }

    /// <summary>IANA time zone of all local times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Venue, street and town.</summary>
    public string? Location { get; init; }

    /// <summary>An address or a word such as Zoom, where one joins from afar.</summary>
    public string? Online { get; init; }

    /// <summary>RFC 5545 RRULE value without the prefix; UNTIL is local wall-clock time.</summary>
    public string? Rrule { get; init; }

    /// <summary>Local dates or times that fall out of the rule.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    /// <summary>Single dates of the rule that differ.</summary>
    public IReadOnlyList<OverrideBody> Overrides { get; init; } = [];

    /// <summary>confirmed, tentative, cancelled or moved.</summary>
    public string Status { get; init; } = "confirmed";

    /// <summary>The start that no longer holds, where status is moved.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>Who invites, where that is not the organization itself.</summary>
    public string? Organizer { get; init; }

    /// <summary>The last day to register, yyyy-MM-dd.</summary>
    public string? RegistrationDeadline { get; init; }

    /// <summary>The price in words; frei if nothing has to be paid.</summary>
    public string? Price { get; init; }

    /// <summary>Where to register: a mail address, an address of the web or a telephone number.</summary>
    public string? RegistrationContact { get; init; }

    /// <summary>Languages spoken or interpreted there, BCP 47 tags.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether one gets there without steps; null if unsaid.</summary>
    public bool? StepFree { get; init; }

    /// <summary>How sure the reader of announcements is, from 0 to 1; null where people said it.</summary>
    public double? Confidence { get; init; }

    /// <summary>Reasons to look twice.</summary>
    public IReadOnlyList<WarningBody> Warnings { get; init; } = [];

    /// <summary>For each field, half-open ranges of UTF-16 code units in the text that was sent.</summary>
    public IReadOnlyDictionary<string, int[][]> Evidence { get; init; } = new Dictionary<string, int[][]>();
}

/// <summary>A single date of a series that differs; what does not differ is left out.</summary>
/// <param name="On">The date as the rule gives it.</param>
/// <param name="Start">The other start.</param>
/// <param name="End">The other end.</param>
/// <param name="Location">The other place.</param>
/// <param name="Status">cancelled, where this date does not take place.</param>
/// <param name="Title">The other title.</param>
/// <param name="Description">The other description.</param>
/// <param name="Online">The other address to join from afar.</param>
internal sealed record OverrideBody(
    string On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Start,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? End,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Location,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Title,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Description,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Online)
{
    public static OverrideBody Of(OverrideFields fields) => new(
        fields.On, fields.Start, fields.End, fields.Location, fields.Status, fields.Title, fields.Description,
        fields.Online);
}

/// <summary>A reason to look twice.</summary>
/// <param name="Code">Such as weekday-mismatch.</param>
/// <param name="Message">One sentence.</param>
internal sealed record WarningBody(string Code, string Message);
