using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
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
internal sealed class IndexModel(
    CalendarDb db, FeedVersions versions, AgendaCountCache counts, IClock clock, IOptions<SiteOptions> site) : PageModel
{
    /// <summary>How many days one page shows.</summary>
    public const int DaysAhead = 60;

    private const int MaxChoices = 12;

    // Search engines follow the pages of events for the rest; phones should not load all of it twice.
    private const int MaxTold = 20;

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

    public FeedLinks Feed => FeedLinks.To(Filter.Feed, site.Value.PublicUrl);

    /// <summary>Gets what search engines read of the list.</summary>
    public JsonData JsonLd => new(json => SchemaOrg.WriteList(json, Days
        .SelectMany(day => day.Entries)
        .Take(MaxTold)
        .Select(entry => (ToFeedEvent(entry.Item), entry.Occurrence))));

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
        var shownWindow = Agenda.Window(first, shown, site.Value.Zone);
        var monthStart = LocalDate.Max((Day(month + "-01") ?? first).With(DateAdjusters.StartOfMonth), Today);
        var monthDays = Period.DaysBetween(monthStart, monthStart.With(DateAdjusters.EndOfMonth)) + 1;
        var monthWindow = Agenda.Window(monthStart, monthDays, site.Value.Zone);
        var entries = await EntriesAsync(shownWindow, directory, cancel);
        var isInside = shownWindow.Start <= monthWindow.Start && monthWindow.End <= shownWindow.End;
        var monthEntries = isInside ? entries : await EntriesAsync(monthWindow, directory, cancel);
        var announced = await counts.GetAsync(db, versions, site.Value.Zone.AtStartOfDay(Today).ToInstant(), cancel);
        HasEvents = announced.Total > 0;
        Days = Agenda.Arrange(entries, first, shown, now);
        More = Filter.On is null && await HasLaterAsync(first.PlusDays(shown), cancel) ? first.PlusDays(shown) : null;
        Month = MonthGrid.Of(
            monthStart,
            Agenda.Arrange(monthEntries, monthStart, monthDays, now)
                .ToDictionary(day => day.Date, day => day.Entries.Length));
        Choose(directory, announced);
        return Page();
    }

    private FeedEvent ToFeedEvent(AgendaItem item) => new(
        item.Event, item.OrganizationName, [], item.Event.Geo, site.Value.UrlOf("/events/" + item.Event.Slug))
    {
        Location = item.Location,
    };

    private static LocalDate? Day(string? text) => LocalText.TryParseDate(text, out var date) ? date : null;

    private IQueryable<CalendarEvent> Chosen()
    {
        var events = AgendaCounts.Announced(db);
        if (Filter.Organization is { Id: var organizationId })
        {
            events = events.Where(e => e.AnnouncerLinks.Any(link => link.OrganizationId == organizationId));
        }

        if (Filter.Category is { Id: var categoryId })
        {
            events = events.Where(e => e.CategoryLinks.Any(link => link.CategoryId == categoryId));
        }

        return Filter.Place is { Id: var placeId } ? events.Where(e => e.PlaceId == placeId) : events;
    }

    private Task<bool> HasLaterAsync(LocalDate from, CancellationToken cancel)
    {
        var border = site.Value.Zone.AtStartOfDay(from).ToInstant();
        return Chosen().AnyAsync(e => e.EndsAt == null || e.EndsAt > border, cancel);
    }

    // Uses IX_Events_StartsAt and IX_Events_EndsAt.
    private async Task<ImmutableArray<AgendaEntry>> EntriesAsync(
        Interval window, EventDirectory directory, CancellationToken cancel)
    {
        var (start, end) = (window.Start, window.End);
        var events = await Chosen()
            .Where(e => e.StartsAt < end && (e.EndsAt == null || e.EndsAt > start))
            .ToListAsync(cancel);
        return Agenda.Expand(events.Select(directory.Name), window);
    }

    private async Task<EventDirectory> DirectoryAsync(CancellationToken cancel) => new(
        await db.Organizations.AsNoTracking().ToListAsync(cancel),
        await db.Categories.AsNoTracking().ToListAsync(cancel),
        await db.Places.AsNoTracking().ToListAsync(cancel));

    private void Choose(EventDirectory directory, AgendaCounts announced)
    {
        Organizations = Choices("organization", directory.Organizations.Select(o => (o.Slug, o.Name,
            announced.Organizations.GetValueOrDefault(o.Id))));
        Categories = Choices("category", directory.Categories.Select(c => (c.Slug, c.Name,
            announced.Categories.GetValueOrDefault(c.Id))));
        Places = Choices("place", directory.Places.Select(p => (p.Slug, p.Name,
            announced.Places.GetValueOrDefault(p.Id))));
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
