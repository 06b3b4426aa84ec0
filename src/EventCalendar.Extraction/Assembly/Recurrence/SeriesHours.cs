using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Finds the hours of a series and of the dates around it.</summary>
internal sealed class SeriesHours(Reading reading, SeriesDraft draft)
{
    /// <summary>Says whether a date has an hour in its words.</summary>
    public bool Has(Anchor anchor) => Has(anchor, anchor.First);

    /// <summary>Says whether a date has an hour behind a token.</summary>
    public bool Has(Anchor anchor, int from)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(anchor.Sentence))
        {
            if (fragment.HasTime && fragment.First >= from && fragment.First < anchor.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether the next sentence names an hour.</summary>
    public bool HasBelow()
    {
        var next = draft.Sentence + 1;
        if (next >= reading.Source.Sentences.Count)
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(next))
        {
            if (fragment.HasTime)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether the words of the rhythm have an hour.</summary>
    public bool HasOwn()
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment.HasTime && fragment.First >= draft.First && fragment.First < draft.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether one hour stands before the words of a rhythm and another one behind them.
    /// </summary>
    public bool AreApart(int first, Fragment words)
    {
        var (before, behind) = (-1, -1);
        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment.HasTime && fragment.First >= first)
            {
                before = fragment.End <= words.First ? fragment.Time.TotalMinutes : before;
                behind = behind < 0 && fragment.First >= words.End ? fragment.Time.TotalMinutes : behind;
            }
        }

        return before >= 0 && behind >= 0 && before != behind;
    }

    /// <summary>Gives an event the hour that stands beside its weekday in another sentence.</summary>
    public void TakeFromWeekday(Anchor anchor)
    {
        if (draft.Hours is not { } weekday || anchor.Time is not null)
        {
            return;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(weekday.Sentence))
        {
            if (fragment.HasTime && fragment.First >= weekday.First && fragment.First < weekday.End)
            {
                anchor.AssumeHour(fragment, reading.Source);
                return;
            }
        }
    }

    /// <summary>
    /// "jeden zweiten Donnerstag … Zum Auftakt am 13. September, von 15.30 bis 16.15 Uhr": the hours stand
    /// with the first date.
    /// </summary>
    public void Take(Anchor anchor, SeriesDate stated)
    {
        if (HasOwn())
        {
            return;
        }

        Fragment? previous = null;
        var sentence = reading.Source.Sentences[stated.Sentence];
        foreach (ref readonly var fragment in reading.FragmentsOf(stated.Sentence))
        {
            if (fragment.HasTime && fragment.First >= stated.Anchor!.First
                && fragment.First < stated.Anchor.End
                && TimeRoles.Of(reading.Tokens, sentence, fragment, previous) is TimeRole.Plain
                or TimeRole.Begin)
            {
                anchor.AssumeHour(fragment, reading.Source);
                return;
            }

            previous = fragment;
        }
    }
}
