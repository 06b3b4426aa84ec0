using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Finds groups of a sentence that share the rhythm of another one without words of their own.
/// </summary>
internal sealed class SeriesGroups(Reading reading, int sentence, bool isTable)
{
    private const int MostWordsOfGroup = 3;
    private const int Reach = 8;
    private readonly bool isList = isTable || HasListBehind(reading, sentence);
    private bool isHabit;
    private bool isAlways;
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
            Kind: FragmentKind.Recurrence, RuleId: "recurrence.weekly" or "recurrence.weekday-list",
            Pattern: { Unit: RecurrenceUnit.Week, Interval: 1, IsBare: false },
        };
        isAlways |= isHabit && HasAlways(fragment.First);
        if (!(isHabit || isList) || !AreBareWeekdays(fragment) || fragment.First < read
            || (reading.Tokens[fragment.First - 1].IsWord && !isList && !(isAlways && JoinsOn(fragment.First))
                && reading.Tokens[fragment.First].Breaks == 0
                && !TimeWords.And.Contains(reading.Tokens[fragment.First - 1])))
        {
            return null;
        }

        var (days, end) = (0, fragment.First);
        for (var at = reading.FragmentFrom(fragment.First); at < reading.Fragments.Count
            && reading.Fragments[at].First <= end + 1; at++)
        {
            ref readonly var next = ref reading.Fragments[at];
            if (AreBareWeekdays(next) && (next.First == end || !reading.Tokens[end].IsWord
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

    private bool HasAlways(int weekday) =>
        TimeWords.Always.Contains(reading.Tokens[weekday])
            || TimeWords.Always.Contains(reading.Tokens[weekday - 1])
            || TimeWords.Always.Contains(reading.Tokens[weekday - 2]);

    /// <summary>"jeweils am Mittwoch von 14 bis 17 Uhr und am Freitag von 18 bis 22 Uhr"</summary>
    private bool JoinsOn(int weekday) =>
        reading.Tokens[weekday - 1].Is("am") && TimeWords.And.Contains(reading.Tokens[weekday - 2])
            && reading.FragmentAt(weekday - 3) is { HasTime: true };

    /// <summary>
    /// "montags proben die Kinder um 17 Uhr, die Großen ab 19 Uhr": a second group at its hour.
    /// </summary>
    public Fragment? Second(SeriesDraft draft)
    {
        foreach (ref readonly var time in reading.FragmentsOf(sentence))
        {
            if (!time.HasTime || time.First < draft.Words.First)
            {
                continue;
            }

            for (var at = time.End; at <= time.End + Reach && reading.FragmentAt(at) is null; at++)
            {
                var first = at + 1;
                if ((reading.Tokens[at].Is(",") || TimeWords.And.Contains(reading.Tokens[at]))
                    && GrammarWords.Nominatives.Contains(reading.Tokens[first]) && HasHour(first + 1))
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
            || (TimeWords.Cues.Contains(reading.Tokens[at]) && !TimeWords.Until.Contains(reading.Tokens[at])
                && reading.FragmentAt(at + 1) is { HasTime: true });
    }

    /// <summary>
    /// "Samstag 18 Uhr Messe, Sonntag 10 Uhr Hochamt, Dienstag und Donnerstag 8 Uhr Messe": several weekdays
    /// at one hour tell that the others come every week as well.
    /// </summary>
    private static bool HasListBehind(Reading reading, int sentence)
    {
        var (bare, lists) = (0, 0);
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && (!AreBareWeekdays(fragment)
                || SeriesWords.OneDayLeads.Contains(reading.Tokens[fragment.First - 1])))
            {
                return false;
            }

            bare += fragment.HasDate ? 1 : 0;
            lists += fragment.RuleId is "recurrence.weekday-list" ? 1 : 0;
        }

        return bare > 0 && lists > 0;
    }

    private static bool AreBareWeekdays(Fragment fragment) =>
        fragment is { HasDate: true, Date.IsBareWeekday: true, EndDate: null or { IsWeekdayOnly: true } };

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
