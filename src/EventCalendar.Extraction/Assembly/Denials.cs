using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Tells what is denied, what is only possible and what is told of another year.</summary>
internal static class Denials
{
    // "nicht noch einmal verlegt": so many words stand between the denial and the verb.
    private const int DenialReach = 4;
    private const int ClauseReach = 32;
    private const int LongestBracket = 16;

    /// <summary>"können einzelne Kurse ausfallen", "kann bei Bedarf entfallen": nobody knows yet.</summary>
    public static bool IsPossible(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - ClauseReach
            && StateWords.FallingOut.Contains(tokens[at]); before--)
        {
            if (StateWords.Possibly.Contains(tokens[before]))
            {
                return true;
            }

            if (tokens[before].Text is "," or ";" or ":")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "Die Fahrt am 18. Juli machen wir nicht.": the whole clause is denied where the word ends it.
    /// </summary>
    public static bool IsWholeDenied(ReadOnlySpan<Token> tokens, int at)
    {
        // "um 18 Uhr und nicht, wie gemeldet, um 19 Uhr": another hour is denied.
        if ((at > 0 && tokens[at - 1].Is("und"))
            || (at + 2 < tokens.Length && tokens[at + 1].Is(",") && tokens[at + 2].Is("wie")))
        {
            return false;
        }

        var end = Particles.Follows(tokens, at, "mehr") ? at + 2 : at + 1;
        end += end < tokens.Length
            && StateWords.DeniedDeeds.Contains(tokens[end]) ? 1 : 0;
        if (end < tokens.Length && tokens[end].Text is not ("." or "!" or ";")
            && !(tokens[end].Is(",") && !HasContrast(tokens, false)))
        {
            return false;
        }

        var hasVerb = false;
        var hasNoun = false;
        for (var before = at - 1; before >= 0 && before > at - ClauseReach; before--)
        {
            hasNoun |= tokens[before].IsEventNoun || tokens[before].Is("sich");
            hasVerb |= !tokens[before].IsCapitalized && ClauseWords.DeniedVerbs.Contains(tokens[before]);
        }

        return hasVerb && hasNoun;
    }

    /// <summary>"findet am 12. Juli nicht statt", "kann kein Umzug stattfinden".</summary>
    public static bool IsDeniedBefore(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - ClauseReach; before--)
        {
            // "Nicht verlegt, sondern wie geplant findet das Turnier statt."
            if (tokens[before].Is("sondern"))
            {
                return false;
            }

            // "(nicht in den Ferien)": said on the side.
            if (tokens[before].Is(")") && Opening(tokens, before) is > 0 and var open)
            {
                before = open;
                continue;
            }

            // "wird nicht noch einmal verschoben und findet am 5. Mai statt"
            if (tokens[before].Is("und") && before > 0 && !tokens[before - 1].IsCapitalized
                && (RoleWords.Moved.Contains(tokens[before - 1])
                    || RoleWords.Cancelled.Contains(tokens[before - 1])))
            {
                return false;
            }

            if (RoleWords.Not.Contains(tokens[before]))
            {
                // "im Gemeindehaus und nicht in der Kirche": another place is denied.
                return !(before > 0 && tokens[before - 1].Is("und") && before + 1 < at)
                    && !(StateWords.MoreThanNot.Contains(tokens[before + 1]) && before + 2 < at)
                    && !IsPastYear(tokens, at) && !DeniesPlace(tokens, before, at);
            }

            // "Keine Absage: Das Konzert findet statt."
            if (tokens[before].Is(":"))
            {
                return false;
            }

            if (tokens[before].Is(",") && Particles.EndsClause(tokens, before - 1) && before + 1 < at
                && ClauseWords.Starters.Contains(tokens[before + 1]))
            {
                return false;
            }
        }

        return false;
    }

    private static int Opening(ReadOnlySpan<Token> tokens, int close)
    {
        for (var at = close - 1; at > 0 && at > close - LongestBracket; at--)
        {
            if (tokens[at].Is("("))
            {
                return at;
            }
        }

        return 0;
    }

    public static bool IsDenied(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - DenialReach; before--)
        {
            if (RoleWords.Not.Contains(tokens[before]) || StateWords.Nobody.Contains(tokens[before]))
            {
                return true;
            }

            if (!tokens[before].IsWord)
            {
                break;
            }
        }

        // "entfällt der Tag der offenen Tür nicht."
        for (var behind = at + 1; behind < tokens.Length && behind < at + ClauseReach; behind++)
        {
            if (tokens[behind].Is("nicht"))
            {
                return Particles.EndsClause(tokens, behind)
                    && (behind == at + 1 || StateWords.FiniteOff.Contains(tokens[at]));
            }

            if (tokens[behind].Text is "," or ";" or ":")
            {
                return false;
            }
        }

        return false;
    }

    public static bool HasNot(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Is("nicht"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"nicht im Kurpark, sondern in der Halle", "nicht wie angekündigt verlegt".</summary>
    public static bool HasContrast(ReadOnlySpan<Token> tokens, bool isAnnounced)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.IsWord
                && (token.Is("sondern") || (isAnnounced && ClauseWords.Announced.Contains(token))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"kann nicht in der Krone stattfinden": the place is denied and not the event.</summary>
    private static bool DeniesPlace(ReadOnlySpan<Token> tokens, int denial, int verb)
    {
        var at = denial + 1;
        if (at + 1 >= verb || !StateWords.DeniedPlaceLeads.Contains(tokens[at]))
        {
            return false;
        }

        at += TimeWords.Articles.Contains(tokens[at + 1]) ? 2 : 1;
        return at + 1 == verb && tokens[at].IsCapitalized && !ClauseWords.Seasons.Contains(tokens[at])
            && !StateWords.Manners.Contains(tokens[at]);
    }

    /// <summary>"im vorigen Jahr ausgefallen", "2021 abgesagt": told of another year.</summary>
    public static bool IsPastYear(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - 10; before--)
        {
            ref readonly var token = ref tokens[before];
            if (StateWords.LastYear.Contains(token)
                || (ClauseWords.PastYears.Contains(token)
                    && StateWords.TimesAgo.Contains(tokens[before + 1])))
            {
                return true;
            }

            // "vor einem Jahr", "vor zwei Jahren"
            if (token.Text is "jahr" or "jahren" && before > 1
                && (tokens[before - 2].Is("vor") || (before > 2 && tokens[before - 3].Is("vor"))))
            {
                return true;
            }

            if (token.Text is "," or ";")
            {
                return false;
            }
        }

        return false;
    }
}
