using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Temporal;

/// <summary>Tokens with an index that may run over both ends.</summary>
internal sealed class TokenReader
{
    private static readonly Token None =
        new(TokenKind.Symbol, 0, 0, ([], 0, 0), default, -1, 2, Token.Mark.Spaced);

    // A power of two.
    private const int KnownTowns = 256;

    // So many tokens take longer than a look at their block.
    private const int LongEnough = 4;

    private Token[] buffer = [];
    private int count;

    // The towns at the words that were asked for last, each in a slot of its own; its word and one.
    private (int Word, int End, TownSize Size)[] towns = [];
    private bool hasTowns;
    private TokenBlocks? blocks;

    // Where there was none of these when they were last asked for.
    private (int First, int End) wordless;
    private (int First, int End) smallless;
    private (int First, int End) nounless;

    /// <summary>Gets the number of tokens.</summary>
    public int Count => count;

    /// <summary>Gets all tokens.</summary>
    public ReadOnlySpan<Token> All => buffer.AsSpan(0, count);

    /// <summary>Gets a token, or one that matches nothing outside the text.</summary>
    public ref readonly Token this[int index]
    {
        get
        {
            Effort.Look();
            if (unchecked((uint)index < (uint)count))
            {
                return ref buffer[index];
            }

            return ref None;
        }
    }

    /// <summary>Begins to read the tokens of a text.</summary>
    public void Begin(Folding folding) => (buffer, count) = (folding.Buffer, folding.Count);

    /// <summary>Lets go of them.</summary>
    public void End()
    {
        (buffer, count) = ([], 0);
        (wordless, smallless, nounless) = (default, default, default);
        blocks?.Forget();
        if (hasTowns)
        {
            towns.AsSpan().Clear();
            hasTowns = false;
        }
    }

    /// <summary>Finds the index behind the name of a town at a capitalized word, and its size.</summary>
    public (int End, TownSize Size) TownAt(int word)
    {
        towns = towns.Length > 0 ? towns : new (int, int, TownSize)[KnownTowns];
        hasTowns = true;
        ref var known = ref towns[word & (KnownTowns - 1)];
        if (known.Word != word + 1)
        {
            var (end, size) = Towns.Find(All, word);
            known = (word + 1, end, size);
        }

        return (known.End, known.Size);
    }

    /// <summary>Says whether a sign stands here without white space before it.</summary>
    public bool IsTight(int index, string sign) => this[index].Is(sign) && !this[index].IsSpaced;

    /// <summary>Says whether a word of a list stands from one token up to another.</summary>
    /// <param name="words">The list.</param>
    /// <param name="first">The first token, which may lie before the text.</param>
    /// <param name="end">The index behind the last one, which may lie behind the text.</param>
    public bool Has(WordList words, int first, int end)
    {
        (first, end) = (Math.Max(first, 0), Math.Min(end, count));
        for (var at = first; at < end;)
        {
            Effort.Look();
            var stop = Math.Min((at | (TokenBlocks.Length - 1)) + 1, end);
            if (stop - at >= LongEnough && !MayHold(words, at))
            {
                at = stop;
                continue;
            }

            for (; at < stop; at++)
            {
                if (words.Contains(buffer[at]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether a word of a list stands there with a capital letter, as a noun or at the head of a line.
    /// </summary>
    /// <inheritdoc cref="Has"/>
    public bool HasNoun(WordList words, int first, int end)
    {
        for (var at = Math.Max(first, 0); at < Math.Min(end, count); at++)
        {
            if (buffer[at].IsCapitalized && words.Contains(buffer[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a word stands from one token up to another.</summary>
    /// <remarks>Dates without end, one after the other, look through the same tokens only once.</remarks>
    public bool HasWord(int first, int end) =>
        IsLeft(ref wordless, first, end, static (in token) => token.IsWord);

    /// <summary>Says whether a word without a capital stands from one token up to another.</summary>
    /// <inheritdoc cref="HasWord"/>
    public bool HasSmall(int first, int end) => IsLeft(ref smallless, first, end,
        static (in token) => token.IsSmall || (token.IsWord && !token.IsCapitalized));

    /// <summary>Says whether a word that may name an event stands from one token up to another.</summary>
    /// <inheritdoc cref="HasWord"/>
    public bool HasEventNoun(int first, int end) =>
        IsLeft(ref nounless, first, end, static (in token) => EventNouns.MayBe(token));

    /// <summary>Says whether the stretch without such tokens, made longer, ends before another.</summary>
    private bool IsLeft(ref (int First, int End) known, int first, int end, Kind isOne)
    {
        (first, end) = (Math.Max(first, 0), Math.Min(end, count));
        var isKnown = first >= known.First && first <= known.End;
        var at = isKnown ? known.End : first;
        for (; at < end && !isOne(buffer[at]); at++)
        {
            Effort.Look();
            if (at + 1 == known.First && !isKnown)
            {
                at = known.End - 1;
            }
        }

        known = isKnown ? (known.First, Math.Max(at, known.End)) : (first, Math.Max(at, first));
        return at < end;
    }

    private bool MayHold(WordList words, int at) =>
        (blocks ??= new TokenBlocks()).MayHold(words, All, at / TokenBlocks.Length);

    /// <summary>Steps over one token if it is the sign given.</summary>
    public int Skip(int index, string sign) => this[index].Is(sign) ? index + 1 : index;

    private delegate bool Kind(in Token token);
}
