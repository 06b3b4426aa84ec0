using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Roles;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Tells recurrences that are said by the way: hours to call, to buy tickets or to register, hours of work,
/// and the rhythm whose next date is all that the words announce.
/// </summary>
internal sealed class SeriesAsides(Reading reading)
{
    private const int Reach = 14;
    private const int ReachOfAct = 12;
    private const int ReachOfDay = 5;
    private const int ReachOfRelative = 6;

    /// <summary>Says whether the words announce no series, whatever else the sentence tells.</summary>
    public bool IsAside(SeriesDraft draft) =>
        IsReach(draft.Words.First) || IsCall(draft) || IsOneDay(draft) || EndsIn(draft, SeriesWords.Reach)
        || IsUsual(draft) || IsRelative(draft)
        || reading.Ask(draft.Sentence, SentenceFact.Internal, IsInternal) || IsOfPrice(draft)
        || TicketSigns.AreSold(reading, reading.Source.Sentences[draft.Sentence].First, draft.Words.First);

    /// <summary>
    /// "Der Chor, der donnerstags um 20 Uhr probt, sucht Sänger": whoever is wanted may come and try.
    /// </summary>
    public bool Practises(SeriesDraft draft)
    {
        var range = reading.Source.Sentences[draft.Sentence];
        for (var at = Math.Max(range.First, draft.Words.First - ReachOfAct);
            at < Math.Min(range.End, draft.Words.End + Reach); at++)
        {
            if (reading.Tokens[at] is { IsWord: true, IsCapitalized: false }
                && SeriesWords.Practising.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Das Team trifft sich montags zur Dienstbesprechung": only for those who work there.
    /// </summary>
    private static bool IsInternal(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.HasNoun(ClauseWords.Internals, range.First, range.End);
    }

    /// <summary>"Freitags zahlt man sieben Euro": what it costs on some days.</summary>
    private bool IsOfPrice(SeriesDraft draft) =>
        SeriesWords.Paying.Contains(reading.Tokens[draft.Words.End])
            || SeriesWords.Paying.Contains(reading.Tokens[draft.Words.First - 1]);

    /// <summary>Says whether a number to call stands beside the words.</summary>
    public bool IsOfPhone(SeriesDraft draft) => FollowsPhone(draft) || LeadsToPhone(draft);

    /// <summary>Says whether the words are hours to buy, to register, to work or to listen.</summary>
    public bool IsSideAct(SeriesDraft draft) =>
        Follows(draft, RoleWords.Presale) || (Follows(draft, RoleWords.Tickets)
            && OfficeHours.NamesOffice(reading, draft.Sentence))
        || Follows(draft, SeriesWords.WorkTimes) || IsInquiry(draft)
        || EndsIn(draft, SeriesWords.Registering);

    /// <summary>"wieder mittwochs, und zwar am 3. April": the one day is what counts.</summary>
    private bool IsOneDay(SeriesDraft draft)
    {
        if (draft.Pattern.Unit == RecurrenceUnit.Month)
        {
            return IsThisTime(draft);
        }

        // "Am 6. November ist Wochenmarkt, wie jeden Freitag von 7.30 bis 12.30 Uhr."
        if (reading.Tokens[draft.Words.First - 1].Is("wie") && HasDay(draft))
        {
            return true;
        }

        if (draft.Pattern is not { Unit: RecurrenceUnit.Week, Interval: 1, Weekdays.Length: 1 }
            || draft.HasRhythm || TimeWords.Every.Contains(reading.Tokens[draft.Words.First])
            || TimeWords.Always.Contains(reading.Tokens[draft.Words.First]))
        {
            return false;
        }

        var says = false;
        for (var at = draft.Words.End; at < draft.Words.End + ReachOfDay; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (reading.IsDated(at))
            {
                return says && reading.FragmentAt(at) is { Kind: FragmentKind.Date, More.IsEmpty: true } day
                    && day.Date.IsCalendarDay && !DayListBinder.Lists(reading, day.End, day.End + 2);
            }

            says |= SeriesWords.ThatIs.Contains(token);
            if (!says && !(token.Text is "," or "-" or "(" or "und"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "wie stets am ersten Dienstag im Monat, diesmal also am 3. März": how it is, and the one day that
    /// counts.
    /// </summary>
    private bool IsThisTime(SeriesDraft draft)
    {
        var lead = draft.Words.First - 1;
        while (lead > draft.First && draft.Words.First - lead < ReachOfDay
            && reading.Tokens[lead] is { IsWord: true, IsCapitalized: false }
            && !reading.Tokens[lead].Is("wie"))
        {
            lead--;
        }

        if (!reading.Tokens[lead].Is("wie"))
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment is { Kind: FragmentKind.Date, Date.IsCalendarDay: true }
                && fragment.First >= draft.Words.End)
            {
                return SeriesWords.ThatIs.Contains(reading.Tokens[fragment.First - 2])
                    || SeriesWords.ThatIs.Contains(reading.Tokens[fragment.First - 3])
                    || reading.Tokens[fragment.First - 2].Is("also");
            }
        }

        return false;
    }

    private bool HasDay(SeriesDraft draft)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment is { Kind: FragmentKind.Date, Date.IsCalendarDay: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Das Café, das sonst immer dienstags um 14 Uhr ist, fällt am 25. August aus": the one day is the news.
    /// </summary>
    private bool IsUsual(SeriesDraft draft)
    {
        var signs = reading.SignsOf(draft.Sentence);
        var before = draft.Words.First - 1;
        while (before > draft.First && SeriesWords.AsideLinks.Contains(reading.Tokens[before]))
        {
            before--;
        }

        if (!(signs.IsCancelled || signs.IsMoved) || !SeriesWords.Usually.Contains(reading.Tokens[before]))
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment.HasDate && fragment.Date.IsCalendarDay)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Der Chor, der jeden Donnerstag probt, gibt am 12. September ein Konzert": told of who acts.
    /// </summary>
    private bool IsRelative(SeriesDraft draft)
    {
        var at = draft.Words.First - 1;
        while (at > draft.First && draft.Words.First - at < ReachOfRelative && reading.Tokens[at].IsWord)
        {
            at--;
        }

        if (!reading.Tokens[at].Is(",") || !TimeWords.Articles.Contains(reading.Tokens[at + 1]))
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment.HasDate && fragment.Date.IsCalendarDay && fragment.First > draft.Words.End
                && IsBehindClause(draft.Words.End, fragment.First))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBehindClause(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (reading.Tokens[at].Is(",") && reading.Tokens[at - 1] is { IsWord: true, IsCapitalized: false }
                && reading.Tokens[at + 1] is { IsWord: true, IsCapitalized: false }
                && !reading.IsTemporal(at - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"telefonisch erreichbar montags bis donnerstags".</summary>
    private bool IsReach(int words) =>
        SeriesWords.Reach.Contains(reading.Tokens[words - 1])
            || SeriesWords.Reach.Contains(reading.Tokens[words - 2])
        || SeriesWords.Reach.Contains(reading.Tokens[words - 3]);

    /// <summary>
    /// "bestellen könnt ihr montags 9–12 Uhr unter 0340 216709": hours to call, whatever else the sentence
    /// tells.
    /// </summary>
    private bool IsCall(SeriesDraft draft)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment.HasTime && fragment.First >= draft.Words.End && fragment.First < draft.End)
            {
                return reading.Tokens[fragment.End].Is("unter")
                    && reading.Tokens[fragment.End + 1] is { IsNumber: true, Length: >= 3 };
            }
        }

        return false;
    }

    private bool FollowsPhone(SeriesDraft draft)
    {
        var words = draft.Words.First;
        for (var at = words - 1;
            at > Math.Max(reading.Source.Sentences[draft.Sentence].First, words - Reach);
            at--)
        {
            // "bei Fragen zum Handy, mittwochs …": a topic and no number.
            if (RoleWords.Phone.Contains(reading.Tokens[at])
                && !(reading.Tokens[at].IsCapitalized && ClauseWords.SmallOnly.Contains(reading.Tokens[at]))
                && !SeriesWords.NotPhone.Contains(reading.Tokens[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"montags bis freitags von 9 bis 12 Uhr unter 02831 12345".</summary>
    private bool LeadsToPhone(SeriesDraft draft)
    {
        var end = reading.Source.Sentences[draft.Sentence].End;
        for (var at = draft.Words.End; at < Math.Min(end, draft.Words.End + Reach); at++)
        {
            if (RoleWords.Phone.Contains(reading.Tokens[at])
                || (reading.Tokens[at].Is("unter")
                    && (reading.Tokens[at + 1] is { IsNumber: true, Length: >= 3 }
                        || RoleWords.Phone.Contains(reading.Tokens[at + 2]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Karten im Pfarrbüro, montags bis freitags", "Arbeitszeit: montags bis freitags".</summary>
    private bool Follows(SeriesDraft draft, WordList words)
    {
        var first = Math.Max(draft.First, draft.Words.First - ReachOfAct);
        return reading.Tokens.HasNoun(words, first, draft.Words.First);
    }

    /// <summary>"Auskunft gibt Herr Lang montags von 9 bis 12 Uhr": hours to ask.</summary>
    private bool IsInquiry(SeriesDraft draft)
    {
        for (var at = Math.Max(draft.First, draft.Words.First - ReachOfAct); at < draft.Words.First; at++)
        {
            if (reading.Tokens[at].IsCapitalized && SeriesWords.Inquiries.Contains(reading.Tokens[at])
                && (SeriesWords.Answering.Contains(reading.Tokens[at + 1])
                    || SeriesWords.Answering.Contains(reading.Tokens[at - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "kann man sich dienstags von 16 bis 18 Uhr im Vereinsheim anmelden": the verb that ends the clause.
    /// </summary>
    private bool EndsIn(SeriesDraft draft, WordList words)
    {
        var end = Math.Min(reading.Source.Sentences[draft.Sentence].End, draft.Words.End + Reach);
        for (var at = draft.Words.End; at < end; at++)
        {
            if (reading.FragmentAt(at) is { } fragment)
            {
                at = fragment.End - 1;
                continue;
            }

            ref readonly var token = ref reading.Tokens[at];
            if (token.Text is "," or ";" or ":" or "." or "!" or "-" or "(")
            {
                return false;
            }

            if (token is { IsWord: true, IsCapitalized: false } && words.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
