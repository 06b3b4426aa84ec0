using EventCalendar.Extraction.Lexicon;
using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>What words say of a day, apart from what they imply.</summary>
internal sealed record PartialDate
{
    /// <summary>Gets the year said, four digits.</summary>
    public int? Year { get; init; }

    /// <summary>Gets the month said.</summary>
    public int? Month { get; init; }

    /// <summary>Gets the day of the month said.</summary>
    public int? Day { get; init; }

    /// <summary>Gets the weekday said.</summary>
    public IsoDayOfWeek Weekday { get; init; }

    /// <summary>Gets the distance in days from the day of the text, for "morgen".</summary>
    public int? DayOffset { get; init; }

    /// <summary>Gets the distance in weeks, for "nächste Woche Mittwoch"; -1 for a weekday that has passed.</summary>
    public int? WeekOffset { get; init; }

    /// <summary>Gets the day's name said, such as Whit Monday.</summary>
    public NamedDay? Name { get; init; }

    /// <summary>Gets whether a day of the month and its month are said.</summary>
    public bool IsCalendarDay => Day is not null && Month is not null;

    /// <summary>Gets whether nothing but a weekday is said.</summary>
    public bool IsWeekdayOnly => Weekday != IsoDayOfWeek.None && Day is null && DayOffset is null && Name is null;

    /// <summary>Gets whether a month is said and no day in it.</summary>
    public bool IsMonthOnly => Month is not null && Day is null;

    /// <summary>Gets whether one day is meant, whatever it takes to find it.</summary>
    public bool IsDay => IsCalendarDay || Weekday != IsoDayOfWeek.None || DayOffset is not null || Name is not null;
}
