using EventCalendar.Core.Events;
using EventCalendar.Web.Features.Events;
using EventCalendar.Web.Tests.Hosting;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class EventPageTests
{
    private static readonly EventFields Meeting = new()
    {
        Title = "Probe",
        Start = "2026-08-20T18:00",
        End = "2026-08-20T20:00",
        Location = "Bürgerhaus",
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("chor@example.org", "mailto:chor@example.org")]
    [InlineData("06421 / 12-345", "tel:0642112345")]
    [InlineData("+49 (0)6421 12345", "tel:+49642112345")]
    [InlineData("https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("Frau Weber, 06421 12345", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("a@b.de?bcc=c@d.de", null)]
    [InlineData("2026-08-20", null)]
    [InlineData("0", null)]
    [InlineData("", null)]
    public void Only_what_is_wholly_a_contact_opens_something(string text, string? address) =>
        Assert.Equal(address, ContactLink.Of(text));

    [Theory]
    [InlineData("de", "Fragen an", "Anmelden bei", "Unterlagen", "Auf der Karte", "Bild ansehen")]
    [InlineData("en", "Questions to", "Register with", "Documents", "On the map", "View the picture")]
    public async Task An_event_tells_whom_to_ask_and_what_belongs_to_it(string language, params string[] words)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var page = await PageAsync(host, language, Meeting with
        {
            Contact = "chor@example.org",
            RegistrationContact = "06421 12345",
            Image = new ImageFields("https://example.org/bild.jpg"),
            Attachments = [new AttachmentFields("https://example.org/p.pdf", "Programm")],
            Geo = new GeoFields(50.81, 8.77),
        });

        Assert.All(words, word => Assert.Contains(word, page, StringComparison.Ordinal));
        Assert.Contains("href=\"mailto:chor@example.org\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:0642112345\"", page, StringComparison.Ordinal);
        Assert.Contains(
            "href=\"https://example.org/p.pdf\" rel=\"nofollow noopener\">Programm<", page, StringComparison.Ordinal);
        Assert.Contains("openstreetmap.org/?mlat=50.81&mlon=8.77\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_are_shown_and_open_nothing()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var slug = await PublicPageTests.PublishAsync(host, "chor", Meeting with
        {
            Contact = "<script>alert(1)</script>",
            RegistrationContact = "javascript:alert(2)",
            Online = "javascript:alert(3)",
            Image = new ImageFields("https://example.org/b", "\"><script>alert(4)</script>"),
        });

        var raw = await host.Client.GetStringAsync($"/events/{slug}", Cancel);

        Assert.DoesNotContain("<script>alert", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", raw, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("javascript:alert(2)", raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "vom Donnerstag, 3. September", "Ortszeit in Europe/Lisbon", "Und 3 weitere bis 5. November.")]
    [InlineData("en", "from Thursday, 3 September", "local time in Europe/Lisbon", "And 3 more until 5 November.")]
    public async Task A_series_says_what_differs_and_how_much_follows(string language, params string[] words)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var page = await PageAsync(host, language, Meeting with
        {
            TimeZone = "Europe/Lisbon",
            Rrule = "FREQ=WEEKLY;COUNT=12",
            Overrides =
            [
                new OverrideFields(
                    "2026-09-03T18:00", "2026-09-04T19:00", Title: "Sommerfest", Online: "https://example.org/fest"),
            ],
        });

        Assert.All(words, word => Assert.Contains(word, page, StringComparison.Ordinal));
        Assert.Contains("datetime=\"2026-09-04T19:00\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("datetime=\"2026-09-03T18:00\"", page, StringComparison.Ordinal);
        Assert.Contains("Sommerfest", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/fest\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Vergangene Termine")]
    [InlineData("en", "Past dates")]
    public async Task The_latest_past_dates_of_a_series_are_folded_away(string language, string heading)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        var page = await PageAsync(
            host, language, Meeting with { Start = "2024-01-04T18:00", End = null, Rrule = "FREQ=WEEKLY" });

        var past = page[page.IndexOf($"<summary>{heading}</summary>", StringComparison.Ordinal)..];
        Assert.Equal(24, past.Split("<time ").Length - 1);
        Assert.Contains("datetime=\"2026-08-06T18:00\"", past, StringComparison.Ordinal);
        Assert.DoesNotContain("datetime=\"2026-08-13T18:00\"", past, StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(TestHost host, string language, EventFields fields)
    {
        var slug = await PublicPageTests.PublishAsync(host, "chor", fields);
        return await AnnouncePageTests.PageOf(await host.Client.GetAsync($"/events/{slug}?lang={language}", Cancel));
    }
}
