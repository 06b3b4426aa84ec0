using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Temporal;

/// <summary>
/// Reads lengths of time of all units: "drei Wochen", "26 Jahre und 5 Monate", "ein halbes Jahr".
/// </summary>
internal static class Spans
{
    private static readonly string[] Letters = ["", "S", "M", "H", "D", "W", "M", "Y"];

    /// <summary>Reads a length at a token; <c>null</c> if there is none, or if it is an age.</summary>
    public static PeriodPhrase? Read(TokenReader tokens, int at)
    {
        if (PeriodWords.Halves.Contains(tokens[at]) && Half(tokens, at) is { } half)
        {
            return half;
        }

        if (Part(tokens, at, out var number, out var unit) is not (> 0 and var end)
            || TimeWords.Old.Contains(tokens[end])
            || (number == 1 && unit == 4))
        {
            return null;
        }

        // "zwei Tage später" is a day, "vor zwei Jahren" a year.
        var (days, time) = unit > 3 ? (Print(number, unit), "") : ("", Print(number, unit));
        if (tokens[end].Is("und") && Part(tokens, end + 1, out var more, out var smaller) is > 0 and var last
            && smaller < unit)
        {
            (days, time) = smaller > 3 ? (days + Print(more, smaller), time)
                : (days, time + Print(more, smaller));
            end = last;
        }

        return new PeriodPhrase(PeriodUnit.Length, end)
        {
            Length = "P" + days + (time.Length > 0 ? "T" + time : ""),
        };
    }

    /// <summary>Reads a number in digits or words, 0 if there is none.</summary>
    public static int Number(TokenReader tokens, int at) =>
        tokens[at] is { IsNumber: true, Number: > 0 and < 10_000 } ? tokens[at].Number
        : PeriodWords.TryFindNumber(tokens[at], out var number) ? number : 0;

    private static int Part(TokenReader tokens, int at, out int number, out int unit)
    {
        unit = 0;
        number = Number(tokens, at);
        var isPart = tokens[at].IsNumber && !tokens[at].IsSpaced && tokens[at].Breaks == 0
            && tokens[at - 1].Text is "." or "," or ":" or "-";
        return number > 0 && !isPart && tokens[at + 1].Breaks < 2 && tokens[at + 1].IsCapitalized
            && PeriodWords.TryFindUnit(tokens[at + 1], out unit)
            ? at + 2
            : 0;
    }

    private static PeriodPhrase? Half(TokenReader tokens, int at) =>
        TimeWords.QuarterHours.Contains(tokens[at])
        ? new PeriodPhrase(PeriodUnit.Length, at + 1) { Length = "PT15M" }
        : TimeWords.YearForms.Contains(tokens[at + 1])
        ? new PeriodPhrase(PeriodUnit.Length, at + 2) { Length = "P6M" } : null;

    private static string Print(int number, int unit) =>
        unit == 8 ? FormattableString.Invariant($"{number * 10}Y")
            : FormattableString.Invariant($"{number}{Letters[unit]}");
}
