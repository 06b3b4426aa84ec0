using EventCalendar.Core.Directory;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EventCalendar.Web.Data.Mapping;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts").HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Revision).IsConcurrencyToken();
        builder.Property(d => d.State).HasConversion<string>().HasMaxLength(16);
        builder.HasIndex(d => d.SourceId);
        builder.HasIndex(d => new { d.State, d.CreatedAt });
        builder.HasOne<Source>().WithMany().HasForeignKey(d => d.SourceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organization>().WithMany().HasForeignKey(d => d.OrganizationId)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<CalendarEvent>().WithMany().HasForeignKey(d => d.EventId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Kind).HasConversion<string>().HasMaxLength(16);
        builder.Property(s => s.Hash).HasMaxLength(64);
        builder.HasIndex(s => s.Hash);
    }
}
