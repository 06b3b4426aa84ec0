using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Finds what a noun with "der", "die", "das" takes up again: "der Markt" of an "Adventmarkt" named above.
/// </summary>
internal sealed class CompoundFinder(Reading reading, NounPhraseReader phrases)
{
    // What was named further above is not meant any more.
    private const int Reach = 400;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Finds the nearest longer noun above with the same last part; <c>null</c> if the phrase says more
    /// itself or speaks of something new.
    /// </summary>
    public NounPhrase? Find(NounPhrase phrase)
    {
        var head = phrase.Head;
        if (phrase.HasComplement || phrase.First < head || phrase.End > head + 1 || head < 2
            || Tokens[head] is not { IsCapitalized: true, IsQuoted: false, IsForeign: false, Length: > 2 }
            || !IsDefinite(head - 1))
        {
            return null;
        }

        var noun = Tokens[head].Text;
        for (var at = head - 2; at >= 0 && at > head - Reach; at--)
        {
            if (Tokens[at] is { IsWord: true, IsCapitalized: true } word && IsLonger(at, noun)
                && EventNouns.IsAt(Tokens, at))
            {
                var range = reading.Source.Sentences[SentenceSearch.At(reading.Source, word.Start)];
                return phrases.Read(at, range.First, range.End);
            }
        }

        return null;
    }

    private bool IsDefinite(int at) =>
        TitleWords.DefiniteForms.Contains(Tokens[at]);

    /// <summary>An "Aufführung" is no "Führung".</summary>
    private static bool IsParticle(ReadOnlySpan<char> first) =>
        TitleWords.Prepositions.Contains(first) || TitleWords.Determiners.Contains(first);

    /// <summary>"Adventmarkt" and "Repair-Café" are longer than "Markt" and "Café".</summary>
    private bool IsLonger(int at, ReadOnlySpan<char> noun) =>
        Tokens[at].Text is var word && word.EndsWith(noun, StringComparison.Ordinal)
            && ((word.Length > noun.Length + 2 && !IsParticle(word[..^noun.Length]))
                || (word.Length == noun.Length && Tokens.IsTight(at - 1, "-") && !Tokens[at].IsSpaced));
}
