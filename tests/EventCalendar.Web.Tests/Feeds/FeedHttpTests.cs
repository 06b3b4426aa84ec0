using System.IO.Compression;
using System.Net;
using EventCalendar.Web.Shared;
using EventCalendar.Web.Tests.Api;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace EventCalendar.Web.Tests.Feeds;

public sealed class FeedHttpTests
{
    private const string All = "/feeds/all.ics";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_feed_says_what_it_is_and_how_long_it_may_be_kept()
    {
        await using var host = await StartAsync();

        using var response = await host.Client.ReadAsync(All);

        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.False(response.Headers.ETag?.IsWeak);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        var cacheControl = response.Headers.CacheControl!.ToString();
        Assert.Contains("public", cacheControl, StringComparison.Ordinal);
        Assert.Contains("stale-while-revalidate=3600", cacheControl, StringComparison.Ordinal);
        Assert.Contains("stale-if-error=86400", cacheControl, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_feed_is_the_same_whatever_language_the_client_prefers()
    {
        await using var host = await StartAsync();

        using var german = await host.Client.ReadAsync(All, ("Accept-Language", "de"));
        using var english = await host.Client.ReadAsync(All, ("Accept-Language", "en"));

        Assert.Equal(german.Headers.ETag, english.Headers.ETag);
        Assert.Empty(english.Content.Headers.ContentLanguage);
    }

    [Fact]
    public async Task HEAD_answers_like_GET_without_the_body()
    {
        await using var host = await StartAsync();

        using var get = await host.Client.ReadAsync(All);
        using var head = await host.Client.SendAsync(HttpMethod.Head, All, null);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0", "")]
    [InlineData("*", "br")]
    [InlineData("identity, br;q=0.5", "")]
    [InlineData("nonsense;;", "")]
    public async Task A_feed_is_compressed_as_the_client_likes_it(string? accepted, string expected)
    {
        await using var host = await StartAsync();
        var plain = await host.Client.GetByteArrayAsync(new Uri(All, UriKind.Relative), Cancel);

        using var response = accepted is null
            ? await host.Client.ReadAsync(All)
            : await host.Client.ReadAsync(All, ("Accept-Encoding", accepted));

        Assert.Equal(expected, string.Join(',', response.Content.Headers.ContentEncoding));
        Assert.Equal(plain, Decode(await response.Content.ReadAsByteArrayAsync(Cancel), expected));
    }

    [Fact]
    public async Task Each_form_has_a_tag_of_its_own_and_any_of_them_is_known()
    {
        await using var host = await StartAsync();
        var tags = new List<string>();
        foreach (var encoding in new[] { "identity", "gzip", "br" })
        {
            using var response = await host.Client.ReadAsync(All, ("Accept-Encoding", encoding));
            tags.Add(response.Headers.ETag!.Tag);
        }

        Assert.Equal(3, tags.Distinct(StringComparer.Ordinal).Count());
        foreach (var tag in tags)
        {
            using var response = await host.Client.ReadAsync(All, ("If-None-Match", tag));
            Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
            Assert.Equal(tag, response.Headers.ETag?.Tag);
        }
    }

    [Theory]
    [InlineData("{0}", HttpStatusCode.NotModified)]
    [InlineData("W/{0}", HttpStatusCode.NotModified)]
    [InlineData("\"x\", {0}", HttpStatusCode.NotModified)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("\"x\"", HttpStatusCode.OK)]
    [InlineData("x", HttpStatusCode.OK)]
    public async Task Who_has_a_feed_already_is_not_sent_it_again(string header, HttpStatusCode expected)
    {
        await using var host = await StartAsync();
        using var first = await host.Client.ReadAsync(All);
        var tag = first.Headers.ETag!.Tag;

        using var second = await host.Client.ReadAsync(
            All, ("If-None-Match", header.Replace("{0}", tag, StringComparison.Ordinal)));

        Assert.Equal(expected, second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag?.Tag);
        Assert.NotNull(second.Headers.CacheControl);
        Assert.Equal(["Accept-Encoding"], second.Headers.Vary);
    }

    [Fact]
    public async Task An_event_file_has_a_name_and_answers_to_the_date_of_its_change()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        var path = $"/events/{(await client.PublishAsync()).Text("id")}.ics";

        using var first = await host.Client.ReadAsync(path);
        var modified = first.Content.Headers.LastModified!.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        using var byDate = await host.Client.ReadAsync(path, ("If-Modified-Since", modified));
        using var tagWins = await host.Client.ReadAsync(path, ("If-Modified-Since", modified), ("If-None-Match", "\"x\""));

        Assert.Equal("inline", first.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(
            "treffen-des-arbeitskreises-ankommen-2026-08-20.ics",
            first.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.Equal(HttpStatusCode.NotModified, byDate.StatusCode);
        Assert.Equal(HttpStatusCode.OK, tagWins.StatusCode);
    }

    [Fact]
    public async Task Another_method_is_refused_with_those_that_are_answered()
    {
        await using var host = await StartAsync();

        using var response = await host.Client.PostAsync(All, "{}");

        await response.AssertProblemAsync(HttpStatusCode.MethodNotAllowed, "POST");
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task Many_who_ask_at_once_after_a_change_get_the_same_bytes(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        await client.PublishAsync();

        var tags = await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
        {
            using var response = await host.Client.ReadAsync(All);
            return response.Headers.ETag?.Tag;
        }));

        Assert.Single(tags.Distinct());
    }

    [Fact]
    public async Task What_is_ready_goes_out_with_the_same_headers_as_what_was_just_rendered()
    {
        await using var host = await StartAsync();

        using var rendered = await host.Client.ReadAsync(All);
        using var ready = await host.Client.ReadAsync(All);

        Assert.Equal(HeadersOf(rendered), HeadersOf(ready));
        Assert.Contains("X-Content-Type-Options: nosniff", HeadersOf(ready));
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("text/calendar")]
    [InlineData("text/html")]
    [InlineData("nonsense")]
    public async Task A_feed_is_sent_whatever_the_client_accepts(string accept)
    {
        await using var host = await StartAsync();

        using var response = await host.Client.ReadAsync(All, ("Accept", accept));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_range_is_ignored()
    {
        await using var host = await StartAsync();
        using var whole = await host.Client.ReadAsync(All);

        using var part = await host.Client.ReadAsync(All, ("Range", "bytes=0-9"));

        Assert.Equal(HttpStatusCode.OK, part.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentLength, part.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("{0}", HttpStatusCode.OK)]
    [InlineData("\"x\", {0}", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("W/{0}", HttpStatusCode.PreconditionFailed)]
    [InlineData("\"x\"", HttpStatusCode.PreconditionFailed)]
    public async Task Who_insists_on_bytes_that_are_gone_is_told_so(string header, HttpStatusCode expected)
    {
        await using var host = await StartAsync();
        using var first = await host.Client.ReadAsync(All);
        var given = header.Replace("{0}", first.Headers.ETag!.Tag, StringComparison.Ordinal);

        using var second = await host.Client.ReadAsync(All, ("If-Match", given), ("If-None-Match", "\"x\""));

        Assert.Equal(expected, second.StatusCode);
    }

    [Fact]
    public async Task A_feed_that_is_unknown_is_a_problem_that_nobody_keeps()
    {
        await using var host = await StartAsync();

        using var response = await host.Client.ReadAsync("/feeds/organizations/niemand.ics");

        await response.AssertProblemAsync(HttpStatusCode.NotFound, "niemand");
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Feeds_are_limited_whether_they_are_ready_or_not()
    {
        var table = new RateLimitTable(RateLimitTable.Default.PerMinute.ToDictionary(
            entry => entry.Key, entry => entry.Key == RateLimits.Feeds ? 3 : entry.Value, StringComparer.Ordinal));
        await using var host = await TestHost.StartAsync(
            DatabaseKind.Sqlite, new Dictionary<string, string?> { ["RateLimits:Enabled"] = "true" },
            services => services.Replace(ServiceDescriptor.Singleton(table)));
        foreach (var path in new[] { All, All, "/feeds/organizations/niemand.ics" })
        {
            using var allowed = await host.Client.ReadAsync(path);
            Assert.NotEqual(HttpStatusCode.TooManyRequests, allowed.StatusCode);
        }

        using var response = await host.Client.ReadAsync(All);

        await response.AssertProblemAsync(HttpStatusCode.TooManyRequests, "Too many");
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Robots_may_read_feeds_and_pages_but_nothing_private()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);

        using var response = await host.Client.ReadAsync("/robots.txt");
        var lines = (await response.Content.ReadAsStringAsync(Cancel)).Split('\n');

        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Disallow: /api/", lines);
        Assert.Contains("Disallow: /sign-in", lines);
        Assert.DoesNotContain("Disallow: /", lines);
        Assert.DoesNotContain("Disallow: /feeds/", lines);
    }

    private static string[] HeadersOf(HttpResponseMessage response) =>
    [
        .. response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Date")
            .Select(header => $"{header.Key}: {string.Join(',', header.Value)}").Order(StringComparer.Ordinal),
    ];

    private static async Task<TestHost> StartAsync()
    {
        var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        await client.PublishAsync();
        return host;
    }

    private static byte[] Decode(byte[] content, string encoding)
    {
        using var input = new MemoryStream(content);
        using Stream decoder = encoding switch
        {
            "br" => new BrotliStream(input, CompressionMode.Decompress),
            "gzip" => new GZipStream(input, CompressionMode.Decompress),
            _ => input,
        };
        using var output = new MemoryStream();
        decoder.CopyTo(output);
        return output.ToArray();
    }
}
