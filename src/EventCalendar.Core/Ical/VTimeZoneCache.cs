using System.Buffers;
using System.Collections.Concurrent;
using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>Keeps the lines of zones: what a zone does in some years is the same in every feed.</summary>
internal static class VTimeZoneCache
{
    // A community needs a handful; some kilobytes each.
    private const int MaxEntries = 1_000;

    private static readonly ConcurrentDictionary<(string Id, int First, int Last), byte[]> LinesByZone = new();

    /// <summary>Gives the lines of one zone for the years in which something takes place.</summary>
    public static ReadOnlySpan<byte> Lines(DateTimeZone zone, int firstYear, int lastYear)
    {
        if (LinesByZone.Count >= MaxEntries)
        {
            LinesByZone.Clear();
        }

        return LinesByZone.GetOrAdd(
            (zone.Id, firstYear, lastYear), static (years, zone) => Write(zone, years.First, years.Last), zone);
    }

    private static byte[] Write(DateTimeZone zone, int firstYear, int lastYear)
    {
        var output = new ArrayBufferWriter<byte>();
        VTimeZoneWriter.Write(new ContentLines(output), zone, firstYear, lastYear);
        return output.WrittenSpan.ToArray();
    }
}
