using System.Collections.Immutable;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Lists every temporal expression with its ISO value, whatever it is about.</summary>
internal sealed class ExpressionReader
{
    private const int LongestLink = 3;
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private readonly ImmutableArray<TemporalExpression>.Builder result =
        ImmutableArray.CreateBuilder<TemporalExpression>();
    private readonly Reading reading;
    private readonly StoryTime story;

    private ExpressionReader(Reading reading)
    {
        this.reading = reading;
        story = new StoryTime(reading);
    }

    /// <summary>Lists the expressions of a reading.</summary>
    public static ImmutableArray<TemporalExpression> Read(Reading reading)
    {
        var reader = new ExpressionReader(reading);
        reader.Run();
        return reader.result.ToImmutable();
    }

    private void Run()
    {
        var from = 0;
        for (var at = 0; at < reading.Fragments.Count; at++)
        {
            var fragment = reading.Fragments[at];
            Periods(from, fragment.First);
            Fragment? next = at + 1 < reading.Fragments.Count ? reading.Fragments[at + 1] : null;
            reading.Applied.Add(fragment.RuleId);
            from = fragment.End;
            Fragment? third = at + 2 < reading.Fragments.Count ? reading.Fragments[at + 2] : null;
            if (next is { } follower
                && (Joined(fragment, follower) ?? Behind(fragment, follower, third)) is { } joined)
            {
                reading.Applied.Add(follower.RuleId);
                Add(joined);
                from = follower.End;
                at++;
            }
            else if (Yearly(fragment) is { } yearly)
            {
                Add(yearly);
            }
            else if (Value(fragment) is var (kind, value))
            {
                Add(new TemporalExpression(Span(fragment.First, fragment.End), kind, value));
            }
        }

        Periods(from, reading.Tokens.Count);
    }

    private void Add(TemporalExpression expression)
    {
        // Words of another language may be glossed by several German ones; what stands for them first counts.
        if (result.Count == 0 || result[^1].Span.End <= expression.Span.Start)
        {
            result.Add(expression);
        }
    }

    /// <summary>Reads years, weeks and lengths of time between two fragments.</summary>
    private void Periods(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (PeriodReader.Read(reading.Tokens, at) is not { } period || period.End > to)
            {
                continue;
            }

            if (period.Unit == PeriodUnit.Weekend)
            {
                period = period with { Offset = Weekend(period, at) };
            }

            var value = period.Value(story.From(at, period.IsFromBefore));
            if (value is ['-', ..])
            {
                // "vor 225 Jahren" in the year 100: no year that ISO 8601 writes with four digits.
                continue;
            }

            var isInterval = value.Contains('/', StringComparison.Ordinal);
            var kind = period.Unit switch
            {
                PeriodUnit.Length => TemporalKind.Duration,
                PeriodUnit.Noon => TemporalKind.Time,
                _ => isInterval ? TemporalKind.Interval : TemporalKind.Date,
            };
            if (period.Unit == PeriodUnit.Day
                && LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day })
            {
                story.See(day, reading.ReferenceAt(at));
            }
            else if (period is { Unit: PeriodUnit.Year, Number: > 0 })
            {
                story.See(at, period.Number);
            }

            reading.Applied.Add(period.Unit == PeriodUnit.Length ? "expression.length" : "expression.period");
            Add(new TemporalExpression(Span(at, period.End), kind, value));
            at = period.End - 1;
        }
    }

    /// <summary>"am kommenden Wochenende" is the one ahead; "am Wochenende siegte er" the one gone.</summary>
    private int Weekend(PeriodPhrase period, int at)
    {
        var isWeekend = reading.ReferenceAt(at).DayOfWeek >= IsoDayOfWeek.Saturday;
        return period.Offset == 1 && !isWeekend ? 0
            : period.Offset == 0 && period.End == at + 1 && !isWeekend
            && story.TenseOf(at, period.End) == Tense.Past ? -1
            : period.Offset;
    }

    private TemporalExpression? Joined(Fragment left, Fragment right) =>
        Moment(left, right) ?? Bounded(left, right) ?? Timed(left, right);

    /// <summary>
    /// "20. August um 18 Uhr", "2026-07-04T18:00", "heute um die Mittagszeit": a day with the time right
    /// behind it.
    /// </summary>
    private TemporalExpression? Moment(Fragment day, Fragment time)
    {
        if (day is not { Kind: FragmentKind.Date, Date.IsMonthOnly: false } || !time.HasTime
            || !Links(day, time, static token => token.Text is "," or "t" or "("
                || TimeWords.MomentLinks.Contains(token)
                || (TimeWords.Cues.Contains(token) && !TimeWords.Until.Contains(token)))
            || story.Day(day) is not { } resolved)
        {
            return null;
        }

        var start = time.Time.On(day.Date.Part);
        var span = Span(day.First, time.End);
        if (time.EndTime?.On(day.Date.Part) is not { } end)
        {
            return new TemporalExpression(span, TemporalKind.DateTime, Format(resolved, start));
        }

        var isNextDay = end.TotalMinutes <= start.TotalMinutes;
        return new TemporalExpression(
            span, TemporalKind.Interval,
                Format(resolved, start) + "/" + Format(resolved.PlusDays(isNextDay ? 1 : 0), end));
    }

    /// <summary>
    /// "um 21 Uhr am Freitag", "gegen 1.20 Uhr in der Nacht zum Mittwoch": the day behind its time, unless a
    /// time of its own follows it.
    /// </summary>
    private TemporalExpression? Behind(Fragment time, Fragment day, Fragment? next) =>
        time.Kind == FragmentKind.Time && day is { Kind: FragmentKind.Date, Date.IsMonthOnly: false }
        && Links(time, day, static token => TimeWords.DayBehindLinks.Contains(token))
        && TimeWords.DayBehindLeads.Contains(reading.Tokens[day.First - 1])
        && !(next is { } own && Moment(day, own) is not null)
        && story.Day(day) is { } resolved
            ? new TemporalExpression(Span(time.First, day.End), TemporalKind.DateTime,
                Format(resolved, time.Time.On(day.Date.Part)))
            : null;

    /// <summary>
    /// "vom 1. September bis 15. Oktober jeden Dienstag", "jeden Dienstag bis 15. Oktober": a rhythm with its
    /// last day.
    /// </summary>
    private TemporalExpression? Bounded(Fragment left, Fragment right)
    {
        var (rhythm, days) = left.Kind == FragmentKind.Recurrence ? (left, right) : (right, left);
        if (rhythm.Kind != FragmentKind.Recurrence || !days.HasDate
            || !Links(left, right, static token => token.Is(",") || TimeWords.Cues.Contains(token)
                || token.Text is "vom" or "zum")
            || !(days.Kind == FragmentKind.DateRange || (rhythm.First < days.First && IsUntil(days.First)))
            || story.Day(days) is not { } first)
        {
            return null;
        }

        var last = days.EndDate is { } end ? DateResolver.Resolve(end, first)?.Date : first;
        return last is null ? null : new TemporalExpression(
            Span(left.First, right.End), TemporalKind.Set,
                new Series(rhythm.Pattern!, last, null, [], []).Rule());
    }

    private bool IsUntil(int at) =>
        TimeWords.Until.Contains(reading.Tokens[at - 1]) || TimeWords.Until.Contains(reading.Tokens[at - 2]);

    /// <summary>
    /// "jeden Dienstag um 18 Uhr"; "vom 14. bis 18. September, jeweils 9 bis 12 Uhr": a rhythm with its hour.
    /// </summary>
    private TemporalExpression? Timed(Fragment left, Fragment time)
    {
        if (!time.HasTime
            || !Links(left, time, static token => token.Is(",") || RoleWords.Each.Contains(token)
                || (TimeWords.Cues.Contains(token) && !TimeWords.Until.Contains(token))))
        {
            return null;
        }

        string rule;
        if (left.Kind == FragmentKind.Recurrence && time.Kind == FragmentKind.Time)
        {
            rule = new Series(left.Pattern!, null, null, [], []).Rule();
        }
        else if (left is { Kind: FragmentKind.DateRange, Date.IsWeekdayOnly: false }
            && IsEach(left.End, time.First) && story.Day(left) is { } first
            && DateResolver.Resolve(left.EndDate!.Value, first) is { } last)
        {
            rule = new Series(new RecurrencePattern(RecurrenceUnit.Day, 1, [], []), last.Date, null, [], [])
                .Rule();
        }
        else
        {
            return null;
        }

        var start = time.Time.Assumed().Time;
        return new TemporalExpression(
            Span(left.First, time.End), TemporalKind.Set,
                FormattableString.Invariant($"{rule};BYHOUR={start.Hour};BYMINUTE={start.Minute}"));
    }

    private bool IsEach(int from, int to)
    {
        return reading.Tokens.Has(RoleWords.Each, from, to);
    }

    /// <summary>"jährlich am 3. Oktober", "jedes Jahr am 3. Oktober".</summary>
    private TemporalExpression? Yearly(Fragment fragment)
    {
        if (fragment is not { Kind: FragmentKind.Date, Date.IsCalendarDay: true }
            || fragment.Date is not { Year: null, Month: { } month, Day: { } day })
        {
            return null;
        }

        var at = fragment.First - 1;
        at -= TimeWords.DateLinks.Contains(reading.Tokens[at]) || reading.Tokens[at].Is("am") ? 1 : 0;
        var first = TimeWords.Yearly.Contains(reading.Tokens[at]) ? at
            : reading.Tokens[at].Is("jahr") && TimeWords.Every.Contains(reading.Tokens[at - 1]) ? at - 1 : -1;
        return first < 0 ? null : new TemporalExpression(
            Span(first, fragment.End), TemporalKind.Set,
                FormattableString.Invariant($"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"));
    }

    private bool Links(Fragment left, Fragment right, Func<Token, bool> isLink)
    {
        if (right.First - left.End > LongestLink)
        {
            return false;
        }

        for (var at = left.End; at < right.First; at++)
        {
            var isStop = reading.Tokens[at].Is(".") && reading.Tokens[at - 1].Text is "ca" or "gg";
            if (!(isStop || isLink(reading.Tokens[at])) || reading.Tokens[at].Breaks > 0)
            {
                return false;
            }
        }

        return reading.Tokens[right.First].Breaks == 0;
    }

    private TextSpan Span(int first, int end) => reading.Source.Span(first, end);

    // "heute um Mitternacht" is the end of the day.
    private static string Format(LocalDate day, ClockTime time) =>
        LocalDatePattern.Iso.Format(day.PlusDays(time.Hour / 24)) + "T" + Clock.Format(time.Time);

    private (TemporalKind Kind, string Value)? Value(Fragment fragment) => fragment.Kind switch
    {
        FragmentKind.Date => Day(fragment),
        FragmentKind.DateRange => Range(fragment),
        FragmentKind.Time => (TemporalKind.Time, Clock.Format(fragment.Time.Assumed().Time)),
        FragmentKind.TimeRange =>
            (TemporalKind.Interval,
                Clock.Format(fragment.Time.Assumed().Time) + "/"
                    + Clock.Format(fragment.EndTime!.Value.Assumed().Time)),
        FragmentKind.Duration =>
            (TemporalKind.Duration, FormattableString.Invariant($"PT{fragment.Minutes}M")),
        _ => (TemporalKind.Set, new Series(fragment.Pattern!, null, null, [], []).Rule()),
    };

    private (TemporalKind, string)? Day(Fragment fragment)
    {
        if (fragment.Date.IsMonthOnly)
        {
            return (TemporalKind.Date, Month(fragment, fragment.Date));
        }

        return story.Day(fragment) is not { } day ? null
            : fragment.Date.Part == DayPart.Noon
            ? (TemporalKind.DateTime, LocalDatePattern.Iso.Format(day) + "T12:00")
            : (TemporalKind.Date, LocalDatePattern.Iso.Format(day));
    }

    private (TemporalKind, string)? Range(Fragment fragment)
    {
        if (fragment.Date.IsMonthOnly)
        {
            return (TemporalKind.Interval,
                Month(fragment, fragment.Date) + "/" + Month(fragment, fragment.EndDate!.Value));
        }

        return story.Day(fragment) is not { } first ? null
            : DateResolver.Resolve(fragment.EndDate!.Value, first) is { } last && last.Date >= first
                ? (TemporalKind.Interval,
                    LocalDatePattern.Iso.Format(first) + "/" + LocalDatePattern.Iso.Format(last.Date))
                : (TemporalKind.Date, LocalDatePattern.Iso.Format(first));
    }

    private string Month(Fragment fragment, PartialDate date)
    {
        var reference = reading.ReferenceAt(fragment.First);
        var isBack = date.Month > reference.Month
            && story.TenseOf(fragment.First, fragment.End) == Tense.Past;
        var isNext = date.Month < reference.Month
            && story.TenseOf(fragment.First, fragment.End) == Tense.Ahead;
        var year = date.Year ?? (reference.Year + (isBack ? -1 : isNext ? 1 : 0));
        if (date.Year is { } said)
        {
            story.See(fragment.First, said);
        }

        return FormattableString.Invariant($"{year:0000}-{date.Month:00}");
    }
}
