using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies a draft.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct DraftId(Guid Value) : IGuidId<DraftId>
{
    /// <inheritdoc/>
    public static DraftId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static DraftId Parse(string s, IFormatProvider? provider) => GuidId.Parse<DraftId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out DraftId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
