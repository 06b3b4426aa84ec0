using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Reads from a word and its neighbours whether something takes place, does not, or at another time.
/// </summary>
internal static class StateReader
{
    private const int NearReach = 4;
    private const int ClauseReach = 32;

    /// <summary>What a word says with its neighbours; the first that holds counts.</summary>
    public static readonly SignRule[] Rules =
    [
        new(StateWords.Pulling, (tokens, at) => Particles.FindParticle(tokens, at, "vor") > 0, Signs.Moved),
        new(StateWords.MakingUp, (tokens, at) => Particles.FindParticle(tokens, at, "nach") > 0, Signs.Moved),
        new(StateWords.Struck, (tokens, at) => !tokens[at].IsCapitalized, Signs.Cancelled),
        new(StateWords.Strokes, (tokens, at) => Particles.Follows(tokens, at, "durch"), Signs.Cancelled),
        new(StateWords.Water, (tokens, at) => at > 0 && tokens[at - 1].Is("ins")
            && at + 1 < tokens.Length && StateWords.FallenIn.Contains(tokens[at + 1]), Signs.Cancelled),
        new(StateWords.GivingUp, StageSigns.GivesUp, Signs.Cancelled),
        new(StateWords.StageThings, StageSigns.StaysShut, Signs.Cancelled),
        new(StateWords.Stages, (tokens, at) => at > 1 && tokens[at - 1].Is("die")
            && tokens[at - 2].Is("über") && Denials.IsDeniedBefore(tokens, at), Signs.Cancelled),
        new(StateWords.Ice, (tokens, at) => at > 0 && tokens[at - 1].Is("auf")
            && at + 1 < tokens.Length && StateWords.Laid.Contains(tokens[at + 1]), Signs.Cancelled),
        new(StateWords.DayNouns, IsNew, Signs.Moved),
        new(StateWords.Scheduled, (tokens, at) => at > 0 && StateWords.Anew.Contains(tokens[at - 1]),
            Signs.Moved),
        new(StateWords.Tables, (tokens, at) => at > 0 && tokens[at - 1].Is("vom")
            && Particles.EndsClause(tokens, at), Signs.Cancelled),
        new(StateWords.Outages, IsOfEvent, Signs.Cancelled),
        new(StateWords.HourNouns, IsNew, Signs.Moved),
        new(StateWords.Not, Denials.IsWholeDenied, Signs.Cancelled),
        new(StateWords.Letting, StageSigns.CannotBe, Signs.Cancelled),
        new(StateWords.WouldHave, StageSigns.WasOnlyPlanned, Signs.Cancelled),
        new(StateWords.EarlierOrLater, ShiftSigns.IsShiftedFrom, Signs.Moved),
        new(TitleWords.Denied, (tokens, at) => NamesEvent(tokens, at) && !Denials.HasContrast(tokens, false),
            Signs.Cancelled | Signs.NoSuch),
        new(StateWords.Nothing, IsFromIt, Signs.Cancelled),
        new(StateWords.InSpite, (_, _) => true, Signs.Held),
        new(StateWords.Staying, StaysAsItWas, Signs.Held),
    ];

    /// <summary>
    /// Reads what a word says of the state: cancelled, moved, held in spite of all, or nothing.
    /// </summary>
    /// <param name="tokens">The sentence or clause.</param>
    /// <param name="at">The word.</param>
    public static Signs Of(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (RoleWords.Cancelled.Contains(token))
        {
            // "Das abgesagte Konzert findet am 21. November statt."
            if (ClauseWords.MovedOnes.Contains(token) && at + 1 < tokens.Length
                && tokens[at + 1].IsCapitalized
                && (Particles.FindParticle(tokens, at, "statt") > 0 || IsReplaced(tokens, at)))
            {
                return Denials.HasNot(tokens) ? Signs.Cancelled : Signs.Moved;
            }

            if (OffThings.IsSubject(tokens, at))
            {
                return OffThings.Of(tokens);
            }

            if (Denials.IsPossible(tokens, at))
            {
                return Signs.Condition;
            }

            return Denials.IsPastYear(tokens, at) || IsOnlyPart(tokens, at)
                || StageSigns.IsOvercome(tokens, at) ? Signs.None
                : Denials.IsDenied(tokens, at) || IsRumour(tokens) ? Signs.Held : Signs.Cancelled;
        }

        if (ClauseWords.Reserves.Contains(token) && !IsForCancelled(tokens, at))
        {
            return Signs.None;
        }

        if (RoleWords.Replacement.Contains(token) && ReplacementSigns.IsUnsettled(tokens, at))
        {
            return Signs.None;
        }

        if (RoleWords.Moved.Contains(token))
        {
            return Denials.IsDenied(tokens, at)
                && !Denials.HasContrast(tokens, true) ? Signs.Held : Denials.IsPastYear(tokens, at)
                ? Signs.None : Signs.Moved;
        }

        if (ClauseWords.CancelVerbs.Contains(token))
        {
            return OffThings.IsSubject(tokens, at) ? OffThings.Of(tokens) : Separable(tokens, at);
        }

        if (ClauseWords.Holding.Contains(token)
            || (StateWords.HoldingParticles.Contains(token) && Finds(tokens, at)))
        {
            return !Denials.IsDeniedBefore(tokens, at) ? Signs.None : Denials.HasContrast(tokens, false)
                ? Signs.None
                : Signs.Cancelled;
        }

        if (ClauseWords.ShiftVerbs.Contains(token) && ShiftSigns.IsShifted(tokens, at))
        {
            return Signs.Moved;
        }

        return SignRule.First(Rules, tokens, at);
    }

    /// <summary>"Beim Sprechtag bleibt es am Mittwoch", "es bleibt beim 18. März"</summary>
    private static bool StaysAsItWas(ReadOnlySpan<Token> tokens, int at)
    {
        var next = at + 1 < tokens.Length && tokens[at + 1].Is("es") ? at + 2 : at + 1;
        return (next == at + 2 || (at > 0 && tokens[at - 1].Is("es"))) && next < tokens.Length
            && (StateWords.StayLeads.Contains(tokens[next]) || StateWords.StayLeads.Contains(tokens[0]));
    }

    /// <summary>"Ersatztermin für das abgesagte Konzert ist der 22. August"</summary>
    private static bool IsReplaced(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - NearReach; before--)
        {
            if (tokens[before].IsCapitalized && RoleWords.Replacement.Contains(tokens[before]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"neuer Termin", "geänderte Uhrzeit"</summary>
    private static bool IsNew(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && ClauseWords.NewWords.Contains(tokens[at - 1]);

    /// <summary>"fällt aus, Ausweichtermin: 17. Mai"; beside a day that holds it is one in reserve.</summary>
    private static bool IsForCancelled(ReadOnlySpan<Token> tokens, int at)
    {
        for (var near = Math.Max(0, at - ClauseReach);
            near < Math.Min(tokens.Length, at + ClauseReach);
            near++)
        {
            if (near != at && tokens[near].IsWord
                && (RoleWords.Cancelled.Contains(tokens[near])
                    || ClauseWords.CancelVerbs.Contains(tokens[near])
                || (RoleWords.Moved.Contains(tokens[near]) && !ClauseWords.Reserves.Contains(tokens[near]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "fällt … aus", "sagen … ab", "fällt ins Wasser"; "fällt nicht aus" says the contrary.
    /// </summary>
    private static Signs Separable(ReadOnlySpan<Token> tokens, int at)
    {
        // "Wer krank ist, sagt bis Donnerstag ab": somebody who cannot come.
        for (var before = at - 1; before >= 0 && before >= at - 6
            && StateWords.CallingOff.Contains(tokens[at]); before--)
        {
            if (StateWords.Who.Contains(tokens[before]))
            {
                return Signs.None;
            }
        }

        var end = Math.Min(tokens.Length, at + 40);
        for (var behind = at + 1; behind < end; behind++)
        {
            ref readonly var particle = ref tokens[behind];
            if (particle.IsQuoted)
            {
                continue;
            }

            if ((StateWords.Water.Contains(particle) && tokens[behind - 1].Is("ins"))
                || (StateWords.Victims.Contains(particle) && tokens[behind - 1].Is("zum")))
            {
                return Signs.Cancelled;
            }

            if (ClauseWords.CancelParticles.Contains(particle) && Particles.EndsClause(tokens, behind))
            {
                // "fällt die Probe kürzer aus", "fällt üppig aus": how it turns out.
                if (tokens[behind - 1] is { IsWord: true, IsCapitalized: false } how
                    && StateWords.TurningOut.Contains(how))
                {
                    return Signs.None;
                }

                // "Fällt der Zug aus, gibt es Krapfen": only if.
                return at == 0 && behind + 1 < tokens.Length && tokens[behind + 1].Is(",") ? Signs.Condition
                    : Denials.IsPastYear(tokens, at) ? Signs.None
                    : tokens[behind - 1].Is("nicht") || tokens[at + 1].Is("nicht") ? Signs.Held
                    : Signs.Cancelled;
            }
        }

        return Signs.None;
    }

    /// <summary>"findet … statt": the particle of the verb and not the preposition.</summary>
    private static bool Finds(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - 40; before--)
        {
            if (StateWords.Finds.Contains(tokens[before]))
            {
                return Particles.EndsClause(tokens, at);
            }
        }

        return false;
    }

    /// <summary>"Aus dem Fest wird nichts", "Daraus wird nichts", "Es wird nichts aus der Fahrt".</summary>
    private static bool IsFromIt(ReadOnlySpan<Token> tokens, int at) =>
        Particles.Follows(tokens, at, "aus") || Particles.Leads(tokens, at, "aus")
        || Particles.Follows(tokens, at, "daraus") || Particles.Leads(tokens, at, "daraus")
        || (Particles.Follows(tokens, at, "wird") && IsNear(tokens, at + 1, "aus"))
        || (Particles.Follows(tokens, at, "mit") && at > 0
            && StateWords.NothingLeads.Contains(tokens[at - 1]));

    private static bool IsNear(ReadOnlySpan<Token> tokens, int at, string word)
    {
        for (var behind = at + 1; behind < tokens.Length && behind <= at + NearReach; behind++)
        {
            if (tokens[behind].Is(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"abgesagt wurde nur das Feuerwerk", "nur das Feuerwerk entfällt".</summary>
    private static bool IsOnlyPart(ReadOnlySpan<Token> tokens, int at)
    {
        var end = Math.Min(tokens.Length - 1, at + NearReach);
        for (var near = Math.Max(0, at - NearReach); near < end; near++)
        {
            if (StateWords.OnlyPart.Contains(tokens[near])
                && TimeWords.Articles.Contains(tokens[near + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ausfall der Chorprobe", "Ausfall von Kursen"; a power cut is none.</summary>
    private static bool IsOfEvent(ReadOnlySpan<Token> tokens, int at)
    {
        for (var behind = at + 2; behind < tokens.Length && behind <= at + 4
            && StateWords.OutageOf.Contains(tokens[at + 1]); behind++)
        {
            if (tokens[behind].IsEventNoun)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "kein Flohmarkt", "keine öffentliche Probe"; a notice can begin with any: "Kein Mittagstisch am 7.
    /// Juli".
    /// </summary>
    private static bool NamesEvent(ReadOnlySpan<Token> tokens, int at)
    {
        var name = 1;
        while (at == 0 && name + 4 < tokens.Length && tokens[name + 1].Is("-") && !tokens[name + 2].IsSpaced)
        {
            name += 2;
        }

        if (at == 0 && tokens.Length > name + 2 && tokens[name].IsCapitalized
            && (tokens[name + 1].Is("am") || Weekdays.TryFind(tokens[name + 1], out _)))
        {
            return true;
        }

        for (var behind = at + 1; behind < tokens.Length && behind <= at + 3; behind++)
        {
            ref readonly var token = ref tokens[behind];
            if ((token.IsEventNoun && !RoleWords.Cancelled.Contains(token))
                || (token.IsCapitalized && !ClauseWords.DeniedThings.Contains(token)
                    && IsForetold(tokens, at)))
            {
                return true;
            }

            // "Kein Public Viewing": the name ends with its noun.
            if (!token.IsWord || (token.IsCapitalized
                && !(behind + 1 < tokens.Length && tokens[behind + 1].IsCapitalized)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"wird kein Zug durch den Ort gehen"</summary>
    private static bool IsForetold(ReadOnlySpan<Token> tokens, int at) =>
        ((at > 0 && RoleWords.Passive.Contains(tokens[at - 1]))
            || (at > 1 && RoleWords.Passive.Contains(tokens[at - 2])))
        && tokens[^1].IsWord == false && tokens.Length > 2
        && StateWords.ForetoldDeeds.Contains(tokens[^2]);

    /// <summary>"Gerüchte, der Zug sei abgesagt, stimmen nicht."</summary>
    private static bool IsRumour(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.IsCapitalized && ClauseWords.Rumours.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
