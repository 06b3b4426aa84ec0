using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells in other words that nothing takes place: "der Vorhang bleibt zu", "müssen auf den Umzug
/// verzichten".
/// </summary>
internal static class StageSigns
{
    private const int ClauseReach = 32;
    private const int LeadReach = 3;
    private const int GivenReach = 9;

    /// <summary>
    /// "nach zwei Absagen", "trotz der Absage des Redners": what has been, or of something else.
    /// </summary>
    public static bool IsOvercome(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - LeadReach
            && tokens[at].IsCapitalized; before--)
        {
            if (StateWords.OvercomeLeads.Contains(tokens[before]))
            {
                return !Particles.Follows(tokens, at, ":");
            }
        }

        return false;
    }

    /// <summary>"bleibt der Vorhang zu", "bleibt die Leinwand dunkel": nothing is shown.</summary>
    public static bool StaysShut(ReadOnlySpan<Token> tokens, int at)
    {
        var stays = false;
        for (var near = Math.Max(0, at - ClauseReach);
            near < tokens.Length && near < at + ClauseReach;
            near++)
        {
            stays |= StateWords.Staying.Contains(tokens[near]);
            if (stays && near > at && ClauseWords.Shut.Contains(tokens[near])
                && Particles.EndsClause(tokens, near))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Auf den Umzug müssen wir verzichten", "verzichtet heuer auf ihr Osterfeuer", but not "verzichtet auf
    /// den Eintritt".
    /// </summary>
    public static bool GivesUp(ReadOnlySpan<Token> tokens, int at)
    {
        // "Ganz verzichtet der Verein auf sein Fest aber nicht", "müssen wir nicht auf den Umzug verzichten"
        for (var behind = at + 1; behind < tokens.Length && behind < at + ClauseReach; behind++)
        {
            if (tokens[behind].Is("nicht") && Particles.EndsClause(tokens, behind))
            {
                return false;
            }

            if (tokens[behind].Text is "," or ";" or ":")
            {
                break;
            }
        }

        for (var before = at - 1; before >= 0 && before > at - ClauseReach; before--)
        {
            if (tokens[before].Is("auf"))
            {
                return NamesEvent(tokens, before, at);
            }
        }

        for (var behind = at + 1; behind < tokens.Length && behind < at + GivenReach; behind++)
        {
            if (tokens[behind].Is("auf"))
            {
                return NamesEvent(tokens, behind, tokens.Length);
            }
        }

        return false;
    }

    /// <summary>"lässt sich unter diesen Umständen nicht halten", "lässt sich nicht sicher feiern".</summary>
    public static bool CannotBe(ReadOnlySpan<Token> tokens, int at)
    {
        var (hasSelf, isDenied) = (false, false);
        for (var near = Math.Max(0, at - LeadReach); near < tokens.Length && near < at + ClauseReach; near++)
        {
            ref readonly var token = ref tokens[near];
            hasSelf |= token.Is("sich");
            isDenied |= StateWords.Hardly.Contains(token);
            if (hasSelf && isDenied && token.IsSmall && ClauseWords.Kept.Contains(token)
                && (Particles.EndsClause(tokens, near) || Particles.Follows(tokens, near, "lässt")))
            {
                return true;
            }
        }

        // "dass sich das Fest nicht durchführen lässt"
        return at > 0 && tokens[at - 1].IsSmall && ClauseWords.Kept.Contains(tokens[at - 1])
            && Particles.Leads(tokens, at, "nicht") && Particles.Leads(tokens, at, "sich");
    }

    /// <summary>
    /// "hätte am 3. Mai spielen sollen", "zu dem man sich getroffen hätte": what will not be.
    /// </summary>
    public static bool WasOnlyPlanned(ReadOnlySpan<Token> tokens, int at)
    {
        // "Wenn wir mehr Helfer hätten": a condition, and no plan.
        for (var before = at - 1; before >= 0 && before > at - ClauseReach
            && !tokens[before].Is(","); before--)
        {
            if (StateWords.Wishes.Contains(tokens[before]))
            {
                return false;
            }
        }

        if (Particles.EndsClause(tokens, at) && at > 0 && RoleWords.Participles.Contains(tokens[at - 1]))
        {
            return true;
        }

        for (var behind = at + 1; behind < tokens.Length && behind < at + ClauseReach; behind++)
        {
            ref readonly var token = ref tokens[behind];
            if (token.IsSmall && Particles.EndsClause(tokens, behind)
                && (ClauseWords.PlanVerbs.Contains(token) || StateWords.Held.Contains(token)
                    || (IsOriginal(tokens, at) && RoleWords.Participles.Contains(token))))
            {
                return tokens[behind - 1].IsWord || behind == at + 1;
            }

            // "hätte nicht schöner sein können"
            if (token.Text is ";" or ":" || StateWords.Hardly.Contains(token))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Eigentlich hätte Ruth Berg am Freitag gelesen"</summary>
    private static bool IsOriginal(ReadOnlySpan<Token> tokens, int at)
    {
        for (var near = Math.Max(0, at - LeadReach); near < Math.Min(tokens.Length, at + LeadReach); near++)
        {
            if (StateWords.Originally.Contains(tokens[near]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesEvent(ReadOnlySpan<Token> tokens, int preposition, int end)
    {
        for (var noun = preposition + 1; noun < end && noun <= preposition + LeadReach; noun++)
        {
            if (tokens[noun].IsCapitalized || !tokens[noun].IsWord)
            {
                return tokens[noun].IsEventNoun && !ClauseWords.DeniedThings.Contains(tokens[noun]);
            }
        }

        return false;
    }
}
