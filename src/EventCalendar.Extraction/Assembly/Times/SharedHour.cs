using System.Numerics;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>
/// Tells weekdays that repeat what listed dates have in common from a rhythm: "an allen drei Freitagen um 19
/// Uhr".
/// </summary>
internal sealed class SharedHour(Reading reading, List<Anchor> anchors)
{
    private const int SentencesAround = 14;
    private const int FewestDates = 2;
    private const int FewestNamed = 3;

    // "täglich außer montags" is a rhythm, whatever dates stand near.
    private const int MostWeekdays = 3;

    // Far more dates than a list has that people read; one line of a machine may have them all.
    private const int AnchorsAround = 64;
    private readonly KeptList<Anchor> dates = new(reading.Kept);
    private readonly Note<bool> isCovered = new(reading.Kept, false);

    /// <summary>
    /// Gives the dates that the weekdays speak of their hour; <c>false</c> if they are a rhythm of their own.
    /// </summary>
    /// <param name="draft">The weekdays.</param>
    /// <param name="others">The weekdays of their neighbours in the sentence, as bits.</param>
    public bool TryShare(SeriesDraft draft, int others)
    {
        var pattern = draft.Pattern;
        if (draft.IsUnknown)
        {
            // "einmal im Monat, immer mittwochs um 15 Uhr. Die nächsten Termine: 11. November, 9. Dezember"
            Collect(draft, others);
            Share(draft);
            return dates.Count > 0;
        }

        if (pattern is not { Unit: RecurrenceUnit.Week, Interval: 1 } || draft.HasRhythm || draft.IsCounted
            || pattern.IsBare || pattern.Weekdays.Length > MostWeekdays || IsEvery(draft))
        {
            return false;
        }

        Collect(draft, others);
        if (HaveOwnWords())
        {
            Share(draft);
            return true;
        }

        if (dates.Count < (IsOfKnown(draft) || (isCovered.Value && dates.Count > 0
                && (dates[0].Sentence == draft.Sentence || BitOperations.PopCount((uint)others) > 1))
                ? 1 : FewestDates)
            || !(pattern.Count == dates.Count
                || (pattern.Count is null
                    && (IsOfKnown(draft) || HasGap(draft.Sentence) || isCovered.Value))))
        {
            return false;
        }

        Share(draft);
        return true;
    }

    private void Share(SeriesDraft draft)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment.HasTime && fragment.First >= draft.First && fragment.First < draft.End
                && TimeRoles.Of(reading.Tokens, reading.Source.Sentences[draft.Sentence], fragment,
                    null) is TimeRole.Plain or TimeRole.Begin)
            {
                foreach (var date in dates)
                {
                    date.AssumeHour(fragment, reading.Source);
                }

                break;
            }
        }
    }

    /// <summary>
    /// "4.9. Knotenkunde, 11.9. Löschübung, 18.9. Geländespiel, immer freitags um 18 Uhr": what each day
    /// brings is said, so each is an event.
    /// </summary>
    private bool HaveOwnWords()
    {
        foreach (var date in dates)
        {
            var at = date.Date.End;
            at += reading.Tokens[at].Text is ":" or "-" or "|" ? 1 : 0;
            if (!(reading.Tokens[at] is { IsWord: true, IsCapitalized: true, Breaks: 0 }
                || reading.Tokens[at + 1].IsQuoted) || reading.IsTemporal(at)
                || at >= date.End)
            {
                return false;
            }
        }

        return dates.Count >= FewestNamed;
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

    /// <summary>
    /// Collects the dates near the weekdays that fall on them and have no time of their own.
    /// </summary>
    private void Collect(SeriesDraft draft, int others)
    {
        dates.Clear();
        var (own, beside) = (0, 0);
        isCovered.Value = others != 0;
        var here = Search.First(anchors, draft.First, static anchor => anchor.First);
        var first = Math.Max(Search.From(anchors, draft.Sentence - SentencesAround), here - AnchorsAround);
        for (var at = first; at < anchors.Count && at < here + AnchorsAround
            && anchors[at].Sentence <= draft.Sentence + SentencesAround; at++)
        {
            var anchor = anchors[at];
            var isOn = draft.Pattern.Weekdays.Contains(anchor.StartsOn.DayOfWeek);

            // "am 4., 5., 11. und 12. September, freitags um 20 Uhr, samstags um 18 Uhr"
            var isBeside = !isOn && (others & 1 << (int)anchor.StartsOn.DayOfWeek) != 0;
            isCovered.Value &= isOn || isBeside || !anchor.Date.Date.IsCalendarDay;
            own += isOn ? 1 : 0;
            beside += isBeside ? 1 : 0;
            if (isBeside)
            {
                continue;
            }

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
                dates.Clear();
                return;
            }

            dates.Add(anchor);
        }

        isCovered.Value &= own > 0 && beside > 0;
    }

    /// <summary>Weeks between the dates that are left out tell that the list is what counts.</summary>
    private bool HasGap(int sentence)
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
        var end = reading.Source.Sentences[anchor.Sentence].End;
        for (var at = reading.FragmentFrom(first); at < reading.Fragments.Count
            && reading.Fragments[at].First < end; at++)
        {
            ref readonly var fragment = ref reading.Fragments[at];
            if (fragment.First < first)
            {
                continue;
            }

            if (fragment.Kind == FragmentKind.Recurrence)
            {
                return false;
            }

            if (fragment.First >= anchor.End)
            {
                break;
            }

            if (fragment.HasTime)
            {
                return true;
            }
        }

        return false;
    }
}
