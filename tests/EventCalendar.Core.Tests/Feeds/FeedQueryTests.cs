using EventCalendar.Core.Feeds;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

public sealed class FeedQueryTests
{
    [Theory]
    [InlineData("/feeds/all.ics", "/feeds/all.ics")]
    [InlineData("/feeds/organizations/nachbarn.ics", "/feeds/organizations/nachbarn.ics")]
    [InlineData("/feeds/organizations/nachbarn.ics?q=chor", "/feeds/organizations/nachbarn.ics")]
    [InlineData("/feeds/search.ics", "/feeds/all.ics")]
    [InlineData("/feeds/search.ics?", "/feeds/all.ics")]
    [InlineData("/feeds/search.ics?q=&organization=&near=&radius=10", "/feeds/all.ics")]
    [InlineData("/feeds/search.ics?organization=nachbarn", "/feeds/organizations/nachbarn.ics")]
    [InlineData("/feeds/search.ics?organization=Nachbarn&organization=nachbarn", "/feeds/organizations/nachbarn.ics")]
    [InlineData("/feeds/search.ics?category=musik", "/feeds/categories/musik.ics")]
    [InlineData("/feeds/search.ics?place=rathaus", "/feeds/places/rathaus.ics")]
    [InlineData(
        "/feeds/search.ics?place=rathaus&organization=b,a&organization=c",
        "/feeds/search.ics?organization=a,b,c&place=rathaus")]
    [InlineData("/feeds/search.ics?ORGANIZATION=a%2Cb", "/feeds/search.ics?organization=a,b")]
    [InlineData("/feeds/search.ics?q=Offener++Chor+offener", "/feeds/search.ics?q=chor%20offener")]
    [InlineData("/feeds/search.ics?q=%C3%9Cbung&utm_source=mail", "/feeds/search.ics?q=%C3%BCbung")]
    [InlineData("/feeds/search.ics?q=U%CC%88bung", "/feeds/search.ics?q=%C3%BCbung")]
    [InlineData("/feeds/search.ics?q=%00%0D%0A", "/feeds/all.ics")]
    [InlineData("/feeds/search.ics?language=TR,de-AT", "/feeds/search.ics?language=de-at,tr")]
    [InlineData("/feeds/search.ics?near=Marburg&radius=10", "/feeds/search.ics?near=marburg")]
    [InlineData("/feeds/search.ics?near=Bad%20Homburg&radius=025", "/feeds/search.ics?near=bad%20homburg&radius=25")]
    [InlineData("/feeds/search.ics?near=50.80949,+8.77000", "/feeds/search.ics?near=50.809,8.77")]
    [InlineData("/feeds/search.ics?near=-0.0001,0", "/feeds/search.ics?near=0,0")]
    public void An_address_has_one_canonical_form(string address, string canonical)
    {
        Assert.True(FeedQuery.TryParse(address, out var query));

        Assert.Equal(canonical, query.Path);
        Assert.Equal(query, FeedQuery.Parse(canonical));
        Assert.Equal(canonical, FeedQuery.Parse(canonical).Path);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/feeds/.ics")]
    [InlineData("/feeds/all")]
    [InlineData("/feeds/all.atom")]
    [InlineData("/feeds/all/x.ics")]
    [InlineData("/feeds/organizations/.ics")]
    [InlineData("/feeds/organizations/A.ics")]
    [InlineData("/feeds/search/x.ics")]
    [InlineData("/events/all.ics")]
    [InlineData("/feeds/search.ics?radius=0")]
    [InlineData("/feeds/search.ics?organization=a_b")]
    public void What_is_no_feed_is_refused(string? address)
    {
        Assert.False(FeedQuery.TryParse(address, out _));
    }

    [Fact]
    public void Queries_that_differ_only_in_order_are_equal()
    {
        var one = FeedQuery.Parse("/feeds/search.ics?category=b,a&q=x+y&language=tr,de");
        var other = FeedQuery.Parse("/feeds/search.ics?language=de&language=tr&q=y+x&category=a&category=b");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Only_combinations_words_languages_and_distance_are_a_search()
    {
        Assert.False(FeedQuery.All.IsSearch);
        Assert.False(FeedQuery.Parse("/feeds/search.ics?place=rathaus").IsSearch);
        Assert.True(FeedQuery.Parse("/feeds/search.ics?place=rathaus&language=de").IsSearch);
        Assert.False(FeedQuery.Parse("/feeds/places/search.ics").IsSearch);
    }
}
