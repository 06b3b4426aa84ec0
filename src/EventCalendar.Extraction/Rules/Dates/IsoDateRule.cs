using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Dates;

/// <summary>Reads ISO 8601 dates.</summary>
internal sealed class IsoDateRule : TemporalRule
{
    public override string Id => "date.iso";

    public override string Summary => "Year, month and day as ISO 8601 writes them.";

    public override string Positive => "Sommerfest 2024-09-14, 15:00 Uhr, Rathaus";

    public override string Negative => "Bestellnummer 2024-99-14 bitte angeben.";

    public override FirstToken First => FirstToken.Number;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!Calendar.IsYear(tokens, at) || !tokens.IsTight(at + 1, "-") || !tokens.IsTight(at + 3, "-")
            || !Calendar.IsMonth(tokens, at + 2) || !Calendar.IsDay(tokens, at + 4)
            || tokens[at + 2].Length != 2 || tokens[at + 4].Length != 2
            || tokens[at + 2].IsSpaced || tokens[at + 4].IsSpaced
            || !Calendar.Exists(tokens[at + 2].Number, tokens[at + 4].Number))
        {
            return null;
        }

        // A time behind the letter T is a fragment of its own.
        return new Fragment(FragmentKind.Date, at, at + 5, Id)
        {
            Date = new PartialDate
            {
                Year = tokens[at].Number,
                Month = tokens[at + 2].Number,
                Day = tokens[at + 4].Number,
            },
        };
    }
}
