using System.Globalization;
using NodaTime;

namespace EventCalendar.Web.Features.Events;

/// <summary>Where a page of a list ended: the start of its last event, and how many of that start were shown.</summary>
/// <remarks>Events of one start are ordered by id, and ids by birth, so new ones never push shown ones back.</remarks>
internal readonly record struct EventCursor(Instant StartsAt, int Shown)
{
    private const char Separator = '_';

    public static bool TryParse(string text, out EventCursor cursor)
    {
        cursor = default;
        var parts = text.Split(Separator);
        if (parts.Length != 2
            || !long.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var shown)
            || milliseconds < Instant.MinValue.ToUnixTimeMilliseconds()
            || milliseconds > Instant.MaxValue.ToUnixTimeMilliseconds())
        {
            return false;
        }

        cursor = new EventCursor(Instant.FromUnixTimeMilliseconds(milliseconds), shown);
        return true;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{StartsAt.ToUnixTimeMilliseconds()}{Separator}{Shown}");
}
