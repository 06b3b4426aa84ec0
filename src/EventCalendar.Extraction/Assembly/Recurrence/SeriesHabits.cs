using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Tells weekdays that are a habit by the words beside them: "Am Freitag ist künftig Markt".
/// </summary>
internal sealed class SeriesHabits(Reading reading)
{
    private const int ReachBefore = 6;
    private const int ReachBehind = 4;
    private const int ReachOfStart = 14;
    private const int ReachOfNow = 5;
    private const int ReachOfRest = 30;
    private const int SentencesAround = 3;
    private const int SentencesOfHour = 2;
    private const int FewestRhythms = 2;

    /// <summary>Says whether a weekday without a date is one of every week.</summary>
    public bool IsHabit(int sentence, in Fragment weekday)
    {
        if (weekday is not { Kind: FragmentKind.Date, Date: { IsWeekdayOnly: true, WeekOffset: null } date }
            || date.IsNext || date.PlusWeeks > 0)
        {
            return false;
        }

        if (!reading.HasTime(sentence))
        {
            return HasHourBelow(sentence) && !reading.HasCalendarDay(sentence) && IsNewToo(weekday.First);
        }

        var range = reading.Source.Sentences[sentence];
        var isWeekend = IsOfWeekend(weekday);
        return Names(weekday.End, Math.Min(range.End, weekday.End + ReachBehind), 1, isWeekend)
            || Names(weekday.First - 1, Math.Max(range.First, weekday.First - ReachBefore) - 1, -1, isWeekend)
            || Starts(range.First, weekday.First) || FromNow(weekday.End, range.End)
            || Rests(weekday.End, range.End) || IsNewToo(weekday.First)
            || BeginsBehind(sentence, weekday)
            || IsAmongRhythms(sentence);
    }

    /// <summary>"Der Markt ist nun auch am Mittwoch", "ab sofort auch am Mittwoch".</summary>
    private bool IsNewToo(int weekday)
    {
        if (!(reading.Tokens[weekday - 1].Is("am") && reading.Tokens[weekday - 2].Is("auch")))
        {
            return false;
        }

        ref readonly var before = ref reading.Tokens[weekday - 3];
        return SeriesWords.NowToo.Contains(before)
            || (reading.Tokens[weekday - 4].Is("ab") && SeriesWords.AtOnce.Contains(before));
    }

    /// <summary>
    /// "Aquarell, Mi, 18.30–20 Uhr, 6 Abende, ab 16.09.": the day from which on stands behind.
    /// </summary>
    private bool BeginsBehind(int sentence, in Fragment weekday)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.First >= weekday.End
                && fragment is { Kind: FragmentKind.Date, Date.IsCalendarDay: true })
            {
                return reading.Tokens[fragment.First - 1].Is("ab")
                    && reading.Tokens[fragment.First - 2].Text is "," or "|" or ";" or "(" or "-"
                    && DateResolver.Resolve(fragment.Date, reading.ReferenceAt(fragment.First)) is { } day
                    && day.Date.DayOfWeek == weekday.Date.Weekday;
            }
        }

        return false;
    }

    private bool HasHourBelow(int sentence)
    {
        for (var below = sentence + 1; below < reading.Source.Sentences.Count
            && below <= sentence + SentencesOfHour; below++)
        {
            if (reading.HasTime(below))
            {
                return reading.Source.Sentences[below].Paragraph == reading.Source.Sentences[sentence].Paragraph
                    && !reading.HasCalendarDay(below);
            }
        }

        return false;
    }

    /// <summary>
    /// "Am Montag treffen sich die Babys. Dienstags ist Sprachcafé. Mittwochs kocht eine Gruppe.": a week.
    /// </summary>
    private bool IsAmongRhythms(int sentence)
    {
        var sentences = reading.Source.Sentences;
        var rhythms = 0;
        var last = Math.Min(sentences.Count - 1, sentence + SentencesAround);
        for (var near = Math.Max(0, sentence - SentencesAround); near <= last; near++)
        {
            if (sentences[near].Paragraph != sentences[sentence].Paragraph)
            {
                continue;
            }

            var isCounted = false;
            foreach (ref readonly var fragment in reading.FragmentsOf(near))
            {
                if (fragment.HasDate && fragment.Date.IsCalendarDay)
                {
                    return false;
                }

                isCounted |= near != sentence && fragment is
                {
                    Kind: FragmentKind.Recurrence, RuleId: "recurrence.weekly",
                    Pattern: { Unit: RecurrenceUnit.Week, Interval: 1, Weekdays.Length: 1 }
                };

                // "Teenkreis: jeden 2. Samstag 18 Uhr" above "Chor: Montag 20 Uhr": lines of one list.
                isCounted |= near != sentence && fragment.Kind == FragmentKind.Recurrence
                    && sentences[near].StartsLine && sentences[sentence].StartsLine && reading.HasTime(near);
            }

            rhythms += isCounted ? 1 : 0;
        }

        return rhythms >= FewestRhythms;
    }

    /// <summary>"Die Messe am Mittwoch beginnt ab sofort um 18.30 Uhr."</summary>
    private bool FromNow(int from, int end)
    {
        for (var at = from; at < Math.Min(end - 1, from + ReachOfNow) && reading.Tokens[at].IsWord; at++)
        {
            if (reading.Tokens[at].Is("ab") && reading.Tokens[at + 1].Text is "sofort" or "jetzt")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Tischtennis: Mi 19 Uhr, nicht in den Ferien": what rests in the holidays is held else.
    /// </summary>
    private bool Rests(int from, int end)
    {
        for (var at = from; at < Math.Min(end, from + ReachOfRest); at++)
        {
            if (SeriesWords.TryFindSchoolHolidays(reading.Tokens[at], out _)
                || SeriesWords.PublicHolidays.Contains(reading.Tokens[at]))
            {
                for (var before = at - 1; before >= at - ReachBehind; before--)
                {
                    if (SeriesWords.Except.Contains(reading.Tokens[before]))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>
    /// "Am Samstag und Sonntag ist jeweils von 10 bis 18 Uhr Markt": each of the two days, and not each week.
    /// </summary>
    private bool IsOfWeekend(in Fragment weekday) =>
        (weekday.Date.Weekday >= IsoDayOfWeek.Friday)
            && ((TimeWords.And.Contains(reading.Tokens[weekday.End])
                    && reading.FragmentAt(weekday.End + 1) is { HasDate: true, Date: { IsWeekdayOnly: true } next }
                    && next.Weekday > weekday.Date.Weekday)
                || (TimeWords.And.Contains(reading.Tokens[weekday.First - 1])
                    && reading.FragmentAt(weekday.First - 2) is { HasDate: true, Date: { IsWeekdayOnly: true } last }
                    && last.Weekday is >= IsoDayOfWeek.Friday && last.Weekday < weekday.Date.Weekday));

    private bool Names(int from, int to, int step, bool isWeekend)
    {
        for (var at = from; at != to && (reading.Tokens[at].IsWord || IsAndThat(at)); at += step)
        {
            if (isWeekend && RoleWords.Each.Contains(reading.Tokens[at]))
            {
                continue;
            }

            // "wie immer" tells how, and not how often.
            if (SeriesWords.Habits.Contains(reading.Tokens[at]) && !reading.Tokens[at - 1].Is("wie"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether what follows a comma tells more of what stands before it: "regelmäßig statt, und zwar am
    /// Montag".
    /// </summary>
    private bool IsAndThat(int comma) =>
        reading.Tokens[comma].Is(",") && reading.Tokens[comma + 1].Is("und")
            && reading.Tokens[comma + 2].Is("zwar");

    /// <summary>
    /// "Ab Juli beginnen die Gottesdienste am Sonntag um 10.30 Uhr": from a month on, every week.
    /// </summary>
    private bool Starts(int first, int weekday)
    {
        for (var at = weekday - 1; at >= Math.Max(first, weekday - ReachOfStart); at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.Text is ";" or ":" or "!" or "?" or ",")
            {
                return false;
            }

            if (!token.Is("ab"))
            {
                continue;
            }

            var from = GrammarWords.DateArticles.Contains(reading.Tokens[at + 1]) ? at + 2 : at + 1;
            return SeriesWords.AtOnce.Contains(reading.Tokens[from])
                || (reading.FragmentAt(from) is { Kind: FragmentKind.Date, Date: var start }
                    && (start.IsMonthOnly || (start.IsCalendarDay && start.Weekday == 0)));
        }

        return false;
    }
}
