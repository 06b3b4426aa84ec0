using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Tells hours that people come for from the hours of a shop or an office.</summary>
internal static class Gatherings
{
    private const int LastSentence = 2;
    private const int Reach = 6;

    /// <summary>
    /// "Die Kleiderkammer ist dienstags von 14 bis 17 Uhr geöffnet": the hours are what the text announces.
    /// </summary>
    /// <remarks>Only at the beginning of a text: further below, hours are said on the side.</remarks>
    public static bool AreTopic(Reading reading, int sentence)
    {
        if (sentence > LastSentence)
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];

        // "Das Gemeindehaus ist jeden Donnerstag als Wärmestube geöffnet."
        for (var at = range.First; at + 1 < range.End; at++)
        {
            if (reading.Tokens[at].Is("als") && SeriesWords.Gatherings.Contains(reading.Tokens[at + 1]))
            {
                return true;
            }
        }

        for (var at = range.First; at < range.End && at < range.First + Reach
            && !EndsLead(reading, at); at++)
        {
            if (reading.Tokens[at].IsCapitalized && SeriesWords.Gatherings.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Die Stadtverwaltung ist dienstags ohne Termin geöffnet": hours that everybody may come to.
    /// </summary>
    public static bool AreWalkIn(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at + 1 < range.End; at++)
        {
            if (reading.Tokens[at].Is("ohne") && (SeriesWords.Appointments.Contains(reading.Tokens[at + 1])
                || SeriesWords.Appointments.Contains(reading.Tokens[at + 2])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Seit September" and "montags" may stand before the noun, a day of its own may not.</summary>
    private static bool EndsLead(Reading reading, int at) =>
        reading.FragmentAt(at) is { } words && words.Kind != Temporal.FragmentKind.Recurrence
        && !(words.HasDate && words.Date.IsMonthOnly);
}
