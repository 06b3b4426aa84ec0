using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Recurrence;

/// <summary>Reads the grammar of RFC 5545 §3.3.10; <see cref="RecurrenceRuleLimits"/> knows what may go together.</summary>
internal static class RecurrenceRuleParser
{
    private const string Prefix = "RRULE:";

    // The longest sensible rule lists every day of a year; what is longer is not a rule.
    private const int MaxLength = 4096;

    public static bool TryParse(
        string? text, [NotNullWhen(true)] out RecurrenceRule? rule, [NotNullWhen(false)] out string? problem)
    {
        rule = null;
        var value = (text ?? "").Trim();
        value = value.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? value[Prefix.Length..] : value;

        // Some calendars end the value with a semicolon; feeds must not repeat it.
        value = value.EndsWith(';') ? value[..^1] : value;
        problem = value.Length switch
        {
            0 => "The rule is empty.",
            > MaxLength => "The rule is too long.",
            _ => null,
        };
        if (problem is not null)
        {
            return false;
        }

        var parsed = new RecurrenceRule(value);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in value.Split(';'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals];
            problem = equals < 0 ? $"'{part}' must be NAME=VALUE."
                : !names.Add(name) ? $"{name} is given twice."
                : null;
            if (problem is not null || !TryTake(name, part[(equals + 1)..], ref parsed, out problem))
            {
                return false;
            }
        }

        problem = names.Contains("FREQ") ? RecurrenceRuleLimits.ProblemOf(parsed) : "FREQ is missing.";
        rule = problem is null ? parsed : null;
        return problem is null;
    }

    private static bool TryTake(
        string name, string value, ref RecurrenceRule rule, [NotNullWhen(false)] out string? problem)
    {
        var taken = name.ToUpperInvariant() switch
        {
            "FREQ" => TakeFrequency(value) is { } frequency ? rule with { Frequency = frequency } : null,
            "INTERVAL" => TakePositive(value) is { } interval ? rule with { Interval = interval } : null,
            "COUNT" => TakePositive(value) is { } count ? rule with { Count = count } : null,
            "UNTIL" => TakeUntil(value) is { } until ? rule with { Until = until } : null,
            "BYSECOND" => TakeList(value, 0, 60, false) is { } list ? rule with { BySecond = list } : null,
            "BYMINUTE" => TakeList(value, 0, 59, false) is { } list ? rule with { ByMinute = list } : null,
            "BYHOUR" => TakeList(value, 0, 23, false) is { } list ? rule with { ByHour = list } : null,
            "BYDAY" => TakeDays(value) is { } days ? rule with { ByDay = days } : null,
            "BYMONTHDAY" => TakeList(value, 1, 31, true) is { } list ? rule with { ByMonthDay = list } : null,
            "BYYEARDAY" => TakeList(value, 1, 366, true) is { } list ? rule with { ByYearDay = list } : null,
            "BYWEEKNO" => TakeList(value, 1, 53, true) is { } list ? rule with { ByWeekNumber = list } : null,
            "BYMONTH" => TakeList(value, 1, 12, false) is { } list ? rule with { ByMonth = list } : null,
            "BYSETPOS" => TakeList(value, 1, 366, true) is { } list ? rule with { BySetPosition = list } : null,
            "WKST" => TakeDay(value) is { } day ? rule with { WeekStart = day } : null,
            _ => null,
        };
        problem = taken is null ? $"'{name}={value}' is not a part of RFC 5545 §3.3.10." : null;
        rule = taken ?? rule;
        return problem is null;
    }

    private static RecurrenceFrequency? TakeFrequency(string value) => value.ToUpperInvariant() switch
    {
        "SECONDLY" => RecurrenceFrequency.Secondly,
        "MINUTELY" => RecurrenceFrequency.Minutely,
        "HOURLY" => RecurrenceFrequency.Hourly,
        "DAILY" => RecurrenceFrequency.Daily,
        "WEEKLY" => RecurrenceFrequency.Weekly,
        "MONTHLY" => RecurrenceFrequency.Monthly,
        "YEARLY" => RecurrenceFrequency.Yearly,
        _ => null,
    };

    private static int? TakePositive(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;

    private static RecurrenceUntil? TakeUntil(string value)
    {
        var isUtc = value.EndsWith('Z') || value.EndsWith('z');
        var body = isUtc ? value[..^1] : value;
        var separator = body.IndexOfAny(['T', 't']);
        var date = Patterns.Date.Parse(separator < 0 ? body : body[..separator]);
        if (!date.Success || date.Value.Year < 1 || (separator < 0 && isUtc))
        {
            return null;
        }

        if (separator < 0)
        {
            return new RecurrenceUntil(date.Value, null, false);
        }

        var time = Patterns.Time.Parse(body[(separator + 1)..]);
        return time.Success ? new RecurrenceUntil(date.Value, time.Value, isUtc) : null;
    }

    private static ImmutableArray<int>? TakeList(string value, int least, int most, bool mayCountBack)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var entry in value.Split(','))
        {
            if (!int.TryParse(entry, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                || (number < 0 && !mayCountBack) || number == int.MinValue
                || Math.Abs(number) < least || Math.Abs(number) > most)
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers.ToImmutable();
    }

    private static ImmutableArray<RecurrenceWeekday>? TakeDays(string value)
    {
        var days = ImmutableArray.CreateBuilder<RecurrenceWeekday>();
        foreach (var entry in value.Split(','))
        {
            if (entry.Length < 2 || TakeDay(entry[^2..]) is not { } day)
            {
                return null;
            }

            var ordinal = entry.Length == 2 ? [] : TakeList(entry[..^2], 1, 53, true);
            if (ordinal is not { } number)
            {
                return null;
            }

            days.Add(new RecurrenceWeekday(number.IsEmpty ? null : number[0], day));
        }

        return days.ToImmutable();
    }

    private static IsoDayOfWeek? TakeDay(string value) => value.ToUpperInvariant() switch
    {
        "MO" => IsoDayOfWeek.Monday,
        "TU" => IsoDayOfWeek.Tuesday,
        "WE" => IsoDayOfWeek.Wednesday,
        "TH" => IsoDayOfWeek.Thursday,
        "FR" => IsoDayOfWeek.Friday,
        "SA" => IsoDayOfWeek.Saturday,
        "SU" => IsoDayOfWeek.Sunday,
        _ => null,
    };

    // Only rules with UNTIL need them, and they take long to make.
    private static class Patterns
    {
        public static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

        public static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HHmmss");
    }
}
