using System.Collections.Immutable;
using EventCalendar.Extraction.Rules.Dates;
using EventCalendar.Extraction.Rules.Recurrence;
using EventCalendar.Extraction.Rules.Roles;
using EventCalendar.Extraction.Rules.Times;

namespace EventCalendar.Extraction.Rules;

/// <summary>All rules, in the order in which they are tried.</summary>
internal static class RuleBook
{
    private static readonly ImmutableArray<TemporalRule> CalendarDates =
        [new NumericDateRule(), new WrittenDateRule()];

    /// <summary>Gets the temporal rules; the longest match wins, of equal ones the first.</summary>
    public static ImmutableArray<TemporalRule> Temporal { get; } =
    [
        new IsoDateRule(),
        new DayListRule(CalendarDates),
        .. CalendarDates,
        new SlashDateRule(),
        new DayOnlyRule(),
        new MonthFirstDateRule(),
        new NamedDayRule(),
        new NthWeekdayRule(),
        new MonthDayRule(),
        new EverySoManyWeeksRule(),
        new WeekParityRule(),
        new CountedWeekdaysRule(),
        new EveryWeekdayRule(),
        new WeekdayOfMonthRule(),
        new WeekdayListRule(),
        new WeekdayRule(),
        new RelativeDayRule(),
        new DayAfterRule(),
        new TimeRangeRule(),
        new ClockTimeRule(),
        new DurationRule(),
        new MonthRule(),
    ];

    /// <summary>Gets the temporal rules that can begin with a number.</summary>
    public static ImmutableArray<TemporalRule> AtNumbers { get; } =
        [.. Temporal.Where(rule => rule.First != FirstToken.Word)];

    /// <summary>Gets the temporal rules that can begin with a word.</summary>
    public static ImmutableArray<TemporalRule> AtWords { get; } =
        [.. Temporal.Where(rule => rule.First != FirstToken.Number)];

    /// <summary>Gets all rules in the order of the documentation.</summary>
    public static ImmutableArray<Rule> All => [.. Temporal, .. Roles, .. SlotRules.All];

    /// <summary>Gets the rules on what a date is for; the first that answers decides.</summary>
    public static ImmutableArray<RoleRule> Roles { get; } =
    [
        new PublicationRule(),
        new BirthRule(),
        new ObservanceRule(),
        new FeastSeasonRule(),
        new ReserveRule(),
        new ReasonRule(),
        new MovedRule(),
        new DeadlineRule(),
        new PastReportRule(),
        new AsideRule(),
    ];
}
