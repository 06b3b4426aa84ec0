using System.Globalization;
using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class PersonalFeedTests
{
    private static readonly string Invented = new('A', 43);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task What_was_chosen_is_in_the_calendar_and_nothing_else(DatabaseKind kind)
    {
        await using var world = await PersonalFeedWorld.StartAsync(kind);

        var page = await world.CreateAsync(("organization", "chor"));

        var calendar = await world.ReadAsync(page + ".ics");
        Assert.Contains("SUMMARY:Probe", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("Tour", calendar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".ics", "text/calendar; charset=utf-8")]
    [InlineData(".atom", "application/atom+xml; charset=utf-8")]
    [InlineData(".json", "application/jscalendar+json; type=group")]
    public async Task Every_format_is_kept_by_the_phone_alone_and_asked_for_by_its_tag(string extension, string mediaType)
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);
        var page = await world.CreateAsync(("organization", "chor"));

        using var first = await world.GetAsync(page + extension);
        using var second = await world.GetAsync(page + extension, ("If-None-Match", first.Headers.ETag!.Tag));

        Assert.Equal(mediaType, first.Content.Headers.ContentType?.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.All([first, second], answer =>
        {
            Assert.True(answer.Headers.CacheControl?.Private);
            Assert.False(answer.Headers.CacheControl?.Public);
            Assert.Null(answer.Headers.CacheControl?.SharedMaxAge);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        });
    }

    [Theory, EachDatabase]
    public async Task The_address_stays_when_the_choice_changes(DatabaseKind kind)
    {
        await using var world = await PersonalFeedWorld.StartAsync(kind);
        var page = await world.CreateAsync(("organization", "chor"));
        using var before = await world.GetAsync(page + ".ics");

        using var saved = await world.PostAsync(page, ("organization", "rad"));
        using var byTag = await world.GetAsync(page + ".ics", ("If-None-Match", before.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(page + "?saved=1", saved.Headers.Location?.OriginalString);
        Assert.Contains("SUMMARY:Tour", await byTag.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_that_asks_by_the_date_learns_of_another_choice()
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);
        var page = await world.CreateAsync(("organization", "chor"));
        using var first = await world.GetAsync(page + ".ics");
        using var unchanged = await SinceAsync(world, page, first);

        // Within the second of the first choice, and what it shows is older than that.
        await world.PostAsync(page, ("organization", "rad"));
        using var changed = await SinceAsync(world, page, first);
        using var again = await SinceAsync(world, page, changed);

        Assert.Equal(
            (HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.NotModified),
            (unchanged.StatusCode, changed.StatusCode, again.StatusCode));
    }

    [Theory, EachDatabase]
    public async Task A_revoked_calendar_is_gone_and_what_it_was_about_is_forgotten(DatabaseKind kind)
    {
        await using var world = await PersonalFeedWorld.StartAsync(kind);
        var page = await world.CreateAsync(("organization", "chor"));

        using var revoked = await world.PostAsync(page, ("Revoke", "true"));
        using var calendar = await world.GetAsync(page + ".ics");
        using var look = await world.GetAsync(page);
        using var late = await world.PostAsync(page, ("organization", "rad"));

        Assert.Equal("/feeds/my?revoked=1", revoked.Headers.Location?.OriginalString);
        await calendar.AssertProblemAsync(HttpStatusCode.Gone, "revoked");
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone), (look.StatusCode, late.StatusCode));
        Assert.Null((await world.RowAsync()).Query);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("withheld")]
    [InlineData("a/b")]
    public async Task An_address_that_was_never_given_is_not_found(string ending)
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);
        await world.CreateAsync(("organization", "chor"));
        var path = $"/feeds/my/{(ending.Length > 1 ? ending : Invented + ending)}";

        using var page = await world.GetAsync(path);
        using var act = await world.PostAsync(path, ("Revoke", "true"));
        foreach (var extension in new[] { ".ics", ".atom", ".json" })
        {
            using var calendar = await world.GetAsync(path + extension);
            await calendar.AssertProblemAsync(HttpStatusCode.NotFound, "/feeds/my");
        }

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, act.StatusCode));
        Assert.Null((await world.RowAsync()).RevokedAt);
    }

    [Theory, EachDatabase]
    public async Task Only_the_hash_of_the_token_is_kept(DatabaseKind kind)
    {
        await using var world = await PersonalFeedWorld.StartAsync(kind);

        var token = (await world.CreateAsync(("organization", "chor"), ("q", "probe"))).Split('/')[^1];

        var row = await world.RowAsync();
        Assert.Equal(43, token.Length);
        Assert.Equal(Secrets.Hash(token), row.Hash);
        Assert.Equal("/feeds/search.ics?q=probe&organization=chor", row.Query?.Path);
        Assert.Equal((world.Host.Clock.Now, world.Host.Clock.Now), (row.CreatedAt, row.ChangedAt));
        Assert.Equal(0, await world.Host.InScopeAsync(scope =>
            scope.GetRequiredService<CalendarDb>().AuditEntries.CountAsync(e => e.Subject == "PersonalFeed", Cancel)));
    }

    [Fact]
    public async Task What_else_an_address_asks_for_works_but_never_another_choice()
    {
        await using var world = await PersonalFeedWorld.StartAsync(DatabaseKind.Sqlite);
        var page = await world.CreateAsync(("organization", "chor"));

        var rung = await world.ReadAsync(page + ".ics?alarm=PT1H&organization=rad&q=tour");
        using var wrong = await world.GetAsync(page + ".ics?alarm=gleich");

        Assert.Contains("TRIGGER;RELATED=START:-PT1H", rung, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Probe", rung, StringComparison.Ordinal);
        await wrong.AssertProblemAsync(HttpStatusCode.BadRequest, "alarm");
    }

    [Theory, EachDatabase]
    public async Task What_nobody_asks_for_in_a_year_is_erased(DatabaseKind kind)
    {
        await using var world = await PersonalFeedWorld.StartAsync(kind);
        var used = await world.CreateAsync(("organization", "chor"));
        var unused = await world.CreateAsync(("organization", "rad"));
        world.Host.Clock.Now += Duration.FromDays(300);
        using var asked = await world.GetAsync(used + ".ics");
        world.Host.Clock.Now += Duration.FromDays(70);

        var erased = await world.Host.InScopeAsync(scope => scope.GetRequiredService<PersonalFeeds>()
            .ForgetAsync(world.Host.Clock.Now, Cancel));

        using var kept = await world.GetAsync(used);
        using var gone = await world.GetAsync(unused);
        Assert.Equal((1, HttpStatusCode.OK, HttpStatusCode.NotFound), (erased, kept.StatusCode, gone.StatusCode));
        Assert.Equal(new LocalDate(2027, 6, 6), (await world.RowAsync()).UsedOn);
    }

    [Theory, EachDatabase]
    public async Task That_a_calendar_was_revoked_is_known_for_a_year(DatabaseKind kind)
    {
        await using var world = await PersonalFeedWorld.StartAsync(kind);
        await world.PostAsync(await world.CreateAsync(), ("Revoke", "true"));

        var early = await ForgetAfterAsync(world, Duration.FromDays(364));
        var late = await ForgetAfterAsync(world, Duration.FromDays(3));

        Assert.Equal((0, 1), (early, late));
    }

    [Fact]
    public async Task A_caller_makes_so_many_an_hour_and_no_more()
    {
        await using var world = await PersonalFeedWorld.StartAsync(
            DatabaseKind.Sqlite, new Dictionary<string, string?> { ["RateLimits:Enabled"] = "true" });
        for (var count = 0; count < 60; count++)
        {
            await world.CreateAsync(("organization", "chor"));
        }

        using var refused = await world.Desk.PostAsync(PersonalFeedWorld.Page, ("organization", "chor"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 3600);
    }

    private static Task<int> ForgetAfterAsync(PersonalFeedWorld world, Duration pause)
    {
        world.Host.Clock.Now += pause;
        return world.Host.InScopeAsync(scope => scope.GetRequiredService<PersonalFeeds>()
            .ForgetAsync(world.Host.Clock.Now, Cancel));
    }

    private static Task<HttpResponseMessage> SinceAsync(PersonalFeedWorld world, string page, HttpResponseMessage known) =>
        world.GetAsync(page + ".ics", (
            "If-Modified-Since",
            known.Content.Headers.LastModified!.Value.ToString("R", CultureInfo.InvariantCulture)));
}
