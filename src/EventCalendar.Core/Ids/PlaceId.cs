using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies a place.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct PlaceId(Guid Value) : IGuidId<PlaceId>
{
    /// <inheritdoc/>
    public static PlaceId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static PlaceId Parse(string s, IFormatProvider? provider) => GuidId.Parse<PlaceId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out PlaceId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
