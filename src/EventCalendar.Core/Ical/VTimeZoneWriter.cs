using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>Writes VTIMEZONE (RFC 5545 §3.6.5) from the time zone database.</summary>
internal static class VTimeZoneWriter
{
    /// <summary>Writes one zone for the years in which something takes place.</summary>
    public static void Write(ContentLines lines, DateTimeZone zone, int firstYear, int lastYear)
    {
        lines.Name("BEGIN").Value("VTIMEZONE");
        lines.Name("TZID").Value(zone.Id);
        foreach (var observance in ZoneObservances.For(zone, firstYear, lastYear))
        {
            Write(lines, observance);
        }

        lines.Name("END").Value("VTIMEZONE");
    }

    private static void Write(ContentLines lines, ZoneObservance observance)
    {
        var component = observance.Change.IsDaylight ? "DAYLIGHT" : "STANDARD";
        lines.Name("BEGIN").Value(component);
        lines.Name("DTSTART").Value(IcalTimes.Print(observance.Onsets[0]));
        lines.Name("TZOFFSETFROM").Value(IcalTimes.Print(observance.Change.From));
        lines.Name("TZOFFSETTO").Value(IcalTimes.Print(observance.Change.To));
        lines.Name("TZNAME").Text(observance.Change.Name);
        if (observance.Rrule is { } rrule)
        {
            lines.Name("RRULE").Value(rrule);
        }

        if (observance.Onsets.Length > 1)
        {
            lines.Name("RDATE").Value(string.Join(',', observance.Onsets.Skip(1).Select(IcalTimes.Print)));
        }

        lines.Name("END").Value(component);
    }
}
