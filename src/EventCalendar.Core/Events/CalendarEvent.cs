using System.Collections.Immutable;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Core.Events;

/// <summary>A published event, single or a series, with its revisions.</summary>
public sealed class CalendarEvent
{
    private readonly List<EventAnnouncer> announcerLinks = [];
    private readonly List<EventCategory> categoryLinks = [];

    private CalendarEvent(
        CalendarEventId id, IcalUid uid, Slug slug, OrganizationId organizationId, EventContent content, Instant now)
        : this(id, uid, slug, organizationId, now)
    {
        announcerLinks.Add(new EventAnnouncer(organizationId, 0));
        Take(SeriesRevision.Normal(content, now));
    }

    // Entity Framework calls this one and then sets the properties.
    private CalendarEvent(CalendarEventId id, IcalUid uid, Slug slug, OrganizationId organizationId, Instant createdAt)
    {
        (Id, Uid, Slug, OrganizationId) = (id, uid, slug, organizationId);
        (CreatedAt, RevisedAt) = (createdAt, createdAt);
        Title = null!;
        Timing = null!;
    }

    /// <summary>Gets the identifier.</summary>
    public CalendarEventId Id { get; private set; }

    /// <summary>Gets the identifier in feeds, fixed at birth (RFC 5545 §3.8.4.7).</summary>
    public IcalUid Uid { get; private set; }

    /// <summary>Gets identifiers of events that were merged into this one, so that merging can be undone.</summary>
    public ImmutableArray<string> UidAliases { get; private set; } = [];

    /// <summary>Gets the readable part of the page's address, unique, fixed at birth.</summary>
    public Slug Slug { get; private set; }

    /// <summary>Gets the organization that answers for it.</summary>
    public OrganizationId OrganizationId { get; private set; }

    /// <summary>Gets all organizations that announce it, the one that answers first.</summary>
    public ImmutableArray<OrganizationId> Announcers =>
        [.. announcerLinks.OrderBy(link => link.Position).Select(link => link.OrganizationId)];

    /// <summary>Gets <see cref="Announcers"/> in the form that queries join on, in no order.</summary>
    public IReadOnlyCollection<EventAnnouncer> AnnouncerLinks => announcerLinks;

    /// <summary>Gets <see cref="Categories"/> in the form that queries join on, in no order.</summary>
    public IReadOnlyCollection<EventCategory> CategoryLinks => categoryLinks;

    /// <inheritdoc cref="EventContent.Title"/>
    public Title Title { get; private set; }

    /// <inheritdoc cref="EventContent.Language"/>
    public string Language { get; private set; } = "de";

    /// <inheritdoc cref="EventContent.Description"/>
    public string? Description { get; private set; }

    /// <inheritdoc cref="EventContent.Translations"/>
    public ImmutableArray<EventText> Translations { get; private set; } = [];

    /// <inheritdoc cref="EventContent.Timing"/>
    public EventTiming Timing { get; private set; }

    /// <inheritdoc cref="EventContent.Recurrence"/>
    public RecurrenceSet Recurrence { get; private set; } = RecurrenceSet.None;

    /// <inheritdoc cref="EventContent.PlaceId"/>
    public PlaceId? PlaceId { get; private set; }

    /// <inheritdoc cref="EventContent.Location"/>
    public string? Location { get; private set; }

    /// <inheritdoc cref="EventContent.Geo"/>
    public GeoPoint? Geo => Latitude is { } latitude && Longitude is { } longitude
        ? new GeoPoint(latitude, longitude)
        : null;

    /// <summary>Gets the latitude of <see cref="Geo"/> in the form that queries compare.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Gets the longitude of <see cref="Geo"/> in the form that queries compare.</summary>
    public double? Longitude { get; private set; }

    /// <inheritdoc cref="EventContent.Online"/>
    public string? Online { get; private set; }

    /// <inheritdoc cref="EventContent.Organizer"/>
    public string? Organizer { get; private set; }

    /// <inheritdoc cref="EventContent.Categories"/>
    public ImmutableArray<CategoryId> Categories =>
        [.. categoryLinks.Select(link => link.CategoryId).OrderBy(id => id.Value)];

    /// <inheritdoc cref="EventContent.Url"/>
    public string? Url { get; private set; }

    /// <inheritdoc cref="EventContent.Contact"/>
    public string? Contact { get; private set; }

    /// <inheritdoc cref="EventContent.Image"/>
    public EventImage? Image { get; private set; }

    /// <inheritdoc cref="EventContent.Attachments"/>
    public ImmutableArray<EventAttachment> Attachments { get; private set; } = [];

    /// <inheritdoc cref="EventContent.Status"/>
    public EventStatus Status { get; private set; }

    /// <inheritdoc cref="EventContent.MovedFrom"/>
    public EventTiming? MovedFrom { get; private set; }

    /// <inheritdoc cref="EventContent.Visibility"/>
    public EventVisibility Visibility { get; private set; }

    /// <inheritdoc cref="EventContent.Facts"/>
    public EventFacts Facts { get; private set; } = EventFacts.None;

    /// <summary>Gets the UID of the event that this one goes on from the beginning (RELTYPE=FIRST, RFC 9253).</summary>
    public IcalUid? FirstUid { get; private set; }

    /// <summary>Gets the UID of the event as which the series goes on after this one (RELTYPE=NEXT).</summary>
    public IcalUid? NextUid { get; private set; }

    /// <summary>Gets the text it was read from; <c>null</c> if it was typed.</summary>
    public SourceId? SourceId { get; private set; }

    /// <summary>Gets where each field came from.</summary>
    public ImmutableArray<FieldProvenance> Provenance { get; private set; } = [];

    /// <summary>Gets how often it was changed, from 1; guards against lost updates.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Gets how often time, rule, place or state changed, from 0 (RFC 5545 §3.8.7.4).</summary>
    public int Sequence { get; private set; }

    /// <summary>Gets when it was published first.</summary>
    public Instant CreatedAt { get; private set; }

    /// <summary>Gets when it was changed last: DTSTAMP and LAST-MODIFIED, never the clock at rendering.</summary>
    public Instant RevisedAt { get; private set; }

    /// <summary>Gets the instant of the first beginning.</summary>
    public Instant StartsAt { get; private set; }

    /// <summary>Gets whether it leaves out holidays, which are to be looked up again from time to time.</summary>
    public bool SkipsHolidays { get; private set; }

    /// <summary>Gets the instant from which all of it is over (<see cref="EventTiming.OverAt"/>); <c>null</c> for a series without end.</summary>
    public Instant? EndsAt { get; private set; }

    /// <summary>Gets all that people may say of it.</summary>
    public EventContent Content => new()
    {
        Title = Title,
        Language = Language,
        Description = Description,
        Translations = Translations,
        Timing = Timing,
        Recurrence = Recurrence,
        PlaceId = PlaceId,
        Location = Location,
        Geo = Geo,
        Online = Online,
        Organizer = Organizer,
        Categories = Categories,
        Url = Url,
        Contact = Contact,
        Image = Image,
        Attachments = Attachments,
        Status = Status,
        MovedFrom = MovedFrom,
        Visibility = Visibility,
        Facts = Facts,
    };

    /// <summary>Publishes a new event.</summary>
    /// <param name="id">A new identifier.</param>
    /// <param name="slug">A slug that no other event has.</param>
    /// <param name="organizationId">The organization that answers for it.</param>
    /// <param name="content">What is said of it.</param>
    /// <param name="now">The moment of publication.</param>
    /// <param name="uid">The identifier it had elsewhere; <c>null</c> gives it a new one.</param>
    public static CalendarEvent Publish(
        CalendarEventId id, Slug slug, OrganizationId organizationId, EventContent content, Instant now,
        IcalUid? uid = null) =>
        new(id, uid ?? IcalUid.For(id), slug, organizationId, content, ToSecond(now));

    /// <summary>Says where the fields came from.</summary>
    /// <param name="sourceId">The text.</param>
    /// <param name="provenance">One entry a field.</param>
    public void AttributeTo(SourceId sourceId, ImmutableArray<FieldProvenance> provenance) =>
        (SourceId, Provenance) = (sourceId, provenance);

    /// <summary>Takes a new content; nothing happens if it says the same.</summary>
    /// <param name="content">What is said from now on.</param>
    /// <param name="expectedRevision">The revision that was edited; <c>null</c> overwrites any.</param>
    /// <param name="now">The moment of the change.</param>
    public RevisionResult Revise(EventContent content, int? expectedRevision, Instant now)
    {
        if (IsStale(expectedRevision))
        {
            return new RevisionResult.Stale(Revision);
        }

        var before = Content;
        var (carried, orphans) = SeriesRevision.Carry(before, HolidaySkipping.Without(content));
        var settled = HolidaySkipping.With(carried with { MovedFrom = MovedTiming.Of(before, carried) }, now);
        if (settled == before)
        {
            return new RevisionResult.Unchanged();
        }

        var isRescheduled = settled.IsRescheduledFrom(before);
        Take(settled);
        Count(isRescheduled, now);
        return new RevisionResult.Revised(isRescheduled) { OrphanedOverrides = orphans };
    }

    /// <summary>Looks the holidays that it leaves out up again, as years come and become known.</summary>
    /// <remarks>A date that falls out changes EXDATE, which counts in SEQUENCE whoever does it (RFC 5546 §2.1.4).</remarks>
    /// <param name="now">The moment of the change.</param>
    public RevisionResult LookHolidaysUp(Instant now) => Revise(Content, null, now);

    /// <summary>Calls it off. It stays in feeds until it would have been over.</summary>
    /// <param name="expectedRevision">The revision that was looked at; <c>null</c> overwrites any.</param>
    /// <param name="now">The moment of the change.</param>
    public RevisionResult Cancel(int? expectedRevision, Instant now) =>
        Revise(Content with { Status = EventStatus.Cancelled }, expectedRevision, now);

    /// <summary>Calls one date off. A single event is called off as a whole.</summary>
    /// <param name="key">The date, as the series gives it.</param>
    /// <param name="expectedRevision">The revision that was looked at; <c>null</c> overwrites any.</param>
    /// <param name="now">The moment of the change.</param>
    public RevisionResult CancelOccurrence(OccurrenceKey key, int? expectedRevision, Instant now) =>
        ReviseOccurrence(key, new OccurrenceOverride.Cancelled(key), expectedRevision, now);

    /// <summary>Gives one date another time; what else differs of it stays so.</summary>
    /// <param name="key">The date, as the series gives it.</param>
    /// <param name="timing">Its time, of the form that the series has.</param>
    /// <param name="expectedRevision">The revision that was edited; <c>null</c> overwrites any.</param>
    /// <param name="now">The moment of the change.</param>
    /// <exception cref="ArgumentException">Whole days for a series with clock times, or the reverse.</exception>
    public RevisionResult MoveOccurrence(OccurrenceKey key, EventTiming timing, int? expectedRevision, Instant now)
    {
        if (timing.GetType() != Timing.GetType())
        {
            throw new ArgumentException($"The dates of the series are {Timing}, not {timing}.", nameof(timing));
        }

        return ChangeOccurrence(SingleDates.Moved(Content, key, timing), expectedRevision, now);
    }

    /// <summary>Makes one date differ from the others, in what is given and in nothing else.</summary>
    /// <param name="change">What differs. A date that was called off takes place again.</param>
    /// <param name="expectedRevision">The revision that was edited; <c>null</c> overwrites any.</param>
    /// <param name="now">The moment of the change.</param>
    public RevisionResult ChangeOccurrence(OccurrenceOverride.Changed change, int? expectedRevision, Instant now) =>
        ReviseOccurrence(change.Key, change, expectedRevision, now);

    /// <summary>Makes one date like the others again, whether it was called off, moved or changed.</summary>
    /// <param name="key">The date, as the series gives it.</param>
    /// <param name="expectedRevision">The revision that was looked at; <c>null</c> overwrites any.</param>
    /// <param name="now">The moment of the change.</param>
    public RevisionResult RestoreOccurrence(OccurrenceKey key, int? expectedRevision, Instant now) =>
        ReviseOccurrence(key, null, expectedRevision, now);

    /// <summary>Calls a series off from one of its dates on. From the first date on, that is the whole.</summary>
    /// <remarks>The dates of the next two months stay, marked as called off; then the series ends.</remarks>
    /// <param name="key">The date, as the series gives it.</param>
    /// <param name="expectedRevision">The revision that was looked at; <c>null</c> overwrites any.</param>
    /// <param name="now">The moment of the change.</param>
    public RevisionResult CancelFrom(OccurrenceKey key, int? expectedRevision, Instant now) =>
        Refusal(key, expectedRevision)
        ?? (SeriesParts.IsFirst(Content, key)
            ? Cancel(expectedRevision, now)
            : Revise(SeriesParts.WithoutFrom(Content, key, now.InZone(Timing.Zone).Date), expectedRevision, now));

    /// <summary>Changes a series from one of its dates on: it ends before, and goes on as an event of its own.</summary>
    /// <remarks>
    /// What is said of single dates goes to the side they belong to. A rule with a number of dates keeps that number
    /// for both sides together. From the first date on, that is a revision of the whole.
    /// </remarks>
    /// <param name="key">The date, as the rule of the series gives it.</param>
    /// <param name="content">What is said from there on. A start on the first day of the series moves the date alike.</param>
    /// <param name="id">A new identifier for the continuation.</param>
    /// <param name="slug">A slug for it that no other event has.</param>
    /// <param name="expectedRevision">The revision that was edited; <c>null</c> overwrites any.</param>
    /// <param name="now">The moment of the change.</param>
    public DivisionResult ReviseFrom(
        OccurrenceKey key, EventContent content, CalendarEventId id, Slug slug, int? expectedRevision, Instant now)
    {
        if (Refusal(key, expectedRevision) is { } refusal)
        {
            return new DivisionResult.Undivided(refusal);
        }

        if (SeriesParts.IsFirst(Content, key))
        {
            return new DivisionResult.Undivided(Revise(content, expectedRevision, now));
        }

        if (!SeriesParts.IsRegular(Content, key))
        {
            return new DivisionResult.NotRegular(key);
        }

        if (SeriesParts.Divide(Content, content, key) is not var (before, after))
        {
            return new DivisionResult.Undivided(new RevisionResult.Unchanged());
        }

        var continuation = Publish(id, slug, OrganizationId, after, now);
        continuation.Continue(this);
        Take(SeriesRevision.Normal(before, now));
        NextUid = continuation.Uid;
        Count(isRescheduled: true, now);
        return new DivisionResult.Divided(continuation);
    }

    /// <summary>Says whether all of it is over.</summary>
    /// <param name="now">The moment asked for.</param>
    public bool HasEnded(Instant now) => EndsAt <= now;

    // iCalendar knows no fractions of a second; a finer stamp would differ from itself after a round trip.
    private static Instant ToSecond(Instant instant) => Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());

    private bool IsStale(int? expectedRevision) => expectedRevision is { } expected && expected != Revision;

    private RevisionResult? Refusal(OccurrenceKey key, int? expectedRevision) =>
        IsStale(expectedRevision) ? new RevisionResult.Stale(Revision)
        : OccurrenceExpander.Contains(Content, key) ? null
        : new RevisionResult.NoSuchDate(key);

    private RevisionResult ReviseOccurrence(
        OccurrenceKey key, OccurrenceOverride? single, int? expectedRevision, Instant now) =>
        Refusal(key, expectedRevision) ?? Revise(SingleDates.With(Content, key, single), expectedRevision, now);

    private void Count(bool isRescheduled, Instant now)
    {
        Revision++;
        Sequence += isRescheduled ? 1 : 0;

        // DTSTAMP must move with every revision, though the clock may have been set back or stand still.
        RevisedAt = Instant.Max(ToSecond(now), RevisedAt + Duration.FromSeconds(1));
    }

    private void Continue(CalendarEvent before)
    {
        announcerLinks.Clear();
        announcerLinks.AddRange(before.announcerLinks.Select(link => link with { }));
        (FirstUid, NextUid) = (before.FirstUid ?? before.Uid, before.NextUid);
        (SourceId, Provenance) = (before.SourceId, before.Provenance);
    }

    private void Take(EventContent content)
    {
        Title = content.Title;
        Language = content.Language;
        Description = content.Description;
        Translations = content.Translations;
        Timing = content.Timing;
        Recurrence = content.Recurrence;
        PlaceId = content.PlaceId;
        Location = content.Location;
        (Latitude, Longitude) = (content.Geo?.Latitude, content.Geo?.Longitude);
        Online = content.Online;
        Organizer = content.Organizer;
        Assign(content.Categories);
        Url = content.Url;
        Contact = content.Contact;
        Image = content.Image;
        Attachments = content.Attachments;
        Status = content.Status;
        MovedFrom = content.MovedFrom;
        Visibility = content.Visibility;
        Facts = content.Facts;
        SkipsHolidays = content.Recurrence.Skips is not null;
        StartsAt = content.Timing.StartsAt;
        EndsAt = OccurrenceExpander.LastEnd(content.Timing, content.Recurrence);
    }

    private void Assign(ImmutableArray<CategoryId> categories)
    {
        categoryLinks.RemoveAll(link => !categories.Contains(link.CategoryId));
        categoryLinks.AddRange(categories
            .Except(categoryLinks.Select(link => link.CategoryId))
            .Select(id => new EventCategory(id)));
    }
}
