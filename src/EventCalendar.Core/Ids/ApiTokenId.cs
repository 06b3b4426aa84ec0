using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies an API token.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct ApiTokenId(Guid Value) : IGuidId<ApiTokenId>
{
    /// <inheritdoc/>
    public static ApiTokenId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static ApiTokenId Parse(string s, IFormatProvider? provider) => GuidId.Parse<ApiTokenId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out ApiTokenId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
