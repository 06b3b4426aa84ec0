using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Finds the recurrences of a text and joins the words that tell of one: "alle zwei Wochen … dienstags".
/// </summary>
internal sealed class SeriesFinder(Reading reading, List<Anchor> anchors)
{
    private const int LongestRhythm = 4;
    private readonly SeriesTables tables = new(reading);
    private readonly SeriesHabits habits = new(reading);
    private readonly KeptList<SeriesDraft> drafts = new(reading.Kept);
    private SeriesCourses? courses;
    private SeriesSeasons? seasons;
    private readonly KeptList<(int Sentence, Fragment Words)> bares = new(reading.Kept);
    private SeriesMerger? merging;

    private SeriesMerger Merger => merging ??= new SeriesMerger(reading, drafts);

    /// <summary>Lists the recurrences in order of the text.</summary>
    public List<SeriesDraft> Find()
    {
        tables.Find();
        tables.Mark(anchors);
        for (var sentence = 0; sentence < reading.Source.Sentences.Count; sentence++)
        {
            if (tables.Has(sentence))
            {
                Read(sentence, true);
                continue;
            }

            foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
            {
                if (fragment.Kind == FragmentKind.Recurrence || habits.IsHabit(sentence, fragment))
                {
                    Read(sentence, fragment.Kind != FragmentKind.Recurrence);
                    break;
                }
            }
        }

        foreach (var (sentence, words) in bares)
        {
            JoinNeighbour(sentence, words);
        }

        (courses ??= new SeriesCourses(reading, anchors, drafts)).Add();
        drafts.Sort(static (one, other) => one.Words.First.CompareTo(other.Words.First));
        (seasons ??= new SeriesSeasons(reading, drafts, anchors)).Part();
        return drafts;
    }

    private void Read(int sentence, bool isHabit)
    {
        var count = drafts.Count;
        Fragment? bare = null;
        var isLine = tables.Has(sentence);
        var habit = new SeriesGroups(reading, sentence, isHabit);
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (habit.Weekdays(fragment) is { Pattern: { } days } named)
            {
                if (drafts.Count == count || !Merger.Merge(drafts[^1], named, days))
                {
                    Add(sentence, named, days);
                }

                if (drafts.Count > count)
                {
                    drafts[^1].HasWeekdayFromDate = true;
                    drafts[^1].HasRhythm = true;
                }

                continue;
            }

            if (fragment is not { Kind: FragmentKind.Recurrence, Pattern: { } pattern }
                || SeriesDenials.IsUsual(reading, sentence, fragment))
            {
                continue;
            }

            if (SeriesDenials.IsFormer(reading, fragment.First))
            {
                if (SeriesOrdinals.Instead(reading, sentence, fragment) is { } instead)
                {
                    Add(sentence, instead, instead.Pattern!);
                }

                continue;
            }

            if (pattern.IsBare)
            {
                bare = bare is { Pattern: { } known } && known.Interval >= pattern.Interval ? bare : fragment;
            }
            else if (drafts.Count == count || !Merger.Merge(drafts[^1], fragment, pattern))
            {
                var isShared = drafts.Count > count && Merger.IsUntimedMonth(drafts[^1], fragment);
                Add(sentence, fragment, pattern);
                if (isShared)
                {
                    drafts[^2].End = drafts[^1].End;
                }
            }
        }

        for (var at = count; isLine && at < drafts.Count; at++)
        {
            drafts[at].IsScheduled = true;
        }

        if (bare is { } rhythm)
        {
            JoinBare(sentence, rhythm, count);
        }
        else if (drafts.Count > count && habit.Second(drafts[^1]) is { } second)
        {
            Add(sentence, second, drafts[^1].Pattern);
        }
    }

    private void Add(int sentence, Fragment words, RecurrencePattern pattern)
    {
        var range = reading.Source.Sentences[sentence];
        var first = range.First;
        if (drafts.Count > 0 && drafts[^1].Sentence == sentence)
        {
            first = ClauseStart(drafts[^1].Words.End, words.First);
            drafts[^1].End = first;
        }

        drafts.Add(new SeriesDraft(sentence, words, pattern)
        {
            First = first,
            End = range.End,
            Spans = { reading.Source.Span(words.First, words.End) },
        });
    }

    /// <summary>
    /// "alle zwei Wochen … dienstags", "Mittwoch 18 Uhr (ungerade KW)", "alle zwei Monate … am ersten
    /// Dienstag".
    /// </summary>
    private void JoinBare(int sentence, Fragment words, int first)
    {
        if (drafts.Count > first)
        {
            for (var at = drafts.Count - 1; at >= first; at--)
            {
                drafts[at].IsUnknown = !Join(drafts[at], words) && drafts.Count == first + 1;
            }

            return;
        }

        if (words.Pattern!.Unit == RecurrenceUnit.Week && WeekdaysOf(sentence) is > 0 and var days)
        {
            Add(sentence, words, words.Pattern with { Weekdays = WeekdayGroup.List(days) });
            drafts[^1].HasWeekdayFromDate = true;
            return;
        }

        bares.Add((sentence, words));
    }

    /// <summary>
    /// Joins a rhythm without days to one in the next or last sentence; alone it hangs on a date.
    /// </summary>
    private void JoinNeighbour(int sentence, Fragment words)
    {
        if (SeriesDenials.IsOfHolidays(reading, sentence))
        {
            return;
        }

        var paragraph = reading.Source.Sentences[sentence].Paragraph;
        var near = Search.First(drafts, sentence - 1, static draft => draft.Sentence);
        for (var at = near; at < drafts.Count && drafts[at].Sentence <= sentence + 1; at++)
        {
            if (reading.Source.Sentences[drafts[at].Sentence].Paragraph == paragraph
                && drafts[at].Words.RuleId != words.RuleId)
            {
                if (drafts[at].Pattern.Unit == words.Pattern!.Unit)
                {
                    _ = Join(drafts[at], words);
                }

                return;
            }
        }

        if (words.Pattern!.Unit == RecurrenceUnit.Week)
        {
            var range = reading.Source.Sentences[sentence];
            drafts.Insert(Search.First(drafts, sentence + 1, static draft => draft.Sentence),
                new SeriesDraft(sentence, words, words.Pattern)
                {
                    First = range.First,
                    End = range.End,
                    IsHeading = range is { StartsLine: true, EndsLine: true, Count: <= LongestRhythm },
                    Spans = { reading.Source.Span(words.First, words.End) },
                });
        }
    }

    /// <summary>
    /// Gives a series the rhythm told apart from its days; <c>false</c> if the two leave open which days are
    /// meant.
    /// </summary>
    private bool Join(SeriesDraft draft, Fragment words)
    {
        var rhythm = words.Pattern!;
        draft.HasRhythm = true;
        if (draft.Pattern.Unit == RecurrenceUnit.Day)
        {
            return true;
        }

        if (draft.Pattern.Unit != rhythm.Unit)
        {
            // "einmal im Monat donnerstags": nobody knows which Thursday.
            return rhythm.Unit != RecurrenceUnit.Month;
        }

        if (draft.Pattern.Interval == 1 && (rhythm.Interval > 1 || rhythm.Parity != WeekParity.Any))
        {
            draft.Pattern = draft.Pattern with
            {
                Interval = draft.Pattern.Months.IsEmpty ? rhythm.Interval : 1,
                Parity = rhythm.Parity,
            };
            draft.Spans.Add(reading.Source.Span(words.First, words.End));
        }
        else if (draft.Pattern.Interval == rhythm.Interval && rhythm.Parity != WeekParity.Any)
        {
            draft.Pattern = draft.Pattern with { Parity = rhythm.Parity };
        }

        return true;
    }

    /// <summary>Lists the weekdays that a sentence names without a date, as bits.</summary>
    private int WeekdaysOf(int sentence)
    {
        var days = 0;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && fragment.Date is { IsWeekdayOnly: true, WeekOffset: null }
                && fragment.Kind == FragmentKind.Date)
            {
                days |= 1 << (int)fragment.Date.Weekday;
            }
        }

        return days;
    }

    /// <summary>The words of a second series begin behind the hours of the first.</summary>
    private int ClauseStart(int from, int words)
    {
        var start = words;
        for (var index = reading.FragmentFrom(from); index < reading.Fragments.Count
            && reading.Fragments[index].First < words; index++)
        {
            start = reading.Fragments[index].HasTime ? reading.Fragments[index].End : start;
        }

        // "um 18 Uhr Rosenkranz, sonntags um 10 Uhr Hochamt": what stands before the comma is of the first.
        var isNamed = reading.Tokens[words - 1].Is(",") && IsNameFirst(drafts[^1]);
        for (var at = isNamed ? words - 2 : words - 1; at >= start; at--)
        {
            if (reading.Tokens[at].Text is "," or ";" || TimeWords.And.Contains(reading.Tokens[at]))
            {
                start = at + 1;
                break;
            }
        }

        while (start < words
            && (!reading.Tokens[start].IsWord || TimeWords.And.Contains(reading.Tokens[start])))
        {
            start++;
        }

        return start;
    }

    /// <summary>"Trauerspaziergang, jeden zweiten Sonntag …": the name stands before its rhythm.</summary>
    private bool IsNameFirst(SeriesDraft draft) =>
        draft.Words.First - 2 >= reading.Source.Sentences[draft.Sentence].First
        && reading.Tokens[draft.Words.First - 1].Is(",")
        && reading.Tokens[draft.Words.First - 2].IsCapitalized;
}
