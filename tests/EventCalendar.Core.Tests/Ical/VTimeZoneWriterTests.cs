using System.Buffers;
using System.Text;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ical;
using EventCalendar.Core.Tests.Feeds;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Ical;

public sealed class VTimeZoneWriterTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    // Zones that are UTC by another name need no description.
    private static readonly int Universal = DateTimeZoneProviders.Tzdb.Ids
        .Count(id => IcalEventWriter.IsUniversal(new EventTiming.AllDay(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 1), id)));

    [Theory]
    [InlineData(2026, 2026)]
    [InlineData(2026, 2037)]
    [InlineData(2000, 2040)]
    public void Every_zone_tells_the_time_of_the_database_hour_by_hour_around_its_changes(int firstYear, int lastYear)
    {
        var wrong = DateTimeZoneProviders.Tzdb.Ids.Where(id => FirstWrongInstant(id, firstYear, lastYear) is not null);

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_feed_of_today_tells_every_zone_from_2000_to_2040()
    {
        var timings = DateTimeZoneProviders.Tzdb.Ids
            .Select(id => new EventTiming.Timed(new LocalDateTime(2026, 8, 20, 18, 0), null, id));
        var events = timings.Select((timing, number) => FeedSamples.Event(FeedSamples.Content with { Timing = timing }, number + 1));

        var zones = ZonesIn(FeedSamples.Render([.. events]));

        Assert.Equal(DateTimeZoneProviders.Tzdb.Ids.Count - Universal, zones.Count);
        Assert.All(zones, zone => Assert.Null(FirstWrongInstant(zone.Key, zone.Value, 2000, 2040)));
    }

    [Theory]
    [InlineData("Africa/Casablanca", "2026-08-20T18:00", null, 2066)]
    [InlineData("Africa/Casablanca", "2026-08-20T18:00", "2061-01-01T00:00", 2061)]
    [InlineData("Asia/Gaza", "2026-08-20T18:00", null, 2066)]
    [InlineData("Europe/Berlin", "1985-08-20T18:00", null, 2100)]
    [InlineData("Europe/Moscow", "1985-08-20T18:00", "2090-01-01T00:00", 2090)]
    public void A_series_is_told_as_long_as_it_lasts(string id, string start, string? until, int lastYear)
    {
        Assert.True(LocalText.TryParseDateTime(start, out var first));
        var end = until is null ? "" : ";UNTIL=" + until.Replace("-", "", StringComparison.Ordinal)
            .Replace(":", "", StringComparison.Ordinal) + "00";
        var series = FeedSamples.Event(FeedSamples.Content with
        {
            Timing = new EventTiming.Timed(first, null, id),
            Recurrence = FeedSamples.Rule("FREQ=MONTHLY" + end),
        });

        var zone = ZonesIn(FeedSamples.Render(series))[id];

        Assert.Null(FirstWrongInstant(id, zone, first.Year, lastYear));
    }

    [Theory]
    [InlineData("Europe/Berlin", 1971, 2000)]
    [InlineData("Europe/Berlin", 2100, 2200)]
    [InlineData("Europe/Dublin", 1990, 2030)]
    [InlineData("Africa/Casablanca", 2009, 2090)]
    [InlineData("Asia/Gaza", 2080, 2095)]
    [InlineData("America/Vancouver", 2000, 2050)]
    [InlineData("America/New_York", 2000, 2012)]
    [InlineData("Australia/Lord_Howe", 1985, 2030)]
    [InlineData("Pacific/Apia", 2008, 2024)]
    [InlineData("Africa/Cairo", 2010, 2060)]
    [InlineData("America/Sao_Paulo", 2010, 2026)]
    [InlineData("Europe/Istanbul", 2010, 2026)]
    public void Other_years_are_told_as_well(string id, int firstYear, int lastYear)
    {
        Assert.Null(FirstWrongInstant(id, firstYear, lastYear));
    }

    [Fact]
    public void A_zone_with_yearly_rules_is_described_for_good()
    {
        var lines = FeedSamples.Lines(Write("Europe/Berlin", 2026, 2026));

        Assert.Equal(
            [
                "BEGIN:VTIMEZONE", "TZID:Europe/Berlin",
                "BEGIN:DAYLIGHT", "DTSTART:20250330T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
                "BEGIN:STANDARD", "DTSTART:20251026T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
                "END:VTIMEZONE",
            ],
            lines);
    }

    [Theory]
    [InlineData("America/New_York", "BYMONTH=3;BYDAY=2SU")]
    [InlineData("America/New_York", "BYMONTH=11;BYDAY=1SU")]
    [InlineData("America/Santiago", "BYMONTH=4;BYDAY=SU;BYMONTHDAY=2,3,4,5,6,7,8")]
    [InlineData("Africa/Cairo", "BYMONTH=10;BYDAY=FR;BYMONTHDAY=26,27,28,29,30,31")]
    [InlineData("Africa/Cairo", "BYMONTH=11;BYDAY=FR;BYMONTHDAY=1")]
    public void Rules_have_the_form_that_clients_know_best(string id, string expected)
    {
        var lines = FeedSamples.Lines(Write(id, 2026, 2026));

        Assert.Contains("RRULE:FREQ=YEARLY;" + expected, lines);
    }

    [Fact]
    public void A_zone_whose_clocks_are_never_changed_has_one_offset()
    {
        var lines = FeedSamples.Lines(Write("Asia/Kolkata", 2026, 2036));

        Assert.Equal(
            [
                "BEGIN:VTIMEZONE", "TZID:Asia/Kolkata", "BEGIN:STANDARD", "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530", "TZNAME:IST", "END:STANDARD", "END:VTIMEZONE",
            ],
            lines);
    }

    [Fact]
    public void Summer_is_daylight_in_Dublin_too()
    {
        var lines = FeedSamples.Lines(Write("Europe/Dublin", 2026, 2026));

        Assert.Equal("TZNAME:IST", lines.SkipWhile(line => line != "BEGIN:DAYLIGHT").ElementAt(4));
    }

    // What a client makes of the lines: the latest onset before the instant says the offset.
    private static Instant? FirstWrongInstant(string id, int firstYear, int lastYear) =>
        FirstWrongInstant(id, Write(id, firstYear, lastYear), firstYear, lastYear);

    private static Instant? FirstWrongInstant(string id, string lines, int firstYear, int lastYear)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var read = ReadTimeZone.Read(FeedSamples.Lines(lines), lastYear + 1);
        var used = new Interval(
            new LocalDateTime(firstYear, 1, 1, 0, 0).InZoneLeniently(zone).ToInstant(),
            new LocalDateTime(lastYear, 12, 31, 23, 0).InZoneLeniently(zone).ToInstant());
        var changes = zone.GetZoneIntervals(used).Where(interval => interval.HasStart).Select(interval => interval.Start)
            .SelectMany(change => Enumerable.Range(-30, 61).Select(hours => change + (hours * Hour)));
        var months = Enumerable.Range(0, (lastYear - firstYear + 1) * 12).Select(month => used.Start + (month * 730 * Hour));
        return changes.Concat(months)
            .Where(used.Contains)
            .Select(instant => (Instant?)instant)
            .FirstOrDefault(instant => read.OffsetAt(instant!.Value) != zone.GetUtcOffset(instant.Value));
    }

    private static Dictionary<string, string> ZonesIn(string calendar) => calendar.Split("BEGIN:VTIMEZONE\r\n").Skip(1)
        .Select(zone => zone[..zone.IndexOf("END:VTIMEZONE", StringComparison.Ordinal)])
        .ToDictionary(zone => FeedSamples.Lines(zone)[0]["TZID:".Length..]);

    private static string Write(string id, int firstYear, int lastYear)
    {
        var output = new ArrayBufferWriter<byte>();
        VTimeZoneWriter.Write(new ContentLines(output), DateTimeZoneProviders.Tzdb[id], firstYear, lastYear);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
