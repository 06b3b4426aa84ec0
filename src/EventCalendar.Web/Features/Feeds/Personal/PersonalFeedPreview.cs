using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds.Personal;

/// <summary>Looks up what is coming in a choice, for people who want to see whether it is the right one.</summary>
internal sealed class PersonalFeedPreview(
    CalendarDb db, FeedChoices choices, FeedSelection selection, IOptions<SiteOptions> site)
{
    private const int MaxDates = 5;

    public async Task<PersonalFeedContent> ShowAsync(FeedQuery query, Instant now, CancellationToken cancel)
    {
        var today = now.InZone(site.Value.Zone).Date;
        if (await choices.FindAsync(query, cancel) is not var (choice, name))
        {
            return new PersonalFeedContent(null, today, [], 0);
        }

        // What is over is of no interest here, unlike in the feed.
        var window = FeedWindow.Of(FeedRequest.For(query), today) with { First = today };
        var span = FeedSpan.Of(window, today, site.Value.Zone);
        var chosen = await choices.NarrowAsync(
            db.Events.AsNoTracking().Where(e => e.Visibility == EventVisibility.Public), choice, cancel);
        var pick = await selection.PickAsync(chosen, span, MaxDates, cancel);
        var dates = pick.Events
            .SelectMany(e => OccurrenceExpander.Expand(e.Content, new Interval(span.Midnight, span.End))
                .Where(date => date.Timing.OverAt > now).Take(MaxDates)
                .Select(date => new PersonalFeedDate(e, date)))
            .OrderBy(date => date.Occurrence.Timing.StartsAt).ThenBy(date => date.Event.Id.Value)
            .Take(MaxDates);
        return new PersonalFeedContent(name, today, [.. dates], pick.Total);
    }
}

/// <summary>What is coming in a choice.</summary>
/// <param name="Name">What the choice is called; <c>null</c> for all events.</param>
/// <param name="Today">The day in the community's zone.</param>
/// <param name="Dates">The next ones.</param>
/// <param name="Total">How many events are coming, a series being one.</param>
internal sealed record PersonalFeedContent(
    string? Name, LocalDate Today, ImmutableArray<PersonalFeedDate> Dates, int Total);

/// <summary>One date of an event.</summary>
internal sealed record PersonalFeedDate(CalendarEvent Event, Occurrence Occurrence)
{
    /// <summary>Gets whether this date, or the whole event, is called off.</summary>
    public bool IsCancelled => Occurrence.IsCancelled || Event.Status == EventStatus.Cancelled;
}
