using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>The reading of one or more weekdays: "montags bis donnerstags", "Montag und Freitag".</summary>
internal static class WeekdayGroup
{
    /// <summary>Reads weekdays at a token.</summary>
    /// <returns>The index behind them, or 0 if there are none.</returns>
    public static int Read(TokenReader tokens, int at, bool isAdverb, out ImmutableArray<IsoDayOfWeek> weekdays)
    {
        var days = 0;
        var end = 0;
        var next = at;
        var previous = IsoDayOfWeek.None;
        var isRange = false;
        while (TryDay(tokens, next, isAdverb, out var day))
        {
            if (isRange)
            {
                days |= Between(previous, day);
            }

            days |= Bit(day);
            previous = day;
            end = next + 1;
            if (tokens.IsTight(end, "."))
            {
                end++;
            }

            isRange = tokens[end].Is("-") || (tokens[end].IsWord && TimeWords.Until.Contains(tokens[end]));
            if (!isRange && !tokens[end].Is(",") && !TimeWords.And.Contains(tokens[end]) && !tokens[end].Is("/"))
            {
                break;
            }

            next = end + 1;
            next += tokens[next].IsWord && TimeWords.Every.Contains(tokens[next]) ? 1 : 0;
        }

        weekdays = List(days);
        return end;
    }

    /// <summary>Finds a weekday by name, or by its adverb if asked.</summary>
    public static bool TryDay(TokenReader tokens, int at, bool isAdverb, out IsoDayOfWeek day)
    {
        day = IsoDayOfWeek.None;
        if (!tokens[at].IsWord)
        {
            return false;
        }

        return isAdverb
            ? Weekdays.TryFindAdverb(tokens[at], out day)
            : Weekdays.TryFind(tokens[at], out day) || (tokens[at].IsGlossed && Weekdays.TryFindAdverb(tokens[at], out day));
    }

    private static int Bit(IsoDayOfWeek day) => 1 << (int)day;

    private static int Between(IsoDayOfWeek from, IsoDayOfWeek to)
    {
        var days = 0;
        for (var day = (int)from; day != (int)to; day = (day % 7) + 1)
        {
            days |= Bit((IsoDayOfWeek)day);
        }

        return days;
    }

    private static ImmutableArray<IsoDayOfWeek> List(int days)
    {
        if (days == 0)
        {
            return [];
        }

        var list = ImmutableArray.CreateBuilder<IsoDayOfWeek>(7);
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            if ((days & Bit(day)) != 0)
            {
                list.Add(day);
            }
        }

        return list.ToImmutable();
    }
}
