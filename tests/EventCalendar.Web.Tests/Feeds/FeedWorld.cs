using System.Net;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

/// <summary>A calendar with some organizations, categories and places to choose by.</summary>
internal static class FeedWorld
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Adds two categories and two places: the town hall in the middle of Marburg, a hall in Gießen.</summary>
    public static Task<int> AddDirectoryAsync(this TestHost host) => host.InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<CalendarDb>();
        db.Categories.Add(new Category(GuidId.New<CategoryId>(), Slug.Parse("musik"), "Musik & Gesang"));
        db.Categories.Add(new Category(GuidId.New<CategoryId>(), Slug.Parse("treffen"), "Treffen"));
        var townHall = new Place(GuidId.New<PlaceId>(), Slug.Parse("rathaus"), "Rathaus", "Markt 1, Marburg");
        townHall.Locate(50.8098, 8.7706);
        var hall = new Place(GuidId.New<PlaceId>(), Slug.Parse("halle"), "Kongresshalle", "Berliner Platz 2, Gießen");
        hall.Locate(50.5841, 8.6784);
        db.Places.AddRange(townHall, hall);
        return await db.SaveChangesAsync(Cancel);
    });

    /// <summary>Adds many events of one organization at once, past the API.</summary>
    public static Task<int> AddEventsAsync(this TestHost host, string organization, IEnumerable<EventContent> contents) =>
        host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            var slug = Slug.Parse(organization);
            var owner = await db.Organizations.SingleAsync(o => o.Slug == slug, Cancel);
            foreach (var content in contents)
            {
                var id = GuidId.New<CalendarEventId>();
                db.Events.Add(CalendarEvent.Publish(id, Slug.Parse($"e-{id}"), owner.Id, content, host.Clock.Now));
            }

            return await db.SaveChangesAsync(Cancel);
        });

    public static async Task<string> FeedAsync(this HttpClient client, string address)
    {
        using var response = await client.ReadAsync(address);
        var text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {text}");
        return text;
    }

    /// <summary>The titles in a feed, ordered.</summary>
    public static IReadOnlyList<string> Titles(string calendar) =>
    [
        .. calendar.Split("\r\n").Where(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))
            .Select(line => line["SUMMARY:".Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The lines of a feed, unfolded.</summary>
    public static IReadOnlyList<string> Lines(string calendar) =>
        calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
