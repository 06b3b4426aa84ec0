using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Leaves out a series that only says again, without an hour, what another one told.</summary>
internal static class SeriesDuplicates
{
    // So far from its rhythm a noun is that of the event.
    private const int Reach = 24;
    private const int DaysOfWeek = 8;

    /// <summary>
    /// Removes what is told twice ("Beraten wird an jedem dritten Mittwoch") and what only happens on some of
    /// the days ("An jedem ersten Dienstag kommt eine Hebamme dazu").
    /// </summary>
    public static void Remove(Reading reading, List<SeriesDraft> drafts)
    {
        if (drafts.Count < 2)
        {
            return;
        }

        var weekly = new SeriesDraft?[DaysOfWeek];
        var counted = new SeriesDraft?[DaysOfWeek];
        foreach (var draft in drafts)
        {
            if (draft.Pattern.Weekdays.IsEmpty || !reading.HasTime(draft.Sentence))
            {
                continue;
            }

            if (draft.Pattern is { Unit: RecurrenceUnit.Week, Interval: 1 })
            {
                foreach (var day in draft.Pattern.Weekdays)
                {
                    weekly[(int)day] ??= draft;
                }
            }
            else
            {
                counted[(int)draft.Pattern.Weekdays[0]] ??= draft;
            }
        }

        TakeHours(reading, drafts, weekly);
        TakeHoursBehind(reading, drafts);
        drafts.RemoveAll(draft => draft.Hours is null && draft.Pattern.Weekdays is [var day]
            && !reading.HasTime(draft.Sentence)
            && (IsAgain(reading, draft, counted[(int)day]) || IsAgain(reading, draft, weekly[(int)day])));
    }

    /// <summary>
    /// "einmal im Monat, meist am letzten Dienstag. … Gegessen wird dienstags um 12 Uhr": the weekday brings the
    /// hour.
    /// </summary>
    private static void TakeHours(Reading reading, List<SeriesDraft> drafts, SeriesDraft?[] weekly)
    {
        List<SeriesDraft>? taken = null;
        foreach (var draft in drafts)
        {
            if (draft.Pattern is { Unit: RecurrenceUnit.Month, Weekdays: [var day] }
                && !reading.HasTime(draft.Sentence) && weekly[(int)day] is { HasRhythm: false } hours
                && hours.Sentence > draft.Sentence && hours.Words is { RuleId: "recurrence.weekly" } words
                && words.End - words.First == 1 && !HasOtherNoun(reading, hours, draft))
            {
                draft.Hours = hours;
                (taken ??= []).Add(hours);
            }
        }

        if (taken is not null)
        {
            drafts.RemoveAll(taken.Contains);
        }
    }

    /// <summary>
    /// "jeden Mittwoch und jeden zweiten Samstag im Monat: mittwochs von 17 bis 19 Uhr, samstags ab 10 Uhr":
    /// the weekdays behind bring the hours of the rhythms before them.
    /// </summary>
    private static void TakeHoursBehind(Reading reading, List<SeriesDraft> drafts)
    {
        for (var at = drafts.Count - 1; at > 0; at--)
        {
            if (drafts[at] is not
                { HasRhythm: false, Pattern: { Unit: RecurrenceUnit.Week, Weekdays: [var day] } } hours
                || hours.Words.End - hours.Words.First != 1 || !HasHour(reading, drafts, at))
            {
                continue;
            }

            for (var before = at - 1; before >= 0 && drafts[before].Sentence == hours.Sentence; before--)
            {
                var draft = drafts[before];
                if (draft.Hours is null && draft.Pattern.Weekdays.Contains(day)
                    && !HasHour(reading, drafts, before))
                {
                    drafts.RemoveAt(at);
                    // A part more moves those in between.
                    at += Part(drafts, before, hours, day) ? 1 : 0;
                    break;
                }
            }
        }
    }

    /// <summary>
    /// Gives one day of a rhythm the hour behind it; <c>true</c> if the other days stay a rhythm of their own.
    /// </summary>
    private static bool Part(List<SeriesDraft> drafts, int at, SeriesDraft hours, NodaTime.IsoDayOfWeek day)
    {
        var draft = drafts[at];
        if (draft.Pattern.Weekdays.Length == 1)
        {
            draft.Hours = hours;
            return false;
        }

        var part = new SeriesDraft(draft.Sentence, draft.Words, draft.Pattern with { Weekdays = [day] })
        {
            First = draft.First,
            End = draft.End,
            HasWeekdayFromDate = draft.HasWeekdayFromDate,
            HasRhythm = draft.HasRhythm,
            IsScheduled = draft.IsScheduled,
            Hours = hours,
        };
        part.Spans.AddRange(draft.Spans);
        draft.Pattern = draft.Pattern with { Weekdays = draft.Pattern.Weekdays.Remove(day) };
        drafts.Insert(at + 1, part);
        return true;
    }

    /// <summary>Says whether an hour stands behind a rhythm, before the next one.</summary>
    private static bool HasHour(Reading reading, List<SeriesDraft> drafts, int draft)
    {
        var words = drafts[draft].Words;
        var end = drafts[draft].End;
        for (var next = draft + 1; next < drafts.Count; next++)
        {
            if (drafts[next].Words.First >= words.End)
            {
                end = Math.Min(end, drafts[next].Words.First);
                break;
            }
        }

        for (var at = reading.FragmentFrom(words.End); at < reading.Fragments.Count
            && reading.Fragments[at].First < end; at++)
        {
            if (reading.Fragments[at].HasTime)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAgain(Reading reading, SeriesDraft draft, SeriesDraft? other) =>
        other is not null && other != draft
        && (other.Pattern is { Unit: RecurrenceUnit.Week, Interval: 1 }
            || other.Pattern.HasDaysOf(draft.Pattern))
        && !HasOtherNoun(reading, draft, other);

    /// <summary>"An jedem ersten Mittwoch ist Gottesdienst" beside the weekly café: another event.</summary>
    private static bool HasOtherNoun(Reading reading, SeriesDraft draft, SeriesDraft other)
    {
        var range = reading.Source.Sentences[draft.Sentence];
        for (var at = range.First; at < Math.Min(range.End, range.First + (2 * Reach)); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsEventNoun && !EventNouns.IsGeneric(token.Text)
                && !IsNamed(reading, other, token.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(Reading reading, SeriesDraft draft, ReadOnlySpan<char> noun)
    {
        var end = Math.Min(reading.Tokens.Count, draft.End + Reach);
        for (var at = Math.Max(0, draft.First - (2 * Reach)); at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord
                && (token.Text.EndsWith(noun) || (token.IsEventNoun && noun.EndsWith(token.Text))))
            {
                return true;
            }
        }

        return false;
    }
}
