using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Roles;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Turns recurrences into anchors with a rule, taking their bounds and first dates from the text around.
/// </summary>
internal sealed class SeriesBinder(Reading reading, List<Anchor> anchors,
    RentedList<(Fragment Date, DateRole Role, int Sentence)> asides)
{
    private const int SentencesOfCount = 3;
    private const int SentencesOfOpening = 8;
    private readonly KeptSet<Anchor> removed = new(reading.Kept);
    private readonly KeptSet<int> forgotten = new(reading.Kept);
    private readonly KeptList<Anchor> added = new(reading.Kept);
    private readonly KeptMap<LocalDate, bool> holidays = new(reading.Kept);
    private readonly KeptMap<SeriesDraft, int> beside = new(reading.Kept);
    private readonly Note<SeriesBounds?> shared = new(reading.Kept, null);
    private readonly Note<LocalDate?> stated = new(reading.Kept, null);
    private readonly Note<LocalDate?> general = new(reading.Kept, null);
    private readonly SeriesFinder finder = new(reading, anchors);
    private readonly SeriesFilter filter = new(reading, anchors);
    private readonly SharedHour hour = new(reading, anchors);

    /// <summary>Adds an anchor for each recurrence and removes those that only spell it out.</summary>
    public void Bind()
    {
        var drafts = finder.Find();
        SeriesOnce.Mark(reading, anchors, drafts);
        SeriesLeadHours.Mark(reading, drafts);
        if (drafts.Count == 0)
        {
            return;
        }

        new SeriesFairs(reading, anchors).Part(drafts);
        Compare(drafts);
        drafts.RemoveAll(draft => hour.TryShare(draft, beside.GetValueOrDefault(draft))
            || (!filter.IsAnnounced(draft) && Forget(draft)));
        drafts.RemoveAll(draft => draft is { HasWeekdayFromDate: true, IsScheduled: false }
            && forgotten.Contains(draft.Sentence));
        SeriesDuplicates.Remove(reading, drafts);
        general.Value = SeriesGeneralStart.Find(reading, anchors, asides, drafts);
        for (var at = 0; at < drafts.Count; at++)
        {
            Add(drafts[at], at > 0 ? drafts[at - 1] : null, at + 1 < drafts.Count ? drafts[at + 1] : null);
        }

        if (added.Count > 0)
        {
            var all = anchors.Where(anchor => !removed.Contains(anchor)).Concat(added)
                .OrderBy(anchor => anchor.First).ToList();
            anchors.Clear();
            anchors.AddRange(all);
            AnchorFinder.Bound(anchors, reading);
        }
    }

    /// <summary>Notes the weekdays of the other rhythms of a sentence for each of them, as bits.</summary>
    private void Compare(List<SeriesDraft> drafts)
    {
        for (int first = 0, end; first < drafts.Count; first = end)
        {
            var all = 0;
            for (end = first; end < drafts.Count && drafts[end].Sentence == drafts[first].Sentence; end++)
            {
                all |= Bits(drafts[end]);
            }

            for (var at = first; at < end && end - first > 1; at++)
            {
                beside[drafts[at]] = all & ~Bits(drafts[at]);
            }
        }
    }

    private static int Bits(SeriesDraft draft)
    {
        var bits = 0;
        foreach (var day in draft.Pattern.Weekdays)
        {
            bits |= draft.Pattern is { Unit: RecurrenceUnit.Week, Interval: 1 } ? 1 << (int)day : 0;
        }

        return bits;
    }

    /// <summary>"Mo–Do 8–16 Uhr, Fr 8–12 Uhr": with the hours of some days go those of the others.</summary>
    private bool Forget(SeriesDraft draft)
    {
        if (draft.Words.RuleId == "recurrence.weekday-list")
        {
            _ = forgotten.Add(draft.Sentence);
            var first = Search.From(anchors, draft.Sentence);
            for (var at = Search.From(anchors, draft.Sentence + 1) - 1;
                at >= first;
                at--)
            {
                var anchor = anchors[at];
                if (anchor.Date.Date is { IsWeekdayOnly: true, WeekOffset: null })
                {
                    anchors.RemoveAt(at);
                }
                else if (anchor.Date.First < draft.Words.First)
                {
                    anchor.End = Math.Min(anchor.End, draft.Words.First);
                }
            }
        }

        return true;
    }

    private void Add(SeriesDraft draft, SeriesDraft? former, SeriesDraft? next)
    {
        if (draft.OnceOn is { } day)
        {
            added.Add(new Anchor(draft.Sentence, draft.Words, new ResolvedDate(day, false, false, false))
            {
                First = draft.First,
                End = draft.End,
            });
            return;
        }

        var scope = new SeriesScope(reading, draft, former, next);
        var reference = reading.ReferenceAt(reading.Source.Sentences[draft.Sentence].First);
        var dates = scope.Dates(anchors, asides);
        var bounds = new SeriesBounds(reading, draft, scope);
        bounds.Read(dates, reference);
        if (former?.Sentence == draft.Sentence && IsBoundFirst(draft.Sentence))
        {
            bounds.Share(shared.Value);
            bounds.BeginAt(stated.Value);
        }

        bounds.BeginAt(Opening(draft, reference) ?? NewTimes.Begin(reading, draft.Sentence, reference)
            ?? general.Value);
        shared.Value = bounds;
        var start = new SeriesStart(reading, draft, scope, dates);
        if (!start.Find(bounds, reference) || (draft.IsUnknown && !start.IsStated))
        {
            return;
        }

        stated.Value = start.IsStated ? start.Day
            : former?.Sentence == draft.Sentence ? stated.Value : null;
        var until = start.Until(reference) ?? bounds.Until;
        var series =
            new Series(draft.Pattern, until >= start.Day ? until
                : null, Count(draft, scope), [], [.. Spans(draft, bounds, until)])
            {
                Gaps = bounds.Gaps,
            };
        series = new SeriesExceptions(reading, scope, draft, holidays).Apply(series, start.Day, dates);
        var anchor = start.Anchor();
        anchor.Series = draft.IsUnknown ? null : series with
        {
            Changes = SeriesChanges.Find(reading, series, start.Day, dates),
        };
        foreach (var spelled in start.Absorbed(series))
        {
            removed.Add(spelled);
        }

        Trim(draft, anchor, dates);
        if (start.FormerEnd is { } end && series.FirstFrom(reference) is var first && first <= end
            && anchor.Series is not null)
        {
            added.Add(new Anchor(draft.Sentence, draft.Words, new ResolvedDate(first, false, false, false))
            {
                First = anchor.First,
                End = anchor.End,
                Series = series with { Until = end, Count = null },
            });
        }

        if (!new SeriesBelow(reading, draft).Add(anchor, anchors, added))
        {
            added.Add(anchor);
            new SeriesRows(reading, draft).Split(anchor, anchors, added);
        }
    }

    /// <summary>"Vernissage am 23. November … offen ist immer samstags": nobody can come before.</summary>
    private LocalDate? Opening(SeriesDraft draft, LocalDate reference)
    {
        var isOpen = reading.SignsOf(draft.Sentence).IsOpeningHours
            || reading.Ask(draft.Sentence, SentenceFact.Opens, OfficeHours.Opens);
        for (var at = Search.From(anchors, draft.Sentence - SentencesOfOpening); isOpen && at < anchors.Count
            && anchors[at].Sentence < draft.Sentence; at++)
        {
            if (anchors[at] is { Series: null, LastDay: null } anchor && anchor.StartsOn > reference
                && Opens(anchor.Sentence))
            {
                return anchor.StartsOn;
            }
        }

        return null;
    }

    private bool Opens(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.Has(SeriesWords.Openings, range.First, range.End);
    }

    /// <summary>
    /// "Ab Oktober spielen wir am ersten Samstag …, am zweiten Mittwoch …": the bound is for all.
    /// </summary>
    private bool IsBoundFirst(int sentence) =>
        reading.FragmentsOf(sentence)[0] is { Kind: not FragmentKind.Recurrence, HasTime: false };

    /// <summary>
    /// Other events of the sentence keep their words: the series has those from its rhythm on.
    /// </summary>
    private void Trim(SeriesDraft draft, Anchor anchor, List<SeriesDate> dates)
    {
        foreach (var date in dates)
        {
            if (date.Sentence != draft.Sentence || date.Date.First == anchor.Date.First)
            {
                continue;
            }

            var isOwn = date.Anchor is null || removed.Contains(date.Anchor);
            if (date.Date.First > draft.Words.First)
            {
                // "Immer mittwochs (nicht am 1. Mai) um 18.30 Uhr": the hours may stand behind.
                var ends = (!isOwn || HasTime(draft.First, date.Date.First))
                    && (!isOwn
                        || date.Role is SeriesDateRole.Except or SeriesDateRole.Differs
                        or SeriesDateRole.Last);
                anchor.End = ends
                    ? Math.Min(anchor.End, isOwn ? date.Date.First
                        : Math.Max(date.Anchor!.First, ClauseBefore(draft.Words.End, date.Date.First)))
                    : anchor.End;
            }
            else if (!isOwn)
            {
                date.Anchor!.End = Math.Min(date.Anchor.End, draft.Words.First);
                anchor.First = Math.Max(anchor.First, draft.Words.First);
            }
        }
    }

    /// <summary>
    /// "probt jeden Donnerstag um 19.30 Uhr, das nächste Konzert ist am 19. September": the hours stand
    /// before
    /// the clause of the date.
    /// </summary>
    private int ClauseBefore(int words, int date)
    {
        for (var at = date - 1; at > words; at--)
        {
            if (reading.Tokens[at].Text is "," or ";" && !reading.IsTemporal(at))
            {
                return at;
            }
        }

        return words;
    }

    private bool HasTime(int first, int end)
    {
        for (var index = reading.FragmentFrom(first); index < reading.Fragments.Count
            && reading.Fragments[index].First < end; index++)
        {
            if (reading.Fragments[index].HasTime)
            {
                return true;
            }
        }

        return false;
    }

    private int? Count(SeriesDraft draft, SeriesScope scope)
    {
        if (draft.Pattern.Count is { } said)
        {
            return said;
        }

        if (draft.Pattern.Unit == RecurrenceUnit.Month && draft.Pattern.Interval > 1)
        {
            return null;
        }

        var (first, end) = (draft.First, draft.End);
        if (scope.IsOnly)
        {
            var sentences = reading.Source.Sentences;
            first = sentences[Math.Max(scope.FirstSentence, draft.Sentence - SentencesOfCount)].First;
            end = sentences[Math.Min(scope.LastSentence, draft.Sentence + SentencesOfCount)].End;
        }

        return CountReader.Find(reading.Tokens, first, end, (draft.First, draft.End), out var words) is > 0
            and var count && IsInSpan(draft, words.First) ? count : null;
    }

    /// <summary>A number of meetings in another paragraph may be that of something else.</summary>
    private bool IsInSpan(SeriesDraft draft, int token) =>
        draft.IsCounted
            || Math.Abs(reading.Source.Sentences[SentenceSearch.At(reading.Source,
                reading.Tokens[token].Start)].Paragraph
            - reading.Source.Sentences[draft.Sentence].Paragraph) <= 1;

    private static SortedSet<TextSpan> Spans(SeriesDraft draft, SeriesBounds bounds, LocalDate? until)
    {
        var spans = new SortedSet<TextSpan>(draft.Spans);
        if (until is not null && until == bounds.Until && !spans.Any(span => span.Overlaps(bounds.UntilSpan)))
        {
            spans.Add(bounds.UntilSpan);
        }

        return spans;
    }
}
