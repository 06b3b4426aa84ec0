using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Composes a title from what someone does: "Der Chor probt" is "Probe: Chor".</summary>
internal sealed class MeetingTitleReader(Reading reading)
{
    /// <summary>The confidence of a title from a verb that leaves no doubt: "trifft sich", "tagt".</summary>
    public const double Sure = 0.75;

    private const int LongestName = 8;
    private const int LongestMiddle = 20;
    private static readonly WordList Meets = LexiconData.List("meeting-verbs");

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> NounsByVerb =
        LexiconData.Pairs("meeting-titles").ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the verb of a sentence and who does it.</summary>
    public FoundTitle? Read(Sentence range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            var token = reading.Tokens[at];
            if (!token.IsWord || (token.IsCapitalized && at > range.First) || !NounsByVerb.TryGetValue(token.Text, out var noun))
            {
                continue;
            }

            var (first, end) = Subject(range, at);
            var title = end > first ? noun + ": " + reading.Source.Quote(first, end) : noun;
            var span = reading.Source.Span(end > first ? Math.Min(first, at) : at, Math.Max(end, at + 1));
            return new FoundTitle(TitleText.Clean(title), span, "title.verb", end > first ? (Meets.Contains(token) && IsOrganization(first, end) ? Sure : 0.7) : 0.4, true);
        }

        return null;
    }

    /// <summary>The name behind the verb, or the one with which the sentence begins.</summary>
    private (int First, int End) Subject(Sentence range, int verb)
    {
        var behind = verb + 1;
        while (behind < verb + 4 && !reading.Tokens[behind].IsCapitalized && HeadingWords.BeforeSubject.Contains(reading.Tokens[behind]))
        {
            behind++;
        }

        if (NameEnd(behind, range.End) is var end && end > behind)
        {
            return (behind, end);
        }

        var first = range.First + (TimeWords.Articles.Contains(reading.Tokens[range.First]) ? 1 : 0);
        return NameEnd(first, verb) is var stop && stop > first && stop <= verb && !SmallWords.StartsSentence(reading.Tokens[first]) ? (first, stop) : Later(range, verb);
    }

    /// <summary>"Am 18. Juli tritt um 20 Uhr im Kulturladen das Duo Fernweh auf": who acts stands behind day and place.</summary>
    private (int First, int End) Later(Sentence range, int verb)
    {
        for (var at = verb + 1; at < range.End && at < verb + LongestMiddle; at++)
        {
            var before = reading.Tokens[at - 1];
            if (reading.Tokens[at].Text is "der" or "die" or "das" && reading.FragmentAt(at) is null
                && (reading.FragmentAt(at - 1) is not null || before.Is(",") || before.IsCapitalized || before.IsNumber)
                && NameEnd(at + 1, range.End) is var end && end > at + 1)
            {
                return before.IsCapitalized && reading.Tokens[at].Is("der") ? (0, 0) : (at + 1, end);
            }
        }

        return (0, 0);
    }

    private bool IsOrganization(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (HeadingWords.Organizations.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    private int NameEnd(int first, int end)
    {
        var at = first;
        var last = first;
        while (at < end && at < first + LongestName && reading.FragmentAt(at) is null)
        {
            var token = reading.Tokens[at];
            var isLink = at > first && (reading.Tokens.IsTight(at, "-") || token.Text is "der" or "des" or "für") && reading.Tokens[at + 1].IsCapitalized;
            if (!(token.IsWord && token.IsCapitalized) && !isLink)
            {
                break;
            }

            at++;
            last = isLink ? last : at;
        }

        return last;
    }
}
