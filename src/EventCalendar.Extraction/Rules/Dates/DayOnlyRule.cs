using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads a day of the month without its month.</summary>
internal sealed class DayOnlyRule : TemporalRule
{
    private const int MostListed = 8;

    public override string Id => "date.day-only";

    public override string Summary =>
        "\"Dienstag, der 26.\" and \"am 27.\": the month is that of the date before, or the next in which the weekday agrees.";

    public override string Positive =>
        "Das Fest beginnt am 3. Mai 2027 um 15 Uhr im Rathaus. Am 5. spielt um 19 Uhr im Rathaus der Chor.";

    public override string Negative =>
        "Am 3. Mai 2027 um 18 Uhr spielt die 1. Mannschaft im Rathaus um den 2. Platz.";

    public override FirstToken First => FirstToken.Number;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!Calendar.IsDay(tokens, at) || !tokens.IsTight(at + 1, ".") || tokens[at].Breaks > 1)
        {
            return null;
        }

        var (before, next) = (tokens[at - 1], tokens[at + 2]);
        var weekday = (before.Text is "," or "." || GrammarWords.Datives.Contains(before)) ? at - 2 : at - 1;
        weekday -= weekday == at - 2 && tokens[weekday].Text is "," or "." ? 1 : 0;
        var hasWeekday = Weekdays.TryFind(tokens[weekday], out _)
            || (tokens[weekday].IsCapitalized && Weekdays.TryFindAbbreviation(tokens[weekday], out _));
        hasWeekday |= before.Is("(") && IsBracketed(tokens, at - 1)
            && (Weekdays.TryFind(tokens[at - 2], out _) || Weekdays.TryFindAdverb(tokens[at - 2], out _));
        var isAsked = TimeWords.AskedDay.Contains(before) || IsListed(tokens, at) || IsOfMonth(tokens, at);
        if (!(hasWeekday || isAsked) || (next.IsNumber && !next.IsSpaced) || next.Text is "." or "-" or "/")
        {
            return null;
        }

        // "am 17. des Monats", "am 3. dieses Monats"
        if (before.Is("am") && GrammarWords.OfThis.Contains(next)
            && SeriesWords.Months.Contains(tokens[at + 3])
            && !TimeWords.Always.Contains(tokens[at - 2]))
        {
            return new Fragment(FragmentKind.Date, at, at + 4, Id)
            {
                Date = new PartialDate { Day = tokens[at].Number },
            };
        }

        // "am 25. d. M."
        if (before.Is("am") && next.Is("d") && tokens.IsTight(at + 3, ".") && tokens[at + 4].Is("m"))
        {
            return new Fragment(FragmentKind.Date, at, at + (tokens.IsTight(at + 5, ".") ? 6 : 5), Id)
            {
                Date = new PartialDate { Day = tokens[at].Number },
            };
        }

        // "am 2. Advent", "der 3. Weg": an ordinal before its noun. "Sa 4. Sommerfest" begins a line of a
        // programme.
        var isRow = hasWeekday && tokens[weekday].Breaks > 0 && next.IsSpaced;
        return next.IsWord
            && ((next.IsCapitalized && !isRow)
                || TimeWords.BehindDay.Contains(next)
                || (GrammarWords.AndOr.Contains(next)
                    && !(Calendar.IsDay(tokens, at + 3) && tokens.IsTight(at + 4, ".") && isAsked)
                    && !(before.Is("am") && PlaceWords.Prepositions.Contains(tokens[at + 3]))))
            ? null
            : new Fragment(FragmentKind.Date, at, at + 2, Id)
            {
                Date = new PartialDate
                {
                    Day = tokens[at].Number
                },
            };
    }

    /// <summary>"Samstag (14.)": the day alone in brackets.</summary>
    internal static bool IsBracketed(TokenReader tokens, int at) =>
        tokens[at].Is("(") && Calendar.IsDay(tokens, at + 1) && tokens.IsTight(at + 2, ".")
            && tokens.IsTight(at + 3, ")");

    /// <summary>"am 4., 11. und 25.": a further day of a list that "am" begins.</summary>
    internal static bool IsListed(TokenReader tokens, int at)
    {
        for (var steps = 0; steps < MostListed; steps++)
        {
            if (!(tokens[at - 1].Is(",") || GrammarWords.AndOr.Contains(tokens[at - 1]))
                || !tokens[at - 2].Is(".") || !Calendar.IsDay(tokens, at - 3))
            {
                return false;
            }

            at -= 3;
            if (TimeWords.ListedDay.Contains(tokens[at - 1]) || IsOfMonth(tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Termine im März sind der 5. und 19.", "im Mai: 6. und 20.": days behind their month.</summary>
    internal static bool IsOfMonth(TokenReader tokens, int at)
    {
        var before = at - 1;
        if (!(tokens[before].Is(":") || GrammarWords.Nominatives.Contains(tokens[before])))
        {
            return false;
        }

        before -= tokens[before - 1].Text is "sind" or "ist" or "wären" or "wäre" ? 2 : 1;
        return Months.TryFind(tokens[before], out _) && tokens[before - 1].Is("im");
    }
}
