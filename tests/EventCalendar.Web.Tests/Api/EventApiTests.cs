using System.Net;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

public sealed class EventApiTests
{
    private const string UnknownId = "0198a0000000700080000000000000ff";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_post_publishes_at_once_for_the_organization_of_the_token(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");

        using var response = await client.PostAsync(ApiCalls.Events, ApiCalls.Meeting);
        var published = await response.JsonAsync();
        using var read = await host.Client.ReadAsync(response.Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal($"/api/v1/events/{published.Text("id")}", response.Headers.Location.ToString());
        Assert.Equal("\"1\"", response.Headers.ETag?.Tag);
        Assert.Equal("nachbarn", published.Text("organization"));
        Assert.Equal(0, published.GetProperty("sequence").GetInt32());
        Assert.Equal(published.GetRawText(), (await read.JsonAsync()).GetRawText());
    }

    [Theory, EachDatabase]
    public async Task What_was_said_comes_back(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        await AddCategoryAndPlaceAsync(host);

        var published = await client.PublishAsync(
            """
            {"title":"Sprachcafé ☕","start":"2026-09-02","end":"2026-09-04","allDay":true,"timeZone":"Europe/Vienna",
             "place":"rathaus","online":"https://example.org/room","rrule":"FREQ=WEEKLY;COUNT=4","exceptions":["2026-09-09"],
             "overrides":[{"on":"2026-09-16","status":"cancelled"}],"status":"tentative","organizer":"Runder Tisch",
             "registrationDeadline":"2026-09-01","categories":["treffen"],"description":"Zeile eins\nZeile zwei",
             "url":"https://example.org/x","languages":["de","tr"],"language":"de","price":"frei",
             "stepFree":false,"registrationContact":"0641 12345","contact":"Ayşe, ayse@example.org",
             "geo":{"latitude":50.81,"longitude":8.77},"image":{"url":"https://example.org/a.png","alt":"Ein Fest"},
             "attachments":[{"url":"https://example.org/p.pdf","title":"Programm","mediaType":"application/pdf"}]}
            """);

        Assert.Equal("Sprachcafé ☕", published.Text("title"));
        Assert.Equal("2026-09-04", published.Text("end"));
        Assert.True(published.GetProperty("allDay").GetBoolean());
        Assert.Equal("Europe/Vienna", published.Text("timeZone"));
        Assert.Equal("rathaus", published.Text("place"));
        Assert.Equal("FREQ=WEEKLY;COUNT=4", published.Text("rrule"));
        Assert.Equal("""["2026-09-09"]""", published.GetProperty("exceptions").GetRawText());
        Assert.Equal("""[{"on":"2026-09-16","status":"cancelled"}]""", published.GetProperty("overrides").GetRawText());
        Assert.Equal("tentative", published.Text("status"));
        Assert.Equal("""["treffen"]""", published.GetProperty("categories").GetRawText());
        Assert.Equal("Zeile eins\nZeile zwei", published.Text("description"));
        Assert.Equal("""["de","tr"]""", published.GetProperty("languages").GetRawText());
        Assert.False(published.GetProperty("stepFree").GetBoolean());
        Assert.Equal(("0641 12345", "Ayşe, ayse@example.org"), (published.Text("registrationContact"), published.Text("contact")));
        Assert.Equal("""{"latitude":50.81,"longitude":8.77}""", published.GetProperty("geo").GetRawText());
        Assert.Equal(
            """{"url":"https://example.org/a.png","alt":"Ein Fest"}""", published.GetProperty("image").GetRawText());
        Assert.Equal(
            """[{"url":"https://example.org/p.pdf","title":"Programm","mediaType":"application/pdf"}]""",
            published.GetProperty("attachments").GetRawText());
    }

    [Theory]
    [InlineData("""{"start":"2026-08-20T18:00"}""", "title")]
    [InlineData("""{"title":"A"}""", "start")]
    [InlineData("""{"title":"A","start":"20.8.2026"}""", "start")]
    [InlineData("""{"title":"A","start":"2026-08-20T18:00","end":"2026-08-20T17:00"}""", "end")]
    [InlineData("""{"title":"A","start":"2026-08-20T18:00","timeZone":"Mars/Olympus"}""", "timeZone")]
    [InlineData("""{"title":"A","start":"2026-08-20T18:00","categories":["nope"]}""", "categories")]
    [InlineData("""{"title":"A","start":"2026-08-20T18:00","place":"nope"}""", "place")]
    [InlineData("""{"title":"A","start":"2026-08-20T18:00","url":"javascript:alert(1)"}""", "url")]
    [InlineData("""{"title":"A","start":"2026-08-20T18:00","allDay":true}""", "allDay")]
    [InlineData("""{"title":"A","start":"2026-08-20T18:00","rrule":"every day"}""", "rrule")]
    public async Task A_wrong_field_is_named_and_nothing_is_stored(string body, string field)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");

        using var response = await client.PostAsync(ApiCalls.Events, body);
        var stored = await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().Events.CountAsync(Cancel));

        var problem = await response.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, $"'{field}'");
        Assert.Equal([field], problem.GetProperty("errors").EnumerateArray().Select(error => error.Text("field")));
        Assert.Equal(0, stored);
    }

    [Fact]
    public async Task All_wrong_fields_are_listed()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");

        using var response = await client.PostAsync(
            ApiCalls.Events, """{"start":"bald","categories":["a","b"],"url":"x"}""");

        var problem = await response.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "'bald'");
        Assert.Equal(5, problem.GetProperty("errors").GetArrayLength());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_malformed_id_and_an_unknown_one_are_told_apart(string method)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        var verb = new HttpMethod(method);
        var body = method == "PUT" ? ApiCalls.Meeting : null;

        using var malformed = await client.SendAsync(verb, $"{ApiCalls.Events}/42", body);
        using var unknown = await client.SendAsync(verb, $"{ApiCalls.Events}/{UnknownId}", body);

        await malformed.AssertProblemAsync(HttpStatusCode.BadRequest, "32 hex digits, was '42'");
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, UnknownId);
    }

    [Theory, EachDatabase]
    public async Task A_put_replaces_what_is_said_and_counts_revision_and_sequence(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync();

        using var response = await client.PutAsync(
            published.Address(), """{"title":"Treffen","start":"2026-08-21T18:00"}""", ("If-Match", "\"1\""));
        var revised = await response.JsonAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("\"2\"", response.Headers.ETag?.Tag);
        Assert.Equal(1, revised.GetProperty("sequence").GetInt32());
        Assert.Equal("2026-08-21T18:00", revised.Text("start"));
        Assert.Equal("", revised.Text("location"));
        Assert.Equal(published.Text("uid"), revised.Text("uid"));
    }

    [Theory]
    [InlineData("\"2\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("W/\"1\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("\"7\", \"1\"", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("1", HttpStatusCode.BadRequest)]
    public async Task A_put_obeys_If_Match(string tags, HttpStatusCode status)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync();

        using var response = await client.PutAsync(published.Address(), ApiCalls.Meeting, ("If-Match", tags));

        Assert.Equal(status, response.StatusCode);
    }

    [Theory, EachDatabase]
    public async Task Of_two_puts_of_one_revision_at_once_the_second_is_refused(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            using var response = await client.PutAsync(
                published.Address(), $$"""{"title":"Treffen {{number}}","start":"2026-08-20T18:00"}""", ("If-Match", "\"1\""));
            return response.StatusCode;
        }));

        Assert.Single(answers, HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(status => status == HttpStatusCode.PreconditionFailed));
    }

    [Theory, EachDatabase]
    public async Task A_delete_calls_the_event_off_and_it_stays_to_be_seen(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync();

        using var first = await client.SendAsync(HttpMethod.Delete, published.Address(), null);
        using var second = await client.SendAsync(HttpMethod.Delete, published.Address(), null);
        using var read = await host.Client.ReadAsync(published.Address());
        var cancelled = await read.JsonAsync();

        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, second.StatusCode);
        Assert.Equal("cancelled", cancelled.Text("status"));
        Assert.Equal(1, cancelled.GetProperty("sequence").GetInt32());
    }

    [Fact]
    public async Task A_stale_delete_is_refused()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync();

        using var response = await client.SendAsync(HttpMethod.Delete, published.Address(), null, ("If-Match", "\"9\""));

        await response.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "its tag is \"1\"");
    }

    [Theory]
    [InlineData(TokenRole.Coordinator, HttpStatusCode.Forbidden)]
    [InlineData(TokenRole.Moderator, HttpStatusCode.OK)]
    [InlineData(TokenRole.Admin, HttpStatusCode.OK)]
    public async Task Only_moderators_change_what_another_organization_announced(TokenRole role, HttpStatusCode status)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var owner = await host.ClientOfAsync("nachbarn");
        using var other = await host.ClientOfAsync("andere", role);
        var published = await owner.PublishAsync();

        using var response = await other.PutAsync(published.Address(), ApiCalls.Meeting);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Nobody_publishes_in_the_name_of_another_organization()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");

        using var response = await client.PostAsync(
            ApiCalls.Events, """{"title":"A","start":"2026-08-20","organization":"andere"}""");

        await response.AssertProblemAsync(HttpStatusCode.Forbidden, "'andere'");
    }

    [Fact]
    public async Task An_unlisted_event_is_read_by_its_address_and_one_for_subscribers_by_its_organization()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        var unlisted = await client.PublishAsync("""{"title":"A","start":"2026-08-20","visibility":"unlisted"}""");
        var inner = await client.PublishAsync("""{"title":"B","start":"2026-08-20","visibility":"subscribers"}""");

        using var readUnlisted = await host.Client.ReadAsync(unlisted.Address());
        using var readInner = await host.Client.ReadAsync(inner.Address());
        using var readByOwner = await client.ReadAsync(inner.Address());

        Assert.Equal(HttpStatusCode.OK, readUnlisted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, readInner.StatusCode);
        Assert.Equal(HttpStatusCode.OK, readByOwner.StatusCode);
    }

    [Fact]
    public async Task An_event_that_did_not_change_is_not_sent_again()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        var published = await client.PublishAsync();

        using var response = await host.Client.ReadAsync(published.Address(), ("If-None-Match", "W/\"1\""));

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal("\"1\"", response.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task An_unknown_address_of_the_API_is_a_problem_document()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.ReadAsync("/api/v1/nothing", ("Accept", "text/calendar"));

        await response.AssertProblemAsync(HttpStatusCode.NotFound, "'/api/v1/nothing'");
    }

    private static Task<int> AddCategoryAndPlaceAsync(TestHost host) => host.InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<CalendarDb>();
        db.Categories.Add(new Category(GuidId.New<CategoryId>(), Slug.Parse("treffen"), "Treffen"));
        db.Places.Add(new Place(GuidId.New<PlaceId>(), Slug.Parse("rathaus"), "Rathaus", "Markt 1, Marburg"));
        return await db.SaveChangesAsync(Cancel);
    });
}
