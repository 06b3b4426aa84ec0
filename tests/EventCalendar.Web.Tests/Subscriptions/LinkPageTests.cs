using System.Net;
using EventCalendar.Core.Reminders;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using EventCalendar.Web.Tests.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Subscriptions;

public sealed class LinkPageTests
{
    private static readonly object Wish = new
    {
        email = ReminderWorld.Reader,
        feed = "/feeds/organizations/chor.ics",
        leads = new[] { "P7D", "P1D" },
    };

    [Theory, EachDatabase]
    public async Task Opening_a_link_changes_nothing(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        var link = await AskAsync(world);

        using var page = await world.GetAsync(link);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.False(page.Headers.Contains("Set-Cookie"));
        Assert.Null((await SubscriptionAsync(world)).ConfirmedAt);
    }

    [Theory, EachDatabase]
    public async Task A_confirmation_works_once_and_without_a_cookie(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        var link = await AskAsync(world);

        using var first = await world.PostAsync(link);
        using var second = await world.PostAsync(link);
        using var look = await world.GetAsync(link);

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.Gone, HttpStatusCode.Gone),
            (first.StatusCode, second.StatusCode, look.StatusCode));
        Assert.True((await SubscriptionAsync(world)).IsActive);
    }

    [Theory]
    [InlineData(7, HttpStatusCode.OK)]
    [InlineData(8, HttpStatusCode.Gone)]
    [InlineData(400, HttpStatusCode.Gone)]
    public async Task A_confirmation_has_seven_days(int days, HttpStatusCode expected)
    {
        await using var world = await ReminderWorld.StartAsync(DatabaseKind.Sqlite);
        var link = await AskAsync(world);
        world.Host.Clock.Now += Duration.FromDays(days);

        using var page = await world.GetAsync(link);

        Assert.Equal(expected, page.StatusCode);
    }

    [Theory]
    [InlineData("confirm/")]
    [InlineData("unsubscribe/")]
    [InlineData("")]
    public async Task A_link_that_is_not_ours_says_so(string path)
    {
        await using var world = await ReminderWorld.StartAsync(DatabaseKind.Sqlite);

        using var look = await world.GetAsync($"/subscriptions/{path}{new string('A', SubscriptionLink.Length)}");
        using var act = await world.PostAsync($"/subscriptions/{path}abgeschnitten");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (look.StatusCode, act.StatusCode));
        Assert.Contains("Diesen Link gibt es nicht", await BodyAsync(look), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_serves_its_own_purpose_only()
    {
        await using var world = await ReminderWorld.StartAsync(DatabaseKind.Sqlite);
        var token = (await AskAsync(world)).Split('/')[^1];

        using var page = await world.PostAsync("/subscriptions/unsubscribe/" + token);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Null((await SubscriptionAsync(world)).EndedAt);
    }

    [Theory, EachDatabase]
    public async Task Lead_times_are_changed_on_the_private_page(DatabaseKind kind)
    {
        await using var world = await ReminderWorld.StartAsync(kind);
        await world.SubscribeAsync("P7D");
        await world.PublishAsync("2026-08-20T18:00");
        await world.SweepAtAsync(Instant.FromUtc(2026, 8, 13, 16, 0));

        using var page = await world.PostAsync(
            PreferencesOf(world), KeyValuePair.Create("Leads", "P1D"), KeyValuePair.Create("Leads", "PT2H"));
        await world.SweepAtAsync(Instant.FromUtc(2026, 8, 19, 16, 0));
        await world.SweepAtAsync(Instant.FromUtc(2026, 8, 20, 14, 0));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(["10080", "1440", "120"], world.Reminders().Select(mail => mail.Headers["X-Reminder-Lead"]));
    }

    [Fact]
    public async Task No_lead_time_is_no_choice()
    {
        await using var world = await ReminderWorld.StartAsync(DatabaseKind.Sqlite);
        await world.SubscribeAsync("P7D");
        await world.PublishAsync("2026-08-12T18:00");
        await world.SweepAsync();
        var link = PreferencesOf(world);

        using var page = await world.PostAsync(link);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.StatusCode);
        Assert.Equal(["P7D"], (await SubscriptionAsync(world)).Leads.Select(lead => lead.Iso));
    }

    [Fact]
    public async Task Ending_twice_is_no_mistake()
    {
        await using var world = await ReminderWorld.StartAsync(DatabaseKind.Sqlite);
        await world.SubscribeAsync("P7D");
        await world.PublishAsync("2026-08-12T18:00");
        await world.SweepAsync();
        var link = ReminderWorld.LinkOf(world.Reminders()[0], "/subscriptions/unsubscribe/");

        using var first = await world.PostAsync(link);
        using var second = await world.PostAsync(link);
        using var preferences = await world.GetAsync(PreferencesOf(world));

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Gone),
            (first.StatusCode, second.StatusCode, preferences.StatusCode));
    }

    [Fact]
    public async Task The_form_of_the_start_page_names_its_feed()
    {
        await using var world = await ReminderWorld.StartAsync(DatabaseKind.Sqlite);

        using var known = await world.GetAsync("/subscriptions/new?feed=/feeds/organizations/chor.ics");
        using var unknown = await world.GetAsync("/subscriptions/new?feed=/feeds/organizations/niemand.ics");

        Assert.Contains("Chor Marburg", await BodyAsync(known), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static string PreferencesOf(ReminderWorld world) => world.Reminders()[0].TextBody!.Split('\n')
        .Select(line => line.Trim())
        .Single(line => line.StartsWith("https://termine.example.org/subscriptions/", StringComparison.Ordinal)
            && !line.Contains("unsubscribe", StringComparison.Ordinal));

    private static async Task<string> AskAsync(ReminderWorld world)
    {
        using var asked = await world.AskAsync(Wish);
        await world.SweepAsync();
        return ReminderWorld.LinkOf(world.Mails().Single(), "/subscriptions/confirm/");
    }

    private static Task<Subscription> SubscriptionAsync(ReminderWorld world) => world.Host.InScopeAsync(scope =>
        scope.GetRequiredService<CalendarDb>().Subscriptions.AsNoTracking().SingleAsync());

    private static Task<string> BodyAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
