using EventCalendar.Extraction.Lexicon;
using Xunit;

namespace EventCalendar.Extraction.Tests.Lexicon;

public sealed class WordListTests
{
    public static TheoryData<string> Sections => [.. LexiconData.All.Keys];

    [Theory, MemberData(nameof(Sections))]
    public void A_list_holds_its_words_and_what_begins_or_ends_with_its_affixes(string section)
    {
        var entries = LexiconData.All[section];
        var words = entries.Select(Vocabulary.Word).ToHashSet(StringComparer.Ordinal);
        var beginnings = entries.Where(Vocabulary.IsBeginning).Select(Vocabulary.Word).ToArray();
        var endings = entries.Where(Vocabulary.IsEnding).Select(Vocabulary.Word).ToArray();
        var list = new WordList(entries);

        foreach (var word in LexiconData.All.Values.SelectMany(all => all).Select(Vocabulary.Word))
        {
            var ending = endings.Where(known => word.EndsWith(known, StringComparison.Ordinal))
                .Select(known => known.Length).DefaultIfEmpty().Max();
            var isKnown = words.Contains(word) || ending > 0
                || Array.Exists(beginnings, known => word.StartsWith(known, StringComparison.Ordinal));

            Assert.Equal((word, isKnown, ending), (word, list.Contains(word), list.EndingOf(word)));
        }
    }

    [Fact]
    public void An_affix_carries_the_shorter_ones_inside_it()
    {
        var tree = new AffixTree(["tag", "feiertag", "ertag"], isBackward: true);

        Assert.Equal((2, 3, 1, 0), (tree.Find("feiertag"), tree.InnerOf(2), tree.InnerOf(3), tree.InnerOf(1)));
        Assert.Equal([1, 3, 2], tree.Numbers.ToArray());
    }

    [Fact]
    public void A_map_tells_the_smallest_values_from_none()
    {
        var map = LexiconData.Map("ordinals");

        Assert.True(map.TryFind("letzten", out var last));
        Assert.False(map.TryFind("treffen", out _));
        Assert.Equal(-1, last);
    }
}
