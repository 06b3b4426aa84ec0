using Microsoft.Playwright;
using Xunit;

namespace EventCalendar.Browser.Tests;

public sealed class PersonalFeedTests(Chromium chromium)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_calendar_of_ones_own_is_put_together_changed_and_revoked_without_script(int width)
    {
        await using var site = await Site.StartAsync();
        await Programme.PublishAsync(site);
        await using var visit = await Visit.StartAsync(chromium, site, new BrowserNewContextOptions
        {
            JavaScriptEnabled = false,
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
        });
        var page = visit.Page;

        await visit.GoAsync("/");
        await page.ClickAsync("a[href^='/feeds/my']");
        await visit.ArriveAsync("**/feeds/my*");
        await page.CheckAsync("input[name=organization][value=chor]");
        await visit.ShowAsync($"own-new-{width}", isWhole: true);
        await page.ClickAsync("main form button");
        await visit.ArriveAsync("**/feeds/my/*");
        await visit.ShowAsync($"own-made-{width}", isWhole: true);
        var address = new Uri(await page.Locator("#feed-url").InputValueAsync());
        var chosen = await (await visit.FetchAsync(address.AbsolutePath)).TextAsync();

        await page.UncheckAsync("input[name=organization][value=chor]");
        await page.FillAsync("#q", "gibtesnicht");
        await page.ClickAsync("section form button.first");
        await visit.ArriveAsync("**/feeds/my/*saved=1");
        var changed = await (await visit.FetchAsync(address.AbsolutePath)).TextAsync();
        await page.ClickAsync("details summary >> nth=-1");
        await page.ClickAsync("button[name=Revoke]");
        await visit.ArriveAsync("**/feeds/my?revoked=1");
        var revoked = await visit.FetchAsync(address.AbsolutePath);

        Assert.Contains("BEGIN:VEVENT", chosen, StringComparison.Ordinal);
        Assert.DoesNotContain("BEGIN:VEVENT", changed, StringComparison.Ordinal);
        Assert.Equal(410, revoked.Status);
        visit.AssertNoFaults();
    }
}
