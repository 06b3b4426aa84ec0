using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using EventCalendar.Web.Tests.Hosting;
using EventCalendar.Web.Tests.Reminders;
using Xunit;

namespace EventCalendar.Web.Tests.Subscriptions;

public sealed class SubscriptionApiTests
{
    [Theory, EachDatabase]
    public async Task The_answer_is_the_same_whether_or_not_the_address_is_known(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P1D");

        using var known = await world.AskAsync(new { email = ReminderWorld.Reader, feed = "/feeds/all.ics", leads = new[] { "P1D" } });
        using var unknown = await world.AskAsync(new { email = "wer@example.net", feed = "/feeds/all.ics", leads = new[] { "P1D" } });

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (known.StatusCode, unknown.StatusCode));
        Assert.Equal(await BodyAsync(known), await BodyAsync(unknown));
    }

    [Theory]
    [InlineData("""{"feed":"/feeds/all.ics","leads":["P1D"]}""", "email", "missing")]
    [InlineData("""{"email":"niemand","feed":"/feeds/all.ics","leads":["P1D"]}""", "email", "not-an-address")]
    [InlineData("""{"email":"a@example.org","leads":["P1D"]}""", "feed", "missing")]
    [InlineData("""{"email":"a@example.org","feed":"/feeds/organizations/nobody.ics","leads":["P1D"]}""", "feed", "unknown")]
    [InlineData("""{"email":"a@example.org","feed":"https://elsewhere.example/feeds/all.ics","leads":["P1D"]}""", "feed", "unknown")]
    [InlineData("""{"email":"a@example.org","feed":"/feeds/all.ics"}""", "leads", "missing")]
    [InlineData("""{"email":"a@example.org","feed":"/feeds/all.ics","leads":[]}""", "leads", "missing")]
    [InlineData("""{"email":"a@example.org","feed":"/feeds/all.ics","leads":["PT30S"]}""", "leads", "not-a-lead-time")]
    [InlineData("""{"email":"a@example.org","feed":"/feeds/all.ics","leads":["P61D"]}""", "leads", "not-a-lead-time")]
    [InlineData("""{"email":"a@example.org","feed":"/feeds/all.ics","leads":["-P1D"]}""", "leads", "not-a-lead-time")]
    [InlineData("""{"email":"a@example.org","feed":"/feeds/all.ics","leads":[null]}""", "leads", "not-a-lead-time")]
    [InlineData("""{"email":"a@example.org","feed":"/feeds/all.ics","leads":["P1D"],"language":"?"}""", "language", "unknown")]
    [InlineData("""{"email":"a@example.org","feed":"/feeds/all.ics","leads":["P1D"],"digest":"daily"}""", "digest", "not-offered")]
    public async Task What_is_wrong_is_named(string body, string field, string code)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var answer = await PostAsync(host, body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Equal((field, code), (error.GetProperty("field").GetString(), error.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"email":1}""")]
    public async Task What_is_no_request_is_malformed(string body)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var answer = await PostAsync(host, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task One_address_can_be_asked_for_ten_times_an_hour()
    {
        await using var host = await TestHost.StartAsync(
            DatabaseKind.Sqlite, new Dictionary<string, string?> { ["RateLimits:Enabled"] = "true" });
        const string body = """{"email":"a@example.org","feed":"/feeds/all.ics","leads":["P1D"]}""";

        for (var i = 0; i < 10; i++)
        {
            using var taken = await PostAsync(host, body);
            Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        }

        using var refused = await PostAsync(host, body);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    private static Task<HttpResponseMessage> PostAsync(TestHost host, string body) => host.Client.PostAsync(
        new Uri("/api/v1/subscriptions", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"),
        TestContext.Current.CancellationToken);

    private static Task<string> BodyAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
