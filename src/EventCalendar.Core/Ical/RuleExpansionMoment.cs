using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Ical;

/// <summary>A day or a local time of a request.</summary>
internal sealed record RuleExpansionMoment(LocalDateTime Local, bool IsDay)
{
    private static readonly LocalDateTimePattern[] TimePatterns =
    [
        Pattern("uuuu-MM-dd'T'HH:mm"), Pattern("uuuu-MM-dd'T'HH:mm:ss"), Pattern("uuuuMMdd'T'HHmmss"),
        Pattern("uuuuMMdd'T'HHmm"), Pattern("uuuu-MM-dd HH:mm"), Pattern("uuuu-MM-dd HH:mm:ss"),
    ];

    private static readonly LocalDatePattern[] DatePatterns =
        [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd")];

    /// <summary>Gets the last second that belongs to it.</summary>
    public LocalDateTime Last => IsDay ? Local.Date + new LocalTime(23, 59, 59) : Local;

    /// <summary>Reads one; <c>null</c> if it is none. A time with <c>Z</c> becomes local to the zone.</summary>
    public static RuleExpansionMoment? Parse(string? text, DateTimeZone zone)
    {
        var isUtc = text is not null && text.EndsWith('Z');
        var body = isUtc ? text![..^1] : text ?? "";
        foreach (var pattern in TimePatterns)
        {
            if (pattern.Parse(body) is { Success: true, Value.Year: >= 1 } parsed)
            {
                // The first and the last year of the calendar have neighbours that no zone can show.
                var local = isUtc && parsed.Value.Year is > 1 and < 9999 ? parsed.Value.InUtc().WithZone(zone).LocalDateTime : parsed.Value;
                return new RuleExpansionMoment(local, false);
            }
        }

        foreach (var pattern in DatePatterns)
        {
            if (!isUtc && pattern.Parse(body) is { Success: true, Value.Year: >= 1 } parsed)
            {
                return new RuleExpansionMoment(parsed.Value.AtMidnight(), true);
            }
        }

        return null;
    }

    /// <summary>Prints a local time, its seconds only where they are not zero.</summary>
    public static string Print(LocalDateTime local) => TimePatterns[local.Second == 0 ? 0 : 1].Format(local);

    private static LocalDateTimePattern Pattern(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture(text);
}
