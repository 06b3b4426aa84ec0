using System.Net;
using EventCalendar.Web.Shared;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back()
    {
        var table = new RateLimitTable(
            new Dictionary<string, int>(RateLimitTable.Default.PerMinute) { [RateLimits.Extractions] = 3 });
        await using var host = await TestHost.StartAsync(
            DatabaseKind.Sqlite, new Dictionary<string, string?> { ["RateLimits:Enabled"] = "true" },
            services => services.Replace(ServiceDescriptor.Singleton(table)));
        for (var request = 0; request < 3; request++)
        {
            using var answer = await host.Client.PostAsync("/api/v1/extractions", "{}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }

        using var refused = await host.Client.PostAsync("/api/v1/extractions", "{}");
        using var elsewhere = await host.Client.ReadAsync(ApiCalls.Events);

        await refused.AssertProblemAsync(HttpStatusCode.TooManyRequests, "Too many requests");
        Assert.InRange(refused.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
        Assert.Equal(HttpStatusCode.OK, elsewhere.StatusCode);
    }
}
