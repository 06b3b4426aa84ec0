using EventCalendar.Core.Feeds;

namespace EventCalendar.Web.Shared;

/// <summary>The ways in which a feed reaches people.</summary>
/// <param name="Query">What the feed is about.</param>
/// <param name="PublicUrl">Absolute address of the site, without a slash at the end.</param>
/// <param name="Language">Language of the words that the feed adds.</param>
public sealed record FeedLinks(FeedQuery Query, string PublicUrl, string Language)
{
    /// <summary>Gets the path for calendars, such as <c>/feeds/all.ics</c>.</summary>
    public string Path => PathOf(FeedFormat.ICalendar);

    /// <summary>Gets the path for feed readers.</summary>
    public string AtomPath => PathOf(FeedFormat.Atom);

    /// <summary>Gets the absolute address.</summary>
    public string Url => PublicUrl + Path;

    /// <summary>Gets the address that phones and desktop calendars open as a subscription.</summary>
    public string WebcalUrl => ToWebcal(Url);

    /// <summary>Gets the page on which reminders are ordered.</summary>
    public string RemindPath => "/subscriptions/new?feed=" + Uri.EscapeDataString(Query.Path);

    /// <summary>Links to the feed of a query in the language of the page.</summary>
    /// <param name="query">What the feed is about.</param>
    /// <param name="publicUrl">Absolute address of the site.</param>
    public static FeedLinks To(FeedQuery query, string publicUrl) => new(query, publicUrl, PageLanguage.Current);

    /// <summary>Turns the absolute address of a feed into one that is opened as a subscription.</summary>
    public static string ToWebcal(string url) => "webcal" + url[url.IndexOf(':', StringComparison.Ordinal)..];

    private string PathOf(FeedFormat format) => FeedRequest.For(Query, format, Language).Canonical;
}
