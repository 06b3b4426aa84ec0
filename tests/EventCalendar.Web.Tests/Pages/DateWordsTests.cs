using EventCalendar.Core.Events;
using EventCalendar.Web.Shared;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class DateWordsTests
{
    private static readonly LocalDate Today = new(2026, 8, 20);

    public static TheoryData<string, string, string?, string> Moments => new()
    {
        { "de", "2026-08-20T18:00", null, "Donnerstag, 20. August, 18:00 Uhr" },
        { "de", "2026-08-20T18:00", "2026-08-20T20:00", "Donnerstag, 20. August, 18:00 bis 20:00 Uhr" },
        { "de", "2026-12-31T22:00", "2027-01-01T02:00", "Donnerstag, 31. Dezember, 22:00 bis 02:00 Uhr" },
        {
            "de", "2026-12-31T22:00", "2027-01-01T11:00",
            "Donnerstag, 31. Dezember, 22:00 Uhr bis Freitag, 1. Januar 2027, 11:00 Uhr"
        },
        { "de", "2027-03-28T02:30", null, "Sonntag, 28. März 2027, 02:30 Uhr" },
        { "en", "2026-08-20T18:00", "2026-08-20T20:00", "Thursday, 20 August, 18:00 to 20:00" },
        { "de", "2028-02-29", null, "Dienstag, 29. Februar 2028" },
        { "de", "2026-08-22", "2026-08-24", "Samstag, 22. August bis Sonntag, 23. August" },
        { "en", "2026-08-22", "2026-08-24", "Saturday, 22 August to Sunday, 23 August" },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public void A_timing_is_said_as_people_say_it(string language, string start, string? end, string expected)
    {
        using var place = new InLanguage(language);
        var fields = new EventFields { Title = "x", Start = start, End = end };
        var content = Assert.IsType<EventFieldsResult.Valid>(EventFieldsReader.Read(fields, new EventFieldsDefaults()));

        var words = new DateWords(place.Texts).When(content.Content.Timing, Today);

        Assert.Equal(expected, words);
    }

    [Theory]
    [InlineData("de", 0, "heute")]
    [InlineData("de", 1, "morgen")]
    [InlineData("de", -1, "gestern")]
    [InlineData("de", 13, "in 13 Tagen")]
    [InlineData("de", 21, "in 3 Wochen")]
    [InlineData("de", 59, "in 8 Wochen")]
    [InlineData("de", 61, "in 2 Monaten")]
    [InlineData("de", 730, "in 2 Jahren")]
    [InlineData("de", -20, "vor 3 Wochen")]
    [InlineData("en", 5, "in 5 days")]
    public void A_distance_is_counted_in_days_of_the_calendar(string language, int days, string expected)
    {
        using var place = new InLanguage(language);

        var words = new DateWords(place.Texts).Relative(Today.PlusDays(days), Today);

        Assert.Equal(expected, words);
    }

    [Fact]
    public void What_has_begun_and_not_ended_is_under_way()
    {
        using var place = new InLanguage("de");
        var timing = new EventTiming.Timed(
            new LocalDateTime(2026, 8, 20, 18, 0), new LocalDateTime(2026, 8, 20, 20, 0), "Europe/Berlin");

        var words = new DateWords(place.Texts).Distance(timing, Instant.FromUtc(2026, 8, 20, 17, 0));

        Assert.Equal("läuft gerade", words);
    }

    [Theory]
    [InlineData(0, "Heute, Donnerstag")]
    [InlineData(1, "Morgen, Freitag")]
    [InlineData(2, "Samstag")]
    public void A_day_is_headed_by_how_near_it_is(int days, string expected)
    {
        using var place = new InLanguage("de");

        Assert.Equal(expected, new DateWords(place.Texts).Heading(Today.PlusDays(days), Today));
    }
}
