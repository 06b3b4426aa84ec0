using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Tells the day that makes up for one that is off from another event.</summary>
internal sealed class MakeUps(Reading reading)
{
    private const int LongestHeading = 12;
    private const int ListReach = 48;
    private const int NounReach = 3;
    private const int LongestAdvance = 7;

    /// <summary>
    /// "Ersatztermine: Voss kommt am 13. April, Kern liest am 18. Mai": one word for all.
    /// </summary>
    public bool IsListedReplacement(Anchor anchor, int first)
    {
        var isBehindColon = false;
        for (var at = anchor.Date.First - 1; at >= Math.Max(first, anchor.Date.First - ListReach); at--)
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
    public bool IsMadeUp(Anchor anchor, Anchor former)
    {
        if (anchor.Sentence > former.Sentence + 3)
        {
            return false;
        }

        // "Der Markt am Donnerstag fällt aus. Er ist bereits am Mittwoch": some days before.
        if (anchor.StartsOn < former.StartsOn)
        {
            return anchor.StartsOn >= former.StartsOn.PlusDays(-LongestAdvance) && reading.Tokens[anchor.Date.First - 1].Is("am")
                && reading.Tokens[anchor.Date.First - 2].Text is "bereits" or "schon" or "stattdessen" or "dafür";
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
            if (reading.Tokens[at].Text is "stattdessen" or "dafür" or "ersatzweise")
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
