using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies somebody who receives mail.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct RecipientId(Guid Value) : IGuidId<RecipientId>
{
    /// <inheritdoc/>
    public static RecipientId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static RecipientId Parse(string s, IFormatProvider? provider) => GuidId.Parse<RecipientId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out RecipientId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
