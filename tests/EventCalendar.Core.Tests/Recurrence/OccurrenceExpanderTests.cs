using CsCheck;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Recurrence;

public sealed class OccurrenceExpanderTests
{
    private const string Berlin = "Europe/Berlin";

    private static readonly EventTiming Thursday = new EventTiming.Timed(
        new LocalDateTime(2026, 8, 20, 18, 0), new LocalDateTime(2026, 8, 20, 20, 0), Berlin);

    private static readonly Interval Year = new(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));

    [Fact]
    public void A_single_event_has_one_occurrence()
    {
        var occurrences = OccurrenceExpander.Expand(Event(Thursday), Year);

        Assert.Equal([new Occurrence(new OccurrenceKey(Thursday.LocalStart), Thursday, null, false)], occurrences);
    }

    [Theory]
    [InlineData(15, 59, 60, true)]
    [InlineData(15, 59, 1, false)]
    [InlineData(17, 59, 60, true)]
    [InlineData(18, 0, 60, false)]
    [InlineData(16, 30, 1, true)]
    public void The_window_is_half_open(int hour, int minute, int minutes, bool isInside)
    {
        var start = Instant.FromUtc(2026, 8, 20, hour, minute);

        var occurrences = OccurrenceExpander.Expand(
            Event(Thursday), new Interval(start, start + Duration.FromMinutes(minutes)));

        Assert.Equal(isInside, occurrences.Length == 1);
    }

    [Fact]
    public void A_window_without_end_is_a_bug_of_the_caller()
    {
        var window = new Interval(Instant.FromUtc(2026, 1, 1, 0, 0), null);

        Assert.Throws<ArgumentException>(() => OccurrenceExpander.Expand(Event(Thursday), window));
    }

    [Fact]
    public void Exceptions_fall_out_and_additions_come_in()
    {
        var content = Event(Thursday, Rule("FREQ=WEEKLY;COUNT=3") with
        {
            Exceptions = [new LocalDateTime(2026, 8, 27, 18, 0)],
            Additions = [new LocalDateTime(2026, 8, 29, 11, 0)],
        });

        var starts = OccurrenceExpander.Expand(content, Year).Select(item => item.Key.ToString());

        Assert.Equal(["2026-08-20T18:00:00", "2026-08-29T11:00:00", "2026-09-03T18:00:00"], starts);
    }

    [Fact]
    public void Cancelled_dates_are_marked_and_changed_ones_stand_at_their_new_time()
    {
        var later = new EventTiming.Timed(new LocalDateTime(2026, 9, 10, 19, 0), null, Berlin);
        var moved = new OccurrenceKey(new LocalDateTime(2026, 8, 27, 18, 0));
        var content = Event(Thursday, Rule("FREQ=WEEKLY;COUNT=3") with
        {
            Overrides =
            [
                new OccurrenceOverride.Cancelled(new OccurrenceKey(Thursday.LocalStart)),
                new OccurrenceOverride.Changed(moved, later, "Rathaus"),
            ],
        });

        var occurrences = OccurrenceExpander.Expand(content, Year);

        Assert.Equal([true, false, false], occurrences.Select(item => item.IsCancelled));
        Assert.Equal(
            new Occurrence(moved, later, "Rathaus", false) { MovedFrom = Thursday.StartingAt(moved.OriginalStart) },
            occurrences[^1]);
        Assert.Equal(later.OverAt, OccurrenceExpander.LastEnd(content.Timing, content.Recurrence));
    }

    [Fact]
    public void A_date_moved_into_the_window_is_found_though_its_old_date_lies_outside()
    {
        var later = new EventTiming.Timed(new LocalDateTime(2027, 3, 1, 19, 0), null, Berlin);
        var content = Event(Thursday, Rule("FREQ=WEEKLY;COUNT=3") with
        {
            Overrides = [new OccurrenceOverride.Changed(new OccurrenceKey(Thursday.LocalStart), later, null)],
        });
        var march = new Interval(Instant.FromUtc(2027, 3, 1, 0, 0), Instant.FromUtc(2027, 4, 1, 0, 0));

        var occurrence = Assert.Single(OccurrenceExpander.Expand(content, march));

        Assert.Equal(later, occurrence.Timing);
    }

    [Fact]
    public void A_cancelled_event_has_cancelled_occurrences_only()
    {
        var content = Event(Thursday, Rule("FREQ=WEEKLY;COUNT=3")) with { Status = EventStatus.Cancelled };

        var occurrences = OccurrenceExpander.Expand(content, Year);

        Assert.Equal([true, true, true], occurrences.Select(item => item.IsCancelled));
    }

    [Theory]
    [InlineData(2026, 3, 28, 2, "2026-03-29T03:30:00", 1, 30)]
    [InlineData(2026, 10, 24, 2, "2026-10-25T02:30:00", 0, 30)]
    [InlineData(2026, 3, 28, 18, "2026-03-29T18:30:00", 16, 30)]
    [InlineData(2026, 10, 24, 18, "2026-10-25T18:30:00", 17, 30)]
    public void On_the_days_of_the_clock_change_the_wall_clock_rules(
        int year, int month, int day, int hour, string expectedLocal, int utcHour, int utcMinute)
    {
        var timing = new EventTiming.Timed(new LocalDateTime(year, month, day, hour, 30), null, Berlin);

        var occurrences = OccurrenceExpander.Expand(Event(timing, Rule("FREQ=DAILY;COUNT=2")), Year);

        Assert.Equal(expectedLocal, new OccurrenceKey(occurrences[1].Timing.LocalStart).ToString());
        Assert.Equal(
            Instant.FromUtc(year, month, day + 1, utcHour, utcMinute), occurrences[1].Timing.StartsAt);
    }

    [Fact]
    public void Whole_days_stay_whole_days()
    {
        var weekend = new EventTiming.AllDay(new LocalDate(2026, 10, 24), new LocalDate(2026, 10, 25), Berlin);

        var occurrences = OccurrenceExpander.Expand(Event(weekend, Rule("FREQ=WEEKLY;UNTIL=20261031")), Year);

        Assert.Equal(
            [weekend, new EventTiming.AllDay(new LocalDate(2026, 10, 31), new LocalDate(2026, 11, 1), Berlin)],
            occurrences.Select(item => item.Timing));
    }

    [Fact]
    public void The_own_start_belongs_to_the_event_though_its_rule_does_not_match_it()
    {
        var starts = OccurrenceExpander.Expand(Event(Thursday, Rule("FREQ=WEEKLY;BYDAY=TU;COUNT=1")), Year);

        Assert.Equal([20, 25], starts.Select(item => item.Timing.LocalStart.Day));
    }

    [Fact]
    public void A_series_without_end_has_no_last_end()
    {
        Assert.Null(OccurrenceExpander.LastEnd(Thursday, Rule("FREQ=WEEKLY")));
        Assert.Equal(
            Instant.FromUtc(2026, 9, 3, 18, 0), OccurrenceExpander.LastEnd(Thursday, Rule("FREQ=WEEKLY;COUNT=3")));
        Assert.Equal(Thursday.EndsAt, OccurrenceExpander.LastEnd(Thursday, RecurrenceSet.None));
    }

    [Theory]
    [InlineData("FREQ=YEARLY;UNTIL=99991231T235959Z")]
    [InlineData("FREQ=YEARLY;UNTIL=99991231")]
    [InlineData("FREQ=YEARLY;INTERVAL=2147483647")]
    [InlineData("FREQ=DAILY;COUNT=2147483647")]
    public void The_end_of_the_calendar_is_no_obstacle(string rule)
    {
        var newYearsEve = new EventTiming.AllDay(new LocalDate(2026, 12, 31), new LocalDate(2027, 1, 2), Berlin);
        var always = new Interval(null, Instant.FromUtc(9999, 12, 31, 0, 0));

        var occurrences = OccurrenceExpander.Expand(Event(newYearsEve, Rule(rule)), always);

        Assert.Equal(newYearsEve, occurrences[0].Timing);
        Assert.NotEqual(newYearsEve.EndsAt, OccurrenceExpander.LastEnd(newYearsEve, Rule(rule)));
    }

    [Fact]
    public void A_window_far_away_shows_the_same_dates_as_the_whole()
    {
        var rules = Gen.OneOf(new[]
        {
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "FREQ=MONTHLY;BYDAY=2FR,4FR", "FREQ=MONTHLY;BYMONTHDAY=31",
            "FREQ=YEARLY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=3;COUNT=40", "FREQ=MONTHLY;INTERVAL=5",
            "FREQ=HOURLY;INTERVAL=7", "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=-1SU", "FREQ=MONTHLY;BYDAY=-1MO;BYSETPOS=1",
        }.Select(Gen.Const).ToArray());

        Gen.Select(rules, Gen.Int[0, 1500], Gen.Int[1, 90]).Sample((rule, offset, length) =>
        {
            var content = Event(Thursday, Rule(rule));
            var start = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(offset);
            var window = new Interval(start, start + Duration.FromDays(length));
            var whole = OccurrenceExpander.Expand(content, new Interval(null, window.End));

            var seen = OccurrenceExpander.Expand(content, window);

            return whole.Where(item => item.Timing.EndsAt > start).SequenceEqual(seen);
        });
    }

    [Fact]
    public void Never_more_occurrences_come_than_promised()
    {
        var century = new Interval(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2126, 1, 1, 0, 0));

        var occurrences = OccurrenceExpander.Expand(Event(Thursday, Rule("FREQ=DAILY")), century);

        Assert.Equal(OccurrenceExpander.MaxOccurrences, occurrences.Length);
    }

    private static EventContent Event(EventTiming timing, RecurrenceSet? recurrence = null) => new()
    {
        Title = Title.Parse("Treffen"),
        Timing = timing,
        Recurrence = recurrence ?? RecurrenceSet.None,
    };

    private static RecurrenceSet Rule(string text)
    {
        Assert.True(RecurrenceRule.TryParse(text, out var rule, out var problem), problem);
        return new RecurrenceSet { Rule = rule };
    }
}
