using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>
/// The reading of one or more weekdays: "montags bis donnerstags", "Montag und Freitag", "Mo., Mi.".
/// </summary>
internal static class WeekdayGroup
{
    /// <summary>Monday to Friday.</summary>
    public static readonly ImmutableArray<IsoDayOfWeek> Workdays = List(0b0011_1110);

    /// <summary>Saturday and Sunday.</summary>
    public static readonly ImmutableArray<IsoDayOfWeek> Weekend = List(0b1100_0000);

    // Every form of one weekday and its separators; it bounds the look-ahead.
    private const int MostDays = 9;

    /// <summary>Reads weekdays at a token, the first of them in a given form.</summary>
    /// <returns>The index behind them, or 0 if there are none.</returns>
    public static int Read(TokenReader tokens, int at, bool isAdverb,
        out ImmutableArray<IsoDayOfWeek> weekdays)
    {
        var end = Read(tokens, at, isAdverb ? WeekdayForm.Adverb : WeekdayForm.Name, out var days);
        weekdays = end > 0 ? List(days) : [];
        return end;
    }

    /// <summary>
    /// Reads weekdays at a token as bits, 1 for Monday to 7 for Sunday, the first of them in a given form.
    /// </summary>
    /// <returns>The index behind them, or 0 if there are none.</returns>
    public static int Read(TokenReader tokens, int at, WeekdayForm form, out int days)
    {
        days = 0;
        var end = 0;
        var next = at;
        var previous = IsoDayOfWeek.None;
        var isRange = false;
        for (var count = 0; count < MostDays && TryDay(tokens, next, form, out var day); count++)
        {
            var behind = DayEnd(tokens, next);
            if (count > 0 && (IsDated(tokens, behind) || tokens[next].Breaks > 1))
            {
                break;
            }

            days |= isRange ? Between(previous, day) : 0;
            days |= Bit(day);
            previous = day;
            end = behind;
            form = WeekdayForm.Any;
            isRange = tokens[end].Is("-") || (tokens[end].IsWord && TimeWords.Until.Contains(tokens[end]));
            if (isRange && tokens.IsTight(end, "-") && TimeWords.And.Contains(tokens[end + 1]))
            {
                // "Samstag- und Sonntagnachmittag"
                isRange = false;
                next = Lead(tokens, end + 2);
            }
            else if (isRange || IsJoint(tokens, end))
            {
                next = Lead(tokens, end + 1);
            }
            else if (tokens[end].IsCapitalized && tokens[end].Breaks == 0 && tokens[end].Length <= 3)
            {
                // "Mo Mi Fr"
                next = end;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Finds a weekday at a token in a form.</summary>
    public static bool TryDay(TokenReader tokens, int at, WeekdayForm form, out IsoDayOfWeek day)
    {
        ref readonly var token = ref tokens[at];
        day = IsoDayOfWeek.None;
        if (!token.IsWord)
        {
            return false;
        }

        if (form is WeekdayForm.Adverb or WeekdayForm.Any && FeastEnd(tokens, at) > 0)
        {
            day = IsoDayOfWeek.Sunday;
            return true;
        }

        return form switch
        {
            WeekdayForm.Name =>
                Weekdays.TryFind(token, out day)
                    || (token.IsGlossed && Weekdays.TryFindAdverb(token, out day)),
            // "im Laufe des Donnerstags": the genitive of one day.
            // "Fridays for Future": the name of a movement.
            WeekdayForm.Adverb => Weekdays.TryFindAdverb(token, out day)
                && !(tokens[at + 1].Is("for") && tokens[at + 2].Is("future"))
                && !(token.IsCapitalized && GrammarWords.OfThis.Contains(tokens[at - 1])),
            WeekdayForm.Plural => Weekdays.TryFindPlural(token, out day),
            WeekdayForm.Short => token.IsCapitalized && Weekdays.TryFindAbbreviation(token, out day),
            _ => Weekdays.TryFind(token, out day) || Weekdays.TryFindAdverb(token, out day)
                || Weekdays.TryFindPlural(token, out day)
                || (token.IsCapitalized && Weekdays.TryFindAbbreviation(token, out day)),
        };
    }

    /// <summary>
    /// Says whether a weekday, with its full stop or not, is all that stands in the line of a token.
    /// </summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Any token of the line.</param>
    public static bool IsNamedAlone(TokenReader tokens, int at)
    {
        at -= at > 0 && tokens[at].Is(".") ? 1 : 0;
        return at >= 0 && (at == 0 || tokens[at].Breaks > 0)
            && (Weekdays.TryFind(tokens[at], out _)
                || (tokens[at].IsCapitalized && Weekdays.TryFindAbbreviation(tokens[at], out _)))
            && tokens[tokens.IsTight(at + 1, ".") ? at + 2 : at + 1].Breaks > 0;
    }

    /// <summary>Says whether a day of the month follows: "Freitag, 5. Mai", "Mittwoch, den 3.".</summary>
    public static bool IsDated(TokenReader tokens, int at)
    {
        var next = tokens.Skip(at, ",");
        next += GrammarWords.Datives.Contains(tokens[next]) ? 1 : 0;
        return tokens[next] is { IsNumber: true, Number: >= 1 and <= 31 } && tokens.IsTight(next + 1, ".")
            && (tokens[next + 2].IsNumber ? !tokens[next + 2].IsSpaced && tokens.IsTight(next + 3, ".")
                : !TimeWords.Units.Contains(tokens[next + 2]))
            || (tokens[next].IsNumber && Months.TryFind(tokens[next + 1], out _));
    }

    /// <summary>Lists weekdays given as bits in order of the week.</summary>
    public static ImmutableArray<IsoDayOfWeek> List(int days)
    {
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

    /// <summary>
    /// Steps over the weekday with its full stop and a part of the day: "Mo.", "Dienstag abends".
    /// </summary>
    private static int DayEnd(TokenReader tokens, int at)
    {
        if (FeastEnd(tokens, at) is > 0 and var feast)
        {
            return feast;
        }

        var end = tokens.IsTight(at + 1, ".") ? at + 2 : at + 1;
        var hasPart = tokens[end].IsWord && tokens[end].Breaks == 0
            && TimeWords.TryFindDayPart(tokens[end], out _);
        return hasPart && !tokens[end].Is("früh") ? end + 1 : end;
    }

    /// <summary>
    /// "sonn- und feiertags", "an Sonn- und Feiertagen": returns the index behind it, or 0.
    /// </summary>
    private static int FeastEnd(TokenReader tokens, int at) =>
        SeriesWords.SundayStems.Contains(tokens[at]) && tokens.IsTight(at + 1, "-")
            && (TimeWords.And.Contains(tokens[at + 2]) || tokens[at + 2].Is("/"))
            && SeriesWords.FeastDays.Contains(tokens[at + 3])
            && (tokens[at + 3].IsSmall || SeriesWords.BeforeFeasts.Contains(tokens[at - 1])) ? at + 4 : 0;

    private static bool IsJoint(TokenReader tokens, int at) =>
        tokens[at].Text is "," or "/" or "+" || TimeWords.And.Contains(tokens[at]);

    /// <summary>Steps over what stands between "und" and the next weekday.</summary>
    private static int Lead(TokenReader tokens, int at)
    {
        // "Di. u. Do."
        at += tokens[at - 1].Is("u") && tokens.IsTight(at, ".") ? 1 : 0;
        var next = at;
        while (next < at + 2 && tokens[next].IsWord
            && (TimeWords.Every.Contains(tokens[next])
                || SeriesWords.GroupLinks.Contains(tokens[next])))
        {
            next++;
        }

        return next;
    }

    private static int Between(IsoDayOfWeek from, IsoDayOfWeek to)
    {
        var days = 0;
        for (var day = (int)from; day != (int)to; day = (day % 7) + 1)
        {
            days |= Bit((IsoDayOfWeek)day);
        }

        return days;
    }

    private static int Bit(IsoDayOfWeek day) => 1 << (int)day;
}
