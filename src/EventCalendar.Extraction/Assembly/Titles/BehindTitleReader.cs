using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Reads titles behind the date of a sentence that has no verb.</summary>
internal sealed class BehindTitleReader(Reading reading, ItemTitleReader items, NounPhraseReader phrases)
{
    private const int LongestLeadIn = 6;
    private const int LongestSentence = 80;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// "Am 5. März, 14 Uhr, Hexensprung auf dem Markt": without a verb the words behind the day name it,
    /// unless a noun among them does.
    /// </summary>
    public FoundTitle? Read(Anchor anchor, NounPhrase? phrase)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        return (phrase is null or { IsMinor: true } || phrases.IsAttached(phrase, anchor.Date.End))
            && range.Count <= LongestSentence && !Tokens[range.First].IsForeign
            && LeadsIn(LineStart(anchor, range), anchor.Date.First)
            && !reading.HasVerb(anchor.Sentence)
            && !HasFinite(anchor.Sentence) && items.Read(anchor) is { } item
            && (item.HasEventNoun || (item.Value is [var initial, ..] && char.IsUpper(initial)
                && !items.SaysOnlyWhenAndWhere(anchor.Date.End, anchor.End))) ? item : null;
    }

    /// <summary>
    /// "10. März Kabarett mit Max Frei, 24. März Jazz": behind a date that begins its part of a list stand
    /// its own words, and none of the part before; "Stadtfest 7. bis 9. Juli, Weindorf 11. bis 13. August"
    /// has them before it.
    /// </summary>
    public FoundTitle? InList(Anchor anchor, NounPhrase? phrase)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (anchor.LeadFirst == range.First || phrase is { IsMinor: false } own && own.First >= anchor.First
            || range.Count > LongestSentence || Tokens[range.First].IsForeign
            || reading.HasVerb(anchor.Sentence))
        {
            return null;
        }

        if (anchor.First < anchor.Date.First)
        {
            return Tokens[anchor.First].IsCapitalized ? items.Words(anchor.First, anchor.Date.First) : null;
        }

        return Tokens[anchor.Date.First - 1].Text is "," or ";"
            && Tokens[anchor.Date.End] is { IsWord: true, IsCapitalized: true, Breaks: 0 }
            && !items.SaysOnlyWhenAndWhere(anchor.Date.End, anchor.End) ? items.Read(anchor) : null;
    }

    private int LineStart(Anchor anchor, Sentence range)
    {
        var at = anchor.Date.First;
        while (at > range.First && Tokens[at].Breaks == 0 && anchor.Date.First - at <= LongestLeadIn)
        {
            at--;
        }

        return at;
    }

    /// <summary>"Am", "Heute,", "Und am": only small words before the date.</summary>
    private bool LeadsIn(int first, int date)
    {
        for (var at = first; at < date; at++)
        {
            if (!reading.IsTemporal(at) && Tokens[at].IsWord
                && !(SmallWords.StartsSentence(Tokens[at]) || TitleWords.Prepositions.Contains(Tokens[at])
                    || TitleWords.Determiners.Contains(Tokens[at])
                    || TitleWords.NoAdjectives.Contains(Tokens[at])))
            {
                return false;
            }
        }

        return date - first <= LongestLeadIn;
    }

    /// <summary>"wandern wir", "treffen sich": a verb whose infinitive looks the same.</summary>
    public bool HasFinite(int sentence) => reading.Ask(sentence, SentenceFact.Finite, FindFinite);

    private static bool FindFinite(Reading reading, int sentence)
    {
        var tokens = reading.Tokens;
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First + 1; at < range.End && at < range.First + LongestSentence; at++)
        {
            if (tokens[at].IsSmall && TitleWords.Modals.Contains(tokens[at]))
            {
                return true;
            }

            if (tokens[at].IsSmall && !tokens[at].IsQuoted
                && (TitleWords.IsVerb(tokens[at]) || TitleWords.TryFindNoun(tokens[at], out _)
                    || RoleWords.Ahead.Contains(tokens[at]))
                && (TitleWords.Pronouns.Contains(tokens[at + 1])
                    || TitleWords.Pronouns.Contains(tokens[at - 1])
                    || TitleWords.Determiners.Contains(tokens[at + 1]) || tokens[at + 1].Is("sich")
                    || reading.IsTemporal(at - 1)))
            {
                return true;
            }
        }

        return false;
    }
}
