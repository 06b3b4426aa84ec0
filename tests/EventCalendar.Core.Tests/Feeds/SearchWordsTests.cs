using EventCalendar.Core.Feeds;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("ELTERNTREFFEN", "treffen")]
    [InlineData("Große Straße", "strasse")]
    [InlineData("Grosse Strasse", "straße")]
    [InlineData("Café", "cafe")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("Über\u00ADraschung", "überraschung")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ДЕНЬ ОТКРЫТЫХ", "день")]
    public void A_word_is_found_whatever_its_case_and_accents(string text, string word)
    {
        Assert.Contains(SearchWords.Fold(word), SearchWords.Fold(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  \t ")]
    [InlineData("\u0301 \u0000")]
    public void What_holds_no_word_asks_for_none(string? text)
    {
        Assert.Empty(SearchWords.Of(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_harms_nothing()
    {
        Assert.Equal(2, SearchWords.Of("a\uD83D b").Length);
        Assert.NotEmpty(SearchWords.Fold("a\uD83D"));
    }
}
