using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// "Die Infotage am 4. und 5. November finden nicht statt": several meetings that are off, and not one of two
/// days.
/// </summary>
internal static class CancelledDays
{
    /// <summary>Makes two events of two days that are joined by "und" and off.</summary>
    public static void Split(Reading reading, List<Anchor> anchors)
    {
        for (var at = anchors.Count - 1; at >= 0; at--)
        {
            var anchor = anchors[at];
            if (anchor is not
                {
                    Status: CandidateStatus.Cancelled,
                    Series: null,
                    LastDay: { } last,
                    Date.EndDate: { } end
                }
                || last != anchor.StartsOn.PlusDays(1) || !IsListed(reading, anchor.Date)
                || !SaysSeveral(reading, anchor.Sentence))
            {
                continue;
            }

            var second = anchor.Date with { Kind = FragmentKind.Date, Date = end, EndDate = null };
            var other = anchor.OnDay(second,
                new ResolvedDate(last, anchor.IsYearAssumed, false, anchor.IsUncertain));
            (other.Time, other.EndTime) = (anchor.Time, anchor.EndTime);
            other.IsItem = anchor.IsItem;
            (other.Status, other.StatusSpan) = (anchor.Status, anchor.StatusSpan);
            anchors.Insert(at + 1, other);
            anchor.LastDay = null;
        }
    }

    private static bool IsListed(Reading reading, Fragment date)
    {
        return reading.Tokens.Has(TimeWords.And, date.First, date.End);
    }

    /// <summary>"finden", "fallen", "sind": the verb tells one feast from several meetings.</summary>
    private static bool SaysSeveral(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsSmall && ClauseWords.SeveralVerbs.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
