using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads days counted from the day of the text.</summary>
internal sealed class RelativeDayRule : TemporalRule
{
    public override string Id => "date.relative";

    public override string Summary => "\"heute\", \"morgen\", \"übermorgen\", \"in 14 Tagen\", \"in zwei Wochen\".";

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
            return IsNoun(tokens, at) ? null : Day(at, PartEnd(tokens, at + 1), days);
        }

        if (!tokens[at].Is("in"))
        {
            return null;
        }

        var count = tokens[at + 1].IsNumber ? tokens[at + 1].Number
            : Numbers.TryFind(tokens[at + 1], out var value) ? value : 0;
        return tokens[at + 2].Text switch
        {
            "tagen" or "days" when count is > 0 and < 366 => Day(at, at + 3, count),
            "wochen" or "woche" or "weeks" or "week" when count is > 0 and < 52 => Day(at, at + 3, count * 7),
            _ => null,
        };
    }

    /// <summary>"heute Abend" is still today.</summary>
    private static int PartEnd(TokenReader tokens, int at) =>
        tokens[at].IsCapitalized && tokens[at].Breaks == 0 && TimeWords.TryFindDayPart(tokens[at], out _) ? at + 1 : at;

    private Fragment Day(int at, int end, int days) =>
        new(FragmentKind.Date, at, end, Id) { Date = new PartialDate { DayOffset = days } };

    /// <summary>"der Morgen", "jeden Morgen", "heute Morgen": the noun, not the day after today.</summary>
    private static bool IsNoun(TokenReader tokens, int at)
    {
        if (!tokens[at].Is("morgen"))
        {
            return false;
        }

        var before = tokens[at - 1];
        return (tokens[at].IsCapitalized && before.IsWord && tokens[at].Breaks == 0 && !before.Is("schon"))
            || before.Is("heute") || before.Is("guten") || (before.IsWord && TimeWords.Articles.Contains(before))
            || Weekdays.TryFind(before, out _);
    }
}
