using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Reads the clause of an hour of a programme: what is on without a verb, and who has the stage.
/// </summary>
internal sealed class PointClauses(Reading reading)
{
    private const int ClauseReach = 18;
    private const int SpokenReach = 200;

    /// <summary>
    /// "…, abends um 20 Uhr Disco mit DJ Ralf": the event right behind its hour, and no verb.
    /// </summary>
    public bool IsBareNoun(Sentence range, Fragment time, bool isOfFestival)
    {
        var (first, end) = Bounds(range, time);
        var noun = time.End;
        noun += reading.Tokens[noun].IsSmall ? 1 : 0;
        return time.Kind == FragmentKind.Time && EventNouns.IsAt(reading.Tokens, noun)
            && !reading.Tokens[noun].IsQuoted && reading.Tokens[noun].Breaks == 0
            && !TimeWords.CourseNouns.Contains(reading.Tokens[noun])
            && (isOfFestival || (first < time.First && NamesPartOfDay(first, time.First)))
            && !TitleWords.HasVerb(reading.Tokens, first - 1, end);
    }

    /// <summary>
    /// "Ab 21 Uhr legen die Wilden Buben los", "die Band heizt um 20 Uhr ein": who has the stage of a
    /// festival.
    /// </summary>
    public bool IsOnStage(Sentence range, Fragment time, out (int First, int End) name)
    {
        var (first, end) = Bounds(range, time);
        name = default;
        var (hasVerb, hasNoun) = (false, false);
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (reading.IsTemporal(at))
            {
                continue;
            }

            hasVerb |= token.IsSmall && TimeWords.StageVerbs.Contains(token);
            hasNoun |= token is { IsEventNoun: true, IsQuoted: false } && at >= name.End
                && !TimeWords.StageNouns.Contains(token);
            if (name.End == 0 && token is { IsWord: true, IsCapitalized: true }
                && !reading.IsTemporal(at + 1) && !TimeWords.StageNouns.Contains(token)
                && !GrammarWords.Nominatives.Contains(token)
                && !PlaceWords.Prepositions.Contains(reading.Tokens[at - 1]))
            {
                name = (at, NameEnd(at, end));
            }
        }

        // "Um 10 Uhr spielt der Musikverein zum Frühschoppen auf": what it is has a name of its own.
        var isOnStage = hasVerb && name.End > 0 && time.Kind == FragmentKind.Time;
        name = isOnStage && !hasNoun ? name : default;
        return isOnStage;
    }

    /// <summary>
    /// "Am Abend folgt um 19 Uhr eine Schafschur": a verb of what comes next, and a noun that no list knows.
    /// </summary>
    public bool IsOwnNoun(Sentence range, Fragment time, bool isOfFestival)
    {
        var (first, end) = Bounds(range, time);
        if (time.Kind != FragmentKind.Time)
        {
            return false;
        }

        var (hasVerb, hasNoun) = (false, false);
        var isApart = isOfFestival || NamesPartOfDay(range.First, time.First) || FollowsElsewhere(first, end);
        for (var at = Math.Min(first, time.First); at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (reading.IsTemporal(at) || !(token.IsSmall || at == range.First) || token.IsQuoted)
            {
                continue;
            }

            hasVerb |= OwnNounWords.SubjectVerbs.Contains(token) || TitleWords.Inviting.Contains(token);
            hasNoun |= GrammarWords.ToThe.Contains(token) ? IsName(at + 1)
                : TimeWords.Articles.Contains(token)
                    && !TitleWords.Prepositions.Contains(reading.Tokens[at - 1])
                    && IsName(at + 1 + (reading.Tokens[at + 1].IsSmall ? 1 : 0));
        }

        return isApart && hasVerb && hasNoun;
    }

    /// <summary>
    /// "Zum Festzug stellt man sich um 13.30 Uhr auf", "beim Tanzabend ab 20 Uhr spielt die Band": a sentence
    /// that begins with what takes place at its hour, and was not spoken of before.
    /// </summary>
    public bool IsGoal(Sentence range, Fragment time)
    {
        var noun = range.First + 1;
        if (time.Kind != FragmentKind.Time || time.First > range.First + ClauseReach
            || !(GrammarWords.ToThe.Contains(reading.Tokens[range.First])
                || reading.Tokens[range.First].Text is "beim" or "bei"))
        {
            return false;
        }

        // "bei der großen Modenschau"
        noun += reading.Tokens[noun].IsSmall ? 1 : 0;
        noun += reading.Tokens[noun].IsSmall ? 1 : 0;
        if (!EventNouns.IsAt(reading.Tokens, noun) || EventNouns.IsGeneric(reading.Tokens[noun].Text)
            || TimeWords.CourseNouns.Contains(reading.Tokens[noun]))
        {
            return false;
        }

        for (var at = noun + 1; at < time.First; at++)
        {
            if (IsSeparator(at, true))
            {
                return false;
            }
        }

        for (var before = range.First - 1; before >= 0 && before > range.First - SpokenReach; before--)
        {
            if (reading.Tokens[before].Text.SequenceEqual(reading.Tokens[noun].Text))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// "Die Schafschur schließt sich um 14 Uhr am Grillplatz an": next, and in a place of its own.
    /// </summary>
    private bool FollowsElsewhere(int first, int end)
    {
        var (follows, isElsewhere) = (false, false);
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            follows |= token.IsSmall && OwnNounWords.NextVerbs.Contains(token);
            isElsewhere |= token is { IsVenue: true, IsCapitalized: true, IsEventNoun: false }
                && (PlaceWords.Prepositions.Contains(reading.Tokens[at - 1])
                    || PlaceWords.Prepositions.Contains(reading.Tokens[at - 2]));
        }

        return follows && isElsewhere;
    }

    private bool IsName(int at) =>
        reading.Tokens[at] is { IsWord: true, IsCapitalized: true, IsQuoted: false, Length: > 4 } noun
            && !OwnNounWords.Traps.Contains(noun) && !TitleWords.Idle.Contains(noun)
            && !TimeWords.CourseNouns.Contains(noun) && !PlaceWords.IsVenue(noun)
            && !HeadingWords.Organizations.Contains(noun) && !reading.Tokens[at + 1].IsCapitalized;

    /// <summary>Says whether a clause of a programme ends at a token.</summary>
    /// <param name="at">The token.</param>
    /// <param name="isOwn">Whether it is the sentence of the day itself.</param>
    public bool IsSeparator(int at, bool isOwn) =>
        reading.Tokens[at].Text is ";" or "|" or "·" or ":" or "."
            || (reading.Tokens[at].Text is "," or "und" && (isOwn || BeginsClause(at + 1)));

    /// <summary>
    /// "…, um 15 Uhr gibt es Puppentheater": the hour in the first place, with its verb behind it.
    /// </summary>
    private bool BeginsClause(int at)
    {
        var time = reading.IsTimed(at) ? at : at + 1;
        return reading.IsTimed(time) && reading.FragmentAt(time) is { } hour
            && Tenses.IsPresentVerb(reading.Tokens, hour.End);
    }

    /// <summary>
    /// "Die Wilden vom Zillertal", "Musikverein Kirnberg": capitals, and a town behind them.
    /// </summary>
    private int NameEnd(int at, int end)
    {
        while (at < end && !reading.IsTemporal(at) && (reading.Tokens[at].IsCapitalized
            || reading.Tokens[at].Text is "&" or "-"
            || (at + 1 < end && TimeWords.NameLinks.Contains(reading.Tokens[at])
                && reading.Tokens[at + 1].IsCapitalized)))
        {
            at++;
        }

        return at;
    }

    private bool NamesPartOfDay(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (TimeWords.TryFindDayPart(reading.Tokens[at], out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the clause of an hour, up to the separators around it.</summary>
    private (int First, int End) Bounds(Sentence range, Fragment time)
    {
        var (first, end) = (time.First, time.End);
        while (first > range.First && first > time.First - ClauseReach && !IsSeparator(first - 1, true))
        {
            first--;
        }

        while (end < range.End && end < time.End + ClauseReach && !IsSeparator(end, true))
        {
            end++;
        }

        return (first, end);
    }
}
