using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells by small words which days of a sentence share its state: "darunter am 14.", "wieder am 21.".
/// </summary>
internal static class StatusLinks
{
    private const int LeadReach = 3;

    // "weiter geht's am" is cut into five.
    private const int LongestLead = 5;
    private const int MostFragments = 8;
    private const int BackReach = 8;
    private const int ListReach = 48;

    /// <summary>"am 12. November ist sie wieder um 18 Uhr", "weiter geht es am 12. November"</summary>
    public static bool IsBack(Reading reading, Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var first = Math.Max(range.First, anchor.Date.First - LongestLead);
        var end = Math.Min(range.End, anchor.Date.End + BackReach);
        for (var at = reading.Tokens.Has(StateWords.OnAgain, first, end) ? first : end; at < end; at++)
        {
            if (at >= anchor.Date.End && reading.Tokens[at].Text is "," or ";")
            {
                return false;
            }

            if (StateWords.OnAgain.Contains(reading.Tokens[at]) && at != anchor.Date.First)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"fällt bis Ostern aus und findet am 14. April wieder statt": a day or month is told before.</summary>
    public static bool FollowsDay(Reading reading, Anchor anchor)
    {
        var first = reading.Source.Sentences[anchor.Sentence].First;
        var at = reading.FragmentFrom(anchor.Date.First) - 1;
        for (; at >= 0 && reading.Fragments[at].First >= first; at--)
        {
            if (reading.Fragments[at].HasDate)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Nun soll es am Freitag klappen" below "Das Konzert ist ins Wasser gefallen": the new day.
    /// </summary>
    public static bool IsNew(Reading reading, Anchor anchor)
    {
        var first = reading.Source.Sentences[anchor.Sentence].First;
        for (var at = anchor.Date.First - 1; at >= Math.Max(first, anchor.Date.First - LongestLead); at--)
        {
            if (StateWords.OnlyThen.Contains(reading.Tokens[at]) && !reading.Tokens[at].Is("erst"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the last day that its sentence names before that of an anchor.</summary>
    public static Fragment? DayBefore(Reading reading, Anchor anchor)
    {
        var at = reading.FragmentFrom(anchor.Date.First) - 1;
        return at >= 0
            && reading.Fragments[at] is { Kind: FragmentKind.Date, HasDate: true, Date.IsDay: true } day
            && reading.Source.Sentences[anchor.Sentence] is var range && day.First >= range.First
            && !SentenceSigns.Read(reading.Tokens.All[Math.Min(anchor.Date.End,
                range.End)..range.End]).IsCancelled ? day : null;
    }

    /// <summary>
    /// "ab sofort montags statt mittwochs", "am Donnerstag, 5. März (sonst freitags)": another day than
    /// usual.
    /// </summary>
    public static bool LeavesWeekday(Reading reading, Anchor anchor)
    {
        var looked = 0;
        foreach (ref readonly var fragment in reading.FragmentsOf(anchor.Sentence))
        {
            if (fragment.Kind == FragmentKind.Recurrence && fragment.First != anchor.Date.First
                && (anchor.Series is null ? SeriesDenials.IsUsual(reading, anchor.Sentence, fragment)
                    : GrammarWords.InsteadOf.Contains(reading.Tokens[fragment.First - 1])))
            {
                return true;
            }

            if (++looked == MostFragments)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"am Ersatztermin, dem 12. Februar, lässt sich nicht feiern"</summary>
    public static bool IsReserveDay(Reading reading, Fragment date)
    {
        return reading.Tokens.Has(RoleWords.Replacement, date.First - LeadReach, date.First);
    }

    /// <summary>
    /// "Wer sich auf das Hoffest am 24. Mai freut, wird enttäuscht: Der Hof hat es abgesagt": told of it
    /// behind.
    /// </summary>
    public static bool IsOffBehind(Reading reading, Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var (hasIt, first) = (false, 0);
        for (var at = anchor.Date.End; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (reading.IsDated(at))
            {
                return false;
            }

            first = first == 0 && (token.Is(":") || token.Is(";")) ? at + 1 : first;
            if (first > 0 && token.IsEventNoun && !EventNouns.IsGeneric(token.Text))
            {
                return false;
            }

            hasIt |= first > 0 && ClauseWords.Anaphors.Contains(token)
                && !reading.Tokens[at + 1].IsCapitalized;
        }

        return hasIt && SentenceSigns.Read(reading.Tokens.All[first..range.End])
            is { IsCancelled: true, IsConditional: false, IsHeld: false };
    }

    /// <summary>"weder am 12. März noch am 9. April, sondern erst wieder am 7. Mai"</summary>
    public static bool IsNeitherNor(Reading reading, Anchor anchor)
    {
        var before = anchor.Date.First - 1;
        before -= GrammarWords.DateLeads.Contains(reading.Tokens[before]) ? 1 : 0;
        return StateWords.Neither.Contains(reading.Tokens[before])
            || (reading.Tokens[before].Is("noch") && reading.Tokens.Has(StateWords.Neither,
                Math.Max(reading.Source.Sentences[anchor.Sentence].First, before - ListReach), before));
    }

    /// <summary>
    /// "Alle Konzerte sind abgesagt, darunter das am 14. November": what holds for all holds for it.
    /// </summary>
    public static bool IsAmong(Reading reading, Anchor anchor)
    {
        var first = reading.Source.Sentences[anchor.Sentence].First;
        return reading.Tokens.Has(StateWords.Among,
            Math.Max(first, anchor.Date.First - ListReach), anchor.Date.First);
    }

    /// <summary>
    /// "Unser Ausflug muss verlegt werden: Wir fahren am 21. November": what stands behind the colon holds.
    /// </summary>
    public static bool FollowsColon(Reading reading, int first, Fragment date)
    {
        var isBehind = false;
        for (var at = date.First - 1; at >= first; at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.Is(":") && !isBehind)
            {
                isBehind = reading.Tokens[at + 1].IsSpaced;
            }
            else if (token.IsWord && RoleWords.Moved.Contains(token))
            {
                return isBehind && (token.IsSmall || at > first);
            }
            else if (reading.IsDated(at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "… jeden ersten Mittwoch. Im Januar wird sie auf den 13. verschoben.": one of many, told apart.
    /// </summary>
    public static bool IsOneOfSeries(Anchor anchor, Fragment date, int sentence) =>
        anchor.Series is not null
            && (date.Date.IsMonthOnly || (anchor.Sentence != sentence && date.Date.IsCalendarDay));

    /// <summary>
    /// "Der Markt rückt um einen Tag nach vorn. Eingekauft werden kann somit am Dienstag, 17. November."
    /// </summary>
    public static bool FollowsShift(Reading reading, Anchor anchor)
    {
        var above = anchor.Sentence - 1;
        if (above < 0
            || reading.Source.Sentences[above].Paragraph != reading.Source.Sentences[anchor.Sentence].Paragraph)
        {
            return false;
        }

        var signs = reading.SignsOf(above);
        if (!signs.IsMoved || signs.IsIndefinite || signs.IsConditional || signs.IsCancelled)
        {
            return false;
        }

        for (var at = reading.Source.Sentences[anchor.Sentence].First; at < anchor.Date.First; at++)
        {
            if (StateWords.Consequently.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }
}
