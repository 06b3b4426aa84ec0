using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

public sealed class AtomRendererTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String, Gen.String[Gen.Char["a<>&'\"]\r\n\t\u0000\u001F\u0085\u2028\uD83D\uDE00\uFFFE\uFFFF"], 0, 60]);

    [Fact]
    public void A_feed_has_what_RFC_4287_asks_for()
    {
        var feed = Read(FeedSamples.Event(FeedSamples.Content, 2), FeedSamples.Event(FeedSamples.Content, 9));

        Assert.Equal("de", (string?)feed.Attribute(XNamespace.Xml + "lang"));
        Assert.StartsWith("urn:uuid:", (string?)feed.Element(Atom + "id"), StringComparison.Ordinal);
        Assert.Equal("Termine in Marburg", (string?)feed.Element(Atom + "title"));
        Assert.Equal("Alles, was kommt", (string?)feed.Element(Atom + "subtitle"));
        Assert.Equal("2026-07-01T10:00:09Z", (string?)feed.Element(Atom + "updated"));
        Assert.Equal("Termine in Marburg", (string?)feed.Element(Atom + "author")?.Element(Atom + "name"));
        Assert.Equal(["self https://termine.example/feeds/all.ics"], Links(feed));
        Assert.Equal(
            ["2026-07-01T10:00:09Z", "2026-07-01T10:00:02Z"],
            feed.Elements(Atom + "entry").Select(entry => (string?)entry.Element(Atom + "updated")));
    }

    [Fact]
    public void An_entry_says_when_and_where_and_links_to_its_page()
    {
        var content = FeedSamples.Content with
        {
            Description = "Alle sind eingeladen.",
            Location = "Rathaus",
            Url = "https://example.org/mehr",
            Image = new EventImage("https://example.org/a.png", "Plakat"),
            Attachments = [new EventAttachment("https://example.org/p.pdf", "Programm", "application/pdf")],
        };

        var entry = Read(FeedSamples.Event(content) with { CategoryNames = ["Kunst & Kultur"] }).Element(Atom + "entry")!;

        Assert.Equal("Treffen", (string?)entry.Element(Atom + "title"));
        Assert.Equal("2026-07-01T10:00:01Z", (string?)entry.Element(Atom + "published"));
        Assert.Equal("Bündnis Buntes Marburg", (string?)entry.Element(Atom + "author")?.Element(Atom + "name"));
        Assert.Equal("Kunst & Kultur", (string?)entry.Element(Atom + "category")?.Attribute("term"));
        Assert.Equal("text", (string?)entry.Element(Atom + "summary")?.Attribute("type"));
        Assert.StartsWith(
            "20.8.2026, 18:00 Uhr – 20.8.2026, 20:00 Uhr\nRathaus\n\nAlle sind eingeladen.",
            (string?)entry.Element(Atom + "summary"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "alternate https://termine.example/events/e", "related https://example.org/mehr",
                "enclosure https://example.org/a.png", "enclosure https://example.org/p.pdf",
            ],
            Links(entry));
    }

    [Fact]
    public void A_cancelled_event_and_a_series_say_so()
    {
        var cancelled = FeedSamples.Event(FeedSamples.Content with
        {
            Status = EventStatus.Cancelled,
            Recurrence = FeedSamples.Rule("FREQ=WEEKLY;COUNT=3"),
        });

        var entry = Read(cancelled).Element(Atom + "entry")!;

        Assert.Equal("ABGESAGT: Treffen", (string?)entry.Element(Atom + "title"));
        Assert.StartsWith("mehrere Termine ab 20.8.2026", (string?)entry.Element(Atom + "summary"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_feed_is_the_same_whenever_it_is_written()
    {
        Assert.Equal("1970-01-01T00:00:00Z", (string?)Read().Element(Atom + "updated"));
    }

    [Fact]
    public void Ids_outlive_the_address_of_the_site()
    {
        var item = FeedSamples.Event(FeedSamples.Content);
        var moved = item with { PageUrl = "https://neu.example/events/e" };

        var ids = Read(item).Descendants(Atom + "entry").Concat(Read(moved).Descendants(Atom + "entry"))
            .Select(entry => (string?)entry.Element(Atom + "id"));

        Assert.Equal(["urn:uuid:" + ((string)ids.First()!)[9..]], ids.Distinct());
        Assert.Equal('8', ids.First()![23]);
    }

    [Fact]
    public void Any_text_is_well_formed_XML_and_reads_back()
    {
        Gen.Select(Texts, Texts, Texts).Sample((one, two, three) =>
        {
            var feed = Read(NastyTextTests.Nasty(one, two, three));

            var summary = (string)feed.Element(Atom + "entry")!.Element(Atom + "summary")!;
            Assert.Contains(Readable("D" + two).TrimEnd(), summary, StringComparison.Ordinal);
        });
    }

    private static string Readable(string text) =>
        string.Concat(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Select(c => c is '\r' or '\u0085' or '\u2028' or '\u2029' ? '\n' : c)
            .Where(c => c is '\n' or '\t' || (!char.IsControl(c) && (char.IsSurrogate(c) || XmlConvert.IsXmlChar(c)))));

    private static IEnumerable<string> Links(XElement parent) => parent.Elements(Atom + "link")
        .Select(link => $"{(string?)link.Attribute("rel")} {(string?)link.Attribute("href")}");

    private static XElement Read(params FeedEvent[] events)
    {
        var first = FeedRenderer.Render(FeedFormat.Atom, FeedSamples.Head, events);
        var second = FeedRenderer.Render(FeedFormat.Atom, FeedSamples.Head, events.Reverse());
        Assert.Equal(FeedFormat.Atom, first.Format);
        Assert.Equal(first.EntityTag, second.EntityTag);
        return XDocument.Load(new MemoryStream(first.Content.ToArray())).Root!;
    }
}
