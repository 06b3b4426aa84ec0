using System.Globalization;
using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Shared;

/// <summary>Says a recurrence rule as people do: "jeden Dienstag", "alle 2 Wochen", "am 1. Mittwoch im Monat".</summary>
/// <remarks>Rules that would need a sentence of their own are only called "regelmäßig".</remarks>
public sealed class RecurrenceWords(IStringLocalizer<Texts> texts)
{
    private static readonly string[] DayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>The words for a rule; <c>null</c> if nothing repeats.</summary>
    public string? Describe(RecurrenceRule? rule)
    {
        if (rule is null)
        {
            return null;
        }

        var parts = rule.Text.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .GroupBy(part => part[0].ToUpperInvariant(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First()[1], StringComparer.Ordinal);
        var interval = int.TryParse(
            parts.GetValueOrDefault("INTERVAL", "1"), CultureInfo.InvariantCulture, out var every) ? every : 1;
        return Pace(parts, interval) ?? texts["Repeats.Regularly"].Value;
    }

    private string? Pace(Dictionary<string, string> parts, int interval)
    {
        var days = parts.GetValueOrDefault("BYDAY", "");
        var isPlain = !parts.Keys.Any(key => key is "BYSETPOS" or "BYMONTH" or "BYMONTHDAY" or "BYWEEKNO");
        return (parts.GetValueOrDefault("FREQ", ""), interval) switch
        {
            ("DAILY", 1) when isPlain && days.Length == 0 => texts["Repeats.Daily"].Value,
            ("DAILY", _) when isPlain && days.Length == 0 => texts["Repeats.EveryDays", interval].Value,
            ("WEEKLY", 1) when isPlain && Weekdays(days) is { } names => texts["Repeats.EveryWeekday", names].Value,
            ("WEEKLY", 1) when isPlain => texts["Repeats.Weekly"].Value,
            ("WEEKLY", _) when isPlain => texts["Repeats.EveryWeeks", interval].Value,
            ("MONTHLY", 1) when isPlain && Ordinals(days) is { } names => texts["Repeats.MonthlyOn", names].Value,
            ("MONTHLY", 1) => texts["Repeats.Monthly"].Value,
            ("MONTHLY", _) => texts["Repeats.EveryMonths", interval].Value,
            ("YEARLY", 1) => texts["Repeats.Yearly"].Value,
            _ => null,
        };
    }

    private string? Weekdays(string codes)
    {
        var days = codes.Split(',').Select(WeekdayOf).ToArray();
        return days.All(day => day is not null) ? Join(days!) : null;
    }

    private string? Ordinals(string codes)
    {
        var days = codes.Split(',').Select(OrdinalOf).ToArray();
        return days.All(day => day is not null) ? Join(days!) : null;
    }

    // "2FR" is the second Friday, "-1SU" the last Sunday (RFC 5545 §3.3.10).
    private string? OrdinalOf(string code)
    {
        if (code.Length < 3 || WeekdayOf(code[^2..]) is not { } name)
        {
            return null;
        }

        return code[..^2] switch
        {
            "-1" => texts["Repeats.Last", name].Value,
            "1" or "2" or "3" or "4" or "5" => texts["Repeats.Nth", code[..^2], name].Value,
            _ => null,
        };
    }

    private static string? WeekdayOf(string code)
    {
        var index = Array.IndexOf(DayCodes, code.ToUpperInvariant());
        return index < 0
            ? null
            : CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName((DayOfWeek)((index + 1) % 7));
    }

    private string Join(string[] names) => names.Length == 1
        ? names[0]
        : texts["List.And", string.Join(", ", names[..^1]), names[^1]];
}
