using EventCalendar.Core.Recurrence;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Recurrence;

public sealed class RecurrenceRuleTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("FREQ=MONTHLY;BYDAY=2FR,4FR;UNTIL=20261231T235959")]
    [InlineData("FREQ=YEARLY;UNTIL=20301231")]
    [InlineData("FREQ=YEARLY;UNTIL=20301231T120000Z")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1MO;BYSETPOS=1;COUNT=5;WKST=SU")]
    [InlineData("freq=daily;interval=2")]
    [InlineData("INTERVAL=2;FREQ=HOURLY;BYHOUR=0,23")]
    public void A_rule_keeps_its_text_verbatim(string text)
    {
        var isRule = RecurrenceRule.TryParse(text, out var rule);

        Assert.True(isRule);
        Assert.Equal(text, rule!.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("RRULE:")]
    [InlineData("BYDAY=MO")]
    [InlineData("FREQ=FORTNIGHTLY")]
    [InlineData("FREQ=DAILY;FREQ=DAILY")]
    [InlineData("FREQ=DAILY;;")]
    [InlineData("FREQ=DAILY;INTERVAL=0")]
    [InlineData("FREQ=DAILY;INTERVAL=-1")]
    [InlineData("FREQ=DAILY;INTERVAL=99999999999")]
    [InlineData("FREQ=DAILY;COUNT=0")]
    [InlineData("FREQ=DAILY;COUNT=3;UNTIL=20261231")]
    [InlineData("FREQ=DAILY;UNTIL=2026-12-31")]
    [InlineData("FREQ=DAILY;UNTIL=20260230")]
    [InlineData("FREQ=DAILY;UNTIL=20261231Z")]
    [InlineData("FREQ=DAILY;UNTIL=20261231T250000")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;BYDAY=")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO")]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO")]
    [InlineData("FREQ=MONTHLY;BYDAY=54MO")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-2147483648")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=3")]
    [InlineData("FREQ=MONTHLY;BYYEARDAY=3")]
    [InlineData("FREQ=MONTHLY;BYWEEKNO=3")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO")]
    [InlineData("FREQ=YEARLY;BYMONTH=13")]
    [InlineData("FREQ=YEARLY;BYMONTH=-1")]
    [InlineData("FREQ=DAILY;BYHOUR=24")]
    [InlineData("FREQ=DAILY;BYSETPOS=1")]
    [InlineData("FREQ=DAILY;WKST=1MO")]
    [InlineData("FREQ=DAILY;X-MINE=1")]
    [InlineData("FREQ=MINUTELY;COUNT=2")]
    [InlineData("FREQ=SECONDLY;COUNT=2")]
    [InlineData("immer dienstags")]
    public void What_the_grammar_forbids_is_refused_with_a_reason(string? text)
    {
        var isRule = RecurrenceRule.TryParse(text, out var rule, out var problem);

        Assert.False(isRule);
        Assert.Null(rule);
        Assert.NotEmpty(problem!);
    }

    [Fact]
    public void The_parts_of_a_rule_have_their_types()
    {
        var isRule = RecurrenceRule.TryParse(
            "RRULE:FREQ=MONTHLY;INTERVAL=2;UNTIL=20261231T180000;BYDAY=-1FR,+2MO,TU;BYMONTHDAY=-1;BYSETPOS=1;WKST=SU",
            out var rule);

        Assert.True(isRule);
        Assert.StartsWith("FREQ=MONTHLY", rule!.Text, StringComparison.Ordinal);
        Assert.Equal(RecurrenceFrequency.Monthly, rule.Frequency);
        Assert.Equal(2, rule.Interval);
        Assert.Equal(
            new RecurrenceUntil(new LocalDate(2026, 12, 31), new LocalTime(18, 0), IsUtc: false), rule.Until);
        Assert.Equal(
            [new(-1, IsoDayOfWeek.Friday), new(2, IsoDayOfWeek.Monday), new(null, IsoDayOfWeek.Tuesday)], rule.ByDay);
        Assert.Equal([-1], rule.ByMonthDay);
        Assert.Equal([1], rule.BySetPosition);
        Assert.Equal(IsoDayOfWeek.Sunday, rule.WeekStart);
        Assert.False(rule.IsEndless);
    }

    [Fact]
    public void Any_rule_may_repeat_by_the_second_though_no_event_does()
    {
        var isAny = RecurrenceRule.TryParseAny("FREQ=SECONDLY;COUNT=3", out _, out _);
        var isEvent = RecurrenceRule.TryParse("FREQ=SECONDLY;COUNT=3", out _);

        Assert.True(isAny);
        Assert.False(isEvent);
    }

    [Theory]
    [InlineData("20261231T235959", "2026-12-31T23:59:59")]
    [InlineData("20261231T225959Z", "2026-12-31T23:59:59")]
    [InlineData("20260701T220000Z", "2026-07-02T00:00:00")]
    [InlineData("20261231", "2026-12-31T23:59:59")]
    public void Until_is_wall_clock_time_of_the_zone(string until, string expected)
    {
        Assert.True(RecurrenceRule.TryParse("FREQ=DAILY;UNTIL=" + until, out var rule));

        var local = rule.Until!.Value.In(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

        Assert.Equal(expected, new OccurrenceKey(local).ToString());
    }
}
