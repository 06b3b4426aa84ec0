using System.Collections.Immutable;
using EventCalendar.Extraction.Holidays;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Finds the dates of a series that fall out: days, months, public and school holidays.</summary>
internal sealed class SeriesExceptions(Reading reading, SeriesScope scope, SeriesDraft draft,
    Dictionary<LocalDate, bool> holidays)
{
    // Holidays are worked out for so long where a series has no end; longer than a feed looks ahead.
    private const int DaysAhead = 366;
    private const int MostExceptions = 120;
    private readonly SortedSet<LocalDate> days = [];
    private LocalDate horizon;

    /// <summary>Gets what is not known.</summary>
    public SeriesGaps Gaps { get; private set; }

    /// <summary>Returns the series with what falls out of it.</summary>
    public Series Apply(Series series, LocalDate start, List<SeriesDate> dates)
    {
        var last = Last(series, start);
        horizon = last;
        var pausing = 0;
        foreach (var date in dates)
        {
            if (date.Role != SeriesDateRole.Except)
            {
                continue;
            }

            if (date.Date.Date.IsMonthOnly)
            {
                pausing |= Months(date.Date);
            }
            else if (DateResolver.Resolve(date.Date.Date, start) is { } first)
            {
                var end = date.Date.EndDate is { } bound
                    && DateResolver.Resolve(bound, first.Date) is { } resolved ? resolved.Date : first.Date;
                end = date.Anchor?.LastDay ?? end;
                Add(series, start, first.Date, end);
            }
        }

        series = Pause(series, start, last, pausing);
        Pairs(series, start, dates);
        Holidays(series, start, last);
        var exceptions = days.Take(MostExceptions).ToImmutableArray();
        if (series.Count is { } held)
        {
            var count = held + Within(series, start, held, exceptions);
            exceptions = exceptions.RemoveAll(day => IsBehind(series, start, count, day));
            series = series with { Count = count };
        }

        return series with { Exceptions = exceptions, Gaps = series.Gaps | Gaps };
    }

    /// <summary>Says whether a day lies behind the last of so many dates.</summary>
    private static bool IsBehind(Series series, LocalDate start, int count, LocalDate day) =>
        series.Between(start, start, day).Count() > count;

    private void Add(Series series, LocalDate start, LocalDate first, LocalDate last)
    {
        // What is far off is no exception of now: a feast that has just been.
        last = last > horizon ? horizon : last;
        foreach (var day in series.Between(start, first, last))
        {
            if (days.Count >= MostExceptions)
            {
                return;
            }

            days.Add(day);
        }
    }

    /// <summary>
    /// "zwischen dem 21. Dezember und dem 3. Januar" is a range even though it reads as two days.
    /// </summary>
    private void Pairs(Series series, LocalDate start, List<SeriesDate> dates)
    {
        for (var at = 0; at + 1 < dates.Count; at++)
        {
            var (one, other) = (dates[at], dates[at + 1]);
            if (one.Role == SeriesDateRole.Except && other.Sentence == one.Sentence
                && (IsBetween(one.Date) || IsUntil(one.Date, other.Date)) && one.Date.Date.IsCalendarDay
                && DateResolver.Resolve(one.Date.Date, start) is { } first
                && DateResolver.Resolve(other.Date.Date, first.Date) is { } last)
            {
                Add(series, start, first.Date, last.Date);
            }
        }
    }

    /// <summary>"21.12. bis und mit 4.1."</summary>
    private bool IsUntil(Fragment one, Fragment other) =>
        other.First - one.End <= 4 && reading.Tokens[one.End].IsWord
            && TimeWords.Until.Contains(reading.Tokens[one.End]);

    private bool IsBetween(Fragment date) =>
        reading.Tokens[date.First - 1].Is("zwischen") || reading.Tokens[date.First - 2].Is("zwischen");

    private static int Months(Fragment date)
    {
        var bits = 1 << date.Date.Month!.Value;
        for (var month = date.Date.Month!.Value; date.EndDate is { Month: { } last } && month != last;)
        {
            month = (month % 12) + 1;
            bits |= 1 << month;
        }

        return bits;
    }

    /// <summary>
    /// "Im Juli und August ist Pause": every year if the series has no end, else in this one.
    /// </summary>
    private Series Pause(Series series, LocalDate start, LocalDate last, int months)
    {
        if (months == 0)
        {
            return series;
        }

        if (series is { Count: null, Until: null } && series.Pattern.Interval == 1)
        {
            var held = Enumerable.Range(1, 12)
                .Where(month => (months & 1 << month) == 0
                    && (series.Pattern.Months.IsEmpty || series.Pattern.Months.Contains(month)));
            return series with { Pattern = series.Pattern with { Months = [.. held] } };
        }

        foreach (var day in series.Between(start, start, last))
        {
            if ((months & 1 << day.Month) != 0)
            {
                days.Add(day);
            }
        }

        return series;
    }

    private void Holidays(Series series, LocalDate start, LocalDate last)
    {
        for (var at = scope.First; at < scope.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (!token.IsWord)
            {
                continue;
            }

            if (token.IsCapitalized && SeriesWords.PublicHolidays.Contains(token) && !IsReason(at)
                && FallsOut(at))
            {
                Public(series, start, last);
            }
            else if (token.IsCapitalized && SeriesWords.TryFindSchoolHolidays(token, out var kind)
                && !IsBound(at) && FallsOut(at))
            {
                School(series, start, last, kind);
            }
            else if (SeriesWords.SchoolTime.Contains(token)
                && SentenceSearch.At(reading.Source, token.Start) == draft.Sentence)
            {
                School(series, start, last, -1);
            }
        }
    }

    /// <summary>"nach den Ferien" tells when it begins and not when it rests.</summary>
    private bool IsBound(int at)
    {
        return reading.Tokens.Has(SeriesWords.Bounds, at - 3, at);
    }

    /// <summary>"am 1. November wegen des Feiertags": the day is told.</summary>
    private bool IsReason(int at) =>
        reading.Tokens[at - 1].Is("wegen") || reading.Tokens[at - 2].Is("wegen")
            || reading.Tokens[at - 3].Is("wegen");

    private bool FallsOut(int at)
    {
        var sentence = SentenceSearch.At(reading.Source, reading.Tokens[at].Start);
        return SeriesDateJudge.Judge(reading, sentence, at, at + 1,
            sentence != draft.Sentence) == SeriesDateRole.Except;
    }

    private void Public(Series series, LocalDate start, LocalDate last)
    {
        foreach (var day in series.Between(start, start, last))
        {
            if (days.Count < MostExceptions && IsHoliday(day))
            {
                days.Add(day);
            }
        }

        Gaps |= reading.Context.Region is null or "DE" ? SeriesGaps.PublicHolidays : SeriesGaps.None;
    }

    /// <summary>Asks once a day for all series of a text.</summary>
    private bool IsHoliday(LocalDate day)
    {
        if (!holidays.TryGetValue(day, out var isHoliday))
        {
            isHoliday = PublicHolidays.IsHoliday(reading.Context.Region, day);
            holidays.Add(day, isHoliday);
        }

        return isHoliday;
    }

    private void School(Series series, LocalDate start, LocalDate last, int kind)
    {
        var answer = SchoolHolidays.Between(reading.Context.Region, start, last);
        if (answer is SchoolHolidayAnswer.Unknown && kind >= 0
            && SchoolHolidays.Next(reading.Context.Region, (SchoolHolidayKind)kind,
                start) is SchoolHolidayAnswer.Known next)
        {
            answer = next;
        }

        if (answer is not SchoolHolidayAnswer.Known known)
        {
            Gaps |= SeriesGaps.SchoolHolidays;
            return;
        }

        foreach (var range in known.Ranges)
        {
            if (kind < 0 || (int)range.Kind == kind)
            {
                Add(series, start, range.First, range.Last < last ? range.Last : last);
            }
        }
    }

    private static LocalDate Last(Series series, LocalDate start)
    {
        var horizon = start.PlusDays(DaysAhead);
        return series.Until is { } until && until < horizon ? until : horizon;
    }

    /// <summary>Counts the exceptions among the first dates, which are held behind them instead.</summary>
    private static int Within(Series series, LocalDate start, int count, ImmutableArray<LocalDate> exceptions)
    {
        var (held, left) = (0, 0);
        foreach (var day in series.Between(start, start, start.PlusDays(DaysAhead)))
        {
            if (held == count)
            {
                break;
            }

            if (exceptions.Contains(day))
            {
                left++;
            }
            else
            {
                held++;
            }
        }

        return left;
    }
}
