using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Text;

/// <summary>
/// Writes the small words of other languages as the German ones that mean the same, in the order in which
/// German has them, so that one grammar reads all languages. Every word keeps its place in the original text.
/// </summary>
internal sealed class Glosser(Folding result)
{
    // "1 Mayıs Pazar gününe": a preposition goes before so many tokens of a date at most.
    private const int LongestDate = 8;

    // "du vendredi 24 mai, 18 h, au dimanche": the word "from" stands so many tokens before.
    private const int FromReach = 10;

    // "moved, because of the weather, from the 3rd": the verb stands so many tokens before.
    private const int MovedReach = 16;

    private const char LastLatin = '\u02AF';

    // "get-together"
    private const int LongestCompound = 24;
    private static readonly GlossWord Until = GlossWord.Of("bis");
    private static readonly GlossWord To = GlossWord.Of("auf");
    private static readonly GlossWord At = GlossWord.Of("um");
    private static readonly GlossWord[] InsteadOn = [GlossWord.Of("statt"), GlossWord.Of("am")];
    private static readonly GlossWord Towards = GlossWord.Of("zu");
    private int line;
    private (int Breaks, bool IsSpaced, bool IsLarge)? left;

    /// <summary>
    /// "Schachturnier: Freitag, 4. August, مدرسة Pestalozzi": words of another script keep what they name.
    /// </summary>
    public static void KeepNames(Span<Token> line)
    {
        foreach (ref var token in line)
        {
            if (token.IsWord && token.Text[0] > LastLatin)
            {
                token = Unknown(token);
            }
        }
    }

    /// <summary>Takes a line over, glossed.</summary>
    /// <param name="tokens">The paragraph.</param>
    /// <param name="first">The first token of the line.</param>
    /// <param name="end">Index behind the last one.</param>
    /// <param name="language">The language of the line, another than German.</param>
    /// <returns>
    /// The index behind the last token taken, which is in the next line if a phrase goes on there.
    /// </returns>
    public int Gloss(ReadOnlySpan<Token> tokens, int first, int end, int language)
    {
        var glossary = Languages.GlossaryOf(language);
        line = result.Count;
        var at = first;
        while (at < end)
        {
            at = tokens[at].IsQuoted ? Keep(tokens[at], at + 1)
                : SuffixEnd(glossary, tokens, at) is > 0 and var behind ? behind
                : tokens[at].IsWord ? Word(glossary, tokens, at)
                : Keep(tokens[at], at + 1);
        }

        foreach (ref var token in result.Tokens[line..])
        {
            token = token.InLanguage(language);
        }

        left = null;
        return at;
    }

    /// <summary>
    /// "18:00'de", "20 Ağustos'ta", "20-го": a suffix says what a preposition says in German.
    /// </summary>
    private int SuffixEnd(Glossary glossary, ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Text is not ("'" or "-") || tokens[at].IsSpaced || at + 1 >= tokens.Length
            || !tokens[at + 1].IsWord
            || tokens[at + 1].IsSpaced || result.Count == line
            || glossary.Suffix(tokens[at + 1].Text) is not { } meaning)
        {
            return 0;
        }

        var last = result.Tokens[^1];
        if (tokens[at].Is("-") && !last.IsNumber)
        {
            return 0;
        }

        // "the club's dinner", "Derneği'nin konseri": whose it is, and not what.
        result.Tokens[^1] = GlossSigns.IsTemporal(last) ? last.ExtendedTo(tokens[at + 1].End)
            : meaning.Length == 0 ? last.Without(Token.Mark.EventNoun) : last;
        var isFollowed = at + 2 < tokens.Length && tokens[at + 2].IsWord
            && glossary.Postposition(tokens[at + 2].Text) is not null;
        if (meaning.Length > 0 && !isFollowed && GlossSigns.IsTemporal(last)
            && !(meaning == "um" && !(last.IsNumber && last.Number < 60)))
        {
            Precede(GlossWord.Of(meaning));
        }

        return at + 2;
    }

    private int Word(Glossary glossary, ReadOnlySpan<Token> tokens, int at)
    {
        var word = tokens[at];
        if (result.Count > line && GlossSigns.IsTemporal(result.Tokens[^1])
            && glossary.Postposition(word.Text) is { } preposition)
        {
            result.Tokens[^1] = result.Tokens[^1].ExtendedTo(word.End);
            Precede(preposition);
            return at + 1;
        }

        if (at + 2 < tokens.Length && tokens[at + 1].Is("-") && Compound(tokens, at) is > 0 and var behind)
        {
            return behind;
        }

        var meaning = glossary.Find(tokens, at, out var end);
        // "dal 6 all'8": the apostrophe belongs to the word.
        var isAt = meaning is [{ Text: ['u', 'm'] }];
        var next = isAt ? end : at + 1 < tokens.Length && tokens[at + 1].Is("'") ? at + 2 : at + 1;
        var isUntil = glossary.IsUntilBetween(word.Text);
        if ((isUntil || isAt) && StandsBetween(tokens, next, end > at, out var isHour) && (isUntil || isHour))
        {
            _ = Keep(word.Meaning(IsMoved(true) ? To : Until, word.Start, tokens[next - 1].End), next);
            var here = tokens[next].Start;
            return isHour ? Keep(word.Meaning(At, here, here).Behind(0, true), next) : next;
        }

        if (end == at || GlossSigns.IsOtherWord(glossary, meaning, tokens, end))
        {
            return Unglossed(glossary, tokens, at);
        }

        if (meaning is [{ Text: ['b', 'i', 's'] }] && GlossSigns.IsUnknownNext(glossary, tokens, end))
        {
            meaning = [Towards];
        }

        if (meaning is [{ Text: ['a', 'm'] }] && GlossSigns.IsHour(tokens, end))
        {
            meaning = [At];
        }

        if (meaning is [{ Text: ['s', 't', 'a', 't', 't'] }] && end < tokens.Length
            && (tokens[end].IsNumber || Weekdays.TryFind(tokens[end], out _)))
        {
            // "au lieu du 12 mai": "statt" alone is a part of "findet statt".
            meaning = InsteadOn;
        }

        if (meaning.Length == 0)
        {
            LeaveOut(tokens, at, end);
            return end;
        }

        if ((meaning is [{ Text: ['b', 'i', 's'] }] && IsMoved(true))
            || (meaning is [{ Text: ['i', 'm'] }] && end < tokens.Length
                && (tokens[end].IsNumber || Weekdays.TryFind(tokens[end], out _)) && IsMoved(false)))
        {
            meaning = [To];
        }

        var count = end - at;
        for (var index = 0; index < meaning.Length; index++)
        {
            // More German words than there are: the first take no room.
            var extra = meaning.Length - count;
            var source = tokens[at + Math.Max(0, index - Math.Max(0, extra))];
            var isLast = index == meaning.Length - 1;
            var stop = index < extra ? source.Start : isLast ? tokens[end - 1].End : source.End;
            var token = source.Meaning(meaning[index], source.Start, stop);
            Month(index > 0 && index <= extra ? token.Behind(0, true) : token, end);
        }

        return end;
    }

    /// <summary>"clean-up", "get-together": small words with a hyphen that name an event together.</summary>
    /// <returns>The index behind them, 0 if they do not.</returns>
    private int Compound(ReadOnlySpan<Token> tokens, int at)
    {
        var first = tokens[at].Text;
        var last = tokens[at + 2].Text;
        Span<char> joined = stackalloc char[LongestCompound];
        if (tokens[at + 1].IsSpaced || tokens[at + 2].IsSpaced || !tokens[at + 2].IsWord
            || first.Length + 1 + last.Length > LongestCompound)
        {
            return 0;
        }

        first.CopyTo(joined);
        joined[first.Length] = '-';
        last.CopyTo(joined[(first.Length + 1)..]);
        if (!EventNouns.NamesAbroad(joined[..(first.Length + 1 + last.Length)]))
        {
            return 0;
        }

        result.Add(left is { } before ? tokens[at].AsForeign().Behind(before.Breaks, before.IsSpaced)
            : tokens[at].AsForeign());
        left = null;
        result.Add(tokens[at + 1]);
        result.Add(tokens[at + 2].AsForeign().With(Token.Mark.EventNoun));
        return at + 3;
    }

    /// <summary>
    /// A word without a gloss: a verb by its ending, "to" behind "moved from", else taken over as it is.
    /// </summary>
    private int Unglossed(Glossary glossary, ReadOnlySpan<Token> tokens, int at)
    {
        var word = tokens[at];
        if (word.Is("to") && IsMoved(true))
        {
            return Keep(word.Meaning(To, word.Start, word.End), at + 1);
        }

        var next = at + 1 < tokens.Length ? tokens[at + 1] : default;
        var isName = word.IsCapitalized && ((at > 0 && tokens[at].Breaks == 0
                && !(tokens[at - 1].Text is "." or "!" or "?"))
            || next is { IsCapitalized: true, Breaks: 0 });
        return !isName && !Weekdays.TryFind(word, out _) && !Months.TryFind(word, out _)
            && glossary.ByEnding(Unknown(word), next) is [var verb, ..]
            ? Keep(word.Meaning(verb, word.Start, word.End), at + 1) : Month(word, at + 1);
    }

    /// <summary>A month may end a list of days, which German writes with full stops.</summary>
    private int Month(Token word, int next)
    {
        Keep(word, next);
        if (Months.TryFind(word, out _))
        {
            DayLists.Write(result, line);
        }

        return next;
    }

    private int Keep(Token token, int next)
    {
        var kept = token.IsWord && !token.IsForeign ? Unknown(token)
            : token.IsNumber ? token.With(Token.Mark.Foreign) : token;
        result.Add(left is not { } before ? kept
            : (before.IsLarge ? kept.With(Token.Mark.Led) : kept).Behind(before.Breaks, before.IsSpaced));
        left = null;
        return next;
    }

    /// <summary>A word without a meaning in German may still name an event or a venue.</summary>
    private static Token Unknown(in Token token)
    {
        var word = token.AsForeign();
        var noun = EventNouns.Names(word) ? Token.Mark.EventNoun : Token.Mark.None;
        return word.With(noun | (PlaceWords.Names(word) ? Token.Mark.Venue : Token.Mark.None));
    }

    /// <summary>
    /// Words that German does not say belong to the date before them, or else their white space to the next
    /// word.
    /// </summary>
    private void LeaveOut(ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (result.Count > line && GlossSigns.IsTemporal(result.Tokens[^1]) && tokens[at].Breaks == 0)
        {
            result.Tokens[^1] = result.Tokens[^1].ExtendedTo(tokens[end - 1].End);
        }
        else
        {
            left ??= (tokens[at].Breaks, tokens[at].IsSpaced, tokens[at].IsCapitalized);
        }
    }

    /// <summary>Puts a preposition before the date or time that ends here.</summary>
    private void Precede(GlossWord preposition)
    {
        var first = result.Count - 1;
        var (months, weekdays) = (0, 0);
        for (; first >= line; first--)
        {
            // "19 Eylül'den 26 Eylül'e": a second month or weekday, or number, is that of the date before.
            ref readonly var token = ref result.Tokens[first];
            months += Months.TryFind(token, out _) ? 1 : 0;
            weekdays += Weekdays.TryFind(token, out _) ? 1 : 0;
            if (months > 1 || weekdays > 1)
            {
                first++;
                break;
            }

            if (first == line || first <= result.Count - LongestDate
                || !(GlossSigns.IsTemporal(result.Tokens[first - 1])
                    || result.Tokens[first - 1].Text is "." or ":"
                    // "21 Haziran saat 19.00'a ertelendi": to the day, too.
                    || (preposition.Text is ['a', 'u', 'f'] && result.Tokens[first - 1].Is("um")))
                || (token.IsNumber && result.Tokens[first - 1].IsNumber))
            {
                break;
            }
        }

        if (first > line && result.Tokens[first - 1].Text.SequenceEqual(preposition.Text))
        {
            return;
        }

        var date = result.Tokens[first];
        result.Tokens[first] = date.Behind(0, true);
        result.Insert(first, date.Meaning(preposition, date.Start, date.Start));
    }

    /// <summary>
    /// "de 9 h à 14 h", "14.00 ile 19.00": between two times; behind "from" if the word has another meaning,
    /// too. Where that asks for an hour ("dalle 15"), so does this one.
    /// </summary>
    private bool StandsBetween(ReadOnlySpan<Token> tokens, int next, bool hasOther, out bool isHour)
    {
        isHour = false;
        if (result.Count == line || next >= tokens.Length
            || !(tokens[next].IsNumber || Weekdays.TryFind(tokens[next], out _)))
        {
            return false;
        }

        for (var before = result.Count - 1; hasOther && before >= line
            && before > result.Count - FromReach; before--)
        {
            if (result.Tokens[before].Text is "bis" or "auf")
            {
                return false;
            }

            if (result.Tokens[before].Text is "von" or "ab" or "vom" && before + 1 < result.Count)
            {
                isHour = result.Tokens[before + 1].Is("um") && before + 2 < result.Count;
                return GlossSigns.IsTemporal(result.Tokens[isHour ? before + 2 : before + 1])
                    && (GlossSigns.IsTemporal(result.Tokens[^1]) || result.Tokens[^1].Is(","));
            }
        }

        return !hasOther && GlossSigns.IsTemporal(result.Tokens[^1]);
    }

    /// <summary>
    /// "moved from the 3rd to", "reportée d'une semaine, au 12": what is moved goes to its new day and does not
    /// last until then.
    /// </summary>
    private bool IsMoved(bool needsFrom)
    {
        var isFrom = !needsFrom;
        for (var at = result.Count - 1; at >= line && at > result.Count - MovedReach; at--)
        {
            isFrom |= result.Tokens[at].Is("von");
            if (isFrom && result.Tokens[at].Is("verschoben"))
            {
                return true;
            }
        }

        return false;
    }
}
