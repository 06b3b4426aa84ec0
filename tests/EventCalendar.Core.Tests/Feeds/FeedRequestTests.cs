using System.Collections.Immutable;
using EventCalendar.Core.Feeds;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

public sealed class FeedRequestTests
{
    [Theory]
    [InlineData("/feeds/all.ics", "/feeds/all.ics")]
    [InlineData("/feeds/all.atom?lang=de&alarm=", "/feeds/all.atom")]
    [InlineData("/feeds/all.json?lang=EN&from=2026-01-01", "/feeds/all.json?from=2026-01-01&lang=en")]
    [InlineData("/feeds/all.ics?alarm=PT90M", "/feeds/all.ics?alarm=PT1H30M")]
    [InlineData("/feeds/all.ics?alarm=P1W", "/feeds/all.ics?alarm=P7D")]
    [InlineData("/feeds/all.ics?alarm=PT0S", "/feeds/all.ics?alarm=PT0M")]
    [InlineData("/feeds/all.ics?alarm=P28D", "/feeds/all.ics?alarm=P28D")]
    [InlineData("/feeds/search.atom?to=2026-02-01&q=Chor", "/feeds/search.atom?q=chor&to=2026-02-01")]
    [InlineData("/feeds/search.json?organization=a&x=1", "/feeds/organizations/a.json")]
    public void A_request_has_one_canonical_address(string address, string canonical)
    {
        var request = Understood(address);

        Assert.Equal(canonical, request.Canonical);
        Assert.Equal(request, Understood(canonical));
    }

    [Fact]
    public void A_request_says_all_that_was_asked_for()
    {
        var request = Understood("/feeds/search.atom?category=musik&from=2026-01-01&to=2026-01-31&alarm=P1DT2H&lang=en");

        Assert.Equal(FeedQuery.Parse("/feeds/categories/musik.ics"), request.Query);
        Assert.Equal(FeedFormat.Atom, request.Format);
        Assert.Equal(new LocalDate(2026, 1, 1), request.From);
        Assert.Equal(new LocalDate(2026, 1, 31), request.To);
        Assert.Equal(Duration.FromHours(26), request.Alarm);
        Assert.Equal("en", request.Language);
    }

    [Theory]
    [InlineData("/feeds/all.xml")]
    [InlineData("/feeds/all")]
    [InlineData("/feeds/none.ics")]
    [InlineData("/feeds/places/.json")]
    public void An_address_of_no_feed_is_unknown(string address)
    {
        Assert.IsType<FeedRequestResult.Unknown>(FeedRequest.Read(address));
    }

    [Theory]
    [InlineData("from=tomorrow", true, "'from' must be a day such as 2026-08-20, was 'tomorrow'.")]
    [InlineData("from=2026-02-30", true, "was '2026-02-30'")]
    [InlineData("to=9999-12-31", false, "a day from 1900 to 2199, was '9999-12-31'")]
    [InlineData("from=2026-02-02&to=2026-02-01", false, "'to' must be a day not before 'from', 2026-02-02, was '2026-02-01'")]
    [InlineData("alarm=1h", true, "'alarm' must be an ISO 8601 duration")]
    [InlineData("alarm=PT30S", true, "was 'PT30S'")]
    [InlineData("alarm=P1M", true, "was 'P1M'")]
    [InlineData("alarm=P29D", false, "was 'P29D'")]
    [InlineData("alarm=P28DT1M", false, "was 'P28DT1M'")]
    [InlineData("alarm=-PT1H", true, "was '-PT1H'")]
    [InlineData("alarm=PT9000000000000000000M", false, "was 'PT9000000000000000000M'")]
    [InlineData("lang=fr", false, "'lang' must be de or en, was 'fr'.")]
    public void What_cannot_be_is_named_with_its_value_and_a_remedy(string parameters, bool isMalformed, string message)
    {
        var problem = Assert.Single(Refused("/feeds/all.ics?" + parameters));

        Assert.Equal(isMalformed, problem.IsMalformed);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("radius=0", false, "'radius' must be a whole number of kilometres from 1 to 500, was '0'.")]
    [InlineData("radius=501", false, "was '501'")]
    [InlineData("radius=99999999999999999999", false, "was '99999999999999999999'")]
    [InlineData("radius=ten", true, "was 'ten'")]
    [InlineData("radius=-5", true, "was '-5'")]
    [InlineData("near=91,8", false, "was '91,8'")]
    [InlineData("organization=a_b", true, "'organization' must be slugs of letters, digits and hyphens")]
    [InlineData("language=deutsch!", true, "was 'deutsch!'")]
    public void So_is_what_a_search_cannot_be(string parameters, bool isMalformed, string message)
    {
        var problem = Assert.Single(Refused("/feeds/search.ics?" + parameters));

        Assert.Equal(isMalformed, problem.IsMalformed);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        var problems = Refused("/feeds/search.ics?radius=0&from=x&lang=xx");

        Assert.Equal(["radius", "from", "lang"], problems.Select(problem => problem.Parameter));
    }

    [Fact]
    public void A_search_is_not_longer_than_its_key_may_be()
    {
        var slugs = string.Join(',', Enumerable.Range(0, 200).Select(number => $"organization-{number}"));

        var problem = Assert.Single(Refused("/feeds/search.ics?organization=" + slugs));

        Assert.Contains($"at most {FeedQuery.MaxLength} characters", problem.Message, StringComparison.Ordinal);
    }

    private static FeedRequest Understood(string address) =>
        Assert.IsType<FeedRequestResult.Understood>(FeedRequest.Read(address)).Request;

    private static ImmutableArray<FeedProblem> Refused(string address) =>
        Assert.IsType<FeedRequestResult.Refused>(FeedRequest.Read(address)).Problems;
}
