using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using NodaTime;

namespace EventCalendar.Core.Ical;

/// <summary>Expands recurrence rules given as text: the whole of RFC 5545 §3.3.10.</summary>
public static class RuleExpansion
{
    /// <summary>Most starts of a rule that has no end, if the request sets neither limit nor end.</summary>
    public const int DefaultLimit = 1_000;

    /// <summary>Most starts that one request can ask for.</summary>
    public const int MaxLimit = 100_000;

    /// <summary>Lists the local starts that a rule gives.</summary>
    /// <remarks>
    /// The first start is in the list only if the rule matches it, as other libraries for recurrence rules have it
    /// too. A start that the clock of the zone skips moves forward by the gap; two that fall on the same moment so
    /// are listed once. A rule that gives nothing, such as 30 February, gives an empty list. Grows with the number of
    /// starts; a search without a find ends by proof, after three million days at most and some milliseconds.
    /// </remarks>
    /// <param name="request">What to expand.</param>
    public static RuleExpansionResult Expand(RuleExpansionRequest request)
    {
        if (!RecurrenceRule.TryParseAny(request.Rule, out var rule, out var problem))
        {
            return new RuleExpansionResult.Refused($"rrule: {problem}");
        }

        var zone = request.ZoneId is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : DateTimeZone.Utc;
        if (zone is null)
        {
            return new RuleExpansionResult.Refused(
                $"timeZone must be an IANA time zone such as Europe/Berlin, was '{request.ZoneId}'.");
        }

        if (RuleExpansionMoment.Parse(request.Start, zone) is not { } start)
        {
            return new RuleExpansionResult.Refused(
                $"dtstart must be a date or local time such as 2026-08-20T18:00, was '{request.Start}'.");
        }

        var until = request.Until is null ? null : RuleExpansionMoment.Parse(request.Until, zone);
        if (request.Until is not null && until is null)
        {
            return new RuleExpansionResult.Refused(
                $"until must be a date or local time such as 2026-08-20T18:00, was '{request.Until}'.");
        }

        if (request.Limit is < 1 or > MaxLimit)
        {
            return new RuleExpansionResult.Refused($"limit must be between 1 and {MaxLimit}, was {request.Limit}.");
        }

        if (start.IsDay && rule.Frequency < RecurrenceFrequency.Daily)
        {
            return new RuleExpansionResult.Refused("rrule: FREQ must be DAILY or rarer if dtstart is a day.");
        }

        return Expand(rule, start, zone, until, request.Limit);
    }

    private static RuleExpansionResult Expand(
        RecurrenceRule rule, RuleExpansionMoment start, DateTimeZone zone, RuleExpansionMoment? until, int? limit)
    {
        var isEndless = rule.IsEndless && until is null;
        var most = limit ?? (isEndless ? DefaultLimit : MaxLimit);
        var last = until?.Last;
        var starts = new RuleStarts(rule, start.Local, zone, start.IsDay).Starts(start.Local)
            .TakeWhile(local => last is null || local <= last)
            .Take(limit is null && !isEndless ? most + 1 : most)
            .ToImmutableArray();
        if (starts.Length > most)
        {
            return new RuleExpansionResult.Refused($"The rule gives more than {most} starts; ask for a limit.");
        }

        return new RuleExpansionResult.Expanded(
            [.. starts.Select(local => OnTheClock(local, start.IsDay, zone)).Distinct().Order()
                .Select(local => start.IsDay ? LocalText.Print(local.Date) : RuleExpansionMoment.Print(local))]);
    }

    private static LocalDateTime OnTheClock(LocalDateTime local, bool isDay, DateTimeZone zone) =>
        isDay ? local : zone.ResolveLocal(local, EventTiming.Resolver).LocalDateTime;
}
