using System.Runtime.InteropServices;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Parts a rhythm whose hour depends on the season: "freitags um 18 Uhr, von Mai bis September um 19 Uhr".
/// </summary>
internal sealed class SeriesSeasons(Reading reading, List<SeriesDraft> drafts, List<Anchor> anchors)
{
    private const int AllMonths = 0b1_1111_1111_1110;
    private const int LongestLead = 3;

    // Spring to winter; more parts has no year.
    private const int MostSeasons = 4;
    private const int LongestLine = 30;
    private const int ShortestMonth = 28;

    /// <summary>Parts the rhythms of a text.</summary>
    public void Part()
    {
        List<SeriesDraft>? all = null;
        for (var at = 0; at < drafts.Count; at++)
        {
            var draft = drafts[at];
            var parts = MayDiffer(draft.Pattern) ? Parts(draft) : [];
            parts = parts.Count == 0 && MayDiffer(draft.Pattern) && !HasHour(draft)
                && (at + 1 == drafts.Count || drafts[at + 1].Sentence > draft.Sentence + 1)
                ? PartsBelow(draft) : parts;
            if (parts.Count == 0)
            {
                all?.Add(draft);
                continue;
            }

            all ??= drafts.GetRange(0, at);
            all.AddRange(parts);
        }

        if (all is not null)
        {
            drafts.Clear();
            drafts.AddRange(all);
        }
    }

    private static bool MayDiffer(RecurrencePattern pattern) =>
        pattern is { Unit: not RecurrenceUnit.Day, Months.IsEmpty: true, IsBare: false, Interval: 1 };

    private bool HasHour(SeriesDraft draft)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(draft.Sentence))
        {
            if (fragment.HasTime)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lists the parts of a rhythm, one for each season; none if it is the same all year.</summary>
    private List<SeriesDraft> Parts(SeriesDraft draft)
    {
        var parts = Seasons(draft.First, draft.End);
        if (parts.Count < 2 || Complete(parts) == 0)
        {
            return [];
        }

        var result = new List<SeriesDraft>(parts.Count);
        for (var at = 0; at < parts.Count; at++)
        {
            var end = at + 1 < parts.Count ? parts[at + 1].First : draft.End;
            result.Add(Part(draft, parts[at].First, end, parts[at].Months));
        }

        return result;
    }

    /// <summary>
    /// "Jeden Freitag ist Markt. Von April bis September von 7 bis 13 Uhr, von Oktober bis März ab 8 Uhr.", or
    /// a line for each season below.
    /// </summary>
    private List<SeriesDraft> PartsBelow(SeriesDraft draft)
    {
        var below = draft.Sentence + 1;
        var last = below;
        while (last < reading.Source.Sentences.Count && last < below + MostSeasons && IsOfSeason(last))
        {
            last++;
        }

        if (last == below)
        {
            return [];
        }

        var parts = Seasons(reading.Source.Sentences[below].First, reading.Source.Sentences[last - 1].End);
        if (parts.Count < 2 || parts.Any(static part => part.Months == 0) || Complete(parts) == 0)
        {
            return [];
        }

        // The seasons are no days of their own.
        var first = Search.From(anchors, below);
        anchors.RemoveRange(first, Search.From(anchors, last) - first);
        var result = new List<SeriesDraft>(parts.Count);
        foreach (var part in parts)
        {
            var season = Part(draft, draft.First, draft.End, part.Months);
            season.SeasonHour = part.Hour;
            result.Add(season);
        }

        return result;
    }

    /// <summary>Says whether a sentence speaks of seasons and their hours alone.</summary>
    private bool IsOfSeason(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var (hasSeason, hasHour) = (false, false);
        if (reading.SignsOf(sentence) is { IsPast: true } or { HasEventNoun: true })
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.Kind == FragmentKind.Recurrence
                || (fragment.HasDate && !fragment.Date.IsMonthOnly && MonthsOf(fragment) == 0))
            {
                return false;
            }

            hasHour |= fragment.HasTime;
        }

        for (var at = range.First; hasHour && at < Math.Min(range.End, range.First + LongestLine); at++)
        {
            hasSeason |= Season(at, false, out _) != 0;
        }

        return hasSeason;
    }

    private List<(int First, int Months, ClockTime Time, Fragment Hour)> Seasons(int from, int to)
    {
        var parts = new List<(int First, int Months, ClockTime Time, Fragment Hour)>();
        var (first, months) = (from, 0);
        for (var at = from; at < to && parts.Count <= MostSeasons; at++)
        {
            if (Season(at, parts.Count > 0 || months != 0, out var end) is var held && held != 0)
            {
                first = parts.Count == 0 ? from : Lead(at, from);
                months = held;
                at = end - 1;
            }
            else if (reading.FragmentAt(at) is { HasTime: true } time)
            {
                if (months != 0 || parts.Count == 0)
                {
                    parts.Add((first, months, time.Time, time));
                }

                months = 0;
                at = time.End - 1;
            }
        }

        return parts;
    }

    private static SeriesDraft Part(SeriesDraft draft, int first, int end, int months)
    {
        var part = new SeriesDraft(draft.Sentence, draft.Words,
            draft.Pattern with { Months = MonthPhrase.List(months) })
        {
            First = first,
            End = end,
            HasWeekdayFromDate = draft.HasWeekdayFromDate,
            HasRhythm = draft.HasRhythm,
            IsScheduled = draft.IsScheduled,
        };
        part.Spans.AddRange(draft.Spans);
        return part;
    }

    /// <summary>
    /// Gives the part without a season the months that the others leave; 0 if they leave none.
    /// </summary>
    private static int Complete(List<(int First, int Months, ClockTime Time, Fragment Hour)> parts)
    {
        var (named, differ, isOpen) = (0, false, false);
        foreach (ref readonly var part in CollectionsMarshal.AsSpan(parts))
        {
            var isRest = part.Months is 0 or AllMonths;
            isOpen |= isRest;
            named |= isRest ? 0 : part.Months;
            differ |= part.Time.TotalMinutes != parts[0].Time.TotalMinutes;
        }

        var left = AllMonths & ~named;
        foreach (ref var part in CollectionsMarshal.AsSpan(parts))
        {
            part.Months = part.Months is 0 or AllMonths ? left : part.Months;
        }

        return !differ ? 0 : isOpen ? left : named;
    }

    /// <summary>
    /// Reads a season at a token as months; all of them for "sonst", which takes what the others leave.
    /// </summary>
    private int Season(int at, bool isFurther, out int end)
    {
        end = at + 1;
        ref readonly var token = ref reading.Tokens[at];
        if (Months.TryFind(token, out var first) && Months.TryFind(reading.Tokens[at + 2], out var behind)
            && (reading.Tokens[at + 1].Is("-") || TimeWords.Until.Contains(reading.Tokens[at + 1])))
        {
            end = at + 3;
            return Between(first, behind);
        }

        if (reading.FragmentAt(at) is { Kind: FragmentKind.DateRange } range)
        {
            end = range.End;
            return MonthsOf(range);
        }

        if (isFurther && SeriesWords.Else.Contains(token))
        {
            return AllMonths;
        }

        return token.IsCapitalized && SeriesWords.TryFindSeason(token, out var from, out var to)
            && (SeriesWords.SeasonLeads.Contains(reading.Tokens[at - 1]) || token.Breaks > 0)
            ? Between(from, to) : 0;
    }

    /// <summary>"April bis September", "1. April – 30. September": whole months.</summary>
    private static int MonthsOf(Fragment range) =>
        range is { Kind: FragmentKind.DateRange, Date: { Month: { } from } first, EndDate: { Month: { } to } last }
            && ((first.IsMonthOnly && last.IsMonthOnly) || (first is { Day: 1, Year: null } && last.Year is null
                && last.Day >= ShortestMonth))
            ? Between(from, to) : 0;

    private int Lead(int at, int least)
    {
        var lead = at;
        while (lead > Math.Max(least, at - LongestLead)
            && SeriesWords.SeasonLeads.Contains(reading.Tokens[lead - 1]))
        {
            lead--;
        }

        return lead;
    }

    private static int Between(int from, int to)
    {
        var bits = 1 << from;
        for (var month = from; month != to;)
        {
            month = (month % 12) + 1;
            bits |= 1 << month;
        }

        return bits;
    }
}
