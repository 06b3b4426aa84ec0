using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells lines that each name an event of their own on the same day, without an hour to part them.
/// </summary>
internal static class SiblingLines
{
    private const int Reach = 24;
    private const int LongestLine = 40;
    private const int ShortestNoun = 4;

    /// <summary>
    /// "- Flohmarkt am 21. März auf dem Anger" above "- Lesung am 21. März in der Aula": two entries of
    /// a list; a heading above its text tells of one.
    /// </summary>
    public static bool Are(Reading reading, Anchor first, Anchor second)
    {
        var (one, other) = (reading.Source.Sentences[first.Sentence],
            reading.Source.Sentences[second.Sentence]);
        return first.Sentence != second.Sentence && first.Date.Date.IsCalendarDay
            && second.Date.Date.IsCalendarDay && one.StartsLine && other.StartsLine
            && one.Count < LongestLine && other.Count < LongestLine && AreAlike(reading, first, second)
            && (HasEventNoun(reading, first), HasEventNoun(reading, second)) switch
            {
                (true, true) => NamesOwn(reading, first, second) && NamesOwn(reading, second, first),
                (false, false) => !ShareNoun(reading, first, second),
                // "Basar am 5. Dezember", "Kuchenspenden am 5. Dezember abgeben": one of them tells of the other.
                _ => false,
            };
    }

    /// <summary>Says whether two lines begin with the same bullet or both with their day.</summary>
    private static bool AreAlike(Reading reading, Anchor first, Anchor second)
    {
        if (first.IsItem && second.IsItem)
        {
            return true;
        }

        var (one, other) = (reading.Source.Sentences[first.Sentence],
            reading.Source.Sentences[second.Sentence]);
        ref readonly var bullet = ref reading.Tokens[one.First];
        if (!bullet.IsWord && !bullet.IsNumber && !bullet.IsQuoted)
        {
            return reading.Tokens[other.First].Text.SequenceEqual(bullet.Text);
        }

        // "Der Basar am 21. März entfällt." right above "Die Lesung am 21. März entfällt."
        return one.EndsLine && other.EndsLine && second.Sentence > first.Sentence
            && reading.SignsOf(first.Sentence).IsCancelled && reading.SignsOf(second.Sentence).IsCancelled
            && reading.Tokens[one.End - 1].IsWord == reading.Tokens[other.End - 1].IsWord;
    }

    private static bool HasEventNoun(Reading reading, Anchor anchor)
    {
        var (first, end) = LineOf(reading, anchor);
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at].IsEventNoun)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether the line of a day names an event that the line of another does not.</summary>
    private static bool NamesOwn(Reading reading, Anchor anchor, Anchor other)
    {
        var (first, end) = LineOf(reading, anchor);
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsEventNoun && !DuplicateMerger.IsNamed(reading, other, token.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether two lines share a noun that is none of a date: they may tell of the same.</summary>
    private static bool ShareNoun(Reading reading, Anchor one, Anchor other)
    {
        var (first, end) = LineOf(reading, one);
        for (var at = first; at < end; at++)
        {
            ref readonly var noun = ref reading.Tokens[at];
            if (!IsNoun(noun) || reading.IsDated(at))
            {
                continue;
            }

            var (start, last) = LineOf(reading, other);
            for (var near = start; near < last; near++)
            {
                if (IsNoun(reading.Tokens[near]) && reading.Tokens[near].IsSameNoun(noun.Text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNoun(in Token token) =>
        token is { IsWord: true, IsCapitalized: true, Length: >= ShortestNoun }
        && !Weekdays.TryFind(token, out _);

    private static (int First, int End) LineOf(Reading reading, Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        return (Math.Max(range.First, anchor.Date.First - Reach), Math.Min(range.End, anchor.Date.End + Reach));
    }
}
