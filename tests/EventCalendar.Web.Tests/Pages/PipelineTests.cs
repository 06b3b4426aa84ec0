using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

/// <summary>What every request passes, whichever page it asks for.</summary>
public sealed class PipelineTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.InternalServerError)]
    [InlineData("/api/v1/events", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/gibt-es-nicht", HttpStatusCode.NotFound)]
    public async Task An_error_has_the_same_guards_as_a_page(string path, HttpStatusCode status)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().Database
            .ExecuteSqlAsync($"""ALTER TABLE "Events" RENAME TO "Lost" """, Cancel));

        using var response = await host.Client.ReadAsync(path);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
    }

    [Fact]
    public async Task A_proxy_on_this_machine_is_believed_who_asked()
    {
        var table = new RateLimitTable(
            new Dictionary<string, int>(RateLimitTable.Default.PerMinute) { [RateLimits.Reads] = 1 });
        await using var host = await TestHost.StartAsync(
            DatabaseKind.Sqlite, new Dictionary<string, string?> { ["RateLimits:Enabled"] = "true" },
            services => services.Replace(ServiceDescriptor.Singleton(table)));
        using var first = await host.Client.ReadAsync(ApiCalls.Events, ("X-Forwarded-For", "192.0.2.1"));

        using var again = await host.Client.ReadAsync(ApiCalls.Events, ("X-Forwarded-For", "192.0.2.1"));
        using var other = await host.Client.ReadAsync(ApiCalls.Events, ("X-Forwarded-For", "192.0.2.2"));

        Assert.Equal(HttpStatusCode.TooManyRequests, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_proxy_address_that_is_none_is_told_at_the_start()
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => TestHost.StartAsync(
            DatabaseKind.Sqlite, new Dictionary<string, string?> { ["Proxy:KnownAddresses:0"] = "der Proxy" }));

        Assert.Contains("Proxy:KnownAddresses", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://termine.example.org/", "https://termine.example.org/feeds/all.ics")]
    [InlineData("https://termine.example.org", "https://termine.example.org/feeds/all.ics")]
    public void A_slash_at_the_end_of_the_address_does_no_harm(string publicUrl, string expected) =>
        Assert.Equal(expected, new SiteOptions { PublicUrl = publicUrl }.UrlOf("/feeds/all.ics"));

    private static string Header(HttpResponseMessage response, string name) =>
        Assert.Single(response.Headers.GetValues(name));
}
