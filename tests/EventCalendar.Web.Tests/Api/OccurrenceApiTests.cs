using System.Net;
using System.Text.Json;
using EventCalendar.Web.Tests.Hosting;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

/// <summary>One date of a series, and all from one on, over the API.</summary>
public sealed class OccurrenceApiTests
{
    private const string Weekly =
        """
        {"title":"Chorprobe","start":"2026-09-03T18:00","end":"2026-09-03T20:00","location":"Rathaus",
         "rrule":"FREQ=WEEKLY;COUNT=6","price":"5 Euro","overrides":[{"on":"2026-09-24","location":"Hof"}]}
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task One_date_is_called_off_and_restored(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("chor");
        var address = (await client.PublishAsync(Weekly)).Address();
        var one = address + "?occurrence=2026-09-10T18:00&scope=this";

        using var off = await client.SendAsync(HttpMethod.Delete, one, null, ("If-Match", "\"1\""));
        var afterOff = await ReadAsync(client, address);
        using var twice = await client.SendAsync(HttpMethod.Delete, one, null);
        using var restored = await client.PutAsync(one, """{"status":"confirmed"}""", ("If-Match", "\"2\""));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (off.StatusCode, twice.StatusCode));
        Assert.Equal(
            """[{"on":"2026-09-10T18:00","status":"cancelled"},{"on":"2026-09-24T18:00","location":"Hof"}]""",
            afterOff.GetProperty("overrides").GetRawText());
        Assert.Equal((1, "confirmed"), (afterOff.GetProperty("sequence").GetInt32(), afterOff.Text("status")));
        Assert.Equal("\"3\"", restored.Headers.ETag?.Tag);
        Assert.Equal(
            """[{"on":"2026-09-24T18:00","location":"Hof"}]""",
            (await restored.JsonAsync()).GetProperty("overrides").GetRawText());
    }

    [Theory]
    [InlineData("""{"start":"2026-09-11T19:00","location":"Hof"}""", """{"on":"2026-09-10T18:00","start":"2026-09-11T19:00","location":"Hof"}""")]
    [InlineData("""{"end":"2026-09-10T22:00"}""", """{"on":"2026-09-10T18:00","start":"2026-09-10T18:00","end":"2026-09-10T22:00"}""")]
    [InlineData("""{"title":"Konzert","online":"Zoom"}""", """{"on":"2026-09-10T18:00","title":"Konzert","online":"Zoom"}""")]
    public async Task One_date_differs_in_what_is_sent(string body, string expected)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("chor");
        var address = (await client.PublishAsync(Weekly)).Address();

        using var response = await client.PutAsync(address + "?occurrence=2026-09-10&scope=this", body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, (await response.JsonAsync()).GetProperty("overrides")[0].GetRawText());
    }

    [Fact]
    public async Task The_whole_event_with_one_change_may_be_sent_for_one_date()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("chor");
        var published = await client.PublishAsync(Weekly);
        var later = published.GetRawText()
            .Replace("\"start\":\"2026-09-03T18:00\"", "\"start\":\"2026-09-03T19:00\"", StringComparison.Ordinal)
            .Replace("\"end\":\"2026-09-03T20:00\"", "\"end\":\"2026-09-03T21:00\"", StringComparison.Ordinal);

        using var unchanged = await client.PutAsync(
            published.Address() + "?occurrence=2026-09-17&scope=this", published.GetRawText());
        using var response = await client.PutAsync(published.Address() + "?occurrence=2026-09-17&scope=this", later);

        Assert.Equal("\"1\"", unchanged.Headers.ETag?.Tag);
        Assert.Equal(
            """{"on":"2026-09-17T18:00","start":"2026-09-17T19:00"}""",
            (await response.JsonAsync()).GetProperty("overrides")[0].GetRawText());
    }

    [Theory, EachDatabase]
    public async Task From_a_date_on_a_series_goes_on_as_another_event(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("chor");
        var published = await client.PublishAsync(Weekly);
        var elsewhere = published.GetRawText().Replace("Rathaus", "Kirche", StringComparison.Ordinal);

        using var response = await client.PutAsync(
            published.Address() + "?occurrence=2026-09-17T18:00&scope=following", elsewhere, ("If-Match", "\"1\""));
        var next = await response.JsonAsync();
        var before = await ReadAsync(client, published.Address());
        using var feed = await host.Client.ReadAsync("/feeds/organizations/chor.ics");
        var calendar = await feed.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal($"/api/v1/events/{next.Text("id")}", response.Headers.Location?.ToString());
        Assert.Equal(("2026-09-17T18:00", "FREQ=WEEKLY;COUNT=4"), (next.Text("start"), next.Text("rrule")));
        Assert.Equal("""[{"on":"2026-09-24T18:00","location":"Hof"}]""", next.GetProperty("overrides").GetRawText());
        Assert.Equal("FREQ=WEEKLY;UNTIL=20260910T180000", before.Text("rrule"));
        Assert.Equal("[]", before.GetProperty("overrides").GetRawText());
        Assert.Equal((before.Text("uid"), next.Text("uid")), (next.Text("first"), before.Text("next")));
        Assert.Equal((1, 0), (before.GetProperty("sequence").GetInt32(), next.GetProperty("sequence").GetInt32()));
        Assert.Contains(before.Text("uid"), calendar, StringComparison.Ordinal);
        Assert.Contains(next.Text("uid"), calendar, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task From_a_date_on_a_series_is_called_off(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("chor");
        var address = (await client.PublishAsync(Weekly)).Address();

        using var response = await client.SendAsync(
            HttpMethod.Delete, address + "?occurrence=2026-09-24&scope=following", null);

        var series = await ReadAsync(client, address);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(
            ["2026-09-24T18:00", "2026-10-01T18:00", "2026-10-08T18:00"],
            series.GetProperty("overrides").EnumerateArray().Select(single => single.Text("on")));
        Assert.Equal("confirmed", series.Text("status"));
    }

    [Fact]
    public async Task What_was_said_of_dates_that_are_gone_is_named_in_the_answer()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("chor");
        var published = await client.PublishAsync(Weekly);

        using var response = await client.PutAsync(
            published.Address(), published.GetRawText().Replace("COUNT=6", "COUNT=2", StringComparison.Ordinal));

        var changed = await response.JsonAsync();
        Assert.Equal("""[{"on":"2026-09-24T18:00","location":"Hof"}]""", changed.GetProperty("orphaned").GetRawText());
        Assert.Equal("[]", changed.GetProperty("overrides").GetRawText());
        Assert.False((await ReadAsync(client, published.Address())).TryGetProperty("orphaned", out _));
    }

    [Theory]
    [InlineData("?occurrence=2026-09-11&scope=this", HttpStatusCode.NotFound, "2026-09-11T18:00")]
    [InlineData("?occurrence=2026-10-15&scope=following", HttpStatusCode.NotFound, "2026-10-15T18:00")]
    [InlineData("?occurrence=2026-09-10", HttpStatusCode.BadRequest, "'scope'")]
    [InlineData("?occurrence=2026-09-10&scope=some", HttpStatusCode.BadRequest, "'some'")]
    [InlineData("?scope=this", HttpStatusCode.BadRequest, "'occurrence'")]
    [InlineData("?occurrence=Donnerstag&scope=this", HttpStatusCode.BadRequest, "'Donnerstag'")]
    public async Task A_date_that_is_none_changes_nothing(string query, HttpStatusCode status, string named)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("chor");
        var published = await client.PublishAsync(Weekly);

        using var deleted = await client.SendAsync(HttpMethod.Delete, published.Address() + query, null);
        using var put = await client.PutAsync(published.Address() + query, published.GetRawText());

        await deleted.AssertProblemAsync(status, named);
        await put.AssertProblemAsync(status, named);
        Assert.Equal(published.GetRawText(), (await ReadAsync(client, published.Address())).GetRawText());
    }

    [Fact]
    public async Task What_is_the_same_for_all_dates_is_refused_for_one()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("chor");
        var address = (await client.PublishAsync(Weekly)).Address();

        using var response = await client.PutAsync(
            address + "?occurrence=2026-09-10&scope=this", """{"price":"7 Euro","start":"morgen"}""");

        var problem = await response.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "'price'");
        Assert.Equal(["start", "price"], problem.GetProperty("errors").EnumerateArray().Select(error => error.Text("field")));
    }

    [Fact]
    public async Task An_older_revision_changes_no_date()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("chor");
        var address = (await client.PublishAsync(Weekly)).Address() + "?occurrence=2026-09-10&scope=this";
        using var first = await client.PutAsync(address, """{"location":"Hof"}""", ("If-Match", "\"1\""));

        using var second = await client.PutAsync(address, """{"location":"Saal"}""", ("If-Match", "\"1\""));

        await second.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "\"2\"");
    }

    [Fact]
    public async Task Dates_besides_the_rule_are_kept_and_make_a_series_of_their_own()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("chor");

        var published = await client.PublishAsync(
            """{"title":"Flohmarkt","start":"2026-09-05T10:00","additions":["2026-10-03","2026-11-07T12:00"]}""");
        using var off = await client.SendAsync(
            HttpMethod.Delete, published.Address() + "?occurrence=2026-10-03&scope=this", null);

        Assert.Equal(
            """["2026-10-03T10:00","2026-11-07T12:00"]""", published.GetProperty("additions").GetRawText());
        Assert.Equal(HttpStatusCode.NoContent, off.StatusCode);
    }

    private static async Task<JsonElement> ReadAsync(HttpClient client, string address)
    {
        using var response = await client.ReadAsync(address);
        return await response.JsonAsync();
    }
}
