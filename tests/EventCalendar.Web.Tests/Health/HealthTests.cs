using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Health;

public sealed class HealthTests
{
    [Theory, EachDatabase]
    public async Task A_migrated_server_lives_and_is_ready(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);

        using var live = await host.Client.ReadAsync("/healthz/live");
        using var ready = await host.Client.ReadAsync("/healthz/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal("Healthy", (await ready.JsonAsync()).GetProperty("checks").GetProperty("database").Text("status"));
    }

    [Theory, EachDatabase]
    public async Task Without_its_migrations_the_server_lives_but_is_not_ready(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().Database.ExecuteSqlRawAsync(
            "DELETE FROM \"Migrations\"", TestContext.Current.CancellationToken));

        using var live = await host.Client.ReadAsync("/healthz/live");
        using var ready = await host.Client.ReadAsync("/healthz/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains(
            "not applied",
            (await ready.JsonAsync()).GetProperty("checks").GetProperty("database").Text("detail"),
            StringComparison.Ordinal);
    }
}
