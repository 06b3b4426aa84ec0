using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace EventCalendar.Core.Tests.Ical;

/// <summary>
/// Reads VTIMEZONE by the letter of RFC 5545 §3.6.5, with nothing of ours: days are walked one by one and asked
/// whether the rule means them. Where clients are poorer than the letter, it is as poor as they.
/// </summary>
internal sealed class ReadTimeZone
{
    private static readonly LocalDateTimePattern Local =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    private readonly List<(Instant At, Offset To)> _onsets;

    private ReadTimeZone(List<(Instant At, Offset To)> onsets) => _onsets = onsets;

    public static ReadTimeZone Read(IEnumerable<string> lines, int lastYear)
    {
        var onsets = new List<(Instant At, Offset To)>();
        var values = new Dictionary<string, string>();
        var dates = new List<LocalDateTime>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT")
            {
                values.Clear();
                dates.Clear();
            }
            else if (line is "END:STANDARD" or "END:DAYLIGHT")
            {
                onsets.AddRange(Onsets(values, dates, lastYear));
            }
            else if (line[..colon] == "RDATE")
            {
                // ical.js takes the first of a list only, and ruby-icalendar none at all.
                dates.Add(Local.Parse(line[(colon + 1)..]).Value);
            }
            else
            {
                values.Add(line[..colon], line[(colon + 1)..]);
            }
        }

        return new ReadTimeZone([.. onsets.OrderBy(onset => onset.At)]);
    }

    public Offset? OffsetAt(Instant instant)
    {
        var index = _onsets.FindLastIndex(onset => onset.At <= instant);
        return index < 0 ? null : _onsets[index].To;
    }

    private static IEnumerable<(Instant At, Offset To)> Onsets(
        Dictionary<string, string> values, List<LocalDateTime> dates, int lastYear)
    {
        var (from, to) = (ParseOffset(values["TZOFFSETFROM"]), ParseOffset(values["TZOFFSETTO"]));
        var first = Local.Parse(values["DTSTART"]).Value;
        // Beside RDATE ical.js does not count DTSTART.
        List<LocalDateTime> ruled = values.TryGetValue("RRULE", out var rule) ? Days(rule, first, lastYear)
            : dates.Count > 0 ? [] : [first];
        return ruled.Concat(dates)
            .Select(local => (local.WithOffset(from).ToInstant(), to));
    }

    private static List<LocalDateTime> Days(string rule, LocalDateTime first, int lastYear)
    {
        var parts = rule.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        Assert.Equal("YEARLY", parts["FREQ"]);
        Assert.Subset(new HashSet<string> { "FREQ", "BYMONTH", "BYDAY", "BYMONTHDAY" }, parts.Keys.ToHashSet());
        var month = int.Parse(parts["BYMONTH"], CultureInfo.InvariantCulture);
        var monthDays = parts.GetValueOrDefault("BYMONTHDAY")?.Split(',')
            .Select(day => int.Parse(day, CultureInfo.InvariantCulture)).ToHashSet();
        var days = new List<LocalDateTime>();
        for (var day = first; day.Year <= Math.Max(lastYear, first.Year); day = day.PlusDays(1))
        {
            if (day.Month == month && IsMeant(day.Date, parts["BYDAY"]) && monthDays?.Contains(day.Day) != false)
            {
                days.Add(day);
            }
        }

        // RFC 5545 §3.8.5.3: the start must be one that the rule means.
        Assert.Equal(first, days[0]);
        return days;
    }

    private static bool IsMeant(LocalDate day, string byDay)
    {
        var ordinal = byDay.Length == 2 ? 0 : int.Parse(byDay[..^2], CultureInfo.InvariantCulture);
        var fromEnd = CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month) - day.Day;
        return day.DayOfWeek.ToString().StartsWith(byDay[^2..], StringComparison.OrdinalIgnoreCase)
            && (ordinal == 0 || ordinal == ((day.Day - 1) / 7) + 1 || -ordinal == (fromEnd / 7) + 1);
    }

    private static Offset ParseOffset(string text)
    {
        var numbers = text[1..].Chunk(2).Select(pair => int.Parse(pair, CultureInfo.InvariantCulture)).Append(0).ToArray();
        var offset = Offset.FromSeconds((numbers[0] * 3600) + (numbers[1] * 60) + numbers[2]);
        return text[0] == '-' ? -offset : offset;
    }
}
