using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class ReviewPageTests
{
    private const string Announcement = "Chorprobe am 20. August um 18 Uhr im Bürgerhaus, Ringweg 8, Marburg.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Publishing_leads_to_the_page_of_the_event(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var desk = await Desk.SignedInAsync(host);
        var path = await PasteAsync(desk, Announcement);

        var response = await SendAsync(desk, path, "publish", ("Title", "Chorprobe"), ("Start", "20.8. 18 Uhr"));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/events/chorprobe-2026-08-20", response.Headers.Location!.OriginalString);
        var page = WebUtility.HtmlDecode(await desk.ReadAsync(response.Headers.Location.OriginalString));
        Assert.Contains("Donnerstag, 20. August, 18:00 Uhr", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_event_remembers_the_words_and_that_a_field_was_edited()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);
        var path = await PasteAsync(desk, Announcement);

        await SendAsync(desk, path, "publish", ("Title", "Singen"), ("Start", "20.08.2026 18:00"));

        var item = await host.InScopeAsync(s => s.GetRequiredService<CalendarDb>().Events.SingleAsync(Cancel));
        Assert.True(item.Provenance.Single(entry => entry.Field == "title").IsEdited);
        Assert.False(item.Provenance.Single(entry => entry.Field == "start").IsEdited);
        Assert.NotEmpty(item.Provenance.Single(entry => entry.Field == "start").Spans);
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_told_and_nothing_typed_is_lost()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);
        var path = await PasteAsync(desk, Announcement);

        var response = await SendAsync(
            desk, path, "publish", ("Title", ""), ("Start", "irgendwann"), ("Location", "Hinterhof <3"));

        var page = await AnnouncePageTests.PageOf(response);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("„Titel“ fehlt noch.", page, StringComparison.Ordinal);
        Assert.Contains("„irgendwann“ ist kein Zeitpunkt", page, StringComparison.Ordinal);
        Assert.Contains("Hinterhof <3", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#i1-start\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_who_edit_at_once_sees_both_versions()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);
        var path = await PasteAsync(desk, Announcement);
        var (draft, revision) = await desk.CardAsync(path);
        await SendAsync(desk, path, "later", ("Title", "Probe des Chores"), ("Start", "20.08.2026 18:00"));

        var response = await desk.PostAsync(
            path, ("Draft", draft), ("Revision", revision), ("Do", "publish"), ("Title", "Meine Fassung"),
            ("Start", "20.08.2026 19:00"), ("NewOrganization", "Chor"));

        var page = await AnnouncePageTests.PageOf(response);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("Meine Fassung", page, StringComparison.Ordinal);
        Assert.Contains("Probe des Chores", page, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_draft_published_many_times_at_once_becomes_one_event(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var desk = await Desk.SignedInAsync(host);
        var path = await PasteAsync(desk, Announcement);
        var (draft, revision) = await desk.CardAsync(path);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PublishAsync(desk, path, draft, revision)));

        var statuses = answers.Select(answer => answer.StatusCode).ToArray();
        Assert.Single(statuses, HttpStatusCode.SeeOther);
        Assert.Equal(3, statuses.Count(status => status == HttpStatusCode.Conflict));
        Assert.Equal(1, await host.InScopeAsync(s => s.GetRequiredService<CalendarDb>().Events.CountAsync(Cancel)));
    }

    [Theory, EachDatabase]
    public async Task Equal_drafts_published_at_once_all_become_events(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var desk = await Desk.SignedInAsync(host);
        var cards = new List<(string Path, string Draft, string Revision)>();
        for (var number = 0; number < 4; number++)
        {
            var path = await PasteAsync(desk, Announcement);
            var (draft, revision) = await desk.CardAsync(path);
            cards.Add((path, draft, revision));
        }

        var answers = await Task.WhenAll(
            cards.Select(card => PublishAsync(desk, card.Path, card.Draft, card.Revision)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Equal(4, answers.Select(answer => answer.Headers.Location).Distinct().Count());
        Assert.Equal(1, await host.InScopeAsync(s => s.GetRequiredService<CalendarDb>().Organizations.CountAsync(Cancel)));
    }

    [Fact]
    public async Task A_text_without_an_event_offers_to_fill_it_in_by_hand()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);
        var path = await PasteAsync(desk, "Das Fundbüro ist umgezogen und hat jetzt mehr Regale.");

        var page = WebUtility.HtmlDecode(await desk.ReadAsync(path));
        var response = await SendAsync(desk, path, "publish", ("Title", "Umzug"), ("Start", "1.9.2026"));

        Assert.Contains("Kein Termin gefunden", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
    }

    [Fact]
    public async Task A_discarded_draft_is_gone_from_the_list_and_cannot_be_published()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);
        var path = await PasteAsync(desk, Announcement);
        var (draft, revision) = await desk.CardAsync(path);

        await desk.PostAsync(path, ("Draft", draft), ("Revision", revision), ("Do", "discard"));
        var again = await desk.PostAsync("/announce", ("Text", "x"));
        var response = await PostAsync(desk, again.Headers.Location!.OriginalString, path, draft, "2");

        Assert.DoesNotContain("Chorprobe", await desk.ReadAsync("/drafts"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/drafts/0123")]
    [InlineData("/drafts/00000000000000000000000000000000")]
    [InlineData("/drafts/0198c0de0000700080000000000000aa")]
    public async Task An_address_that_names_no_text_is_not_found(string path)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);

        var response = await desk.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Diese Seite gibt es nicht", await AnnouncePageTests.PageOf(response), StringComparison.Ordinal);
    }

    private static async Task<string> PasteAsync(Desk desk, string text)
    {
        var response = await desk.PostAsync("/announce", ("Text", text));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }

    private static async Task<HttpResponseMessage> SendAsync(
        Desk desk, string path, string what, params (string, string)[] fields)
    {
        var (draft, revision) = await desk.CardAsync(path);
        return await desk.PostAsync(
            path,
            [.. fields, ("Draft", draft), ("Revision", revision), ("Do", what), ("NewOrganization", "Kammerchor")]);
    }

    private static Task<HttpResponseMessage> PublishAsync(Desk desk, string path, string draft, string revision) =>
        desk.PostAsync(
            path, ("Draft", draft), ("Revision", revision), ("Do", "publish"), ("Title", "Chorprobe"),
            ("Start", "20.08.2026 18:00"), ("NewOrganization", "Kammerchor"));

    // Another text's address with this draft's number.
    private static Task<HttpResponseMessage> PostAsync(
        Desk desk, string other, string path, string draft, string revision)
    {
        Assert.NotEqual(path, other);
        return desk.PostAsync(
            other, ("Draft", draft), ("Revision", revision), ("Do", "publish"), ("Title", "x"), ("Start", "1.9.2026"),
            ("NewOrganization", "Chor"));
    }
}
