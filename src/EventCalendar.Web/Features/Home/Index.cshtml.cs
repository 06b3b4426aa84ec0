using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Home;

/// <summary>What is coming up.</summary>
internal sealed class IndexModel(CalendarDb db, IClock clock, IOptions<SiteOptions> site) : PageModel
{
    /// <summary>How many days one page shows.</summary>
    public const int DaysAhead = 60;

    private const int MaxChoices = 12;

    public LocalDate Today { get; private set; }

    public AgendaFilter Filter { get; private set; } = new(null, null, null, null, null);

    public ImmutableArray<AgendaDay> Days { get; private set; } = [];

    public MonthGrid Month { get; private set; } = null!;

    public bool HasEvents { get; private set; }

    /// <summary>Gets where the next page begins; <c>null</c> if nothing is announced behind this one.</summary>
    public LocalDate? More { get; private set; }

    public ImmutableArray<Choice> Organizations { get; private set; } = [];

    public ImmutableArray<Choice> Categories { get; private set; } = [];

    public ImmutableArray<Choice> Places { get; private set; } = [];

    public FeedLinks? Feed => Filter.Feed is { } query ? FeedLinks.To(query, site.Value.PublicUrl) : null;

    public async Task<IActionResult> OnGetAsync(
        string? organization, string? category, string? place, string? on, string? from, string? month,
        CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        Today = now.InZone(site.Value.Zone).Date;
        var directory = await DirectoryAsync(cancel);
        if (!directory.TryFind(organization, category, place, out var filter))
        {
            return NotFound();
        }

        Filter = filter with { On = Day(on), From = Day(from) };
        var first = LocalDate.Max(Filter.On ?? Filter.From ?? Today, Today);
        var shown = Filter.On is null ? DaysAhead : 1;
        var all = await EventsAsync(now, directory, cancel);
        var chosen = all.Where(item => IsChosen(item.Event)).ToImmutableArray();
        HasEvents = !all.IsEmpty;
        Days = Agenda.Build(chosen, first, shown, site.Value.Zone, now);
        More = Filter.On is null && HasLater(chosen, first.PlusDays(shown)) ? first.PlusDays(shown) : null;
        Month = MonthOf(Day(month + "-01") ?? first, chosen, now);
        Choose(directory, all);
        return Page();
    }

    private static LocalDate? Day(string? text) => LocalText.TryParseDate(text, out var date) ? date : null;

    private bool IsChosen(CalendarEvent item) =>
        (Filter.Organization is null || item.Announcers.Contains(Filter.Organization.Id))
        && (Filter.Category is null || item.Categories.Contains(Filter.Category.Id))
        && (Filter.Place is null || item.PlaceId == Filter.Place.Id);

    private bool HasLater(IEnumerable<AgendaItem> events, LocalDate from)
    {
        var border = site.Value.Zone.AtStartOfDay(from).ToInstant();
        return events.Any(item => item.Event.EndsAt is not { } end || end > border);
    }

    private MonthGrid MonthOf(
        LocalDate any, IEnumerable<AgendaItem> events, Instant now)
    {
        var first = LocalDate.Max(any, Today).With(DateAdjusters.StartOfMonth);
        var days = Agenda.Build(
            events, LocalDate.Max(first, Today), Period.DaysBetween(LocalDate.Max(first, Today), first.PlusMonths(1)),
            site.Value.Zone, now);
        return MonthGrid.Of(first, days.ToDictionary(day => day.Date, day => day.Entries.Length));
    }

    private async Task<ImmutableArray<AgendaItem>> EventsAsync(
        Instant now, EventDirectory directory, CancellationToken cancel)
    {
        var since = site.Value.Zone.AtStartOfDay(Today).ToInstant();
        var events = await db.Events.AsNoTracking()
            .Where(e => e.Visibility == EventVisibility.Public && (e.EndsAt == null || e.EndsAt >= since))
            .ToListAsync(cancel);
        return [.. events.Select(directory.Name)];
    }

    private async Task<EventDirectory> DirectoryAsync(CancellationToken cancel) => new(
        await db.Organizations.AsNoTracking().ToListAsync(cancel),
        await db.Categories.AsNoTracking().ToListAsync(cancel),
        await db.Places.AsNoTracking().ToListAsync(cancel));

    private void Choose(
        EventDirectory directory, ImmutableArray<AgendaItem> events)
    {
        Organizations = Choices("organization", directory.Organizations.Select(o => (o.Slug, o.Name,
            events.Count(item => item.Event.Announcers.Contains(o.Id)))));
        Categories = Choices("category", directory.Categories.Select(c => (c.Slug, c.Name,
            events.Count(item => item.Event.Categories.Contains(c.Id)))));
        Places = Choices("place", directory.Places.Select(p => (p.Slug, p.Name,
            events.Count(item => item.Event.PlaceId == p.Id))));
    }

    private ImmutableArray<Choice> Choices(string key, IEnumerable<(Slug Slug, string Name, int Count)> all) =>
    [
        .. all.Where(item => item.Count > 0 || Filter.IsChosen(key, item.Slug))
            .OrderByDescending(item => item.Count)
            .Take(MaxChoices)
            .OrderBy(item => item.Name, StringComparer.CurrentCulture)
            .Select(item => new Choice(
                item.Name, item.Count, Filter.Toggle(key, item.Slug), Filter.IsChosen(key, item.Slug))),
    ];
}

/// <summary>Something the list can be narrowed to.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Count">Number of events announced.</param>
/// <param name="Address">Where the narrowed list is.</param>
/// <param name="IsChosen">Whether it is the present choice; then the address lets it go.</param>
internal sealed record Choice(string Name, int Count, string Address, bool IsChosen);
