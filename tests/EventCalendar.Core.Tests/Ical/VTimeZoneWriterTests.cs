using System.Buffers;
using System.Globalization;
using System.Text;
using EventCalendar.Core.Ical;
using EventCalendar.Core.Tests.Feeds;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Ical;

public sealed class VTimeZoneWriterTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public void Every_zone_tells_the_time_of_the_database_hour_by_hour_around_its_changes()
    {
        var wrong = DateTimeZoneProviders.Tzdb.Ids.Where(id => FirstWrongInstant(id, 2026, 2037) is not null);

        Assert.Empty(wrong);
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
    private static Instant? FirstWrongInstant(string id, int firstYear, int lastYear)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var onsets = Onsets(FeedSamples.Lines(Write(id, firstYear, lastYear)), lastYear + 1);
        var used = new Interval(
            new LocalDateTime(firstYear, 1, 1, 0, 0).InZoneLeniently(zone).ToInstant(),
            new LocalDateTime(lastYear, 12, 31, 23, 0).InZoneLeniently(zone).ToInstant());
        var changes = zone.GetZoneIntervals(used).Where(interval => interval.HasStart).Select(interval => interval.Start)
            .SelectMany(change => Enumerable.Range(-30, 61).Select(hours => change + (hours * Hour)));
        var months = Enumerable.Range(0, (lastYear - firstYear + 1) * 12).Select(month => used.Start + (month * 730 * Hour));
        return changes.Concat(months)
            .Where(used.Contains)
            .Select(instant => (Instant?)instant)
            .FirstOrDefault(instant => OffsetAt(onsets, instant!.Value) != zone.GetUtcOffset(instant.Value));
    }

    private static Offset? OffsetAt(List<(Instant At, Offset To)> onsets, Instant instant)
    {
        var index = onsets.FindLastIndex(onset => onset.At <= instant);
        return index < 0 ? null : onsets[index].To;
    }

    private static List<(Instant At, Offset To)> Onsets(string[] lines, int lastYear)
    {
        var onsets = new List<(Instant, Offset)>();
        var values = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            values[line[..colon]] = line[(colon + 1)..];
            if (line is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT")
            {
                values.Clear();
            }
            else if (line is "END:STANDARD" or "END:DAYLIGHT")
            {
                onsets.AddRange(Onsets(values, lastYear));
            }
        }

        return [.. onsets.OrderBy(onset => onset.Item1)];
    }

    private static IEnumerable<(Instant At, Offset To)> Onsets(Dictionary<string, string> values, int lastYear)
    {
        var (from, to) = (ParseOffset(values["TZOFFSETFROM"]), ParseOffset(values["TZOFFSETTO"]));
        var dates = values.TryGetValue("RDATE", out var list) ? list.Split(',') : [];
        var rule = values.GetValueOrDefault("RRULE", "FREQ=DAILY;COUNT=1");
        var expanded = Assert.IsType<RuleExpansionResult.Expanded>(RuleExpansion.Expand(
            new RuleExpansionRequest(values["DTSTART"], null, rule, FormattableString.Invariant($"{lastYear}-12-31"))));
        return expanded.Starts
            .Concat(dates)
            .Select(text => RuleExpansionMoment.Parse(text, DateTimeZone.Utc)!.Local)
            .Select(local => (local.WithOffset(from).ToInstant(), to));
    }

    private static Offset ParseOffset(string text)
    {
        var numbers = text[1..].Chunk(2).Select(pair => int.Parse(pair, CultureInfo.InvariantCulture)).Append(0).ToArray();
        var offset = Offset.FromSeconds((numbers[0] * 3600) + (numbers[1] * 60) + numbers[2]);
        return text[0] == '-' ? -offset : offset;
    }

    private static string Write(string id, int firstYear, int lastYear)
    {
        var output = new ArrayBufferWriter<byte>();
        VTimeZoneWriter.Write(new ContentLines(output), DateTimeZoneProviders.Tzdb[id], firstYear, lastYear);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
