using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Shared;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class AccountGuardTests
{
    private const string Password = "vier Wörter reichen aus";
    private const string Wrong = "falsch falsch falsch";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Of_two_who_use_the_set_up_link_at_once_one_is_told_that_it_is_used(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var first = new Desk(host);
        using var second = new Desk(host);
        var path = Desk.SetUpPath(host);

        var answers = await Task.WhenAll(
            first.PostAsync(path, ("Email", "ada@example.org"), ("Password", Password)),
            second.PostAsync(path, ("Email", "bob@example.org"), ("Password", Password)));

        Assert.Equal(
            [HttpStatusCode.SeeOther, HttpStatusCode.Gone],
            answers.Select(answer => answer.StatusCode).Order());
        var refused = answers.Single(answer => answer.StatusCode == HttpStatusCode.Gone);
        Assert.Contains("schon benutzt", await AnnouncePageTests.PageOf(refused), StringComparison.Ordinal);
        Assert.Equal(1, await host.InScopeAsync(s => s.GetRequiredService<CalendarDb>().Users.CountAsync(Cancel)));
    }

    [Theory, EachDatabase]
    public async Task Who_becomes_administrator_stands_in_the_audit_log(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var desk = await Desk.SignedInAsync(host);

        var entries = await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().AuditEntries
            .Where(entry => entry.Subject == "AccountRole").ToListAsync(Cancel));

        var account = await host.InScopeAsync(s => s.GetRequiredService<CalendarDb>().Users.SingleAsync(Cancel));
        Assert.Equal(account.Id.ToString(), Assert.Single(entries).SubjectId);
    }

    [Fact]
    public async Task A_locked_account_answers_like_an_unknown_address()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var first = await Desk.SignedInAsync(host);
        using var desk = new Desk(host);
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await desk.PostAsync("/sign-in", ("Email", "ada@example.org"), ("Password", Wrong));
        }

        var locked = await desk.PostAsync("/sign-in", ("Email", "ada@example.org"), ("Password", Password));
        var unknown = await desk.PostAsync("/sign-in", ("Email", "bob@example.org"), ("Password", Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.StatusCode);
        Assert.Equal(locked.StatusCode, unknown.StatusCode);
        Assert.Equal(await ProblemOf(unknown), await ProblemOf(locked));
    }

    [Theory, EachDatabase]
    public async Task An_address_with_a_NUL_is_nobodys(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var desk = new Desk(host);

        var response = await desk.PostPartsAsync(
            "/sign-in", ("Email", "a\0da@example.org"), ("Password", "a\0b"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/setup/erfunden")]
    public async Task Who_tries_too_often_has_to_wait_but_still_sees_the_form(string path)
    {
        var table = new RateLimitTable(
            new Dictionary<string, int>(RateLimitTable.Default.PerMinute) { [RateLimits.Accounts] = 2 });
        await using var host = await TestHost.StartAsync(
            DatabaseKind.Sqlite, new Dictionary<string, string?> { ["RateLimits:Enabled"] = "true" },
            services => services.Replace(ServiceDescriptor.Singleton(table)));
        using var desk = new Desk(host);
        await desk.PostBareAsync(path);
        await desk.PostBareAsync(path);

        var refused = await desk.PostBareAsync(path);
        var form = await desk.GetAsync("/sign-in");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Contains("Einen Augenblick bitte", await AnnouncePageTests.PageOf(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, form.StatusCode);
    }

    [Theory]
    [InlineData("https://termine.example.org", true)]
    [InlineData("http://termine.example.org", false)]
    public async Task The_session_is_kept_from_plain_connections_where_the_site_has_TLS(string publicUrl, bool isSecure)
    {
        await using var host = await TestHost.StartAsync(
            DatabaseKind.Sqlite, new Dictionary<string, string?> { ["Site:PublicUrl"] = publicUrl });
        using var desk = new Desk(host);

        var response = await desk.PostAsync(
            Desk.SetUpPath(host), ("Email", "ada@example.org"), ("Password", Password));

        var session = response.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("eventcalendar.session=", StringComparison.Ordinal));
        Assert.Equal(isSecure, session.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<string> ProblemOf(HttpResponseMessage response)
    {
        var page = await AnnouncePageTests.PageOf(response);
        var start = page.IndexOf("E-Mail-Adresse und Passwort passen", StringComparison.Ordinal);
        Assert.NotEqual(-1, start);
        return page[start..page.IndexOf('<', start)];
    }
}
