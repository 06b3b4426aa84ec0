using System.Collections.Frozen;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Composes a title from what someone does: "Der Chor probt" is "Probe: Chor".</summary>
internal sealed class MeetingTitleReader(Reading reading)
{
    private const int LongestName = 8;

    private static readonly FrozenDictionary<string, string> NounsByVerb =
        LexiconData.Pairs("meeting-titles").ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

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
            return new FoundTitle(TitleText.Clean(title), span, "title.verb", end > first ? 0.7 : 0.4, true);
        }

        return null;
    }

    /// <summary>The name behind the verb, or the one with which the sentence begins.</summary>
    private (int First, int End) Subject(Sentence range, int verb)
    {
        var behind = verb + 1;
        while (behind < verb + 4 && !reading.Tokens[behind].IsCapitalized && HeadingWords.BeforeSubject.Contains(reading.Tokens[behind].Text))
        {
            behind++;
        }

        if (NameEnd(behind, range.End) is var end && end > behind)
        {
            return (behind, end);
        }

        var first = range.First + (TimeWords.Articles.Contains(reading.Tokens[range.First].Text) ? 1 : 0);
        return NameEnd(first, verb) is var stop && stop > first && stop <= verb && !SmallWords.StartsSentence(reading.Tokens[first].Text) ? (first, stop) : (0, 0);
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
