using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies the text of an announcement.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct SourceId(Guid Value) : IGuidId<SourceId>
{
    /// <inheritdoc/>
    public static SourceId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static SourceId Parse(string s, IFormatProvider? provider) => GuidId.Parse<SourceId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
