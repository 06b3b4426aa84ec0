using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>
/// Tells weekdays that repeat what listed dates have in common from a rhythm: "an allen drei Freitagen um 19
/// Uhr".
/// </summary>
internal sealed class SharedHour(Reading reading, List<Anchor> anchors)
{
    private const int SentencesAround = 14;
    private const int FewestDates = 2;

    /// <summary>
    /// Gives the dates that the weekdays speak of their hour; <c>false</c> if they are a rhythm of their own.
    /// </summary>
    public bool TryShare(SeriesDraft draft)
    {
        var pattern = draft.Pattern;
        if (pattern is not { Unit: RecurrenceUnit.Week, Interval: 1 } || draft.HasRhythm || draft.IsCounted
            || pattern.IsBare || IsEvery(draft))
        {
            return false;
        }

        var dates = Dates(draft);
        if (dates.Count < (IsOfKnown(draft) ? 1 : FewestDates)
            || !(pattern.Count == dates.Count
                || (pattern.Count is null && (IsOfKnown(draft) || HasGap(dates, draft.Sentence)))))
        {
            return false;
        }

        foreach (var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment.HasTime && fragment.First >= draft.First && fragment.First < draft.End
                && TimeRoles.Of(reading.Tokens, reading.Source.Sentences[draft.Sentence], fragment,
                    null) is TimeRole.Plain or TimeRole.Begin)
            {
                dates.ForEach(date => Give(date, fragment));
                break;
            }
        }

        return true;
    }

    /// <summary>"an den Sonntagen schon um 15 Uhr" speaks of Sundays told before.</summary>
    private bool IsOfKnown(SeriesDraft draft) => reading.Tokens[draft.Words.First - 1].Is("den");

    private bool IsEvery(SeriesDraft draft)
    {
        for (var at = draft.Words.First; at < draft.Words.End; at++)
        {
            if (TimeWords.Every.Contains(reading.Tokens[at]))
            {
                return draft.Pattern.Count is null;
            }
        }

        return false;
    }

    private List<Anchor> Dates(SeriesDraft draft)
    {
        var dates = new List<Anchor>();
        for (var at = Search.First(anchors.Count, index => anchors[index].Sentence >= draft.Sentence - SentencesAround);
            at < anchors.Count && anchors[at].Sentence <= draft.Sentence + SentencesAround;
            at++)
        {
            var anchor = anchors[at];
            var isOn = draft.Pattern.Weekdays.Contains(anchor.StartsOn.DayOfWeek);
            if (anchor.LastDay is not null || anchor.Date.Date is { IsCalendarDay: false, Name: null }
                || !(isOn || anchor.IsItem) || HasTime(anchor, draft.Sentence))
            {
                continue;
            }

            var isOther = anchor.Sentence != draft.Sentence;
            if (!isOn || SeriesDateJudge.Judge(reading, anchor.Sentence, anchor.Date.First, anchor.Date.End,
                isOther) == SeriesDateRole.Except)
            {
                // "erstmals am 3. Mai" on another day is none of a list.
                return [];
            }

            dates.Add(anchor);
        }

        return dates;
    }

    /// <summary>Weeks between the dates that are left out tell that the list is what counts.</summary>
    private static bool HasGap(List<Anchor> dates, int sentence)
    {
        for (var at = 1; at < dates.Count; at++)
        {
            var (one, other) = (dates[at - 1], dates[at]);
            var isList = (one.IsItem && other.IsItem)
                || (one.Sentence == sentence && other.Sentence == sentence);
            if (isList && NodaTime.Period.DaysBetween(one.StartsOn, other.StartsOn) > 7)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasTime(Anchor anchor, int sentence)
    {
        var first = anchor.Sentence == sentence ? anchor.Date.End : anchor.First;
        foreach (var fragment in reading.FragmentsOf(anchor.Sentence))
        {
            if (fragment.Kind == FragmentKind.Recurrence && fragment.First >= first)
            {
                return false;
            }

            if (fragment.HasTime && fragment.First >= first && fragment.First < anchor.End)
            {
                return true;
            }
        }

        return false;
    }

    private void Give(Anchor anchor, Fragment time)
    {
        var span = reading.Source.Span(time.First, time.End);
        anchor.Time = time.Time.Assumed();
        anchor.TimeSpans.Add(span);
        if (time.EndTime is { } end)
        {
            anchor.EndTime = end.Assumed();
            anchor.EndSpans.Add(span);
        }
    }
}
