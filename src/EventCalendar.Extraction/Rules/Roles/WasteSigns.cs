using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells the rounds of the dustmen, which a list or a notice gives day by day.</summary>
internal static class WasteSigns
{
    private const int SentencesAbove = 4;
    private const int LongestSentence = 64;

    /// <summary>
    /// "Die Tonnen kommen so an die Reihe: Statt am Dienstag leeren die Wagen am Montag …": a day without an
    /// hour, at most some sentences below what is taken away.
    /// </summary>
    public static bool AreAround(Reading reading, int sentence)
    {
        if (reading.HasTime(sentence))
        {
            return false;
        }

        var sentences = reading.Source.Sentences;
        for (var near = sentence; near >= 0 && near >= sentence - SentencesAbove
            && sentences[near].Paragraph >= sentences[sentence].Paragraph - 1; near--)
        {
            var end = Math.Min(sentences[near].End, sentences[near].First + LongestSentence);
            for (var at = sentences[near].First; at < end; at++)
            {
                if (reading.Tokens[at].IsCapitalized && ClauseWords.Waste.Contains(reading.Tokens[at]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
