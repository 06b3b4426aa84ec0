using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction;

/// <summary>A date, time, range or recurrence as it stands in a text, whatever it is about.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">
/// ISO 8601: <c>2013-08-20</c>, a week <c>2013-W34</c>, a month <c>2013-08</c>, a year <c>2013</c>, a decade
/// <c>201</c>,
/// a century <c>20</c>, <c>18:00</c>, <c>2013-08-20T18:00</c>, an interval <c>a/b</c>, a duration
/// <c>PT90M</c> or <c>P3W</c>;
/// for <see cref="TemporalKind.Set"/> an RRULE value. The tense of a clause decides whether a day lies behind
/// or ahead.
/// </param>
public sealed record TemporalExpression(TextSpan Span, TemporalKind Kind, string Value);

/// <summary>Kinds of temporal expressions. The printed form is lower case.</summary>
public enum TemporalKind
{
    /// <summary>A day, week, month, year, decade or century.</summary>
    Date,

    /// <summary>A clock time.</summary>
    Time,

    /// <summary>A day with a clock time.</summary>
    DateTime,

    /// <summary>From one moment to another.</summary>
    Interval,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurrence.</summary>
    Set,
}
