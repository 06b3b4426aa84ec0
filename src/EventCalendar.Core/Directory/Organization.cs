using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Core.Directory;

/// <summary>Somebody who announces events: an association, a city office, a circle.</summary>
public sealed class Organization
{
    /// <summary>Makes an organization.</summary>
    /// <param name="id">A new identifier.</param>
    /// <param name="slug">A slug that no other organization has; its feed's address for good.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="createdAt">When it was added.</param>
    public Organization(OrganizationId id, Slug slug, string name, Instant createdAt) =>
        (Id, Slug, Name, CreatedAt) = (id, slug, name, createdAt);

    /// <summary>Gets the identifier.</summary>
    public OrganizationId Id { get; private set; }

    /// <summary>Gets the part of addresses.</summary>
    public Slug Slug { get; private set; }

    /// <summary>Gets what it is called.</summary>
    public string Name { get; private set; }

    /// <summary>Gets its web site; <c>null</c> if it has none.</summary>
    public string? Url { get; private set; }

    /// <summary>Gets when it was added.</summary>
    public Instant CreatedAt { get; private set; }

    /// <summary>Gives it another name; addresses stay.</summary>
    /// <param name="name">The name.</param>
    /// <param name="url">The web site, or <c>null</c>.</param>
    public void Describe(string name, string? url) => (Name, Url) = (name, url);
}
