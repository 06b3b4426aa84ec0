using System.ComponentModel;
using EventCalendar.Core.Feeds;
using Microsoft.AspNetCore.Mvc;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>The parameters that every feed takes, as the OpenAPI document lists them; they are read by <see cref="FeedRequest"/>.</summary>
internal sealed record FeedParameters(
    [property: FromQuery(Name = "from"), Description("First day, yyyy-MM-dd; else one month back.")] string? From,
    [property: FromQuery(Name = "to"), Description("Last day, yyyy-MM-dd, included; else eighteen months ahead.")] string? To,
    [property: FromQuery(Name = "alarm"), Description("Rings so long before each event: an ISO 8601 duration, PT0M to P28D.")] string? Alarm,
    [property: FromQuery(Name = "lang"), Description("Language of the words added: de or en; else de.")] string? Lang);

/// <summary>The parameters of a search, as the OpenAPI document lists them.</summary>
internal sealed record FeedSearch(
    [property: FromQuery(Name = "q"), Description("Words that all have to occur.")] string? Q,
    [property: FromQuery(Name = "organization"), Description("Slugs of organizations.")] string[]? Organization,
    [property: FromQuery(Name = "category"), Description("Slugs of categories.")] string[]? Category,
    [property: FromQuery(Name = "place"), Description("Slugs of places.")] string[]? Place,
    [property: FromQuery(Name = "language"), Description("Languages announced in or spoken, such as tr.")] string[]? Language,
    [property: FromQuery(Name = "near"), Description("A town, the slug of a place, or latitude,longitude.")] string? Near,
    [property: FromQuery(Name = "radius"), Description("Kilometres around near, 1 to 500; else 10.")] string? Radius);
