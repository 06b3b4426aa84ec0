using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads one weekday counted in a month that is named.</summary>
internal sealed class WeekdayOfMonthRule : TemporalRule
{
    private const int ShortestMonth = 3;
    private const int LongestMonth = 9;

    // Without a year the last day of February is that of most years.
    private const int LeastYear = 2001;

    public override string Id => "date.weekday-of-month";

    public override string Summary =>
        "\"am letzten Freitag im September\", \"letzter Aprilsamstag\", \"am zweiten Sonntag dieses Monats\": one day, no rhythm.";

    public override string Positive =>
        "Am letzten Freitag im September feiern wir um 17 Uhr im Rathaus das Erntefest.";

    public override string Negative => "Am letzten Freitag des Monats tagt um 17 Uhr im Rathaus der Beirat.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var name = at + 1;
        if (tokens[at] is { IsNumber: true, Number: >= 1 and <= 5 } && tokens.IsTight(at + 1, "."))
        {
            name = at + 2;
        }

        var ordinal = name == at + 2 ? tokens[at].Number : Numbers.TryFindOrdinal(tokens[at], out var value)
            ? value : 0;
        if (ordinal == 0 || tokens[name].Breaks > 1 || !tokens[name].IsCapitalized)
        {
            return null;
        }

        if (!Weekdays.TryFind(tokens[name], out var weekday))
        {
            return Weekend(tokens, at, name, ordinal) ?? Compound(tokens, at, name, ordinal);
        }

        var date = new PartialDate
        {
            Weekday = weekday,
            Ordinal = ordinal,
            Part = Weekdays.PartOf(tokens[name]),
        };
        var next = name + 1;
        next += SeriesWords.OfMonthLinks.Contains(tokens[next]) ? 1 : 0;
        if (Calendar.TryMonthName(tokens, next, out var month, out var end) && tokens[next].IsCapitalized)
        {
            var year = Calendar.YearAfter(tokens, ref end);
            return new Fragment(FragmentKind.Date, at, end, Id)
            {
                Date = date with
                {
                    Month = month,
                    Year = year
                },
            };
        }

        if (!TimeWords.MonthWords.Contains(tokens[next + 1]))
        {
            return null;
        }

        int? months = TimeWords.ThisMonth.Contains(tokens[next]) ? 0 : TimeWords.Next.Contains(tokens[next])
            ? 1 : null;
        return months is null ? null : new Fragment(FragmentKind.Date, at, next + 2, Id)
        {
            Date = date with
            {
                WeekOffset = months
            },
        };
    }

    /// <summary>"am ersten Wochenende im Juli".</summary>
    private Fragment? Weekend(TokenReader tokens, int at, int name, int ordinal)
    {
        var next = name + 1;
        next += SeriesWords.OfMonthLinks.Contains(tokens[next]) ? 1 : 0;
        return TimeWords.WeekendNoun.Contains(tokens[name]) && tokens[next].IsCapitalized
            && Calendar.TryMonthName(tokens, next, out var month, out var end)
            ? SaturdayToSunday(tokens, at, end, month, ordinal)
            : null;
    }

    /// <summary>"letzter Aprilsamstag", "am dritten Septemberwochenende".</summary>
    private Fragment? Compound(TokenReader tokens, int at, int name, int ordinal)
    {
        var word = tokens[name].Text;
        for (var length = ShortestMonth; length <= LongestMonth && length < word.Length - 2; length++)
        {
            if (!Months.TryFind(word[..length], out var month))
            {
                continue;
            }

            if (word[length..] is "wochenende" or "wochenendes")
            {
                return SaturdayToSunday(tokens, at, name + 1, month, ordinal);
            }

            var end = name + 1;
            var year = Calendar.YearAfter(tokens, ref end);
            // "am letzten Septembertag"
            if (word[length..] is "tag" or "tages" && ordinal is -1 or 1)
            {
                var day = ordinal == 1 ? 1 : CalendarSystem.Iso.GetDaysInMonth(year ?? LeastYear, month);
                return new Fragment(FragmentKind.Date, at, end, Id)
                {
                    Date = new PartialDate
                    {
                        Day = day,
                        Month = month,
                        Year = year
                    },
                };
            }

            if (Weekdays.TryFind(word[length..], out var weekday))
            {
                return new Fragment(FragmentKind.Date, at, end, Id)
                {
                    Date = new PartialDate
                    {
                        Weekday = weekday,
                        Ordinal = ordinal,
                        Month = month,
                        Year = year,
                    },
                };
            }
        }

        return null;
    }

    private Fragment SaturdayToSunday(TokenReader tokens, int at, int end, int month, int ordinal)
    {
        var year = Calendar.YearAfter(tokens, ref end);
        return new Fragment(FragmentKind.DateRange, at, end, Id)
        {
            Date = new PartialDate
            {
                Weekday = IsoDayOfWeek.Saturday,
                Ordinal = ordinal,
                Month = month,
                Year = year,
            },
            EndDate = new PartialDate { Weekday = IsoDayOfWeek.Sunday },
        };
    }
}
