using EventCalendar.Core.Feeds;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>The window of a feed as moments, in the zone of the community.</summary>
/// <param name="Begin">What was over by then is out.</param>
/// <param name="Midnight">The beginning of today: what was over by then is past.</param>
/// <param name="End">What begins then or later is out.</param>
internal sealed record FeedSpan(Instant Begin, Instant Midnight, Instant End)
{
    public static FeedSpan Of(FeedWindow window, LocalDate today, DateTimeZone zone) => new(
        zone.AtStartOfDay(window.First).ToInstant(),
        zone.AtStartOfDay(today).ToInstant(),
        zone.AtStartOfDay(window.Last.PlusDays(1)).ToInstant());
}
