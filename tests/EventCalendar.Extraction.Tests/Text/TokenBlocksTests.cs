using CsCheck;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using Xunit;

namespace EventCalendar.Extraction.Tests.Text;

public sealed class TokenBlocksTests
{
    private const int Margin = 20;
    private static readonly WordList[] Lists =
        [RoleWords.Registration, PlaceWords.Meeting, RoleWords.Hosting, TimeWords.Articles, SlotWords.Access];

    [Fact]
    public void A_range_has_a_word_of_a_list_if_one_of_its_tokens_is_one()
    {
        var files = Directory.GetFiles(Documents.Source("seeds/announcements"), "paper-*.txt");
        var tokens = Read(string.Join("\n\n", files.Order(StringComparer.Ordinal).Select(File.ReadAllText)));

        Gen.Select(Gen.Int[-Margin, tokens.Count + Margin], Gen.Int[0, 5 * Margin], Gen.Int[0, Lists.Length - 1])
            .Sample((first, length, list) =>
                Assert.Equal(HoldsOne(tokens, Lists[list], first, first + length),
                    tokens.Has(Lists[list], first, first + length)));
    }

    [Fact]
    public void A_list_that_is_made_later_finds_its_words_in_a_text_that_was_asked_before()
    {
        var tokens = Read("Es gibt Kaffee und Kuchen, dazu Spiele und Musik, eine Tombola und auch Tanz, "
            + "und um Anmeldung im Rathaus wird bis Freitag gebeten.");
        var isMeeting = tokens.Has(PlaceWords.Meeting, 0, tokens.Count);
        var lists = WordClasses.ListCount;

        var later = LexiconData.List("deadline-words");

        Assert.False(isMeeting);
        Assert.True(tokens.Has(later, 0, tokens.Count));
        // Other tests make lists as well: when all rows are full, the words are found without a bit.
        Assert.True(WordClasses.ListCount > lists || !WordClasses.IsOwn(lists));
    }

    private static TokenReader Read(string text) => SourceText.Parse(text.AsMemory()).Tokens;

    private static bool HoldsOne(TokenReader tokens, WordList words, int first, int end)
    {
        var holds = false;
        for (var at = Math.Max(first, 0); at < Math.Min(end, tokens.Count); at++)
        {
            holds |= words.Contains(tokens[at]);
        }

        return holds;
    }
}
