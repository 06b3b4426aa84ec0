using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Tells hours to register from a rhythm, and a day from which a rhythm holds.</summary>
internal static class SeriesStartSigns
{
    private const int LongestStart = 3;

    /// <summary>
    /// "Anmelden muss man sich im Schützenhaus, wenn dort geöffnet ist, also dienstags von 18 bis 22 Uhr."
    /// </summary>
    public static bool IsToRegister(Reading reading, SeriesDraft draft, SentenceSigns signs) =>
        ((signs.IsOpeningHours && reading.SignsOf(draft.Sentence).IsRegistration)
            || (draft.Sentence > 0 && reading.SignsOf(draft.Sentence - 1).IsRegistration
                && SaysPossible(reading, draft.Sentence)))
            && !Gatherings.AreWalkIn(reading, draft.Sentence);

    /// <summary>"Vom 7. November an gibt es wöchentlich ein Sprachcafé."</summary>
    public static bool HasFirstDay(Reading reading, List<Anchor> anchors, int sentence)
    {
        for (var at = Search.From(anchors, sentence); at < anchors.Count
            && anchors[at].Sentence == sentence; at++)
        {
            var (first, end) = (anchors[at].Date.First, anchors[at].Date.End);
            var before = first - 1;
            before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
            if (reading.Tokens[before].Text is "ab" or "vom" or "von" || reading.Tokens[end].Is("an")
                || (reading.Tokens[before].Is(",") && reading.Tokens[before - 1].Is("an")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Das geht im Schützenhaus, jeden Dienstag …", "Möglich ist das montags …"</summary>
    private static bool SaysPossible(Reading reading, int sentence)
    {
        var first = reading.Source.Sentences[sentence].First;
        for (var at = first; at < first + LongestStart; at++)
        {
            if (SeriesWords.Possible.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }
}
