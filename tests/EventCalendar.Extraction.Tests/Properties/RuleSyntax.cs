using NodaTime.Text;

namespace EventCalendar.Extraction.Tests.Properties;

/// <summary>The part of RFC 5545 §3.3.10 that the reader prints; the fuzzer asks the parser of Core instead.</summary>
internal static class RuleSyntax
{
    private static readonly string[] Units = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
    private static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private static readonly LocalDateTimePattern Until = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public static bool IsRule(string text) =>
        text.StartsWith("FREQ=", StringComparison.Ordinal) && text.Split(';').All(part => part.Split('=') is [var name, var value] && IsPart(name, value));

    private static bool IsPart(string name, string value) => name switch
    {
        "FREQ" => Units.Contains(value),
        "INTERVAL" or "COUNT" => int.TryParse(value, out var number) && number > 0,
        "BYDAY" => value.Split(',').All(day => day.Length >= 2 && Days.Contains(day[^2..]) && (day.Length == 2 || int.TryParse(day[..^2], out _))),
        "UNTIL" => Until.Parse(value).Success,
        "BYMONTH" => Numbers(value, 1, 12),
        "BYMONTHDAY" => Numbers(value, -31, 31),
        "BYHOUR" => Numbers(value, 0, 23),
        "BYMINUTE" => Numbers(value, 0, 59),
        "BYSETPOS" => Numbers(value, -366, 366),
        _ => false,
    };

    private static bool Numbers(string value, int least, int most) =>
        value.Split(',').All(item => int.TryParse(item, out var number) && number >= least && number <= most);
}
