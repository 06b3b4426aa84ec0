using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Tells what something has moved to: another room, another hour or another day.</summary>
internal static class MoveGoals
{
    private const int ReplacementReach = 12;
    private const int ReachOfRoom = 24;

    /// <summary>"auf dem Schulplatz statt auf dem Marktplatz": another place, on the same day.</summary>
    public static bool SwapsPlace(Reading reading, Text.Sentence range)
    {
        for (var at = range.First; at + 2 < range.End; at++)
        {
            if (!GrammarWords.InsteadOf.Contains(reading.Tokens[at])
                || !StateWords.SwapLeads.Contains(reading.Tokens[at + 1]))
            {
                continue;
            }

            var noun = TimeWords.Articles.Contains(reading.Tokens[at + 2]) ? at + 3 : at + 2;
            if (reading.Tokens[noun].IsCapitalized && !reading.IsTemporal(noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "in die Turnhalle verlegt" is another room, "um eine Stunde", "auf 20 Uhr" another hour.
    /// </summary>
    public static CandidateStatus? LeadsElsewhere(Reading reading, int first, int verb)
    {
        for (var at = verb + 7; at < Math.Min(reading.Tokens.Count, verb + ReachOfRoom); at++)
        {
            // "verlegt der Verein die Lesung am 19. März vom Foyer in den Saal"
            if (reading.Tokens[at].Is("in") && GrammarWords.Accusatives.Contains(reading.Tokens[at + 1])
                && !reading.IsTemporal(at + 2) && !ClauseWords.Seasons.Contains(reading.Tokens[at + 2]))
            {
                return CandidateStatus.Confirmed;
            }

            if (reading.Tokens[at].Text is "auf" or "!" or ";" || (reading.Tokens[at].Is(".")
                && reading.Tokens[at + 1].IsSpaced && reading.FragmentAt(at) is null))
            {
                break;
            }
        }

        var last = Math.Max(first, verb - ReplacementReach);
        for (var at = verb + 6; at >= last; at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (StateWords.ShiftUnits.Contains(token) && at != verb)
            {
                return CandidateStatus.Moved;
            }

            // "die Lesung, die in der Bücherei sein sollte, wird verlegt": of another clause.
            if (at < verb && token.Is(",") && (ClauseWords.FinalVerbs.Contains(reading.Tokens[at - 1])
                || RoleWords.PastVerbs.Contains(reading.Tokens[at - 1])))
            {
                break;
            }

            // "die in der Bücherei stattfinden sollte": where it was planned, and not where it goes.
            if (!StateWords.RoomGoals.Contains(token)
                || (token.Text is "in" or "an" or "auf" && reading.Tokens[at + 1].Text is "der" or "dem"
                    && !reading.IsTemporal(at + 2)))
            {
                continue;
            }

            if (reading.FragmentAt(at + 1) is { } goal)
            {
                return goal.HasTime ? CandidateStatus.Moved : null;
            }

            var noun = TimeWords.Articles.Contains(reading.Tokens[at + 1]) ? at + 2 : at + 1;
            if (reading.Tokens[noun].IsCapitalized && !reading.IsTemporal(noun)
                && !ClauseWords.Seasons.Contains(reading.Tokens[noun]))
            {
                return CandidateStatus.Confirmed;
            }
        }

        return null;
    }
}
