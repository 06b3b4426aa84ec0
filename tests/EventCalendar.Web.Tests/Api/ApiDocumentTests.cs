using System.Net;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

public sealed class ApiDocumentTests
{
    [Fact]
    public async Task The_document_describes_every_route_of_the_API()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) == true)
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                .Select(method => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}"));

        using var response = await host.Client.ReadAsync("/openapi/v1.json");
        var described = (await response.JsonAsync()).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject()
                .Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Superset(routes.ToHashSet(StringComparer.Ordinal), described.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Writing_is_described_as_needing_a_token()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.ReadAsync("/openapi/v1.json");
        var paths = (await response.JsonAsync()).GetProperty("paths");

        Assert.True(paths.GetProperty("/api/v1/events").GetProperty("post").TryGetProperty("security", out _));
        Assert.False(paths.GetProperty("/api/v1/events").GetProperty("get").TryGetProperty("security", out _));
    }
}
