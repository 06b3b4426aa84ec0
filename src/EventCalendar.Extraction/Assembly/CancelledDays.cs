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
            anchors.Insert(at + 1, new Anchor(anchor.Sentence, second,
                new ResolvedDate(last, anchor.IsYearAssumed, false, anchor.IsUncertain))
            {
                First = anchor.First,
                LeadFirst = anchor.LeadFirst,
                End = anchor.End,
                BlockEnd = anchor.BlockEnd,
                IsItem = anchor.IsItem,
                Time = anchor.Time,
                EndTime = anchor.EndTime,
                Status = anchor.Status,
                StatusSpan = anchor.StatusSpan,
            });
            anchor.LastDay = null;
        }
    }

    private static bool IsListed(Reading reading, Fragment date)
    {
        for (var at = date.First; at < date.End; at++)
        {
            if (TimeWords.And.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
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
