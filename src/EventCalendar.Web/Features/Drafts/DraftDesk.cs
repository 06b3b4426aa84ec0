using System.Collections.Immutable;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Extraction;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>Keeps texts and the drafts that were read from them.</summary>
internal sealed class DraftDesk(CalendarDb db, IClock clock, IOptions<SiteOptions> site)
{
    /// <summary>Gets today in the zone of the community.</summary>
    public LocalDate Today => clock.GetCurrentInstant().InZone(site.Value.Zone).Date;

    /// <summary>Reads a text and keeps it with one draft for every event found, all or nothing.</summary>
    /// <remarks>A text without an event gets one empty draft, so that a person can fill it.</remarks>
    /// <param name="text">The text, as it will be shown.</param>
    /// <param name="kind">How it came in.</param>
    /// <param name="publishedOn">The day it appeared, if that is known.</param>
    /// <param name="organizationId">Who will answer for the events, if that is known.</param>
    public async Task<SourceId> TakeAsync(
        string text, SourceKind kind, LocalDate? publishedOn, OrganizationId? organizationId,
        CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var source = new Source(
            GuidId.New<SourceId>(), kind, text, SourceHash.Of(text), now, publishedOn);
        db.Sources.Add(source);
        var report = AnnouncementReader.Read(text, ContextOf(publishedOn));
        var readings = report.Events.Select(DraftReader.Read).DefaultIfEmpty(Empty).ToImmutableArray();
        foreach (var reading in readings)
        {
            var draft = new Draft(GuidId.New<DraftId>(), source.Id, organizationId, now);
            draft.Fill(reading.Fields, reading.Provenance, reading.Warnings, reading.Confidence);
            db.Drafts.Add(draft);
        }

        await db.SaveChangesAsync(cancel);
        return source.Id;
    }

    /// <summary>Loads a text with its drafts in the order of the text; <c>null</c> if there is none.</summary>
    public async Task<(Source Source, ImmutableArray<Draft> Drafts)?> FindAsync(
        SourceId sourceId, CancellationToken cancel)
    {
        var source = await db.Sources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sourceId, cancel);
        if (source is null)
        {
            return null;
        }

        // Ids are made in the order of the text and sort by their making.
        var drafts = await db.Drafts.Where(d => d.SourceId == sourceId).ToListAsync(cancel);
        return (source, [.. drafts.OrderBy(d => d.Id.Value)]);
    }

    /// <summary>Lists the drafts that wait, the newest text first.</summary>
    public async Task<ImmutableArray<Draft>> WaitingAsync(int limit, CancellationToken cancel)
    {
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.State == DraftState.Open)
            .OrderByDescending(d => d.CreatedAt).ThenBy(d => d.Id).Take(limit).ToListAsync(cancel);
        return [.. drafts];
    }

    /// <summary>What is known of a text besides its words.</summary>
    /// <param name="publishedOn">The day it appeared, if that is known.</param>
    public ReadingContext ContextOf(LocalDate? publishedOn) => new()
    {
        PublishedOn = publishedOn,
        Today = Today,
        TimeZoneId = site.Value.TimeZone,
        Region = site.Value.Region,
        Place = site.Value.Place,
    };

    private DraftReading Empty => new(new EventFields { TimeZone = site.Value.TimeZone }, [], [], 0);
}
