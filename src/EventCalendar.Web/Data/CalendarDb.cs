using EventCalendar.Core.Directory;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Reminders;
using EventCalendar.Web.Data.Mapping;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Data;

/// <summary>All that is stored. One model, two databases; each has a derived context with its own migrations.</summary>
internal abstract class CalendarDb(DbContextOptions options, WriteContext write)
    : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<CalendarEvent> Events => Set<CalendarEvent>();

    public DbSet<EventSearchRow> EventSearch => Set<EventSearchRow>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<Recipient> Recipients => Set<Recipient>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();

    public DbSet<FeedVersion> FeedVersions => Set<FeedVersion>();

    public DbSet<PersonalFeed> PersonalFeeds => Set<PersonalFeed>();

    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<IdempotentRequest> IdempotentRequests => Set<IdempotentRequest>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        EventSearchIndex.Follow(ChangeTracker);
        AuditEntries.AddRange(AuditTrail.Collect(ChangeTracker, write));
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    // The key ring of data protection saves in this way.
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        EventSearchIndex.Follow(ChangeTracker);
        AuditEntries.AddRange(AuditTrail.Collect(ChangeTracker, write));
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ValueConversions.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CalendarDb).Assembly);
    }
}
