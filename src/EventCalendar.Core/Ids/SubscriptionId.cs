using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies a subscription to reminders.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct SubscriptionId(Guid Value) : IGuidId<SubscriptionId>
{
    /// <inheritdoc/>
    public static SubscriptionId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static SubscriptionId Parse(string s, IFormatProvider? provider) => GuidId.Parse<SubscriptionId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out SubscriptionId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
