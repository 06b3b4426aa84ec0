using EventCalendar.Web.Shared;
using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class RegionCodeTests
{
    [Theory]
    [InlineData("DE-HE", "DE-HE")]
    [InlineData("de-he", "DE-HE")]
    [InlineData("DE", "DE")]
    [InlineData("AT-9", "AT-9")]
    [InlineData("DE-", null)]
    [InlineData("DE-HESS", null)]
    [InlineData("DEU", null)]
    [InlineData("D1", null)]
    [InlineData("DE-HE-X", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_region_is_a_country_and_perhaps_a_part_of_it(string? text, string? expected)
    {
        var isCode = RegionCode.TryParse(text, out var code);

        Assert.Equal((expected is not null, expected), (isCode, code));
    }
}
