using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Directory;

/// <summary>A subject that events are about.</summary>
public sealed class Category
{
    /// <summary>Makes a category.</summary>
    /// <param name="id">A new identifier.</param>
    /// <param name="slug">A slug that no other category has.</param>
    /// <param name="name">What it is called.</param>
    public Category(CategoryId id, Slug slug, string name) => (Id, Slug, Name) = (id, slug, name);

    /// <summary>Gets the identifier.</summary>
    public CategoryId Id { get; private set; }

    /// <summary>Gets the part of addresses.</summary>
    public Slug Slug { get; private set; }

    /// <summary>Gets what it is called.</summary>
    public string Name { get; private set; }

    /// <summary>Gives it another name; addresses stay.</summary>
    /// <param name="name">The name.</param>
    public void Rename(string name) => Name = name;
}
