using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies a category.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct CategoryId(Guid Value) : IGuidId<CategoryId>
{
    /// <inheritdoc/>
    public static CategoryId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static CategoryId Parse(string s, IFormatProvider? provider) => GuidId.Parse<CategoryId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out CategoryId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
