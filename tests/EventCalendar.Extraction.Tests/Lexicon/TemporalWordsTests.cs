using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;
using Xunit;

namespace EventCalendar.Extraction.Tests.Lexicon;

public sealed class TemporalWordsTests
{
    [Theory]
    [InlineData("Staub")]
    [InlineData("Bohrmaschine")]
    [InlineData("in Geduld")]
    public void Words_that_no_list_has_begin_nothing(string text)
    {
        using var source = SourceText.Parse(text.AsMemory());

        Assert.False(TemporalWords.CanBegin(source.Tokens, 0));
    }

    [Theory]
    [InlineData("Weißer Sonntag")]
    [InlineData("Buß- und Bettag")]
    [InlineData("Volkstrauertags")]
    [InlineData("SO.: Kräuterspaziergang")]
    [InlineData("in drei Wochen")]
    public void The_first_words_of_days_and_spans_begin_them(string text)
    {
        using var source = SourceText.Parse(text.AsMemory());

        Assert.True(TemporalWords.CanBegin(source.Tokens, 0));
    }
}
