using NodaTime;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>What two rules must share to be the same rhythm: frequency, interval, weekdays and days of the month.</summary>
internal sealed record RuleShape(string Frequency, int Interval, string Weekdays, string MonthDays)
{
    /// <summary>Reads an RRULE value; <c>null</c> for none.</summary>
    public static RuleShape? Parse(string? rule)
    {
        if (rule is null)
        {
            return null;
        }

        var parts = rule.Split(';').Select(part => part.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var days = List(parts, "BYDAY");
        var positions = List(parts, "BYSETPOS");
        var counted = positions.Length == 0 ? days : [.. positions.SelectMany(position => days.Select(day => position + day))];
        return new RuleShape(
            parts["FREQ"], parts.TryGetValue("INTERVAL", out var interval) ? int.Parse(interval, null) : 1,
            string.Join(',', counted.Distinct().Order(StringComparer.Ordinal)),
            string.Join(',', List(parts, "BYMONTHDAY").Order(StringComparer.Ordinal)));
    }

    /// <summary>Says whether a day is one of the rule when it begins on another day.</summary>
    public bool Contains(LocalDate day, LocalDate first)
    {
        var name = day.DayOfWeek.ToString().ToUpperInvariant()[..2];
        var weekdays = Weekdays.Length == 0 ? [] : Weekdays.Split(',');
        return Frequency switch
        {
            "DAILY" => Period.DaysBetween(first, day) % Interval == 0 && (weekdays.Length == 0 || weekdays.Contains(name)),
            "WEEKLY" => Period.DaysBetween(Monday(first), Monday(day)) / 7 % Interval == 0
                && (weekdays.Length == 0 ? day.DayOfWeek == first.DayOfWeek : weekdays.Contains(name)),
            "MONTHLY" when weekdays.Length > 0 => weekdays.Contains(name) || weekdays.Contains((((day.Day - 1) / 7) + 1) + name)
                || weekdays.Contains("-" + (((day.Calendar.GetDaysInMonth(day.Year, day.Month) - day.Day) / 7) + 1) + name),
            "MONTHLY" => MonthDays.Length == 0 ? day.Day == first.Day : MonthDays.Split(',').Contains(day.Day.ToString((IFormatProvider?)null)),
            _ => (day.Month, day.Day) == (first.Month, first.Day),
        };
    }

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static string[] List(Dictionary<string, string> parts, string name) =>
        parts.TryGetValue(name, out var list) ? list.Split(',') : [];
}
