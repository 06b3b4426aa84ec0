using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using NodaTime;

namespace EventCalendar.Core.Drafts;

/// <summary>An event that was read from a text and waits for a person to look at it.</summary>
public sealed class Draft
{
    /// <summary>Opens a draft.</summary>
    /// <param name="id">A new identifier.</param>
    /// <param name="sourceId">The text it was read from.</param>
    /// <param name="organizationId">The organization that will answer for the event; <c>null</c> if not known yet.</param>
    /// <param name="createdAt">When it was read.</param>
    public Draft(DraftId id, SourceId sourceId, OrganizationId? organizationId, Instant createdAt)
    {
        (Id, SourceId, OrganizationId) = (id, sourceId, organizationId);
        (CreatedAt, RevisedAt) = (createdAt, createdAt);
    }

    /// <summary>Gets the identifier.</summary>
    public DraftId Id { get; private set; }

    /// <summary>Gets the text it was read from.</summary>
    public SourceId SourceId { get; private set; }

    /// <summary>Gets the organization that will answer for the event.</summary>
    public OrganizationId? OrganizationId { get; private set; }

    /// <summary>Gets the fields as they stand.</summary>
    public EventFields Fields { get; private set; } = new();

    /// <summary>Gets where each field came from.</summary>
    public ImmutableArray<FieldProvenance> Provenance { get; private set; } = [];

    /// <summary>Gets the reasons to look twice.</summary>
    public ImmutableArray<DraftWarning> Warnings { get; private set; } = [];

    /// <summary>Gets how sure the reader was of the whole, from 0 to 1.</summary>
    public double Confidence { get; private set; }

    /// <summary>Gets what became of it.</summary>
    public DraftState State { get; private set; }

    /// <summary>Gets the event it became.</summary>
    public CalendarEventId? EventId { get; private set; }

    /// <summary>Gets how often it was changed, from 1; guards against lost updates.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Gets when it was read.</summary>
    public Instant CreatedAt { get; private set; }

    /// <summary>Gets when it was changed last.</summary>
    public Instant RevisedAt { get; private set; }

    /// <summary>Takes what was read from the text.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="provenance">Where each came from.</param>
    /// <param name="warnings">Reasons to look twice.</param>
    /// <param name="confidence">From 0 to 1.</param>
    public void Fill(
        EventFields fields, ImmutableArray<FieldProvenance> provenance, ImmutableArray<DraftWarning> warnings,
        double confidence) =>
        (Fields, Provenance, Warnings, Confidence) = (fields, provenance, warnings, confidence);

    /// <summary>Keeps what a person typed, for later.</summary>
    /// <remarks>A field that was changed keeps its words and says that it was edited.</remarks>
    /// <param name="fields">The fields as they stand now.</param>
    /// <param name="organizationId">Who will answer for the event.</param>
    /// <param name="now">The moment of the change.</param>
    public void Edit(EventFields fields, OrganizationId? organizationId, Instant now)
    {
        Provenance = DraftProvenance.Compare(Fields, fields, Provenance);
        (Fields, OrganizationId) = (fields, organizationId);
        Touch(now);
    }

    /// <summary>Turns the draft into an event.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="InvalidOperationException">It is no longer open.</exception>
    public void MarkPublished(CalendarEventId eventId, Instant now)
    {
        RequireOpen();
        (State, EventId) = (DraftState.Published, eventId);
        Touch(now);
    }

    /// <summary>Puts the draft away.</summary>
    /// <param name="now">The moment.</param>
    /// <exception cref="InvalidOperationException">It is no longer open.</exception>
    public void Discard(Instant now)
    {
        RequireOpen();
        State = DraftState.Discarded;
        Touch(now);
    }

    private void RequireOpen()
    {
        if (State != DraftState.Open)
        {
            throw new InvalidOperationException($"The draft {Id} is {State}.");
        }
    }

    private void Touch(Instant now) => (Revision, RevisedAt) = (Revision + 1, now);
}

/// <summary>What became of a draft.</summary>
public enum DraftState
{
    /// <summary>It waits.</summary>
    Open,

    /// <summary>It became an event.</summary>
    Published,

    /// <summary>It was put away.</summary>
    Discarded,
}

/// <summary>A reason to look twice at a draft.</summary>
/// <param name="Code">Code as in <c>docs/interface.md</c>, such as <c>year-assumed</c>.</param>
/// <param name="Message">One sentence that names the values.</param>
public sealed record DraftWarning(string Code, string Message);
