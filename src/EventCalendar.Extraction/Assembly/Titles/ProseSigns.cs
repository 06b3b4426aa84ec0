using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Tells sentences from the words of lists.</summary>
internal static class ProseSigns
{
    /// <summary>Says whether the sentence of a date has a verb that announces.</summary>
    public static bool IsProse(Reading reading, Anchor anchor, Sentence range)
    {
        if (!(reading.Tokens[range.End - 1].Is(".") && reading.Tokens.HasSmall(range.First, range.End))
            && !reading.Tokens.Has(RoleWords.Ahead, range.First, range.End)
            && !reading.Tokens.Has(RoleWords.Offer, range.First, range.End))
        {
            return false;
        }

        var isBracket = false;
        var isNamed = false;
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];

            // "6.3. Kochen: Wir füllen Weinblätter", "7.3. Demo, wir laufen": the name stands before that.
            isNamed |= at >= anchor.Date.End && token.IsCapitalized && token.IsWord
                && !reading.IsTemporal(at);
            if (anchor.IsItem && isNamed && token.Text is ":" or "," or ";")
            {
                return false;
            }

            // "Heute um 20 Uhr diskutieren die Kandidaten.": the verb behind the day, and a full stop.
            if (!isNamed && at > anchor.Date.End && token.IsSmall && reading.IsTemporal(at - 1)
                && reading.Tokens[range.End - 1].Is(".") && TitleWords.TryFindNoun(token, out _))
            {
                return true;
            }

            // "Gospelchor (bitte früh kommen!)": what stands in brackets is said on the side.
            isBracket = token.Is("(") || (isBracket && !token.Is(")"));
            if (!isBracket && token.IsWord && !token.IsCapitalized
                && (RoleWords.Ahead.Contains(token) || RoleWords.Offer.Contains(token))
                && !EventNouns.IsEventNoun(token) && !(anchor.IsItem && EndsName(reading, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"9 Uhr, Demenz verstehen, Pfarrheim": an infinitive that ends the words of a cell.</summary>
    private static bool EndsName(Reading reading, int at) =>
        reading.Tokens[at].Text.EndsWith("en", StringComparison.Ordinal)
            && reading.Tokens[at - 1].IsCapitalized
            && (reading.Tokens[at + 1].Text is "," or "|" or ";" or "(" or "-"
                || reading.Tokens[at + 1].Breaks > 0);
}
