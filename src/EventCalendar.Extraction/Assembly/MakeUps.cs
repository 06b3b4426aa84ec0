using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Roles;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Tells the day that makes up for one that is off from another event.</summary>
internal sealed class MakeUps(Reading reading)
{
    private const int LongestHeading = 12;
    private const int ListReach = 48;
    private const int NounReach = 3;
    private const int LongestAdvance = 7;
    private const int MostFormers = 6;
    private const int ShortestName = 4;
    private const int NearBelow = 3;

    // A report tells why the evening is off before it names the new one.
    private const int FarBelow = 14;

    /// <summary>
    /// Finds which of the days before that are off a day can make up for: "Für das Märchen gibt es einen
    /// neuen
    /// Termin" below the märchen and a reading; else the last one.
    /// </summary>
    public Anchor Former(List<Anchor> anchors, int index)
    {
        var last = anchors[index - 1];
        for (var at = index - 1; at >= Math.Max(0, index - MostFormers)
            && anchors[at].Status == CandidateStatus.Cancelled; at--)
        {
            if (anchors[at].Sentence != anchors[index].Sentence && SharesName(anchors[index], anchors[at]))
            {
                return anchors[at];
            }
        }

        // "Aus Ada Kerns Lesung heute wird nichts. … Ada Kern kommt nun am 12. April": other days may be told
        // between.
        for (var at = index - 2; at >= Math.Max(0, index - MostFormers)
            && last.Status == CandidateStatus.Confirmed && last.Time is null; at--)
        {
            if (anchors[at].Status == CandidateStatus.Cancelled && SharesName(anchors[index], anchors[at]))
            {
                return anchors[at];
            }
        }

        return last;
    }

    /// <summary>Lists the days that are off together with one, in order: "am 11. und 12. Dezember".</summary>
    /// <param name="anchors">The days of the text.</param>
    /// <param name="former">The one that is off, among the last before the other.</param>
    /// <param name="index">The day that makes up for it.</param>
    public List<Anchor> Siblings(List<Anchor> anchors, Anchor former, int index)
    {
        var at = anchors.LastIndexOf(former, index - 1, Math.Min(index, MostFormers));
        var result = new List<Anchor> { former };
        for (var before = at - 1; before >= Math.Max(0, at - MostFormers)
            && anchors[before].Status == CandidateStatus.Cancelled
            && IsListedWith(anchors, before, at); before--)
        {
            result.Insert(0, anchors[before]);
        }

        for (var next = at + 1; next <= at + MostFormers && IsListedWith(anchors, at, next)
            && anchors[next].Status == CandidateStatus.Cancelled; next++)
        {
            result.Add(anchors[next]);
        }

        return result;
    }

    /// <summary>Says whether two days stand in one list of days.</summary>
    public bool IsListedWith(List<Anchor> anchors, int first, int other) =>
        other < anchors.Count && anchors[other].Sentence == anchors[first].Sentence
        && anchors[other].Series is null && anchors[other].Date.First >= anchors[first].Date.First
        && DatePairs.ListFirst(reading, anchors[other].Date) <= anchors[first].Date.First;

    /// <summary>"am 22. Januar, gleiche Uhrzeit": the hour of the day that is off.</summary>
    public void TakeHour(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var end = Math.Min(range.End, anchor.Date.End + ListReach);
        for (var at = anchor.Date.First; anchor is { Time: null, MakesUpFor.Time: not null }
            && at + 1 < end; at++)
        {
            if (TimeWords.HourNouns.Contains(reading.Tokens[at + 1])
                && (reading.Tokens[at].Text.StartsWith("gleiche")
                || reading.Tokens[at].Text.StartsWith("selbe")
                    || reading.Tokens[at].Text.StartsWith("derselben")))
            {
                anchor.Time = anchor.MakesUpFor!.Time;
                anchor.EndTime = anchor.MakesUpFor.EndTime;
                anchor.AddTimes(anchor.MakesUpFor.TimeSpans);
                anchor.AddEnds(anchor.MakesUpFor.EndSpans);
            }
        }
    }

    /// <summary>Says whether a text tells of no third day.</summary>
    public static bool AreOnly(List<Anchor> anchors, Anchor one, Anchor other)
    {
        foreach (var anchor in anchors)
        {
            // "Gefahren wird nun am 29. August": that day is the new one of a trip with an old day of its own.
            if (anchors.Count > MostFormers || anchor.Series is not null
                || (anchor != one && anchor != other && anchor.MovedFrom is not null)
                || (anchor.StartsOn != one.StartsOn && anchor.StartsOn != other.StartsOn))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether the words before a day repeat a name that stands with another day.</summary>
    private bool SharesName(Anchor anchor, Anchor former)
    {
        var first = reading.Source.Sentences[anchor.Sentence].First;
        for (var at = anchor.Date.First - 1;
            at >= Math.Max(first, anchor.Date.First - LongestHeading - LongestHeading); at--)
        {
            ref readonly var name = ref reading.Tokens[at];
            if (!name.IsCapitalized || name.Length < ShortestName || RoleWords.Replacement.Contains(name)
                || ClauseWords.DateNouns.Contains(name))
            {
                continue;
            }

            for (var own = former.First; own < Math.Min(former.End, former.First + ListReach); own++)
            {
                if (reading.Tokens[own].Text.SequenceEqual(name.Text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// "Ersatztermine: Voss kommt am 13. April, Kern liest am 18. Mai": one word for all.
    /// </summary>
    public bool IsListedReplacement(Anchor anchor, int first)
    {
        var isBehindColon = false;
        var least = Math.Max(first, anchor.Date.First - ListReach);
        if (!reading.Tokens.Has(RoleWords.Replacement, least, anchor.Date.First))
        {
            return false;
        }

        for (var at = anchor.Date.First - 1; at >= least; at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            isBehindColon |= token.Is(":");
            if (token.Is(";"))
            {
                return false;
            }

            if (isBehindColon && token.IsWord && RoleWords.Replacement.Contains(token)
                && token.Text is [.., 'e'] or [.., 'e', 'n'])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Er sollte am 7. März sprechen. Das fällt aus. Jetzt kommt er am 4. April": the next day, told as new.
    /// </summary>
    public bool IsMadeUp(Anchor anchor, Anchor former, bool isOnly)
    {
        if (anchor.Sentence > former.Sentence + (isOnly || SharesName(anchor, former) ? FarBelow : NearBelow))
        {
            return false;
        }

        // "Der Markt am Donnerstag fällt aus. Er ist bereits am Mittwoch": some days before.
        if (anchor.StartsOn < former.StartsOn)
        {
            return anchor.StartsOn >= former.StartsOn.PlusDays(-LongestAdvance)
                && reading.Tokens[anchor.Date.First - 1].Is("am")
                && StateWords.Sooner.Contains(reading.Tokens[anchor.Date.First - 2]);
        }

        var first = reading.Source.Sentences[anchor.Sentence].First;
        for (var at = anchor.Date.First - 1; at >= Math.Max(first, anchor.Date.First - LongestHeading); at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (ClauseWords.MadeUp.Contains(token) || (token.Is("auf") && at >= anchor.Date.First - 2))
            {
                return true;
            }

            if (reading.IsDated(at) || token.IsEventNoun)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "fällt im November aus und findet stattdessen am 2. Dezember statt", told of the same event.
    /// </summary>
    public bool IsInstead(Anchor anchor)
    {
        var first = reading.Source.Sentences[anchor.Sentence].First;
        for (var at = anchor.Date.First - 1; at >= Math.Max(first, anchor.Date.First - NounReach); at--)
        {
            if (StateWords.InsteadAdverbs.Contains(reading.Tokens[at]))
            {
                return !IsAnother(anchor, anchor);
            }
        }

        return false;
    }

    /// <summary>
    /// "Dafür gibt es am 9. Mai einen Tagesausflug": another event, and not the one that is off.
    /// </summary>
    public bool IsAnother(Anchor anchor, Anchor former)
    {
        var end = Math.Min(reading.Source.Sentences[anchor.Sentence].End, anchor.Date.End + LongestHeading);
        for (var at = anchor.Date.End; at < end && !reading.IsDated(at); at++)
        {
            if (!reading.Tokens[at].Text.StartsWith("ein") || reading.Tokens[at].IsCapitalized)
            {
                continue;
            }

            for (var noun = at + 1; noun <= at + NounReach; noun++)
            {
                ref readonly var token = ref reading.Tokens[noun];
                if (token.IsEventNoun)
                {
                    return !EventNouns.IsGeneric(token.Text) && !IsNamed(former, token.Text, noun);
                }
            }
        }

        return false;
    }

    /// <summary>Says whether the words around an event, or right above it, name a noun.</summary>
    public bool IsNamed(Anchor anchor, ReadOnlySpan<char> noun, int before = int.MaxValue)
    {
        var first = reading.Source.Sentences[Math.Max(0, anchor.Sentence - 1)].First;
        for (var at = first; at < Math.Min(before, reading.Source.Sentences[anchor.Sentence].End); at++)
        {
            if (reading.Tokens[at].Text.EndsWith(noun))
            {
                return true;
            }
        }

        return false;
    }
}
