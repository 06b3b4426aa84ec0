using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>
/// Gives dates without a time that of others: of the list they stand in, of a line for all, of a rhythm
/// beside them.
/// </summary>
internal sealed class TimeSharer(Reading reading, List<Anchor> anchors, TimeBinder binder)
{
    private const int SentencesAround = 5;
    private const int SeriesReach = 12;
    private const int SentencesOfProse = 12;
    private const int NextReach = 7;
    private const int LongestBracket = 12;

    // A text has few lines that hold for all; each is tried on every date.
    private const int MostRules = 8;
    private readonly KeptList<Anchor> open = new(reading.Kept);

    /// <summary>Shares the times that are bound.</summary>
    public void Share()
    {
        ShareInSentence();
        SameAsBefore();
        GoesOn();
        LaterThanBefore();
        ShareInList();
        ShareWithAll();
        FromSeries();
        ShareInList();
        FromAbove();
        ParagraphHour.Share(reading, anchors, binder);
    }

    /// <summary>"am 13. und 27. August, jeweils 10 Uhr": dates listed before a time share it.</summary>
    private void ShareInSentence()
    {
        for (var at = anchors.Count - 2; at >= 0; at--)
        {
            var (anchor, next) = (anchors[at], anchors[at + 1]);
            if (anchor.Time is null && next.Time is not null && anchor.Sentence == next.Sentence
                && !(anchor.LastDay is not null && next.PartOf is not null)
                && DayListBinder.Lists(reading, PastBracket(anchor.Date.End), next.Date.First))
            {
                Copy(next, anchor);
            }
        }
    }

    /// <summary>
    /// "am 7. Juli (Bienen) und 9. Juli (Wespen) um 19 Uhr": steps over what is said of one day.
    /// </summary>
    private int PastBracket(int at)
    {
        if (reading.Tokens[at].Is("("))
        {
            for (var close = at + 1; close < at + LongestBracket; close++)
            {
                if (reading.Tokens[close].Is(")"))
                {
                    return close + 1;
                }
            }
        }

        return at;
    }

    /// <summary>
    /// "von 17 bis 22 Uhr am 25. und 26. November und am 2. Dezember": an hour before the list.
    /// </summary>
    private void ShareInList()
    {
        for (var at = 1; at < anchors.Count; at++)
        {
            var (before, anchor) = (anchors[at - 1], anchors[at]);
            if (anchor is { Time: null, Series: null } && before is { Time: not null, Series: null }
                && anchor.Sentence == before.Sentence && anchor.StartsOn != before.StartsOn
                && !(anchor.LastDay is not null && before.PartOf is not null)
                && DayListBinder.Lists(reading, before.Date.End, anchor.Date.First))
            {
                Copy(before, anchor);
            }
        }
    }

    /// <summary>
    /// "Von 16 bis 18 Uhr nimmt sich der Bürgermeister Zeit. … Die Sprechstunde ist am 16. Juli": the only
    /// day of a text without an hour behind it.
    /// </summary>
    private void FromAbove()
    {
        if (anchors.Count == 0
            || anchors[0] is not { Time: null, Doors: null, Series: null, LastDay: null } only
            || !anchors.TrueForAll(other => other is { Time: null, Series: null }
                && other.StartsOn == only.StartsOn))
        {
            return;
        }

        for (var above = only.Sentence - 1; above >= 0 && above >= only.Sentence - SentencesAround; above--)
        {
            if (binder.HasOwnDate(above))
            {
                return;
            }

            var signs = reading.SignsOf(above);
            if (reading.HasTime(above) && !(signs.IsOpeningHours || signs.IsPast || signs.IsRegistration
                || signs.IsOtherDeadline || signs.IsClosed || signs.IsService))
            {
                binder.BindRule(only, above);
                return;
            }
        }
    }

    /// <summary>"tags darauf zur selben Stunde", "am Abend darauf zur gleichen Zeit".</summary>
    private void SameAsBefore()
    {
        for (var at = 1; at < anchors.Count; at++)
        {
            var (before, anchor) = (anchors[at - 1], anchors[at]);
            if (anchor.Time is null && before.Time is not null && anchor.Sentence - before.Sentence <= 2
                && SaysSameTime(anchor))
            {
                Copy(before, anchor);
            }
        }
    }

    /// <summary>"… am 6. Oktober um 10 Uhr. Weiter geht es am 20. Oktober": the same again.</summary>
    private void GoesOn()
    {
        for (var at = 1; at < anchors.Count; at++)
        {
            var (before, anchor) = (anchors[at - 1], anchors[at]);
            if (anchor is { Time: null, Series: null, LastDay: null }
                && before is { Time: not null, LastDay: null }
                && anchor.Date.Date.IsCalendarDay && anchor.StartsOn > before.StartsOn
                && anchor.Sentence - before.Sentence is >= 0 and <= 3 && SaysNext(anchor))
            {
                Copy(before, anchor);
            }
        }
    }

    private bool SaysNext(Anchor anchor)
    {
        var first = Math.Max(reading.Source.Sentences[anchor.Sentence].First, anchor.Date.First - NextReach);
        return reading.Tokens.Has(RoleWords.Further, first, anchor.Date.First);
    }

    /// <summary>"Zwei Tage später treffen sich die anderen, sie beginnen eine halbe Stunde später."</summary>
    private void LaterThanBefore()
    {
        for (var at = 1; at < anchors.Count; at++)
        {
            var (before, anchor) = (anchors[at - 1], anchors[at]);
            if (anchor.Time is not null || before.Time is not { } time
                || anchor.Sentence - before.Sentence > 2)
            {
                continue;
            }

            foreach (ref readonly var fragment in reading.FragmentsOf(anchor.Sentence))
            {
                var isEarlier = reading.Tokens[fragment.End].Text is "früher" or "eher";
                var minutes = time.TotalMinutes + (isEarlier ? -fragment.Minutes : fragment.Minutes);
                if (fragment.Kind == FragmentKind.Duration && fragment.First >= anchor.First
                    && fragment.First < anchor.End && minutes is >= 0 and < 1440
                    && (isEarlier || TimeWords.After.Contains(reading.Tokens[fragment.End])))
                {
                    anchor.Time = new ClockTime(minutes / 60, minutes % 60);
                    anchor.AddTimes(before.TimeSpans);
                    anchor.AddTime(reading.Source.Span(fragment.First, fragment.End + 1));
                    break;
                }
            }
        }
    }

    private bool SaysSameTime(Anchor anchor)
    {
        for (var at = anchor.Date.End; at < anchor.End; at++)
        {
            if (TimeWords.SameWeek.Contains(reading.Tokens[at])
                && TimeWords.HourNouns.Contains(reading.Tokens[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Brettfreigabe sonntags um 11 Uhr" beside a list of Sundays without times: the hour of the dates, and
    /// no series.
    /// </summary>
    private void FromSeries()
    {
        open.Clear();
        foreach (var anchor in anchors)
        {
            if (anchor is { Time: null, Series: null } && (anchor.IsItem || BeginsLine(anchor)))
            {
                open.Add(anchor);
            }
        }

        if (open.Count == 0)
        {
            return;
        }

        var spent = new HashSet<Anchor>();
        for (var at = anchors.Count - 1; at >= 0; at--)
        {
            if (anchors[at] is not { Time: not null, Series: { Pattern: { Unit: RecurrenceUnit.Week, Weekdays.IsEmpty: false } pattern } } donor)
            {
                continue;
            }

            var count = 0;
            for (var near = Search.From(open, donor.Sentence - SeriesReach);
                near < open.Count && open[near].Sentence <= donor.Sentence + SeriesReach;
                near++)
            {
                if (open[near] is { Time: null } anchor
                    && pattern.Weekdays.Contains(anchor.StartsOn.DayOfWeek))
                {
                    Copy(donor, anchor);
                    count++;
                }
            }

            if (count > 1)
            {
                spent.Add(donor);
            }
        }

        if (spent.Count > 0)
        {
            anchors.RemoveAll(spent.Contains);
        }
    }

    /// <summary>"13. und 27. August" as a line of a list.</summary>
    private bool BeginsLine(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        return range.StartsLine && reading.FragmentAt(range.First) is { HasDate: true };
    }

    /// <summary>"Beginn jeweils 14.30 Uhr": a time that holds for all dates without one.</summary>
    private void ShareWithAll()
    {
        if (anchors.Count > 1 && !anchors.TrueForAll(static anchor => anchor.Time is not null))
        {
            ShareFromOne();
        }
    }

    private void ShareFromOne()
    {
        var donor =
            anchors.Find(anchor => anchor.Time is not null && anchor.TimeSpans.Length > 0
                && IsForEach(anchor.TimeSpans[0].Start));
        if (donor is null)
        {
            FromRule();
            return;
        }

        var paragraph = reading.Source.Sentences[donor.Sentence].Paragraph;
        foreach (var anchor in anchors.Where(anchor => anchor.Time is null && !IsFromThenOn(anchor)
            && IsOnDayOf(donor, anchor) && !ListHeads.IsBetween(reading, donor.Sentence, anchor.Sentence)
            && (anchor.IsItem || anchor.IsLabelled || IsDayNear(anchor, donor.Sentence)
                || reading.Source.Sentences[anchor.Sentence].Paragraph == paragraph)))
        {
            Copy(donor, anchor);
        }
    }

    /// <summary>The hour of a rhythm on Fridays is not that of a Thursday told beside it.</summary>
    private static bool IsOnDayOf(Anchor donor, Anchor anchor) =>
        donor.Series is not { Pattern.Weekdays: { IsEmpty: false } days }
            || days.Contains(anchor.StartsOn.DayOfWeek);

    /// <summary>"Alle Vorträge beginnen um 19.30 Uhr" above or below a list without times.</summary>
    private void FromRule()
    {
        var first = Math.Max(0, anchors[0].Sentence - SentencesAround);
        var end = Math.Min(reading.Source.Sentences.Count, anchors[^1].Sentence + SentencesAround);
        var rules = 0;
        var hasLabels = anchors.Exists(anchor => anchor.IsLabelled);
        for (var sentence = first; sentence < end && rules < MostRules; sentence++)
        {
            var signs = reading.SignsOf(sentence);
            var rhythm = RhythmSigns.Of(reading, anchors, sentence);
            var isForEach = rhythm is not null || RhythmSigns.HoldsForEach(reading, sentence)
                || RhythmSigns.IsBareRhythm(reading, sentence) || AllBegin.IsSaid(reading, anchors, sentence);
            if (!(signs.IsDefault || isForEach || (hasLabels && signs.IsForEach))
                || (signs.IsOpeningHours && !isForEach) || signs.IsPast || signs.IsRegistration
                || reading.FragmentsOf(sentence).IsEmpty
                || (rhythm is null && binder.HasOwnDate(sentence)
                    && !(isForEach && RhythmSigns.IsEveryDay(reading, sentence))))
            {
                continue;
            }

            rules++;

            // "Die Termine im Mai (jeweils um 16 Uhr):" says nothing of the list under the next such line.
            var isHead = ListHeads.IsOne(reading, sentence);
            foreach (var anchor in anchors.Where(anchor => anchor.Time is null && !IsFromThenOn(anchor)
                && (anchor.IsItem || anchor.IsLabelled || (isForEach && IsDayNear(anchor, sentence)))
                && rhythm?.Weekdays.Contains(anchor.StartsOn.DayOfWeek) != false
                && !(isHead && !ListHeads.Governs(reading, sentence, anchor.Sentence))))
            {
                binder.BindRule(anchor, sentence);
            }

            if (!isHead && anchors.Exists(anchor => anchor.Time is not null))
            {
                return;
            }
        }
    }

    /// <summary>"Die weiteren Abende (ab 7.12.) stehen im Heft."</summary>
    private bool IsFromThenOn(Anchor anchor) =>
        ClauseWords.FromThenOn.Contains(reading.Tokens[anchor.Date.First - 1]);

    private static bool IsDayNear(Anchor anchor, int sentence) =>
        anchor is { Series: null, LastDay: null }
            && (anchor.Date.Date.IsCalendarDay || anchor.Date.Date.IsFromBefore)
            && Math.Abs(anchor.Sentence - sentence) <= SentencesOfProse;

    private bool IsForEach(int start)
    {
        var sentence = SentenceSearch.At(reading.Source, start);
        return reading.SignsOf(sentence).IsForEach
            || EachSign.IsBefore(reading.Tokens, reading.TokenAt(start));
    }

    private static void Copy(Anchor from, Anchor to)
    {
        (to.Time, to.EndTime, to.Minutes) = (from.Time, from.EndTime, from.Minutes);
        to.AddTimes(from.TimeSpans);
        to.AddEnds(from.EndSpans);
    }
}
