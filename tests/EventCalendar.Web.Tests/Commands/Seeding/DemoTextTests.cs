using EventCalendar.Web.Commands.Seeding;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Commands.Seeding;

public sealed class DemoTextTests
{
    // A Thursday.
    private static readonly LocalDate Today = new(2026, 12, 31);

    [Theory]
    [InlineData("ohne", "ohne")]
    [InlineData("{weekday:+1d}, {date:+1d}", "Freitag, 1. Januar")]
    [InlineData("am {full:+2w}!", "am 14. Januar 2027!")]
    [InlineData("{short:+0d} {dotted:+0d}", "31.12. 31.12.2026")]
    [InlineData("{dotted:thu+0w}", "7.1.2027")]
    [InlineData("{dotted:fri+0w}", "1.1.2027")]
    [InlineData("{dotted:wed+1w+1d}", "14.1.2027")]
    [InlineData("18:30 {short:+1d} 20:15", "18:30 1.1. 20:15")]
    public void Dates_are_counted_from_the_day_of_the_run(string template, string text) =>
        Assert.Equal(text, NewText().Print(template));

    [Theory]
    [InlineData("{date}")]
    [InlineData("{date:}")]
    [InlineData("{date:+3d")]
    [InlineData("{date:+3m}")]
    [InlineData("{date:fr+1w}")]
    [InlineData("{datum:+1d}")]
    [InlineData("{date:+-1d}")]
    public void A_placeholder_that_is_not_understood_is_a_bug_in_the_seed(string template) =>
        Assert.Throws<FormatException>(() => NewText().Print(template));

    private static DemoText NewText() => new(
        new DemoWords(
            ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
            ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember"]),
        Today);
}
