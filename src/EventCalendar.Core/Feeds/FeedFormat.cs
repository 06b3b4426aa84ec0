using System.Diagnostics;

namespace EventCalendar.Core.Feeds;

/// <summary>The forms in which the events of a feed are written.</summary>
public enum FeedFormat
{
    /// <summary>iCalendar (RFC 5545), for calendars.</summary>
    ICalendar,

    /// <summary>Atom (RFC 4287), for feed readers.</summary>
    Atom,

    /// <summary>JSCalendar (RFC 8984), for programs.</summary>
    JsCalendar,
}

/// <summary>The names of the formats on the way.</summary>
public static class FeedFormats
{
    /// <summary>Gets how an address of this format ends, such as <c>.ics</c>.</summary>
    /// <param name="format">The format.</param>
    public static string Extension(this FeedFormat format) => format switch
    {
        FeedFormat.ICalendar => ".ics",
        FeedFormat.Atom => ".atom",
        FeedFormat.JsCalendar => ".json",
        _ => throw new UnreachableException(),
    };

    /// <summary>Gets the media type, with its character set where one has to be said.</summary>
    /// <param name="format">The format.</param>
    public static string MediaType(this FeedFormat format) => format switch
    {
        FeedFormat.ICalendar => "text/calendar; charset=utf-8",
        FeedFormat.Atom => "application/atom+xml; charset=utf-8",
        FeedFormat.JsCalendar => "application/jscalendar+json; type=group",
        _ => throw new UnreachableException(),
    };
}
