using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>Units in which periods are counted.</summary>
internal enum PeriodUnit
{
    /// <summary>One day, counted from the story or from the day of the text.</summary>
    Day,

    /// <summary>A week from Monday.</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>The middle of a day.</summary>
    Noon,

    /// <summary>A length of time.</summary>
    Length,
}

/// <summary>
/// A period of more or less than a day, or a length of time, which only the list of expressions gives.
/// </summary>
/// <param name="Unit">What is counted.</param>
/// <param name="End">Index behind its last token.</param>
internal readonly record struct PeriodPhrase(PeriodUnit Unit, int End)
{
    /// <summary>Gets the number of the year, decade, century or day that is said; 0 if counted.</summary>
    public int Number { get; init; }

    /// <summary>Gets how many units away it is.</summary>
    public int Offset { get; init; }

    /// <summary>Gets whether it counts from the day named before.</summary>
    public bool IsFromBefore { get; init; }

    /// <summary>Gets the length of time in ISO 8601.</summary>
    public string? Length { get; init; }

    /// <summary>Prints the value in ISO 8601, seen from a day.</summary>
    public string Value(LocalDate from) => Unit switch
    {
        PeriodUnit.Day when Number > 0 =>
            Print(from.PlusMonths(Offset)) + FormattableString.Invariant($"-{Number:00}"),
        PeriodUnit.Day =>
            Print(from.PlusDays(Offset)) + FormattableString.Invariant($"-{from.PlusDays(Offset).Day:00}"),
        PeriodUnit.Week => Week(from.PlusWeeks(Offset)),
        PeriodUnit.Weekend => Weekend(from.PlusWeeks(Offset)),
        PeriodUnit.Month => Print(from.PlusMonths(Offset)),
        PeriodUnit.Year => FormattableString.Invariant($"{(Number > 0 ? Number : from.Year + Offset):0000}"),
        PeriodUnit.Decade => FormattableString.Invariant($"{Number:000}"),
        PeriodUnit.Century => FormattableString.Invariant($"{Number:00}"),
        PeriodUnit.Noon => "12:00",
        _ => Length!,
    };

    private static string Print(LocalDate day) =>
        FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}");

    private static string Week(LocalDate day)
    {
        var rule = NodaTime.Calendars.WeekYearRules.Iso;
        return FormattableString.Invariant($"{rule.GetWeekYear(day):0000}-W{rule.GetWeekOfWeekYear(day):00}");
    }

    private static string Weekend(LocalDate day)
    {
        var saturday = day.PlusDays(6 - (int)day.DayOfWeek);
        return FormattableString.Invariant($"{saturday:uuuu'-'MM'-'dd}/{saturday.PlusDays(1):uuuu'-'MM'-'dd}");
    }
}
