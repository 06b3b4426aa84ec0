using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies an organization.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct OrganizationId(Guid Value) : IGuidId<OrganizationId>
{
    /// <inheritdoc/>
    public static OrganizationId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static OrganizationId Parse(string s, IFormatProvider? provider) => GuidId.Parse<OrganizationId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out OrganizationId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
