using System.Net;
using EventCalendar.Web.Tests.Hosting;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class AccountPageTests
{
    private const string Password = "vier Wörter reichen aus";

    [Theory, EachDatabase]
    public async Task The_set_up_link_lets_one_administrator_in_and_works_once(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var desk = await Desk.SignedInAsync(host);
        using var second = new Desk(host);

        var own = await desk.GetAsync("/announce");
        var reused = await second.GetAsync(Desk.SetUpPath(host));

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, reused.StatusCode);
        Assert.Contains("schon benutzt", await AnnouncePageTests.PageOf(reused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_set_up_link_says_so()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = new Desk(host);
        host.Clock.Now += Duration.FromHours(25);

        var response = await desk.GetAsync(Desk.SetUpPath(host));

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains("abgelaufen", await AnnouncePageTests.PageOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invented_set_up_link_says_so()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = new Desk(host);

        var response = await desk.GetAsync("/setup/erfunden");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Diesen Link gibt es nicht", await AnnouncePageTests.PageOf(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada@example.org", "kurz", "Das Passwort ist zu kurz.")]
    [InlineData("keine Adresse", Password, "Diese E-Mail-Adresse wird nicht angenommen.")]
    public async Task A_refused_form_does_not_spend_the_link(string email, string password, string sentence)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = new Desk(host);
        var path = Desk.SetUpPath(host);

        var response = await desk.PostAsync(path, ("Email", email), ("Password", password));
        var again = await desk.GetAsync(path);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(sentence, await AnnouncePageTests.PageOf(response), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData("ada@example.org", Password, "/drafts", "/drafts")]
    [InlineData("ada@example.org", Password, "", "/announce")]
    [InlineData("ada@example.org", Password, "https://boese.example.org/", "/announce")]
    [InlineData("ada@example.org", Password, "//boese.example.org/", "/announce")]
    public async Task Signing_in_leads_back_within_the_site_only(
        string email, string password, string returnUrl, string expected)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var first = await Desk.SignedInAsync(host);
        using var desk = new Desk(host);

        var response = await desk.PostAsync(
            "/sign-in", ("Email", email), ("Password", password), ("ReturnUrl", returnUrl));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var first = await Desk.SignedInAsync(host);
        using var desk = new Desk(host);

        var wrong = await desk.PostAsync("/sign-in", ("Email", "ada@example.org"), ("Password", "falsch falsch falsch"));
        var unknown = await desk.PostAsync("/sign-in", ("Email", "bob@example.org"), ("Password", Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        const string sentence = "E-Mail-Adresse und Passwort passen nicht zusammen.";
        Assert.Contains(sentence, await AnnouncePageTests.PageOf(wrong), StringComparison.Ordinal);
        Assert.Contains(sentence, await AnnouncePageTests.PageOf(unknown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_signing_out_the_desk_is_closed()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);

        var response = await desk.PostAsync("/sign-out");
        var closed = await desk.GetAsync("/announce");

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
    }
}
