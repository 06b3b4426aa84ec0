using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Compares what a date and a rhythm are about.</summary>
internal static class SeriesNouns
{
    /// <summary>
    /// "Als Nächstes ist am 20. September Herbstwanderung. Der Stammtisch ist jeden letzten Mittwoch": a noun
    /// that the sentence of the rhythm has not.
    /// </summary>
    public static bool NamesAnother(Reading reading, SeriesDate date, SeriesDraft draft,
        bool canFollow = false)
    {
        if (!date.Date.Date.IsCalendarDay || (date.Sentence > draft.Sentence && !canFollow))
        {
            return false;
        }

        var range = reading.Source.Sentences[date.Sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token is { IsEventNoun: true, IsQuoted: false } && !EventNouns.IsGeneric(token.Text)
                && !HasNoun(reading, draft.Sentence, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoun(Reading reading, int sentence, in Token noun)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsEventNoun && token.IsSameNoun(noun.Text))
            {
                return true;
            }
        }

        return false;
    }
}
