using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

public sealed class BearerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "Authorization: Bearer TOKEN")]
    [InlineData("Bearer", "must be 'Bearer' and a token")]
    [InlineData("Bearer wrong", "The token is not known")]
    [InlineData("Basic dXNlcjpwYXNz", "must be 'Bearer' and a token")]
    public async Task Writing_without_a_right_token_is_refused_with_a_challenge(string? header, string detail)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = header is null
            ? await host.Client.PostAsync(ApiCalls.Events, ApiCalls.Meeting)
            : await host.Client.PostAsync(ApiCalls.Events, ApiCalls.Meeting, ("Authorization", header));

        await response.AssertProblemAsync(HttpStatusCode.Unauthorized, detail);
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task Reading_needs_no_token_but_a_wrong_one_is_refused()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var without = await host.Client.ReadAsync(ApiCalls.Events);
        using var wrong = await host.Client.ReadAsync(ApiCalls.Events, ("Authorization", "Bearer wrong"));

        Assert.Equal(HttpStatusCode.OK, without.StatusCode);
        await wrong.AssertProblemAsync(HttpStatusCode.Unauthorized, "The token is not known");
    }

    [Theory, EachDatabase]
    public async Task A_revoked_token_is_refused(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        await host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            (await db.ApiTokens.SingleAsync(Cancel)).Revoke(host.Clock.Now);
            return await db.SaveChangesAsync(Cancel);
        });

        using var response = await client.PostAsync(ApiCalls.Events, ApiCalls.Meeting);

        await response.AssertProblemAsync(HttpStatusCode.Unauthorized, "revoked");
    }

    [Theory, EachDatabase]
    public async Task The_audit_log_names_the_token(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");

        await client.PublishAsync();
        var (actor, tokenId) = await host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            var entry = await db.AuditEntries.SingleAsync(a => a.Subject == "CalendarEvent", Cancel);
            return (entry.Actor, (await db.ApiTokens.SingleAsync(Cancel)).Id);
        });

        Assert.Equal($"token:{tokenId}", actor);
    }
}
