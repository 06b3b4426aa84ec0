using Microsoft.Playwright;
using Xunit;

namespace EventCalendar.Browser.Tests;

public sealed class JourneyTests(Chromium chromium)
{
    private const string Incomplete = "Chorprobe am 1. September um 19 Uhr im Bürgerhaus, Ringweg 8, Marburg.";

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
        await visit.ArriveAsync("**/drafts/*");
        await visit.ShowAsync($"review-{name}", isWhole: true);
        var marked = await page.Locator("mark[data-fields~='f1-start']").AllInnerTextsAsync();
        var quoted = await page.Locator("#f1-start .found a").AllInnerTextsAsync();
        await page.ClickAsync("button[value='publish']");
        await visit.ArriveAsync("**/events/*");
        await visit.ShowAsync($"event-{name}", isWhole: true);
        var title = await page.Locator("h1").InnerTextAsync();
        var when = await page.Locator(".key time").InnerTextAsync();
        await page.ClickAsync(".top .site");
        var entry = await page.Locator(".entry h3").AllInnerTextsAsync();
        await page.ClickAsync(".bar summary");
        await visit.ShowAsync($"phone-{name}");
        var feed = await page.Locator(".bar .panel a[href^='/feeds/'][href$='.ics']").GetAttributeAsync("href");
        var calendar = await (await visit.FetchAsync(feed!)).TextAsync();

        Assert.Contains(marked, words => words.Contains("September", StringComparison.Ordinal));
        Assert.NotEmpty(quoted);
        Assert.Equal("Dienstag, 1. September, 17:30 Uhr", when);
        Assert.Equal([title], entry);
        Assert.Equal("/feeds/all.ics", feed);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20260901T173000", calendar, StringComparison.Ordinal);
        visit.AssertNoFaults();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task What_is_wrong_with_a_form_stands_on_top_and_leads_to_the_field(int width)
    {
        await using var site = await Site.StartAsync();
        await using var visit = await Visit.StartAsync(chromium, site, new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
        });
        var page = visit.Page;
        await visit.SetUpAsync();
        await page.FillAsync("#Text", Incomplete);
        await page.ClickAsync("main form button");
        await visit.ArriveAsync("**/drafts/*");

        await page.FillAsync("#i1-title", "");
        await page.FillAsync("#i1-start", "irgendwann");
        await page.ClickAsync("button[value='publish']");
        await page.WaitForSelectorAsync(".notice.bad");
        await visit.ShowAsync($"refused-{width}", isWhole: true);
        await page.ClickAsync(".notice.bad a[href='#i1-start']");

        Assert.Equal("i1-start", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("irgendwann", await page.InputValueAsync("#i1-start"));
        visit.AssertNoFaults();
    }
}
