using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Finds groups of a sentence that share the rhythm of another one without words of their own.
/// </summary>
internal sealed class SeriesGroups(Reading reading, int sentence)
{
    private const int MostWordsOfGroup = 3;
    private const int Reach = 8;
    private bool isHabit;
    private int read;

    /// <summary>
    /// "dienstags Mädchentreff (15 bis 18 Uhr), Freitag und Samstag ist offener Treff": behind a weekly
    /// rhythm weekdays without a preposition come every week as well.
    /// </summary>
    /// <returns>The weekdays as a recurrence; <c>null</c> if the words are none of a habit.</returns>
    public Fragment? Weekdays(Fragment fragment)
    {
        isHabit |= fragment is
        {
            Kind: FragmentKind.Recurrence, RuleId: "recurrence.weekly",
            Pattern: { Unit: RecurrenceUnit.Week, Interval: 1, IsBare: false },
        };
        if (!isHabit || !IsBareWeekday(fragment) || fragment.First < read
            || reading.Tokens[fragment.First - 1].IsWord
            && !TimeWords.And.Contains(reading.Tokens[fragment.First - 1]))
        {
            return null;
        }

        var (days, end) = (0, fragment.First);
        foreach (var next in reading.FragmentsOf(sentence))
        {
            if (next.First >= fragment.First && next.First <= end + 1 && IsBareWeekday(next)
                && (next.First == end || !reading.Tokens[end].IsWord
                    || TimeWords.And.Contains(reading.Tokens[end])))
            {
                days |= Days(next);
                end = next.End;
            }
        }

        read = end;
        return new Fragment(FragmentKind.Recurrence, fragment.First, end, fragment.RuleId)
        {
            Pattern = new RecurrencePattern(RecurrenceUnit.Week, 1, WeekdayGroup.List(days), []),
        };
    }

    /// <summary>
    /// "montags proben die Kinder um 17 Uhr, die Großen ab 19 Uhr": a second group at its hour.
    /// </summary>
    public Fragment? Second(SeriesDraft draft)
    {
        foreach (var time in reading.FragmentsOf(sentence))
        {
            if (!time.HasTime || time.First < draft.Words.First)
            {
                continue;
            }

            for (var at = time.End; at <= time.End + Reach && reading.FragmentAt(at) is null; at++)
            {
                var first = at + 1;
                if ((reading.Tokens[at].Is(",") || TimeWords.And.Contains(reading.Tokens[at]))
                    && reading.Tokens[first].Text is "die" or "der" or "das" && HasHour(first + 1))
                {
                    return new Fragment(FragmentKind.Recurrence, first, first + 1, draft.Words.RuleId);
                }
            }

            return null;
        }

        return null;
    }

    private bool HasHour(int first)
    {
        var at = first;
        while (at < first + MostWordsOfGroup && reading.Tokens[at].IsWord
            && reading.FragmentAt(at) is null && !TimeWords.Cues.Contains(reading.Tokens[at]))
        {
            at++;
        }

        ref readonly var noun = ref reading.Tokens[at - 1];
        var group = SeriesWords.Early.Contains(noun) || noun.Text is "dann" ? at - 2 : at - 1;
        if (group < first || !reading.Tokens[group].IsCapitalized
            || RoleWords.Doors.Contains(reading.Tokens[group])
            || RoleWords.Begin.Contains(reading.Tokens[group])
            || RoleWords.End.Contains(reading.Tokens[group]))
        {
            return false;
        }

        return reading.FragmentAt(at) is { HasTime: true }
            || (TimeWords.Cues.Contains(reading.Tokens[at])
                && reading.FragmentAt(at + 1) is { HasTime: true });
    }

    private static bool IsBareWeekday(Fragment fragment) =>
        fragment.HasDate
        && fragment.Date is { IsWeekdayOnly: true, WeekOffset: null, PlusWeeks: 0, IsNext: false }
        && fragment.EndDate is null or { IsWeekdayOnly: true };

    private static int Days(Fragment fragment)
    {
        var days = 1 << (int)fragment.Date.Weekday;
        if (fragment.EndDate is { } last)
        {
            for (var day = (int)fragment.Date.Weekday; day != (int)last.Weekday; day = (day % 7) + 1)
            {
                days |= 1 << day;
            }

            days |= 1 << (int)last.Weekday;
        }

        return days;
    }
}
