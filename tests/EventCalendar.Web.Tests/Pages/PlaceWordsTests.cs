using EventCalendar.Core.Directory;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using EventCalendar.Web.Tests.Reminders;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

/// <summary>An event that names no location, but a place of the directory.</summary>
public sealed class PlaceWordsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "Rathaus, Markt 1, Marburg")]
    [InlineData("/events/chorprobe-fuer-alle-2026-08-20", "Rathaus, Markt 1, Marburg")]
    [InlineData("/feeds/all.ics", @"LOCATION:Rathaus\, Markt 1\, Marburg")]
    [InlineData("/feeds/places/rathaus.ics", @"LOCATION:Rathaus\, Markt 1\, Marburg")]
    public async Task Pages_and_feeds_say_name_and_address_of_the_place(string path, string words)
    {
        await using var world = await ReminderWorld.StartAsync(DatabaseKind.Sqlite);
        await PublishAtTownHallAsync(world);

        var answer = await world.Host.Client.GetStringAsync(new Uri(path, UriKind.Relative), Cancel);

        Assert.Contains(words, answer, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_reminder_says_name_and_address_of_the_place(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D");
        await PublishAtTownHallAsync(world);

        await world.SweepAtAsync(Instant.FromUtc(2026, 8, 13, 16, 0));

        var mail = Assert.Single(world.Reminders());
        Assert.Contains("Wo: Rathaus, Markt 1, Marburg", mail.TextBody, StringComparison.Ordinal);
    }

    private static async Task PublishAtTownHallAsync(ReminderWorld world)
    {
        var place = new Place(GuidId.New<PlaceId>(), Slug.Parse("rathaus"), "Rathaus", "Markt 1, Marburg");
        await world.Host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            db.Places.Add(place);
            return await db.SaveChangesAsync(Cancel);
        });
        await world.PublishAsync("2026-08-20T18:00", content => content with { Location = null, PlaceId = place.Id });
    }
}
