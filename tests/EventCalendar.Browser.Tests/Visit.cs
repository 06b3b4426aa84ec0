using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace EventCalendar.Browser.Tests;

/// <summary>One window on one site; remembers everything that a page must not do.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Site site;
    private readonly ConcurrentQueue<string> faults = new();

    private Visit(IBrowserContext context, IPage page, Site site)
    {
        (this.context, Page, this.site) = (context, page, site);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsAnnouncedStatus(message.Text))
            {
                faults.Enqueue($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => faults.Enqueue($"{page.Url}: {error}");
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
            {
                faults.Enqueue($"{page.Url} asks for {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    public static async Task<Visit> StartAsync(Chromium chromium, Site site, BrowserNewContextOptions? options = null)
    {
        var context = await chromium.OpenAsync(options ?? new BrowserNewContextOptions());
        return new Visit(context, await context.NewPageAsync(), site);
    }

    public async Task<IResponse> GoAsync(string path)
    {
        var response = await Page.GotoAsync(site.Address + path);
        Assert.NotNull(response);
        return response;
    }

    /// <summary>Asks for an address as a phone would, beside the page.</summary>
    public Task<IAPIResponse> FetchAsync(string path) => context.APIRequest.GetAsync(site.Address + path);

    /// <summary>Uses the one-time link of a fresh site and ends on the paste page, signed in.</summary>
    public async Task SetUpAsync()
    {
        await GoAsync(site.SetUpPath);
        await Page.FillAsync("#Name", "Ada Beispiel");
        await Page.FillAsync("#Email", "ada@example.org");
        await Page.FillAsync("#Password", "vier Wörter reichen aus");
        await Page.ClickAsync("main button");
        await ArriveAsync("**/announce");
    }

    /// <summary>Waits until a form or link has led to an address and its page is read to the end.</summary>
    public async Task ArriveAsync(string address)
    {
        // Not the load event: on a busy machine it can pass before the wait for it begins, and never comes again.
        await Page.WaitForURLAsync(address, new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        await Page.Locator("footer.end").WaitForAsync();
    }

    /// <summary>Writes a picture if the environment variable SCREENSHOTS names a folder.</summary>
    public async Task ShowAsync(string name, bool isWhole = false)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            var path = Path.Combine(folder, name + ".png");
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = isWhole });
        }
    }

    public void AssertNoFaults() => Assert.Empty(faults);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    // A form that is refused answers 409 or 422 on purpose; Chromium logs every such status as an error.
    private static bool IsAnnouncedStatus(string text) =>
        text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal);
}
