using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>What a clock time is for.</summary>
internal enum TimeRole
{
    /// <summary>Something begins, or nothing is said.</summary>
    Plain,

    /// <summary>The word "Beginn" or the like stands with it.</summary>
    Begin,

    /// <summary>Doors or box office open.</summary>
    Doors,

    /// <summary>It ends.</summary>
    End,

    /// <summary>The time no longer holds.</summary>
    Former,

    /// <summary>In brackets behind another time: a side event.</summary>
    Aside,

    /// <summary>It is the hour of what goes before.</summary>
    Before,
}

/// <summary>Judges clock times by the words next to them.</summary>
internal static class TimeRoles
{
    private const int Reach = 4;
    private const int LongestClause = 24;

    // "öffnen sich im Foyer des Rathauses um 18 Uhr die Türen"
    private const int OpeningReach = 9;

    /// <summary>Judges a time within a sentence.</summary>
    public static TimeRole Of(TokenReader tokens, Sentence sentence, Fragment time, Fragment? previous)
    {
        // "von 10 auf 11 Uhr", "von 18.00 Uhr auf nun 19.00 Uhr": the hour before and the one that holds.
        if (time.Kind == FragmentKind.Time && tokens[time.First - 1].Is("von") && tokens[time.End].Is("auf")
            && (tokens[time.End + 1].IsNumber || tokens[time.End + 2].IsNumber))
        {
            return TimeRole.Former;
        }

        if (IsOfEventBefore(tokens, sentence, time))
        {
            return TimeRole.Before;
        }

        if (FormerWords.IsFormer(tokens, sentence, time.First, time.End, previous?.End
            ?? sentence.First, previous is not null))
        {
            return TimeRole.Former;
        }

        if (InBrackets(tokens, time.End) is { } said)
        {
            return said;
        }

        // "18.30 Uhr Kassenöffnung, 19.30 Uhr Vorstellung": the word stands with the time before it.
        var first = previous is { HasTime: true } && tokens[time.First - 1].Is(",") ? time.First - 1
            : sentence.First;
        for (var at = time.First - 1; at >= Math.Max(first, time.First - Reach); at--)
        {
            var token = tokens[at];
            if (at < previous?.End)
            {
                break;
            }

            if (token.Text is ")" or "," or ";" or "|" or "·" or "." && at < time.First - 1
                && !IsAbbreviated(tokens, at)
                || (token.Is("/") && token.IsSpaced))
            {
                break;
            }

            if (token.IsWord && RoleWords.Doors.Contains(token)
                && !(time.Kind == FragmentKind.TimeRange && IsDoor(token)))
            {
                return TimeRole.Doors;
            }

            if (RoleWords.OpenVerbs.Contains(token)
                && OpensDoors(tokens, sentence, at, time.Kind == FragmentKind.TimeRange))
            {
                return TimeRole.Doors;
            }

            // "im Anschluss schließt sich um 16 Uhr ein Umzug an": that begins.
            if (TimeWords.Until.Contains(token)
                || (RoleWords.End.Contains(token) && !ClosedSigns.JoinsOn(tokens.All, at)))
            {
                return TimeRole.End;
            }

            if (token.IsWord && RoleWords.Begin.Contains(token))
            {
                return TimeRole.Begin;
            }

            if (token.Is("(") && previous is { HasTime: true })
            {
                return TimeRole.Aside;
            }
        }

        if (IsOverThen(tokens, time.End))
        {
            return TimeRole.End;
        }

        return Behind(tokens, sentence, time);
    }

    /// <summary>"19 Uhr Einlass", "um 19 Uhr öffnen sich die Türen".</summary>
    private static TimeRole Behind(TokenReader tokens, Sentence sentence, Fragment time) =>
        (tokens[time.End] is { IsWord: true, IsCapitalized: true }
            && RoleWords.Doors.Contains(tokens[time.End]))
            || (time.Kind == FragmentKind.Time && OpensBehind(tokens, sentence, time)) ? TimeRole.Doors
            : TimeRole.Plain;

    /// <summary>"19 Uhr (Einlass), 20 Uhr (Beginn)".</summary>
    private static TimeRole? InBrackets(TokenReader tokens, int at)
    {
        if (!tokens[at].Is("(") || !tokens[at + 2].Is(")"))
        {
            return null;
        }

        return RoleWords.Doors.Contains(tokens[at + 1]) ? TimeRole.Doors
            : RoleWords.Begin.Contains(tokens[at + 1]) ? TimeRole.Begin : null;
    }

    /// <summary>
    /// "öffnen sich um 19 Uhr die Türen", "ab 19 Uhr öffnet der Saal": the door stands behind the time.
    /// </summary>
    private static bool OpensBehind(TokenReader tokens, Sentence sentence, Fragment time)
    {
        var isOpening = false;
        for (var at =
            Math.Max(sentence.First, time.First - OpeningReach);
            at < Math.Min(sentence.End, time.End + Reach);
            at++)
        {
            if (at == time.First)
            {
                at = time.End;
            }

            ref readonly var token = ref tokens[at];
            if (token.Text is "," or ";" or ".")
            {
                if (at >= time.End)
                {
                    return false;
                }

                isOpening = false;
            }

            if (at >= time.End && PlaceWords.Prepositions.Contains(token))
            {
                return false;
            }

            isOpening |= RoleWords.OpeningVerbs.Contains(token);
            if (isOpening && at >= time.End && RoleWords.DoorThings.Contains(token))
            {
                // "öffnet um 20 Uhr seine Türen": then it begins, unless a later hour says so.
                return (!RoleWords.DoorsFor.Contains(tokens[at + 1])
                    && !PlaceWords.Quantifiers.Contains(tokens[at - 1]))
                    || tokens.Has(TimeWords.OClock, at, Math.Min(sentence.End, at + LongestClause));
            }
        }

        return false;
    }

    /// <summary>
    /// "Nach dem Gottesdienst um 10 Uhr gibt es ab 11.30 Uhr Suppe": the hour of what is before.
    /// </summary>
    private static bool IsOfEventBefore(TokenReader tokens, Sentence sentence, Fragment time)
    {
        var noun = time.First - 1;
        noun -= (tokens[noun].Is("(") || GrammarWords.StartLeads.Contains(tokens[noun])) ? 1 : 0;
        if (noun - 2 < sentence.First || !tokens[noun].IsEventNoun
            || !GrammarWords.DativesOfOne.Contains(tokens[noun - 1])
            || !tokens[noun - 2].Is("nach"))
        {
            return false;
        }

        for (var at = time.End; at < Math.Min(sentence.End, time.End + LongestClause); at++)
        {
            if (TimeWords.OClock.Contains(tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether it stands open while something lasts, unlike a box office.</summary>
    private static bool IsDoor(in Token token) =>
        RoleWords.DoorThings.Contains(token)
            && !RoleWords.NoDoors.Contains(token);

    /// <summary>
    /// "Der Saal öffnet um 18 Uhr", "die Türen sind ab 18 Uhr offen"; but "die Halle steht von 10 bis 18 Uhr
    /// offen" says how long the event is.
    /// </summary>
    private static bool OpensDoors(TokenReader tokens, Sentence sentence, int verb, bool isRange)
    {
        for (var at = verb - 1; at >= Math.Max(sentence.First, verb - Reach); at--)
        {
            if (RoleWords.DoorThings.Contains(tokens[at]))
            {
                return !isRange || !IsDoor(tokens[at]);
            }
        }

        return false;
    }

    /// <summary>"Rückk. ca. 19 Uhr": the full stop of a short form.</summary>
    private static bool IsAbbreviated(TokenReader tokens, int stop) =>
        tokens[stop].Is(".") && !tokens[stop].IsSpaced && tokens[stop - 1].IsWord
        && tokens[stop + 1] is { Breaks: 0 } next
        && (next.IsNumber || (next.IsWord && !next.IsCapitalized));

    /// <summary>"gegen 17 Uhr wieder zurück", "um 22 Uhr ist Schluss", "um 22 Uhr zu Ende".</summary>
    private static bool IsOverThen(TokenReader tokens, int at)
    {
        var next = RoleWords.OverVerbs.Contains(tokens[at]) ? at + 1 : at;
        next += RoleWords.OverLinks.Contains(tokens[next]) ? 1 : 0;
        // "gegen 17 Uhr ist mit dem Ende zu rechnen"
        next += tokens[next].Is("mit") && TimeWords.Articles.Contains(tokens[next + 1])
            && RoleWords.End.Contains(tokens[next + 2]) ? 2 : 0;
        return RoleWords.Over.Contains(tokens[next])
            || (tokens[next - 2].Is("mit") && RoleWords.End.Contains(tokens[next]))
            || (tokens[next].Is("ende") && tokens[next - 1].Is("zu"));
    }
}
