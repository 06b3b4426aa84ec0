using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using EventCalendar.Web.Tests.Hosting;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

public sealed class ExtractionsApiTests
{
    private const string Path = "/api/v1/extractions";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"text":""}""", "'text' is empty")]
    [InlineData("""{"text":" \n\t "}""", "'text' is empty")]
    [InlineData("{}", "'text' is empty")]
    [InlineData("""{"text":null}""", "'text' is empty")]
    [InlineData("""{"text":"PK\u0003\u0004\u0000"}""", "binary")]
    [InlineData("""{"text":"x","published":"20.8.2026"}""", "'20.8.2026'")]
    [InlineData("""{"text":"x","published":"2026-02-30"}""", "'2026-02-30'")]
    [InlineData("""{"text":"x","timeZone":"Mars/Olympus"}""", "'Mars/Olympus'")]
    [InlineData("""{"text":"x","timeZone":""}""", "IANA")]
    [InlineData("""{"text":"x","region":"Hessen"}""", "'Hessen'")]
    public async Task What_is_understood_but_wrong_is_named(string body, string named)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.PostAsync(Path, body);

        var problem = await response.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, named);
        Assert.Single(problem.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task All_that_is_wrong_is_listed()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.PostAsync(
            Path, """{"text":"","published":"gestern","timeZone":"MEZ+1","region":"?"}""");

        var problem = await response.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "gestern");
        Assert.Equal(
            ["text", "published", "timeZone", "region"],
            problem.GetProperty("errors").EnumerateArray().Select(error => error.Text("field")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"text":"x" """)]
    [InlineData("""{"text":5}""")]
    [InlineData("""{"text":"x"} {}""")]
    [InlineData("""{"text":"\ud800"}""")]
    public async Task A_body_that_is_no_such_object_is_malformed(string body)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.PostAsync(Path, body);

        await response.AssertProblemAsync(HttpStatusCode.BadRequest, "JSON object");
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_malformed()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var content = new ByteArrayContent([.. """{"text":"Stra"""u8, 0xDF, .. "e\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var response = await host.Client.PostAsync(new Uri(Path, UriKind.Relative), content, Cancel);

        await response.AssertProblemAsync(HttpStatusCode.BadRequest, "JSON object");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_content_type_is_refused(string type)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var content = new StringContent("""{"text":"x"}""", Encoding.UTF8, type);

        using var response = await host.Client.PostAsync(new Uri(Path, UriKind.Relative), content, Cancel);

        await response.AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, type);
    }

    [Theory]
    [InlineData(1024 * 1024, HttpStatusCode.OK)]
    [InlineData((1024 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(9 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_text_may_have_one_mebibyte(int bytes, HttpStatusCode status)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var body = JsonSerializer.Serialize(new { text = new string('x', bytes) });

        using var response = await host.Client.PostAsync(Path, body);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Another_method_is_refused_with_the_one_that_is_answered()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.ReadAsync(Path);

        await response.AssertProblemAsync(HttpStatusCode.MethodNotAllowed, "POST");
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }
}
