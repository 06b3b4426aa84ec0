using EventCalendar.Core.Feeds;

namespace EventCalendar.Web.Shared;

/// <summary>The ways in which a feed reaches people.</summary>
/// <param name="Path">The path of the feed, such as <c>/feeds/all.ics</c>.</param>
/// <param name="PublicUrl">Absolute address of the site, without a slash at the end.</param>
public sealed record FeedLinks(string Path, string PublicUrl)
{
    /// <summary>Gets the absolute address.</summary>
    public string Url => PublicUrl + Path;

    /// <summary>Gets the address that phones and desktop calendars open as a subscription.</summary>
    public string WebcalUrl => "webcal" + Url[Url.IndexOf(':', StringComparison.Ordinal)..];

    /// <summary>Gets the page on which reminders are ordered.</summary>
    public string RemindPath => "/subscriptions/new?feed=" + Uri.EscapeDataString(Path);

    /// <summary>Links to the feed of a query.</summary>
    /// <param name="query">What the feed is about.</param>
    /// <param name="publicUrl">Absolute address of the site.</param>
    public static FeedLinks To(FeedQuery query, string publicUrl) => new(query.Path, publicUrl);
}
