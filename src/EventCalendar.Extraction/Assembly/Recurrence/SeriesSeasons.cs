using System.Runtime.InteropServices;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Parts a rhythm whose hour depends on the season: "freitags um 18 Uhr, von Mai bis September um 19 Uhr".
/// </summary>
internal sealed class SeriesSeasons(Reading reading, List<SeriesDraft> drafts)
{
    private const int AllMonths = 0b1_1111_1111_1110;
    private const int LongestLead = 3;

    // Spring to winter; more parts has no year.
    private const int MostSeasons = 4;

    /// <summary>Parts the rhythms of a text.</summary>
    public void Part()
    {
        List<SeriesDraft>? all = null;
        for (var at = 0; at < drafts.Count; at++)
        {
            var draft = drafts[at];
            var parts = MayDiffer(draft.Pattern) ? Parts(draft) : [];
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

    /// <summary>Lists the parts of a rhythm, one for each season; none if it is the same all year.</summary>
    private List<SeriesDraft> Parts(SeriesDraft draft)
    {
        var parts = new List<(int First, int Months, ClockTime Time)>();
        var (first, months) = (draft.First, 0);
        for (var at = draft.First; at < draft.End && parts.Count <= MostSeasons; at++)
        {
            if (Season(at, parts.Count > 0 || months != 0, out var end) is var held && held != 0)
            {
                first = parts.Count == 0 ? draft.First : Lead(at, draft.First);
                months = held;
                at = end - 1;
            }
            else if (reading.FragmentAt(at) is { HasTime: true } time)
            {
                if (months != 0 || parts.Count == 0)
                {
                    parts.Add((first, months, time.Time));
                }

                months = 0;
                at = time.End - 1;
            }
        }

        if (parts.Count < 2 || Complete(parts) == 0)
        {
            return [];
        }

        var result = new List<SeriesDraft>(parts.Count);
        for (var at = 0; at < parts.Count; at++)
        {
            var part = new SeriesDraft(draft.Sentence, draft.Words,
                draft.Pattern with { Months = MonthPhrase.List(parts[at].Months) })
            {
                First = parts[at].First,
                End = at + 1 < parts.Count ? parts[at + 1].First : draft.End,
                HasWeekdayFromDate = draft.HasWeekdayFromDate,
                HasRhythm = draft.HasRhythm,
                IsScheduled = draft.IsScheduled,
            };
            part.Spans.AddRange(draft.Spans);
            result.Add(part);
        }

        return result;
    }

    /// <summary>
    /// Gives the part without a season the months that the others leave; 0 if they leave none.
    /// </summary>
    private static int Complete(List<(int First, int Months, ClockTime Time)> parts)
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
            return range.Date.IsMonthOnly && range.EndDate is { IsMonthOnly: true } last
                ? Between(range.Date.Month!.Value, last.Month!.Value) : 0;
        }

        if (isFurther && SeriesWords.Else.Contains(token))
        {
            return AllMonths;
        }

        return token.IsCapitalized && SeriesWords.TryFindSeason(token, out var from, out var to)
            && SeriesWords.SeasonLeads.Contains(reading.Tokens[at - 1]) ? Between(from, to) : 0;
    }

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
