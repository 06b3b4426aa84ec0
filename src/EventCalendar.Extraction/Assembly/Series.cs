using System.Collections.Immutable;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>A recurrence with its bounds.</summary>
/// <param name="Pattern">The rhythm.</param>
/// <param name="Until">The last possible day; <c>null</c> if it goes on.</param>
/// <param name="Count">How many dates; <c>null</c> if not said.</param>
/// <param name="Exceptions">Days that fall out.</param>
/// <param name="Spans">The words that say so.</param>
internal sealed record Series(
    RecurrencePattern Pattern, LocalDate? Until, int? Count, ImmutableArray<LocalDate> Exceptions, ImmutableArray<TextSpan> Spans)
{
    private static readonly string[] Days = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>Prints the value of an RRULE (RFC 5545 §3.3.10).</summary>
    public string Rule()
    {
        var unit = Pattern.Unit switch { RecurrenceUnit.Day => "DAILY", RecurrenceUnit.Week => "WEEKLY", _ => "MONTHLY" };
        var rule = "FREQ=" + unit;
        rule += Pattern.Interval > 1 ? FormattableString.Invariant($";INTERVAL={Pattern.Interval}") : "";
        rule += Pattern.Weekdays.IsEmpty ? "" : ";BYDAY=" + string.Join(',', ByDay());
        rule += Count is { } count ? FormattableString.Invariant($";COUNT={count}") : "";
        return rule + (Count is null && Until is { } until ? FormattableString.Invariant($";UNTIL={until.Year:0000}{until.Month:00}{until.Day:00}T235959") : "");
    }

    /// <summary>Says whether a day is one of the series, seen from a day that is.</summary>
    public bool Contains(LocalDate day, LocalDate anchor)
    {
        var isWeekday = Pattern.Weekdays.IsEmpty || Pattern.Weekdays.Contains(day.DayOfWeek);
        return Pattern.Unit switch
        {
            RecurrenceUnit.Day => true,
            RecurrenceUnit.Week => isWeekday && Period.DaysBetween(Monday(anchor), Monday(day)) / 7 % Pattern.Interval == 0,
            _ => isWeekday && Pattern.Ordinals.Any(ordinal => IsNth(day, ordinal)),
        };
    }

    /// <summary>Finds the first day of the series on or after a day.</summary>
    public LocalDate FirstFrom(LocalDate day)
    {
        for (var next = day; next < day.PlusDays(70); next = next.PlusDays(1))
        {
            if (Contains(next, Pattern.Unit == RecurrenceUnit.Week ? next : day))
            {
                return next;
            }
        }

        return day;
    }

    private IEnumerable<string> ByDay() => Pattern.Unit == RecurrenceUnit.Month
        ? Pattern.Ordinals.SelectMany(ordinal => Pattern.Weekdays.Select(day => FormattableString.Invariant($"{ordinal}{Days[(int)day]}")))
        : Pattern.Weekdays.Select(day => Days[(int)day]);

    private static bool IsNth(LocalDate day, int ordinal) =>
        ordinal > 0
            ? (day.Day - 1) / 7 + 1 == ordinal
            : (CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) - day.Day) / 7 + 1 == -ordinal;

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
