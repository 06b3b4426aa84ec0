using System.Collections.Immutable;
using Microsoft.Playwright;
using Xunit;

namespace EventCalendar.Browser.Tests;

public sealed class EveryPageTests(Chromium chromium)
{
    private const string TwoEvents = """
        Marburg. Der Radverein Oberhessen trifft sich am Freitag, 4. September, ab 18 Uhr zur Werkstatt im Vereinsheim,
        Uferweg 12 in Marburg. Wer ein Rad mitbringt, das quietscht, fährt mit einem leisen nach Hause.

        Am Sonntag, 6. September, beginnt um 10 Uhr die Tour nach Amöneburg. Treffpunkt ist der Bahnhofsvorplatz. Eine
        Anmeldung ist bis zum 3. September möglich.
        """;

    public static TheoryData<int, ColorScheme> Screens => new()
    {
        { 320, ColorScheme.Light },
        { 390, ColorScheme.Dark },
        { 768, ColorScheme.Light },
        { 1280, ColorScheme.Light },
        { 1280, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_page_fits_the_screen_and_names_its_parts(int width, ColorScheme scheme)
    {
        await using var site = await Site.StartAsync();
        var slugs = await Programme.PublishAsync(site);
        await using var visit = await Visit.StartAsync(chromium, site, new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
        });
        await visit.SetUpAsync();
        var review = await PasteAsync(visit);

        foreach (var (name, path) in PathsOf(slugs).Add(("review", review)))
        {
            await visit.GoAsync(path);
            await visit.ShowAsync($"{name}-{width}-{scheme}", isWhole: true);
            await AssertWellMadeAsync(visit.Page, width, path);
        }

        visit.AssertNoFaults();
    }

    private static ImmutableArray<(string Name, string Path)> PathsOf(ImmutableArray<string> slugs) =>
    [
        ("start", "/"), ("start-en", "/?lang=en"), ("filter", "/?organization=chor"), ("day", "/?on=2026-08-21"),
        ("empty", "/?on=2026-08-23"), ("event", $"/events/{slugs[0]}"), ("series", $"/events/{slugs[1]}"),
        ("cancelled", $"/events/{slugs[3]}"), ("days", $"/events/{slugs[4]}"), ("moved", $"/events/{slugs[6]}"),
        ("own-calendar", "/feeds/my?organization=chor"),
        ("sign-in", "/sign-in"), ("announce", "/announce"), ("drafts", "/drafts"), ("not-found", "/nirgendwo"),
    ];

    private static async Task<string> PasteAsync(Visit visit)
    {
        await visit.Page.FillAsync("#Text", TwoEvents);
        await visit.Page.ClickAsync("main form button");
        await visit.ArriveAsync("**/drafts/*");
        return new Uri(visit.Page.Url).AbsolutePath;
    }

    private static async Task AssertWellMadeAsync(IPage page, int width, string path)
    {
        var findings = await page.EvaluateAsync<string[]>("""
            (width) => {
              const found = [];
              const root = document.documentElement;
              if (root.scrollWidth > width) found.push(`is ${root.scrollWidth} wide`);
              if (!root.lang) found.push('has no language');
              if (document.querySelectorAll('h1').length !== 1) found.push('has not one h1');
              if (document.querySelectorAll('main').length !== 1) found.push('has not one main');
              let level = 1;
              for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
                const own = Number(heading.tagName[1]);
                if (own > level + 1) found.push(`skips to ${heading.tagName} "${heading.textContent.trim()}"`);
                level = own;
              }
              for (const field of document.querySelectorAll('input:not([type=hidden], [aria-hidden]), select, textarea')) {
                if (field.labels.length === 0) found.push(`has no label for ${field.name}`);
              }
              for (const part of document.querySelectorAll('a, button, summary')) {
                const name = (part.getAttribute('aria-label') ?? part.textContent).trim();
                if (name === '') found.push(`has an unnamed ${part.outerHTML}`);
              }
              for (const part of document.querySelectorAll('button, .button, input:not([type=hidden], [aria-hidden]), select, summary')) {
                const target = part.type === 'checkbox' ? part.closest('label') ?? part : part;
                const box = target.getBoundingClientRect();
                if (box.height > 0 && box.height < 44) found.push(`has a target ${box.height} high: ${part.outerHTML}`);
              }
              const ids = [...document.querySelectorAll('[id]')].map((part) => part.id);
              if (new Set(ids).size !== ids.length) found.push('has an id twice');
              for (const link of document.querySelectorAll('a[href^="#"]')) {
                if (!document.getElementById(link.getAttribute('href').slice(1))) found.push(`links to no ${link.href}`);
              }
              return found;
            }
            """, width);

        Assert.True(findings.Length == 0, $"{path} at {width}: {string.Join("; ", findings)}");
    }
}
