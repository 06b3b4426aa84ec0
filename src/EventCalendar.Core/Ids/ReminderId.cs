using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies a row of the reminder ledger.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct ReminderId(Guid Value) : IGuidId<ReminderId>
{
    /// <inheritdoc/>
    public static ReminderId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static ReminderId Parse(string s, IFormatProvider? provider) => GuidId.Parse<ReminderId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out ReminderId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
