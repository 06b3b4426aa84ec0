using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Roles;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Tells rhythms that do not hold: "sonntags keine Messe", "am Donnerstag (sonst freitags)".
/// </summary>
internal static class SeriesDenials
{
    private const int FormerReach = 5;
    private const int UsualReach = 2;
    private const int SentencesAbove = 3;
    private const int MostFragments = 16;
    private const int NumberReach = 9;
    private const int LongestLead = 24;

    /// <summary>
    /// "Bis Ostern feiert die Pfarrei sonntags keine Gottesdienste": the whole series is off.
    /// </summary>
    public static bool IsOff(Reading reading, int sentence, Fragment words)
    {
        var signs = reading.SignsAround(sentence, words);
        if (!(signs.IsCancelled || signs.IsNoSuch) || signs.IsConditional || signs.IsHeld || signs.IsMoved)
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        var (first, end, _) = new Clauses(reading.Tokens).Around(range, words);
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if ((SeriesWords.Except.Contains(token) && !RoleWords.Not.Contains(token))
                || SeriesWords.PublicHolidays.Contains(token)
                || SeriesWords.SchoolTime.Contains(token)
                || StateWords.OffDayLeads.Contains(token)
                    && IsDay(reading, at + 1))
            {
                return false;
            }
        }

        // "dienstags 19 Uhr, am 3. Mai keine Probe": a day is named, and only it is off.
        for (var at = reading.FragmentFrom(first); at < reading.Fragments.Count
            && reading.Fragments[at].End <= end; at++)
        {
            ref readonly var fragment = ref reading.Fragments[at];
            if (fragment.HasDate && !fragment.Date.IsMonthOnly
                && !TimeWords.Until.Contains(reading.Tokens[fragment.First - 1])
                && !SeriesWords.LastingLeads.Contains(reading.Tokens[fragment.First - 1]))
            {
                return false;
            }
        }

        return SentenceSigns.Read(reading.Tokens.All[first..end]) is { IsCancelled: true };
    }

    /// <summary>
    /// "bereits am Donnerstag, 5. März (sonst freitags)": the usual day beside one that differs.
    /// </summary>
    public static bool IsUsual(Reading reading, int sentence, Fragment words)
    {
        var isUsual = false;
        for (var at = words.First - 1; at >= words.First - UsualReach; at--)
        {
            isUsual |= SeriesWords.UsualDay.Contains(reading.Tokens[at]);
        }

        if (!isUsual || HasTimeBehind(reading, sentence, words))
        {
            return false;
        }

        var fragments = reading.FragmentsOf(sentence);
        foreach (ref readonly var fragment in fragments[..Math.Min(fragments.Length, MostFragments)])
        {
            if (fragment is { HasDate: true, Date.IsDay: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "… ist niemand da. Beraten wird ab dem 6. Januar wieder, montags von 9 bis 12 Uhr": an office opens
    /// again.
    /// </summary>
    public static bool IsReopening(Reading reading, int sentence) =>
        reading.Ask(sentence, SentenceFact.Reopening, Reopens);

    /// <summary>
    /// "Wir machen Urlaub bis 3. Januar. Am 4. Januar sind wir ab 8 Uhr wieder für Sie da."
    /// </summary>
    public static bool IsBack(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var (isAgain, isThere, isOpen) = (false, false, false);
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            isAgain |= token.Is("wieder");
            isOpen |= token.IsForeign && token.Text is "öffnet" or "öffnen";
            isThere |= token.Is("da") && Particles.EndsClause(reading.Tokens.All, at)
                && reading.Tokens[at - 1].IsWord;
        }

        for (var above = sentence - 1; isAgain && (isThere || isOpen)
            && above >= Math.Max(0, sentence - SentencesAbove); above--)
        {
            if (reading.SignsOf(above).IsClosed)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Reopens(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var isAgain = false;
        for (var at = range.First; at < range.End && !isAgain; at++)
        {
            isAgain = reading.Tokens[at].Is("wieder");
        }

        for (var above = sentence - 1; isAgain && above >= Math.Max(0, sentence - SentencesAbove); above--)
        {
            if (reading.SignsOf(above).IsClosed && OfficeHours.NamesOffice(reading, above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Wer dienstags von 8 bis 12 Uhr Zeit hat": when somebody is free.</summary>
    public static bool IsOfHelpers(Reading reading, int sentence, Fragment words)
    {
        var range = reading.Source.Sentences[sentence];
        if (words.First - range.First > LongestLead
            || !SeriesWords.IfSomebody.Contains(reading.Tokens[range.First]))
        {
            return false;
        }

        for (var at = range.First + 1; at < words.First; at++)
        {
            if (reading.Tokens[at].Text is "," or ":")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"telefonisch unter 01234 900, Mo–Do 9–12 Uhr": hours to call, whatever is advised.</summary>
    public static bool IsBehindNumber(Reading reading, Fragment words)
    {
        var at = words.First - 1;
        while (at > words.First - 4 && SeriesWords.AddsOn.Contains(reading.Tokens[at]))
        {
            at--;
        }

        if (reading.Tokens[at].Text is not ("," or "("))
        {
            return false;
        }

        var hasNumber = false;
        for (at--; at > words.First - NumberReach; at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsNumber)
            {
                hasNumber |= token.Length >= 3;
            }
            else if (token.IsWord)
            {
                return hasNumber && (token.Is("unter") || RoleWords.Phone.Contains(token)
                    || reading.Tokens[at - 1].Is("unter") || reading.Tokens[at - 2].Is("unter"));
            }
        }

        return false;
    }

    private static bool HasTimeBehind(Reading reading, int sentence, Fragment words)
    {
        var next = reading.FragmentFrom(words.End);
        return next < reading.Fragments.Count && reading.Fragments[next].HasTime
            && reading.Fragments[next].First < Math.Min(words.End + 4,
                reading.Source.Sentences[sentence].End);
    }

    private static bool IsDay(Reading reading, int at) =>
        reading.IsDated(at) || ClauseWords.Periods.Contains(reading.Tokens[at])
        || ClauseWords.Seasons.Contains(reading.Tokens[at]);

    /// <summary>"nicht mehr montags, sondern dienstags", "statt freitags".</summary>
    public static bool IsFormer(Reading reading, int words)
    {
        var before = SeriesOrdinals.BeforeInsertion(reading, words);
        before -= reading.Tokens[before].Is("mehr") ? 1 : 0;
        for (var at = words - 1; at >= words - FormerReach && reading.Tokens[at].IsWord; at--)
        {
            if (SeriesWords.Formerly.Contains(reading.Tokens[at]) && !reading.Tokens[at - 1].Is("wie")
                && reading.Tokens[at - 1] is { IsWord: false } or { Breaks: > 0 })
            {
                return true;
            }
        }

        return (RoleWords.Not.Contains(reading.Tokens[before])
            && (before < words - 1 || reading.Tokens[words + 1].Is(",")))
            || GrammarWords.InsteadOf.Contains(reading.Tokens[before]);
    }

    /// <summary>
    /// "In den Semesterferien gibt es sie alle zwei Wochen": a rhythm that holds for a while.
    /// </summary>
    public static bool IsOfHolidays(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (SeriesWords.TryFindSchoolHolidays(reading.Tokens[at], out _)
                && reading.Tokens[at - 1] is { IsWord: true } before
                && SeriesWords.HolidayLeads.Contains(before))
            {
                return true;
            }
        }

        return false;
    }
}
