using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Shared;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class RecurrenceWordsTests
{
    [Theory]
    [InlineData("de", "FREQ=DAILY", "jeden Tag")]
    [InlineData("de", "FREQ=WEEKLY", "jede Woche")]
    [InlineData("de", "FREQ=WEEKLY;BYDAY=TU", "jeden Dienstag")]
    [InlineData("de", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "jeden Montag, Mittwoch und Freitag")]
    [InlineData("de", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "alle 2 Wochen")]
    [InlineData("de", "FREQ=MONTHLY;BYDAY=1WE", "jeden 1. Mittwoch im Monat")]
    [InlineData("de", "FREQ=MONTHLY;BYDAY=2FR,4FR", "jeden 2. Freitag und 4. Freitag im Monat")]
    [InlineData("de", "FREQ=MONTHLY;BYDAY=-1SU", "jeden letzten Sonntag im Monat")]
    [InlineData("de", "FREQ=YEARLY", "jedes Jahr")]
    [InlineData("de", "FREQ=WEEKLY;BYDAY=TU;BYMONTH=5", "regelmäßig")]
    [InlineData("en", "FREQ=WEEKLY;BYDAY=TU", "every Tuesday")]
    public void A_rule_is_said_as_people_say_it(string language, string rule, string expected)
    {
        using var place = new InLanguage(language);
        Assert.True(RecurrenceRule.TryParse(rule, out var parsed));

        var words = new RecurrenceWords(place.Texts).Describe(parsed);

        Assert.Equal(expected, words);
    }
}
