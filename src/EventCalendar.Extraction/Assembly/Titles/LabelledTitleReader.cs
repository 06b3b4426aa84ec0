using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads the title that a label gives: "Was: Plätzchen backen", "WAS? Bilderbuchkino", "Titel: …".
/// </summary>
internal sealed class LabelledTitleReader(Reading reading)
{
    private const int SentencesAround = 6;
    private const int LongestTitle = 16;
    private readonly SentenceCache<FoundTitle?> bySentence = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the labelled title of a date; <c>null</c> if no label stands with it.</summary>
    /// <param name="anchor">The date.</param>
    /// <param name="isAlone">Whether the text has no other event.</param>
    public FoundTitle? Find(Anchor anchor, bool isAlone)
    {
        FoundTitle? other = null;
        var paragraph = reading.Source.Sentences[anchor.Sentence].Paragraph;
        for (var sentence = anchor.Sentence; sentence >= 0 && other is null
            && sentence >= anchor.Sentence - SentencesAround; sentence--)
        {
            if (!isAlone && sentence < anchor.Sentence && reading.HasDayOrTime(sentence))
            {
                break;
            }

            if (In(sentence) is not { } above)
            {
                continue;
            }

            if (isAlone || reading.Source.Sentences[sentence].Paragraph == paragraph)
            {
                return above;
            }

            // "Datum: …", "Ort: …", "Was: …" in a paragraph each: that above may be of another day.
            other = above;
        }

        var sentences = reading.Source.Sentences;
        for (var below = anchor.Sentence + 1; below < sentences.Count
            && below <= anchor.Sentence + SentencesAround
            && sentences[below].First < anchor.BlockEnd; below++)
        {
            if ((sentences[below].End <= anchor.BlockEnd ? In(below)
                : In(sentences[below].First, anchor.BlockEnd)) is { } found)
            {
                return other is null || sentences[below].Paragraph == paragraph ? found : other;
            }
        }

        return other;
    }

    private FoundTitle? In(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            bySentence[sentence] = found = Tokens.Has(TitleWords.Labels, range.First, range.End)
                ? In(range.First, range.End) : null;
        }

        return found;
    }

    private FoundTitle? In(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsLabel(at) && Read(at + 2) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A label opens a line, or stands behind a bar or dash, or in capitals.</summary>
    private bool IsLabel(int at) =>
        Tokens[at].IsWord && Tokens[at].IsCapitalized && EndsLabel(at)
            && TitleWords.Labels.Contains(Tokens[at])
            && (at == 0 || Tokens[at].Breaks > 0 || Tokens[at].IsAllCaps
                || Tokens[at - 1].Text is "|" or "-" or "•" or "·");

    private bool EndsLabel(int at) => Tokens[at + 1].Text is ":" or "?" && !Tokens[at + 1].IsSpaced;

    private FoundTitle? Read(int first)
    {
        var end = first;
        while (end < Tokens.Count && end <= first + LongestTitle && !(end > first && IsBound(end)))
        {
            end++;
        }

        while (end > first && !Tokens[end - 1].IsWord && Tokens[end - 1].Text is "," or "-" or "|" or ".")
        {
            end--;
        }

        if (end == first || end > first + LongestTitle || !HasName(first, end))
        {
            return null;
        }

        var value = TitleText.Clean(reading.Source.Quote(first, end));
        return new FoundTitle(value, reading.Source.Span(first, end), "title.label", 0.9, true);
    }

    /// <summary>
    /// The value ends with its line, at a bar or spaced dash, before the next label or a date.
    /// </summary>
    private bool IsBound(int at) =>
        Tokens[at].Breaks > 0 || Tokens[at].Is("|") || reading.IsTemporal(at)
            || (Tokens[at].Is("-") && Tokens[at].IsSpaced && Tokens[at + 1].IsSpaced)
            || (EndsLabel(at)
                && (TitleWords.Labels.Contains(Tokens[at]) || PlaceWords.Labels.Contains(Tokens[at])
                || HeadingWords.DateLabels.Contains(Tokens[at])));

    private bool HasName(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at].IsWord && Tokens[at].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }
}
