using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Roles;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds which events do not take place or have moved, and until when one can register.</summary>
internal sealed class StatusBinder(Reading reading, List<Anchor> anchors,
    RentedList<(Fragment Date, DateRole Role, int Sentence)> asides)
{
    private const int ReplacementReach = 12;
    private const int LabelReach = 20;
    private const int LongestGap = 3;
    private readonly MakeUps makeUps = new(reading);
    private StatusNeighbours? known;

    private StatusNeighbours Neighbours => known ??= new StatusNeighbours(reading, anchors, makeUps);

    /// <summary>Binds states, old dates and last days.</summary>
    public void Bind()
    {
        for (var at = 0; at < asides.Count; at++)
        {
            var (date, role, sentence) = asides[at];
            if (role == DateRole.MovedFrom && !IsOfAside(at)
                && (Beside(date) ?? NewDay(sentence, date.First)) is { } moved
                && !IsException(moved, date) && !StatusLinks.IsOneOfSeries(moved, date, sentence)
                && !IsOffItself(moved, date))
            {
                if (IsSameDay(date, moved, reading.ReferenceAt(date.First)))
                {
                    Mark(moved, CandidateStatus.Cancelled, sentence);
                    continue;
                }

                moved.MovedFrom ??= date.Date.IsMonthOnly ? null : date;
                Mark(moved, CandidateStatus.Moved, sentence);
            }
            else if (role == DateRole.Registration
                && Nearest(sentence, date.First) is { Registration: null } anchor)
            {
                anchor.Registration = date;
            }
        }

        for (var at = 0; at < anchors.Count; at++)
        {
            State(anchors[at], at);
        }

        RelativeMoves.Apply(reading, anchors);
        MakeUp();
        FormerHours.Find(reading, anchors);
        foreach (var anchor in anchors)
        {
            if (anchor.Status == CandidateStatus.Confirmed
                && (anchor.MovedFromTime is not null || Neighbours.HasOtherHour(anchor)
                    || StatusLinks.LeavesWeekday(reading, anchor)))
            {
                Mark(anchor, CandidateStatus.Moved, anchor.Sentence);
            }
        }
    }

    /// <summary>"dienstags um 19 Uhr, nicht am 17. März": the series stays where it is.</summary>
    private static bool IsException(Anchor anchor, Fragment date) =>
        anchor.Series is { } series && DateResolver.Resolve(date.Date, anchor.StartsOn) is { } day
        && series.Exceptions.Contains(day.Date);

    /// <summary>
    /// "Erst fiel Heiligabend aus, und auch am 12. Februar lässt sich nicht feiern": not the new day either.
    /// </summary>
    private bool IsOffItself(Anchor anchor, Fragment old) =>
        old.First < anchor.Date.First && StatusLinks.IsReserveDay(reading, anchor.Date)
        && reading.SignsAround(anchor.Sentence, anchor.Date) is { IsCancelled: true };

    /// <summary>
    /// "hätte am Donnerstag beginnen sollen … war für Donnerstag, 24. Juni, geladen": the same day told
    /// twice.
    /// </summary>
    private static bool IsSameDay(Fragment old, Anchor anchor, NodaTime.LocalDate reference) =>
        old.Date is { IsWeekdayOnly: true, WeekOffset: null, PlusWeeks: 0 } date
            && old.First < anchor.Date.First
        && anchor.Date.Date.IsCalendarDay && anchor.StartsOn.DayOfWeek == date.Weekday
        && anchor.StartsOn <= reference.PlusWeeks(1);

    /// <summary>"werden am 4. März statt am Montag geleert": where the day that holds is no event, the old one is of none.</summary>
    private bool IsOfAside(int at) =>
        at > 0 && asides[at - 1] is { Role: DateRole.Aside } before && before.Sentence == asides[at].Sentence;

    /// <summary>"ABGESAGT: Konzert am 5.12. … Nachholtermin: 27. März": one event that has moved, not two.</summary>
    private void MakeUp()
    {
        HashSet<Anchor>? replaced = null;
        for (var at = 1; at < anchors.Count; at++)
        {
            var anchor = anchors[at];
            var former = makeUps.Former(anchors, at);
            if (former.Status == CandidateStatus.Cancelled && former.MakesUpFor is null
                && anchor.MakesUpFor is null
                && anchor.Status != CandidateStatus.Cancelled && !LeavesAnother(anchor, former)
                && !(former.IsItem && anchor.IsItem) && anchor.StartsOn != former.StartsOn
                && (IsReplacement(anchor) || makeUps.IsMadeUp(anchor, former, MakeUps.AreOnly(anchors, anchor, former)))
                && !makeUps.IsAnother(anchor, former) && !(anchor.Sentence > former.Sentence
                    && PlanSigns.TellsOther(reading, reading.Source.Sentences[former.Sentence], anchor.Sentence)))
            {
                // "Für das Märchen am 11. und 12. gibt es Ersatztermine am 22. und 23. Januar": one for each.
                var formers = makeUps.Siblings(anchors, former, at);
                for (var next = at; next == at || makeUps.IsListedWith(anchors, at, next); next++)
                {
                    anchors[next].MakesUpFor = formers[Math.Min(next - at, formers.Count - 1)];
                    makeUps.TakeHour(anchors[next]);
                    Mark(anchors[next], CandidateStatus.Moved, anchor.Sentence);
                }

                (replaced ??= []).UnionWith(formers);
            }
        }

        if (Neighbours.WithFormer(replaced) is { } gone)
        {
            anchors.RemoveAll(gone.Contains);
        }
    }

    /// <summary>
    /// "Konzert, 20. November (neuer Termin: 6. März)" below another that is off: it has an old day of its
    /// own.
    /// </summary>
    private bool LeavesAnother(Anchor anchor, Anchor former) =>
        anchor.MovedFrom is { } old && old.First > former.Date.First
        && DateResolver.Resolve(old.Date, reading.ReferenceAt(old.First)) is { } day
        && day.Date != former.StartsOn && day.Date != former.LastDay;

    /// <summary>"Nachholtermin ist der …", "wir treffen uns stattdessen am …", "neuer Termin: …".</summary>
    private bool IsReplacement(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var first = DatePairs.ListFirst(reading, anchor.Date);
        var isOff = reading.SignsAround(anchor.Sentence, anchor.Date).IsCancelled;
        for (var at = first - 1; at >= Math.Max(range.First - 1, first - LabelReach); at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord
                && ((RoleWords.Replacement.Contains(token) && at >= first - ReplacementReach)
                    || (StateWords.NewDateNouns.Contains(token)
                        && ClauseWords.NewWords.Contains(reading.Tokens[at - 1])
                        && !TimeWords.Planned.Contains(reading.Tokens[anchor.Date.End]))))
            {
                return true;
            }

            // "… wird nachgeholt, das am 4. November entfällt": told of another.
            if (reading.IsDated(at) || (token.Is(",") && isOff && Clauses.Begins(reading.Tokens, at + 1)))
            {
                break;
            }
        }

        for (var at = anchor.Date.End; at < Math.Min(range.End, anchor.Date.End + ReplacementReach); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.Is(";") || StateWords.OpenQuestions.Contains(token) || RoleWords.Not.Contains(token))
            {
                break;
            }

            if (token.IsWord && RoleWords.Replacement.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private void State(Anchor anchor, int index)
    {
        var signs = SignsOf(anchor);
        if (anchor.Status != CandidateStatus.Confirmed || signs.IsConditional
            || (StatusLinks.FollowsDay(reading, anchor) && StatusLinks.IsBack(reading, anchor)))
        {
            return;
        }

        if (DatePairs.IsOpen(reading, anchor.Date) || StatusLinks.IsNeitherNor(reading, anchor))
        {
            Mark(anchor, CandidateStatus.Cancelled, anchor.Sentence);
        }
        else if (makeUps.IsListedReplacement(anchor, reading.Source.Sentences[anchor.Sentence].First)
            || NewDays.IsNotedBehind(reading, reading.Source.Sentences[anchor.Sentence].End, anchor.Date))
        {
            Mark(anchor, CandidateStatus.Moved, anchor.Sentence);
        }
        else if (signs.IsCancelled && anchor.Series is null
            && !(index > 0 && anchors[index - 1].Sentence == anchor.Sentence && IsReplacement(anchor)))
        {
            // "Für die abgesagte Vorstellung vom 29. August gibt es einen Ersatztermin am 12. September."
            var old = IsReplacement(anchor) ? StatusLinks.DayBefore(reading, anchor) : null;
            var isNew = makeUps.IsInstead(anchor) || old is not null;
            anchor.MovedFrom ??= old;
            Mark(anchor, isNew ? CandidateStatus.Moved : CandidateStatus.Cancelled, anchor.Sentence);
        }
        else if (signs is { IsMoved: true, IsIndefinite: true } && anchor.Series is null
            && anchor.MovedFrom is null)
        {
            Mark(anchor, CandidateStatus.Cancelled, anchor.Sentence);
        }
        else if (signs.IsMoved)
        {
            Settle(anchor, index);
        }
        else if (BareDays.Take(reading, anchor, true))
        {
            Mark(anchor, CandidateStatus.Moved, anchor.Sentence);
        }
        else if (!StatusLinks.IsBack(reading, anchor) && Neighbours.Heading(anchor, index) is { } above)
        {
            Mark(anchor, reading.SignsOf(above).IsCancelled && !StatusLinks.IsNew(reading, anchor)
                ? CandidateStatus.Cancelled : CandidateStatus.Moved, above);
        }
        else if (anchor.Series is null && StatusLinks.FollowsShift(reading, anchor))
        {
            Mark(anchor, CandidateStatus.Moved, anchor.Sentence - 1);
        }
        else if (!signs.IsHeld && anchor.Series is null && Neighbours.Find(anchor, signs) is { } near)
        {
            Mark(anchor, CandidateStatus.Cancelled, near);
        }
    }

    /// <summary>
    /// Gets what the clause of a date says; of the day for which something was planned, or to which it moves,
    /// the whole sentence.
    /// </summary>
    private SentenceSigns SignsOf(Anchor anchor)
    {
        var signs = reading.SignsAround(anchor.Sentence, anchor.Date);
        var sentence = reading.SignsOf(anchor.Sentence);
        var isOpen = !(signs.IsCancelled || signs.IsMoved || signs.IsHeld || signs.IsConditional);

        // "Die Bücherei bleibt am 3. Mai geschlossen, die Vorlesestunde fällt aus."
        if (isOpen && anchor.Series is null && signs.IsClosed && sentence.IsCancelled)
        {
            return sentence;
        }

        if (isOpen && anchor.Series is null && sentence is { IsCancelled: true, IsConditional: false }
            && (StatusLinks.IsAmong(reading, anchor) || StatusLinks.IsOffBehind(reading, anchor)))
        {
            return sentence;
        }

        return isOpen && anchor.Series is null
            && (((signs is { IsAnnounced: true, IsPast: true } || Neighbours.IsIrreal(anchor))
                    && (sentence.IsCancelled || sentence.IsMoved))
                || (sentence is { IsMoved: true, IsConditional: false }
                    && LeadsOnto(anchor)))
            ? sentence : signs;
    }

    /// <summary>
    /// "… verschoben, der Rat hat sie angesetzt auf Dienstag, 23. Juni", "… eher ist, nämlich am 19. Juni"
    /// </summary>
    private bool LeadsOnto(Anchor anchor)
    {
        for (var at = anchor.Date.First - 1; at >= anchor.Date.First - LongestGap; at--)
        {
            if (StateWords.ThatIs.Contains(reading.Tokens[at]))
            {
                return reading.Tokens[at - 1].Is(",");
            }
        }

        var before = anchor.Date.First - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
        return reading.Tokens[before].Is("auf");
    }

    /// <summary>Tells the new day of a moved event from the old one, and another hour or room from both.</summary>
    private void Settle(Anchor anchor, int index)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (BareDays.Take(reading, anchor, false) || NewDays.LeadsTo(reading, range.First, anchor.Date)
            || NewDays.AreMadeUpOn(reading, range, anchor.Date) || anchor.MovedFrom is not null
            || anchor.MovedFromTime is not null || IsReplacement(anchor))
        {
            Mark(anchor, CandidateStatus.Moved, anchor.Sentence);
            return;
        }

        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (StateWords.MakingUp.Contains(token) || ClauseWords.MovedOnes.Contains(token)
                || (StateWords.Scheduled.Contains(token)
                && StateWords.Anew.Contains(reading.Tokens[at - 1]))
                || (StateWords.HourNouns.Contains(token)
                    && ClauseWords.NewWords.Contains(reading.Tokens[at - 1])))
            {
                Mark(anchor, CandidateStatus.Moved, anchor.Sentence);
                return;
            }

            if (token.IsWord && (RoleWords.Moved.Contains(token) || ClauseWords.ShiftVerbs.Contains(token))
                && ShiftSigns.LeadsOnTo(reading.Tokens, at, anchor.Date.First))
            {
                Mark(anchor, CandidateStatus.Moved, anchor.Sentence);
                return;
            }

            // "Eine Woche später als sonst, am 20. Oktober": the day that holds.
            var isShift = !token.IsQuoted && StateWords.EarlierOrLater.Contains(token)
                && ClauseWords.Spans.Contains(reading.Tokens[at - 1]);
            if ((isShift || (token.IsWord && !token.IsQuoted && RoleWords.Moved.Contains(token)))
                && (MoveGoals.LeadsElsewhere(reading, range.First, at)
                    ?? (isShift ? CandidateStatus.Moved : null)) is { } status)
            {
                if (status != CandidateStatus.Confirmed)
                {
                    Mark(anchor, status, anchor.Sentence);
                }

                return;
            }
        }

        if (MoveGoals.SwapsPlace(reading, range))
        {
            return;
        }

        // "nämlich Samstag, 12. September, 15 Uhr und Sonntag, 13. September, 16 Uhr": both are new.
        var isSecond = index > 0 && anchors[index - 1] is { Status: CandidateStatus.Moved } before
            && before.Sentence == anchor.Sentence && before.StartsOn < anchor.StartsOn;
        isSecond |= StatusLinks.FollowsColon(reading, range.First, anchor.Date);
        if (isSecond || anchor.Series is null)
        {
            Mark(anchor, isSecond ? CandidateStatus.Moved : CandidateStatus.Cancelled, anchor.Sentence);
        }
    }

    private void Mark(Anchor anchor, CandidateStatus status, int sentence)
    {
        anchor.Status = status;
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord
                && (RoleWords.Cancelled.Contains(token) || RoleWords.Moved.Contains(token)
                    || RoleWords.Instead.Contains(token)
                || ClauseWords.CancelVerbs.Contains(token) || ClauseWords.Errors.Contains(token)))
            {
                anchor.StatusSpan = token.Span;
                return;
            }
        }
    }

    /// <summary>
    /// "15.3. → 2.9.", "15.3. | 2.9.": the new day stands right behind the old one, or before it.
    /// </summary>
    private Anchor? Beside(Fragment old)
    {
        var behind = Search.First(anchors, old.End, static anchor => anchor.Date.First);
        return behind < anchors.Count && anchors[behind].Date.First - old.End <= LongestGap
            && DatePairs.Judge(reading, anchors[behind].Sentence, anchors[behind].Date) == DateRole.Event
            ? anchors[behind] : null;
    }

    /// <summary>
    /// Finds the day that holds instead: in the sentence, in the next ones, else the nearest.
    /// </summary>
    private Anchor? NewDay(int sentence, int token)
    {
        var near = Nearest(sentence, token);
        var behind = Search.From(anchors, sentence + 1);
        var isHere = near?.Sentence == sentence && !(near.Date.Date.IsWeekdayOnly && near.Date.First < token);
        return !isHere && behind < anchors.Count && anchors[behind].Sentence <= sentence + 2 ? anchors[behind]
            : near;
    }

    /// <summary>
    /// Finds the anchor that stands nearest to a date: in its sentence before it, else above, else below.
    /// </summary>
    private Anchor? Nearest(int sentence, int token)
    {
        var behind = Search.First(anchors, token + 1, static anchor => anchor.First);
        var above = behind > 0 ? anchors[behind - 1] : null;
        var below = behind < anchors.Count ? anchors[behind] : null;
        return below is not null && (above is null || below.Sentence - sentence < sentence - above.Sentence)
            ? below : above;
    }
}
