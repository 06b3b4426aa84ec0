using CsCheck;
using EventCalendar.Core.Recurrence;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Recurrence;

public sealed class RuleStartsTests
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private static readonly LocalDateTime Evening = new(2026, 8, 20, 18, 0);

    // The days of 400 years: so long takes the calendar to begin again.
    private const int MostSteps = 146_098;

    public static TheoryData<string> RulesWithoutMatch =>
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=20;BYMONTH=12",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=YEARLY;BYDAY=53MO;BYMONTH=6",
        "FREQ=MONTHLY;INTERVAL=12;BYDAY=MO;BYSETPOS=6",
        "FREQ=MONTHLY;INTERVAL=999983;BYMONTH=6;BYMONTHDAY=31",
        "FREQ=WEEKLY;INTERVAL=2147483647;BYDAY=MO;BYSETPOS=2",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
        "FREQ=DAILY;BYDAY=MO,TU;BYSETPOS=2",
        "FREQ=DAILY;INTERVAL=773;BYMONTH=4,6,9,11;BYMONTHDAY=31",
        "FREQ=HOURLY;INTERVAL=2;BYHOUR=19",
        "FREQ=HOURLY;INTERVAL=168;BYDAY=MO",
        "FREQ=HOURLY;INTERVAL=12;BYHOUR=7;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=MINUTELY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;INTERVAL=10080;BYDAY=SU",
        "FREQ=SECONDLY;INTERVAL=86400;BYHOUR=3",
        "FREQ=SECONDLY;INTERVAL=97;BYYEARDAY=49;BYMONTH=6",
        "FREQ=SECONDLY;BYSECOND=1,2;BYSETPOS=2",
    ];

    [Theory]
    [MemberData(nameof(RulesWithoutMatch))]
    public void A_rule_that_never_matches_is_known_for_one_before_the_calendar_begins_again(string text)
    {
        var starts = Read(text, Evening);

        Assert.Empty(starts.Starts(Evening));
        Assert.InRange(starts.Steps, 0, MostSteps);
    }

    [Theory]
    [InlineData("FREQ=YEARLY;INTERVAL=400;COUNT=5", 3)]
    [InlineData("FREQ=DAILY;INTERVAL=2147483647", 1)]
    [InlineData("FREQ=SECONDLY;INTERVAL=2147483647;BYMONTH=8;COUNT=1000", 1000)]
    public void A_long_step_ends_with_the_calendar(string text, int most)
    {
        var starts = Read(text, new LocalDateTime(9100, 1, 1, 18, 0)).Starts(new LocalDateTime(9100, 1, 1, 18, 0));

        Assert.InRange(starts.Count(), 0, most);
    }

    [Fact]
    public void A_leap_day_is_found_across_the_eight_years_without_one()
    {
        var start = new LocalDateTime(2096, 3, 1, 18, 0);

        var found = Read("FREQ=HOURLY;BYHOUR=18;BYMONTH=2;BYMONTHDAY=29", start).Starts(start).First();

        Assert.Equal(new LocalDateTime(2104, 2, 29, 18, 0), found);
    }

    [Fact]
    public void Months_and_years_equal_a_count_day_by_day()
    {
        var rules = Gen.Select(Gen.Bool, Gen.Int[1, 3], Gen.Int[0, 4095], Gen.Int[-31, 31], Gen.Int[-5, 5], Gen.Int[0, 6]);

        Gen.Select(Gen.Int[0, 3000], rules).Sample((offset, rule) =>
        {
            var (isYearly, interval, months, monthDay, ordinal, weekday) = rule;
            var start = new LocalDate(2023, 12, 25).PlusDays(offset);
            var named = Enumerable.Range(1, 12).Where(month => (months & (1 << (month - 1))) != 0).ToArray();
            var text = $"FREQ={(isYearly ? "YEARLY" : "MONTHLY")};INTERVAL={interval}"
                + $";BYDAY={(ordinal == 0 ? "" : ordinal)}{Weekdays[weekday]}"
                + (named.Length == 0 ? "" : $";BYMONTH={string.Join(',', named)}")
                + (monthDay == 0 ? "" : $";BYMONTHDAY={monthDay}");
            var counted = Enumerable.Range(0, 3000).Select(start.PlusDays)
                .Where(day => named.Length == 0 || named.Contains(day.Month))
                .Where(day => monthDay == 0 || day.Day == monthDay || day.PlusDays(-monthDay) == FirstOfNext(day))
                .Where(day => (int)day.DayOfWeek == weekday + 1)
                .Where(day => ordinal == 0 || Nth(day, isYearly && named.Length == 0) == ordinal
                    || Nth(day, isYearly && named.Length == 0, false) == ordinal)
                .Where(day => (isYearly ? day.Year - start.Year : MonthsOf(day) - MonthsOf(start)) % interval == 0)
                .ToArray();

            var expanded = Read(text, start.AtMidnight(), isAllDay: true).Starts(start.AtMidnight())
                .TakeWhile(found => found.Date < start.PlusDays(3000)).Select(found => found.Date);

            Assert.Equal(counted, expanded);
        });
    }

    [Fact]
    public void Hours_and_minutes_equal_a_count_minute_by_minute()
    {
        var rules = Gen.Select(Gen.Bool, Gen.Int[1, 4000], Gen.Int[0, 23].Array[0, 3], Gen.Int[0, 59].Array[0, 3], Gen.Int[0, 127]);

        Gen.Select(Gen.Int[0, 1439], rules).Sample((minuteOfDay, rule) =>
        {
            var (isHourly, interval, hours, minutes, weekdays) = rule;
            var start = new LocalDateTime(2026, 2, 26, 0, 0).PlusMinutes(minuteOfDay);
            var named = Weekdays.Where((_, day) => (weekdays & (1 << day)) != 0).ToArray();
            var text = $"FREQ={(isHourly ? "HOURLY" : "MINUTELY")};INTERVAL={interval}"
                + (named.Length == 0 ? "" : $";BYDAY={string.Join(',', named)}")
                + (hours.Length == 0 ? "" : $";BYHOUR={string.Join(',', hours)}")
                + (minutes.Length == 0 ? "" : $";BYMINUTE={string.Join(',', minutes)}");
            var counted = Enumerable.Range(0, 20_000).Select(minute => (Minute: minute, At: start.PlusMinutes(minute)))
                .Where(item => named.Length == 0 || named.Contains(Weekdays[(int)item.At.DayOfWeek - 1]))
                .Where(item => hours.Length == 0 || hours.Contains(item.At.Hour))
                .Where(item => minutes.Length > 0 ? minutes.Contains(item.At.Minute) : !isHourly || item.At.Minute == start.Minute)
                .Where(item => isHourly
                    ? (item.Minute + start.Minute) / 60 % interval == 0
                    : item.Minute % interval == 0)
                .Select(item => item.At);

            var expanded = Read(text, start).Starts(start).TakeWhile(found => found < start.PlusMinutes(20_000));

            Assert.Equal(counted, expanded);
        });
    }

    [Fact]
    public void Starting_later_only_leaves_out_what_is_earlier()
    {
        string[] rules =
        [
            "FREQ=YEARLY;INTERVAL=3;BYWEEKNO=1,53;BYDAY=MO,SU", "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1",
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,TU;WKST=SU", "FREQ=DAILY;INTERVAL=11", "FREQ=HOURLY;INTERVAL=55",
        ];

        Gen.Select(Gen.OneOf(rules.Select(Gen.Const).ToArray()), Gen.Int[0, 4000]).Sample((rule, days) =>
        {
            var from = Evening.PlusDays(days);

            Assert.Equal(
                Read(rule, Evening).Starts(Evening).SkipWhile(start => start < from).Take(5),
                Read(rule, Evening).Starts(from).SkipWhile(start => start < from).Take(5));
        });
    }

    private static LocalDate FirstOfNext(LocalDate day) => new LocalDate(day.Year, day.Month, 1).PlusMonths(1);

    private static int MonthsOf(LocalDate day) => (day.Year * 12) + day.Month;

    private static int Nth(LocalDate day, bool ofYear, bool fromFront = true)
    {
        var weeks = 1;
        var step = fromFront ? -7 : 7;
        while (ofYear ? day.PlusDays(step * weeks).Year == day.Year : day.PlusDays(step * weeks).Month == day.Month)
        {
            weeks++;
        }

        return fromFront ? weeks : -weeks;
    }

    private static RuleStarts Read(string text, LocalDateTime start, bool isAllDay = false)
    {
        Assert.True(RecurrenceRule.TryParseAny(text, out var rule, out var problem), problem);
        return new RuleStarts(rule, start, DateTimeZone.Utc, isAllDay);
    }
}
