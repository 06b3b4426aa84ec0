using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Tells the school holidays of the German and Austrian Länder.</summary>
/// <remarks>
/// Germany from the data file <c>school-holidays.txt</c>, Austria by <see cref="AustrianSchoolHolidays"/>;
/// beyond the years covered, and for every other region, the answer is that they are not known.
/// </remarks>
internal static class SchoolHolidays
{
    private static readonly FrozenDictionary<string, SchoolHolidayCalendar> ByRegion =
        Parse(HolidayData.Lines("school-holidays"))
            .Concat(AustrianSchoolHolidays.Calendars)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lists the holidays of a region that touch some days, both ends inclusive.</summary>
    /// <remarks>
    /// Known only if each of the days is; an end before the start means no days, which have none.
    /// </remarks>
    public static SchoolHolidayAnswer Between(string? region, LocalDate from, LocalDate to) =>
        Answer(region, calendar => calendar.Between(from, to));

    /// <summary>Finds the first holidays of a kind that begin on a day or later.</summary>
    /// <returns><see cref="SchoolHolidayAnswer.Known"/> with exactly one, or why not.</returns>
    public static SchoolHolidayAnswer Next(string? region, SchoolHolidayKind kind, LocalDate from) =>
        Answer(region, calendar => calendar.Next(kind, from));

    /// <summary>Finds the first summer holidays that begin on a day or later.</summary>
    /// <returns><see cref="SchoolHolidayAnswer.Known"/> with exactly one, or why not.</returns>
    public static SchoolHolidayAnswer NextSummer(string? region, LocalDate from) =>
        Next(region, SchoolHolidayKind.Summer, from);

    /// <summary>Gets the first and the last day covered for a region; <c>null</c> if none is.</summary>
    public static DateInterval? Covered(string region) =>
        ByRegion.TryGetValue(region, out var calendar)
            ? new DateInterval(calendar.First, calendar.Last)
            : null;

    /// <summary>Lists the holidays that touch some days, and the days among them that are not known.</summary>
    public static IEnumerable<Holiday> All(string region, LocalDate from, LocalDate to)
    {
        if (!ByRegion.TryGetValue(region.Trim(), out var calendar))
        {
            return [new Holiday(HolidayKind.SchoolUnknown, from, to, "")];
        }

        var gaps = calendar.Doubts
            .Append(new DateInterval(LocalDate.MinIsoValue, calendar.First.PlusDays(-1)))
            .Append(new DateInterval(calendar.Last.PlusDays(1), LocalDate.MaxIsoValue))
            .Select(gap => gap.Intersection(new DateInterval(from, to))).OfType<DateInterval>()
            .Select(gap => new Holiday(HolidayKind.SchoolUnknown, gap.Start, gap.End, ""));
        return calendar.Holidays.Where(holiday => holiday.First <= to && holiday.Last >= from)
            .Select(holiday => new Holiday(
                HolidayKind.School, holiday.First, holiday.Last, holiday.Kind.ToString().ToLowerInvariant()))
            .Concat(gaps);
    }

    private static SchoolHolidayAnswer Answer(
        string? region, Func<SchoolHolidayCalendar, SchoolHolidayAnswer> ask)
    {
        if (string.IsNullOrWhiteSpace(region))
        {
            return new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.NoRegion);
        }

        return ByRegion.TryGetValue(region.Trim(), out var calendar)
            ? ask(calendar)
            : new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.NoData);
    }

    private static Dictionary<string, SchoolHolidayCalendar> Parse(IEnumerable<string[]> lines)
    {
        var calendars = new Dictionary<string, SchoolHolidayCalendar>(StringComparer.Ordinal);
        var region = string.Empty;
        foreach (var words in lines)
        {
            if (words[0].StartsWith('['))
            {
                region = words[0].TrimStart('[');
                var covered = words[1].TrimEnd(']').Split('/');
                calendars[region] = new SchoolHolidayCalendar(Date(covered[0]), Date(covered[1]), [], []);
            }
            else
            {
                calendars[region] = WithYear(calendars[region], words);
            }
        }

        return calendars;
    }

    private static SchoolHolidayCalendar WithYear(SchoolHolidayCalendar calendar, string[] words)
    {
        foreach (var pair in words.Skip(1).Chunk(2))
        {
            var days = pair[1].Split('/');
            var first = Date(words[0] + "-" + days[0]);
            var last = Date(words[0] + "-" + days[^1]);
            last = last < first ? last.PlusYears(1) : last;
            if (pair[0] == "doubt")
            {
                calendar = calendar with { Doubts = calendar.Doubts.Add(new DateInterval(first, last)) };
            }
            else
            {
                var holiday = new SchoolHoliday(Kind(pair[0]), first, last);
                calendar = calendar with { Holidays = calendar.Holidays.Add(holiday) };
            }
        }

        return calendar;
    }

    private static SchoolHolidayKind Kind(string name) =>
        Enum.Parse<SchoolHolidayKind>(name, ignoreCase: true);

    private static LocalDate Date(string iso) => new(
        int.Parse(iso.AsSpan(0, 4), CultureInfo.InvariantCulture),
        int.Parse(iso.AsSpan(5, 2), CultureInfo.InvariantCulture),
        int.Parse(iso.AsSpan(8, 2), CultureInfo.InvariantCulture));
}
