using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Temporal;

/// <summary>Which way the verb of a clause points.</summary>
internal enum Tense
{
    /// <summary>No verb says so.</summary>
    None,

    /// <summary>It tells what was.</summary>
    Past,

    /// <summary>It tells what is or will be.</summary>
    Ahead,
}

/// <summary>
/// Finds the verb that governs a date: in its clause, else in the next one, else in the one before.
/// </summary>
/// <remarks>Looks at no more than <see cref="Window"/> tokens on either side.</remarks>
internal static class Tenses
{
    private const int Window = 60;

    /// <summary>Judges the words between two tokens within a sentence.</summary>
    public static Tense Of(TokenReader tokens, Sentence sentence, int first, int end)
    {
        var before = (tokens[first - 1].Is(",")
            || GrammarWords.Datives.Contains(tokens[first - 1])) ? tokens[first - 2]
            : tokens[first - 1];
        if (before.Text is "seit"
            || (before.Is("vom") && !HasRange(tokens, end) && !tokens[first - 2].Is("statt")))
        {
            return Tense.Past;
        }

        var low = Math.Max(sentence.First, first - Window);
        var high = Math.Min(sentence.End, end + Window);
        if (!MayHaveVerb(tokens, Math.Min(low, first), Math.Max(high, end)))
        {
            return Tense.None;
        }

        var from = ClauseStart(tokens, first, low);
        var to = ClauseEnd(tokens, end, high);
        var tense = Clause(tokens, from, to, first, end);
        for (var next = to; tense == Tense.None && next < high;)
        {
            var behind = ClauseEnd(tokens, next + 1, high);
            tense = Clause(tokens, next + 1, behind, next, next);
            next = behind;
        }

        for (var last = from; tense == Tense.None && last > low;)
        {
            var start = ClauseStart(tokens, last - 1, low);
            tense = Clause(tokens, start, last - 1, last, last);
            last = start;
        }

        return tense;
    }

    /// <summary>Says whether not all words are numbers, signs and names, as in days without end.</summary>
    private static bool MayHaveVerb(TokenReader tokens, int first, int end) =>
        tokens.HasSmall(first, end) || tokens.Has(TenseWords.PastFinites, first, end)
            || tokens.Has(TenseWords.Presents, first, end);

    /// <summary>"vom 3. Mai an", "vom 3. Mai bis": no day on which something was.</summary>
    private static bool HasRange(TokenReader tokens, int end) =>
        (tokens[end].Is("-") || TenseWords.BehindFrom.Contains(tokens[end]))
            || ((tokens[end - 1].IsWord || tokens[end - 1].Is(".")) && HasUntil(tokens, end));

    private static bool HasUntil(TokenReader tokens, int end)
    {
        for (var at = end - 2; at > end - 8; at--)
        {
            if (tokens[at].Text is "bis" or "-" or "/")
            {
                return true;
            }

            if (tokens[at].Is("vom"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Judges a clause by the verb nearest to a date; an auxiliary and its participle enclose what they
    /// govern.
    /// </summary>
    private static Tense Clause(TokenReader tokens, int from, int to, int first, int end)
    {
        var best = Tense.None;
        var nearest = int.MaxValue;
        for (var at = from; at < to; at++)
        {
            if (at >= first && at < end)
            {
                at = end - 1;
                continue;
            }

            var tense = Verb(tokens, at, from, to, out var stop);
            if (tense == Tense.None)
            {
                continue;
            }

            var distance = stop > at && at <= first && stop >= end ? 0 : Distance(tokens, at, first, end);
            if (distance < nearest)
            {
                (best, nearest) = (tense, distance);
            }
        }

        return best;
    }

    private static int Distance(TokenReader tokens, int at, int first, int end)
    {
        var (low, high) = at < first ? (at, first) : (end, at);
        var distance = high - low;
        for (var between = low; between < high; between++)
        {
            distance += TenseWords.ClauseJoints.Contains(tokens[between]) ? Window : 0;
        }

        return distance;
    }

    private static Tense Verb(TokenReader tokens, int at, int from, int to, out int stop)
    {
        stop = at;
        ref readonly var token = ref tokens[at];
        if (!token.IsWord || token.IsQuoted || token.IsUnknown
            || (token.IsCapitalized && at > from && tokens[at - 1].IsWord))
        {
            return Tense.None;
        }

        // Nouns at the beginning of a clause end like verbs: "Polizisten", "Vorstand".
        if (token.IsCapitalized)
        {
            return TenseWords.PastFinites.Contains(token) ? Tense.Past
                : TenseWords.Presents.Contains(token) ? Tense.Ahead : Tense.None;
        }

        if (TenseWords.PerfectAuxiliaries.Contains(token)
            && Participle(tokens, at, from, to) is > 0 and var participle)
        {
            stop = participle;
            return Tense.Past;
        }

        if (IsPreterite(tokens, at))
        {
            // The participle behind "wurde" or "hatte" closes the same bracket.
            stop = TenseWords.PastFinites.Contains(tokens[at]) ? to - 1
                : at;
            return Tense.Past;
        }

        if (TenseWords.Modals.Contains(token) && EndsInPerfect(tokens, at, to))
        {
            stop = to - 1;
            return Tense.Past;
        }

        return TenseWords.Presents.Contains(token) || IsPresent(tokens, at) ? Tense.Ahead : Tense.None;
    }

    /// <summary>"muss sich am Montag ereignet haben", "soll am Montag gestohlen worden sein".</summary>
    private static bool EndsInPerfect(TokenReader tokens, int modal, int to)
    {
        while (to > modal + 2 && !tokens[to - 1].IsWord)
        {
            to--;
        }

        return to > modal + 2
            && ((tokens[to - 1].Is("haben") && IsParticiple(tokens[to - 2].Text))
                || (tokens[to - 1].Is("sein") && tokens[to - 2].Is("worden")));
    }

    /// <summary>
    /// Finds the participle of a perfect: at the end of the clause, or right before an auxiliary that ends
    /// it.
    /// </summary>
    private static int Participle(TokenReader tokens, int auxiliary, int from, int to)
    {
        var isState = TenseWords.StateVerbs.Contains(tokens[auxiliary]);
        for (var at = to - 1; at >= from; at--)
        {
            if (at == auxiliary || !tokens[at].IsWord || tokens[at].IsCapitalized
                || !IsParticiple(tokens[at].Text)
                || (at + 1 < to && tokens[at + 1].IsCapitalized))
            {
                continue;
            }

            return at < auxiliary - 1 || (isState && TenseWords.StateParticiples.Contains(tokens[at]))
                || TenseWords.OpenParticiples.Contains(tokens[at]) ? 0 : at;
        }

        return 0;
    }

    /// <summary>Says whether a word looks like a participle: "vorbereitet", "gesungen".</summary>
    public static bool IsParticiple(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || !(word[^1] == 't' || word.EndsWith("en", StringComparison.Ordinal)))
        {
            return false;
        }

        if (word is "worden" || word.EndsWith("iert", StringComparison.Ordinal)
            || word.StartsWith("ge", StringComparison.Ordinal))
        {
            return word is not ("gegen" or "genannten" or "gesamt" or "gesamten");
        }

        if (word.StartsWith("ver", StringComparison.Ordinal)
            || word.StartsWith("be", StringComparison.Ordinal)
            || word.StartsWith("er", StringComparison.Ordinal)
            || word.StartsWith("ent", StringComparison.Ordinal)
            || word.StartsWith("zer", StringComparison.Ordinal)
            || word.StartsWith("über", StringComparison.Ordinal)
            || word.StartsWith("unter", StringComparison.Ordinal))
        {
            return word is not ("ersten" or "beiden" or "besten" or "unterwegs" or "erst");
        }

        return HasGe(word);
    }

    /// <summary>"geschlossen", "angeschlossen", "notgewassert".</summary>
    private static bool HasGe(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("ge", StringComparison.Ordinal))
        {
            return word.Length > 6;
        }

        for (var length = 2; length <= 9 && length + 5 < word.Length; length++)
        {
            if (word[length] == 'g' && word[length + 1] == 'e'
                && (word.Length > 9 || RoleWords.ParticiplePrefixes.Contains(word[..length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPreterite(TokenReader tokens, int at)
    {
        var token = tokens[at];
        if (TenseWords.NoPreterites.Contains(token) || IsAttribute(tokens, at))
        {
            return false;
        }

        if (token.Text.EndsWith("en", StringComparison.Ordinal) && HasGe(token.Text)
            && !(TenseWords.PastInGe.Contains(token)))
        {
            return false;
        }

        return TenseWords.Preterites.Contains(token)
            || (token.Length > 4 && token.Text.EndsWith("te", StringComparison.Ordinal))
            || (token.Length > 5 && token.Text.EndsWith("ten", StringComparison.Ordinal)
                && !TenseWords.PresentsInTen.Contains(token));
    }

    /// <summary>"läuft", "treffen sich": a finite form, not "bei guten Freunden".</summary>
    private static bool IsPresent(TokenReader tokens, int at)
    {
        var word = tokens[at].Text;
        return word.Length > 3 && !TenseWords.NoVerbs.Contains(tokens[at])
            && (!IsParticiple(word) || IsFinite(tokens, at)) && !IsAttribute(tokens, at)
            && (word[^1] == 't'
                || (IsInfinitive(word) && !tokens[at + 1].IsCapitalized));
    }

    private static bool IsInfinitive(ReadOnlySpan<char> word) =>
        word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("ern", StringComparison.Ordinal)
            || word.EndsWith("eln", StringComparison.Ordinal);

    /// <summary>
    /// "eröffnet das Bad am 1. Mai": what looks like a participle has its subject behind it.
    /// </summary>
    private static bool IsFinite(TokenReader tokens, int at) =>
        tokens[at].Text[^1] == 't' && !HasGe(tokens[at].Text)
            && !tokens[at].Text.StartsWith("ge", StringComparison.Ordinal)
            && tokens[at + 1] is { IsWord: true, Breaks: 0 } && TimeWords.Articles.Contains(tokens[at + 1]);

    /// <summary>"die verletzte Frau", "für geplante Arbeiten": an adjective before its noun.</summary>
    private static bool IsAttribute(TokenReader tokens, int at)
    {
        var before = tokens[at - 1];
        return tokens[at + 1].IsCapitalized && tokens[at + 1].IsWord && !before.IsCapitalized && before.IsWord
            && (TimeWords.Articles.Contains(before) || SmallWords.LeadsOn(before));
    }

    /// <summary>Says whether a small word is a finite verb in the present.</summary>
    public static bool IsPresentVerb(TokenReader tokens, int at) =>
        tokens[at] is { IsSmall: true, IsQuoted: false }
            && (TenseWords.Presents.Contains(tokens[at]) || IsPresent(tokens, at));

    private static int ClauseStart(TokenReader tokens, int at, int low)
    {
        while (at > low && !IsBound(tokens, at - 1))
        {
            at--;
        }

        return at;
    }

    private static int ClauseEnd(TokenReader tokens, int at, int high)
    {
        while (at < high && !IsBound(tokens, at))
        {
            at++;
        }

        return at;
    }

    private static bool IsBound(TokenReader tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        return token.Kind == TokenKind.Symbol
            && (token.Text is "," or ";" or ":" or "(" or ")"
                ? !(tokens[at + 1].IsNumber && !tokens[at + 1].IsSpaced)
                : token.Is("-") && token.IsSpaced && tokens[at + 1].IsSpaced);
    }
}
