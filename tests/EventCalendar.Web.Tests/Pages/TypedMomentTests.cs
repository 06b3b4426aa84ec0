using CsCheck;
using EventCalendar.Core.Events;
using EventCalendar.Extraction;
using EventCalendar.Web.Features.Drafts;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class TypedMomentTests
{
    private static readonly ReadingContext Context = new() { Today = new LocalDate(2026, 8, 10) };

    [Theory]
    [InlineData("2026-08-20T18:00", "2026-08-20T18:00")]
    [InlineData("2026-08-20 18:00", "2026-08-20T18:00")]
    [InlineData("20.8.2026", "2026-08-20")]
    [InlineData("20.08.2026 18:00", "2026-08-20T18:00")]
    [InlineData("20.8. 18 Uhr", "2026-08-20T18:00")]
    [InlineData("20. August 2026", "2026-08-20")]
    [InlineData("29.2.2028 9:05", "2028-02-29T09:05")]
    public void A_typed_moment_is_understood(string typed, string expected) =>
        Assert.Equal(expected, TypedMoment.Read(typed, Context));

    [Theory]
    [InlineData("20 Uhr")]
    [InlineData("20:00")]
    public void A_time_alone_belongs_to_the_day_of_the_start(string typed) =>
        Assert.Equal("2026-08-20T20:00", TypedMoment.Read(typed, Context, new LocalDate(2026, 8, 20)));

    [Theory]
    [InlineData("irgendwann")]
    [InlineData("20:00")]
    [InlineData("31.2.2026")]
    public void What_is_not_understood_comes_back_as_typed(string typed) =>
        Assert.Equal(typed, TypedMoment.Read(typed, Context));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Nothing_is_nothing(string? typed) => Assert.Null(TypedMoment.Read(typed, Context));

    [Fact]
    public void What_is_shown_reads_back_the_same() =>
        Gen.Select(Gen.Int[0, 200 * 365 * 24 * 60], Gen.Bool, Gen.Bool).Sample((minutes, isGerman, hasTime) =>
        {
            var moment = new LocalDateTime(1950, 1, 1, 0, 0).PlusMinutes(minutes);
            var value = hasTime ? LocalText.Print(moment) : LocalText.Print(moment.Date);
            return TypedMoment.Read(TypedMoment.Show(value, isGerman), Context) == value;
        });
}
