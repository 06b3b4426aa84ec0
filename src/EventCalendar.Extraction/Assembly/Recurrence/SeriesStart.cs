using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Finds the first and the last day of a series among the dates around it, and which of them only spell it
/// out.
/// </summary>
internal sealed class SeriesStart(Reading reading, SeriesDraft draft, SeriesScope scope,
    List<SeriesDate> dates)
{
    // A rhythm without days hangs on a date so many sentences away.
    private const int SentencesOfBare = 1;
    private const int SentencesOfHeading = 8;

    // "vom 8. September bis 24. November jeden Dienstag" bounds a series; two days do not.
    private const int ShortestRun = 6;
    private const int ReachOfAfter = 3;
    private const int LongestDailyRun = 31;
    private readonly SeriesHours hours = new(reading, draft);
    private SeriesDate? first;
    private SeriesDate? range;
    private LocalDate? from;
    private LocalDate? behind;

    /// <summary>Gets the first day.</summary>
    public LocalDate Day { get; private set; }

    /// <summary>Gets the last day before a pause that the first day ends.</summary>
    public LocalDate? FormerEnd { get; private set; }

    /// <summary>Gets whether the text says the first day.</summary>
    public bool IsStated => (range ?? first) is not null;

    /// <summary>
    /// Finds the first day; <c>false</c> if the rhythm has none or the dates contradict it.
    /// </summary>
    public bool Find(SeriesBounds bounds, LocalDate reference)
    {
        foreach (var date in dates)
        {
            Consider(date, reference);
        }

        if (bounds.From is { } floor && first is { Anchor: { } early } && early.StartsOn < floor
            && early.Sentence != draft.Sentence)
        {
            first = null;
        }

        from = bounds.From;
        if (draft.Pattern.IsBare)
        {
            if (first is not { Anchor: { } anchor }
                || Math.Abs(anchor.Sentence - draft.Sentence) > ReachOfBare(draft))
            {
                return false;
            }

            draft.Pattern = draft.Pattern with { Weekdays = [anchor.StartsOn.DayOfWeek] };
        }

        if (draft.Pattern.Unit == RecurrenceUnit.Day && range is null && bounds.Until is null
            && !EndsSoon(reference))
        {
            return false;
        }

        if (draft.Pattern.IsAdvent)
        {
            Day = Advent(reference.Year, draft.Pattern.Weekdays[0]);
            Day = Day.PlusDays(21) < reference ? Advent(reference.Year + 1, draft.Pattern.Weekdays[0]) : Day;
            return true;
        }

        var series = new Series(draft.Pattern, null, null, [], []);
        if (IsContradicted(series))
        {
            return false;
        }

        var earliest = (range ?? first)?.Anchor?.StartsOn ?? Later(bounds.From ?? behind, reference);
        Day = series.FirstFrom(earliest < reference && (range ?? first)?.Anchor is null ? reference
            : earliest);
        return true;
    }

    /// <summary>
    /// "Bis Sonntag, 8. November, ist täglich um 15 Uhr Führung": the last day of a short run.
    /// </summary>
    private bool EndsSoon(LocalDate reference)
    {
        foreach (var date in dates)
        {
            if (date is { Role: SeriesDateRole.Last, Date.Date.IsDay: true }
                && Math.Abs(date.Sentence - draft.Sentence) <= SentencesOfBare
                && DateResolver.Resolve(date.Date.Date, reference) is { } last && last.Date >= reference
                && Period.DaysBetween(reference, last.Date) <= LongestDailyRun)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes the anchor of the series.</summary>
    public Anchor Anchor()
    {
        var stated = range ?? first;
        var anchor =
            new Anchor(draft.Sentence, stated?.Date
                ?? draft.Words, new ResolvedDate(Day, stated?.Anchor?.IsYearAssumed ?? false, false, false))
            {
                First = draft.First,
                End = draft.End,
            };
        if (stated is { } other && other.Sentence != draft.Sentence)
        {
            hours.Take(anchor, other);
        }

        if (draft.SeasonHour is { } season)
        {
            anchor.AssumeHour(season, reading.Source);
            return anchor;
        }

        hours.TakeFromWeekday(anchor);
        foreach (var date in dates)
        {
            if (anchor.Time is null && date is { Anchor: { } above } && date.Sentence < draft.Sentence
                && draft.Pattern.Weekdays.Contains(above.StartsOn.DayOfWeek) && hours.Has(above)
                && !hours.HasBelow())
            {
                hours.Take(anchor, date);
            }
        }

        return anchor;
    }

    /// <summary>Finds the last day of the series.</summary>
    public LocalDate? Until(LocalDate reference)
    {
        var end = new SeriesEnd(reading, draft, dates);
        var until = range is { Anchor.LastDay: { } last } ? last : end.Find(Day, IsStated, reference);
        FormerEnd = end.Former;
        return until;
    }

    /// <summary>Lists the anchors that only spell the series out.</summary>
    public IEnumerable<Anchor> Absorbed(Series series)
    {
        foreach (var date in dates)
        {
            if (date.Anchor is { } anchor && !(anchor.StartsOn < from && date.Sentence != draft.Sentence)
                && (IsSpent(date, anchor, series) || anchor == (range ?? first)?.Anchor
                    || IsSpelled(date, anchor, series)))
            {
                yield return anchor;
            }
        }
    }

    /// <summary>
    /// A date with a role in the series; "Erste Hilfe, Sa 22.2., 9 Uhr" only looks like its first one.
    /// </summary>
    private bool IsSpent(SeriesDate date, Anchor anchor, Series series) => date.Role switch
    {
        SeriesDateRole.Open => false,
        // "Trainiert wird dienstags. Das Turnier am Sonntag fällt aus": nothing of the series.
        SeriesDateRole.Except => !IsOtherEvent(date, anchor)
            && (date.Sentence == draft.Sentence || anchor.LastDay is not null
                || series.Contains(anchor.StartsOn, Day)
                || !SeriesNouns.NamesAnother(reading, date, draft, true)),
        SeriesDateRole.First =>
            series.Contains(anchor.StartsOn, Day)
                || (date.Sentence == draft.Sentence && !hours.Has(anchor, date.Date.End))
                || (!hours.Has(anchor) && !SeriesNouns.NamesAnother(reading, date, draft)),
        _ => !IsOtherEvent(date, anchor),
    };

    /// <summary>
    /// "Nur mit Einladung kommt man am 2. September, 11.30 Uhr, zur Matinee": in another paragraph, with a name
    /// and an hour of its own.
    /// </summary>
    private bool IsOtherEvent(SeriesDate date, Anchor anchor) =>
        reading.Source.Sentences[date.Sentence].Paragraph != reading.Source.Sentences[draft.Sentence].Paragraph
            && hours.Has(anchor) && SeriesNouns.NamesAnother(reading, date, draft, true);

    /// <summary>
    /// "Fr, 29.11. | 20:00" as the only day above "jeden letzten Freitag": the next one, in a line of its own.
    /// </summary>
    private bool IsOnlyDay(Anchor anchor)
    {
        foreach (var other in dates)
        {
            if (other.Anchor is { } day && day != anchor)
            {
                return false;
            }
        }

        return true;
    }

    private void Consider(SeriesDate date, LocalDate reference)
    {
        if (date.Anchor is not { } anchor || date.Role is not (SeriesDateRole.Open or SeriesDateRole.First)
            || date.Date.Date.IsMonthOnly || (draft.HasWeekdayFromDate && date.Date.Date.IsWeekdayOnly))
        {
            return;
        }

        if (anchor.LastDay is { } last)
        {
            var isRun = draft.Pattern.Unit == RecurrenceUnit.Day
                || Period.DaysBetween(anchor.StartsOn, last) >= ShortestRun;
            if (isRun && range is null
                && (date.Sentence == draft.Sentence || SeriesRuns.IsAbove(date, draft)
                    || (draft.Pattern.Unit != RecurrenceUnit.Day
                        && Math.Abs(date.Sentence - draft.Sentence) <= 1)))
            {
                range = date;
            }

            return;
        }

        if (anchor.StartsOn < reference || draft.Pattern.Unit == RecurrenceUnit.Day
            || IsOnlyOneOfThem(date, anchor, reference)
            || (anchor.IsItem && date.Role == SeriesDateRole.Open && date.Sentence != draft.Sentence
                && !(draft.Pattern is { Ordinals.IsEmpty: false } && !hours.HasOwn() && IsOnlyDay(anchor))))
        {
            return;
        }

        var isOn = draft.Pattern.IsBare
            ? Math.Abs(date.Sentence - draft.Sentence) <= ReachOfBare(draft) && !IsAnother(date)
            : new Series(draft.Pattern, null, null, [], []).Contains(anchor.StartsOn, anchor.StartsOn);
        var fits = isOn ? date.Role == SeriesDateRole.First || !IsOfItsOwn(date, anchor)
            : date.Role == SeriesDateRole.First && date.Sentence == draft.Sentence
            && !hours.Has(anchor, date.Date.End);
        behind = !fits && (isOn ? date.Sentence == draft.Sentence : IsBefore(date))
            ? anchor.StartsOn.PlusDays(1) : behind;
        if (fits && (first is not { } known || Rank(date) > Rank(known)
            || (Rank(date) == Rank(known) && anchor.StartsOn < known.Anchor!.StartsOn)))
        {
            first = date;
        }
    }

    /// <summary>"… am 29. Mai. Danach soll es jeden letzten Sonntag im Monat Kuchen geben"</summary>
    private bool IsBefore(SeriesDate date)
    {
        var first = reading.Source.Sentences[draft.Sentence].First;
        for (var at = first; date.Sentence < draft.Sentence && at < first + ReachOfAfter; at++)
        {
            if (SeriesWords.Afterwards.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Sie lesen einmal in der Woche vor. Ein Infoabend ist am 10. September": another event.
    /// </summary>
    private bool IsAnother(SeriesDate date)
    {
        if (date.Sentence == draft.Sentence || date.Role == SeriesDateRole.First)
        {
            return false;
        }

        var range = reading.Source.Sentences[date.Sentence];
        for (var at = range.First + 1; at < range.End; at++)
        {
            if (reading.Tokens[at] is { IsEventNoun: true, IsQuoted: false }
                && GrammarWords.Indefinites.Contains(reading.Tokens[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Jeden Donnerstag öffnet das Café. Am 8. November geht es um …": behind a rhythm that needs no start a
    /// day is one of many.
    /// </summary>
    private bool IsOnlyOneOfThem(SeriesDate date, Anchor anchor, LocalDate reference) =>
        date is { Role: SeriesDateRole.Open, IsListed: false } && date.Sentence > draft.Sentence
        && draft.Pattern is { IsBare: false, Interval: 1 } && !draft.IsCounted
        && new Series(draft.Pattern, null, null, [], []).FirstFrom(reference) != anchor.StartsOn;

    private static int ReachOfBare(SeriesDraft draft) =>
        draft.IsHeading ? SentencesOfHeading : SentencesOfBare;

    private static int Rank(SeriesDate date) => date.Role == SeriesDateRole.First ? 1 : 0;

    /// <summary>A date with a time of its own in another sentence is another event.</summary>
    private bool IsOfItsOwn(SeriesDate date, Anchor anchor) => date.Sentence != draft.Sentence
        ? hours.Has(anchor) && hours.HasOwn()
        // "Elternabend am 8.9. um 19 Uhr, danach jeden Dienstag Förderstunde von 14 bis 15.30 Uhr"
        : date.Date.End < draft.Words.First && hours.AreApart(date.Date.End, draft.Words);

    /// <summary>
    /// "donnerstags: 5. März, 19. März, 2. April": dates that leave weeks out are the ones that count.
    /// </summary>
    private bool IsContradicted(Series series)
    {
        if (draft.Pattern.Unit != RecurrenceUnit.Week || draft.IsCounted)
        {
            return false;
        }

        var (listed, rhythm, others) = (0, 0, 0);
        LocalDate? previous = null;

        // "dienstags, 3., 10. und 17. März": without "jeden" the days listed are meant and no others.
        var isPlain = !SaysEvery();
        foreach (var date in dates)
        {
            isPlain &= !date.IsListed || date.Role == SeriesDateRole.Open;
            if (!date.IsListed || date.Anchor is not { LastDay: null } anchor
                || date.Role is not (SeriesDateRole.Open or SeriesDateRole.First)
                || anchor.StartsOn == previous || !scope.IsNear(date.Sentence))
            {
                continue;
            }

            if (!series.Contains(anchor.StartsOn, anchor.StartsOn))
            {
                others++;
                continue;
            }

            if (previous is { } before)
            {
                listed++;
                rhythm += series.Between(before, before.PlusDays(1), anchor.StartsOn).Take(2).Count() == 1 ? 1
                    : 0;
            }

            previous = anchor.StartsOn;
        }

        // "am 9., 11. und 16. November; freitags um 20 Uhr": the weekday tells the hour, not the rhythm.
        return (listed > 0 && isPlain && draft.Pattern.Interval == 1 && !draft.HasRhythm) || others > 1
            || (others > 0 && listed > 0)
            || listed > 0 && rhythm < listed && (listed > 1 || draft.Pattern.Interval == 1);
    }

    private bool SaysEvery()
    {
        return reading.Tokens.Has(TimeWords.Every, draft.Words.First, draft.Words.End);
    }

    /// <summary>A date of the series, or one without a time, is not an event of its own.</summary>
    private bool IsSpelled(SeriesDate date, Anchor anchor, Series series)
    {
        if (draft.HasWeekdayFromDate && date.Date.Date.IsWeekdayOnly && date.Sentence == draft.Sentence)
        {
            return true;
        }

        if (anchor.LastDay is not null)
        {
            return date.Sentence == draft.Sentence && series.Pattern.Unit == RecurrenceUnit.Day;
        }

        if (!scope.IsNear(date.Sentence) || (anchor.IsItem && date.Sentence != draft.Sentence))
        {
            return false;
        }

        var isOn = series.Contains(anchor.StartsOn, Day);
        return isOn ? anchor.StartsOn == Day || !IsOfItsOwn(date, anchor)
            : !hours.Has(anchor)
            && (date.Sentence == draft.Sentence || !reading.SignsOf(date.Sentence).HasEventNoun);
    }

    private static LocalDate Advent(int year, IsoDayOfWeek weekday) =>
        Holidays.MovableFeasts.FourthAdvent(year).PlusDays((int)weekday - 28);

    private static LocalDate Later(LocalDate? from, LocalDate reference) =>
        from is { } day && day > reference ? day : reference;
}
