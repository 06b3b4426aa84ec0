using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Core.Recurrence;

/// <summary>Which holidays a series leaves out, and which of its dates these are.</summary>
/// <param name="Region">ISO 3166-2 in upper case, such as <c>DE-HE</c>.</param>
/// <param name="Public">Whether it leaves out public holidays.</param>
/// <param name="School">Whether it leaves out school holidays, as far as they are known.</param>
public sealed record HolidaySkips(string Region, bool Public, bool School)
{
    /// <summary>Gets the dates that fall out for this reason alone, in order; each is an exception of the series, too.</summary>
    public ImmutableArray<LocalDateTime> Dates { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(HolidaySkips? other) => other is not null
        && (Region, Public, School) == (other.Region, other.Public, other.School) && Dates.SequenceEqual(other.Dates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Region, Public, School, Dates.Length);
}
