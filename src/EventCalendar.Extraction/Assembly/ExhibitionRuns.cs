using EventCalendar.Extraction.Lexicon;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Leaves out the weeks an exhibition is on view where its opening is announced: that is when people meet.
/// </summary>
internal static class ExhibitionRuns
{
    private const int SentencesAround = 6;

    // An exhibition is opened the evening before, or at the weekend before its first week.
    private const int DaysBehindOpening = 10;

    /// <summary>Removes the runs without an hour that an opening stands beside.</summary>
    public static void Remove(Reading reading, List<Anchor> anchors)
    {
        for (var at = anchors.Count - 1; at >= 0; at--)
        {
            if (anchors[at] is { LastDay: not null, Time: null, Series: null, Status: CandidateStatus.Confirmed } run
                && HasOpening(reading, anchors, at) && Has(reading, run.Sentence, TitleWords.Shows))
            {
                anchors.RemoveAt(at);
            }
        }
    }

    private static bool HasOpening(Reading reading, List<Anchor> anchors, int run) =>
        IsOpening(reading, anchors, run, 1) || IsOpening(reading, anchors, run, -1);

    private static bool IsOpening(Reading reading, List<Anchor> anchors, int run, int step)
    {
        for (var at = run + step; at >= 0 && at < anchors.Count
            && Math.Abs(anchors[at].Sentence - anchors[run].Sentence) <= SentencesAround; at += step)
        {
            var days = Period.DaysBetween(anchors[at].StartsOn, anchors[run].StartsOn);
            if (anchors[at] is { Time: not null, LastDay: null, Series: null }
                && days is >= 0 and <= DaysBehindOpening
                && Has(reading, anchors[at].Sentence, TitleWords.Openings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Reading reading, int sentence, WordList words)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.Has(words, range.First, range.End);
    }
}
