using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Reads titles that have a line of their own above or below the line of their date.</summary>
internal sealed class LineTitleReader(Reading reading, ItemTitleReader items, LeadTitleReader leads)
{
    private const int LongestTitle = 16;

    /// <summary>
    /// Reads the line next to a date that has no other words on its line than when and where.
    /// </summary>
    public FoundTitle? Read(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        var range = sentences[anchor.Sentence];
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
        if (!range.StartsLine && before >= 0 && sentences[before].StartsLine && !HasTime(before)
            && anchor.Date.First - range.First <= 1
            && items.SaysOnlyWhenAndWhere(anchor.Date.End, anchor.End))
        {
            return items.Words(leads.BehindCode(sentences[before].First, sentences[before].End),
                sentences[before].End);
        }

        if (anchor.IsDateAbove || !range.StartsLine || anchor.Date.First - range.First > 3
            || HasWordBefore(range.First, anchor.Date.First)
            || !items.SaysOnlyWhenAndWhere(anchor.Date.End, anchor.End))
        {
            return null;
        }

        var below = anchor.Sentence + 1;
        if (below < sentences.Count && !sentences[below].StartsLine
            && sentences[below].First < anchor.BlockEnd && !HasTime(below)
            && range.End - anchor.Date.End <= 1)
        {
            return items.Words(sentences[below].First, sentences[below].End);
        }

        var above = anchor.Sentence - 1;
        if (above >= 0 && IsTitleLine(above, range.Paragraph) && IsBlockStart(above)
            && items.Words(sentences[above].First, sentences[above].End) is { } title)
        {
            return title;
        }

        // "Fr 16.04. –" goes on below with "So 18.04.": the title follows the last line of the date.
        below += below < sentences.Count && reading.FragmentAt(sentences[below].First) is { } rest
            && rest.First < sentences[below].First ? 1 : 0;
        return below < sentences.Count && sentences[below].First < anchor.BlockEnd
            && IsTitleLine(below, range.Paragraph)
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
            && !HasTime(sentence + 1) && HeadingWords.Organizations.Contains(reading.Tokens[range.First])
            && !reading.Tokens[range.First].IsVenue
            && items.SaysOnlyWhenAndWhere(sentences[sentence + 1].First, sentences[sentence + 1].End);
    }

    /// <summary>A line of the same block without a date, a verb or a label.</summary>
    private bool IsTitleLine(int sentence, int paragraph)
    {
        var range = reading.Source.Sentences[sentence];
        var first = reading.Tokens[range.First];
        return range.Paragraph == paragraph && range.StartsLine && range.EndsLine
            && range.Count <= LongestTitle && !HasTime(sentence)
            && (first.IsCapitalized || !first.IsWord || first.IsNumber) && !IsLabel(range)
            && !TitleWords.HasVerb(reading.Tokens, range.First, range.End);
    }

    private bool IsLabel(Sentence range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            var token = reading.Tokens[at];
            if (!token.IsWord)
            {
                continue;
            }

            if (token.IsForeign && !TitleWords.Collections.Contains(token)
                && !HeadingWords.Notices.Contains(token) && IsOfAll(at + 1, range.End))
            {
                return true;
            }

            return TitleWords.Idle.Contains(token) || HeadingWords.DateLabels.Contains(token)
                || PlaceWords.Labels.Contains(token)
                || HeadingWords.Greetings.Contains(token) || TitleWords.Collections.Contains(token)
                || HeadingWords.Notices.Contains(token);
        }

        return true;
    }

    /// <summary>"Nos prochains rendez-vous", "Найближчі заходи": of all events below.</summary>
    private bool IsOfAll(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (TitleWords.Collections.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing of the block stands above it, or the lines of another date do.</summary>
    private bool IsBlockStart(int sentence) =>
        sentence == 0
            || reading.Source.Sentences[sentence - 1].Paragraph
                != reading.Source.Sentences[sentence].Paragraph || HasTime(sentence - 1);

    private bool HasTime(int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate || fragment.HasTime)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWordBefore(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at] is { IsWord: true, IsCapitalized: true })
            {
                return true;
            }
        }

        return false;
    }
}
