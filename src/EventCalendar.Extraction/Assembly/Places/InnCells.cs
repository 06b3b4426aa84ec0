using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Reads inns that stand in a cell by their name alone: "19 Uhr, Preisskat, Zum Goldenen Löwen".
/// </summary>
internal sealed class InnCells(Reading reading)
{
    private const int LongestName = 4;

    /// <summary>Finds an inn among the words of an item.</summary>
    /// <param name="first">The first of its words.</param>
    /// <param name="end">The index behind them.</param>
    /// <param name="title">The words of the title, which are no inn.</param>
    public PlacePhrase? In(int first, int end, TextSpan title)
    {
        for (var at = first + 1; at + 1 < end; at++)
        {
            ref readonly var lead = ref reading.Tokens[at];
            if (lead.IsCapitalized && GrammarWords.ToThe.Contains(lead)
                && (IsBorder(at - 1) || lead.Breaks > 0) && !title.Overlaps(lead.Span)
                && NameEnd(at + 1, end) is > 0 and var behind)
            {
                return new PlacePhrase(at, behind)
                {
                    Venues = [reading.Source.Quote(at, behind)],
                    IsWeak = true,
                };
            }
        }

        return null;
    }

    private int NameEnd(int first, int end)
    {
        var at = first;
        while (at < end && at <= first + LongestName && reading.Tokens[at] is
            { IsWord: true, IsCapitalized: true, IsEventNoun: false } word
            && (at == first || word.Breaks == 0) && !reading.IsTemporal(at))
        {
            at++;
        }

        return at > first && (at >= end || IsBorder(at) || reading.Tokens[at].Breaks > 0) ? at : 0;
    }

    private bool IsBorder(int at) =>
        reading.Tokens[at].IsCellBorder || reading.Tokens[at].Text is "(" or ")" or ".";
}
