using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Divides a clause into nouns with what belongs to them, prepositions with their nouns, times and single
/// words.
/// </summary>
internal sealed class ChunkReader(Reading reading)
{
    private const int LongestChunk = 14;
    private const int MostAdjectives = 4;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Adds the chunks of a half-open range of tokens in order.</summary>
    public void Read(int first, int end, List<Chunk> chunks)
    {
        for (var at = first; at < end;)
        {
            var chunk = Next(at, end);
            chunks.Add(chunk);
            at = chunk.End;
        }
    }

    private Chunk Next(int at, int end)
    {
        if (reading.IsTemporal(at))
        {
            var behind = reading.Fragments[reading.FragmentFrom(at)].End;
            return new Chunk(ChunkKind.Time, at, at, Math.Min(end, Math.Max(at + 1, behind)));
        }

        ref readonly var token = ref Tokens[at];
        if (!token.IsWord && !IsOpening(at)
            && !(token.IsNumber && Tokens.IsTight(at + 1, "-") && Noun(at, end, -1) > at + 2))
        {
            var isInside = token.Text is "," or "-" or "(" or ")" || token.IsNumber
                || (token.Is(".") && (Abbreviations.Contains(Tokens[at - 1]) || !Tokens[at + 1].IsSpaced));
            return new Chunk(isInside ? ChunkKind.Word : ChunkKind.Stop, at, at, at + 1);
        }

        if (TitleWords.Pronouns.Contains(token))
        {
            return new Chunk(ChunkKind.Pronoun, at, at, at + 1);
        }

        if (TitleWords.Prepositions.Contains(token))
        {
            var core = at + 1;
            core += core < end && TitleWords.Prepositions.Contains(Tokens[core]) ? 1 : 0;
            var noun = core < end ? Apart(core, Noun(core, end, at), at) : 0;
            return noun > core ? new Chunk(ChunkKind.Prepositional, at, CoreOf(core), noun)
                : new Chunk(ChunkKind.Word, at, at, at + 1);
        }

        return Noun(at, end, -1) is var stop && stop > at
            ? new Chunk(ChunkKind.Noun, at, CoreOf(at), stop)
            : new Chunk(ChunkKind.Word, at, at, at + 1);
    }

    /// <summary>
    /// "im Bürgerbüro | Tipps rund um …", "im Garten | Laternen": a venue ends before the noun of another
    /// thing.
    /// </summary>
    private int Apart(int core, int end, int preposition)
    {
        var last = end - 1;
        var isPair = last > core && PlaceWords.Prepositions.Contains(Tokens[preposition])
            && Tokens[last].IsSpaced && Tokens[last].IsCapitalized
            && (PlaceWords.IsVenue(Tokens[last - 1]) || PlaceWords.IsHost(Tokens[last - 1]))
            && end < Tokens.Count && !PlaceWords.IsVenue(Tokens[last]);
        return isPair && (TitleWords.Attaching.Contains(Tokens[end]) || EventNouns.IsAt(Tokens, last)) ? last
            : end;
    }

    private int CoreOf(int at) => TitleWords.Determiners.Contains(Tokens[at]) ? at + 1 : at;

    /// <summary>
    /// Reads article, adjectives, nouns and genitive; returns the index behind them, or the beginning if
    /// there is no noun.
    /// </summary>
    private int Noun(int first, int end, int preposition)
    {
        var limit = Math.Min(end, first + LongestChunk);
        var at = CoreOf(first);
        for (var adjectives = 0; adjectives < MostAdjectives && at < limit
            && IsBeforeNoun(at, first); adjectives++)
        {
            at++;
        }

        var stop = Names(at, limit, first);
        if (stop == at)
        {
            return first;
        }

        while (stop < limit && IsGenitive(stop, preposition) && Noun(stop, limit, stop) is var behind
            && behind > stop)
        {
            stop = behind;
        }

        return stop;
    }

    /// <summary>Adjectives, numbers, and what joins two adjectives.</summary>
    private bool IsBeforeNoun(int at, int first)
    {
        if (reading.IsTemporal(at))
        {
            return false;
        }

        ref readonly var token = ref Tokens[at];
        if (token.IsNumber || (token.Text is "." or "-" && !token.IsSpaced && Tokens[at - 1].IsNumber))
        {
            return true;
        }

        return IsAdjective(at) || (token.IsSmall && TitleWords.Counting.Contains(token))
            || (TimeWords.And.Contains(token) && at > first && IsAdjective(at - 1) && IsAdjective(at + 1));
    }

    private bool IsAdjective(int at)
    {
        ref readonly var token = ref Tokens[at];
        return token.IsWord && !token.IsCapitalized && token.Length > 3 && Nominative.IsInflected(token.Text)
            && !TitleWords.NoAdjectives.Contains(token)
            && !TitleWords.Doing.Contains(token) && !RoleWords.Ahead.Contains(token)
            && !RoleWords.Offer.Contains(token) && !HeadingWords.Auxiliaries.Contains(token);
    }

    private int Names(int first, int limit, int chunk)
    {
        var at = first;
        while (at < limit && !reading.IsTemporal(at))
        {
            ref readonly var token = ref Tokens[at];
            if (IsOpening(at) && Quoted(at, limit) is > 0 and var close)
            {
                at = close;
                continue;
            }

            // "KIRCHHEIM Im Haus": a preposition with a capital begins a sentence.
            var isName = token.IsWord && token.IsCapitalized && !(at == chunk && IsSmall(at))
                && !(at > first && TitleWords.Prepositions.Contains(token) && !token.IsAllCaps
                    && !IsInSign(at));
            var isNumber = at > first && token.IsNumber && token.Length is 4 or 1
                && !Tokens.IsTight(at + 1, ".") && !Tokens.IsTight(at + 1, ":");
            var isJoint = at > first
                && (Tokens.IsTight(at, "-") || Tokens.IsTight(at, "/") || Tokens.IsTight(at, "'")
                    || token.Is("&")
                || (Tokens.IsTight(at, ".")
                    && (Abbreviations.Contains(Tokens[at - 1]) || Tokens[at - 1].Length == 1)))
                && (Tokens[at + 1].IsCapitalized || (!Tokens[at + 1].IsSpaced && Tokens[at + 1].IsWord));
            // "Jahrgang 1948/49".
            isJoint |= at > first && Tokens.IsTight(at, "/") && Tokens[at - 1].IsNumber
                && Tokens[at + 1] is { IsNumber: true, IsSpaced: false };
            var isTail = at > first && (token.IsWord || token.IsNumber) && !token.IsSpaced
                && Tokens[at - 1].Text is "-" or "/" or "'";
            if (!(isName || isNumber || isJoint || isTail) || (at > first && token.Breaks > 1))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>"Gasthof Zum Hirschen": a preposition with a capital inside the name of a house.</summary>
    private bool IsInSign(int at) =>
        Tokens[at].Text is "zum" or "zur" && Tokens[at].Breaks == 0 && Tokens[at + 1].IsCapitalized
            && !Tokens[at - 1].IsAllCaps && PlaceWords.IsVenue(Tokens[at - 1]);

    /// <summary>A verb, adverb or article that is capitalised because a sentence begins with it.</summary>
    private bool IsSmall(int at) =>
        SmallWords.StartsSentence(Tokens[at]) || TitleWords.NoAdjectives.Contains(Tokens[at])
            || TitleWords.Determiners.Contains(Tokens[at])
        || HeadingWords.Auxiliaries.Contains(Tokens[at])
        || TitleWords.IsAdverb(Tokens[at], Tokens[at + 1])
        || (Tokens[at + 1] is { IsCapitalized: false, IsWord: true }
            && HeadingWords.Auxiliaries.Contains(Tokens[at + 1])
            && RoleWords.Participles.Contains(Tokens[at]));

    /// <summary>
    /// "des Vereins" always belongs to the noun before it; "der Verein" behind a place begins a new one.
    /// </summary>
    private bool IsGenitive(int at, int preposition) =>
        Tokens[at].Breaks == 0 && (TitleWords.GenitiveOnes.Contains(Tokens[at])
            || (TitleWords.GenitiveMany.Contains(Tokens[at])
                && (preposition < 0 || !PlaceWords.Prepositions.Contains(Tokens[preposition])
                    || PlaceWords.NotPlaces.Contains(Tokens[at - 1]) || PlaceWords.IsVenue(Tokens[at + 1])
                    || PlaceWords.Sides.Contains(Tokens[at - 1])
                    || (Tokens[at].Is("der") && IsFeminine(Tokens[at + 1].Text))
                    || (Nominative.IsAdjective(Tokens, at + 1, at + 4)
                        && PlaceWords.IsVenue(Tokens[at + 2])))));

    /// <summary>"in den Räumen der Beratungsstelle": "der" before such a noun is no nominative.</summary>
    private static bool IsFeminine(ReadOnlySpan<char> noun) =>
        noun.Length > 6 && (noun[^1] == 'e' || noun.EndsWith("ung", StringComparison.Ordinal)
            || noun.EndsWith("schaft", StringComparison.Ordinal)
            || noun.EndsWith("heit", StringComparison.Ordinal)
            || noun.EndsWith("keit", StringComparison.Ordinal)
            || noun.EndsWith("tion", StringComparison.Ordinal));

    private bool IsOpening(int at) =>
        Tokens[at].Text is "„" or "»" or "«" or "‚" or "\"" or "“" && Tokens[at + 1].IsQuoted;

    private int Quoted(int at, int limit)
    {
        var next = at + 1;
        while (next < limit && Tokens[next].IsQuoted)
        {
            next++;
        }

        return next < limit && next > at + 1 ? next + 1 : 0;
    }
}
