using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Dates;

namespace EventCalendar.Extraction.Temporal;

/// <summary>
/// Reads periods and lengths of time that no event begins with: years, weeks, "letzten Monat", "drei Wochen".
/// </summary>
/// <remarks>Used for the list of expressions only, so that nothing it reads can disturb an event.</remarks>
internal static class PeriodReader
{
    private const int FirstYear = 1100;

    // More weeks or months are no way to name one.
    private const int MostUnits = 1000;

    /// <summary>Reads a period at a token; <c>null</c> if there is none.</summary>
    public static PeriodPhrase? Read(TokenReader tokens, int at)
    {
        var token = tokens[at];
        if (token.IsNumber)
        {
            return Numbered(tokens, at) ?? Before(tokens, at) ?? Spans.Read(tokens, at);
        }

        return token.IsWord
            ? Named(tokens, at) ?? Counted(tokens, at) ?? Before(tokens, at) ?? Spans.Read(tokens, at) : null;
    }

    /// <summary>
    /// "tags zuvor", "am Tag davor", "zwei Tage vorher", "einen Monat später": counted from the day told of.
    /// </summary>
    private static PeriodPhrase? Before(TokenReader tokens, int at)
    {
        if (TimeWords.DayAfter.Contains(tokens[at]) && TimeWords.Before.Contains(tokens[at + 1]))
        {
            return new PeriodPhrase(PeriodUnit.Day, at + 2) { Offset = -1, IsFromBefore = true };
        }

        var number = Spans.Number(tokens, at);
        var isBefore = TimeWords.Before.Contains(tokens[at + 2]);
        if (number is 0 or > 900 || !(isBefore || TimeWords.After.Contains(tokens[at + 2])))
        {
            return null;
        }

        PeriodUnit? unit = tokens[at + 1].Text is "tag" or "tage" ? PeriodUnit.Day : Unit(tokens, at + 1);
        return unit is null ? null : new PeriodPhrase(unit.Value, at + 3)
        {
            Offset = isBefore ? -number : number,
            IsFromBefore = true,
        };
    }

    private static PeriodPhrase? Numbered(TokenReader tokens, int at)
    {
        var (number, next) = (tokens[at].Number, tokens[at + 1]);
        if (next.Is(".") && PeriodWords.Centuries.Contains(tokens[at + 2]) && number is > 0 and < 30)
        {
            return new PeriodPhrase(PeriodUnit.Century, at + 3) { Number = number - 1 };
        }

        // "am 3. dieses Monats"
        if (next.Is(".") && GrammarWords.OfThis.Contains(tokens[at + 2])
            && tokens[at + 3].Text is "monats" or "monates" && number is > 0 and < 32)
        {
            return new PeriodPhrase(PeriodUnit.Day, at + 4) { Number = number };
        }

        // "90er-Jahre", "1990er Jahren", "den 80ern"
        if (next.Text is "er" or "ern" && !next.IsSpaced && number % 10 == 0
            && (number is >= 20 and < 100 || number is > FirstYear and < 2100))
        {
            var end = at + 2;
            end += tokens[end].Is("-") && PeriodWords.Years.Contains(tokens[end + 1]) ? 2
                : PeriodWords.Years.Contains(tokens[end]) ? 1 : 0;
            return new PeriodPhrase(PeriodUnit.Decade, end)
            {
                Number = number < 100 ? 190 + (number / 10) : number / 10,
            };
        }

        return IsYear(tokens, at) ? new PeriodPhrase(PeriodUnit.Year, at + 1) { Number = number } : null;
    }

    /// <summary>A number of four digits that counts nothing and is part of nothing.</summary>
    private static bool IsYear(TokenReader tokens, int at)
    {
        if (!Calendar.IsYear(tokens, at) || tokens[at].Number < FirstYear)
        {
            return false;
        }

        var (before, next) = (tokens[at - 1], tokens[at + 1]);
        var isSaid = PeriodWords.Years.Contains(before) || PeriodWords.BeforeYear.Contains(before);
        var isCounting = (next.IsWord && (next.IsCapitalized || TimeWords.NotAfterBareNumber.Contains(next)))
            || (before.IsWord
                && (TimeWords.NumberContext.Contains(before) || PeriodWords.BeforeCount.Contains(before)));
        var isPart =
            (!tokens[at].IsSpaced && tokens[at].Breaks == 0
                && before.Text is "-" or "." or "," or "/" or "+" or ":")
            || (!next.IsSpaced && next.Text is ":" or "%" or "€")
            || (!next.IsSpaced && next.Text is "." or "," or "/" or "-"
                && tokens[at + 2] is { IsNumber: true, IsSpaced: false, Length: not 4 })
            || next.Text is "€" or "%" || before.Text is "€" or "§";
        return !isPart && (isSaid || !isCounting);
    }

    private static PeriodPhrase? Named(TokenReader tokens, int at)
    {
        var token = tokens[at];
        if (PeriodWords.ThisYear.Contains(token))
        {
            return new PeriodPhrase(PeriodUnit.Year, at + 1);
        }

        if (PeriodWords.TryFindDecade(token, out var decade)
            && (PeriodWords.Years.Contains(tokens[at + 1]) || token.IsCapitalized))
        {
            return new PeriodPhrase(PeriodUnit.Decade, PeriodWords.Years.Contains(tokens[at + 1]) ? at + 2
                : at + 1)
            {
                Number = 190 + decade,
            };
        }

        if (PeriodWords.TryFindNamed(token, out var code))
        {
            return code switch
            {
                0 => new PeriodPhrase(PeriodUnit.Weekend, at + 1),
                1 => new PeriodPhrase(PeriodUnit.Year, at + 1) { Offset = -1 },
                2 => new PeriodPhrase(PeriodUnit.Month, at + 1) { Offset = -1 },
                3 => new PeriodPhrase(PeriodUnit.Week, at + 1) { Offset = -1 },
                4 => new PeriodPhrase(PeriodUnit.Year, at + 1),
                6 => new PeriodPhrase(PeriodUnit.Day, at + 1) { Offset = -1, IsFromBefore = true },
                _ => new PeriodPhrase(PeriodUnit.Noon, at + 1),
            };
        }

        // "am selben Tag", "an diesem Abend", "im Laufe des Tages"
        if (TimeWords.DayNouns.Contains(tokens[at + 1]) && tokens[at + 1].IsCapitalized)
        {
            return TimeWords.SameWeek.Contains(token) ? new PeriodPhrase(PeriodUnit.Day, at + 2)
            {
                IsFromBefore = true,
            }
                : token.Is("des") && PeriodWords.Courses.Contains(tokens[at - 1])
                ? new PeriodPhrase(PeriodUnit.Day, at + 2)
                : null;
        }

        return TimeWords.TryFindRelativeAdjective(token, out var days)
            ? new PeriodPhrase(PeriodUnit.Day, at + 1) { Offset = days } : null;
    }

    /// <summary>"nächste Woche", "vergangenen Monat", "vor vier Jahren", "in drei Monaten".</summary>
    private static PeriodPhrase? Counted(TokenReader tokens, int at)
    {
        if (PeriodWords.TryFindStep(tokens[at], out var step) && Unit(tokens, at + 1) is { } unit)
        {
            return new PeriodPhrase(unit, at + 2) { Offset = step };
        }

        // "Mitte der Woche", "Anfang des Jahres"
        if (GrammarWords.Genitives.Contains(tokens[at]) && PeriodWords.BeforeYear.Contains(tokens[at - 1])
            && PeriodWords.OfUnits.Contains(tokens[at + 1]))
        {
            return new PeriodPhrase(Unit(tokens, at + 1) ?? PeriodUnit.Month, at + 2);
        }

        if (!TimeWords.CountLeads.Contains(tokens[at]))
        {
            return null;
        }

        var count = at + 1;
        count += PeriodWords.About.Contains(tokens[count]) ? 1
            : 0;
        var number = Spans.Number(tokens, count);
        return number > 0 && Unit(tokens, count + 1) is { } of && of != PeriodUnit.Weekend
            && number < MostUnits
            ? new PeriodPhrase(of, count + 2) { Offset = tokens[at].Is("vor") ? -number : number }
            : null;
    }

    private static PeriodUnit? Unit(TokenReader tokens, int at) =>
        tokens[at].Breaks > 1 ? null : tokens[at].Text switch
        {
            "woche" or "wochen" => PeriodUnit.Week,
            "wochenende" or "wochenendes" => PeriodUnit.Weekend,
            "monat" or "monats" or "monate" or "monaten" => PeriodUnit.Month,
            "jahr" or "jahres" or "jahre" or "jahren" => PeriodUnit.Year,
            _ => null,
        };
}
