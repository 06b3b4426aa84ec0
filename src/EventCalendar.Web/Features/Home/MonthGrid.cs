using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Web.Features.Home;

/// <summary>A month as a table of weeks from Monday to Sunday.</summary>
/// <param name="First">First day of the month.</param>
/// <param name="Weeks">Seven cells each; <c>null</c> where another month goes on.</param>
internal sealed record MonthGrid(LocalDate First, ImmutableArray<ImmutableArray<MonthCell?>> Weeks)
{
    /// <summary>Lays out a month.</summary>
    /// <param name="first">Any day of it.</param>
    /// <param name="counts">Number of events by day.</param>
    public static MonthGrid Of(LocalDate first, IReadOnlyDictionary<LocalDate, int> counts)
    {
        first = first.With(DateAdjusters.StartOfMonth);
        var lead = (int)first.DayOfWeek - 1;
        var length = CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month);
        var weeks = Enumerable.Range(0, (lead + length + 6) / 7)
            .Select(week => Enumerable.Range(0, 7)
                .Select(day => Cell((week * 7) + day - lead))
                .ToImmutableArray());
        return new MonthGrid(first, [.. weeks]);

        MonthCell? Cell(int offset) => offset < 0 || offset >= length
            ? null
            : new MonthCell(first.PlusDays(offset), counts.GetValueOrDefault(first.PlusDays(offset)));
    }
}

/// <summary>One day of the month.</summary>
/// <param name="Date">The day.</param>
/// <param name="Count">Number of events on it.</param>
internal sealed record MonthCell(LocalDate Date, int Count);
