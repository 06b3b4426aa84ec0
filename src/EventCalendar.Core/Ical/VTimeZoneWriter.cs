using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>Writes VTIMEZONE (RFC 5545 §3.6.5) from the time zone database.</summary>
internal static class VTimeZoneWriter
{
    /// <summary>Writes one zone for the years in which something takes place.</summary>
    public static void Write(ContentLines lines, DateTimeZone zone, int firstYear, int lastYear)
    {
        lines.Name("BEGIN"u8).Value("VTIMEZONE"u8);
        lines.Name("TZID"u8).Value(zone.Id);
        foreach (var observance in ZoneObservances.For(zone, firstYear, lastYear))
        {
            Write(lines, observance);
        }

        lines.Name("END"u8).Value("VTIMEZONE"u8);
    }

    private static void Write(ContentLines lines, ZoneObservance observance)
    {
        var component = observance.Change.IsDaylight ? "DAYLIGHT"u8 : "STANDARD"u8;
        lines.Name("BEGIN"u8).Value(component);
        lines.Name("DTSTART"u8).Times([observance.Onsets[0]], IcalClock.Local);
        lines.Name("TZOFFSETFROM"u8).Value(IcalTimes.Print(observance.Change.From));
        lines.Name("TZOFFSETTO"u8).Value(IcalTimes.Print(observance.Change.To));
        lines.Name("TZNAME"u8).Text(observance.Change.Name);
        if (observance.Rrule is { } rrule)
        {
            lines.Name("RRULE"u8).Value(rrule);
        }

        // Each onset on a line of its own, the first one too: ical.js, hence Thunderbird, takes no more than one value
        // of a line and beside RDATE does not count DTSTART; ruby-icalendar fails on lists.
        for (var index = 0; observance.Onsets.Length > 1 && index < observance.Onsets.Length; index++)
        {
            lines.Name("RDATE"u8).Times(observance.Onsets.AsSpan(index, 1), IcalClock.Local);
        }

        lines.Name("END"u8).Value(component);
    }
}
