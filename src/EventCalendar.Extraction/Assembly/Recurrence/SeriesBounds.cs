using EventCalendar.Extraction.Holidays;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Finds from when and until when a series is held, by months, weeks and holidays.</summary>
internal sealed class SeriesBounds(Reading reading, SeriesDraft draft, SeriesScope scope)
{
    private const int Reach = 4;

    private (int First, int End, bool IsUntil) months = (-1, -1, false);

    /// <summary>Gets the first possible day.</summary>
    public LocalDate? From { get; private set; }

    /// <summary>Gets the last possible day.</summary>
    public LocalDate? Until { get; private set; }

    /// <summary>Gets the words of the last day.</summary>
    public TextSpan UntilSpan { get; private set; }

    /// <summary>Gets what is not known.</summary>
    public SeriesGaps Gaps { get; private set; }

    /// <summary>
    /// Reads the bounds that are no days: "ab Oktober", "von Mai bis September", "bis zu den Sommerferien".
    /// </summary>
    public void Read(List<SeriesDate> dates, LocalDate reference)
    {
        foreach (var date in dates)
        {
            if (date.Date.Date.IsMonthOnly
                && date.Role is not (SeriesDateRole.Except or SeriesDateRole.Differs or SeriesDateRole.Since)
                && scope.IsNear(date.Sentence) && Math.Abs(date.Sentence - draft.Sentence) <= 2)
            {
                Month(date, reference);
            }
            else if (date is { Anchor: null, Role: SeriesDateRole.First, Date.Date.IsCalendarDay: true }
                && Math.Abs(date.Sentence - draft.Sentence) <= 1
                && reading.Tokens[date.Date.First - 1].Is("ab")
                && DateResolver.Resolve(date.Date.Date, reference) is { } day)
            {
                From ??= day.Date;
            }
        }

        var sentence = reading.Source.Sentences[draft.Sentence];
        for (var at = Math.Max(scope.First, sentence.First); at < Math.Min(scope.End, sentence.End); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (!token.IsWord)
            {
                Year(at, reference);
                continue;
            }

            if (SeriesWords.NewYears.Contains(token) && reading.Tokens[at + 1].Is("jahr")
                && SeriesWords.NewYearLeads.Contains(reading.Tokens[at - 1]) && at + 1 < draft.Words.First)
            {
                From ??= new LocalDate(reference.Year + 1, 1, 1);
            }
            else if (SeriesWords.TryFindSchoolHolidays(token, out var kind))
            {
                School(at, kind, reference);
            }
            else if (token.IsCapitalized && SeriesWords.FeastSeasons.TryGetValue(token.Text, out var codes)
                && SeriesWords.FeastLeads.Contains(reading.Tokens[at - 1]))
            {
                Season(codes, at, reference);
            }
            else if (SeriesWords.YearEnd.Contains(token) && Precedes(at, TimeWords.Until))
            {
                EndAt(new LocalDate(reference.Year, 12, 31), at, at + 1);
            }
            else if (SeriesWords.NextWeek.Contains(token) && token.Breaks == 0
                && reading.Tokens[at - 1].Is("ab"))
            {
                From ??= SeriesWords.Weeks.Contains(reading.Tokens[at + 1])
                    ? reference.Next(IsoDayOfWeek.Monday)
                    : SeriesWords.Months.Contains(reading.Tokens[at + 1])
                    ? reference.With(DateAdjusters.StartOfMonth).PlusMonths(1) : null;
            }
        }
    }

    /// <summary>Begins no earlier than on a day, if no other is said.</summary>
    public void BeginAt(LocalDate? day) => From ??= day;

    /// <summary>Takes the bounds that stand at the head of the sentence, before another rhythm.</summary>
    public void Share(SeriesBounds? other)
    {
        From ??= other?.From;
        if (Until is null && other?.Until is { } until)
        {
            (Until, UntilSpan) = (until, other.UntilSpan);
        }
    }

    /// <summary>"2027 ist das Café jeweils am ersten Dienstag", "im Jahr 2027", "ab 2027".</summary>
    private void Year(int at, LocalDate reference)
    {
        ref readonly var token = ref reading.Tokens[at];
        if (!token.IsNumber || token.Length != 4 || token.Number != reference.Year + 1
            || reading.FragmentAt(at) is not null || reading.FragmentAt(at - 1) is not null
            || !(at == reading.Source.Sentences[draft.Sentence].First
                || SeriesWords.YearLeads.Contains(reading.Tokens[at - 1])))
        {
            return;
        }

        From ??= new LocalDate(token.Number, 1, 1);
        if (!reading.Tokens[at - 1].Is("ab") && !reading.Tokens[at - 2].Is("ab"))
        {
            EndAt(new LocalDate(token.Number, 12, 31), at, at + 1);
        }
    }

    private void Month(SeriesDate date, LocalDate reference)
    {
        if (!draft.Pattern.Months.IsEmpty)
        {
            return;
        }

        var (words, partial) = (date.Date, date.Date.Date);
        var first = FirstOf(partial, reference);
        if (words is { Kind: FragmentKind.DateRange, EndDate: { Month: { } } last })
        {
            // "von Mai bis September" read in July goes on now.
            var end = FirstOf(last, reference).With(DateAdjusters.EndOfMonth);
            From ??= first > end ? first.PlusYears(-1) : first;
            EndAt(end, words.First, words.End);
            return;
        }

        var before = reading.Tokens[words.First - 1];
        if (Precedes(words.First, TimeWords.Until))
        {
            var end = first.With(DateAdjusters.EndOfMonth);
            EndAt(SeriesWords.MiddlePart.Contains(before) ? first.PlusDays(14) : end, words.First, words.End);
            From ??= DayBefore(words.First, reference);
        }
        else if (SeriesWords.MonthParts.TryFind(before, out var days)
            && (reading.Tokens[words.First - 2].Text is "ab" or "von" or "vom" or "from"
                || (!reading.Tokens[words.First - 2].IsWord && Starts(date.Sentence))))
        {
            // "Anfang Dezember beginnt das Eisstockschießen wieder"
            From ??= first.Year > reference.Year && IsSpan(words.End) ? null : first.PlusDays(days);
        }
        else if (SeriesWords.FromLeads.Contains(before) && !IsOfLater(words))
        {
            // "von Mai bis Anfang Oktober" read in July goes on now.
            From ??= before.Is("von") && IsSpan(words.End) && EndsBefore(words.End, first, reference) ? null
                : first;
        }
        else if (TimeWords.And.Contains(before) && months.End == words.First - 1 && months.IsUntil)
        {
            // "im August und September"
            (Until, UntilSpan) =
                (first.With(DateAdjusters.EndOfMonth), reading.Source.Span(months.First, words.End));
            months.End = words.End;
        }
        else if (GrammarWords.InLeads.Contains(before) && date.Sentence == draft.Sentence
            && draft.Pattern.Unit != RecurrenceUnit.Month)
        {
            From ??= first;
            if (!Starts(date.Sentence))
            {
                EndAt(first.With(DateAdjusters.EndOfMonth), words.First, words.End);
                months = (words.First, words.End, true);
            }
        }
    }

    /// <summary>"… mittwochs um 19.30 Uhr, erst ab April wird wieder gefahren": something else.</summary>
    private bool IsOfLater(Fragment month) =>
        month.First > draft.Words.End && reading.Tokens[month.First - 2].Is("erst")
            && reading.Tokens[month.First - 3].Is(",");

    /// <summary>"jeden Mittwoch im Advent", "freitags in der Fastenzeit".</summary>
    private void Season(ReadOnlySpan<char> codes, int at, LocalDate reference)
    {
        var slash = codes.IndexOf('/');
        var (from, until) = (codes[..slash].ToString(), codes[(slash + 1)..].ToString());
        for (var year = reference.Year; year <= reference.Year + 1 && year < 9999; year++)
        {
            if (MovableFeasts.TryFind(until, year) is { } last && last.Date >= reference
                && MovableFeasts.TryFind(from, year) is { } first)
            {
                From ??= first.Date;
                EndAt(last.Date, at, at + 1);
                return;
            }
        }
    }

    /// <summary>"Im September starten wir wieder": it goes on behind the month.</summary>
    private bool Starts(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (reading.Tokens[at].IsWord && SeriesWords.First.Contains(reading.Tokens[at])
                && reading.Tokens[at].Text is not ("von" or "vom" or "ab"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"bis zu den Sommerferien", "nach den Herbstferien".</summary>
    private void School(int at, int kind, LocalDate reference)
    {
        var isUntil = Precedes(at, TimeWords.Until);
        var isAfter = !isUntil && (reading.Tokens[at - 1].Is("nach") || reading.Tokens[at - 2].Is("nach"));
        if (!isUntil && !isAfter)
        {
            return;
        }

        var answer = kind >= 0
            ? SchoolHolidays.Next(reading.Context.Region, (SchoolHolidayKind)kind, isAfter
                ? reference.PlusDays(-50) : reference)
            : new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.NoData);
        if (answer is SchoolHolidayAnswer.Known { Ranges: [var holidays, ..] })
        {
            if (isUntil)
            {
                EndAt(holidays.First.PlusDays(-1), at, at + 1);
            }
            else if (holidays.Last >= reference)
            {
                From ??= holidays.Last.PlusDays(1);
            }
        }
        else
        {
            Gaps |= isUntil ? SeriesGaps.SchoolHolidays : SeriesGaps.None;
        }
    }

    private bool IsSpan(int end)
    {
        for (var at = end; at < end + Reach && reading.Tokens[at].IsWord; at++)
        {
            if (TimeWords.Until.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"17. März bis Ende November": the day right before the words that tell the end.</summary>
    private LocalDate? DayBefore(int month, LocalDate reference)
    {
        var until = month - 1;
        while (until > month - Reach && !TimeWords.Until.Contains(reading.Tokens[until]))
        {
            until--;
        }

        var index = reading.FragmentFrom(until) - 1;
        return index >= 0 && reading.Fragments[index] is { Kind: FragmentKind.Date, Date.IsCalendarDay: true } day
            && day.End == until ? DateResolver.Resolve(day.Date, reference)?.Date : null;
    }

    /// <summary>"von Oktober bis Ostern" read in January: it ends before it begins again.</summary>
    private bool EndsBefore(int at, LocalDate first, LocalDate reference)
    {
        var index = reading.FragmentFrom(at);
        return index < reading.Fragments.Count && reading.Fragments[index] is { HasDate: true } end
            && end.First <= at + Reach
            ? (end.Date.IsMonthOnly ? FirstOf(end.Date, reference)
                : DateResolver.Resolve(end.Date, reference)?.Date) < first
            : first.Year > reference.Year;
    }

    private void EndAt(LocalDate day, int first, int end)
    {
        if (Until is null)
        {
            (Until, UntilSpan) = (day, reading.Source.Span(first, end));
        }
    }

    private bool Precedes(int at, WordList words)
    {
        for (var before = at - 1; before >= at - Reach && reading.Tokens[before].IsWord; before--)
        {
            if (words.Contains(reading.Tokens[before]))
            {
                return true;
            }
        }

        return false;
    }

    private static LocalDate FirstOf(PartialDate partial, LocalDate reference)
    {
        var month = partial.Month!.Value;
        var year = partial.Year is > 0 and < 9999 and var said ? said : month < reference.Month
            ? reference.Year + 1 : reference.Year;
        return new LocalDate(year, month, 1);
    }
}
