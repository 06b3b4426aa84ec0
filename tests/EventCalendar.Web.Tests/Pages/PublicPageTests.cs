using System.Net;
using System.Text.Json;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class PublicPageTests
{
    private static readonly EventFields Meeting = new()
    {
        Title = "Treffen </script><b>&",
        Start = "2026-08-20T18:00",
        End = "2026-08-20T20:00",
        Location = "Bürgerhaus, Ringweg 8, Marburg",
        Description = "Erste Zeile\nZweite <Zeile>",
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task The_start_page_shows_what_is_coming_up_and_sets_no_cookie(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        await PublishAsync(host, "chor", Meeting);

        var response = await host.Client.GetAsync("/", Cancel);

        var page = await AnnouncePageTests.PageOf(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains("href=\"/events/treffen-script-b-2026-08-20\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>&", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_calendar_says_so()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        var page = await AnnouncePageTests.PageOf(await host.Client.GetAsync("/", Cancel));

        Assert.Contains("Keine Termine", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_shows_its_events_only_and_links_its_own_feed()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        await PublishAsync(host, "chor", Meeting with { Title = "Probe" });
        await PublishAsync(host, "rad", Meeting with { Title = "Tour" });

        var page = await AnnouncePageTests.PageOf(await host.Client.GetAsync("/?organization=rad", Cancel));

        Assert.Contains(">Tour<", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">Probe<", page, StringComparison.Ordinal);
        Assert.Contains("webcal://termine.example.org/feeds/organizations/rad.ics", page, StringComparison.Ordinal);
        Assert.Contains("/subscriptions/new?feed=%2Ffeeds%2Forganizations%2Frad.ics", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?organization=niemand")]
    [InlineData("/events/gibt-es-nicht")]
    [InlineData("/events/Kein%20Slug")]
    [InlineData("/nirgendwo")]
    public async Task What_does_not_exist_is_not_found_and_said_calmly(string path)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        var response = await host.Client.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Diese Seite gibt es nicht", await AnnouncePageTests.PageOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_event_is_struck_through_and_says_so()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var slug = await PublishAsync(host, "chor", Meeting with { Title = "Lesung", Status = "cancelled" });

        var list = await AnnouncePageTests.PageOf(await host.Client.GetAsync("/", Cancel));
        var page = await AnnouncePageTests.PageOf(await host.Client.GetAsync($"/events/{slug}", Cancel));

        Assert.Contains("Abgesagt", list, StringComparison.Ordinal);
        Assert.Contains("<s>Lesung</s>", list, StringComparison.Ordinal);
        Assert.Contains("<s>Lesung</s>", page, StringComparison.Ordinal);
        Assert.Contains("https://schema.org/EventCancelled", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_read_the_event_with_its_offset()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var slug = await PublishAsync(host, "chor", Meeting);

        var json = await JsonLdAsync(host, slug);

        Assert.Equal("Event", json.GetProperty("@type").GetString());
        Assert.Equal(Meeting.Title, json.GetProperty("name").GetString());
        Assert.Equal("2026-08-20T18:00:00+02:00", json.GetProperty("startDate").GetString());
        Assert.Equal("2026-08-20T20:00:00+02:00", json.GetProperty("endDate").GetString());
        Assert.Equal("https://schema.org/EventScheduled", json.GetProperty("eventStatus").GetString());
        Assert.Equal(
            "https://schema.org/OfflineEventAttendanceMode", json.GetProperty("eventAttendanceMode").GetString());
        Assert.Equal(Meeting.Location, json.GetProperty("location")[0].GetProperty("address").GetString());
        Assert.Equal("chor", json.GetProperty("organizer").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Search_engines_read_the_list_with_each_date_of_a_series()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var slug = await PublishAsync(host, "chor", Meeting with { Rrule = "FREQ=WEEKLY;COUNT=2" });

        var list = (await JsonLdAtAsync(host, "/")).GetProperty("itemListElement");

        Assert.Equal(2, list.GetArrayLength());
        var item = list[1].GetProperty("item");
        Assert.Equal(2, list[1].GetProperty("position").GetInt32());
        Assert.Equal("2026-08-27T18:00:00+02:00", item.GetProperty("startDate").GetString());
        Assert.Equal($"https://termine.example.org/events/{slug}", item.GetProperty("url").GetString());
        Assert.Equal("chor", item.GetProperty("organizer").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Search_engines_read_whole_days_with_the_last_one_inclusive()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var slug = await PublishAsync(host, "chor", Meeting with { Start = "2026-12-30", End = "2027-01-02" });

        var json = await JsonLdAsync(host, slug);

        Assert.Equal("2026-12-30", json.GetProperty("startDate").GetString());
        Assert.Equal("2027-01-01", json.GetProperty("endDate").GetString());
    }

    [Fact]
    public async Task Members_events_are_in_no_public_list_and_have_no_public_page()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var slug = await PublishAsync(host, "chor", Meeting with { Title = "Intern", Visibility = "subscribers" });

        var list = await host.Client.GetStringAsync("/", Cancel);
        var page = await host.Client.GetAsync($"/events/{slug}", Cancel);

        Assert.DoesNotContain("Intern", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Theory]
    [InlineData("/", "de-DE,de;q=0.9", "de")]
    [InlineData("/", "en-GB,en;q=0.8", "de")]
    [InlineData("/", "tr", "de")]
    [InlineData("/?lang=en", "de", "en")]
    [InlineData("/?lang=xx", "en", "de")]
    [InlineData("/nirgendwo?lang=en", "de", "en")]
    public async Task The_language_is_German_unless_the_address_says_otherwise(string path, string accepted, string expected)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Language", accepted);

        var response = await host.Client.SendAsync(request, Cancel);

        Assert.Contains($"<html lang=\"{expected}\">", await AnnouncePageTests.PageOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_was_chosen_stays_on_the_way_to_the_next_page_and_in_feeds()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var slug = await PublishAsync(host, "chor", Meeting with { Title = "Probe" });

        var page = await AnnouncePageTests.PageOf(await host.Client.GetAsync("/?lang=en", Cancel));

        Assert.Contains($"href=\"/events/{slug}?lang=en\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/feeds/all.ics?lang=en\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?lang=de\"", page, StringComparison.Ordinal);
    }

    private static Task<JsonElement> JsonLdAsync(TestHost host, string slug) => JsonLdAtAsync(host, $"/events/{slug}");

    private static async Task<JsonElement> JsonLdAtAsync(TestHost host, string path)
    {
        const string opening = "<script type=\"application/ld+json\">";
        var page = await host.Client.GetStringAsync(path, Cancel);
        var start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]).RootElement;
    }

    internal static Task<string> PublishAsync(TestHost host, string organization, EventFields fields) =>
        host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            var owner = new Organization(
                GuidId.New<OrganizationId>(), Slug.Parse(organization), organization, host.Clock.Now);
            db.Organizations.Add(owner);
            await db.SaveChangesAsync(Cancel);
            var content = (EventFieldsResult.Valid)EventFieldsReader.Read(fields, new EventFieldsDefaults());
            var published = await scope.GetRequiredService<EventStore>().PublishAsync(
                owner.Id, content.Content, null, host.Clock.Now, Cancel);
            return published.Slug.Value;
        });
}
