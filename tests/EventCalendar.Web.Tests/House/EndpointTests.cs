using EventCalendar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.House;

/// <summary>Who may reach which route.</summary>
public sealed class EndpointTests
{
    /// <summary>Beginnings of routes that anybody may call, each with its reason.</summary>
    private static readonly Dictionary<string, string> PublicRoutes = new(StringComparer.Ordinal)
    {
        [""] = "the start page is for citizens",
        ["error"] = "tells what went wrong",
        ["events"] = "published events are for citizens",
        ["feeds"] = "feeds are for phones",
        ["openapi"] = "describes the API",
        ["healthz"] = "asked by the operator's monitoring",
        ["api/v1/extractions"] = "stores nothing",
        ["api/v1/subscriptions"] = "the confirmation mail is the authority",
        ["subscriptions"] = "the address's own token is the authority",
        ["setup"] = "the one-time link is the authority",
        ["sign-in"] = "where one signs in",
        ["sign-out"] = "ends one's own session",
        ["GET api/v1/events"] = "published events are for citizens",
    };

    [Fact]
    public async Task Every_route_asks_who_you_are_or_is_listed_as_public()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        var unguarded = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
                && endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is null)
            .Select(Describe)
            .Where(route => !IsPublic(route))
            .Distinct();

        Assert.Empty(unguarded);
    }

    [Fact]
    public async Task No_page_switches_antiforgery_off_unless_its_address_is_the_authority()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        var unprotected = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false }
                || endpoint.Metadata.Any(item => item is IgnoreAntiforgeryTokenAttribute))
            .Select(endpoint => endpoint.RoutePattern.RawText ?? "")
            .Distinct()
            .ToArray();

        Assert.Contains("subscriptions/confirm/{token}", unprotected);
        Assert.Contains("subscriptions/unsubscribe/{token}", unprotected);
        Assert.Contains("feeds/my/{token}", unprotected);
        Assert.All(unprotected, route => Assert.True(
            (route.StartsWith("subscriptions/", StringComparison.Ordinal) && route.Contains("{token", StringComparison.Ordinal))
            || route == "feeds/my/{token}"
            || route.StartsWith("error/", StringComparison.Ordinal),
            route));
    }

    [Fact]
    public async Task Every_public_route_that_is_listed_exists()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(Describe).ToArray();

        Assert.All(PublicRoutes.Keys, key => Assert.Contains(routes, route => Covers(key, route) || Covers(key, PathOf(route))));
    }

    private static string Describe(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
        return $"{string.Join(',', methods)} {endpoint.RoutePattern.RawText?.TrimStart('/')}".Trim();
    }

    private static bool IsPublic(string route)
    {
        var path = PathOf(route);
        return PublicRoutes.Keys.Any(key => Covers(key, path) || Covers(key, route));
    }

    private static string PathOf(string route) => route[(route.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static bool Covers(string key, string route) =>
        route == key || (key.Length > 0 && route.StartsWith(key, StringComparison.Ordinal) && route[key.Length] is '/' or '.');
}
