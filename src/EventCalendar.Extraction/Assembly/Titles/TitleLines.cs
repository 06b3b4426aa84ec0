using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Tells the lines of an event that is set in several: its day, its hour, its title, its place.
/// </summary>
internal sealed class TitleLines(Reading reading, ItemTitleReader items)
{
    private const int LongestTitle = 16;
    private const int LongestName = 6;
    private const int MostLinesBetween = 2;
    private const int MostLinesAbove = 5;
    private const int MostLines = 60;

    /// <summary>Returns the line above a day, or above the line of its place.</summary>
    public int AboveWhere(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        var above = LineBlocks.DaySentence(reading, anchor) - 1;
        for (var steps = 0; steps < MostLinesBetween && above > 0 && IsWhere(above, anchor)
            && sentences[above - 1].Paragraph == sentences[above].Paragraph; steps++)
        {
            above--;
        }

        return above;
    }

    /// <summary>"Beginn: 20 Uhr" between the day and the title: steps over lines that say but when.</summary>
    public int BehindWhen(int below, Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        for (var steps = 0; steps < MostLinesBetween && below < sentences.Count
            && sentences[below].First < anchor.BlockEnd && IsWhen(sentences[below]); steps++)
        {
            below++;
        }

        return below;
    }

    /// <summary>
    /// "8. Juli, 10 Uhr", "Strickcafé", "18. Juli, 19 Uhr", "Frühstück": each title stands below its day if one
    /// stands below the last of the paragraph.
    /// </summary>
    public bool HasTitlesBelow(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        var paragraph = sentences[anchor.Sentence].Paragraph;
        if (anchor.Sentence > 0 && sentences[anchor.Sentence - 1].Paragraph != paragraph)
        {
            return false;
        }

        var last = anchor.Sentence;
        var next = anchor.Sentence + 1;
        for (; next < sentences.Count && sentences[next].Paragraph == paragraph; next++)
        {
            if (next - anchor.Sentence > MostLines)
            {
                return false;
            }

            last = HasDay(next) ? next : last;
        }

        return HasTitleBelow(last)
            && (last > anchor.Sentence || HasTimeAbove(anchor.Sentence)
                || (next < sentences.Count && HasTime(next) && HasTitleBelow(next)));
    }

    private bool HasDay(int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasTitleBelow(int sentence)
    {
        var sentences = reading.Source.Sentences;
        var below = sentence + 1;
        for (var steps = 0; steps < MostLinesBetween && below < sentences.Count && IsWhen(sentences[below]);
            steps++)
        {
            below++;
        }

        return below < sentences.Count && IsTitleLine(below, sentences[sentence].Paragraph)
            && reading.Tokens[sentences[below].End - 1].Text is not ("." or "!")
            && !items.SaysOnlyWhenAndWhere(sentences[below].First, sentences[below].End);
    }

    private bool HasTimeAbove(int sentence)
    {
        var sentences = reading.Source.Sentences;
        for (var above = sentence - 1; above >= 0 && above >= sentence - MostLinesAbove
            && sentences[above].Paragraph == sentences[sentence].Paragraph; above--)
        {
            if (HasTime(above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line of the same block without a date, a verb or a label.</summary>
    public bool IsTitleLine(int sentence, int paragraph) => IsLine(sentence, paragraph)
        && reading.Source.Sentences[sentence] is var range
        && !TitleWords.HasVerb(reading.Tokens, range.First, range.End);

    /// <summary>"Afrika erzählt", "Der Berg ruft": a short line of the block that may have a verb.</summary>
    public bool IsNameLine(int sentence, int paragraph)
    {
        if (!IsLine(sentence, paragraph))
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        return range.Count <= LongestName
            && reading.Tokens[range.End - 1].Text is not ("." or "!" or ":" or ",")
            && !TitleWords.Pronouns.Contains(reading.Tokens[range.First])
            && !TitleWords.ThirdPersons.Contains(reading.Tokens[range.First]);
    }

    private bool IsLine(int sentence, int paragraph)
    {
        var range = reading.Source.Sentences[sentence];
        var first = reading.Tokens[range.First];
        return range.Paragraph == paragraph && range.StartsLine && range.EndsLine
            && range.Count <= LongestTitle && !HasTime(sentence)
            && (!first.IsSmall || first.IsNumber) && !IsLabel(range);
    }

    /// <summary>"Unsere Termine", "Veranstaltungen im Mai": a line over many events, of none alone.</summary>
    public bool IsOfAll(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return range is { StartsLine: true, EndsLine: true, Count: <= LongestTitle } && !HasTime(sentence)
            && reading.Tokens.Has(TitleWords.Collections, range.First, range.End);
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
                && !HeadingWords.Notices.Contains(token)
                && (reading.Tokens.Has(TitleWords.Collections, at + 1, range.End)
                    || reading.Tokens.Has(HeadingWords.Notices, at + 1, range.End)))
            {
                // "Nos prochains rendez-vous", "Найближчі заходи": of all events below.
                return true;
            }

            // "Tag der offenen Gärten"
            if (EventNouns.IsDayOf(reading.Tokens[at - 1], token, reading.Tokens[at + 1]))
            {
                return false;
            }

            return TitleWords.Idle.Contains(token) || HeadingWords.DateLabels.Contains(token)
                || PlaceWords.Labels.Contains(token)
                || HeadingWords.Greetings.Contains(token) || TitleWords.Collections.Contains(token)
                || HeadingWords.Notices.Contains(token);
        }

        return true;
    }

    /// <summary>Nothing of the block stands above it, or the lines of another date do.</summary>
    public bool IsStart(int sentence) =>
        sentence == 0
            || reading.Source.Sentences[sentence - 1].Paragraph
                != reading.Source.Sentences[sentence].Paragraph || HasTime(sentence - 1)
            || IsLabel(reading.Source.Sentences[sentence - 1]) || IsCall(sentence - 1);

    /// <summary>"Was ist los?", "Wir laden ein:": a line above that asks or announces.</summary>
    private bool IsCall(int sentence) =>
        reading.Tokens[reading.Source.Sentences[sentence].End - 1].Text is ":" or "?"
            && (sentence == 0 || reading.Source.Sentences[sentence - 1].Paragraph
                != reading.Source.Sentences[sentence].Paragraph);

    private bool IsWhere(int sentence, Anchor anchor)
    {
        var range = reading.Source.Sentences[sentence];
        return range.Paragraph == reading.Source.Sentences[anchor.Sentence].Paragraph && range.StartsLine
            && range.EndsLine && !HasTime(sentence)
            && items.SaysOnlyWhenAndWhere(range.First, range.End);
    }

    /// <summary>"Beginn: 20 Uhr": a line that says but when.</summary>
    public bool IsWhen(Sentence range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (reading.IsDated(at) || (token.IsWord && !reading.IsTemporal(at)
                && !HeadingWords.DateLabels.Contains(token) && !TimeWords.Cues.Contains(token)
                && !TimeWords.OClock.Contains(token) && !TimeWords.Units.Contains(token)))
            {
                return false;
            }
        }

        return range.StartsLine && range.EndsLine;
    }

    public bool HasTime(int sentence)
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
}
