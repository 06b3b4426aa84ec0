using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EventCalendar.Web.Data.Mapping;

internal sealed class PersonalFeedMapping : IEntityTypeConfiguration<PersonalFeed>
{
    public void Configure(EntityTypeBuilder<PersonalFeed> builder)
    {
        builder.ToTable("PersonalFeeds").HasKey(feed => feed.Hash);
        builder.Property(feed => feed.Hash).HasMaxLength(64);
        builder.HasIndex(feed => feed.UsedOn);
    }
}
