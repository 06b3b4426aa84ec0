using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Lists every temporal expression with its ISO value, whatever it is about.</summary>
internal static class ExpressionReader
{
    private const int LongestLink = 3;
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Lists the expressions of a reading.</summary>
    public static ImmutableArray<TemporalExpression> Read(Reading reading)
    {
        var result = ImmutableArray.CreateBuilder<TemporalExpression>();
        for (var at = 0; at < reading.Fragments.Count; at++)
        {
            var fragment = reading.Fragments[at];
            Fragment? next = at + 1 < reading.Fragments.Count ? reading.Fragments[at + 1] : null;
            reading.Applied.Add(fragment.RuleId);
            var reference = reading.ReferenceAt(fragment.First);
            if (next is { } follower && (Moment(reading, fragment, follower, reference) ?? Bounded(reading, fragment, follower, reference)) is { } joined)
            {
                reading.Applied.Add(follower.RuleId);
                result.Add(joined);
                at++;
            }
            else if (Yearly(reading, fragment) is { } yearly)
            {
                result.Add(yearly);
            }
            else if (Value(fragment, reference) is var (kind, value))
            {
                result.Add(new TemporalExpression(reading.Source.Span(fragment.First, fragment.End), kind, value));
            }
        }

        return result.ToImmutable();
    }

    /// <summary>"20. August um 18 Uhr", "2026-07-04T18:00": a day with the time right behind it.</summary>
    private static TemporalExpression? Moment(Reading reading, Fragment day, Fragment time, LocalDate reference)
    {
        if (day is not { Kind: FragmentKind.Date, Date.IsMonthOnly: false } || !time.HasTime
            || !Links(reading, day, time, token => token.Is(",") || token.Is("t") || TimeWords.Cues.Contains(token))
            || DateResolver.Resolve(day.Date, reference) is not { } resolved)
        {
            return null;
        }

        var start = Format(resolved.Date, time.Time.Assumed());
        var span = reading.Source.Span(day.First, time.End);
        if (time.EndTime?.Assumed() is not { } end)
        {
            return new TemporalExpression(span, TemporalKind.DateTime, start);
        }

        var isNextDay = end.TotalMinutes >= 1440 || end.TotalMinutes <= time.Time.Assumed().TotalMinutes;
        return new TemporalExpression(span, TemporalKind.Interval, start + "/" + Format(resolved.Date.PlusDays(isNextDay ? 1 : 0), end));
    }

    /// <summary>"vom 1. September bis 15. Oktober jeden Dienstag", "jeden Dienstag bis 15. Oktober": a rhythm with its last day.</summary>
    private static TemporalExpression? Bounded(Reading reading, Fragment left, Fragment right, LocalDate reference)
    {
        var (rhythm, days) = left.Kind == FragmentKind.Recurrence ? (left, right) : (right, left);
        if (rhythm.Kind != FragmentKind.Recurrence || !days.HasDate || !Links(reading, left, right, token => token.Is(",") || TimeWords.Cues.Contains(token) || token.Text is "vom" or "zum")
            || !(days.Kind == FragmentKind.DateRange || TimeWords.Until.Contains(reading.Tokens[days.First - 1]) || TimeWords.Until.Contains(reading.Tokens[days.First - 2]))
            || DateResolver.Resolve(days.Date, reference) is not { } first)
        {
            return null;
        }

        var last = days.EndDate is { } end ? DateResolver.Resolve(end, first.Date)?.Date : first.Date;
        return last is null ? null : new TemporalExpression(
            reading.Source.Span(left.First, right.End), TemporalKind.Set, new Series(rhythm.Pattern!, last, null, [], []).Rule());
    }

    /// <summary>"jährlich am 3. Oktober", "jedes Jahr am 3. Oktober".</summary>
    private static TemporalExpression? Yearly(Reading reading, Fragment fragment)
    {
        if (fragment is not { Kind: FragmentKind.Date, Date: { IsCalendarDay: true, Year: null, Month: { } month, Day: { } day } })
        {
            return null;
        }

        var at = fragment.First - 1;
        at -= TimeWords.DateLinks.Contains(reading.Tokens[at]) || reading.Tokens[at].Is("am") ? 1 : 0;
        var first = TimeWords.Yearly.Contains(reading.Tokens[at]) ? at
            : reading.Tokens[at].Is("jahr") && TimeWords.Every.Contains(reading.Tokens[at - 1]) ? at - 1 : -1;
        return first < 0 ? null : new TemporalExpression(
            reading.Source.Span(first, fragment.End), TemporalKind.Set, FormattableString.Invariant($"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"));
    }

    private static bool Links(Reading reading, Fragment left, Fragment right, Func<Token, bool> isLink)
    {
        if (right.First - left.End > LongestLink)
        {
            return false;
        }

        for (var at = left.End; at < right.First; at++)
        {
            if (!isLink(reading.Tokens[at]) || reading.Tokens[at].Breaks > 0)
            {
                return false;
            }
        }

        return reading.Tokens[right.First].Breaks == 0;
    }

    private static string Format(LocalDate day, ClockTime time) =>
        LocalDatePattern.Iso.Format(day) + "T" + Clock.Format(time.Time);

    private static (TemporalKind Kind, string Value)? Value(Fragment fragment, LocalDate reference) => fragment.Kind switch
    {
        FragmentKind.Date => Day(fragment.Date, reference) is { } day ? (TemporalKind.Date, day) : null,
        FragmentKind.DateRange => Range(fragment, reference),
        FragmentKind.Time => (TemporalKind.Time, Clock.Format(fragment.Time.Assumed().Time)),
        FragmentKind.TimeRange => (TemporalKind.Interval, Clock.Format(fragment.Time.Assumed().Time) + "/" + Clock.Format(fragment.EndTime!.Value.Assumed().Time)),
        FragmentKind.Duration => (TemporalKind.Duration, FormattableString.Invariant($"PT{fragment.Minutes}M")),
        _ => (TemporalKind.Set, new Series(fragment.Pattern!, null, null, [], []).Rule()),
    };

    private static (TemporalKind, string)? Range(Fragment fragment, LocalDate reference)
    {
        if (Day(fragment.Date, reference) is not { } first)
        {
            return null;
        }

        var from = DateResolver.Resolve(fragment.Date, reference)?.Date ?? reference;
        return Day(fragment.EndDate!.Value, from) is { } last ? (TemporalKind.Interval, first + "/" + last) : (TemporalKind.Date, first);
    }

    private static string? Day(PartialDate date, LocalDate reference)
    {
        if (!date.IsMonthOnly)
        {
            return DateResolver.Resolve(date, reference) is { } resolved ? LocalDatePattern.Iso.Format(resolved.Date) : null;
        }

        var year = date.Year ?? (date.Month >= reference.Month ? reference.Year : reference.Year + 1);
        return FormattableString.Invariant($"{year:0000}-{date.Month:00}");
    }
}
