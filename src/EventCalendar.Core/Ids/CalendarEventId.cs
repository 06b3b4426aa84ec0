using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>Identifies an event.</summary>
/// <param name="Value">A version 7 GUID; <c>default</c> names nothing.</param>
public readonly record struct CalendarEventId(Guid Value) : IGuidId<CalendarEventId>
{
    /// <inheritdoc/>
    public static CalendarEventId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static CalendarEventId Parse(string s, IFormatProvider? provider) => GuidId.Parse<CalendarEventId>(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarEventId result) =>
        GuidId.TryParse(s, out result);

    /// <inheritdoc/>
    public override string ToString() => GuidId.Print(Value);
}
