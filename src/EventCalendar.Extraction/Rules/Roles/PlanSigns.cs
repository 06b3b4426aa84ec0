using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>
/// Tells a day that was planned from the one that holds: "sollte am 3. Mai spielen und kommt nun am 7.
/// Juni".
/// </summary>
internal static class PlanSigns
{
    private const int Reach = 8;
    private const int ContrastReach = 14;
    private const int NewReach = 5;
    private const int PutOffReach = 5;
    private const int PlanReach = 4;
    private const int FarReach = 24;

    /// <summary>
    /// "am 5. November sollte es eigentlich losgehen", "Er hätte vom 27. bis 29. November stattgefunden".
    /// </summary>
    public static bool IsPlan(Reading reading, int sentence, in Fragment date)
    {
        var range = reading.Source.Sentences[sentence];
        var end = Math.Min(range.End, date.End + PlanReach);
        for (var at = Math.Max(range.First, date.First - PlanReach); at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (at > range.First && ClauseWords.Irreal.Contains(token))
            {
                return true;
            }

            if (token.Text is "," or ";" && at >= date.End)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"hätte am 15. März spielen sollen", "sollte eigentlich am 15. März auftreten".</summary>
    public static bool IsHypothetical(Reading reading, Sentence range, in Fragment date)
    {
        var isOriginal = false;
        for (var at = date.First - 1; at >= Math.Max(range.First, date.First - ContrastReach); at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            isOriginal |= StateWords.Originally.Contains(token);
            if (StateWords.WouldHave.Contains(token))
            {
                return isOriginal || StateWords.Originally.Contains(reading.Tokens[at - 1])
                    || EndsOpen(reading, range.End, date.End) || HasNewDay(reading, date);
            }

            if (StateWords.WasToBe.Contains(token))
            {
                return isOriginal || StateWords.Originally.Contains(reading.Tokens[at - 1])
                    || HasNewDay(reading, date);
            }

            if (GrammarWords.Was.Contains(token) && IsAnnounced(reading, date))
            {
                return isOriginal || HasNewDay(reading, date);
            }

            if (token.Is(";") || reading.IsDated(at))
            {
                break;
            }
        }

        // "der am 3. November hätte erklingen sollen, wird am 8. Dezember nachgeholt"
        for (var at = date.End; at < Math.Min(range.End, date.End + Reach); at++)
        {
            if (StateWords.WouldHave.Contains(reading.Tokens[at]))
            {
                return HasNewDay(reading, date) || (EndsOpen(reading, range.End, at)
                    && SentenceSigns.Read(reading.Tokens.All[at..range.End]).IsMoved);
            }

            if (reading.IsDated(at) || reading.Tokens[at].Is(","))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Says whether a date is one on which something was decided or happened.</summary>
    public static bool IsTold(Reading reading, Sentence range, in Fragment date) =>
        Tenses.Of(reading.Tokens, range, date.First, date.End) == Tense.Past
        && !reading.Tokens[date.First - 1].Is("vom");

    /// <summary>
    /// "Der Markt am 3. Oktober fällt auf einen Feiertag. Deshalb wird er auf den 2. Oktober vorgezogen": the
    /// next sentence moves what this one is about.
    /// </summary>
    public static bool IsTakenUp(Reading reading, int sentence)
    {
        var next = sentence + 1;
        if (next >= reading.Source.Sentences.Count
            || reading.SignsOf(next) is not { IsMoved: true, IsIndefinite: false, IsConditional: false }
            || !IsOnlyDay(reading, sentence) || !IsOnlyDay(reading, next))
        {
            return false;
        }

        var range = reading.Source.Sentences[next];
        for (var at = range.First; at < Math.Min(range.End, range.First + PlanReach); at++)
        {
            if (ClauseWords.Anaphors.Contains(reading.Tokens[at]))
            {
                return !reading.Tokens[at + 1].IsCapitalized;
            }

            if (reading.Tokens[at].IsCapitalized && at > range.First)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "07.11. Gießen: verlegt auf 14.03.": a line that begins with an old day of its own tells nothing of
    /// the
    /// one above.
    /// </summary>
    public static bool LeavesOwn(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var days = 0;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            days += fragment is { HasDate: true, Date.IsDay: true } ? 1 : 0;
            if (days > 1)
            {
                return range.StartsLine;
            }
        }

        return false;
    }

    /// <summary>"Der Treff pausiert im März und beginnt wieder am 7. April": the day when it goes on.</summary>
    public static bool Resumes(Reading reading, int sentence, in Fragment date)
    {
        var first = reading.Source.Sentences[sentence].First;
        return date.First - 2 > first && GrammarWords.DayLeads.Contains(reading.Tokens[date.First - 1])
            && StateWords.OnAgain.Contains(reading.Tokens[date.First - 2])
            && reading.Tokens.Has(StateWords.Pausing, first, date.First);
    }

    /// <summary>Says whether a sentence names one day only, so that what follows can only mean it.</summary>
    public static bool IsOnlyDay(Reading reading, int sentence)
    {
        var days = 0;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            days += fragment is { HasDate: true, Date.IsDay: true } ? 1 : 0;
            if (days > 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// "Abgesagt ist der Ritt am Sonntag. Die Meisterschaft soll am 19. Dezember nachgeholt werden":
    /// another event.
    /// </summary>
    public static bool TellsOther(Reading reading, Sentence here, int next)
    {
        var range = reading.Source.Sentences[next];

        // "Auch die Lesung am 5. Mai wird verschoben."
        if (ClauseWords.Alike.Contains(reading.Tokens[range.First])
            || (range.Count > 1 && ClauseWords.Alike.Contains(reading.Tokens[range.First + 1])))
        {
            return true;
        }

        for (var at = range.First; at < Math.Min(range.End, range.First + FarReach); at++)
        {
            ref readonly var noun = ref reading.Tokens[at];
            // "am Markt" is a place, "beim Fest" a circumstance.
            if (!noun.IsEventNoun || EventNouns.IsGeneric(noun.Text) || RoleWords.Moved.Contains(noun)
                || RoleWords.Replacement.Contains(noun)
                || StateWords.NotOther.Contains(reading.Tokens[at - 1]))
            {
                continue;
            }

            var hasOwn = false;
            for (var own = here.First; own < Math.Min(here.End, here.First + FarReach + FarReach); own++)
            {
                ref readonly var known = ref reading.Tokens[own];
                if (known.IsEventNoun && known.IsSameNoun(noun.Text))
                {
                    return false;
                }

                hasOwn |= known.IsEventNoun && !EventNouns.IsGeneric(known.Text);
            }

            return hasOwn;
        }

        return false;
    }

    /// <summary>"…, vorgesehen für den 22. November, gibt es erst am 17. Januar 2027"</summary>
    public static bool IsSetApart(Reading reading, Sentence range, in Fragment date, bool isMoved)
    {
        var before = date.First - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
        before -= StateWords.SetApartLeads.Contains(reading.Tokens[before]) ? 1 : 0;
        if (before < range.First || !ClauseWords.Announced.Contains(reading.Tokens[before])
            || reading.Tokens[before].IsCapitalized)
        {
            return false;
        }

        var next = reading.FragmentFrom(date.End);
        while (next < reading.Fragments.Count && !reading.Fragments[next].HasDate
            && reading.Fragments[next].First < date.End + Reach)
        {
            next++;
        }

        if (next >= reading.Fragments.Count
            || reading.Fragments[next] is not { HasDate: true, Date.IsDay: true } day
            || day.First >= Math.Min(range.End, date.End + FarReach))
        {
            return false;
        }

        for (var at = date.End; at < day.First; at++)
        {
            if (StateWords.OnlyThen.Contains(reading.Tokens[at])
                || (isMoved && reading.Tokens[at].Text is "auf" or "wird"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Das Konzert am 3. November wird am 8. Dezember nachgeholt": the day beside the name is the old one.
    /// </summary>
    public static bool IsOfMoved(Reading reading, Sentence range, in Fragment date)
    {
        if (!(GrammarWords.DayLeads.Contains(reading.Tokens[date.First - 1]) && date.First - 2 >= range.First
            && reading.Tokens[date.First - 2] is { IsWord: true, IsCapitalized: true }))
        {
            return false;
        }

        var isSaid = false;
        var index = reading.FragmentFrom(date.End);
        for (var at = date.End; at < Math.Min(range.End, date.End + FarReach); at++)
        {
            if (reading.IsDated(at))
            {
                index = reading.FragmentFrom(at);
                break;
            }

            isSaid |= StateWords.SaidOfNewDay.Contains(reading.Tokens[at]);
        }

        if (!isSaid || index >= reading.Fragments.Count
            || reading.Fragments[index] is not { HasDate: true, Date.IsDay: true } day
            || day.First >= range.End)
        {
            return false;
        }

        for (var at = day.End; at < Math.Min(range.End, day.End + FarReach)
            && !reading.Tokens[at].Is(","); at++)
        {
            if (reading.Tokens[at].IsSmall && RoleWords.Moved.Contains(reading.Tokens[at]))
            {
                return !RoleWords.Not.Contains(reading.Tokens[at - 1]);
            }
        }

        return false;
    }

    /// <summary>"das für den 1. Dezember vorgesehen war", "das wir für den 1. Mai geplant hatten"</summary>
    public static bool WasPlanned(Reading reading, int end, in Fragment date)
    {
        for (var at = date.End; at + 1 < Math.Min(end, date.End + NewReach); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            // "das wegen Krankheit am 21. August ausfiel, steigt am 11. September"
            if (StateWords.FellOut.Contains(token))
            {
                return reading.Tokens[at + 1].Is(",");
            }

            // "Der Film, der am 24. Juni laufen sollte, kommt am 29. Juni": a clause between commas.
            if (StateWords.WasToBe.Contains(token) && reading.Tokens[at - 1].IsSmall)
            {
                return reading.Tokens[at + 1].Is(",");
            }

            if (token.IsSmall
                && (ClauseWords.Announced.Contains(token) || RoleWords.Cancelled.Contains(token)))
            {
                return StateWords.WasPlanned.Contains(reading.Tokens[at + 1]);
            }

            if (!token.IsWord && !reading.IsTimed(at) && !token.Is(","))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Die Versammlung am 12. November findet erst am 10. Dezember statt."</summary>
    public static bool IsPutOff(Reading reading, in Fragment date)
    {
        var index = reading.FragmentFrom(date.End);
        return StateWords.PutOff.Contains(reading.Tokens[date.End])
            && index < reading.Fragments.Count
            && reading.Fragments[index] is { HasDate: true, Date.IsDay: true } next
            && next.First - date.End <= PutOffReach && reading.Tokens[next.First - 1].Is("am")
            && StateWords.NewlySet.Contains(reading.Tokens[next.First - 2]);
    }

    /// <summary>
    /// "und kommt jetzt am 6. Februar", "gespielt wird nun am 6. Februar": the next day, told as new.
    /// </summary>
    private static bool HasNewDay(Reading reading, in Fragment date)
    {
        var index = reading.FragmentFrom(date.End);
        if (index >= reading.Fragments.Count
            || reading.Fragments[index] is not { HasDate: true, Date.IsDay: true } next)
        {
            return false;
        }

        return reading.Tokens.Has(ClauseWords.MadeUp, Math.Max(date.End, next.First - NewReach), next.First)
            || (reading.Tokens[next.First - 1].Is("am")
                && StateWords.NewlySet.Contains(reading.Tokens[next.First - 2]));
    }

    /// <summary>"war für den 14. November angesetzt"</summary>
    private static bool IsAnnounced(Reading reading, in Fragment date)
    {
        return reading.Tokens.Has(ClauseWords.Announced, date.End, date.End + Reach);
    }

    private static bool EndsOpen(Reading reading, int end, int at)
    {
        for (end = Math.Min(end, at + ContrastReach); at < end && !reading.Tokens[at].Is(";"); at++)
        {
            if (StateWords.IrrealEnds.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }
}
