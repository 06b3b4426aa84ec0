using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds where the words of one of several dates begin.</summary>
internal sealed class DateWords(Reading reading)
{
    private const int LongestBracket = 8;
    private const int LongestName = 7;
    private const int LongestPlace = 14;
    private const int LongestBracketName = 12;

    /// <summary>
    /// Finds where the words of a later date of the sentence begin: behind a semicolon or bar, or "und" with
    /// an event.
    /// </summary>
    public int Start(int from, int date)
    {
        if ((BracketName(from, date) ?? PlaceBefore(from, date) ?? NameBefore(from, date)) is { } name)
        {
            return name;
        }

        var hasNoun = false;
        for (var at = date - 1; at >= from; at--)
        {
            var token = reading.Tokens[at];
            if (token.Text is ";" or "|" or "·" || (hasNoun && token.IsWord && TimeWords.And.Contains(token)))
            {
                return at + 1;
            }

            hasNoun |= EventNouns.IsAt(reading.Tokens, at);
            if (reading.IsTemporal(at))
            {
                return TimeAhead(from, at) is > 0 and var start ? start : date;
            }
        }

        return date;
    }

    /// <summary>Says whether a date stands alone in a bracket right behind another.</summary>
    public bool IsBracket(int from, Fragment date)
    {
        if (!reading.Tokens[date.End].Is(")"))
        {
            return false;
        }

        for (var at = date.First - 1; at >= from && at > date.First - LongestBracket; at--)
        {
            if (reading.Tokens[at].Is("("))
            {
                return at == from || (at == from + 1 && reading.Tokens[from].Is(","));
            }
        }

        return false;
    }

    /// <summary>
    /// "Ausflug am 20. Mai, Grillfest am 15. Juli", "am 9. Mai im Saal, die Lesung am 11. Mai": between a
    /// comma and the date stands its name.
    /// </summary>
    private int? NameBefore(int from, int date)
    {
        var at = date - 1;
        at -= GrammarWords.FirstDayLeads.Contains(reading.Tokens[at]) ? 1 : 0;
        // "das Konzert ist am 5. Mai, die Probe ist am 4. Mai"
        var hasVerb = GrammarWords.DateVerbs.Contains(reading.Tokens[at]);
        at -= hasVerb ? 1 : 0;
        var last = at;
        var hasNoun = false;
        while (at > from && IsNamePart(at) && !reading.IsTemporal(at) && last - at < LongestName)
        {
            hasNoun |= EventNouns.IsAt(reading.Tokens, at);
            at--;
        }

        if (last <= at || at < from || !reading.Tokens[at].Is(","))
        {
            return null;
        }

        var first = at + 1 + (TimeWords.Articles.Contains(reading.Tokens[at + 1]) ? 1 : 0);
        return reading.Tokens[first].IsCapitalized
            && (hasNoun || (!hasVerb && first == at + 1 && (reading.IsTemporal(at - 1)
                || reading.Tokens[at - 1].Is(")"))))
            && !TitleWords.HasVerb(reading.Tokens, at, last + 1) ? at + 1 : null;
    }

    /// <summary>
    /// "in Aue am 4. Mai um 15 Uhr und in der Schule in Berg am 6. Mai": where it is stands before the day.
    /// </summary>
    private int? PlaceBefore(int from, int date)
    {
        var last = date - 1;
        if (!GrammarWords.FirstDayLeads.Contains(reading.Tokens[last]))
        {
            return null;
        }

        for (var at = last - 1; at >= from && last - at < LongestPlace && !reading.IsTemporal(at); at--)
        {
            ref readonly var joint = ref reading.Tokens[at];
            if (joint.Is(";") || ((joint.Is(",") || TimeWords.And.Contains(joint))
                && PlaceWords.Prepositions.Contains(reading.Tokens[at + 1])))
            {
                return PlaceWords.Prepositions.Contains(reading.Tokens[at + 1])
                    && last - at > 2 && !TitleWords.HasVerb(reading.Tokens, at, last) ? at + 1 : null;
            }
        }

        return null;
    }

    private bool IsNamePart(int at) =>
        reading.Tokens[at].IsWord || reading.Tokens[at].Is("&")
            || (reading.Tokens[at].Is("-") && !reading.Tokens[at].IsSpaced);

    /// <summary>
    /// "am 10. Juni von 11 bis 13 Uhr, und um 19.30 Uhr liest am 21. Juni …": the later hour stands before
    /// its day. Returns where its words begin, or 0.
    /// </summary>
    private int TimeAhead(int from, int at)
    {
        var time = reading.FragmentAt(at);
        if (time is not { HasTime: true, HasDate: false } || reading.FragmentFrom(from) is var first
            && (first >= reading.Fragments.Count || reading.Fragments[first].First >= time.Value.First
                || !reading.Fragments[first].HasTime))
        {
            return 0;
        }

        // "um 15 Uhr und um 17 Uhr, am 6. September": another hour of the day before.
        if (reading.Tokens[time.Value.End].Is(","))
        {
            return 0;
        }

        var start = time.Value.First - 1;
        start -= TimeWords.DateWordHours.Contains(reading.Tokens[start]) ? 1 : 0;
        return TimeWords.And.Contains(reading.Tokens[start]) || reading.Tokens[start].Text is ";" ? start + 1
            : 0;
    }

    /// <summary>
    /// "um 19 Uhr im Kino (dort auch am 15. Juli)": the hours before are those of another day.
    /// </summary>
    public int FirstStart(Sentence range, int date)
    {
        var isFurther = false;
        for (var at = date - 1; at > range.First && at > date - LongestBracket; at--)
        {
            if (reading.Tokens[at].Is("("))
            {
                return isFurther ? at : range.First;
            }

            isFurther |= ClauseWords.Alike.Contains(reading.Tokens[at])
                || RoleWords.Further.Contains(reading.Tokens[at]);
        }

        return range.First;
    }

    /// <summary>
    /// "Rathaus Aue (7. September, 9 bis 12 Uhr), Schule Berg (8. September)": the words before the bracket
    /// of a date.
    /// </summary>
    private int? BracketName(int from, int date)
    {
        var open = date - 1;
        if (!reading.Tokens[open].Is("("))
        {
            return null;
        }

        var at = open;
        while (at > from && open - at <= LongestBracketName && !reading.IsTemporal(at - 1)
            && reading.Tokens[at - 1].Text is not (")" or "," or ";" or ":")
            && !TimeWords.And.Contains(reading.Tokens[at - 1]))
        {
            at--;
        }

        return at > from && at < open && open - at <= LongestBracketName && reading.Tokens[open - 1].IsWord
            && !reading.IsTemporal(at - 1) ? at : null;
    }
}
