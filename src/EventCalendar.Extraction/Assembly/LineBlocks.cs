using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells paragraphs that are set in lines, as an event has them whose title and place stand above its day.
/// </summary>
internal static class LineBlocks
{
    private const int LongestLine = 16;
    private const int MostLines = 6;
    private const int MostBelow = 60;
    private const int MostWords = 2;

    /// <summary>
    /// Returns where the lines begin that stand above a sentence in its paragraph; where the sentence itself
    /// begins if what stands above is no line.
    /// </summary>
    public static int First(Reading reading, int sentence)
    {
        var sentences = reading.Source.Sentences;
        var first = sentence;
        while (first > 0 && sentences[first - 1].Paragraph == sentences[sentence].Paragraph)
        {
            // A line with an hour tells of the event before.
            if (sentence - first == MostLines || !IsLine(sentences[first - 1])
                || reading.HasDayOrTime(first - 1))
            {
                return sentences[sentence].First;
            }

            first--;
        }

        return sentences[first].First;
    }

    /// <summary>The line of the day, where it stands above the line of its hour.</summary>
    public static int DaySentence(Reading reading, Anchor anchor)
    {
        var above = anchor.IsDateAbove && anchor.Date.First < anchor.First ? anchor.Sentence - 1
            : anchor.Sentence;
        return above >= 0 && reading.Source.Sentences[above] is var day
            && day.First <= anchor.Date.First && anchor.Date.First < day.End ? above : anchor.Sentence;
    }

    /// <summary>
    /// "Basar", "Ort: Schule", "9.7., 8 Uhr", "Rundgang", "Ort: Markt", "11.7., 17 Uhr": what belongs to a day
    /// stands above it, as the last line of the paragraph is a day as well.
    /// </summary>
    public static bool EndsWithDay(Reading reading, int sentence)
    {
        var sentences = reading.Source.Sentences;
        var paragraph = sentences[sentence].Paragraph;
        if (sentence == 0 || sentences[sentence - 1].Paragraph != paragraph
            || reading.HasDayOrTime(sentence - 1)
            || !IsLine(sentences[sentence - 1]) || !IsBareDay(reading, sentence))
        {
            return false;
        }

        var last = sentence;
        for (var next = sentence + 1; next < sentences.Count && sentences[next].Paragraph == paragraph
            && reading.Tokens[sentences[next].End - 1].Text is not ("." or "!"); next++)
        {
            if (next - sentence > MostBelow || !IsLine(sentences[next]))
            {
                return false;
            }

            last = next;
        }

        return IsBareDay(reading, last) && !reading.HasDayOrTime(last - 1)
            && (last > sentence || HasDayAbove(reading, sentence));
    }

    private static bool HasDayAbove(Reading reading, int sentence)
    {
        var sentences = reading.Source.Sentences;
        for (var above = sentence - 1; above >= 0 && above >= sentence - MostLines
            && sentences[above].Paragraph == sentences[sentence].Paragraph; above--)
        {
            if (reading.HasDayOrTime(above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line of a day and an hour, and hardly a word besides.</summary>
    private static bool IsBareDay(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var (words, hasDate) = (0, false);
        for (var at = range.First; at < range.End; at++)
        {
            hasDate |= reading.IsDated(at);
            words += reading.Tokens[at].IsWord && !reading.IsTemporal(at) ? 1 : 0;
        }

        return hasDate && words <= MostWords && IsLine(range);
    }

    private static bool IsLine(Sentence range) =>
        range is { StartsLine: true, EndsLine: true, Count: <= LongestLine };
}
