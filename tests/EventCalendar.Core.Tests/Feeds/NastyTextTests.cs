using System.Text;
using CsCheck;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using Ical.Net;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Feeds;

/// <summary>Whatever people paste into whatever field, the calendar stays the one that was meant.</summary>
public sealed class NastyTextTests
{
    private const string Injection = "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\nATTENDEE:mailto:a@example.org\r";

    private static readonly string[] Pieces =
    [
        "a", "ß", "€", "😀", "👩‍👧‍👦", "e\u0301\u0302\u0303", "\u202Eعربي\u202C", "\u2067שלום\u2069", ",", ";", "\\", "\\n", "\"", "^", "^n",
        ":", "\r\n", "\n", "\r", "\u0000", "\u0007", "\u007F", "\u0085", "\u2028", "\u2029", "\uD800", "\uDC00", "\uFEFF", "\uFFFF", "\t",
        Injection, "BEGIN:VEVENT", "]]>", "<b>&amp;", "{{", "'", " ", new string('x', 80),
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Array[1, 60].Select(picks => string.Concat(picks.Select(pick => Pieces[pick]))),
        Gen.Int[3_900, 4_000].Select(length => string.Concat(Enumerable.Repeat("😀,", length / 3))));

    [Fact]
    public void No_text_makes_a_line_of_its_own_and_each_reads_back()
    {
        Gen.Select(Texts, Texts, Texts).Sample(
            (one, two, three) =>
            {
                var item = Nasty(one, two, three);

                var text = FeedSamples.Render(FeedSamples.Head with { Name = one, Description = two }, item);

                var read = Calendar.Load(text)!.Events.Single(single => single.RecurrenceIdentifier is null);
                Assert.Equal(Readable(item.Event.Title.Value), read.Summary);
                Assert.Equal(Readable(one), read.Location);
                Assert.StartsWith(Readable("D" + two).TrimEnd(), read.Description!, StringComparison.Ordinal);
                Assert.Equal("https", read.Url!.Scheme);
                Assert.DoesNotContain(Names(text), name => name is "ATTENDEE" or "CONFERENCE" or "X-EVIL");
            },
            iter: 300);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData("tel:+491234")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://")]
    [InlineData("https:// example.org")]
    [InlineData("")]
    public void Only_addresses_of_the_web_can_be_tapped(string address)
    {
        var content = FeedSamples.Content with
        {
            Online = address,
            Url = address,
            Image = new EventImage(address, null),
            Attachments = [new EventAttachment(address, null, null)],
        };
        var item = FeedSamples.Event(content) with { PageUrl = address };

        var calendar = Names(FeedSamples.Render(FeedSamples.Head with { SelfUrl = address }, item));
        var atom = Text(FeedFormat.Atom, item);
        var json = Text(FeedFormat.JsCalendar, item);

        Assert.Empty(calendar.Intersect(["URL", "IMAGE", "ATTACH", "CONFERENCE", "LINK", "SOURCE", "ORGANIZER"]));
        Assert.DoesNotContain("href", atom, StringComparison.Ordinal);
        Assert.DoesNotContain("href", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"uri\"", json, StringComparison.Ordinal);
    }

    internal static FeedEvent Nasty(string one, string two, string three)
    {
        var content = FeedSamples.Content with
        {
            Title = Title.TryParse("T " + three, out var title, out _) ? title : Title.Parse("T"),
            Description = "D" + two,
            Location = "L" + one,
            Online = two,
            Organizer = three,
            Contact = one,
            Url = "https://example.org/" + one,
            Image = new EventImage("https://example.org/" + two, three),
            Attachments = [new EventAttachment("https://example.org/" + three, one, two)],
            Facts = new EventFacts { Price = two, Audience = one, Languages = [three] },
            Recurrence = FeedSamples.Rule("FREQ=WEEKLY;COUNT=3") with
            {
                Overrides =
                [
                    new OccurrenceOverride.Changed(
                        new OccurrenceKey(new LocalDateTime(2026, 8, 27, 18, 0)), null, "M" + three) { Description = one },
                ],
            },
        };
        return FeedSamples.Event(content) with
        {
            Location = one,
            OrganizationName = two,
            CategoryNames = [three, one],
            PageUrl = "https://termine.example/" + two,
            Geo = new GeoPoint(1.5, -2.25),
        };
    }

    private static string Text(FeedFormat format, FeedEvent item) => Encoding.UTF8.GetString(
        FeedRenderer.Render(format, FeedSamples.Head with { SelfUrl = null }, [item]).Content.Span);

    private static IEnumerable<string> Names(string calendar) =>
        FeedSamples.Lines(calendar).Select(line => line.Split(':', ';')[0]);

    private static string Readable(string text) =>
        string.Concat(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Select(c => c is '\r' or '\u0085' or '\u2028' or '\u2029' ? '\n' : c)
            .Where(c => c is '\n' or '\t' || !char.IsControl(c)));
}
