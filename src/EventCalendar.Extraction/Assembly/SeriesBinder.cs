using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Turns recurrences into anchors with a rule, taking their bounds and first dates from the text around.</summary>
internal sealed class SeriesBinder(Reading reading, List<Anchor> anchors, RentedList<(Fragment Date, DateRole Role, int Sentence)> asides)
{
    private const int SentencesAround = 6;
    private readonly HashSet<Anchor> removed = [];
    private readonly List<Anchor> added = [];

    /// <summary>Adds an anchor for each recurrence and removes those that only spell it out.</summary>
    public void Bind()
    {
        for (var sentence = 0; sentence < reading.Source.Sentences.Count; sentence++)
        {
            foreach (var fragment in reading.FragmentsOf(sentence))
            {
                if (fragment.Kind == FragmentKind.Recurrence && fragment.Pattern is { } pattern && IsAnnounced(sentence, fragment))
                {
                    Add(sentence, fragment, pattern);
                    break;
                }
            }
        }

        if (added.Count > 0)
        {
            var all = anchors.Where(anchor => !removed.Contains(anchor)).Concat(added).OrderBy(anchor => anchor.First).ToList();
            anchors.Clear();
            anchors.AddRange(all);
            AnchorFinder.Bound(anchors, reading.Tokens.Count);
        }
    }

    private bool IsAnnounced(int sentence, Fragment fragment)
    {
        var signs = reading.SignsOf(sentence);
        if (signs.IsPast || signs.IsClosed || signs.IsJob || (signs.IsNews && !signs.HasEventNoun) || IsDailyOpening(sentence, fragment) || (signs.IsOpeningHours && !signs.HasEventNoun && !fragment.Pattern!.Weekdays.IsEmpty && !IsOnlyTopic(sentence)))
        {
            return false;
        }

        for (var at = fragment.First - 1; at > Math.Max(reading.Source.Sentences[sentence].First, fragment.First - 14) && !signs.HasEventNoun; at--)
        {
            if (RoleWords.Phone.Contains(reading.Tokens[at]))
            {
                return false;
            }
        }

        // Rhythms without a weekday need a date to hang on.
        return HasTimeNear(sentence) && (!fragment.Pattern!.Weekdays.IsEmpty || DatesNear(sentence).Any());
    }

    /// <summary>"Geöffnet ist täglich von 10 bis 20 Uhr", without a date of its own.</summary>
    private bool IsDailyOpening(int sentence, Fragment fragment) =>
        fragment.Pattern is { Unit: RecurrenceUnit.Day } && reading.SignsOf(sentence) is { IsOpeningHours: true, HasEventNoun: false }
        && !DatesNear(sentence).Any(anchor => anchor.Sentence == sentence);

    private bool IsOnlyTopic(int sentence) => anchors.Count == 0 && sentence <= 1;

    private bool HasTimeNear(int sentence)
    {
        var paragraph = reading.Source.Sentences[sentence].Paragraph;
        for (var near = Math.Max(0, sentence - 1); near < Math.Min(reading.Source.Sentences.Count, sentence + 3); near++)
        {
            if (reading.Source.Sentences[near].Paragraph != paragraph)
            {
                continue;
            }

            foreach (var fragment in reading.FragmentsOf(near))
            {
                if (fragment.HasTime)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Add(int sentence, Fragment fragment, RecurrencePattern pattern)
    {
        var range = reading.Source.Sentences[sentence];
        var reference = reading.ReferenceAt(range.First);
        var dates = DatesNear(sentence).Where(anchor => pattern.Unit != RecurrenceUnit.Day || anchor.Sentence == sentence).ToList();
        if (pattern.Weekdays.IsEmpty && pattern.Unit == RecurrenceUnit.Week && dates.Count > 0)
        {
            pattern = pattern with { Weekdays = [dates[0].StartsOn.DayOfWeek] };
        }

        var until = Until(sentence, reference);
        var spans = ImmutableArray.Create(reading.Source.Span(fragment.First, fragment.End));
        var series = new Series(pattern, until?.Date, null, [], until is { } bound ? spans.Add(bound.Span) : spans);
        var first = dates.Find(anchor => series.Contains(anchor.StartsOn, anchor.StartsOn));
        var range0 = dates.Find(anchor => anchor.LastDay is not null);
        if (pattern.Unit == RecurrenceUnit.Day && range0 is { LastDay: { } last })
        {
            series = series with { Until = last };
            first = range0;
        }

        var from = first?.StartsOn ?? From(sentence, reference) ?? reference;
        var anchor = new Anchor(sentence, first?.Date ?? fragment, new ResolvedDate(series.FirstFrom(from), first?.IsYearAssumed ?? false, false, false))
        {
            First = range.First,
            End = range.End,
            Series = series with { Exceptions = Exceptions(sentence, series, from) },
        };
        removed.UnionWith(dates.Where(other => (other == first || !other.IsItem) && IsSpelled(other, series, from)));
        added.Add(anchor);
    }

    /// <summary>A date of the series that has no time of its own is not an event of its own.</summary>
    private bool IsSpelled(Anchor other, Series series, LocalDate from) =>
        other.Series is null && (other.LastDay is not null && series.Pattern.Unit == RecurrenceUnit.Day || (series.Contains(other.StartsOn, from) && (other.StartsOn == from || HasNoTime(other))) || HasNoTime(other));

    private bool HasNoTime(Anchor anchor)
    {
        foreach (var fragment in reading.FragmentsOf(anchor.Sentence))
        {
            if (fragment.HasTime && fragment.First >= anchor.First && fragment.First < anchor.End)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<Anchor> DatesNear(int sentence) =>
        Near(sentence).Where(anchor => !removed.Contains(anchor)
            && reading.Source.Sentences[anchor.Sentence].Paragraph == reading.Source.Sentences[sentence].Paragraph);

    private IEnumerable<Anchor> Near(int sentence)
    {
        for (var at = Search.First(anchors.Count, index => anchors[index].Sentence >= sentence - SentencesAround);
            at < anchors.Count && anchors[at].Sentence <= sentence + SentencesAround; at++)
        {
            yield return anchors[at];
        }
    }

    private IEnumerable<(Fragment Date, DateRole Role, int Sentence)> AsidesFrom(int sentence)
    {
        for (var at = Search.First(asides.Count, index => asides[index].Sentence >= sentence);
            at < asides.Count && asides[at].Sentence <= sentence + 2; at++)
        {
            yield return asides[at];
        }
    }

    /// <summary>"bis 30. November", "bis einschließlich 29. März" in the sentence or the next.</summary>
    private (LocalDate Date, TextSpan Span)? Until(int sentence, LocalDate reference)
    {
        foreach (var (date, role, at) in AsidesFrom(sentence))
        {
            if (at >= sentence && at <= sentence + 2 && role == DateRole.OtherDeadline && date.Date is { IsCalendarDay: true } day && DateResolver.Resolve(day, reference) is { } end
                && (at == sentence || !reading.SignsOf(at).IsOtherDeadline))
            {
                return (end.Date, reading.Source.Span(date.First, date.End));
            }

            if (at == sentence && date is { Kind: FragmentKind.DateRange, Date.IsMonthOnly: true, EndDate: { Month: { } month } bound } && DateResolver.Resolve(new PartialDate { Month = month, Day = 1, Year = bound.Year }, reference) is { } start)
            {
                return (start.Date.With(DateAdjusters.EndOfMonth), reading.Source.Span(date.First, date.End));
            }
        }

        return null;
    }

    /// <summary>"Ab März", "von Juni bis September".</summary>
    private LocalDate? From(int sentence, LocalDate reference)
    {
        foreach (var (date, _, at) in AsidesFrom(sentence))
        {
            if (at == sentence && date.Date is { IsMonthOnly: true, Month: { } month } && reading.Tokens[date.First - 1].Text is "ab" or "von" or "seit"
                && DateResolver.Resolve(new PartialDate { Month = month, Day = 1, Year = date.Date.Year }, reference) is { } start)
            {
                return start.Date.Month == reference.Month ? reference : start.Date;
            }
        }

        return null;
    }

    /// <summary>"nicht am 3. Oktober", "außer am 1. Mai".</summary>
    private ImmutableArray<LocalDate> Exceptions(int sentence, Series series, LocalDate from)
    {
        var result = ImmutableArray.CreateBuilder<LocalDate>();
        foreach (var anchor in DatesNear(sentence))
        {
            var isExcepted = series.Contains(anchor.StartsOn, from) && anchor.StartsOn != from && (IsExcepted(anchor.Date) || reading.SignsOf(anchor.Sentence).IsCancelled);
            if (isExcepted)
            {
                result.Add(anchor.StartsOn);
            }
        }

        return result.ToImmutable();
    }

    private bool IsExcepted(Fragment date)
    {
        for (var at = date.First - 1; at >= Math.Max(0, date.First - 3); at--)
        {
            if (reading.Tokens[at].IsWord && TimeWords.Except.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return reading.Tokens[date.End].Is("nicht");
    }
}
