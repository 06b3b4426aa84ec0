using EventCalendar.Core.Events;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class DatabaseCommandTests
{
    [Theory, EachDatabase]
    public async Task Seeding_twice_changes_nothing(DatabaseKind kind)
    {
        await using var database = await NewDatabaseAsync(kind);

        var first = await RunAsync(database, "seed");
        var before = await EventsAsync(database);
        var second = await RunAsync(database, "seed");
        var after = await EventsAsync(database);

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Equal("Read 28 announcements and published the 30 events in them.\n", first.Output);
        Assert.Equal((0, "The demonstration is there already; nothing was changed.\n"), (second.ExitCode, second.Output));
        Assert.Equal(30, before.Count);
        Assert.Equal(before, after);
    }

    [Theory, EachDatabase]
    public async Task A_seeded_event_keeps_the_words_it_was_read_from(DatabaseKind kind)
    {
        await using var database = await NewDatabaseAsync(kind);
        await RunAsync(database, "seed");
        await using var host = await TestHost.StartAsync(database);

        var (title, provenance, text) = await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<CalendarDb>();
            var seeded = await db.Events.FirstAsync(e => e.Status == EventStatus.Cancelled);
            var source = await db.Sources.SingleAsync(source => source.Id == seeded.SourceId);
            return (seeded.Title, seeded.Provenance, source.Text);
        });

        var words = provenance.Single(entry => entry.Field == "title").Spans[0];
        Assert.Equal(title.Value, text[words.Start..words.End]);
    }

    [Theory, EachDatabase]
    public async Task A_token_stands_alone_on_standard_output_and_only_its_hash_is_kept(DatabaseKind kind)
    {
        await using var database = await NewDatabaseAsync(kind);

        var run = await RunAsync(
            database, "token", "create", "--organization", "kreis", "--name", "Kreis", "--role", "moderator");

        var token = run.Output.TrimEnd('\n');
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(43, token.Length);
        await using var host = await TestHost.StartAsync(database);
        var stored = await host.InScopeAsync(services =>
            services.GetRequiredService<CalendarDb>().ApiTokens.SingleAsync());
        Assert.Equal((Secrets.Hash(token), TokenRole.Moderator), (stored.Hash, stored.Role));
    }

    [Theory, EachDatabase]
    public async Task A_second_token_is_for_the_same_organization(DatabaseKind kind)
    {
        await using var database = await NewDatabaseAsync(kind);

        var first = await RunAsync(database, "token", "create", "--organization=kreis", "--role=admin");
        var second = await RunAsync(database, "token", "create", "--organization=kreis", "--role=admin");

        await using var host = await TestHost.StartAsync(database);
        var organizations = await host.InScopeAsync(services =>
            services.GetRequiredService<CalendarDb>().Organizations.CountAsync());
        Assert.NotEqual(first.Output, second.Output);
        Assert.Equal(1, organizations);
    }

    [Theory]
    [InlineData("token knows one word: create", "token", "remove")]
    [InlineData("--organization is missing", "token", "create", "--role", "admin")]
    [InlineData("--organization must be", "token", "create", "--role", "admin", "--organization", "Ä")]
    [InlineData("--role is missing", "token", "create", "--organization", "kreis")]
    [InlineData("--role must be", "token", "create", "--organization", "kreis", "--role", "boss")]
    [InlineData("does not know what to do with all", "seed", "all")]
    public async Task Wrong_usage_is_told_before_anything_is_written(string message, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_fails_with_one_line()
    {
        var run = await CommandRun.OfAsync(
            "seed", "--Database:Provider=Sqlite", "--ConnectionStrings:EventCalendar=Data Source=/dev/null/none.db");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("eventcalendar: ", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task An_address_in_use_fails_with_one_line()
    {
        await using var database = await NewDatabaseAsync(DatabaseKind.Sqlite);
        await using var host = await TestHost.StartAsync(database);

        var run = await RunAsync(database, "serve", "--Jobs:Enabled=false", "--urls", host.Address.ToString());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("address already in use", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("--Site:TimeZone=Mars", "Site:TimeZone must be an IANA time zone such as Europe/Berlin, was 'Mars'.")]
    [InlineData("--Database:Provider=Oracle", "Oracle")]
    public async Task A_wrong_setting_is_named_on_one_line(string setting, string value)
    {
        await using var database = await NewDatabaseAsync(DatabaseKind.Sqlite);

        var run = await RunAsync(database, "serve", "--Jobs:Enabled=false", "--urls=http://127.0.0.1:0", setting);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(value, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    private static Task<TestDatabase> NewDatabaseAsync(DatabaseKind kind) =>
        TestDatabase.CreateAsync(kind, TestContext.Current.CancellationToken);

    private static Task<CommandRun> RunAsync(TestDatabase database, params string[] args) => CommandRun.OfAsync(
        [
            .. args, "--ConnectionStrings:EventCalendar=" + database.Connection,
            .. database.Kind == DatabaseKind.PostgreSql ? ["--Database:Provider=PostgreSql"] : Array.Empty<string>(),
        ]);

    private static async Task<List<string>> EventsAsync(TestDatabase database)
    {
        await using var host = await TestHost.StartAsync(database);
        return await host.InScopeAsync(async services =>
            (await services.GetRequiredService<CalendarDb>().Events.AsNoTracking().ToListAsync())
                .Select(e => $"{e.Id} {e.Slug} {e.Revision} {e.StartsAt}").Order(StringComparer.Ordinal).ToList());
    }
}
