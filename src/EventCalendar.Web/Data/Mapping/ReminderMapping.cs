using EventCalendar.Core.Events;
using EventCalendar.Core.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EventCalendar.Web.Data.Mapping;

internal sealed class ReminderMapping
    : IEntityTypeConfiguration<Recipient>, IEntityTypeConfiguration<Subscription>, IEntityTypeConfiguration<ReminderRow>
{
    public void Configure(EntityTypeBuilder<Recipient> builder)
    {
        builder.ToTable("Recipients").HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.EmailKey).IsUnique();
        builder.Property(r => r.EmailKey).HasMaxLength(254);
        builder.Property(r => r.OrganizationName).HasMaxLength(200);
        builder.Property(r => r.Language).HasMaxLength(35);
        builder.Property(r => r.ZoneId).HasMaxLength(64);
        builder.Property(r => r.SuppressionReason).HasMaxLength(500);
    }

    public void Configure(EntityTypeBuilder<Subscription> builder)
    {
        builder.ToTable("Subscriptions").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Digest).HasConversion<string>().HasMaxLength(16);
        builder.Ignore(s => s.IsActive);
        builder.HasIndex(s => new { s.RecipientId, s.Feed });
        builder.HasIndex(s => s.Feed);
        builder.HasOne<Recipient>().WithMany().HasForeignKey(s => s.RecipientId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ReminderRow> builder)
    {
        builder.ToTable("Reminders").HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Kind).HasConversion<string>().HasMaxLength(16);
        builder.Property(r => r.State).HasConversion<string>().HasMaxLength(16);
        builder.Property(r => r.Key).HasMaxLength(200);
        builder.Property(r => r.Occurrence).HasMaxLength(19);
        builder.Property(r => r.Lead).HasMaxLength(16);
        builder.Property(r => r.Told).HasMaxLength(16);
        builder.Property(r => r.Owner).HasMaxLength(64);
        builder.Property(r => r.MessageId).HasMaxLength(200);
        builder.Property(r => r.LastError).HasMaxLength(500);
        builder.HasIndex(r => r.Key).IsUnique();

        // The claim query: which rows are to be looked at now. Finished rows, which are nearly all, are not in it.
        builder.HasIndex(r => r.NextAt).HasDatabaseName("IX_Reminders_Open")
            .HasFilter("\"State\" IN ('Pending', 'Claimed')");
        builder.HasIndex(r => new { r.EventId, r.State });
        builder.HasIndex(r => new { r.SubscriptionId, r.State });
        builder.HasOne<Recipient>().WithMany().HasForeignKey(r => r.RecipientId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Subscription>().WithMany().HasForeignKey(r => r.SubscriptionId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CalendarEvent>().WithMany().HasForeignKey(r => r.EventId).OnDelete(DeleteBehavior.Cascade);
    }
}
