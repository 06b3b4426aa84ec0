using System.Net;
using System.Net.Http.Headers;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

public sealed class ExtractionJourneyTests
{
    private const string Path = "/api/v1/extractions";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_announcement_gives_its_event_and_nothing_is_stored()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.PostAsync(
            Path, """{"text":"Arbeitskreis meeting, 20 August, 18 Uhr, Biegenstraße 3","published":"2026-08-10"}""");
        var found = Assert.Single((await response.JsonAsync()).GetProperty("events").EnumerateArray());
        var stored = await host.InScopeAsync(scope =>
            scope.GetRequiredService<CalendarDb>().Events.CountAsync(Cancel));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(new MediaTypeHeaderValue("application/json"), response.Content.Headers.ContentType);
        Assert.Equal("2026-08-20T18:00", found.Text("start"));
        Assert.Equal("Europe/Berlin", found.Text("timeZone"));
        Assert.Equal(0, stored);
    }

    [Fact]
    public async Task An_extracted_event_can_be_published_as_it_came()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        using var extraction = await host.Client.PostAsync(
            Path, """{"text":"Arbeitskreis meeting, 20 August, 18 Uhr, Biegenstraße 3"}""");
        var extracted = (await extraction.JsonAsync()).GetProperty("events")[0].GetRawText();

        var published = await client.PublishAsync(extracted);

        Assert.Equal("2026-08-20T18:00", published.Text("start"));
        Assert.Equal("nachbarn", published.Text("organization"));
    }
}
