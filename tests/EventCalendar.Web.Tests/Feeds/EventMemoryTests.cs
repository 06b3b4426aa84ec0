using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Features.Feeds;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class EventMemoryTests
{
    [Fact]
    public void Another_revision_has_to_be_read()
    {
        var memory = new EventMemory();
        var one = NewEvent("");
        memory.Keep(one);

        Assert.Same(one, memory.Find(one.Id, 1));
        Assert.Null(memory.Find(one.Id, 2));
        Assert.Null(memory.Find(GuidId.New<CalendarEventId>(), 1));
    }

    [Fact]
    public void What_is_used_stays_when_all_others_give_way()
    {
        var memory = new EventMemory();
        var (used, unused) = (NewEvent(""), NewEvent(""));
        memory.Keep(used);
        memory.Keep(unused);
        var description = new string('x', 10_000);
        var count = 2 * EventMemory.MaxBytes / description.Length;
        List<CalendarEvent> many = [];

        for (var number = 0; number < count; number++)
        {
            many.Add(NewEvent(description));
            memory.Keep(many[^1]);
            memory.Find(used.Id, 1);
        }

        var kept = many.Count(one => memory.Find(one.Id, 1) is not null);
        Assert.NotNull(memory.Find(used.Id, 1));
        Assert.Null(memory.Find(unused.Id, 1));
        Assert.InRange(2 * description.Length * (long)kept, 1, EventMemory.MaxBytes);
    }

    [Theory, EachDatabase]
    public async Task A_feed_reads_again_only_the_event_that_changed(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        await client.PublishAsync("""{"title":"Still","start":"2026-08-20"}""");
        var changing = await client.PublishAsync("""{"title":"Alt","start":"2026-08-21"}""");
        await host.Client.FeedAsync("/feeds/all.ics");

        // Nobody writes like this, so it shows what is read.
        await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().Database.ExecuteSqlRawAsync(
            """UPDATE "Events" SET "Title" = 'Gelesen'""", TestContext.Current.CancellationToken));
        using var put = await client.PutAsync(changing.Address(), """{"title":"Neu","start":"2026-08-21"}""");

        Assert.Equal(["Neu", "Still"], FeedWorld.Titles(await host.Client.FeedAsync("/feeds/all.ics")));
    }

    private static CalendarEvent NewEvent(string description)
    {
        var id = GuidId.New<CalendarEventId>();
        var content = new EventContent
        {
            Title = Title.Parse("Treff"),
            Description = description,
            Timing = new EventTiming.AllDay(new LocalDate(2026, 8, 20), new LocalDate(2026, 8, 20), "Europe/Berlin"),
        };
        return CalendarEvent.Publish(
            id, Slug.Parse($"e-{id}"), GuidId.New<OrganizationId>(), content, TestHost.Start);
    }
}
