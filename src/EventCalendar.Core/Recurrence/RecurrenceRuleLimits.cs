namespace EventCalendar.Core.Recurrence;

/// <summary>Which parts of a rule may stand together (the sentences with MUST NOT in RFC 5545 §3.3.10).</summary>
internal static class RecurrenceRuleLimits
{
    /// <summary>Says what is forbidden in a rule whose parts are each well formed; <c>null</c> if nothing is.</summary>
    public static string? ProblemOf(RecurrenceRule rule)
    {
        var hasOrdinals = rule.ByDay.Any(day => day.Ordinal is not null);
        var isMonthlyOrYearly = rule.Frequency is RecurrenceFrequency.Monthly or RecurrenceFrequency.Yearly;
        var isDailyToMonthly = rule.Frequency
            is RecurrenceFrequency.Daily or RecurrenceFrequency.Weekly or RecurrenceFrequency.Monthly;
        return rule switch
        {
            { Count: not null, Until: not null } => "COUNT and UNTIL must not stand in one rule.",
            _ when hasOrdinals && !isMonthlyOrYearly =>
                "BYDAY may number its days in MONTHLY and YEARLY rules only.",
            _ when hasOrdinals && rule.ByWeekNumber.Length > 0 =>
                "BYDAY must not number its days in a rule with BYWEEKNO.",
            { Frequency: RecurrenceFrequency.Weekly, ByMonthDay.Length: > 0 } =>
                "BYMONTHDAY must not stand in a WEEKLY rule.",
            _ when rule.ByYearDay.Length > 0 && isDailyToMonthly =>
                "BYYEARDAY must not stand in a DAILY, WEEKLY or MONTHLY rule.",
            _ when rule.ByWeekNumber.Length > 0 && rule.Frequency != RecurrenceFrequency.Yearly =>
                "BYWEEKNO may stand in a YEARLY rule only.",
            _ when rule.BySetPosition.Length > 0 && !HasOtherList(rule) =>
                "BYSETPOS must stand with another BY part.",
            _ => null,
        };
    }

    private static bool HasOtherList(RecurrenceRule rule) =>
        rule.BySecond.Length + rule.ByMinute.Length + rule.ByHour.Length + rule.ByDay.Length
        + rule.ByMonthDay.Length + rule.ByYearDay.Length + rule.ByWeekNumber.Length + rule.ByMonth.Length > 0;
}
