using CsCheck;
using EventCalendar.Extraction.Holidays;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace EventCalendar.Extraction.Tests.Holidays;

public sealed class MovableFeastTests
{
    private static readonly string[] LunarNames =
        ["islamic-new-year", "ashura", "mevlid", "ramadan", "laylat-al-qadr", "eid-al-fitr", "eid-al-adha"];

    private static readonly string[] OtherNames =
    [
        "mothers-day", "harvest-thanksgiving", "newroz", "nowruz", "hidirellez", "chinese-new-year",
        "orthodox-christmas", "orthodox-good-friday", "orthodox-easter", "orthodox-pentecost",
        "purim", "passover", "shavuot", "rosh-hashanah", "yom-kippur", "sukkot", "simchat-torah", "hanukkah",
        "e-52", "e-48", "e-46", "e+39", "e+60", "a-35", "a-32", "a-28", "12-24",
    ];

    [Theory]
    [InlineData("e-52", "2026-02-12")] // Weiberfastnacht
    [InlineData("e-48", "2026-02-16")] // Rosenmontag
    [InlineData("e-46", "2026-02-18")] // Aschermittwoch
    [InlineData("e+39", "2026-05-14")] // Christi Himmelfahrt, Vatertag
    [InlineData("a-35", "2026-11-15")] // Volkstrauertag
    [InlineData("a-32", "2026-11-18")] // Buß- und Bettag
    [InlineData("a-28", "2026-11-22")] // Totensonntag
    [InlineData("12-24", "2026-12-24")]
    [InlineData("mothers-day", "2025-05-11")]
    [InlineData("mothers-day", "2026-05-10")]
    [InlineData("harvest-thanksgiving", "2023-10-01")]
    [InlineData("harvest-thanksgiving", "2026-10-04")]
    [InlineData("newroz", "2027-03-21")]
    [InlineData("nowruz", "2024-03-20")]
    [InlineData("nowruz", "2026-03-21")]
    [InlineData("hidirellez", "2026-05-06")]
    [InlineData("chinese-new-year", "2024-02-10")]
    [InlineData("chinese-new-year", "2025-01-29")]
    [InlineData("chinese-new-year", "2026-02-17")]
    [InlineData("orthodox-easter", "2021-05-02")]
    [InlineData("orthodox-easter", "2024-05-05")]
    [InlineData("orthodox-easter", "2025-04-20")]
    [InlineData("orthodox-easter", "2026-04-12")]
    [InlineData("orthodox-christmas", "2027-01-07")]
    [InlineData("passover", "2024-04-23")]
    [InlineData("passover", "2025-04-13")]
    [InlineData("rosh-hashanah", "2024-10-03")]
    [InlineData("rosh-hashanah", "2025-09-23")]
    [InlineData("yom-kippur", "2023-09-25")]
    [InlineData("yom-kippur", "2025-10-02")]
    [InlineData("sukkot", "2025-10-07")]
    [InlineData("hanukkah", "2024-12-26")]
    [InlineData("hanukkah", "2025-12-15")]
    [InlineData("purim", "2024-03-24")] // a leap year of thirteen months
    [InlineData("purim", "2025-03-14")]
    public void A_feast_is_on_the_day_that_almanacs_give(string code, string date)
    {
        var expected = LocalDatePattern.Iso.Parse(date).Value;

        Assert.Equal(new Feast(expected, MoonDecides: false), MovableFeasts.TryFind(code, expected.Year));
    }

    [Theory]
    [InlineData("ramadan", "2023-03-23")]
    [InlineData("ramadan", "2024-03-11")]
    [InlineData("ramadan", "2025-03-01")]
    [InlineData("eid-al-fitr", "2023-04-21")]
    [InlineData("eid-al-fitr", "2024-04-10")]
    [InlineData("eid-al-fitr", "2025-03-30")]
    [InlineData("eid-al-adha", "2023-06-28")]
    [InlineData("eid-al-adha", "2024-06-16")]
    [InlineData("eid-al-adha", "2025-06-06")]
    [InlineData("ashura", "2024-07-16")]
    [InlineData("islamic-new-year", "2023-07-19")]
    [InlineData("mevlid", "2024-09-15")]
    public void A_feast_of_the_lunar_year_is_within_a_day_of_what_was_kept(string code, string date)
    {
        var kept = LocalDatePattern.Iso.Parse(date).Value;

        var feast = MovableFeasts.TryFind(code, kept.Year)!.Value;

        Assert.True(feast.MoonDecides);
        Assert.InRange(Period.DaysBetween(kept, feast.Date), -1, 1);
    }

    [Fact]
    public void A_year_that_holds_two_of_a_feast_lists_both()
    {
        var starts = MovableFeasts.All("ramadan", 2030);

        Assert.Equal(
            [new LocalDate(2030, 1, 5), new LocalDate(2030, 12, 26)], starts.Select(feast => feast.Date));
        Assert.Equal(starts[0], MovableFeasts.TryFind("ramadan", 2030));
    }

    [Fact]
    public void A_year_may_begin_and_end_with_a_lunar_new_year() =>
        Assert.Equal(
            [new LocalDate(1943, 1, 7), new LocalDate(1943, 12, 28)],
            MovableFeasts.All("islamic-new-year", 1943).Select(feast => feast.Date));

    [Theory]
    [InlineData("")]
    [InlineData("diwali")]
    [InlineData("e+")]
    [InlineData("e*3")]
    [InlineData("13-01")]
    [InlineData("02-30")]
    [InlineData("1-1")]
    [InlineData("-1-01")]
    public void An_unknown_code_has_no_day(string code) => Assert.Null(MovableFeasts.TryFind(code, 2027));

    [Fact]
    public void The_leap_day_is_only_in_leap_years()
    {
        Assert.Null(MovableFeasts.TryFind("02-29", 2027));
        Assert.Equal(new LocalDate(2028, 2, 29), MovableFeasts.TryFind("02-29", 2028)!.Value.Date);
    }

    [Theory]
    [InlineData("ramadan", 2077)]
    [InlineData("ramadan", 1)]
    [InlineData("passover", 2100)]
    [InlineData("orthodox-easter", 9999)]
    [InlineData("chinese-new-year", 1)]
    [InlineData("nowruz", 9999)]
    public void Beyond_the_years_of_its_calendar_a_feast_has_no_day(string code, int year) =>
        Assert.Empty(MovableFeasts.All(code, year));

    [Fact]
    public void Every_feast_is_once_in_each_year_and_inside_it() =>
        Gen.Select(Gen.OneOf<string>(OtherNames), Gen.Int[1902, 2099]).Sample((code, year) =>
        {
            var feast = Assert.Single(MovableFeasts.All(code, year));

            Assert.Equal((year, false), (feast.Date.Year, feast.MoonDecides));
        });

    [Fact]
    public void Feasts_of_the_lunar_year_follow_each_other_by_354_or_355_days() =>
        Gen.Select(Gen.OneOf<string>(LunarNames), Gen.Int[1902, 2074]).Sample((code, year) =>
        {
            var feasts = Enumerable.Range(year, 3).SelectMany(y => MovableFeasts.All(code, y)).ToList();

            Assert.InRange(feasts.Count, 3, 4);
            Assert.All(
                feasts.Zip(feasts.Skip(1)),
                pair => Assert.InRange(Period.DaysBetween(pair.First.Date, pair.Second.Date), 354, 355));
        });
}
