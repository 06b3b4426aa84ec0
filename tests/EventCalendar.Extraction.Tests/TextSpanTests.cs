using EventCalendar.Extraction.Text;
using Xunit;

namespace EventCalendar.Extraction.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_quotes_the_words_it_was_made_for()
    {
        const string text = "am 20. August um 18 Uhr";

        var span = new TextSpan(3, 13);

        Assert.Equal("20. August", span.Of(text).ToString());
    }

    [Theory]
    [InlineData(0, 3, 3, 5, false)]
    [InlineData(0, 4, 3, 5, true)]
    [InlineData(4, 4, 3, 5, true)]
    [InlineData(5, 9, 3, 5, false)]
    public void Touching_spans_do_not_overlap(int start, int end, int otherStart, int otherEnd, bool expected)
    {
        Assert.Equal(expected, new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)));
    }
}
