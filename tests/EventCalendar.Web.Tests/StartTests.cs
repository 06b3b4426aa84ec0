using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests;

public sealed class StartTests
{
    [Theory, EachDatabase]
    public async Task An_empty_database_is_migrated_and_the_set_up_link_is_printed(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, TestContext.Current.CancellationToken, isEmpty: true);
        await using var host = await TestHost.StartAsync(database);

        var pending = await host.InScopeAsync(async scope =>
            await scope.GetRequiredService<CalendarDb>().Database.GetPendingMigrationsAsync());

        Assert.Empty(pending);
        Assert.Contains("https://termine.example.org/setup/", host.Output, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_migrations_make_the_model_of_this_program(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);

        var hasPendingChanges = await host.InScopeAsync(scope =>
            Task.FromResult(scope.GetRequiredService<CalendarDb>().Database.HasPendingModelChanges()));

        Assert.False(hasPendingChanges);
    }

    [Theory, EachDatabase]
    public async Task Every_answer_carries_the_security_headers(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);

        using var response = await host.Client.GetAsync(
            new Uri("/no-such-page", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
