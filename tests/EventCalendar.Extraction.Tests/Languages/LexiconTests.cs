using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;
using Xunit;

namespace EventCalendar.Extraction.Tests.Languages;

public sealed class LexiconTests
{
    public static TheoryData<string> Languages => [.. LexiconData.FilesWith("glosses").Order(StringComparer.Ordinal)];

    [Fact]
    public void German_and_eight_further_languages_have_a_file() =>
        Assert.Equal(
            ["arabic", "english", "french", "german", "italian", "polish", "russian", "turkish", "ukrainian"],
            LexiconData.FilesWith("speaks").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_says_once_what_a_word_means(string language)
    {
        var words = LexiconData.PairsOf(language, "glosses").Select(pair => pair.Key);

        Assert.Empty(words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [InlineData("Das Konzert ist am Freitag.", "ist")]
    [InlineData("Концерт у п'ятницю", "am")]
    [InlineData("The party between five and seven", "zwischen")]
    [InlineData("Konser ve piknik iptal", "abgesagt")]
    public void The_words_of_a_line_are_given_by_german_ones(string text, string word)
    {
        using var source = SourceText.Parse(text.AsMemory());

        Assert.Contains(word, source.Tokens.All.ToArray().Select(token => token.Text.ToString()));
    }

    [Theory]
    [InlineData("Der Chor on Tour, Freitag 20 Uhr")]
    [InlineData("Die Band „The Who“ spielt am Freitag.")]
    [InlineData("Do 03.09., 20:00 Improshow")]
    public void German_lines_with_words_of_other_languages_stay_german(string text)
    {
        using var source = SourceText.Parse(text.AsMemory());

        Assert.DoesNotContain(source.Tokens.All.ToArray(), token => token.IsForeign);
    }

    [Fact]
    public void Two_languages_one_below_the_other_are_told_apart()
    {
        using var source = SourceText.Parse("Wir laden alle herzlich ein zu dem Fest.\nСпасибі, чекаємо на вас у неділю.".AsMemory());

        Assert.Equal([false, true], new[] { source.Tokens[0].IsForeign, source.Tokens[source.Tokens.Count - 3].IsForeign });
    }
}
