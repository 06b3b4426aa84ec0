using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads weeks told by their number in the year.</summary>
internal sealed class WeekParityRule : TemporalRule
{
    public override string Id => "recurrence.week-parity";

    public override string Summary =>
        "\"in geraden Wochen\", \"(ungerade KW)\": every other week, counted so that the number of the first one fits.";

    public override string Positive => "Der Chor probt dienstags in ungeraden Wochen um 19 Uhr im Rathaus.";

    public override string Negative => "Der Chor probt gerade am Dienstag um 19 Uhr im Rathaus.";

    public override FirstToken First => FirstToken.Word;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var isEven = tokens[at].IsWord && SeriesWords.Even.Contains(tokens[at]);
        if (!isEven && !(tokens[at].IsWord && SeriesWords.Odd.Contains(tokens[at])))
        {
            return null;
        }

        var end = tokens[at + 1].IsWord && SeriesWords.WeeksOfYear.Contains(tokens[at + 1]) ? at + 2 : 0;
        return end == 0 ? null : new Fragment(FragmentKind.Recurrence, at, end, Id)
        {
            Pattern = new RecurrencePattern(RecurrenceUnit.Week, 2, [], [])
            {
                Parity = isEven ? WeekParity.Even : WeekParity.Odd,
            },
        };
    }
}
