using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Roles;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Tells recurrences that are announced from hours of offices, reports and habits.</summary>
internal sealed class SeriesFilter(Reading reading, List<Anchor> anchors)
{
    private const int SentencesAround = 6;
    private const int LongDay = 6 * 60;
    private readonly SeriesAsides asides = new(reading);

    /// <summary>Says whether a recurrence is something people can come to.</summary>
    public bool IsAnnounced(SeriesDraft draft)
    {
        var signs = reading.SignsAround(draft.Sentence, draft.Words);
        if ((signs.IsJob && !Begins(draft) && !asides.Practises(draft)) || (signs.IsNews
            && !signs.HasEventNoun && !Begins(draft))
            || (signs.IsPast && !SaysLast(draft.Sentence) && IsToldHere(draft))
            || (signs.IsClosed && !IsClosedApart(draft)) || (signs.IsDisplay && !IsBehindColon(draft))
            || (signs.IsWorks && !signs.HasEventNoun && !signs.IsInvitation && !NamesCircle(draft.Sentence)))
        {
            return false;
        }

        if (asides.IsAside(draft) || SeriesDenials.IsBehindNumber(reading, draft.Words)
            || SeriesDenials.IsOfHelpers(reading, draft.Sentence, draft.Words)
            || SeriesDenials.IsOff(reading, draft.Sentence, draft.Words)
            || SeriesStartSigns.IsToRegister(reading, draft, signs)
            || (!signs.HasEventNoun && !signs.IsInvitation
            && (SeriesDenials.IsReopening(reading, draft.Sentence) || NewHours.AreOf(reading, draft.Sentence))))
        {
            return false;
        }

        if (draft.IsScheduled && !signs.IsOpeningHours)
        {
            return draft.SeasonHour is not null || HasTimeNear(draft.Sentence);
        }

        if (!signs.HasEventNoun
            && (asides.IsOfPhone(draft) || asides.IsSideAct(draft)
                || (signs.IsRegistration && !Gatherings.AreWalkIn(reading, draft.Sentence)
                    && OfficeHours.NamesOffice(reading, draft.Sentence))
                || (reading.Ask(draft.Sentence, SentenceFact.Collection, IsCollection)
                    && !NamesCircle(draft.Sentence))))
        {
            return false;
        }

        var isGathering = Gatherings.AreTopic(reading, draft.Sentence)
            || Gatherings.AreWalkIn(reading, draft.Sentence);
        if (!isGathering && draft.Words.RuleId == "recurrence.weekday-list" && IsOfficeHours(draft))
        {
            return false;
        }

        if (!isGathering && !signs.HasEventNoun && draft.Pattern is { Unit: RecurrenceUnit.Week, Interval: 1 }
            && reading.Ask(draft.Sentence, SentenceFact.OfficeOpen, OfficeHours.SaysOpen)
            && (!Begins(draft) || OfficeHours.NamesOffice(reading, draft.Sentence)))
        {
            return false;
        }

        if (!isGathering && signs.IsOpeningHours && !signs.HasEventNoun && IsHours(draft)
            && !SeriesRuns.IsOfRun(reading, anchors, draft))
        {
            return false;
        }

        if ((IsLongDay(draft) && !signs.HasEventNoun && !isGathering && !HasDate(draft.Sentence)
                && !SeriesRuns.IsOfRun(reading, anchors, draft))
            || (!signs.HasEventNoun && draft.Pattern.Weekdays.Length >= 5
                && (signs.IsService || (!isGathering && !signs.IsAhead && !signs.IsInvitation
                    && IsOnlyTopic(draft.Sentence) && !Begins(draft)))))
        {
            return false;
        }

        // "Seither gibt es Hausaufgabenhilfe (mittwochs)": said by the way.
        if (reading.Tokens[draft.Words.First - 1].Is("(") && !HasTimeNear(draft.Sentence))
        {
            return false;
        }

        return HasTimeNear(draft.Sentence)
            || (!OfficeHours.NamesOffice(reading, draft.Sentence)
            && SeriesGatherings.Are(reading, draft, signs))
            || (!draft.Pattern.Weekdays.IsEmpty && signs.HasEventNoun
                && (signs.IsAhead || signs.IsInvitation || draft.Sentence == 0 || Begins(draft)
                    || HasDayAbove(draft)))
            || ((draft.HasRhythm || draft.Words.RuleId == "recurrence.every-weeks") && HasDayAbove(draft))
            || (draft.Pattern is { IsBare: true, Unit: RecurrenceUnit.Week } && signs.HasEventNoun
                && SeriesStartSigns.HasFirstDay(reading, anchors, draft.Sentence))
            || draft.IsHeading
            || (draft.Pattern is { Unit: RecurrenceUnit.Month, Ordinals.IsEmpty: false } && Begins(draft));
    }

    /// <summary>"Ab 9. November gelten neue Zeiten: Die Kinder turnen montags": what holds stands before.</summary>
    private bool IsBehindColon(SeriesDraft draft)
    {
        var first = reading.Source.Sentences[draft.Sentence].First;
        for (var at = draft.Words.First - 1; at > first; at--)
        {
            if (reading.Tokens[at].Is(":") && reading.Tokens[at + 1].IsSpaced)
            {
                return !SentenceSigns.Read(reading.Tokens.All[(at + 1)..draft.Words.First]).IsDisplay;
            }
        }

        return false;
    }

    /// <summary>
    /// "bespricht jeden dritten Donnerstag ein Buch, das alle gelesen haben": told in another clause.
    /// </summary>
    private bool IsToldHere(SeriesDraft draft)
    {
        var range = reading.Source.Sentences[draft.Sentence];
        var (first, end, _) = new Clauses(reading.Tokens).Around(range, draft.Words);

        // "Sie hat eine Runde gegründet, zu der jeden Dienstag um 16 Uhr alle kommen."
        if (HasComma(range.First, draft.Words.First)
            && Tenses.Of(reading.Tokens, range, draft.Words.First, draft.Words.End) == Tense.Ahead)
        {
            return false;
        }

        for (var at = draft.Words.First - 1; at > first; at--)
        {
            // "… was der Kreis gestiftet hat: Ab sofort ist immer freitags Café"
            if (reading.Tokens[at].Is(":"))
            {
                return SentenceSigns.Read(reading.Tokens.All[(at + 1)..end]).IsPast;
            }
        }

        return first > range.First || SentenceSigns.Read(reading.Tokens.All[first..end]).IsPast;
    }

    private bool HasComma(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at].Is(","))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… um 15 Uhr, in den Ferien geschlossen": the hours stand before the pause.</summary>
    private bool IsClosedApart(SeriesDraft draft)
    {
        var end = reading.Source.Sentences[draft.Sentence].End;
        var hasTime = false;
        for (var at = draft.Words.End; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (reading.FragmentAt(at) is { } fragment)
            {
                hasTime |= fragment.HasTime;
                at = fragment.End - 1;
            }
            else if (hasTime && token.Text is "," or ";" or "(" or "-")
            {
                return !RoleWords.Closed.Contains(reading.Tokens[at + 1])
                    && !SentenceSigns.Read(reading.Tokens.All[draft.Words.First..at]).IsClosed;
            }
        }

        return false;
    }

    /// <summary>
    /// "am Donnerstag, 6. Oktober, … Später ist der Treff wöchentlich, und zwar donnerstags."
    /// </summary>
    private bool HasDayAbove(SeriesDraft draft)
    {
        var first = draft.Sentence - SentencesAround;
        for (var at = Search.From(anchors, first);
            at < anchors.Count && anchors[at].Sentence < draft.Sentence;
            at++)
        {
            if (draft.Pattern.Weekdays.Contains(anchors[at].StartsOn.DayOfWeek))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Geöffnet ist täglich von 10 bis 20 Uhr", "Das Rathaus ist montags bis freitags geöffnet".
    /// </summary>
    private bool IsHours(SeriesDraft draft) => draft.Pattern.Unit switch
    {
        RecurrenceUnit.Day => !HasDate(draft.Sentence),
        RecurrenceUnit.Week when draft.Pattern.Interval == 1 =>
            OfficeHours.NamesOffice(reading, draft.Sentence)
                || (!IsOnlyTopic(draft.Sentence) && !HasDate(draft.Sentence) && !Begins(draft)),
        _ => false,
    };

    /// <summary>
    /// "Dienststunden (Mo–Fr 8–12 Uhr, Do 14–18 Uhr)": hours in brackets, or of several kinds.
    /// </summary>
    private bool IsOfficeHours(SeriesDraft draft)
    {
        var before = reading.Tokens[draft.Words.First - 1];
        if (draft.Pattern.Interval > 1 || draft.HasRhythm)
        {
            return false;
        }

        if (!anchors.TrueForAll(anchor => Belongs(anchor, draft))
            || reading.SignsOf(draft.Sentence).IsRegistration || before.Is("(")
            || reading.SignsOf(draft.Sentence).IsOpeningHours
            || (OfficeHours.NamesOffice(reading, draft.Sentence) && !NamesGroup(draft.Sentence)))
        {
            return true;
        }

        if (reading.Ask(draft.Sentence, SentenceFact.Reach, HasReach) || HasPhoneBelow(draft.Sentence))
        {
            return true;
        }

        var times = 0;
        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            times += fragment.HasTime ? 1 : 0;
        }

        return times > 2 && !reading.SignsOf(draft.Sentence).HasEventNoun && !NamesGroup(draft.Sentence);
    }

    /// <summary>
    /// "Mo und Mi 16 Uhr, ab 7. September": the date belongs to the days before it, a weekday to its list.
    /// </summary>
    private static bool Belongs(Anchor anchor, SeriesDraft draft) =>
        anchor.Sentence == draft.Sentence && (anchor.Date.First > draft.Words.First || draft.Sentence <= 1
            || anchor.Date.Date.IsWeekdayOnly);

    /// <summary>"Judo Anfänger: Mo + Mi …; Fortgeschrittene: …": who trains is no office.</summary>
    private bool NamesGroup(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (SeriesWords.Groups.Contains(reading.Tokens[at])
                || SeriesWords.ScheduleLabels.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Die Radlergruppe fährt jeden Mittwoch": who goes is no bus.</summary>
    private bool NamesCircle(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.Has(SeriesWords.CourseNouns, range.First, range.End);
    }

    private bool IsOnlyTopic(int sentence) => anchors.Count == 0 && sentence <= 1;

    private bool HasDate(int sentence)
    {
        var at = Search.From(anchors, sentence);
        return at < anchors.Count && anchors[at].Sentence == sentence;
    }

    /// <summary>
    /// "Geöffnet ist immer dienstags … Los geht es am Dienstag, 4. November": what begins on a day is
    /// announced.
    /// </summary>
    private bool Begins(SeriesDraft draft)
    {
        var paragraph = reading.Source.Sentences[draft.Sentence].Paragraph;
        for (var at = Search.From(anchors, draft.Sentence - SentencesAround);
            at < anchors.Count && anchors[at].Sentence <= draft.Sentence + SentencesAround;
            at++)
        {
            var anchor = anchors[at];
            if (reading.Source.Sentences[anchor.Sentence].Paragraph == paragraph
                && draft.Pattern.Weekdays.Contains(anchor.StartsOn.DayOfWeek)
                && SeriesDateJudge.Judge(reading, anchor.Sentence, anchor.Date.First, anchor.Date.End,
                    true) == SeriesDateRole.First)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "letzter Dienstag im Monat", "letzter Termin am": the word tells an end here and no past.
    /// </summary>
    private bool SaysLast(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (RoleWords.PastAdverbs.Contains(reading.Tokens[at])
                && Numbers.TryFindOrdinal(reading.Tokens[at], out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "montags bis freitags von 9 bis 18 Uhr": hours of a shop or an office beside an event.
    /// </summary>
    private bool IsLongDay(SeriesDraft draft)
    {
        if (draft.Pattern.Weekdays.Length < 5)
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment.First >= draft.First && fragment.First < draft.End
                && fragment is { HasTime: true, EndTime: { } end }
                && end.TotalMinutes - fragment.Time.TotalMinutes >= LongDay)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Restmüll wird dienstags abgeholt", "Der Bus fährt werktags um …".</summary>
    private static bool IsCollection(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord && (SeriesWords.Collections.Contains(token)
                || (SeriesWords.Collecting.Contains(token)
                    && Particles.FindParticle(reading.Tokens.All[at..range.End], 0, "an") > 0)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"So erreichen Sie uns: Mo, Di 9–12 Uhr"</summary>
    private static bool HasReach(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.Has(SeriesWords.Reach, range.First, range.End);
    }

    /// <summary>"Mo, Di 9–12 Uhr. Tel. 0123 456"</summary>
    private bool HasPhoneBelow(int sentence) =>
        sentence + 1 < reading.Source.Sentences.Count
        && RoleWords.Phone.Contains(reading.Tokens[reading.Source.Sentences[sentence + 1].First])
        && !reading.SignsOf(sentence).HasEventNoun;

    private bool HasTimeNear(int sentence)
    {
        var paragraph = reading.Source.Sentences[sentence].Paragraph;
        for (var near = Math.Max(0, sentence - 1);
            near < Math.Min(reading.Source.Sentences.Count, sentence + 3);
            near++)
        {
            if (reading.Source.Sentences[near].Paragraph != paragraph)
            {
                continue;
            }

            foreach (ref readonly var fragment in reading.FragmentsOf(near))
            {
                if (fragment.HasTime)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
