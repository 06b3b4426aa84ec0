using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Reads programmes whose month stands above and whose lines begin with the day alone.</summary>
internal static class MonthHeadings
{
    private const int LongestHeading = 7;
    private const int ShortHeading = 4;
    private const int FewestListed = 2;

    /// <summary>Adds a date for each line "3. 10.00 Uhr Gottesdienst" below a line "März".</summary>
    public static void Complete(SourceText source, TokenReader tokens, ReadOnlySpan<Fragment> fragments,
        RentedList<Fragment> result)
    {
        PartialDate? month = null;
        result.Expect(fragments.Length);
        var next = 0;
        foreach (var line in source.Lines)
        {
            while (next < fragments.Length && fragments[next].End <= line.First)
            {
                result.Add(fragments[next++]);
            }

            Fragment? first = next < fragments.Length ? fragments[next] : null;
            if (line.Count <= LongestHeading
                && first is { Date.IsMonthOnly: true, Kind: FragmentKind.Date } heading
                && heading.End <= line.End && (line.Count <= ShortHeading || heading.End + 1 >= line.End))
            {
                month = heading.Date;
            }
            else if (month is { } named && first is
            {
                Date.IsWeekdayOnly: true,
                Kind: FragmentKind.Date
            } weekday
                && DayBeside(tokens, line.First, weekday) is { First: >= 0 } day)
            {
                result.Add(new Fragment(FragmentKind.Date, Math.Min(day.First, weekday.First), day.End,
                    "date.month-heading")
                {
                    Date = named with { Day = tokens[day.First].Number, Weekday = weekday.Date.Weekday },
                });
                next++;
            }
            else if (month is { } ofLeaf && IsLeaf(tokens, line))
            {
                next = AddLeaf(tokens, line, fragments, next,
                    ofLeaf with { Day = tokens[line.First].Number }, result);
            }
            else if (Inline(line, tokens, fragments, next) is { } inline)
            {
                next = AddInline(line, tokens, fragments, next, inline, result);
            }
            else if (month is { } above)
            {
                AddDays(tokens, tokens[line.First] is { IsWord: false, IsNumber: false } ? line.First + 1
                    : line.First, first?.First ?? int.MaxValue, above, result);
            }
        }

        foreach (var rest in fragments[next..])
        {
            result.Add(rest);
        }
    }

    /// <summary>"12", "12.": all that stands in a line.</summary>
    private static bool IsLeaf(TokenReader tokens, TextLine line) =>
        IsDay(tokens, line.First)
            && (line.Count == 1 || (line.Count == 2 && tokens.IsTight(line.First + 1, ".")));

    /// <summary>
    /// Adds the day of a leaf of a calendar, if its weekday or its month stands alone in the line above or its
    /// weekday in the line below.
    /// </summary>
    private static int AddLeaf(TokenReader tokens, TextLine line, ReadOnlySpan<Fragment> fragments, int next,
        PartialDate date,
        RentedList<Fragment> result)
    {
        Fragment? above = result.Count > 0 && result[^1].End == line.First ? result[^1] : null;
        if (above is { Kind: FragmentKind.Date, Date.IsWeekdayOnly: true } before)
        {
            result[^1] = new Fragment(FragmentKind.Date, before.First, line.End, "date.month-heading")
            {
                Date = date with { Weekday = before.Date.Weekday },
            };
        }
        else if (next < fragments.Length && fragments[next].First == line.End
            && fragments[next] is { Kind: FragmentKind.Date, Date.IsWeekdayOnly: true } behind)
        {
            result.Add(new Fragment(FragmentKind.Date, line.First, behind.End, "date.month-heading")
            {
                Date = date with { Weekday = behind.Date.Weekday },
            });
            next++;
        }
        else if (above is { Date.IsMonthOnly: true } || WeekdayGroup.IsNamedAlone(tokens, line.First - 1)
            || WeekdayGroup.IsNamedAlone(tokens, line.End))
        {
            result.Add(new Fragment(FragmentKind.Date, line.First, line.End, "date.month-heading")
            {
                Date = date,
            });
        }

        return next;
    }

    /// <summary>"- 6. Nikolausfeier", "12./13. Markt": the day or days that begin a line.</summary>
    private static void AddDays(TokenReader tokens, int at, int stop, PartialDate month,
        RentedList<Fragment> result)
    {
        for (; at + 2 <= stop && tokens[at] is { IsNumber: true, Length: <= 2, Number: >= 1 and <= 31 }
            && tokens.IsTight(at + 1, "."); at += 3)
        {
            var day = new Fragment(FragmentKind.Date, at, at + 2, "date.month-heading")
            {
                Date = month with { Day = tokens[at].Number },
            };
            var isSpan = tokens[at + 2].Text is "-" && at + 5 <= stop && tokens.IsTight(at + 4, ".")
                && tokens[at + 3] is { IsNumber: true, Length: <= 2, Number: <= 31 }
                && tokens[at + 3].Number > tokens[at].Number;
            result.Add(!isSpan ? day : day with
            {
                Kind = FragmentKind.DateRange,
                End = at + 5,
                EndDate = month with { Day = tokens[at + 3].Number },
            });
            if (isSpan || tokens[at + 2].Breaks > 0 || tokens[at + 3].Breaks > 0
                || !(tokens[at + 2].Text is "/" or "+" or "," || TimeWords.And.Contains(tokens[at + 2])))
            {
                break;
            }
        }
    }

    /// <summary>
    /// "Fr 4 Altpapiersammlung", "Fr 4. – 19 Uhr", "4. Fr", "04 Fr", "4. (Fr)": the day beside the weekday
    /// that begins a line.
    /// </summary>
    /// <returns>The number and the index behind both; -1 if there is none.</returns>
    private static (int First, int End) DayBeside(TokenReader tokens, int line, Fragment weekday)
    {
        var at = tokens.Skip(weekday.End, ",");
        if (weekday.First == line)
        {
            return at == weekday.End && IsBareDay(tokens, at) ? (at, at + 1)
                : IsDay(tokens, at) && tokens[at].Breaks == 0
                && tokens.IsTight(at + 1, ".") && tokens[at + 2].Text is "-" or "|" or ":" or ","
                && tokens[at + 2].Breaks == 0 ? (at, at + 2)
                : (-1, 0);
        }

        at = tokens[line] is { IsWord: false, IsNumber: false } ? line + 1 : line;
        var end = tokens.Skip(at + 1, ".");
        var isBracket = tokens[end].Is("(");
        end += isBracket || tokens[end].Text is "," or "|" ? 1 : 0;
        return IsDay(tokens, at) && end == weekday.First
            && tokens[end].Breaks == 0 ? (at, isBracket ? tokens.Skip(weekday.End, ")") : weekday.End)
            : (-1, 0);
    }

    private static bool IsDay(TokenReader tokens, int at) =>
        tokens[at] is { IsNumber: true, Length: <= 2, Number: >= 1 and <= 31 };

    private static bool IsBareDay(TokenReader tokens, int at) =>
        IsDay(tokens, at) && tokens[at].Breaks == 0
            && tokens[at + 1] is { IsWord: true, IsCapitalized: true, Breaks: 0, IsSpaced: true } name
            && !TimeWords.Units.Contains(name) && !Months.TryFind(name, out _);

    /// <summary>
    /// "Termine im September: 4. Altpapiersammlung, 11. Jugendtreff, 20. Kirchweih": the month of the days
    /// behind the colon.
    /// </summary>
    private static Fragment? Inline(TextLine line, TokenReader tokens, ReadOnlySpan<Fragment> fragments,
        int next)
    {
        for (var at = next; at < fragments.Length && fragments[at].First < line.End; at++)
        {
            var month = fragments[at];
            if (month is not { Kind: FragmentKind.Date, Date.IsMonthOnly: true }
                || !tokens[month.End].Is(":"))
            {
                continue;
            }

            var (days, last) = (0, 0);
            for (var day = month.End + 1; day < line.End; day++)
            {
                if (IsListedDay(tokens, day))
                {
                    if (tokens[day].Number <= last)
                    {
                        return null;
                    }

                    (days, last) = (days + 1, tokens[day].Number);
                }
            }

            return days >= FewestListed ? month : null;
        }

        return null;
    }

    private static bool IsListedDay(TokenReader tokens, int at) =>
        tokens[at] is { IsNumber: true, Length: <= 2, Number: >= 1 and <= 31 } && tokens.IsTight(at + 1, ".")
            && tokens[at - 1].Text is ":" or "," or ";" or "|" or "·" or "-" or "und" or "."
            && tokens[at + 2] is { IsWord: true, IsCapitalized: true, Breaks: 0, IsSpaced: true } name
            && !Months.TryFind(name, out _) && !TimeWords.OrdinalNouns.Contains(name);

    private static int AddInline(TextLine line, TokenReader tokens, ReadOnlySpan<Fragment> fragments,
        int next,
        Fragment month, RentedList<Fragment> result)
    {
        for (var day = month.End + 1; day < line.End; day++)
        {
            if (!IsListedDay(tokens, day))
            {
                continue;
            }

            while (next < fragments.Length && fragments[next].First < day)
            {
                result.Add(fragments[next++]);
            }

            // A fragment that covers the number says something else of it.
            if (result.Count > 0 && result[^1].End > day
                || (next < fragments.Length && fragments[next].First < day + 2))
            {
                continue;
            }

            result.Add(new Fragment(FragmentKind.Date, day, day + 2, "date.month-heading")
            {
                Date = month.Date with { Day = tokens[day].Number },
            });
        }

        return next;
    }
}
