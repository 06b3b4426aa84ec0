using System.Net;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

public sealed class IdempotencyTests
{
    private const string Other = """{"title":"Etwas anderes","start":"2026-08-20T18:00"}""";

    private static readonly (string, string) Key = ("Idempotency-Key", "8f14e45f-ceea-467f");

    [Theory, EachDatabase]
    public async Task A_repeated_post_answers_the_same_and_publishes_once(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");

        using var first = await client.PostAsync(ApiCalls.Events, ApiCalls.Meeting, Key);
        using var second = await client.PostAsync(ApiCalls.Events, ApiCalls.Meeting, Key);

        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal((await first.JsonAsync()).GetRawText(), (await second.JsonAsync()).GetRawText());
        Assert.Equal(1, await CountAsync(host));
    }

    [Theory, EachDatabase]
    public async Task The_same_post_many_times_at_once_publishes_once(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var response = await client.PostAsync(ApiCalls.Events, ApiCalls.Meeting, Key);
            return (response.StatusCode, response.Headers.Location);
        }));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Location).Distinct());
        Assert.Equal(1, await CountAsync(host));
    }

    [Theory, EachDatabase]
    public async Task Equal_events_posted_at_once_without_a_key_are_all_published(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var response = await client.PostAsync(ApiCalls.Events, ApiCalls.Meeting);
            return response.StatusCode;
        }));

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.Created, status));
        Assert.Equal(4, await CountAsync(host));
    }

    [Theory, EachDatabase]
    public async Task A_key_with_another_body_is_refused(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        using var client = await host.ClientOfAsync("nachbarn");
        await client.PostAsync(ApiCalls.Events, ApiCalls.Meeting, Key);

        using var response = await client.PostAsync(ApiCalls.Events, Other, Key);

        await response.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "another body");
        Assert.Equal(1, await CountAsync(host));
    }

    [Fact]
    public async Task A_key_belongs_to_its_token_and_is_forgotten_after_a_week()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");
        using var other = await host.ClientOfAsync("andere");
        await client.PostAsync(ApiCalls.Events, ApiCalls.Meeting, Key);

        using var ofOther = await other.PostAsync(ApiCalls.Events, Other, Key);
        host.Clock.Now += Duration.FromDays(8);
        using var later = await client.PostAsync(ApiCalls.Events, Other, Key);

        Assert.Equal(HttpStatusCode.Created, ofOther.StatusCode);
        Assert.Equal(HttpStatusCode.Created, later.StatusCode);
    }

    [Fact]
    public async Task A_key_that_is_too_long_is_malformed()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var client = await host.ClientOfAsync("nachbarn");

        using var response = await client.PostAsync(
            ApiCalls.Events, ApiCalls.Meeting, ("Idempotency-Key", new string('k', 201)));

        await response.AssertProblemAsync(HttpStatusCode.BadRequest, "200");
    }

    private static Task<int> CountAsync(TestHost host) => host.InScopeAsync(scope =>
        scope.GetRequiredService<CalendarDb>().Events.CountAsync(TestContext.Current.CancellationToken));
}
