using System.Collections.Immutable;
using EventCalendar.Extraction.Temporal;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Lists every temporal expression with its ISO value, whatever it is about.</summary>
internal static class ExpressionReader
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Lists the expressions of a reading.</summary>
    public static ImmutableArray<TemporalExpression> Read(Reading reading)
    {
        var result = ImmutableArray.CreateBuilder<TemporalExpression>();
        foreach (var fragment in reading.Fragments)
        {
            reading.Applied.Add(fragment.RuleId);
            var reference = reading.ReferenceAt(fragment.First);
            if (Value(fragment, reference) is var (kind, value))
            {
                result.Add(new TemporalExpression(reading.Source.Span(fragment.First, fragment.End), kind, value));
            }
        }

        return result.ToImmutable();
    }

    private static (TemporalKind Kind, string Value)? Value(Fragment fragment, LocalDate reference) => fragment.Kind switch
    {
        FragmentKind.Date => Day(fragment.Date!, reference) is { } day ? (TemporalKind.Date, day) : null,
        FragmentKind.DateRange => Range(fragment, reference),
        FragmentKind.Time => (TemporalKind.Time, Clock.Format(fragment.Time!.Assumed().Time)),
        FragmentKind.TimeRange => (TemporalKind.Interval, Clock.Format(fragment.Time!.Assumed().Time) + "/" + Clock.Format(fragment.EndTime!.Assumed().Time)),
        FragmentKind.Duration => (TemporalKind.Duration, FormattableString.Invariant($"PT{fragment.Minutes}M")),
        _ => (TemporalKind.Set, new Series(fragment.Pattern!, null, null, [], []).Rule()),
    };

    private static (TemporalKind, string)? Range(Fragment fragment, LocalDate reference)
    {
        if (Day(fragment.Date!, reference) is not { } first)
        {
            return null;
        }

        var from = DateResolver.Resolve(fragment.Date!, reference)?.Date ?? reference;
        return Day(fragment.EndDate!, from) is { } last ? (TemporalKind.Interval, first + "/" + last) : (TemporalKind.Date, first);
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
