using System.Collections.Immutable;
using System.Reflection;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Extraction;
using Xunit;

namespace EventCalendar.Web.Tests.House;

/// <summary>What the public types of Extraction and Core may look like.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Type[] ClockTypes = [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan)];

    private static readonly Type[] MutableCollections = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>)];

    public static TheoryData<Type> PublicTypes =>
    [
        .. typeof(AnnouncementReader).Assembly.GetExportedTypes()
            .Concat(typeof(CalendarEvent).Assembly.GetExportedTypes())
            .Where(type => !typeof(Delegate).IsAssignableFrom(type)),
    ];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_public_type_is_closed_and_immutable_from_outside(Type type)
    {
        var isClosed = type.IsSealed || type.IsAbstract || type.IsInterface;
        var openSetters = type.GetProperties()
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"))
            .Select(property => property.Name);
        var mutable = type.GetProperties()
            .Where(property => property.PropertyType is { IsGenericType: true } generic
                && MutableCollections.Contains(generic.GetGenericTypeDefinition()))
            .Select(property => property.Name);

        Assert.True(isClosed, $"{type} is neither sealed nor abstract nor static.");
        Assert.Empty(openSetters);
        Assert.Empty(mutable);
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Time_is_told_in_Noda_Time_only(Type type)
    {
        var types = type.GetProperties().Select(property => property.PropertyType)
            .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .SelectMany(method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType)))
            .Select(used => Nullable.GetUnderlyingType(used) ?? used);

        Assert.Empty(types.Intersect(ClockTypes));
    }

    [Fact]
    public void Every_kind_of_id_reads_back_what_it_prints()
    {
        var ids = typeof(CalendarEventId).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(
                face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IGuidId<>)))
            .ToImmutableArray();

        Assert.NotEmpty(ids);
        Assert.All(ids, type =>
        {
            var id = Activator.CreateInstance(type, Guid.CreateVersion7())!;
            var parsed = type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [id.ToString(), null]);
            Assert.Equal(id, parsed);
        });
    }

    [Fact]
    public void Result_families_are_closed()
    {
        var families = typeof(RevisionResult).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: false, IsInterface: false })
            .ToImmutableArray();

        Assert.NotEmpty(families);
        Assert.All(families, family => Assert.DoesNotContain(
            family.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            constructor => !constructor.IsPrivate && !IsCopyConstructor(constructor)));
    }

    // A record gets one that inheritors call; it makes no new case.
    private static bool IsCopyConstructor(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
