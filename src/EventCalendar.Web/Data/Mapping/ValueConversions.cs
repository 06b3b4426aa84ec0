using System.Collections.Immutable;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Web.Data.Mapping;

/// <summary>How values of the domain are stored, the same on both databases.</summary>
internal static class ValueConversions
{
    public static void Configure(ModelConfigurationBuilder builder)
    {
        foreach (var id in IdTypes())
        {
            builder.Properties(id).HaveConversion(typeof(GuidIdConverter<>).MakeGenericType(id));
        }

        builder.Properties<Instant>().HaveConversion<InstantConverter>();
        builder.Properties<LocalDate>().HaveConversion<LocalDateConverter>().HaveMaxLength(10);
        builder.Properties<LocalTime>().HaveConversion<LocalTimeConverter>().HaveMaxLength(8);
        builder.Properties<Title>().HaveConversion<TitleConverter>().HaveMaxLength(Title.MaxLength);
        builder.Properties<Slug>().HaveConversion<SlugConverter>().HaveMaxLength(Slug.MaxLength);
        builder.Properties<IcalUid>().HaveConversion<IcalUidConverter>().HaveMaxLength(255);
        builder.Properties<FeedQuery>().HaveConversion<FeedQueryConverter>().HaveMaxLength(FeedQuery.MaxLength);
        builder.Properties<EmailAddress>().HaveConversion<EmailAddressConverter>().HaveMaxLength(EmailAddress.MaxLength);
        Json<EventTiming>(builder);
        Json<RecurrenceSet>(builder);
        Json<EventFacts>(builder);
        Json<EventFields>(builder);
        Json<EventImage>(builder);
        Json<ImmutableArray<EventAttachment>>(builder);
        Json<ImmutableArray<EventText>>(builder);
        Json<ImmutableArray<FieldProvenance>>(builder);
        Json<ImmutableArray<DraftWarning>>(builder);
        Json<ImmutableArray<LeadTime>>(builder);
        Json<ImmutableArray<string>>(builder);
    }

    /// <summary>All kinds of ids of the domain.</summary>
    public static IEnumerable<Type> IdTypes() => typeof(IGuidId<>).Assembly.GetTypes()
        .Where(type => type.IsValueType && type.GetInterfaces().Any(
            face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IGuidId<>)));

    private static void Json<T>(ModelConfigurationBuilder builder) =>
        builder.Properties<T>().HaveConversion<JsonColumnConverter<T>, JsonColumnComparer<T>>();

    internal sealed class GuidIdConverter<TId>() : ValueConverter<TId, Guid>(
        id => id.Value, value => GuidId.From<TId>(value))
        where TId : struct, IGuidId<TId>;

    // Milliseconds: sorts and compares as a number on both databases.
    internal sealed class InstantConverter() : ValueConverter<Instant, long>(
        instant => instant.ToUnixTimeMilliseconds(), value => Instant.FromUnixTimeMilliseconds(value));

    // ISO text, since Npgsql takes every DateTime for an instant. It sorts as the dates do.
    internal sealed class LocalDateConverter() : ValueConverter<LocalDate, string>(
        date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

    internal sealed class LocalTimeConverter() : ValueConverter<LocalTime, string>(
        time => LocalTimePattern.GeneralIso.Format(time), text => LocalTimePattern.GeneralIso.Parse(text).Value);

    internal sealed class TitleConverter() : ValueConverter<Title, string>(
        title => title.Value, text => Title.Parse(text));

    internal sealed class SlugConverter() : ValueConverter<Slug, string>(
        slug => slug.Value, text => Slug.Parse(text));

    internal sealed class IcalUidConverter() : ValueConverter<IcalUid, string>(
        uid => uid.Value, text => IcalUid.Parse(text));

    internal sealed class EmailAddressConverter() : ValueConverter<EmailAddress, string>(
        address => address.Value, text => EmailAddress.Parse(text));

    internal sealed class FeedQueryConverter() : ValueConverter<FeedQuery, string>(
        query => query.Path, text => FeedQuery.Parse(text));

    internal sealed class JsonColumnConverter<T>() : ValueConverter<T, string>(
        value => JsonColumns.Write(value), text => JsonColumns.Read<T>(text));

    // Immutable values, so the snapshot is the value itself; what is equal prints equal.
    internal sealed class JsonColumnComparer<T>() : ValueComparer<T>(
        (left, right) => JsonColumns.Write(left) == JsonColumns.Write(right),
        value => JsonColumns.Write(value).GetHashCode(StringComparison.Ordinal),
        value => value);
}
