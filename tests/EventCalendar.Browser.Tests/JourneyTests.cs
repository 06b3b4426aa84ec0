using Microsoft.Playwright;
using Xunit;

namespace EventCalendar.Browser.Tests;

public sealed class JourneyTests(Chromium chromium)
{
    private const string Announcement = """
        Marburg, 18. August 2026

        Der Arbeitskreis Ankommen lädt alle ein, die Deutsch üben oder beim Üben helfen wollen. Seit dem Frühjahr
        kommen dienstags Menschen aus vierzehn Ländern zusammen, lesen sich vor, füllen Formulare aus und trinken
        zusammen Tee. Viele haben hier ihre erste Wohnung gefunden oder jemanden, der beim Umzug mit anfasst. Im
        Winter war der Raum oft zu klein, jetzt steht ein größerer bereit, mit einer Küche und einer Ecke für Kinder.

        Das nächste Sprachcafé findet am 1. September um 17:30 Uhr im Bürgerhaus Nord, Ringweg 8, Marburg statt.
        """;

    public static TheoryData<bool, int> Ways => new()
    {
        { true, 1280 },
        { true, 390 },
        { false, 1280 },
        { false, 390 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_pasted_text_becomes_an_event_on_the_start_page(bool hasJavaScript, int width)
    {
        await using var site = await Site.StartAsync();
        await using var visit = await Visit.StartAsync(chromium, site, new BrowserNewContextOptions
        {
            JavaScriptEnabled = hasJavaScript,
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
        });
        var page = visit.Page;
        var name = $"{width}-{(hasJavaScript ? "js" : "plain")}";

        await visit.SetUpAsync();
        await visit.ShowAsync($"announce-{name}", isWhole: true);
        await page.FillAsync("#Text", Announcement);
        await page.ClickAsync("main form button");
        await page.WaitForURLAsync("**/drafts/*");
        await visit.ShowAsync($"review-{name}", isWhole: true);
        var marked = await page.Locator("mark[data-fields~='f1-start']").AllInnerTextsAsync();
        var quoted = await page.Locator("#f1-start .found a").AllInnerTextsAsync();
        await page.ClickAsync("button[value='publish']");
        await page.WaitForURLAsync("**/events/*");
        await visit.ShowAsync($"event-{name}", isWhole: true);
        var title = await page.Locator("h1").InnerTextAsync();
        var when = await page.Locator(".key time").InnerTextAsync();
        await page.ClickAsync(".top .site");
        var entry = await page.Locator(".entry h3").AllInnerTextsAsync();
        var feed = await page.Locator("link[rel='alternate'][type='text/calendar']").GetAttributeAsync("href");

        Assert.Contains(marked, words => words.Contains("September", StringComparison.Ordinal));
        Assert.NotEmpty(quoted);
        Assert.Equal("Dienstag, 1. September, 17:30 Uhr", when);
        Assert.Equal([title], entry);
        Assert.Equal("/feeds/all.ics", feed);
        visit.AssertNoFaults();
    }
}
