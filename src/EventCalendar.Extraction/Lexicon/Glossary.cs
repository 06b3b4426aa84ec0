using System.Diagnostics.CodeAnalysis;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>The words of a language with the German ones that mean the same.</summary>
/// <remarks>
/// The sections <c>[glosses]</c>, <c>[postpositions]</c>, <c>[suffixes]</c>, <c>[prefixes]</c> and
/// <c>[until-between]</c> of a language's file. A gloss may stand for several words (<c>tous_les=jeden</c>),
/// of which the later ones may be beginnings or endings (<c>a_*é=fanden</c>), for a beginning
/// (<c>скасован*=abgesagt</c>) or for an ending (<c>*лися=fanden</c>), which is asked last; it may ask for what
/// follows (<c>*ed_the=fanden</c>), <c>#</c> for a number.
/// </remarks>
internal sealed class Glossary
{
    private const int ShortestBeginning = 3;
    private const int ShortestEnding = 2;

    // Shorter words have endings by chance: "sali", "mila".
    private const int ShortestWord = 5;

    // "ed_several"
    private const int LongestFollowed = 24;
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly Dictionary<string, GlossWord[]>.AlternateLookup<ReadOnlySpan<char>> beginnings;
    private readonly Dictionary<string, GlossWord>.AlternateLookup<ReadOnlySpan<char>> postpositions;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> suffixes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> untilBetween;
    private readonly Dictionary<string, GlossWord[]>.AlternateLookup<ReadOnlySpan<char>> endings;
    private readonly List<string> prefixes;
    private readonly int longestBeginning;
    private readonly int longestEnding;
    private readonly bool hasFollowers;

    private Glossary(string language)
    {
        var phrasesByWord = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        var glossesByBeginning = new Dictionary<string, GlossWord[]>(StringComparer.Ordinal);
        var glossesByEnding = new Dictionary<string, GlossWord[]>(StringComparer.Ordinal);
        foreach (var (key, gloss) in LexiconData.PairsOf(language, "glosses"))
        {
            if (key.StartsWith('*'))
            {
                glossesByEnding.Add(key[1..], GlossWord.All(gloss));
                hasFollowers |= key.Contains('_', StringComparison.Ordinal);
                longestEnding = Math.Max(longestEnding, key.Length - 1);
            }
            else if (key.EndsWith('*') && !key.Contains('_', StringComparison.Ordinal))
            {
                glossesByBeginning.Add(key[..^1], GlossWord.All(gloss));
                longestBeginning = Math.Max(longestBeginning, key.Length - 1);
            }
            else
            {
                Add(phrasesByWord, new Entry(Words(key), GlossWord.All(gloss)));
            }
        }

        var wordsByPostposition = new Dictionary<string, GlossWord>(StringComparer.Ordinal);
        foreach (var (key, gloss) in LexiconData.PairsOf(language, "postpositions"))
        {
            wordsByPostposition.Add(key, GlossWord.Of(gloss));
        }

        var wordsBySuffix = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, word) in LexiconData.PairsOf(language, "suffixes"))
        {
            wordsBySuffix.Add(key, word);
        }

        phrases = phrasesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        beginnings = glossesByBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        postpositions = wordsByPostposition.GetAlternateLookup<ReadOnlySpan<char>>();
        endings = glossesByEnding.GetAlternateLookup<ReadOnlySpan<char>>();
        prefixes = LexiconData.EntriesOf(language, "prefixes");
        suffixes = wordsBySuffix.GetAlternateLookup<ReadOnlySpan<char>>();
        untilBetween = new HashSet<string>(
            LexiconData.EntriesOf(language, "until-between"), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the glossary of a language.</summary>
    /// <param name="language">The name of its file.</param>
    public static Glossary Of(string language) => new(language);

    /// <summary>Finds what the words at a token mean; the longest phrase counts.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The first word.</param>
    /// <param name="end">Index behind the last word, <paramref name="at"/> if they are unknown.</param>
    public GlossWord[] Find(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        var word = tokens[at].Text;
        var found = Find(tokens, at, word, out end);
        for (var index = 0; end == at && index < prefixes.Count; index++)
        {
            if (word.Length > prefixes[index].Length + ShortestEnding
                && word.StartsWith(prefixes[index], StringComparison.Ordinal))
            {
                found = Find(tokens, at, word[prefixes[index].Length..], out end);
            }
        }

        return found;
    }

    /// <summary>
    /// Finds what the ending of a word says of it; nothing for a noun that is known.
    /// </summary>
    /// <returns>No words if nothing is known of the ending.</returns>
    /// <param name="word">The word.</param>
    /// <param name="next">What stands behind it: "crossed the line", but not "crossed by".</param>
    public GlossWord[] ByEnding(in Token word, in Token next)
    {
        var text = word.Text;
        if (longestEnding == 0 || text.Length < ShortestWord || word.IsEventNoun || word.IsVenue)
        {
            return [];
        }

        for (var length = Math.Min(text.Length, longestEnding); length >= ShortestEnding; length--)
        {
            if (endings.TryGetValue(text[^length..], out var gloss)
                || (hasFollowers && TryFindBefore(next, text[^length..], out gloss)))
            {
                return gloss;
            }
        }

        return [];
    }

    private bool TryFindBefore(in Token next, ReadOnlySpan<char> ending,
        [NotNullWhen(true)] out GlossWord[]? gloss)
    {
        Span<char> joined = stackalloc char[LongestFollowed];
        var follower = next.IsNumber ? "#" : next.Text;
        var length = ending.Length + 1 + follower.Length;
        if (length > LongestFollowed || next.Breaks > 1)
        {
            gloss = null;
            return false;
        }

        ending.CopyTo(joined);
        joined[ending.Length] = '_';
        follower.CopyTo(joined[(ending.Length + 1)..]);
        return endings.TryGetValue(joined[..length], out gloss);
    }

    /// <summary>
    /// Finds the preposition that a word behind a date or time stands for: "22'ye kadar" is "bis 22".
    /// </summary>
    public GlossWord? Postposition(ReadOnlySpan<char> word) =>
        postpositions.TryGetValue(word, out var found) ? found : null;

    /// <summary>
    /// Finds what a suffix behind a number or name means: "18:00'de" is "um 18:00"; empty if nothing.
    /// </summary>
    public string? Suffix(ReadOnlySpan<char> suffix) =>
        suffixes.TryGetValue(suffix, out var found) ? found : null;

    /// <summary>
    /// Says whether the word means "bis" between two dates or times, whatever it means elsewhere.
    /// </summary>
    public bool IsUntilBetween(ReadOnlySpan<char> word) => untilBetween.Contains(word);

    private GlossWord[] Find(ReadOnlySpan<Token> tokens, int at, ReadOnlySpan<char> word, out int end)
    {
        end = at;
        if (phrases.TryGetValue(word, out var entries))
        {
            foreach (var entry in entries)
            {
                if (entry.Fits(tokens, at))
                {
                    end = at + entry.Words.Length;
                    return entry.Gloss;
                }
            }
        }

        for (var length = Math.Min(word.Length, longestBeginning); length >= ShortestBeginning; length--)
        {
            if (beginnings.TryGetValue(word[..length], out var gloss))
            {
                end = at + 1;
                return gloss;
            }
        }

        return [];
    }

    private static string[] Words(string phrase)
    {
        var words = new List<string>();
        foreach (var part in phrase.Split('_'))
        {
            if (part.StartsWith('*') || part.EndsWith('*'))
            {
                words.Add(part);
            }
            else
            {
                words.AddRange(Tokenizer.Words(part));
            }
        }

        return [.. words];
    }

    // The phrases of more words first.
    private static void Add(Dictionary<string, List<Entry>> phrases, Entry entry)
    {
        if (!phrases.TryGetValue(entry.Words[0], out var others))
        {
            phrases[entry.Words[0]] = others = [];
        }

        var at = others.Count;
        while (at > 0 && others[at - 1].Words.Length < entry.Words.Length)
        {
            at--;
        }

        others.Insert(at, entry);
    }

    private sealed record Entry(string[] Words, GlossWord[] Gloss)
    {
        public bool Fits(ReadOnlySpan<Token> tokens, int at)
        {
            if (at + Words.Length > tokens.Length)
            {
                return false;
            }

            for (var next = 1; next < Words.Length; next++)
            {
                if (!IsLike(tokens[at + next], Words[next]) || tokens[at + next].Breaks > 1
                    || tokens[at + next].IsQuoted)
                {
                    return false;
                }
            }

            return true;
        }

        private static bool IsLike(in Token token, string word) =>
            word.StartsWith('*')
                ? token.IsWord && token.Text.EndsWith(word.AsSpan(1), StringComparison.Ordinal)
            : word.EndsWith('*') ? token.Text.StartsWith(word.AsSpan(..^1), StringComparison.Ordinal)
            : token.Is(word);
    }
}
