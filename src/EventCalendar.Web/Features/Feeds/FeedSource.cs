using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>Reads what a feed carries and renders it.</summary>
internal sealed class FeedSource(
    CalendarDb db, FeedChoices choices, FeedSelection selection, IOptions<SiteOptions> site)
{
    // Of a feed that has too many bytes, so much less is taken at once that a second cut is rare.
    private const double Margin = 0.97;

    /// <summary>Renders a feed as it is on a day; <c>null</c> if something is named that we do not know.</summary>
    /// <param name="state">Read before, so that a change in between makes another rendering and not a wrong date.</param>
    public async Task<FeedFile?> RenderAsync(
        FeedRequest request, FeedState state, LocalDate today, CancellationToken cancel)
    {
        if (await choices.FindAsync(request.Query, cancel) is not var (choice, name))
        {
            return null;
        }

        var window = FeedWindow.Of(request, today);
        var span = FeedSpan.Of(window, today, site.Value.Zone);
        var chosen = await choices.NarrowAsync(
            db.Events.AsNoTracking().Where(e => e.Visibility == EventVisibility.Public), choice, cancel);
        var pick = await selection.PickAsync(chosen, span, FeedRules.MaxEvents, cancel);
        var items = await NameAsync(pick.Events, cancel);
        var head = new FeedHead(
            name is null ? site.Value.Name : $"{name} – {site.Value.Name}", null, site.Value.UrlOf(request.Canonical),
            request.Language, site.Value.TimeZone, FeedRules.RefreshInterval)
        {
            Alarm = request.Alarm,
        };
        var document = Fit(request, head, window, items, pick.Total);
        var movedAt = document.Count < pick.Total || (pick.HasPausing && window.IsUsual)
            ? span.Midnight
            : await MovedAtAsync(chosen, window, span, cancel);
        return new FeedFile(document, Latest(state.ChangedAt, movedAt), fileName: null);
    }

    /// <summary>Renders one event; <c>null</c> if there is none that everybody may see.</summary>
    public async Task<FeedFile?> RenderAsync(CalendarEventId id, CancellationToken cancel)
    {
        var found = await db.Events.AsNoTracking()
            .SingleOrDefaultAsync(e => e.Id == id && e.Visibility != EventVisibility.Subscribers, cancel);
        if (found is null)
        {
            return null;
        }

        var head = new FeedHead(
            site.Value.Name, null, null, FeedRequest.DefaultLanguage, site.Value.TimeZone, null);
        var document = FeedRenderer.Render(FeedFormat.ICalendar, head, await NameAsync([found], cancel));
        return new FeedFile(document, document.LastModified, $"{found.Slug}.ics");
    }

    // The farthest go first. Bytes are known only when they are written, so a feed that is too long is written again.
    private static FeedDocument Fit(
        FeedRequest request, FeedHead head, FeedWindow window, ImmutableArray<FeedEvent> items, int total)
    {
        var shown = items.Length;
        while (true)
        {
            var description = FeedWindowWords.Of(window, shown, total, request.Language);
            var document = FeedRenderer.Render(
                request.Format, head with { Description = description }, items.AsSpan(0, shown).ToArray());
            if (document.Content.Length <= FeedRules.MaxBytes || shown == 0)
            {
                return document;
            }

            shown = Math.Min(shown - 1, (int)(shown * (double)FeedRules.MaxBytes / document.Content.Length * Margin));
        }
    }

    // Days that were asked for stay where they are; only what was called off still leaves them.
    private async Task<Instant?> MovedAtAsync(
        IQueryable<CalendarEvent> chosen, FeedWindow window, FeedSpan span, CancellationToken cancel)
    {
        var zone = site.Value.Zone;
        var (left, entered, dropped) = await FeedSelection.LastMovesAsync(chosen, span, cancel);
        var leftOn = window.IsUsual && left is { } last ? FeedWindow.LeavesOn(BeforeMidnight(last)) : (LocalDate?)null;
        var enteredOn = window.IsUsual && entered is { } first
            ? FeedWindow.EntersOn(first.InZone(zone).Date)
            : (LocalDate?)null;
        var droppedOn = dropped is { } over ? BeforeMidnight(over).PlusDays(1) : (LocalDate?)null;
        return Latest(Latest(Start(leftOn), Start(enteredOn)), Start(droppedOn));

        // What ends at midnight ends on the day before.
        LocalDate BeforeMidnight(Instant moment) => (moment - Duration.Epsilon).InZone(zone).Date;

        Instant? Start(LocalDate? day) => day is { } on ? zone.AtStartOfDay(on).ToInstant() : null;
    }

    private static Instant? Latest(Instant? one, Instant? other) =>
        one is { } first && other is { } second ? Instant.Max(first, second) : one ?? other;

    private async Task<ImmutableArray<FeedEvent>> NameAsync(
        IReadOnlyCollection<CalendarEvent> events, CancellationToken cancel)
    {
        var names = await EventNames.LoadAsync(db, events, cancel);
        return [.. events.Select(e => names.ToFeedEvent(e, site.Value.UrlOf("/events/" + e.Slug)))];
    }
}
