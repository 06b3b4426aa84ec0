using CsCheck;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using Ical.Net;
using NodaTime;
using Xunit;
using CalDateTime = Ical.Net.DataTypes.CalDateTime;
using Period = NodaTime.Period;

namespace EventCalendar.Core.Tests.Feeds;

/// <summary>What Ical.Net reads in our feeds is what we wrote.</summary>
public sealed class ReadBackTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["abc äöüß,;:\\\"^€"], 1, 120],
        Gen.Int[1, 40].Select(length => string.Concat(Enumerable.Repeat("😀é", length))));

    private static readonly Gen<EventTiming> Timings = Gen.Select(
        Gen.Int[0, 700], Gen.Int[6, 22], Gen.Int[0, 5], Gen.Int[0, 300], Const(FeedSamples.Berlin, "America/New_York",
            "Australia/Lord_Howe", "Europe/Dublin", "Asia/Kolkata", "UTC"))
        .Select((day, hour, kind, minutes, zone) => Timing(new LocalDate(2026, 1, 1).PlusDays(day), hour, kind, minutes, zone));

    private static readonly Gen<EventContent> Contents = Gen.Select(
        Timings, Texts, Texts, Gen.Int[0, 9], Gen.Int[1, 4], Gen.Int[0, 2], Gen.Int[0, 7])
        .Select((timing, title, location, rule, interval, end, changes) => new EventContent
        {
            Title = Title.Parse("T " + title),
            Description = location + "\n" + title,
            Location = "L " + location,
            Timing = timing,
            Recurrence = Recurrence(timing, rule, interval, end, changes),
        });

    [Fact]
    public void Fields_read_back_equal()
    {
        Contents.Sample(content =>
        {
            var item = FeedSamples.Event(content) with { CategoryNames = ["Kunst, Kultur", "Bildung"] };

            var read = Load(item).Events.First(single => single.RecurrenceIdentifier is null);

            return read.Uid == item.Event.Uid.Value
                && read.Summary == content.Title.Value
                && read.Description!.StartsWith(content.Description!.TrimEnd(), StringComparison.Ordinal)
                && read.Location == content.Location
                && read.Categories.SequenceEqual(item.CategoryNames)
                && read.Url!.OriginalString == item.PageUrl
                && read.Status == "CONFIRMED"
                && read.Sequence == 0
                && Utc(read.DtStamp!) == item.Event.RevisedAt
                && Matches(read.DtStart!, content.Timing, content.Timing.LocalStart)
                && (content.Timing is EventTiming.Timed { End: null }
                    ? read.DtEnd is null
                    : Matches(read.DtEnd!, content.Timing, content.Timing.LocalEnd));
        });
    }

    [Fact]
    public void Dates_read_back_at_the_same_instants()
    {
        Contents.Sample(content => FeedSamples.Render(FeedSamples.Event(content)));
    }

    [Theory]
    [InlineData(2026, 3, 28, 2, 30)]
    [InlineData(2026, 10, 24, 2, 30)]
    [InlineData(2026, 3, 28, 23, 0)]
    [InlineData(2026, 10, 24, 23, 0)]
    public void A_night_of_the_clock_change_reads_back_at_the_same_instants(int year, int month, int day, int hour, int minute)
    {
        var content = FeedSamples.Content with
        {
            Timing = new EventTiming.Timed(new LocalDateTime(year, month, day, hour, minute), null, FeedSamples.Berlin),
            Recurrence = FeedSamples.Rule("FREQ=DAILY;COUNT=3"),
        };

        Assert.NotEmpty(FeedSamples.Render(FeedSamples.Event(content)));
    }

    private static Calendar Load(FeedEvent item) => Calendar.Load(FeedSamples.Render(item))!;

    private static Instant Utc(CalDateTime time) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(time.AsUtc, DateTimeKind.Utc));

    private static bool Matches(CalDateTime read, EventTiming timing, LocalDateTime local) =>
        read.HasTime == timing is EventTiming.Timed && LocalDateTime.FromDateTime(read.Value) == local;

    private static EventTiming Timing(LocalDate day, int hour, int kind, int minutes, string zone)
    {
        var start = day + new LocalTime(hour, minutes % 60);
        return kind switch
        {
            0 => new EventTiming.AllDay(day, day, zone),
            1 => new EventTiming.AllDay(day, day.PlusDays(minutes % 5), zone),
            2 => new EventTiming.Timed(start, null, zone),
            _ => new EventTiming.Timed(start, start.PlusMinutes(minutes + 1), zone),
        };
    }

    // Rules that match their own start, as RFC 5545 wants it.
    private static RecurrenceSet Recurrence(EventTiming timing, int kind, int interval, int end, int changes)
    {
        var start = timing.LocalStart;
        var day = start.DayOfWeek.ToString()[..2].ToUpperInvariant();
        var ordinal = ((start.Day - 1) / 7) + 1;
        var rule = kind switch
        {
            0 or 1 => null,
            2 => "FREQ=DAILY",
            3 => "FREQ=WEEKLY",
            4 => $"FREQ=WEEKLY;BYDAY={day},TH",
            5 => FormattableString.Invariant($"FREQ=MONTHLY;BYDAY={ordinal}{day}"),
            6 => FormattableString.Invariant($"FREQ=MONTHLY;BYMONTHDAY={start.Day}"),
            7 => "FREQ=MONTHLY",
            8 => "FREQ=YEARLY",
            _ => FormattableString.Invariant($"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS={start.Day}"),
        };
        if (rule is null)
        {
            return RecurrenceSet.None;
        }

        var last = start.PlusDays(interval * 40);
        var text = FormattableString.Invariant($"{rule};INTERVAL={interval}") + end switch
        {
            0 => ";COUNT=5",
            1 => FormattableString.Invariant($";UNTIL={last:uuuuMMdd}T{last:HHmmss}"),
            _ => "",
        };
        var key = new OccurrenceKey(start);
        var moved = timing.StartingAt(start + Period.FromDays(3));
        return FeedSamples.Rule(text) with
        {
            Exceptions = (changes & 1) != 0 ? [start.PlusDays(interval)] : [],
            Additions = (changes & 2) != 0 ? [start.PlusDays(2)] : [],
            Overrides = (changes & 4) != 0 ? [new OccurrenceOverride.Changed(key, moved, "Kino")] : [],
        };
    }

    private static Gen<string> Const(params string[] values) => Gen.OneOf(values.Select(Gen.Const).ToArray());
}
