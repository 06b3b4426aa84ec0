using System.Collections.Immutable;
using System.Globalization;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;
using NodaTime.Calendars;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>A recurrence with its bounds.</summary>
/// <param name="Pattern">The rhythm.</param>
/// <param name="Until">The last possible day; <c>null</c> if it goes on.</param>
/// <param name="Count">How many dates, those that fall out included; <c>null</c> if not said.</param>
/// <param name="Exceptions">Days that fall out, in order.</param>
/// <param name="Spans">The words that say so.</param>
internal sealed record Series(
    RecurrencePattern Pattern, LocalDate? Until, int? Count, ImmutableArray<LocalDate> Exceptions,
        ImmutableArray<TextSpan> Spans)
{
    // A monthly rule of every other month can skip two of them on the fifth weekday; this covers any rhythm
    // read.
    private const int LongestSearch = 400;
    private static readonly string[] Days = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>Gets the dates that differ.</summary>
    public ImmutableArray<SeriesChange> Changes { get; init; } = [];

    /// <summary>Gets what the text leaves out and nobody can tell when that is.</summary>
    public SeriesGaps Gaps { get; init; }

    /// <summary>Gets whether it is every other week or once a month: no shop is open so seldom.</summary>
    public bool IsSeldom => Pattern is { Unit: RecurrenceUnit.Month } or { Interval: > 1 };

    /// <summary>Prints the value of an RRULE (RFC 5545 §3.3.10).</summary>
    public string Rule()
    {
        var unit =
            Pattern.Unit switch { RecurrenceUnit.Day => "DAILY", RecurrenceUnit.Week => "WEEKLY", _ => "MONTHLY" };
        var rule = "FREQ=" + unit;
        rule += Pattern.Interval > 1 ? FormattableString.Invariant($";INTERVAL={Pattern.Interval}") : "";
        rule += Pattern.Weekdays.IsEmpty ? "" : ";BYDAY=" + string.Join(',', ByDay());
        rule += Pattern.MonthDays.IsEmpty ? "" : ";BYMONTHDAY=" + Join(Pattern.MonthDays);
        rule += Pattern.Months.IsEmpty ? "" : ";BYMONTH=" + Join(Pattern.Months);
        rule += Count is { } count ? FormattableString.Invariant($";COUNT={count}") : "";
        return rule + (Count is null && Until is { } until
            ? FormattableString.Invariant($";UNTIL={until.Year:0000}{until.Month:00}{until.Day:00}T235959")
            : "");
    }

    /// <summary>Says whether a day is one of the series, seen from a day that is.</summary>
    public bool Contains(LocalDate day, LocalDate anchor)
    {
        if (!Pattern.Months.IsEmpty && !Pattern.Months.Contains(day.Month))
        {
            return false;
        }

        return Pattern.Unit switch
        {
            RecurrenceUnit.Day => true,
            RecurrenceUnit.Week =>
                HasWeekday(day) && Period.DaysBetween(Monday(anchor), Monday(day)) / 7 % Pattern.Interval == 0
                    && IsInParity(day),
            _ => IsDayOfMonth(day)
                && (((day.Year - anchor.Year) * 12) + day.Month - anchor.Month) % Pattern.Interval == 0,
        };
    }

    /// <summary>
    /// Lists the days that fall out of a series that begins on a day; what is none of its days cannot.
    /// </summary>
    public ImmutableArray<EventMoment> Skipped(LocalDate start)
    {
        var skipped = ImmutableArray.CreateBuilder<EventMoment>();
        foreach (var day in Exceptions)
        {
            if (day >= start && !(day > Until) && Contains(day, start))
            {
                skipped.Add(new EventMoment(day, null));
            }
        }

        return skipped.ToImmutable();
    }

    /// <summary>Finds the first day of the series on or after a day.</summary>
    public LocalDate FirstFrom(LocalDate day)
    {
        for (var next = day; next < day.PlusDays(LongestSearch); next = next.PlusDays(1))
        {
            if (Contains(next, next))
            {
                return next;
            }
        }

        return day;
    }

    /// <summary>Lists the days of the series between two days, both included, in order.</summary>
    public IEnumerable<LocalDate> Between(LocalDate anchor, LocalDate first, LocalDate last)
    {
        for (var day = first < anchor ? anchor : first; day <= last; day = day.PlusDays(1))
        {
            if (Contains(day, anchor))
            {
                yield return day;
            }
        }
    }

    private IEnumerable<string> ByDay() => Pattern.Ordinals.IsEmpty
        ? Pattern.Weekdays.Select(day => Days[(int)day])
        : Pattern.Ordinals.SelectMany(ordinal => Pattern.Weekdays.Select(day => FormattableString.Invariant($"{ordinal}{Days[(int)day]}")));

    private static string Join(ImmutableArray<int> values) =>
        string.Join(',', values.Select(value => value.ToString(CultureInfo.InvariantCulture)));

    private bool HasWeekday(LocalDate day) =>
        Pattern.Weekdays.IsEmpty || Pattern.Weekdays.Contains(day.DayOfWeek);

    private bool IsInParity(LocalDate day) => Pattern.Parity switch
    {
        WeekParity.Even => WeekYearRules.Iso.GetWeekOfWeekYear(day) % 2 == 0,
        WeekParity.Odd => WeekYearRules.Iso.GetWeekOfWeekYear(day) % 2 == 1,
        _ => true,
    };

    private bool IsDayOfMonth(LocalDate day)
    {
        if (!Pattern.MonthDays.IsEmpty)
        {
            return Pattern.MonthDays.Contains(day.Day);
        }

        foreach (var ordinal in Pattern.Ordinals)
        {
            if (IsNth(day, ordinal) && HasWeekday(day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNth(LocalDate day, int ordinal) =>
        ordinal > 0
            ? (day.Day - 1) / 7 + 1 == ordinal
            : (CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) - day.Day) / 7 + 1 == -ordinal;

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
