using System.Globalization;

namespace EventCalendar.Core.Values;

/// <summary>Why a text is not a value: what was wrong, and what would be right.</summary>
/// <param name="Code">What kind of problem; pages choose their sentence by it.</param>
/// <param name="Field">Name of the field in JSON, such as <c>title</c>.</param>
/// <param name="Given">The text refused. Long texts are cut; addresses of people are never kept here.</param>
/// <param name="Limit">The bound that was broken, if the problem has one.</param>
public sealed record ValueProblem(ValueProblemCode Code, string Field, string Given, int? Limit = null)
{
    private const int QuoteLength = 60;

    /// <summary>Gets the text refused, cut to 60 code units.</summary>
    public string Given { get; } = Given.Length <= QuoteLength ? Given : Given[..QuoteLength] + "…";

    /// <summary>Gets one English sentence for API and command line.</summary>
    public string Message => Code switch
    {
        ValueProblemCode.Missing => $"'{Field}' is missing.",
        ValueProblemCode.TooLong => string.Create(
            CultureInfo.InvariantCulture, $"'{Field}' must have at most {Limit} characters, was '{Given}'."),
        ValueProblemCode.NotADate => $"'{Field}' must be a date such as 2026-08-20 or 2026-08-20T18:00, was '{Given}'.",
        ValueProblemCode.EndBeforeStart => $"'{Field}' must be after the start, was '{Given}'.",
        ValueProblemCode.UnknownTimeZone => $"'{Field}' must be an IANA time zone such as Europe/Berlin, was '{Given}'.",
        ValueProblemCode.NotARule => $"'{Field}' must be an RFC 5545 RRULE value such as FREQ=WEEKLY;BYDAY=TU, was '{Given}'.",
        ValueProblemCode.NotAnAddress => $"'{Field}' must be an e-mail address such as name@example.org.",
        ValueProblemCode.NotALeadTime => $"'{Field}' must be an ISO 8601 duration between PT1M and P60D, was '{Given}'.",
        ValueProblemCode.NotASlug => $"'{Field}' must be lower-case letters, digits and hyphens, was '{Given}'.",
        ValueProblemCode.NotAUrl => $"'{Field}' must be an http or https address, was '{Given}'.",
        ValueProblemCode.NotSecure => $"'{Field}' must be an https address, was '{Given}'.",
        ValueProblemCode.NotAMediaType => $"'{Field}' must be a media type such as application/pdf, was '{Given}'.",
        ValueProblemCode.NotOnGlobe =>
            $"'{Field}' must have a latitude from -90 to 90 and a longitude from -180 to 180, was '{Given}'.",
        ValueProblemCode.OtherForm => $"'{Field}' must have the form of the start, a day or a day with a time, was '{Given}'.",
        ValueProblemCode.TooMany => string.Create(
            CultureInfo.InvariantCulture, $"'{Field}' must have at most {Limit} entries."),
        ValueProblemCode.Repeated => $"'{Field}' must name each date once, was '{Given}' again.",
        ValueProblemCode.NotOffered => $"'{Field}' is not offered yet, was '{Given}'; leave it out.",
        _ => $"'{Field}' is not understood, was '{Given}'.",
    };
}

/// <summary>Kinds of refused values.</summary>
public enum ValueProblemCode
{
    /// <summary>Nothing was given.</summary>
    Missing,

    /// <summary>More characters than allowed.</summary>
    TooLong,

    /// <summary>Not a local date or date-time.</summary>
    NotADate,

    /// <summary>The end does not lie after the start.</summary>
    EndBeforeStart,

    /// <summary>Not an id of the IANA time zone database.</summary>
    UnknownTimeZone,

    /// <summary>Not a recurrence rule.</summary>
    NotARule,

    /// <summary>Not an e-mail address.</summary>
    NotAnAddress,

    /// <summary>Not a lead time.</summary>
    NotALeadTime,

    /// <summary>Not a slug.</summary>
    NotASlug,

    /// <summary>Not an address of the web.</summary>
    NotAUrl,

    /// <summary>An address of the web, but not an https one.</summary>
    NotSecure,

    /// <summary>Not a media type.</summary>
    NotAMediaType,

    /// <summary>Not a point on the globe.</summary>
    NotOnGlobe,

    /// <summary>A day where the start has a time, or the reverse.</summary>
    OtherForm,

    /// <summary>More entries than allowed.</summary>
    TooMany,

    /// <summary>The same thing twice.</summary>
    Repeated,

    /// <summary>Not one of the values known.</summary>
    Unknown,

    /// <summary>Understood, but not to be had.</summary>
    NotOffered,
}
