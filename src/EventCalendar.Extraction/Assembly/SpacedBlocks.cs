using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Joins what empty lines part: a programme whose days, titles, words and places each stand in a paragraph
/// of their own.
/// </summary>
internal static class SpacedBlocks
{
    private const int LongestDay = 14;
    private const int LongestTitle = 12;
    private const int MostLines = 24;

    // What belongs to an only day is not told by another.
    private const int LinesOfOne = 6;

    /// <summary>
    /// Makes one paragraph of each day on a line of its own and what follows up to the next.
    /// </summary>
    public static void Join(SourceText source, RentedList<Fragment> fragments)
    {
        var lines = source.Lines;
        var (days, titled, longest) = (0, 0, 0);
        var (last, next) = (-1, 0);
        for (var line = 0; line < lines.Count; line++)
        {
            if (!IsDay(source, fragments, line, ref next))
            {
                continue;
            }

            if (last >= 0 && line == last + 1)
            {
                // Days below each other are a list, and no heads.
                return;
            }

            longest = last < 0 ? longest : Math.Max(longest, line - last);
            titled += line > 0 && IsTitle(source, line - 1) ? 1 : 0;
            days++;
            last = line;
        }

        // "Lesung", "5. Juni, 19 Uhr", "Matinee", "6. Juni, 11 Uhr": the titles stand above.
        if (titled == days || longest > MostLines)
        {
            return;
        }

        longest = days == 1 ? LinesOfOne : longest;

        (last, next) = (-1, 0);
        for (var line = 0; line <= lines.Count; line++)
        {
            if (line == lines.Count || IsDay(source, fragments, line, ref next))
            {
                // Below the last day stands no more that belongs to it than below the others.
                source.Join(Math.Max(last, 0), last < 0 ? 0 : Math.Min(line, last + longest));
                last = line;
            }
        }

        source.Renumber();
    }

    /// <summary>Says whether a line is a paragraph of its own that tells a day and nothing else.</summary>
    private static bool IsDay(SourceText source, RentedList<Fragment> fragments, int line, ref int next)
    {
        var lines = source.Lines;
        var (tokens, range) = (source.Tokens, lines[line]);
        while (next < fragments.Count && fragments[next].First < range.First)
        {
            next++;
        }

        if (range.Count > LongestDay || line + 1 == lines.Count || tokens[lines[line + 1].First].Breaks < 2
            || (line > 0 && tokens[range.First].Breaks < 2))
        {
            return false;
        }

        // "Premiere: 5. Juni, 19.30 Uhr"
        var at = range.Count > 2 && tokens[range.First + 1].Is(":") ? range.First + 2 : range.First;
        var hasDay = false;
        for (var fragment = next; at < range.End; at++)
        {
            if (fragment < fragments.Count && fragments[fragment].First == at)
            {
                hasDay |= fragments[fragment] is { HasDate: true, Date.IsCalendarDay: true };
                at = fragments[fragment++].End - 1;
            }
            else if (tokens[at].IsNumber || (tokens[at].IsWord && !TimeWords.OClock.Contains(tokens[at])
                && !TimeWords.Cues.Contains(tokens[at]) && !TimeWords.OnDay.Contains(tokens[at])))
            {
                return false;
            }
        }

        return hasDay;
    }

    /// <summary>Says whether a line is a paragraph of its own that can be a title.</summary>
    private static bool IsTitle(SourceText source, int line)
    {
        var (tokens, range) = (source.Tokens, source.Lines[line]);
        return range.Count <= LongestTitle && (line == 0 || tokens[range.First].Breaks > 1)
            && (tokens[range.First].IsCapitalized || !tokens[range.First].IsWord)
            && !tokens.Has(TitleWords.Collections, range.First, range.End)
            && !tokens[range.End - 1].Is(".")
            && !(range.Count > 1 && tokens[range.First + 1].Is(":")
                && (PlaceWords.Labels.Contains(tokens[range.First])
                    || HeadingWords.Credits.Contains(tokens[range.First])));
    }
}
