using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads days counted from the day named before.</summary>
internal sealed class DayAfterRule : TemporalRule
{
    public override string Id => "date.day-after";

    public override string Summary =>
        "\"tags darauf\", \"am folgenden Tag\", \"zwei Tage später\", \"am Abend zuvor\": counted from the day before it in the text.";

    public override string Positive =>
        "Am 3. Mai 2027 um 19 Uhr singt der Chor im Rathaus, tags darauf um 18 Uhr spielt das Orchester im Rathaus.";

    public override string Negative => "Das Fest dauert drei Tage und endet später als sonst.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (TimeWords.DayBehind.Contains(tokens[at]))
        {
            return Day(at, at + 1, 1);
        }

        // "bereits am Vorabend", but "am Vorabend des 1. Mai" names its day itself
        if (TimeWords.EveNouns.Contains(tokens[at]) && tokens[at].IsCapitalized
            && !TimeWords.EveLinks.Contains(tokens[at + 1]))
        {
            return TimeWords.OnDay.Contains(tokens[at - 1]) ? Day(at, at + 1, -1) : null;
        }

        // "tags darauf", "am Tag danach"
        if (TimeWords.DayAfter.Contains(tokens[at]))
        {
            return Counted(tokens, at, at + 1, 1);
        }

        // "am Abend darauf"
        if (tokens[at].IsCapitalized && TimeWords.DayNouns.Contains(tokens[at]))
        {
            return Counted(tokens, at, at + 1, 1);
        }

        // "am folgenden Tag", "am nächsten Tag"
        if (TimeWords.Following.Contains(tokens[at]) || TimeWords.NextDays.Contains(tokens[at]))
        {
            return TimeWords.DayNouns.Contains(tokens[at + 1]) && tokens[at + 1].IsCapitalized
                && !tokens[at + 1].Is("tage")
                ? Day(at, at + 2, 1)
                : null;
        }

        // "zwei Tage später", "eine Woche darauf"
        return DayCount.Read(tokens, at, out var days) is > 0 and var end ? Counted(tokens, at, end, days)
            : null;
    }

    private Fragment? Counted(TokenReader tokens, int at, int end, int days) =>
        tokens[end].Breaks > 0 ? null
            : TimeWords.After.Contains(tokens[end]) ? Day(at, end + 1, days)
            : TimeWords.DaysBefore.Contains(tokens[end]) ? Day(at, end + 1, -days)
            : null;

    private Fragment Day(int at, int end, int days) =>
        new(FragmentKind.Date, at, end, Id)
        {
            Date = new PartialDate
            {
                DayOffset = days,
                IsFromBefore = true
            },
        };
}
