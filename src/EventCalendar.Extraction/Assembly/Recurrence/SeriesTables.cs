using System.Numerics;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Finds the lines of a timetable: "Trainingszeiten" and below it "Mo 17–18 Uhr Kinderturnen".
/// </summary>
internal sealed class SeriesTables(Reading reading)
{
    private const int FewestLines = 2;
    private const int LinesBetween = 3;
    private const int LongestHeading = 12;
    private const int LongestLine = 40;
    private const int LongestLabel = 6;
    private const int LongestDay = 4;
    private const int FewestDays = 3;
    private readonly SeriesWeek week = new(reading);
    private readonly KeptSet<int> lines = new(reading.Kept);
    private readonly KeptList<int> run = new(reading.Kept);

    /// <summary>Finds the timetables of a text.</summary>
    public void Find()
    {
        var (isBelow, groups, hasDay) = (false, 0, false);
        for (var sentence = 0; sentence < reading.Source.Sentences.Count; sentence++)
        {
            if (IsTable(sentence))
            {
                _ = lines.Add(sentence);
            }

            if (IsHeading(sentence))
            {
                End(isBelow, groups);
                (isBelow, groups) = (true, 0);
            }
            else if (IsLine(sentence))
            {
                if (run.Count > 0 && sentence - run[^1] > LinesBetween)
                {
                    End(isBelow, groups);
                    groups = 0;
                }

                run.Add(sentence);
                groups += HasGroup(sentence) ? 1 : 0;
                week.See(sentence);
            }
            else if (IsWeekday(sentence))
            {
                week.See(sentence);
            }
            else if (reading.HasCalendarDay(sentence)
                || reading.Source.Sentences[sentence].Count > LongestLine)
            {
                hasDay |= reading.HasCalendarDay(sentence);
                week.SeeDay(sentence);
                End(isBelow, groups);
                (isBelow, groups) = (false, 0);
            }
        }

        End(isBelow, hasDay ? 0 : groups);
    }

    /// <summary>Says whether a sentence is a line of a timetable, whose weekdays come every week.</summary>
    public bool Has(int sentence) => lines.Contains(sentence);

    /// <summary>
    /// "Montag" above "18 Uhr Jungschar" and "20 Uhr Posaunenchor": each line comes every week.
    /// </summary>
    public void Mark(List<Anchor> anchors)
    {
        for (var at = 0; lines.Count > 0 && at < anchors.Count; at++)
        {
            var anchor = anchors[at];

            // What comes every week begins with the next such day, wherever it stands among the others.
            if (anchor is { LastDay: null } && lines.Contains(anchor.Sentence) && IsWeekday(anchor.Date)
                && DateResolver.Resolve(anchor.Date.Date, reading.ReferenceAt(anchor.First)) is { } next)
            {
                anchor.StartsOn = next.Date;
            }

            if (anchor is { IsDateAbove: true, Series: null, LastDay: null }
                && lines.Contains(anchor.Sentence) && IsWeekday(anchor.Date))
            {
                var pattern = new RecurrencePattern(RecurrenceUnit.Week, IntervalOf(anchor.Sentence),
                    WeekdayGroup.List(1 << (int)anchor.Date.Date.Weekday), []);
                anchor.Series = new Series(pattern, null, null, [],
                    [reading.Source.Span(anchor.Date.First, anchor.Date.End)]);
            }
        }
    }

    /// <summary>"14.30 Seniorenkreis (14-tägig)": one line of the week comes less often.</summary>
    private int IntervalOf(int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment is
                { Kind: FragmentKind.Recurrence, Pattern: { Unit: RecurrenceUnit.Week, IsBare: true } rhythm })
            {
                return rhythm.Interval;
            }
        }

        return 1;
    }

    private void End(bool isBelow, int groups)
    {
        if (run.Count >= FewestLines && (isBelow || groups >= FewestLines || week.IsUsual(run)
            || AreHoursOfGroup()))
        {
            lines.UnionWith(run);
        }

        run.Clear();
        week.Clear();
    }

    /// <summary>
    /// "Lauftreff" above "Di 18.30 Uhr" and "Do 18.30 Uhr": lines of nothing but weekdays and hours below a
    /// group; those of a weekend may be a festival's.
    /// </summary>
    private bool AreHoursOfGroup()
    {
        var above = run[0] - 1;
        if (above < 0 || reading.Source.Sentences[above] is not { EndsLine: true } heading
            || !reading.Tokens.Has(SeriesWords.CourseNouns, heading.First, heading.End))
        {
            return false;
        }

        foreach (var sentence in run)
        {
            var range = reading.Source.Sentences[sentence];
            if (reading.FragmentsOf(sentence) is not [{ HasDate: true } day, var hour] || !hour.HasTime
                || day.First != range.First || hour.End < range.End - 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Mittwoch:" above lines with hours.</summary>
    private bool IsWeekday(int sentence) =>
        reading.FragmentsOf(sentence) is [var day] && IsWeekday(day)
            && reading.Source.Sentences[sentence] is { StartsLine: true, EndsLine: true, Count: <= LongestDay };

    /// <summary>"Training: Mo 17–18 Uhr (Minis), Mi 18–19.30 Uhr (Jugend)"</summary>
    private bool IsTable(int sentence)
    {
        var fragments = reading.FragmentsOf(sentence);
        if (fragments.Length < 4 || !IsWeekday(fragments[0]) || !fragments[1].HasTime
            || !reading.Tokens[fragments[0].First - 1].Is(":") || reading.HasCalendarDay(sentence))
        {
            return false;
        }

        var colon = fragments[0].First - 1;
        var first = reading.Source.Sentences[sentence].First;
        for (var at = colon - 1; at >= Math.Max(first, colon - LongestLabel); at--)
        {
            if (SeriesWords.ScheduleLabels.Contains(reading.Tokens[at])
                || SeriesWords.ScheduleHeads.Contains(reading.Tokens[at])
                || SeriesWords.Gatherings.Contains(reading.Tokens[at])
                || (SeriesWords.Services.Contains(reading.Tokens[at]) && SpansWeek(fragments)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Messen: Sa 17.30 Uhr, So 9.30 Uhr, werktags 8.30 Uhr": more than those of one Sunday.
    /// </summary>
    private static bool SpansWeek(ReadOnlySpan<Fragment> fragments)
    {
        var days = 0;
        foreach (ref readonly var fragment in fragments)
        {
            days |= IsWeekday(fragment) ? 1 << (int)fragment.Date.Weekday : 0;
            if (fragment is { Kind: FragmentKind.Recurrence, Pattern.Unit: RecurrenceUnit.Week })
            {
                return true;
            }
        }

        return BitOperations.PopCount((uint)days) >= FewestDays;
    }

    /// <summary>A line with a weekday and an hour, or with an hour below a weekday.</summary>
    private bool IsLine(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        if (fragments.IsEmpty || range.Count > LongestLine || reading.HasCalendarDay(sentence)
            || !(range.StartsLine || StartsWithDay(range, fragments)))
        {
            return false;
        }

        var hasTime = false;
        foreach (ref readonly var fragment in fragments)
        {
            if ((fragment.HasDate && !IsWeekday(fragment) && !fragment.Date.IsMonthOnly)
                || (IsWeekday(fragment)
                    && SeriesWords.OneDayLeads.Contains(reading.Tokens[fragment.First - 1])))
            {
                return false;
            }

            hasTime |= fragment.HasTime;
        }

        return hasTime;
    }

    /// <summary>
    /// "… Spielgruppe. Dienstag, 15 Uhr: Stillcafé.": a sentence that is laid out as a line.
    /// </summary>
    private static bool StartsWithDay(Sentence range, ReadOnlySpan<Fragment> fragments) =>
        fragments.Length > 1 && fragments[0].First == range.First && IsWeekday(fragments[0])
            && fragments[1].HasTime && fragments[1].First <= fragments[0].End + 1;

    /// <summary>
    /// "E-Jugend: Mo 16.30–18 Uhr", "Mittwoch | 19 Uhr | Pilates": who trains does so every week; "Damen: Sa
    /// 15
    /// Uhr, SV Aue" may be a match.
    /// </summary>
    private bool HasGroup(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var isBefore = true;
        for (var at = range.First; at < range.End; at++)
        {
            isBefore &= !reading.IsTemporal(at);
            if (SeriesWords.Activities.Contains(reading.Tokens[at])
                || ((isBefore || TimeWords.OClock.Contains(reading.Tokens[at - 1]))
                    && SeriesWords.Groups.Contains(reading.Tokens[at]) && HasEnd(sentence)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasEnd(int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.Kind == FragmentKind.TimeRange)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWeekday(Fragment fragment) =>
        fragment is { Kind: FragmentKind.Date, Date.IsBareWeekday: true };

    private bool IsHeading(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        if (range.Count > LongestHeading || !range.EndsLine || reading.HasCalendarDay(sentence)
            || reading.HasTime(sentence))
        {
            return false;
        }

        var isList = reading.Tokens[range.End - 1].Is(":");
        for (var at = range.First; at < range.End; at++)
        {
            if (SeriesWords.ScheduleHeads.Contains(reading.Tokens[at])
                || (isList && SeriesWords.Holds.Contains(reading.Tokens[at]))
                || (TimeWords.Every.Contains(reading.Tokens[at])
                    && SeriesWords.Weeks.Contains(reading.Tokens[at + 1])))
            {
                return true;
            }
        }

        return false;
    }
}
