using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds the hour that no longer holds in the sentence behind the one that tells the new.</summary>
internal static class FormerHours
{
    /// <summary>
    /// "Am 6. Juni wird um 13 Uhr gespielt. Angesetzt war die Partie bislang für 14 Uhr." Hours that are only
    /// usual, or that were held, tell of no plan.
    /// </summary>
    public static void Find(Reading reading, List<Anchor> anchors)
    {
        var sentences = reading.Source.Sentences;
        foreach (var anchor in anchors)
        {
            var next = anchor.Sentence + 1;
            if (anchor is { Status: CandidateStatus.Confirmed, Series: null, Time: { } hour, MovedFromTime: null }
                && next < sentences.Count && sentences[next].Paragraph == sentences[anchor.Sentence].Paragraph
                && OnlyHour(reading, next) is { } former && former.Time.TotalMinutes != hour.TotalMinutes
                && SaysPlanned(reading, next))
            {
                anchor.MovedFromTime = former;
            }
        }
    }

    private static Fragment? OnlyHour(Reading reading, int sentence)
    {
        Fragment? only = null;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (only is not null || fragment.Kind != FragmentKind.Time)
            {
                return null;
            }

            only = fragment;
        }

        return only;
    }

    private static bool SaysPlanned(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.Has(ClauseWords.Former, range.First, range.End)
            && reading.SignsOf(sentence).IsAnnounced
            && (reading.Tokens.Has(StateWords.WasPlanned, range.First, range.End)
                || reading.Tokens.Has(StateWords.WasToBe, range.First, range.End));
    }
}
