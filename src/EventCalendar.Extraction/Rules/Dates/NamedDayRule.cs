using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads days that have a name.</summary>
internal sealed class NamedDayRule : TemporalRule
{
    public override string Id => "date.named";

    public override string Summary =>
        "Feasts and other days with a name, fixed or movable, with a year behind them if said.";

    public override string Positive => "Konzert am Pfingstmontag um 17 Uhr in der Stadtkirche";

    public override string Negative => "Konzert am Bahnhof um 17 Uhr";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (Eve(tokens, at) is { } eve)
        {
            return eve;
        }

        if (NamedDays.Find(tokens.All, at, out var end) is not { } day
            || !(tokens[at].IsCapitalized || tokens[at].IsNumber || tokens[at - 1].IsWord)
            || IsPartOfName(tokens, end) || IsChurch(tokens, at) || IsPerson(tokens, at, end)
            || !(day.IsFixed || day.IsOfChurchYear || IsOnIt(tokens, at)))
        {
            return null;
        }

        if (TimeWords.Weekends.Contains(tokens[end - 1]))
        {
            return new Fragment(FragmentKind.DateRange, at, end, Id)
            {
                Date = new PartialDate { Name = day },
                EndDate = new PartialDate { Name = day, Shift = 1 },
            };
        }

        int? year = Calendar.IsYear(tokens, end) && tokens[end].Breaks == 0 ? tokens[end++].Number : null;
        return new Fragment(FragmentKind.Date, at, end, Id)
        {
            Date = new PartialDate
            {
                Name = day,
                Year = year
            },
        };
    }

    /// <summary>"Nikolaus-Markt": what is celebrated, on whatever day.</summary>
    private static bool IsPartOfName(TokenReader tokens, int end) =>
        tokens.IsTight(end, "-") && tokens[end + 1] is { IsWord: true, IsSpaced: false }
            && NamedDays.Find(tokens.All, end + 1, out _) is null;

    /// <summary>
    /// "in St. Martin", "Pfarrkirche Mariä Himmelfahrt", "10.30 Uhr St. Martin: Messe": a house is named
    /// after the day.
    /// </summary>
    private static bool IsChurch(TokenReader tokens, int at) =>
        tokens[at - 1] is var before && tokens[at].Breaks == 0
            && (before.Is("in") || (before.IsCapitalized && before.IsVenue)
                || ((before.IsNumber || TimeWords.OClock.Contains(before))
                && tokens[at].Text is "st" or "sankt" or "mariä")
                // "Vesper, St. Martin", "Messe (St. Nikolaus)": a cell of its own.
                || (tokens[at].Text is "st" or "sankt" && before.Text is "," or "(" or "|" or "-"));

    /// <summary>
    /// "der Nikolaus kommt", "mit St. Martin hoch zu Ross": who comes, on whatever day; "an Nikolaus" is the
    /// day.
    /// </summary>
    private static bool IsPerson(TokenReader tokens, int at, int end)
    {
        if (!TimeWords.DayPersons.Contains(tokens[end - 1]))
        {
            return false;
        }

        ref readonly var before = ref tokens[at - 1];
        return before.IsWord && tokens[at].Breaks == 0
            ? !(TimeWords.OnDay.Contains(before) || TimeWords.DayLeads.Contains(before))
            : tokens[end] is { IsWord: true, IsCapitalized: false } verb && !TimeWords.OnDay.Contains(verb);
    }

    /// <summary>"am Vorabend des Palmsonntags", "am Vortag von Fronleichnam".</summary>
    private Fragment? Eve(TokenReader tokens, int at)
    {
        if (!TimeWords.Eves.Contains(tokens[at])
            || !TimeWords.EveLinks.Contains(tokens[at + 1]))
        {
            return null;
        }

        var name = at + 2;
        name += GrammarWords.DateArticles.Contains(tokens[name]) ? 1 : 0;
        return NamedDays.Find(tokens.All, name, out var end) is { } day
            ? new Fragment(FragmentKind.Date, at, end, Id)
            {
                Date = new PartialDate
                {
                    Name = day,
                    DayOffset = -1
                },
            }
            : null;
    }

    /// <summary>
    /// "am Zuckerfest" is a day; "zum Zuckerfest" and "das Newroz-Fest" say what is celebrated, on whatever
    /// day.
    /// </summary>
    private static bool IsOnIt(TokenReader tokens, int at) =>
        tokens[at - 1].IsWord && TimeWords.OnDay.Contains(tokens[at - 1]) && !tokens.IsTight(at + 1, "-");
}
