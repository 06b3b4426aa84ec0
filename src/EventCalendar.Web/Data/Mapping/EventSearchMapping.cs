using EventCalendar.Core.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EventCalendar.Web.Data.Mapping;

internal sealed class EventSearchMapping : IEntityTypeConfiguration<EventSearchRow>
{
    public void Configure(EntityTypeBuilder<EventSearchRow> builder)
    {
        builder.ToTable("EventSearch").HasKey(row => row.EventId);
        builder.Property(row => row.EventId).ValueGeneratedNever();
        builder.HasOne<CalendarEvent>().WithOne().HasForeignKey<EventSearchRow>(row => row.EventId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
