using System.Diagnostics.CodeAnalysis;
using EventCalendar.Core.Ids;

namespace EventCalendar.Core.Values;

/// <summary>
/// The identifier of an event in every feed, fixed at its birth (RFC 5545 §3.8.4.7, RFC 7986 §5.3): 1 to 255 visible
/// ASCII characters without <c>/</c>, because CalDAV clients build addresses from it.
/// </summary>
public sealed record IcalUid
{
    private const int MaxLength = 255;

    private IcalUid(string value) => Value = value;

    /// <summary>Gets the text.</summary>
    public string Value { get; }

    /// <summary>Gives an event its identifier at birth. It does not contain the host name, which may change.</summary>
    /// <param name="id">The event.</param>
    public static IcalUid For(CalendarEventId id) => new(GuidId.Print(id.Value) + "@eventcalendar");

    /// <summary>Takes an identifier that came from outside.</summary>
    /// <param name="text">Text to take.</param>
    /// <param name="uid">The identifier, or <c>null</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out IcalUid? uid)
    {
        var isUid = text is { Length: > 0 and <= MaxLength } && text.All(c => c is > ' ' and < '\x7F' and not '/');
        uid = isUid ? new IcalUid(text!) : null;
        return isUid;
    }

    /// <summary>Takes an identifier that is known to be one.</summary>
    /// <param name="text">The identifier.</param>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static IcalUid Parse(string text) =>
        TryParse(text, out var uid) ? uid : throw new ArgumentException($"Not a UID: '{text}'.", nameof(text));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
