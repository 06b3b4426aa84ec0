using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class ExpressionTableTests
{
    private static readonly LocalDate Published = new(2026, 7, 1);

    [Theory]
    [InlineData("2026-07-04T18:00", TemporalKind.DateTime, "2026-07-04T18:00")]
    [InlineData("20. August um 18 Uhr", TemporalKind.DateTime, "2026-08-20T18:00")]
    [InlineData("heute 20 Uhr", TemporalKind.DateTime, "2026-07-01T20:00")]
    [InlineData("20. August, 18 bis 20 Uhr", TemporalKind.Interval, "2026-08-20T18:00/2026-08-20T20:00")]
    [InlineData("20. August, 22 bis 2 Uhr", TemporalKind.Interval, "2026-08-20T22:00/2026-08-21T02:00")]
    [InlineData("jährlich am 3. Oktober", TemporalKind.Set, "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3")]
    [InlineData("1. September bis 15. Oktober 2026 jeden Dienstag", TemporalKind.Set, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261015T235959")]
    [InlineData("jeden Dienstag bis 15. Oktober", TemporalKind.Set, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261015T235959")]
    public void Words_that_say_one_thing_are_one_expression(string words, TemporalKind kind, string value)
    {
        var expression = Assert.Single(AnnouncementReader.ReadExpressions(words, Readers.On(Published)));

        Assert.Equal((words, kind, value), (expression.Span.Of(words).ToString(), expression.Kind, expression.Value));
    }

    [Fact]
    public void Other_words_between_day_and_time_keep_them_apart()
    {
        var expressions = AnnouncementReader.ReadExpressions("Am 20. August spielt um 18 Uhr die Band.", Readers.On(Published));

        Assert.Equal(["2026-08-20", "18:00"], expressions.Select(expression => expression.Value));
    }

    [Fact]
    public void A_year_before_the_first_is_no_value() =>
        Assert.DoesNotContain(
            AnnouncementReader.ReadExpressions("Das war vor 225 Jahren.", Readers.On(new(100, 5, 1))),
            expression => expression.Value.StartsWith('-'));
}
