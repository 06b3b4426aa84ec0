using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>
/// Tells the weekdays of an office whose hours change: they are no events, however often they come.
/// </summary>
internal static class NewHours
{
    private const int MostSentencesAbove = 3;
    private const int LongestSentence = 60;

    /// <summary>"Neue Öffnungszeiten im Wertstoffhof" above "montags von 8 bis 12 Uhr".</summary>
    /// <param name="reading">The text.</param>
    /// <param name="sentence">The sentence of the weekdays.</param>
    public static bool AreOf(Reading reading, int sentence)
    {
        var isOffice = false;
        for (var above = sentence; above >= 0 && above >= sentence - MostSentencesAbove
            && reading.Source.Sentences[above].Paragraph
                >= reading.Source.Sentences[sentence].Paragraph - 1; above--)
        {
            isOffice |= OfficeHours.NamesOffice(reading, above);
            if (isOffice && Change(reading, above))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Change(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var end = Math.Min(range.End, range.First + LongestSentence);
        return reading.Tokens.HasNoun(SeriesWords.HoursNouns, range.First, end)
            && reading.Tokens.Has(SeriesWords.ChangedHours, range.First, end);
    }
}
