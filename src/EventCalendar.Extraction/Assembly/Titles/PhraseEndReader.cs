using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Finds where the words behind a noun end that belong to it: genitive, topic, quotation.</summary>
internal sealed class PhraseEndReader(Reading reading)
{
    private const int LongestAttribute = 4;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Returns the index behind the last token that belongs to the noun.</summary>
    public int Find(int head, int end)
    {
        var next = head + 1;
        var last = next;
        while (next < end && !reading.IsTemporal(next))
        {
            var token = Tokens[next];
            if (token.Breaks > 0
                && !(token.IsWord && !token.IsCapitalized && TimeWords.Articles.Contains(token)))
            {
                break;
            }

            if (token.Text is "„" or "\"" or "»" or "‚" or "“" && CloseQuote(next, end) is > 0 and var close)
            {
                last = next = close;
                continue;
            }

            if (token.IsWord && token.IsCapitalized
                || (token.IsNumber && Tokens[next - 1].IsCapitalized
                    && (token.Length == 4
                        || (token.Length < 3 && Tokens[next + 1].Text is not ("." or ":" or "-")))))
            {
                last = ++next;
                continue;
            }

            if (Tokens.IsTight(next, "-")
                || (Tokens.IsTight(next, ".") && Abbreviations.Contains(Tokens[next - 1])
                    && Tokens[next + 1].IsCapitalized)
                || (Tokens.IsTight(next, "'")) || Tokens.IsTight(next, "/")
                || (Tokens.IsTight(next, "*") && Tokens[next + 1].IsWord && !Tokens[next + 1].IsSpaced))
            {
                next++;
                continue;
            }

            if (token.IsWord
                && (Continues(next, end, TitleWords.Trips.Contains(Tokens[head]))
                    || (!token.IsSpaced && Tokens[next - 1].Text is "-" or "*" or "'")))
            {
                next++;
                last = token.IsSpaced ? last : next;
                continue;
            }

            break;
        }

        return Math.Max(last, head + 1);
    }

    /// <summary>"öffnet der Markt seine Türen", but not "die Bühne ihre letzten Aufführungen".</summary>
    private bool IsOwn(int at, int end)
    {
        if (!TitleWords.Owners.Contains(Tokens[at]))
        {
            return false;
        }

        var noun = at + 1;
        while (noun < end && noun < at + LongestAttribute && Tokens[noun].IsSmall)
        {
            noun++;
        }

        return !EventNouns.IsAt(Tokens, noun);
    }

    /// <summary>
    /// Small words inside a phrase: articles in the genitive, "für", "mit", "über", and adjectives before a
    /// noun.
    /// </summary>
    private bool Continues(int at, int end, bool isTrip)
    {
        var text = Tokens[at].Text;
        var isLink = TitleWords.Links.Contains(Tokens[at]);
        var isAdjective = !isLink && !IsOwn(at, end)
            && !TitleWords.Prepositions.Contains(Tokens[at])
            && !TitleWords.IsVerb(Tokens[at]) && !RoleWords.Ahead.Contains(text)
            && !RoleWords.Offer.Contains(text) && !RoleWords.PastVerbs.Contains(text)
            && text.Length > 3
            && (text.EndsWith('e') || text.EndsWith("en", StringComparison.Ordinal)
                || text.EndsWith("er", StringComparison.Ordinal)
                || text.EndsWith("em", StringComparison.Ordinal)
                || text.EndsWith("es", StringComparison.Ordinal));
        if (!isLink && !isAdjective)
        {
            return false;
        }

        // "das Forum den Film": an article in another case begins another phrase, unless a preposition asks
        // for it.
        if (text is "die" or "das" or "den" or "dem" && Tokens[at - 1].IsCapitalized)
        {
            return false;
        }

        if (text is "in" or "auf" or "nach" or "um"
            && !(Tokens[at + 1].IsCapitalized && text is "in" or "nach" or "auf" && !PlaceFollows(at)
                && !(text is "in" && TitleWords.Idle.Contains(Tokens[at + 1])))
            && !(isTrip && IsTarget(at)))
        {
            return false;
        }

        for (var next = at + 1; next < Math.Min(end, at + 4); next++)
        {
            if (reading.IsTemporal(next))
            {
                return false;
            }

            if (Tokens[next].IsCapitalized || Tokens[next].Text is "„" or "\"" or "»" or "‚")
            {
                return true;
            }

            if (!Tokens[next].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Reise nach Basel", "Ausflug auf die Insel Mainau": where a trip goes.</summary>
    private bool IsTarget(int at) =>
        (Tokens[at].Is("nach") && Tokens[at + 1].IsCapitalized)
            || (GrammarWords.GoalLeads.Contains(Tokens[at])
            && GrammarWords.Accusatives.Contains(Tokens[at + 1]));

    private bool PlaceFollows(int at) =>
        PlaceWords.IsVenue(Tokens[at + 1]) || StreetReader.Street(Tokens, at + 1) > 0
        || (GrammarWords.GoalLeads.Contains(Tokens[at])
        && TitleWords.GoalArticles.Contains(Tokens[at + 1]))
        || (Tokens[at].Text is "in" or "nach" && (Towns.EndOf(Tokens, at + 1) > at + 1));

    private int CloseQuote(int at, int end)
    {
        for (var next = at + 1; next < Math.Min(end + 8, at + 20); next++)
        {
            if (Tokens[next].Text is "“" or "”" or "\"" or "«" or "»" or "‘" or "'"
                && Tokens[next - 1].Breaks < 2)
            {
                return next + 1;
            }
        }

        return 0;
    }
}
