using EventCalendar.Extraction.Lexicon;
using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>What words say of a day, apart from what they imply.</summary>
internal readonly record struct PartialDate
{
    private readonly short year;
    private readonly byte month;
    private readonly byte day;
    private readonly byte weekday;
    private readonly sbyte weekOffset;
    private readonly short dayOffset;
    private readonly sbyte ordinal;
    private readonly byte part;
    private readonly byte plusWeeks;
    private readonly sbyte neighbor;
    private readonly sbyte shift;
    private readonly bool hasDayOffset;
    private readonly bool hasWeekOffset;

    /// <summary>Gets the year said, four digits.</summary>
    public int? Year
    {
        get => year == 0 ? null : year;
        init => year = (short)(value ?? 0);
    }

    /// <summary>Gets the month said.</summary>
    public int? Month
    {
        get => month == 0 ? null : month;
        init => month = (byte)(value ?? 0);
    }

    /// <summary>Gets the day of the month said.</summary>
    public int? Day
    {
        get => day == 0 ? null : day;
        init => day = (byte)(value ?? 0);
    }

    /// <summary>Gets the weekday said.</summary>
    public IsoDayOfWeek Weekday
    {
        get => (IsoDayOfWeek)weekday;
        init => weekday = (byte)value;
    }

    /// <summary>Gets the distance in days from the day of the text, for "morgen".</summary>
    public int? DayOffset
    {
        get => hasDayOffset ? dayOffset : null;
        init => (hasDayOffset, dayOffset) = (value is not null, (short)(value ?? 0));
    }

    /// <summary>
    /// Gets the distance in weeks, for "nächste Woche Mittwoch"; -1 for a weekday that has passed, -2 in the
    /// week before.
    /// </summary>
    public int? WeekOffset
    {
        get => hasWeekOffset ? weekOffset : null;
        init => (hasWeekOffset, weekOffset) = (value is not null, (sbyte)(value ?? 0));
    }

    /// <summary>
    /// Gets which weekday of the month is said, for "letzten Freitag im Mai"; -1 for the last.
    /// </summary>
    public int? Ordinal
    {
        get => ordinal == 0 ? null : ordinal;
        init => ordinal = (sbyte)(value ?? 0);
    }

    /// <summary>
    /// Gets the part of the day said, for "Samstagabend": 1 morning, 2 after noon, 3 night; 0 if none.
    /// </summary>
    public int Part
    {
        get => part;
        init => part = (byte)value;
    }

    /// <summary>Gets the weeks to add, for "Freitag in einer Woche".</summary>
    public int PlusWeeks
    {
        get => plusWeeks;
        init => plusWeeks = (byte)value;
    }

    /// <summary>
    /// Gets the weekday beside the day said, for "Freitag vor Pfingsten" negative; 0 if none.
    /// </summary>
    public int Neighbor
    {
        get => neighbor;
        init => neighbor = (sbyte)value;
    }

    /// <summary>Gets the days to add, for "am Vorabend des 1. Mai" -1.</summary>
    public int Shift
    {
        get => shift;
        init => shift = (sbyte)value;
    }

    /// <summary>
    /// Gets whether the day of the text itself is not meant, for "kommenden Mittwoch" on a Wednesday.
    /// </summary>
    public bool IsNext { get; init; }

    /// <summary>
    /// Gets whether it counts from the day named before rather than from the day of the text.
    /// </summary>
    public bool IsFromBefore { get; init; }

    /// <summary>Gets the day's name said, such as Whit Monday.</summary>
    public NamedDay? Name { get; init; }

    /// <summary>Gets whether a day of the month and its month are said.</summary>
    public bool IsCalendarDay => Day is not null && Month is not null;

    /// <summary>Gets whether a day of the month is said and no month, for "Dienstag, der 26.".</summary>
    public bool IsDayOnly => Day is not null && Month is null;

    /// <summary>Gets whether nothing but a weekday is said.</summary>
    public bool IsWeekdayOnly =>
        Weekday != IsoDayOfWeek.None && Day is null && DayOffset is null && Name is null && Ordinal is null;

    /// <summary>Gets whether it is a weekday without a word on which week: not "nächsten Montag".</summary>
    public bool IsBareWeekday => IsWeekdayOnly && WeekOffset is null && PlusWeeks == 0 && !IsNext;

    /// <summary>Gets whether a month is said and no day in it.</summary>
    public bool IsMonthOnly => Month is not null && Day is null && Ordinal is null;

    /// <summary>Gets whether one day is meant, whatever it takes to find it.</summary>
    public bool IsDay =>
        IsCalendarDay || Weekday != IsoDayOfWeek.None || DayOffset is not null || Name is not null;
}
