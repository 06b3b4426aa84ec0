using Microsoft.Playwright;
using Xunit;

namespace EventCalendar.Browser.Tests;

public sealed class KeyboardTests(Chromium chromium)
{
    private const int MostSteps = 60;

    [Fact]
    public async Task A_text_is_published_without_a_pointer()
    {
        await using var site = await Site.StartAsync();
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.SetUpAsync();

        await TabToAsync(page, "#Text");
        await page.Keyboard.InsertTextAsync("Chorprobe am 1. September um 19 Uhr im Bürgerhaus, Ringweg 8, Marburg.");
        await TabToAsync(page, "main form button");
        await page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/drafts/*");
        await TabToAsync(page, "#i1-newOrganization");
        await page.Keyboard.InsertTextAsync("Kammerchor");
        await TabToAsync(page, "button[value='publish']");
        await page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/events/*");

        Assert.Equal("Dienstag, 1. September, 19:00 Uhr", await page.Locator(".key time").InnerTextAsync());
        visit.AssertNoFaults();
    }

    [Fact]
    public async Task The_first_step_leads_past_the_head_of_the_page()
    {
        await using var site = await Site.StartAsync();
        await using var visit = await Visit.StartAsync(chromium, site);
        await visit.GoAsync("/");

        await visit.Page.Keyboard.PressAsync("Tab");
        var isSkipLink = await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('.skip-link')");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        var isInContent = await visit.Page.EvaluateAsync<bool>(
            "document.querySelector('main').contains(document.activeElement)");

        Assert.True(isSkipLink);
        Assert.True(isInContent);
    }

    [Fact]
    public async Task A_field_lights_its_words_and_the_words_lead_to_the_field()
    {
        await using var site = await Site.StartAsync();
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.SetUpAsync();
        await page.FillAsync("#Text", "Chorprobe am 1. September um 19 Uhr im Bürgerhaus, Ringweg 8, Marburg.");
        await page.ClickAsync("main form button");
        await visit.ArriveAsync("**/drafts/*");

        await page.FocusAsync("#i1-start");
        var lit = await page.Locator("mark.lit").First.InnerTextAsync();
        await page.ClickAsync("mark[data-fields~='f1-location'] a");
        var focused = await page.EvaluateAsync<string>("document.activeElement.id");

        Assert.Contains("September", lit, StringComparison.Ordinal);
        Assert.Equal("i1-location", focused);
        visit.AssertNoFaults();
    }

    [Fact]
    public async Task The_chosen_theme_stays_on_the_next_page()
    {
        await using var site = await Site.StartAsync();
        await using var visit = await Visit.StartAsync(chromium, site);
        await visit.GoAsync("/");

        await visit.Page.ClickAsync("[data-theme-switch]");
        await visit.GoAsync("/sign-in");

        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not within {MostSteps} steps.");
    }
}
