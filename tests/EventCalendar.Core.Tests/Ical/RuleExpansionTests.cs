using System.Globalization;
using CsCheck;
using EventCalendar.Core.Ical;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Ical;

public sealed class RuleExpansionTests
{
    [Theory]
    [InlineData("1997-09-02T09:00", "FREQ=DAILY;COUNT=3", "1997-09-02T09:00 1997-09-03T09:00 1997-09-04T09:00")]
    [InlineData("19970902T090000", "FREQ=DAILY;INTERVAL=10;COUNT=2", "1997-09-02T09:00 1997-09-12T09:00")]
    [InlineData("1997-09-02", "FREQ=WEEKLY;UNTIL=19970916", "1997-09-02 1997-09-09 1997-09-16")]
    [InlineData("1997-09-02T09:00", "FREQ=WEEKLY;UNTIL=19970916", "1997-09-02T09:00 1997-09-09T09:00 1997-09-16T09:00")]
    [InlineData("1997-09-02T09:00", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,TH;COUNT=4",
        "1997-09-02T09:00 1997-09-04T09:00 1997-09-16T09:00 1997-09-18T09:00")]
    [InlineData("1997-08-05T09:00", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
        "1997-08-05T09:00 1997-08-10T09:00 1997-08-19T09:00 1997-08-24T09:00")]
    [InlineData("1997-08-05T09:00", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
        "1997-08-05T09:00 1997-08-17T09:00 1997-08-19T09:00 1997-08-31T09:00")]
    [InlineData("1997-09-05T09:00", "FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "1997-09-05T09:00 1997-10-03T09:00 1997-11-07T09:00")]
    [InlineData("1997-09-22T09:00", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "1997-09-22T09:00 1997-10-20T09:00 1997-11-17T09:00")]
    [InlineData("1997-09-29T09:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3",
        "1997-09-29T09:00 1997-10-30T09:00 1997-11-27T09:00")]
    [InlineData("2024-01-31T09:00", "FREQ=MONTHLY;COUNT=3", "2024-01-31T09:00 2024-03-31T09:00 2024-05-31T09:00")]
    [InlineData("2024-02-29", "FREQ=YEARLY;COUNT=2", "2024-02-29 2028-02-29")]
    [InlineData("1997-05-12T09:00", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2", "1997-05-12T09:00 1998-05-11T09:00")]
    [InlineData("1997-01-01T09:00", "FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200",
        "1997-01-01T09:00 1997-04-10T09:00 1997-07-19T09:00 2000-01-01T09:00")]
    [InlineData("1997-09-02T09:00", "FREQ=MINUTELY;INTERVAL=90;COUNT=3", "1997-09-02T09:00 1997-09-02T10:30 1997-09-02T12:00")]
    [InlineData("1997-09-02T09:00", "FREQ=SECONDLY;COUNT=2", "1997-09-02T09:00 1997-09-02T09:00:01")]
    public void The_rules_of_the_standard_give_its_dates(string start, string rule, string expected)
    {
        var result = RuleExpansion.Expand(new RuleExpansionRequest(start, "America/New_York", rule));

        Assert.Equal(expected, Print(result));
    }

    [Theory]
    [InlineData("2027-08-24T21:30", "FREQ=YEARLY;COUNT=2;BYMONTHDAY=2", "2027-09-02T21:30 2027-10-02T21:30")]
    [InlineData("2030-12-18T22:00", "FREQ=YEARLY;INTERVAL=3;UNTIL=20330615T080000;BYDAY=2TH,-1TU",
        "2030-12-31T22:00 2033-01-13T22:00")]
    [InlineData("2030-03-03T08:15", "FREQ=YEARLY;BYYEARDAY=61,100;BYMONTH=4;COUNT=2", "2030-04-10T08:15 2031-04-10T08:15")]
    [InlineData("2025-01-06T19:00", "FREQ=MONTHLY;BYDAY=1MO,TH;COUNT=4",
        "2025-01-06T19:00 2025-01-09T19:00 2025-01-16T19:00 2025-01-23T19:00")]
    [InlineData("2026-08-21T18:00", "FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=1;COUNT=2", "2026-08-24T18:00 2026-08-31T18:00")]
    [InlineData("2024-12-30T18:00", "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO;COUNT=2", "2024-12-30T18:00 2027-01-04T18:00")]
    [InlineData("2026-08-20T18:00", "FREQ=YEARLY;BYWEEKNO=40;COUNT=2", "2026-10-01T18:00 2027-10-07T18:00")]
    [InlineData("2026-08-20T18:00", "FREQ=WEEKLY;COUNT=2;BYDAY=TH;", "2026-08-20T18:00 2026-08-27T18:00")]
    [InlineData("2026-08-20T18:00", "FREQ=SECONDLY;INTERVAL=2147483647;COUNT=2", "2026-08-20T18:00 2094-09-07T21:14:07")]
    [InlineData("2026-08-20T18:00:50", "FREQ=MINUTELY;BYSECOND=5,60;COUNT=3", "2026-08-20T18:00:59 2026-08-20T18:01:05 2026-08-20T18:01:59")]
    [InlineData("2026-08-20T18:00", "FREQ=HOURLY;INTERVAL=5;BYMINUTE=0,20,40;BYSETPOS=-1,2;COUNT=3",
        "2026-08-20T18:20 2026-08-20T18:40 2026-08-20T23:20")]
    [InlineData("2029-03-08T23:00", "FREQ=MINUTELY;INTERVAL=2;BYMONTH=2,8;BYMONTHDAY=30;BYDAY=TU,MO,FR;COUNT=2",
        "2030-08-30T00:00 2030-08-30T00:02")]
    public void Rules_that_libraries_often_misread_are_read_as_the_standard_says(string start, string rule, string expected)
    {
        var result = RuleExpansion.Expand(new RuleExpansionRequest(start, null, rule));

        Assert.Equal(expected, Print(result));
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31")]
    [InlineData("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3")]
    [InlineData("FREQ=DAILY;INTERVAL=7;BYDAY=MO")]
    [InlineData("FREQ=DAILY;UNTIL=20200101")]
    public void A_rule_that_never_matches_gives_an_empty_list(string rule)
    {
        var result = RuleExpansion.Expand(new RuleExpansionRequest("2026-08-20T18:00", "Europe/Berlin", rule));

        Assert.Equal("", Print(result));
    }

    [Fact]
    public void A_start_that_the_rule_does_not_match_is_not_in_the_list()
    {
        var result = RuleExpansion.Expand(
            new RuleExpansionRequest("2026-08-20T18:00", null, "FREQ=WEEKLY;BYDAY=TU;COUNT=1"));

        Assert.Equal("2026-08-25T18:00", Print(result));
    }

    [Fact]
    public void A_start_in_the_gap_of_spring_moves_forward()
    {
        var result = RuleExpansion.Expand(
            new RuleExpansionRequest("2026-03-28T02:30", "Europe/Berlin", "FREQ=DAILY;COUNT=3"));

        Assert.Equal("2026-03-28T02:30 2026-03-29T03:30 2026-03-30T02:30", Print(result));
    }

    [Theory]
    [InlineData("FREQ=DAILY;UNTIL=20260822T160000Z")]
    [InlineData("FREQ=DAILY;UNTIL=20260822T180000")]
    [InlineData("FREQ=DAILY;UNTIL=20260822")]
    public void The_end_of_a_rule_may_be_local_universal_or_a_day(string rule)
    {
        var result = RuleExpansion.Expand(new RuleExpansionRequest("2026-08-20T18:00", "Europe/Berlin", rule));

        Assert.Equal("2026-08-20T18:00 2026-08-21T18:00 2026-08-22T18:00", Print(result));
    }

    [Theory]
    [InlineData("2026-08-21T18:00", null, 2)]
    [InlineData("2026-08-21T17:59", null, 1)]
    [InlineData("2026-08-21", null, 2)]
    [InlineData("2026-08-21", 1, 1)]
    [InlineData(null, 5, 5)]
    [InlineData(null, null, RuleExpansion.DefaultLimit)]
    [InlineData(null, 2000, 2000)]
    public void The_list_ends_at_the_given_moment_or_number(string? until, int? limit, int expected)
    {
        var request = new RuleExpansionRequest("2026-08-20T18:00", "Europe/Berlin", "FREQ=DAILY", until, limit);

        var result = Assert.IsType<RuleExpansionResult.Expanded>(RuleExpansion.Expand(request));

        Assert.Equal(expected, result.Starts.Length);
    }

    [Theory]
    [InlineData("2026-08-20T18:00", "Europe/Berlin", "FREQ=OFTEN", null, null)]
    [InlineData("2026-08-20T18:00", "Europe/Berlin", null, null, null)]
    [InlineData("20.8.2026", "Europe/Berlin", "FREQ=DAILY", null, null)]
    [InlineData(null, "Europe/Berlin", "FREQ=DAILY", null, null)]
    [InlineData("2026-02-30", "Europe/Berlin", "FREQ=DAILY", null, null)]
    [InlineData("2026-08-20T18:00", "Europe/Marburg", "FREQ=DAILY", null, null)]
    [InlineData("2026-08-20T18:00", "Europe/Berlin", "FREQ=DAILY", "bald", null)]
    [InlineData("2026-08-20T18:00", "Europe/Berlin", "FREQ=DAILY", null, 0)]
    [InlineData("2026-08-20", "Europe/Berlin", "FREQ=HOURLY;COUNT=2", null, null)]
    [InlineData("2026-08-20T18:00", "Europe/Berlin", "FREQ=SECONDLY;UNTIL=20270820", null, null)]
    public void A_request_that_makes_no_sense_is_refused_with_a_reason(
        string? start, string? zone, string? rule, string? until, int? limit)
    {
        var result = RuleExpansion.Expand(new RuleExpansionRequest(start, zone, rule, until, limit));

        Assert.NotEmpty(Assert.IsType<RuleExpansionResult.Refused>(result).Message);
    }

    [Fact]
    public void Simple_rules_equal_a_count_day_by_day()
    {
        var days = Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 5], Gen.Int[1, 127], Gen.Bool);

        days.Sample((offset, interval, weekdays, isWeekly) =>
        {
            var start = new LocalDate(2024, 1, 1).PlusDays(offset);
            string[] names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
            var chosen = Enumerable.Range(0, 7).Where(day => (weekdays & (1 << day)) != 0).ToArray();
            var rule = string.Create(
                CultureInfo.InvariantCulture,
                $"FREQ={(isWeekly ? "WEEKLY" : "DAILY")};INTERVAL={interval};BYDAY={string.Join(',', chosen.Select(day => names[day]))}");
            var monday = start.PlusDays(1 - (int)start.DayOfWeek);
            var counted = Enumerable.Range(0, 400)
                .Select(start.PlusDays)
                .Where(day => chosen.Contains((int)day.DayOfWeek - 1))
                .Where(day => (isWeekly
                    ? Period.DaysBetween(monday, day) / 7
                    : Period.DaysBetween(start, day)) % interval == 0)
                .Select(day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

            var result = RuleExpansion.Expand(new RuleExpansionRequest(
                start.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), "Europe/Berlin", rule,
                start.PlusDays(399).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)));

            return Print(result) == string.Join(' ', counted);
        });
    }

    [Fact]
    public void Numbered_weeks_of_the_first_year_are_counted_too()
    {
        var result = RuleExpansion.Expand(new RuleExpansionRequest(
            "0001-01-01", null, "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,SU;COUNT=3"));

        Assert.Equal("0001-01-01 0001-01-07 0001-12-31", Print(result));
    }

    [Fact]
    public void No_request_throws()
    {
        var parts = OneOf(
            "INTERVAL=2147483647", "INTERVAL=1000", "INTERVAL=7", "COUNT=2147483647", "COUNT=3", "UNTIL=99991231T235959Z",
            "UNTIL=00010101", "BYMONTH=2,12", "BYMONTHDAY=-31,31,29", "BYYEARDAY=366,-366", "BYWEEKNO=53,-53,1",
            "BYDAY=MO", "BYDAY=53MO,-53SU", "BYDAY=5FR", "BYHOUR=0,23", "BYMINUTE=59", "BYSECOND=60,0", "BYSETPOS=-366,366,1",
            "WKST=SU");
        var rules = Gen.Select(
            OneOf("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"), parts.Array[0, 4],
            (frequency, more) => string.Join(';', more.Distinct().Prepend("FREQ=" + frequency)));
        var starts = OneOf(
            "0001-01-01", "0001-01-01T00:00", "9999-12-31", "9999-12-31T23:59:59", "9999-12-31T23:59:59Z", "2024-02-29",
            "2024-02-29T02:30", "2026-03-29T02:30", "0001-01-01T00:00Z");
        var zones = OneOf("Europe/Berlin", "Pacific/Apia", "America/New_York", "UTC");
        var untils = OneOf("9999-12-31", "2030-01-01T00:00", "0001-01-01", "9999-12-31T23:59Z");

        Gen.Select(rules, starts, zones, untils).Sample(
            (rule, start, zone, until) =>
                Print(RuleExpansion.Expand(new RuleExpansionRequest(start, zone, rule, until, 3))) is not null,
            iter: 100);
    }

    private static Gen<string> OneOf(params string[] values) => Gen.OneOf(values.Select(Gen.Const).ToArray());

    private static string Print(RuleExpansionResult result) => result switch
    {
        RuleExpansionResult.Expanded expanded => string.Join(' ', expanded.Starts),
        RuleExpansionResult.Refused refused => "refused: " + refused.Message,
        _ => "",
    };
}
