using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Words that name a place, sorted into their parts.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
internal sealed record PlacePhrase(int First, int End)
{
    // Places are shorter; what is longer is rented.
    private const int ShortText = 256;

    /// <summary>Gets the venues and rooms in order, in the nominative.</summary>
    public ImmutableArray<string> Venues { get; init; } = [];

    /// <summary>Gets the street with its number.</summary>
    public string? Street { get; init; }

    /// <summary>Gets the postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>Gets the town.</summary>
    public string? Town { get; init; }

    /// <summary>Gets whether the words name a town themselves, be it inside a venue.</summary>
    public bool HasTown { get; init; }

    /// <summary>Gets whether a preposition such as "beim" makes the first venue a host.</summary>
    public bool IsHost { get; init; }

    /// <summary>
    /// Gets further words that belong to it, as a half-open range of tokens; empty if there are none.
    /// </summary>
    public (int First, int End) More { get; init; }

    /// <summary>Gets whether nothing but its neighbours shows that the name is one of a place.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Gets whether no words say that it takes place there.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>
    /// Gets whether it stands in another sentence than the date, and no words tie it to it.
    /// </summary>
    public bool IsApart { get; init; }

    /// <summary>Gets whether a label such as "Treffpunkt:" stands before it.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>Gets how much it says: a street or a venue with a town says more than a venue.</summary>
    public int Weight =>
        (Street is null ? 0 : 2) + (Venues.Length == 0 ? 0 : IsWeak ? 1 : 2) + (Town is null ? 0 : 1);

    /// <summary>Returns it with a venue or room more, unless that is named already.</summary>
    public PlacePhrase With(string venue, bool hasTown = false)
    {
        hasTown |= HasTown;
        foreach (var known in Venues)
        {
            if (known.Equals(venue, StringComparison.OrdinalIgnoreCase))
            {
                return hasTown == HasTown ? this : this with { HasTown = true };
            }
        }

        return this with { Venues = Venues.Add(venue), HasTown = hasTown };
    }

    /// <summary>Prints venue, street and town.</summary>
    public string Print(string? defaultTown)
    {
        var printed = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[ShortText]);
        var divider = "";
        foreach (var venue in Venues)
        {
            printed.AppendLiteral(divider);
            printed.AppendLiteral(venue);
            divider = ", ";
        }

        if (Street is not null)
        {
            printed.AppendLiteral(divider);
            printed.AppendLiteral(Street);
            divider = ", ";
        }

        if ((Town ?? (HasTown ? null : defaultTown)) is { } town && !NamesTown(town))
        {
            printed.AppendLiteral(divider);
            if (Postcode is not null)
            {
                printed.AppendLiteral(Postcode);
                printed.AppendLiteral(" ");
            }

            printed.AppendLiteral(town);
        }

        return printed.ToStringAndClear();
    }

    /// <summary>
    /// Says whether two phrases may name the same venue: one names none, or a part of the other's.
    /// </summary>
    public bool SharesVenue(PlacePhrase other) =>
        Venues.Length == 0 || other.Venues.Length == 0
        || other.Venues.Any(venue => Venues.Any(own => venue.Contains(own, StringComparison.OrdinalIgnoreCase)
            || own.Contains(venue, StringComparison.OrdinalIgnoreCase)));

    private bool NamesTown(string town)
    {
        foreach (var venue in Venues)
        {
            if (venue.Contains(town, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
