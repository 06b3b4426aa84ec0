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
        Take(content);
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

    /// <summary>
    /// Gets the identifier of the event that a series began with, before it went on as this one; <c>null</c> if it
    /// began with this one (RELATED-TO with RELTYPE=FIRST, RFC 9253 §8.3).
    /// </summary>
    public IcalUid? FirstUid { get; private set; }

    /// <summary>
    /// Gets the identifier of the event as which a series goes on after the last date of this one (RELTYPE=NEXT);
    /// <c>null</c> if it does not.
    /// </summary>
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
        if (expectedRevision is { } expected && expected != Revision)
        {
            return new RevisionResult.Stale(Revision);
        }

        var before = Content;
        if (content == before)
        {
            return new RevisionResult.Unchanged();
        }

        var isRescheduled = content.IsRescheduledFrom(before);
        Take(content);
        Revision++;
        Sequence += isRescheduled ? 1 : 0;

        // DTSTAMP must move with every revision, though the clock may have been set back or stand still.
        RevisedAt = Instant.Max(ToSecond(now), RevisedAt + Duration.FromSeconds(1));
        return new RevisionResult.Revised(isRescheduled);
    }

    /// <summary>Calls it off. It stays in feeds until it would have been over.</summary>
    /// <param name="expectedRevision">The revision that was looked at; <c>null</c> overwrites any.</param>
    /// <param name="now">The moment of the change.</param>
    public RevisionResult Cancel(int? expectedRevision, Instant now) =>
        Revise(Content with { Status = EventStatus.Cancelled }, expectedRevision, now);

    /// <summary>Says whether all of it is over.</summary>
    /// <param name="now">The moment asked for.</param>
    public bool HasEnded(Instant now) => EndsAt <= now;

    // iCalendar knows no fractions of a second; a finer stamp would differ from itself after a round trip.
    private static Instant ToSecond(Instant instant) => Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());

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
