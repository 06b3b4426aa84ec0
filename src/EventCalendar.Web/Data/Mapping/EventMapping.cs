using EventCalendar.Core.Directory;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EventCalendar.Web.Data.Mapping;

internal sealed class EventMapping : IEntityTypeConfiguration<CalendarEvent>
{
    public void Configure(EntityTypeBuilder<CalendarEvent> builder)
    {
        builder.ToTable("Events").HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => e.Uid).IsUnique();
        builder.HasIndex(e => e.Slug).IsUnique();
        builder.HasIndex(e => e.StartsAt);
        builder.HasIndex(e => e.EndsAt);
        builder.HasIndex(e => e.PlaceId);
        builder.Property(e => e.Revision).IsConcurrencyToken();
        builder.Property(e => e.Status).HasConversion<string>().HasMaxLength(16);
        builder.Property(e => e.Visibility).HasConversion<string>().HasMaxLength(16);
        builder.HasIndex(e => new { e.Latitude, e.Longitude });
        builder.HasIndex(e => e.SkipsHolidays).HasFilter("\"SkipsHolidays\"");
        builder.Ignore(e => e.Geo).Ignore(e => e.Content).Ignore(e => e.Announcers).Ignore(e => e.Categories);
        builder.HasOne<Organization>().WithMany().HasForeignKey(e => e.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(e => e.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(e => e.SourceId).OnDelete(DeleteBehavior.SetNull);
        builder.OwnsMany(e => e.AnnouncerLinks, links =>
        {
            links.ToTable("EventAnnouncers").WithOwner().HasForeignKey("EventId");
            links.HasKey("EventId", nameof(EventAnnouncer.OrganizationId));
            links.HasIndex(nameof(EventAnnouncer.OrganizationId), "EventId");
            links.HasOne<Organization>().WithMany().HasForeignKey(link => link.OrganizationId)
                .OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(e => e.CategoryLinks, links =>
        {
            links.ToTable("EventCategories").WithOwner().HasForeignKey("EventId");
            links.HasKey("EventId", nameof(EventCategory.CategoryId));
            links.HasIndex(nameof(EventCategory.CategoryId), "EventId");
            links.HasOne<Category>().WithMany().HasForeignKey(link => link.CategoryId)
                .OnDelete(DeleteBehavior.Restrict);
        });
        builder.Navigation(e => e.AnnouncerLinks).HasField("announcerLinks");
        builder.Navigation(e => e.CategoryLinks).HasField("categoryLinks");
    }
}
