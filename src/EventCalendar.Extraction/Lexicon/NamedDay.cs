using System.Collections.Concurrent;
using EventCalendar.Extraction.Holidays;
using NodaTime;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>A day that has a name and a date in most years.</summary>
/// <param name="Code">
/// A code of <see cref="MovableFeasts"/>: <c>e+39</c>, <c>a-21</c>, <c>12-24</c> or a name.
/// </param>
internal sealed record NamedDay(string Code)
{
    // A feast of the lunar year may lie in this year before the day asked for, or begin after its end.
    private const int YearsAhead = 2;

    // The calendars of the feasts take some work; there are not more years than a calendar has.
    // Few texts name any one day.
    private ConcurrentDictionary<int, Feast[]>? feastsByYear;

    // Any year with a 29 February.
    private const int LeapYear = 2024;

    /// <summary>Gets whether the day has the same date every year.</summary>
    public bool IsFixed => char.IsAsciiDigit(Code[0]);

    /// <summary>
    /// Gets whether it is counted from Easter or Advent, so that it is a day and not a time of celebrations.
    /// </summary>
    public bool IsOfChurchYear => Code is ['e' or 'a', '+' or '-', ..];

    /// <summary>Says whether two names mean the same day.</summary>
    public bool Equals(NamedDay? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Finds the day in a year; <c>null</c> if it has none that can be computed.</summary>
    public Feast? In(int year) => MovableFeasts.TryFind(Code, year);

    /// <summary>Finds the first one on or after a day.</summary>
    public Feast? From(LocalDate day)
    {
        var known = LazyInitializer.EnsureInitialized(ref feastsByYear);
        for (var year = day.Year; year <= day.Year + YearsAhead; year++)
        {
            foreach (var feast in known.GetOrAdd(year,
                static (asked, code) => [.. MovableFeasts.All(code, asked)], Code))
            {
                if (feast.Date >= day)
                {
                    return feast;
                }
            }
        }

        return null;
    }

    /// <summary>Says whether the day can be a day and month that the text gives beside the name.</summary>
    public bool Allows(int? month, int? day) =>
        !IsFixed || month is null
            || (In(LeapYear)?.Date is { } date && date.Month == month && date.Day == day);
}
