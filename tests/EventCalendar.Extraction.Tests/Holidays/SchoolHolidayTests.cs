using System.Collections.Immutable;
using EventCalendar.Extraction.Holidays;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace EventCalendar.Extraction.Tests.Holidays;

public sealed class SchoolHolidayTests
{
    private static readonly string[] GermanRegions =
    [
        "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV",
        "DE-NI", "DE-NW", "DE-RP", "DE-SL", "DE-SN", "DE-ST", "DE-SH", "DE-TH",
    ];

    public static TheoryData<string> Regions =>
        [.. GermanRegions, .. Enumerable.Range(1, 9).Select(number => $"AT-{number}")];

    public static TheoryData<string> GermanLaender => [.. GermanRegions];

    [Theory]
    [InlineData("DE-HE", nameof(SchoolHolidayKind.Autumn), "2026-10-05", "2026-10-17")]
    [InlineData("DE-HE", nameof(SchoolHolidayKind.Christmas), "2026-12-23", "2027-01-12")]
    [InlineData("DE-HE", nameof(SchoolHolidayKind.Summer), "2027-06-28", "2027-08-06")]
    [InlineData("DE-HE", nameof(SchoolHolidayKind.Easter), "2029-03-29", "2029-04-13")]
    [InlineData("DE-BY", nameof(SchoolHolidayKind.Summer), "2025-08-01", "2025-09-15")]
    [InlineData("DE-BY", nameof(SchoolHolidayKind.Easter), "2028-04-10", "2028-04-21")]
    [InlineData("DE-BY", nameof(SchoolHolidayKind.Winter), "2027-02-08", "2027-02-12")]
    [InlineData("DE-BB", nameof(SchoolHolidayKind.Autumn), "2025-10-20", "2025-11-01")]
    [InlineData("DE-NW", nameof(SchoolHolidayKind.Christmas), "2027-12-24", "2028-01-08")]
    [InlineData("DE-SL", nameof(SchoolHolidayKind.Winter), "2028-02-21", "2028-02-29")]
    [InlineData("DE-HH", nameof(SchoolHolidayKind.Easter), "2026-03-02", "2026-03-13")]
    [InlineData("DE-SH", nameof(SchoolHolidayKind.Summer), "2030-07-08", "2030-08-17")]
    [InlineData("AT-1", nameof(SchoolHolidayKind.Winter), "2025-02-10", "2025-02-16")]
    [InlineData("AT-1", nameof(SchoolHolidayKind.Summer), "2025-06-28", "2025-08-31")]
    [InlineData("AT-6", nameof(SchoolHolidayKind.Winter), "2026-02-16", "2026-02-22")]
    [InlineData("AT-8", nameof(SchoolHolidayKind.Summer), "2026-07-11", "2026-09-13")]
    [InlineData("AT-9", nameof(SchoolHolidayKind.Easter), "2026-03-28", "2026-04-06")]
    [InlineData("AT-9", nameof(SchoolHolidayKind.Autumn), "2025-10-27", "2025-10-31")]
    [InlineData("AT-9", nameof(SchoolHolidayKind.Christmas), "2024-12-23", "2025-01-06")] // a Monday
    [InlineData("AT-9", nameof(SchoolHolidayKind.Christmas), "2025-12-24", "2026-01-06")]
    public void Holidays_are_those_that_were_published(string region, string kind, string first, string last)
    {
        var expected = new SchoolHoliday(Enum.Parse<SchoolHolidayKind>(kind), Date(first), Date(last));

        Assert.Equal([expected], Next(region, expected.Kind, expected.First));
        Assert.Contains(expected, Known(SchoolHolidays.Between(region, expected.Last, expected.Last)));
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void The_holidays_of_a_region_are_in_order_and_do_not_overlap(string region)
    {
        var covered = SchoolHolidays.Covered(region)!;
        var holidays = DayByDay(region);

        Assert.All(holidays, holiday => Assert.True(holiday.First <= holiday.Last));
        Assert.All(holidays, holiday => Assert.True(covered.Contains(holiday.First)));
        Assert.All(holidays.Zip(holidays.Skip(1)), pair => Assert.True(pair.First.Last < pair.Second.First));
    }

    [Theory]
    [MemberData(nameof(GermanLaender))]
    public void Every_Land_has_the_great_holidays_in_each_year_covered(string region)
    {
        var holidays = DayByDay(region).ToLookup(holiday => (holiday.Kind, holiday.First.Year));

        Assert.All(Enumerable.Range(2024, 6), year =>
        {
            Assert.Single(holidays[(SchoolHolidayKind.Autumn, year)]);
            Assert.Single(holidays[(SchoolHolidayKind.Christmas, year)]);
            Assert.Single(holidays[(SchoolHolidayKind.Easter, year + 1)]);
            Assert.Single(holidays[(SchoolHolidayKind.Summer, year + 1)]);
        });
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Holidays_have_the_length_and_the_season_of_their_kind(string region) =>
        Assert.All(DayByDay(region), holiday =>
        {
            var days = Period.DaysBetween(holiday.First, holiday.Last) + 1;
            var (shortest, longest, months) = holiday.Kind switch
            {
                SchoolHolidayKind.Winter => (1, 14, new[] { 1, 2, 3 }),
                SchoolHolidayKind.Easter => (5, 17, [3, 4]),
                SchoolHolidayKind.Whitsun => (1, 15, [5, 6]),
                SchoolHolidayKind.Summer => (39, 65, [6, 7, 8]),
                SchoolHolidayKind.Autumn => (3, 16, [9, 10, 11]),
                SchoolHolidayKind.Christmas => (9, 21, [12]),
                _ => (1, 2, [2, 3, 4, 5, 10, 11]),
            };

            Assert.InRange(days, shortest, longest);
            Assert.Contains(holiday.First.Month, months);
        });

    [Fact]
    public void Days_between_two_holidays_have_none() =>
        Assert.Empty(Known(SchoolHolidays.Between("de-he", new(2027, 1, 13), new(2027, 3, 21))));

    [Fact]
    public void Holidays_that_touch_either_end_are_given_whole() =>
        Assert.Equal(
            [
                new SchoolHoliday(SchoolHolidayKind.Christmas, new(2026, 12, 23), new(2027, 1, 12)),
                new SchoolHoliday(SchoolHolidayKind.Easter, new(2027, 3, 22), new(2027, 4, 2)),
            ],
            Known(SchoolHolidays.Between("DE-HE", new LocalDate(2027, 1, 12), new LocalDate(2027, 3, 22))));

    [Fact]
    public void Until_the_summer_holidays_means_the_next_to_begin()
    {
        Assert.Equal(new LocalDate(2027, 6, 28), NextSummer("DE-HE", new LocalDate(2026, 9, 1)));
        Assert.Equal(new LocalDate(2027, 6, 28), NextSummer("DE-HE", new LocalDate(2027, 6, 28)));
        Assert.Equal(new LocalDate(2028, 7, 3), NextSummer("DE-HE", new LocalDate(2027, 6, 29)));
    }

    [Theory]
    [InlineData(null, "2027-01-01", "2027-02-01", nameof(SchoolHolidayGap.NoRegion))]
    [InlineData(" ", "2027-01-01", "2027-02-01", nameof(SchoolHolidayGap.NoRegion))]
    [InlineData("DE", "2027-01-01", "2027-02-01", nameof(SchoolHolidayGap.NoData))]
    [InlineData("CH-ZH", "2027-01-01", "2027-02-01", nameof(SchoolHolidayGap.NoData))]
    [InlineData("DE-HE", "2024-09-09", "2024-10-01", nameof(SchoolHolidayGap.OutsideYears))]
    [InlineData("DE-HE", "2030-08-01", "2030-08-31", nameof(SchoolHolidayGap.OutsideYears))]
    [InlineData("AT-9", "2028-01-31", "2028-02-01", nameof(SchoolHolidayGap.OutsideYears))]
    [InlineData("DE-MV", "2026-11-20", "2026-11-26", nameof(SchoolHolidayGap.Doubtful))]
    public void What_is_not_known_is_said_to_be_unknown(
        string? region, string from, string to, string reason) =>
        Assert.Equal(
            new SchoolHolidayAnswer.Unknown(Enum.Parse<SchoolHolidayGap>(reason)),
            SchoolHolidays.Between(region, Date(from), Date(to)));

    [Fact]
    public void Days_beside_those_in_doubt_are_known() =>
        Assert.Empty(Known(SchoolHolidays.Between("DE-MV", new(2026, 11, 28), new(2026, 12, 20))));

    [Fact]
    public void The_next_of_a_kind_is_unknown_beyond_the_years_and_where_it_is_not_held()
    {
        Assert.Equal(
            new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.OutsideYears),
            SchoolHolidays.NextSummer("DE-HE", new LocalDate(2030, 7, 23)));
        Assert.Equal(
            new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.OutsideYears),
            SchoolHolidays.NextSummer("DE-HE", new LocalDate(2020, 1, 1)));
        Assert.Equal(
            new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.NotHeld),
            SchoolHolidays.Next("DE-HE", SchoolHolidayKind.Winter, new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void No_days_have_no_holidays() =>
        Assert.Empty(Known(SchoolHolidays.Between("DE-HE", new(2027, 7, 2), new(2027, 7, 1))));

    // Asks for one day at a time, so that days in doubt leave the others known.
    private static List<SchoolHoliday> DayByDay(string region) =>
    [
        .. SchoolHolidays.Covered(region)!
            .Select(day => SchoolHolidays.Between(region, day, day))
            .OfType<SchoolHolidayAnswer.Known>()
            .SelectMany(known => known.Ranges)
            .Distinct(),
    ];

    private static ImmutableArray<SchoolHoliday> Next(string region, SchoolHolidayKind kind, LocalDate from) =>
        Known(SchoolHolidays.Next(region, kind, from));

    private static LocalDate NextSummer(string region, LocalDate from) =>
        Assert.Single(Known(SchoolHolidays.NextSummer(region, from))).First;

    private static ImmutableArray<SchoolHoliday> Known(SchoolHolidayAnswer answer) =>
        Assert.IsType<SchoolHolidayAnswer.Known>(answer).Ranges;

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
