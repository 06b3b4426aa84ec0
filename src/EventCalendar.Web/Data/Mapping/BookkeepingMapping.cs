using EventCalendar.Core.Directory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EventCalendar.Web.Data.Mapping;

internal sealed class BookkeepingMapping
    : IEntityTypeConfiguration<FeedVersion>, IEntityTypeConfiguration<ApiToken>, IEntityTypeConfiguration<OneTimeLink>,
        IEntityTypeConfiguration<IdempotentRequest>, IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<FeedVersion> builder)
    {
        builder.ToTable("FeedVersions").HasKey(f => f.Path);
        builder.Property(f => f.Path).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.ToTable("ApiTokens").HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(200);
        builder.Property(t => t.Role).HasConversion<string>().HasMaxLength(16);
        builder.Property(t => t.Hash).HasMaxLength(64);
        builder.HasIndex(t => t.Hash).IsUnique();
        builder.HasOne<Organization>().WithMany().HasForeignKey(t => t.OrganizationId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.ToTable("OneTimeLinks").HasKey(l => l.Hash);
        builder.Property(l => l.Hash).HasMaxLength(64);
        builder.Property(l => l.Purpose).HasConversion<string>().HasMaxLength(16);
        builder.Property(l => l.UsedAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<IdempotentRequest> builder)
    {
        builder.ToTable("IdempotentRequests").HasKey(r => new { r.TokenId, r.Key });
        builder.Property(r => r.Key).HasMaxLength(200);
        builder.Property(r => r.BodyHash).HasMaxLength(64);
        builder.HasIndex(r => r.ReceivedAt);
    }

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries").HasKey(a => a.Id);
        builder.Property(a => a.Action).HasConversion<string>().HasMaxLength(16);
        builder.Property(a => a.Actor).HasMaxLength(100);
        builder.Property(a => a.Subject).HasMaxLength(64);
        builder.Property(a => a.SubjectId).HasMaxLength(64);
        builder.HasIndex(a => new { a.Subject, a.SubjectId });
    }
}
