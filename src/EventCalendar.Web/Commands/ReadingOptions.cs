using EventCalendar.Core.Events;
using EventCalendar.Extraction;
using EventCalendar.Web.Shared;
using NodaTime;
using NodaTime.TimeZones;

namespace EventCalendar.Web.Commands;

/// <summary>What is known of announcements besides their text, as options or members of a line give it.</summary>
internal sealed record ReadingOptions
{
    private const string UsualZone = "Europe/Berlin";
    private static readonly Offset LeastUsualOffset = Offset.FromHours(1);
    private static readonly Offset MostUsualOffset = Offset.FromHours(2);

    private LocalDate? _publishedOn;
    private string? _region;
    private string? _place;

    /// <summary>Gets the zone of the times, an IANA id.</summary>
    public string ZoneId { get; private init; } = UsualZone;

    /// <summary>Takes values over those that held before; <c>null</c> leaves one as it was.</summary>
    /// <param name="problem">What is wrong with the first bad one, without its name; or <c>null</c>.</param>
    /// <param name="culprit">Which one: <c>published</c>, <c>timeZone</c> or <c>region</c>; or <c>null</c>.</param>
    public ReadingOptions With(
        string? published, string? zoneId, string? region, string? place, out string? culprit, out string? problem)
    {
        (culprit, problem) = (published, zoneId, region) switch
        {
            ({ } text, _, _) when !LocalText.TryParseDate(text, out _) =>
                ("published", $"must be a date such as 2026-08-20, was '{text}'."),
            (_, { } id, _) when id != UsualZone && !TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(id) =>
                ("timeZone", $"must be an IANA time zone such as Europe/Berlin, was '{id}'."),
            (_, _, { } code) when !RegionCode.TryParse(code, out _) =>
                ("region", $"must be an ISO 3166-2 code such as DE-HE, was '{code}'."),
            _ => (default(string), default(string)),
        };
        return problem is not null ? this : this with
        {
            _publishedOn = published is not null && LocalText.TryParseDate(published, out var date) ? date : _publishedOn,
            ZoneId = zoneId ?? ZoneId,
            _region = RegionCode.TryParse(region, out var known) ? known : _region,
            _place = place ?? _place,
        };
    }

    /// <summary>Adds what the text itself came with: the day a mail was sent.</summary>
    public ReadingOptions Suggest(LocalDate? publishedOn) => this with { _publishedOn = _publishedOn ?? publishedOn };

    /// <summary>Says what a reader has to know.</summary>
    public ReadingContext ToContext(IClock clock) => new()
    {
        PublishedOn = _publishedOn,
        Today = Today(clock.GetCurrentInstant()),
        TimeZoneId = ZoneId,
        Region = _region,
        Place = _place,
    };

    // Loading the zones takes longer than reading an announcement; for 23 hours a day the clocks of summer and winter
    // show the same day.
    private LocalDate Today(Instant now)
    {
        var day = now.WithOffset(LeastUsualOffset).Date;
        return ZoneId == UsualZone && day == now.WithOffset(MostUsualOffset).Date
            ? day
            : now.InZone(DateTimeZoneProviders.Tzdb[ZoneId]).Date;
    }
}
