using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(EventCalendar.Browser.Tests.Chromium))]

namespace EventCalendar.Browser.Tests;

public sealed class StartPageTests(Chromium chromium)
{
    /// <summary>Width, height and colour scheme.</summary>
    public static TheoryData<int, int, ColorScheme> Screens => new()
    {
        { 320, 640, ColorScheme.Light },
        { 390, 844, ColorScheme.Light },
        { 390, 844, ColorScheme.Dark },
        { 768, 1024, ColorScheme.Light },
        { 1280, 800, ColorScheme.Light },
        { 1280, 800, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_first_event_is_in_sight_and_nothing_is_wider_than_the_screen(
        int width, int height, ColorScheme scheme)
    {
        await using var site = await Site.StartAsync();
        await Programme.PublishAsync(site);
        await using var visit = await Visit.StartAsync(chromium, site, new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
        });

        await visit.GoAsync("/");

        await visit.ShowAsync($"start-{width}-{scheme}");
        await visit.ShowAsync($"start-{width}-{scheme}-whole", isWhole: true);
        var first = await visit.Page.Locator(".entry h3").First.BoundingBoxAsync();
        var bar = await visit.Page.Locator(".bar").BoundingBoxAsync();
        var contentWidth = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.NotNull(first);
        Assert.NotNull(bar);
        Assert.True(first.Y + first.Height < bar.Y, $"The first event ends at {first.Y + first.Height}, the bar begins at {bar.Y}.");
        Assert.InRange(contentWidth, 1, width);
        visit.AssertNoFaults();
    }
}
