using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads days counted from the day of the text.</summary>
internal sealed class RelativeDayRule : TemporalRule
{
    public override string Id => "date.relative";

    public override string Summary =>
        "\"heute\", \"übermorgen\", \"am morgigen Dienstag\", \"in 14 Tagen\", \"vor zwei Tagen\".";

    public override string Positive => "Morgen um 16 Uhr trifft sich der Lesekreis im Rathaus.";

    public override string Negative => "Jeden Morgen geht die Sonne auf.";

    public override FirstToken First => FirstToken.Word;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!tokens[at].IsWord)
        {
            return null;
        }

        if (TimeWords.TryFindRelativeDay(tokens[at], out var days))
        {
            // "heute in vier Wochen" is one day, and not today.
            if (tokens[at + 1].Is("in") && DayCount.Read(tokens, at + 2, out var more) is > 0 and var behind)
            {
                return Day(at, behind, days + more, 0);
            }

            return IsNoun(tokens, at) ? null : Day(at, PartEnd(tokens, at + 1, out var part), days, part);
        }

        if (TimeWords.TryFindRelativeAdjective(tokens[at], out days))
        {
            return Adjective(tokens, at, days);
        }

        if (!(TimeWords.CountLeads.Contains(tokens[at]))
            || DayCount.Read(tokens, at + 1, out days) is not (> 0 and var end))
        {
            return null;
        }

        return tokens[at].Is("vor") ? Ago(tokens, at, end, days) : Day(at, end, days, 0);
    }

    /// <summary>"vor zwei Tagen", not "zwei Tage vor dem Fest"; "vor zwei Wochen" names no day.</summary>
    private Fragment? Ago(TokenReader tokens, int at, int end, int days) =>
        TimeWords.InDays.Contains(tokens[end - 1]) && !TimeWords.Before.Contains(tokens[end])
            ? Day(at, end, -days, 0) : null;

    /// <summary>"am gestrigen Montag", "am heutigen Abend", "der morgige Tag".</summary>
    private Fragment? Adjective(TokenReader tokens, int at, int days)
    {
        if (Weekdays.TryFind(tokens[at + 1], out var weekday))
        {
            return new Fragment(FragmentKind.Date, at, at + 2, Id)
            {
                Date = new PartialDate
                {
                    DayOffset = days,
                    Weekday = weekday,
                    Part = Weekdays.PartOf(tokens[at + 1]),
                },
            };
        }

        var end = PartEnd(tokens, at + 1, out var part);
        return TimeWords.DayNouns.Contains(tokens[at + 1]) && tokens[at + 1].IsCapitalized
            ? Day(at, Math.Max(end, at + 2), days, part) : null;
    }

    /// <summary>"heute Abend" is still today.</summary>
    private static int PartEnd(TokenReader tokens, int at, out int part)
    {
        part = DayPart.None;
        var hasPart = tokens[at].IsWord && tokens[at].Breaks == 0
            && TimeWords.TryFindDayPart(tokens[at], out part);
        part = hasPart ? part : DayPart.None;
        return hasPart ? at + 1 : at;
    }

    private Fragment Day(int at, int end, int days, int part) =>
        new(FragmentKind.Date, at, end, Id) { Date = new PartialDate { DayOffset = days, Part = part } };

    /// <summary>"der Morgen", "jeden Morgen", "heute Morgen": the noun, not the day after today.</summary>
    private static bool IsNoun(TokenReader tokens, int at)
    {
        if (!tokens[at].Is("morgen"))
        {
            return false;
        }

        var before = tokens[at - 1];
        return (tokens[at].IsCapitalized && before.IsWord && tokens[at].Breaks == 0 && !before.Is("schon"))
            || before.Is("heute") || before.Is("guten")
            || (before.IsWord && TimeWords.Articles.Contains(before))
            || Weekdays.TryFind(before, out _);
    }
}
