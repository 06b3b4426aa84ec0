using System.Collections.Immutable;
using System.Text;
using EventCalendar.Extraction.Text;
using NodaTime.Text;

namespace EventCalendar.Extraction.Tests.Properties;

/// <summary>What holds of every answer, whatever the text; each check names what is violated, or <c>null</c>.</summary>
internal static class ReadingInvariants
{
    /// <summary>How many ways there are to write or read a text again.</summary>
    public const int Variants = 4;

    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    /// <summary>Checks an answer by itself.</summary>
    /// <param name="text">What was read.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="isRule">Says whether a text is the value of an RRULE.</param>
    public static string? OfAnswer(string text, ReadingAnswer answer, Func<string, bool> isRule)
    {
        foreach (var candidate in answer.Report.Events)
        {
            if (OfCandidate(text, candidate, isRule) is { } violation)
            {
                return violation;
            }
        }

        var last = 0;
        foreach (var expression in answer.Expressions)
        {
            if (OfSpan(text, expression.Span) is { } violation)
            {
                return "expression " + violation;
            }

            if (expression.Span.Start < last)
            {
                return "expressions overlap or are not in order";
            }

            if (!IsValue(expression, isRule))
            {
                return $"the value of a {expression.Kind} is not of its form";
            }

            last = expression.Span.End;
        }

        return null;
    }

    /// <summary>Checks that what must not matter does not: the call, line ends, a byte order mark, the normal form.</summary>
    /// <param name="text">What was read.</param>
    /// <param name="context">What is known besides.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="only">One of the <see cref="Variants"/>; <c>null</c> for all.</param>
    public static string? OfVariants(string text, ReadingContext context, ReadingAnswer answer, int? only = null)
    {
        for (var number = only ?? 0; number <= (only ?? Variants - 1); number++)
        {
            var variant = Variant(text, number);
            var isSame = ReferenceEquals(variant, text);
            if ((isSame && number > 0) || ReadingAnswer.Of(variant, context).Print(isSame) == answer.Print(isSame))
            {
                continue;
            }

            return number switch
            {
                0 => "a second call answers differently",
                1 => "CRLF or a byte order mark changes the answer",
                2 => "normal form C changes the answer",
                _ => "normal form D changes the answer",
            };
        }

        return null;
    }

    private static string Variant(string text, int number) => number switch
    {
        0 => text,
        1 => "\uFEFF" + text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
        _ => HasNormalForm(text) ? text.Normalize(number == 2 ? NormalizationForm.FormC : NormalizationForm.FormD) : text,
    };

    // Half a surrogate pair and code points that are no characters have none. Rune by rune: it does not throw.
    private static bool HasNormalForm(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
            {
                return false;
            }

            at += rune.Utf16SequenceLength;
        }

        return true;
    }

    private static string? OfCandidate(string text, EventCandidate candidate, Func<string, bool> isRule)
    {
        foreach (var (field, spans) in ReadingAnswer.Evidence(candidate))
        {
            if (OfSpans(text, spans) is { } violation)
            {
                return $"{field} {violation}";
            }
        }

        var start = candidate.Start.Value;
        return candidate.Title.Value.Length is 0 or > 300 ? "the title is empty or endless"
            : candidate.Title.Value.AsSpan().ContainsAny('\n', '\r', '\uFEFF') ? "the title has layout in it"
            : candidate.End is { Value: var end } && !IsBefore(start, end) ? "the end is not after the start"
            : candidate.RecurrenceRule is { Value: var rule } && !isRule(rule) ? "the rule is no RRULE"
            : candidate.RegistrationDeadline is { Value: var deadline } && deadline.Date > start.Date ? "the deadline is after the start"
            : candidate.RecurrenceRule is null && candidate.Exceptions.Length > 0 ? "exceptions without a rule"
            : candidate.Exceptions.Any(exception => exception.Date < start.Date) ? "an exception lies before the start"
            : candidate.Confidence is >= 0 and <= 1 ? null : "the confidence is not between 0 and 1";
    }

    private static string? OfSpans(string text, ImmutableArray<TextSpan> spans)
    {
        if (spans.IsDefault)
        {
            return "evidence is missing";
        }

        var last = 0;
        foreach (var span in spans)
        {
            if (OfSpan(text, span) is { } violation)
            {
                return violation;
            }

            if (span.Start < last)
            {
                return "evidence overlaps or is not in order";
            }

            last = span.End;
        }

        return null;
    }

    private static string? OfSpan(string text, TextSpan span) =>
        span.Start < 0 || span.End > text.Length ? "evidence lies outside the text"
        : span.IsEmpty ? "evidence is empty"
        : Splits(text, span.Start) || Splits(text, span.End) ? "evidence splits a surrogate pair"
        : null;

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static bool IsBefore(EventMoment start, EventMoment end) =>
        start.Time is { } from && end.Time is { } to ? start.Date + from < end.Date + to
        : start.IsDateOnly == end.IsDateOnly && start.Date < end.Date;

    private static bool IsValue(TemporalExpression expression, Func<string, bool> isRule) => expression.Kind switch
    {
        TemporalKind.Date => IsDay(expression.Value),
        TemporalKind.Time => Clock.Parse(expression.Value).Success,
        TemporalKind.DateTime => Moment.Parse(expression.Value).Success,
        TemporalKind.Interval => IsInterval(expression.Value.Split('/')),
        TemporalKind.Duration => expression.Value is ['P', ..] && PeriodPattern.NormalizingIso.Parse(expression.Value).Success,
        _ => isRule(expression.Value),
    };

    // Days and months exist; years, decades, centuries, weeks, quarters and seasons have numbers and capitals.
    private static bool IsDay(string value) => value.Length switch
    {
        10 => Day.Parse(value).Success,
        7 when char.IsAsciiDigit(value[^1]) && value[5] != 'Q' => Month.Parse(value).Success,
        > 1 => char.IsAsciiDigit(value[0]) && value.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c == '-'),
        _ => false,
    };

    private static bool IsInterval(string[] ends) => ends switch
    {
        [var from, var to] when Moment.Parse(from) is { Success: true, Value: var first } && Moment.Parse(to) is { Success: true, Value: var last } => first <= last,
        [var from, var to] when Day.Parse(from) is { Success: true, Value: var first } && Day.Parse(to) is { Success: true, Value: var last } => first <= last,
        [var from, var to] => (Clock.Parse(from).Success && Clock.Parse(to).Success) || (IsDay(from) && IsDay(to)),
        _ => false,
    };
}
