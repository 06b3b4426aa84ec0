using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Data;

public sealed class EventStoreTests
{
    private static readonly EventContent Meeting = new()
    {
        Title = Title.Parse("Treffen des Arbeitskreises „Ankommen“"),
        Description = "Offen für alle.\nMit Kaffee ☕",
        Timing = new EventTiming.Timed(
            new LocalDateTime(2026, 8, 20, 18, 0), new LocalDateTime(2026, 8, 20, 20, 0), "Europe/Berlin"),
        Location = "Nachbarschaftshaus, Lindenweg 3, Marburg",
        Facts = new EventFacts { Languages = ["de", "tr"], IsFree = true, RegistrationDeadline = new LocalDate(2026, 8, 17) },
        Translations = [new EventText("tr", "Çalışma grubu toplantısı", null)],
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task An_event_reads_back_as_it_was_written(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        var content = Meeting with
        {
            Timing = new EventTiming.AllDay(new LocalDate(2026, 8, 20), new LocalDate(2026, 8, 21), "Europe/Berlin"),
            MovedFrom = Meeting.Timing,
            Status = EventStatus.Tentative,
            Recurrence = new RecurrenceSet
            {
                Rule = RecurrenceRule.TryParse("FREQ=WEEKLY;COUNT=4", out var rule) ? rule : null,
                Exceptions = [new LocalDateTime(2026, 8, 27, 0, 0)],
                Overrides =
                [
                    new OccurrenceOverride.Cancelled(new OccurrenceKey(new LocalDateTime(2026, 9, 3, 0, 0))),
                    new OccurrenceOverride.Changed(
                        new OccurrenceKey(new LocalDateTime(2026, 9, 10, 0, 0)), Meeting.Timing, "Rathaus"),
                ],
            },
        };

        var published = await PublishAsync(host, content);
        var read = await LoadAsync(host, published.Id);

        Assert.Equal(content, read.Content);
        Assert.Equal(published.Announcers, read.Announcers);
        Assert.Equal(published.RevisedAt, read.RevisedAt);
    }

    [Theory, EachDatabase]
    public async Task The_same_title_on_the_same_day_gets_another_slug(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);

        var first = await PublishAsync(host, Meeting);
        var second = await PublishAsync(host, Meeting, first.OrganizationId);

        Assert.Equal("treffen-des-arbeitskreises-ankommen-2026-08-20", first.Slug.Value);
        Assert.NotEqual(first.Slug, second.Slug);
    }

    [Theory, EachDatabase]
    public async Task Every_write_leaves_an_audit_row_with_the_actor(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        var published = await PublishAsync(host, Meeting);

        await ReviseAsync(host, published.Id, content => content with { Location = "Rathaus" }, actor: "tester");

        var entries = await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().AuditEntries
            .Where(entry => entry.SubjectId == published.Id.ToString() && entry.Subject == nameof(CalendarEvent)).OrderBy(entry => entry.Id).ToListAsync(Cancel));
        Assert.Equal([AuditAction.Added, AuditAction.Changed], entries.Select(entry => entry.Action));
        Assert.Equal("tester", entries[1].Actor);
        Assert.Contains("Lindenweg", entries[1].Before, StringComparison.Ordinal);
        Assert.Contains("Rathaus", entries[1].After, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_announces_an_event_and_what_it_is_about_stand_in_the_audit_log(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        var category = new Category(GuidId.New<CategoryId>(), Slug.Parse("sprache"), "Sprache");
        await host.InScopeAsync(scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            db.Categories.Add(category);
            return db.SaveChangesAsync(Cancel);
        });
        var published = await PublishAsync(host, Meeting with { Categories = [category.Id] });

        await ReviseAsync(host, published.Id, content => content with { Categories = [] });

        var entries = await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().AuditEntries
            .Where(entry => entry.SubjectId == published.Id.ToString() && entry.Subject != nameof(CalendarEvent))
            .OrderBy(entry => entry.Subject).ThenBy(entry => entry.Id).ToListAsync(Cancel));
        Assert.Equal(
            [
                (nameof(EventAnnouncer), AuditAction.Added), (nameof(EventCategory), AuditAction.Added),
                (nameof(EventCategory), AuditAction.Deleted),
            ],
            entries.Select(entry => (entry.Subject, entry.Action)));
        Assert.Contains(category.Id.Value.ToString(), entries[2].Before, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_write_counts_the_versions_of_the_feeds_it_touches(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        var published = await PublishAsync(host, Meeting);

        await ReviseAsync(host, published.Id, content => content with { Location = "Rathaus" });

        var organization = FeedQuery.Organization(Slug.Parse("nachbarn"));
        var other = FeedQuery.Organization(Slug.Parse("andere"));
        var versions = await host.InScopeAsync(async scope =>
        {
            var counted = scope.GetRequiredService<FeedVersions>();
            return (await counted.CurrentAsync(FeedQuery.All, Cancel), await counted.CurrentAsync(organization, Cancel),
                await counted.CurrentAsync(other, Cancel));
        });

        Assert.Equal((2, 2, 0), versions);
    }

    [Theory, EachDatabase]
    public async Task Of_two_who_loaded_the_same_revision_the_second_is_told(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        var published = await PublishAsync(host, Meeting);
        await using var firstScope = host.Services.CreateAsyncScope();
        await using var secondScope = host.Services.CreateAsyncScope();
        var first = await LoadAsync(firstScope.ServiceProvider, published.Id);
        var second = await LoadAsync(secondScope.ServiceProvider, published.Id);

        var firstResult = await firstScope.ServiceProvider.GetRequiredService<EventStore>()
            .ReviseAsync(first, first.Content with { Location = "Rathaus" }, 1, host.Clock.Now, Cancel);
        var secondResult = await secondScope.ServiceProvider.GetRequiredService<EventStore>()
            .ReviseAsync(second, second.Content with { Location = "Bibliothek" }, 1, host.Clock.Now, Cancel);

        Assert.IsType<RevisionResult.Revised>(firstResult);
        Assert.Equal(2, Assert.IsType<RevisionResult.Stale>(secondResult).CurrentRevision);
        Assert.Equal("Rathaus", (await LoadAsync(host, published.Id)).Location);
    }

    [Theory, EachDatabase]
    public async Task Two_publications_at_once_both_stand(DatabaseKind kind)
    {
        await using var host = await TestHost.StartAsync(kind);
        var first = await PublishAsync(host, Meeting);

        var others = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            PublishAsync(host, Meeting with { Title = Title.Parse($"Treffen {number}") }, first.OrganizationId)));

        var count = await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().Events.CountAsync(Cancel));
        Assert.Equal(others.Length + 1, count);
    }

    private static async Task<CalendarEvent> PublishAsync(
        TestHost host, EventContent content, OrganizationId? organizationId = null) =>
        await host.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CalendarDb>();
            if (organizationId is null)
            {
                var organization = new Organization(
                    GuidId.New<OrganizationId>(), Slug.Parse("nachbarn"), "Nachbarn e. V.", host.Clock.Now);
                db.Organizations.Add(organization);
                await db.SaveChangesAsync(Cancel);
                organizationId = organization.Id;
            }

            return await scope.GetRequiredService<EventStore>()
                .PublishAsync(organizationId.Value, content, null, host.Clock.Now, Cancel);
        });

    private static async Task ReviseAsync(
        TestHost host, CalendarEventId id, Func<EventContent, EventContent> change, string actor = "system") =>
        await host.InScopeAsync(async scope =>
        {
            scope.GetRequiredService<WriteContext>().Actor = actor;
            var loaded = await LoadAsync(scope, id);
            return await scope.GetRequiredService<EventStore>()
                .ReviseAsync(loaded, change(loaded.Content), null, host.Clock.Now, Cancel);
        });

    private static Task<CalendarEvent> LoadAsync(TestHost host, CalendarEventId id) =>
        host.InScopeAsync(scope => LoadAsync(scope, id));

    private static Task<CalendarEvent> LoadAsync(IServiceProvider scope, CalendarEventId id) =>
        scope.GetRequiredService<CalendarDb>().Events.SingleAsync(e => e.Id == id, Cancel);
}
