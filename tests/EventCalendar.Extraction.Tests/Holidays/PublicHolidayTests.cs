using CsCheck;
using EventCalendar.Extraction.Holidays;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace EventCalendar.Extraction.Tests.Holidays;

public sealed class PublicHolidayTests
{
    public static TheoryData<string, int> GermanCounts => new()
    {
        { "DE", 9 }, { "DE-BW", 12 }, { "DE-BY", 12 }, { "DE-BE", 10 }, { "DE-BB", 12 }, { "DE-HB", 10 },
        { "DE-HH", 10 }, { "DE-HE", 10 }, { "DE-MV", 11 }, { "DE-NI", 10 }, { "DE-NW", 11 }, { "DE-RP", 11 },
        { "DE-SL", 12 }, { "DE-SN", 11 }, { "DE-ST", 11 }, { "DE-SH", 10 }, { "DE-TH", 11 },
    };

    [Theory]
    [MemberData(nameof(GermanCounts))]
    public void A_German_Land_has_the_number_of_holidays_its_act_lists(string region, int count)
    {
        var everywhere = PublicHolidays.In(region, 2027).Count(IsEverywhere);

        Assert.Equal(count, everywhere);
    }

    [Theory]
    [InlineData("AT", 13)]
    [InlineData("AT-9", 13)]
    [InlineData("CH", 4)]
    [InlineData("CH-ZH", 9)]
    [InlineData("CH-BE", 9)]
    [InlineData("CH-GE", 9)]
    [InlineData("CH-TI", 15)]
    [InlineData("CH-GR", 7)]
    [InlineData("CH-FR", 5)]
    [InlineData("FR-75", 0)]
    public void Austria_and_the_cantons_have_those_of_the_whole_region(string region, int count) =>
        Assert.Equal(count, PublicHolidays.In(region, 2028).Count(IsEverywhere));

    [Theory]
    [InlineData("DE-HE", "2026-06-04")] // Fronleichnam
    [InlineData("de-he", "2026-06-04")]
    [InlineData("DE-SN", "1995-11-22")] // Buß- und Bettag
    [InlineData("DE-SN", "2026-11-18")]
    [InlineData("DE-BY", "2017-10-31")] // Reformationstag, once in all Länder
    [InlineData("DE-HH", "2018-10-31")]
    [InlineData("DE-TH", "1995-10-31")]
    [InlineData("DE-BE", "2019-03-08")] // Frauentag
    [InlineData("DE-MV", "2023-03-08")]
    [InlineData("DE-TH", "2019-09-20")] // Weltkindertag
    [InlineData("DE-BE", "2020-05-08")]
    [InlineData("DE-BE", "2025-05-08")]
    [InlineData("DE-BE", "2028-06-17")]
    [InlineData("DE-SL", "2026-08-15")]
    [InlineData("DE-BB", "2026-04-05")] // Ostersonntag
    [InlineData("AT-7", "2026-10-26")]
    [InlineData("CH-GL", "2021-04-08")] // Näfelser Fahrt, a week later for Maundy Thursday
    [InlineData("CH-GL", "2022-04-07")]
    [InlineData("CH-GE", "2023-09-07")] // Jeûne genevois
    [InlineData("CH-VD", "2023-09-18")]
    [InlineData("CH-NE", "2022-12-26")] // a Monday
    [InlineData("CH-JU", "2026-06-23")]
    [InlineData(null, "2026-10-03")]
    public void A_holiday_of_the_whole_region_is_one(string? region, string date) =>
        Assert.True(PublicHolidays.IsHoliday(region, Date(date)));

    [Theory]
    [InlineData("DE", "2026-06-04")]
    [InlineData("DE-HE", "1995-11-22")]
    [InlineData("DE-BY", "2018-10-31")]
    [InlineData("DE-HH", "2016-10-31")]
    [InlineData("DE-BE", "2018-03-08")]
    [InlineData("DE-MV", "2022-03-08")]
    [InlineData("DE-TH", "2018-09-20")]
    [InlineData("DE-BE", "2021-05-08")]
    [InlineData("DE-HE", "2026-08-15")]
    [InlineData("DE-HE", "2026-04-02")] // Gründonnerstag
    [InlineData("CH-NE", "2023-12-26")] // a Tuesday
    [InlineData("CH-AR", "2023-12-26")]
    [InlineData("FR-75", "2026-01-01")]
    public void Any_other_day_is_none(string region, string date) =>
        Assert.False(PublicHolidays.IsHoliday(region, Date(date)));

    [Theory]
    [InlineData("DE-BY", "2026-08-15", "assumption")]
    [InlineData("DE-BY", "2026-08-08", "peace-of-augsburg")]
    [InlineData("DE-TH", "2026-06-04", "corpus-christi")]
    [InlineData("DE-SN", "2026-06-04", "corpus-christi")]
    [InlineData("CH-AG", "2026-04-06", "easter-monday")]
    [InlineData("CH-SO", "2026-05-01", "labour-day")]
    public void A_day_that_some_communes_keep_is_listed_but_does_not_count(
        string region, string date, string key)
    {
        var holiday = Assert.Single(PublicHolidays.In(region, 2026), holiday => holiday.Date == Date(date));

        Assert.Equal((key, HolidayScope.SomePlaces), (holiday.Key, holiday.Scope));
        Assert.False(PublicHolidays.IsHoliday(region, Date(date)));
    }

    [Fact]
    public void Two_holidays_may_share_a_day() =>
        Assert.Equal(
            ["ascension", "labour-day"],
            PublicHolidays.In("DE", 2008).Where(h => h.Date == new LocalDate(2008, 5, 1)).Select(h => h.Key));

    [Fact]
    public void A_list_is_in_order_without_repetition_inside_its_year() =>
        Gen.Select(
            Gen.OneOf<string>("DE", "DE-BY", "DE-SN", "DE-TH", "AT", "CH-NE", "CH-AI", "CH-GL", "XX-1"),
            Gen.Int[1995, 2099]).Sample((region, year) =>
            {
                var holidays = PublicHolidays.In(region, year);

                Assert.All(holidays, holiday => Assert.Equal(year, holiday.Date.Year));
                Assert.Equal(
                    holidays.OrderBy(h => h.Date).ThenBy(h => h.Key, StringComparer.Ordinal), holidays);
                Assert.Equal(holidays.Length, holidays.Select(h => (h.Date, h.Key)).Distinct().Count());
            });

    [Theory]
    [InlineData(1)]
    [InlineData(9998)]
    [InlineData(9999)]
    public void The_ends_of_the_calendar_are_no_reason_to_fail(int year) =>
        Assert.NotEmpty(PublicHolidays.In("DE-SN", year));

    private static bool IsEverywhere(PublicHoliday holiday) => holiday.Scope == HolidayScope.Everywhere;

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
