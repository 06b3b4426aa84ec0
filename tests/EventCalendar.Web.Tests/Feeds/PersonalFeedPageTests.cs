using System.Net;
using EventCalendar.Web.Tests.Hosting;
using EventCalendar.Web.Tests.Pages;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class PersonalFeedPageTests
{
    [Theory, EachDatabase]
    public async Task The_private_page_shows_the_address_the_choice_and_what_is_coming(DatabaseKind kind)
    {
        await using var world = await PersonalFeedWorld.StartAsync(kind);
        var path = await world.CreateAsync(("organization", "chor"), ("language", "de"));

        var page = await AnnouncePageTests.PageOf(await world.GetAsync(path + "?created=1"));

        Assert.Contains("Ihr Kalender ist angelegt", page, StringComparison.Ordinal);
        Assert.Contains($"https://termine.example.org{path}.ics", page, StringComparison.Ordinal);
        Assert.Contains($"webcal://termine.example.org{path}.ics", page, StringComparison.Ordinal);
        Assert.Contains("Wer sie kennt", page, StringComparison.Ordinal);
        Assert.Contains("Donnerstag, 20. August, 18:00 bis 20:00 Uhr", page, StringComparison.Ordinal);
        Assert.Contains("value=\"chor\" checked", page, StringComparison.Ordinal);
        Assert.Contains("value=\"de\" checked", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"rad\" checked", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">Tour<", page, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Looking_changes_nothing_and_sets_no_cookie(DatabaseKind kind)
    {
        await using var world = await PersonalFeedWorld.StartAsync(kind);
        var path = await world.CreateAsync(("organization", "chor"));
        var before = await world.RowAsync();

        using var page = await world.GetAsync(path + "?organization=rad&Revoke=true");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.False(page.Headers.Contains("Set-Cookie"));
        Assert.Equivalent(before, await world.RowAsync(), strict: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".ics")]
    public async Task Nobody_learns_the_address_from_a_link_or_a_search_engine(string extension)
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);

        using var answer = await world.GetAsync(await world.CreateAsync() + extension);

        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.Equal(["noindex, nofollow"], answer.Headers.GetValues("X-Robots-Tag"));
    }

    [Fact]
    public async Task A_private_page_is_kept_nowhere()
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);

        using var page = await world.GetAsync(await world.CreateAsync());

        Assert.True(page.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("near", "Nirgendheim", "Nirgendheim")]
    [InlineData("radius", "weit", "ganze Zahl von 1 bis 500")]
    [InlineData("radius", "501", "ganze Zahl von 1 bis 500")]
    [InlineData("organization", "niemand", "gibt es nicht mehr")]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays(string field, string value, string sentence)
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);

        using var refused = await world.Desk.PostAsync(PersonalFeedWorld.Page, (field, value), ("q", "Probe & mehr"));

        var page = await AnnouncePageTests.PageOf(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains($"href=\"#{field}\"", page, StringComparison.Ordinal);
        Assert.Contains($"id=\"{field}\"", page, StringComparison.Ordinal);
        Assert.Contains("Probe & mehr", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_change_leaves_the_choice_as_it_was()
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);
        var path = await world.CreateAsync(("organization", "chor"));

        using var refused = await world.PostAsync(path, ("organization", "rad"), ("near", "Nirgendheim"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("/feeds/organizations/chor.ics", (await world.RowAsync()).Query?.Path);
    }

    [Fact]
    public async Task The_start_page_hands_its_own_choice_on()
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);

        var start = await AnnouncePageTests.PageOf(await world.GetAsync("/?organization=rad&on=2026-08-20"));
        var form = await AnnouncePageTests.PageOf(await world.GetAsync("/feeds/my?organization=rad"));

        Assert.Contains("href=\"/feeds/my?organization=rad\"", start, StringComparison.Ordinal);
        Assert.Contains("value=\"rad\" checked", form, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"chor\" checked", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_the_address_asks_for_English_words_and_links_keep_the_language()
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);
        var path = await world.CreateAsync(("organization", "chor"));

        var page = await AnnouncePageTests.PageOf(await world.GetAsync(path + "?lang=en"));
        var start = await AnnouncePageTests.PageOf(await world.GetAsync("/?lang=en"));

        Assert.Contains("Your own calendar", page, StringComparison.Ordinal);
        Assert.Contains($"webcal://termine.example.org{path}.ics?lang=en", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{path}?lang=de\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/feeds/my?lang=en\"", start, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_things_to_tick_are_folded_away_but_those_that_are_ticked()
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);
        foreach (var number in Enumerable.Range(0, 12))
        {
            (await world.Host.ClientOfAsync($"verein-{number}")).Dispose();
        }

        var page = await AnnouncePageTests.PageOf(await world.GetAsync("/feeds/my?organization=rad"));

        Assert.Contains("Weitere auswählen (13)", page, StringComparison.Ordinal);
        var (ticked, folded) = (
            page.IndexOf("value=\"rad\" checked", StringComparison.Ordinal),
            page.IndexOf("value=\"chor\"", StringComparison.Ordinal));
        Assert.InRange(ticked, 1, page.IndexOf("<details>", StringComparison.Ordinal));
        Assert.InRange(folded, page.IndexOf("<details>", StringComparison.Ordinal), page.Length);
    }
}
