using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Reads titles that have a line of their own above or below the line of their date.</summary>
internal sealed class LineTitleReader(Reading reading, ItemTitleReader items, LeadTitleReader leads)
{
    private readonly TitleLines block = new(reading, items);
    private readonly BlockTitleReader below = new(reading, items, new TitleLines(reading, items));

    /// <summary>
    /// Reads the line next to a date that has no other words on its line than when and where.
    /// </summary>
    public FoundTitle? Read(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        var range = sentences[anchor.Sentence];
        if (leads.OfRow(anchor) is { } row)
        {
            return row;
        }

        // "2.5. Lübeck: verlegt auf 12.6.": the name stands between the old day and the new one.
        if (anchor.MovedFrom is { } old && range.StartsLine && old.First - range.First <= 1
            && old.End < anchor.Date.First && anchor.Date.First < range.End)
        {
            var stop = BeforeMove(old.End, anchor.Date.First);
            return items.Words(old.End, stop) ?? (old.End < stop
                && Towns.EndOf(reading.Tokens, old.End) == stop
                ? items.Make(old.End, stop, "title.item", 0.7) : null);
        }

        // "Wie funktioniert ein Radio?  Do 8.7., 9.45 Uhr": the title ends like a sentence before the date.
        var before = anchor.Sentence - 1;
        if (!range.StartsLine && before >= 0 && sentences[before].StartsLine && !block.HasTime(before)
            && anchor.Date.First - range.First <= 1
            && items.SaysOnlyWhenAndWhere(anchor.Date.End, anchor.End))
        {
            return items.Words(leads.BehindCode(sentences[before].First, sentences[before].End),
                sentences[before].End);
        }

        // "20 Uhr" below its day: the hour has the line.
        var first = anchor.IsDateAbove ? anchor.First : anchor.Date.First;
        var behind = anchor.IsDateAbove ? anchor.First : anchor.Date.End;
        if (!range.StartsLine || first - range.First > 3 || HasWordBefore(range.First, first)
            || !(items.SaysOnlyWhenAndWhere(behind, anchor.End)
                || (anchor.IsDateAbove && block.IsWhen(range))))
        {
            return null;
        }

        var below = anchor.Sentence + 1;
        if (below < sentences.Count && !sentences[below].StartsLine
            && sentences[below].First < anchor.BlockEnd && !block.HasTime(below)
            && range.End - behind <= 1)
        {
            return items.Words(sentences[below].First, sentences[below].End);
        }

        if (this.below.Below(anchor) is { } placed)
        {
            return placed;
        }

        if (LineBlocks.EndsWithDay(reading, anchor.Sentence) && block.AboveWhere(anchor) is var top
            && block.IsTitleLine(top, range.Paragraph)
            && items.Words(sentences[top].First, sentences[top].End) is { } named)
        {
            return named;
        }

        if ((OfLine(block.AboveWhere(anchor), range.Paragraph)
            ?? OfLine(anchor.Sentence - 1, range.Paragraph))
            is { } title && !block.HasTitlesBelow(anchor))
        {
            return title;
        }

        // "Fr 16.04. –" goes on below with "So 18.04.": the title follows the last line of the date.
        below += below < sentences.Count && reading.FragmentAt(sentences[below].First) is { } rest
            && rest.First < sentences[below].First ? 1 : 0;
        below = block.BehindWhen(below, anchor);
        return below < sentences.Count && sentences[below].First < anchor.BlockEnd
            && block.IsTitleLine(below, range.Paragraph)
            && (!items.SaysOnlyWhenAndWhere(sentences[below].First, sentences[below].End) || IsGuest(below))
            ? items.Words(sentences[below].First, sentences[below].End)
            : null;
    }

    /// <summary>Steps back over "verlegt auf", "neuer Termin:" before the new day.</summary>
    private int BeforeMove(int first, int end)
    {
        while (end > first
            && (!reading.Tokens[end - 1].IsWord || RoleWords.Moved.Contains(reading.Tokens[end - 1])
                || ClauseWords.DateNouns.Contains(reading.Tokens[end - 1])
                || ClauseWords.MadeUp.Contains(reading.Tokens[end - 1])
                || TitleWords.LineEnds.Contains(reading.Tokens[end - 1])))
        {
            end--;
        }

        return end;
    }

    /// <summary>"Bläserquintett Fünf Züge" above "Stadtkirche": who plays, and below it where.</summary>
    private bool IsGuest(int sentence)
    {
        var sentences = reading.Source.Sentences;
        var range = sentences[sentence];
        return sentence + 1 < sentences.Count && sentences[sentence + 1].Paragraph == range.Paragraph
            && !block.HasTime(sentence + 1)
            && HeadingWords.Organizations.Contains(reading.Tokens[range.First])
            && !reading.Tokens[range.First].IsVenue
            && items.SaysOnlyWhenAndWhere(sentences[sentence + 1].First, sentences[sentence + 1].End);
    }

    /// <summary>The title that a line of its own above the day is.</summary>
    private FoundTitle? OfLine(int sentence, int paragraph) =>
        sentence >= 0 && block.IsStart(sentence) && reading.Source.Sentences[sentence] is var line
            ? block.IsTitleLine(sentence, paragraph) ? items.Words(line.First, line.End)
            : block.IsNameLine(sentence, paragraph) && sentence > 0
                && reading.Source.Sentences[sentence - 1].Paragraph != paragraph
                ? items.Make(line.First, line.End, "title.item", 0.7) : null
            : null;

    private bool HasWordBefore(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at] is { IsWord: true, IsCapitalized: true } token
                && !(HeadingWords.DateLabels.Contains(token) && reading.Tokens[at + 1].Is(":")))
            {
                return true;
            }
        }

        return false;
    }
}
