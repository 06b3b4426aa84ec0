using System.Collections.Immutable;
using System.Globalization;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Events;

/// <summary>The page of one event.</summary>
internal sealed class EventModel(CalendarDb db, IClock clock, IOptions<SiteOptions> site) : PageModel
{
    private const int MaxDates = 8;

    private const int MaxPastDates = 24;

    private static readonly Duration Horizon = Duration.FromDays(400);

    // A series of every day fills the shortest, one of every year the longest; so few dates are worked out for any.
    private static readonly ImmutableArray<Duration> LooksBack =
        [Horizon, Duration.FromDays(4_000), Duration.FromDays(40_000)];

    private FeedEvent feedEvent = null!;

    public CalendarEvent Event { get; private set; } = null!;

    public Organization Organization { get; private set; } = null!;

    public Place? Place { get; private set; }

    public ImmutableArray<Category> Categories { get; private set; } = [];

    /// <summary>Gets the date that the page is about: of a series the next one, else the only one.</summary>
    public Occurrence Current { get; private set; } = null!;

    /// <summary>Gets further dates of a series.</summary>
    public ImmutableArray<Occurrence> NextDates { get; private set; } = [];

    /// <summary>Gets how many dates follow those shown, and the last of them.</summary>
    public (int Count, LocalDate Last) LaterDates { get; private set; }

    /// <summary>Gets the latest dates of a series that are over, the latest first.</summary>
    public ImmutableArray<Occurrence> PastDates { get; private set; } = [];

    public Instant Now { get; private set; }

    public LocalDate Today => Now.InZone(Current.Timing.Zone).Date;

    /// <summary>Gets the text from which more events wait for review; shown to who may review them.</summary>
    public SourceId? WaitingSourceId { get; private set; }

    public bool IsCancelled => Event.Status == EventStatus.Cancelled || Current.IsCancelled;

    public string? Location => Current.Location ?? Event.Location ?? Place?.Words;

    /// <summary>Gets the map of the place; <c>null</c> if nobody told where it is, or the date is held elsewhere.</summary>
    public string? MapAddress => feedEvent.Geo is { } geo && Current.Location is null
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"https://www.openstreetmap.org/?mlat={geo.Latitude:0.######}&mlon={geo.Longitude:0.######}")
        : null;

    public string Address => site.Value.UrlOf("/events/" + Event.Slug);

    public JsonData JsonLd => new(json => SchemaOrg.Write(json, feedEvent, Current));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var found = Slug.TryParse(slug, out var known)
            ? await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Slug == known, cancel)
            : null;
        if (found is null || !MaySee(found))
        {
            return NotFound();
        }

        Event = found;
        Now = clock.GetCurrentInstant();
        Organization = await db.Organizations.AsNoTracking().SingleAsync(o => o.Id == found.OrganizationId, cancel);
        Place = found.PlaceId is { } placeId
            ? await db.Places.AsNoTracking().SingleOrDefaultAsync(p => p.Id == placeId, cancel)
            : null;
        var categories = found.Categories;
        Categories =
        [
            .. (await db.Categories.AsNoTracking().ToListAsync(cancel)).Where(c => categories.Contains(c.Id))
                .OrderBy(c => c.Name, StringComparer.CurrentCulture),
        ];
        WaitingSourceId = await FindWaitingAsync(cancel);
        feedEvent = (await EventNames.LoadAsync(db, [found], cancel)).ToFeedEvent(found, Address);
        TakeDates();
        return Page();
    }

    private bool MaySee(CalendarEvent item) =>
        item.Visibility != EventVisibility.Subscribers || User.IsInRole(AccessFeature.Administrator);

    private async Task<SourceId?> FindWaitingAsync(CancellationToken cancel)
    {
        var sourceId = Event.SourceId;
        var isWaiting = sourceId is not null && User.IsInRole(AccessFeature.Administrator)
            && await db.Drafts.AnyAsync(d => d.SourceId == sourceId && d.State == DraftState.Open, cancel);
        return isWaiting ? sourceId : null;
    }

    private void TakeDates()
    {
        var dates = OccurrenceExpander.Expand(Event.Content, new Interval(Now, Now + Horizon));
        var only = new Occurrence(
            new OccurrenceKey(Event.Timing.LocalStart), Event.Timing, null, Event.Status == EventStatus.Cancelled);
        Current = Event.Recurrence.IsNone
            ? only
            : dates.FirstOrDefault(date => !date.IsCancelled) ?? dates.FirstOrDefault() ?? only;
        if (Event.Recurrence.IsNone)
        {
            return;
        }

        var others = dates.Where(date => date != Current).ToList();
        NextDates = [.. others.Take(MaxDates)];
        LaterDates = others.Count > MaxDates ? (others.Count - MaxDates, others[^1].Timing.LocalStart.Date) : default;
        PastDates = LooksBack.Select(Past).FirstOrDefault(past => past.Length == MaxPastDates, Past(LooksBack[^1]));
    }

    private ImmutableArray<Occurrence> Past(Duration back) =>
    [
        .. OccurrenceExpander.Expand(Event.Content, new Interval(Now - back, Now))
            .Where(date => date.Timing.EndsAt <= Now).Reverse().Take(MaxPastDates),
    ];
}
