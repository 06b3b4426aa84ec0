using CsCheck;
using EventCalendar.Core.Events;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace EventCalendar.Core.Tests.Events;

public sealed class LocalTextTests
{
    [Fact]
    public void Every_day_is_printed_and_parsed_as_ISO_8601_has_it() =>
        Gen.Int[0, 109_000].Sample(days =>
        {
            var date = new LocalDate(1900, 1, 1).PlusDays(days);

            var isRead = LocalText.TryParseDate(LocalText.Print(date), out var read);

            return isRead && read == date && LocalText.Print(date) == LocalDatePattern.Iso.Format(date);
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20.8.2026")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("2026-01-00")]
    [InlineData("2026-1-01")]
    [InlineData("2026-01-01 ")]
    [InlineData("+026-01-01")]
    [InlineData("٢٠٢٦-٠١-٠١")]
    [InlineData("1899-12-31")]
    [InlineData("2201-01-01")]
    public void What_is_no_day_of_the_calendar_is_refused(string? text)
    {
        var isRead = LocalText.TryParseDate(text, out var date);

        Assert.Equal((false, default), (isRead, date));
    }
}
