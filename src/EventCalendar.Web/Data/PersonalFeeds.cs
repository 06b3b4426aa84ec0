using EventCalendar.Core.Feeds;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>Keeps the feeds that people put together, each found by the token in its address.</summary>
internal sealed class PersonalFeeds(CalendarDb db, IOptions<SiteOptions> site)
{
    /// <summary>How long a feed is kept that nobody asks for, and how long it is known that one was revoked.</summary>
    public static readonly Period KeptFor = Period.FromYears(1);

    private static readonly Duration Second = Duration.FromSeconds(1);

    /// <summary>Keeps a choice.</summary>
    /// <returns>The token of its address, which nobody can look up again.</returns>
    public async Task<string> CreateAsync(FeedQuery query, Instant now, CancellationToken cancel)
    {
        var token = Secrets.NewToken();
        db.PersonalFeeds.Add(new PersonalFeed(Secrets.Hash(token), query, now, DayOf(now)));
        await db.SaveChangesAsync(cancel);
        return token;
    }

    /// <summary>Finds a feed, also one that was revoked.</summary>
    /// <remarks>Any text takes the same way, so the time it takes says nothing of how near it is to a token.</remarks>
    public async Task<PersonalFeed?> FindAsync(string token, CancellationToken cancel)
    {
        var hash = Secrets.Hash(token);
        return await db.PersonalFeeds.AsNoTracking().SingleOrDefaultAsync(feed => feed.Hash == hash, cancel);
    }

    /// <summary>Changes what a feed is about; nothing happens to one that was revoked meanwhile.</summary>
    public async Task ChooseAsync(string token, FeedQuery query, Instant now, CancellationToken cancel)
    {
        while (await FindAsync(token, cancel) is { RevokedAt: null } feed)
        {
            // A date of HTTP has whole seconds, and the second change within one has to be told from the first.
            var (before, changedAt) = (feed.ChangedAt, Instant.Max(now, feed.ChangedAt + Second));
            var changed = await db.PersonalFeeds
                .Where(f => f.Hash == feed.Hash && f.RevokedAt == null && f.ChangedAt == before)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(f => f.Query, query).SetProperty(f => f.ChangedAt, changedAt)
                        .SetProperty(f => f.UsedOn, DayOf(now)),
                    cancel);
            if (changed == 1)
            {
                return;
            }
        }
    }

    /// <summary>Ends a feed for good and forgets what it was about.</summary>
    public async Task RevokeAsync(string token, Instant now, CancellationToken cancel)
    {
        var hash = Secrets.Hash(token);
        await db.PersonalFeeds.Where(feed => feed.Hash == hash && feed.RevokedAt == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(feed => feed.RevokedAt, now).SetProperty(feed => feed.Query, (FeedQuery?)null),
                cancel);
    }

    /// <summary>Writes down the day on which a feed was asked for: at most once a day, and never the hour.</summary>
    public async Task UseAsync(PersonalFeed feed, Instant now, CancellationToken cancel)
    {
        var today = DayOf(now);
        if (feed.UsedOn >= today)
        {
            return;
        }

        try
        {
            await db.PersonalFeeds.Where(f => f.Hash == feed.Hash)
                .ExecuteUpdateAsync(set => set.SetProperty(f => f.UsedOn, today), cancel);
        }
        catch (Exception exception) when (ProgramFaults.IsDatabase(exception))
        {
            // The calendar can be read all the same, and the next request writes it down.
        }
    }

    /// <summary>Erases what nobody has asked for in a year, and what was revoked a year ago.</summary>
    /// <returns>How many were erased.</returns>
    public async Task<int> ForgetAsync(Instant now, CancellationToken cancel)
    {
        var usedBefore = DayOf(now) - KeptFor;
        var revokedBefore = usedBefore.AtStartOfDayInZone(site.Value.Zone).ToInstant();
        return await db.PersonalFeeds.Where(feed => feed.RevokedAt == null && feed.UsedOn < usedBefore)
            .ExecuteDeleteAsync(cancel)
            + await db.PersonalFeeds.Where(feed => feed.RevokedAt != null && feed.RevokedAt < revokedBefore)
            .ExecuteDeleteAsync(cancel);
    }

    private LocalDate DayOf(Instant now) => now.InZone(site.Value.Zone).Date;
}
