namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads the title below the lines of its days and its place, in paragraphs that begin with a day: "9. Mai",
/// "Stadtkirche", "Requiem von Mozart".
/// </summary>
internal sealed class BlockTitleReader(Reading reading, ItemTitleReader items, TitleLines lines)
{
    private const int MostDays = 8;
    private const int MostPlaces = 2;
    private const int MostLines = 60;

    /// <summary>
    /// Reads the title of a date that has a line of its own; <c>null</c> if none stands there.
    /// </summary>
    public FoundTitle? Below(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        var paragraph = sentences[anchor.Sentence].Paragraph;
        var day = anchor.Sentence;
        day -= anchor.IsDateAbove && day > 0 && lines.IsWhen(sentences[day]) ? 1 : 0;
        if (!IsDay(day) || !BeginsWithDay(day))
        {
            return null;
        }

        var below = anchor.Sentence + 1;
        for (var days = 0; days < MostDays && IsIn(below, paragraph) && IsDay(below); days++)
        {
            below++;
        }

        for (var places = 0; places < MostPlaces && IsIn(below, paragraph) && IsPlace(below); places++)
        {
            below++;
        }

        return IsIn(below, paragraph)
            && (lines.IsTitleLine(below, paragraph) || lines.IsNameLine(below, paragraph))
            && !items.SaysOnlyWhenAndWhere(sentences[below].First, sentences[below].End)
            ? items.Words(sentences[below].First, sentences[below].End)
                ?? items.Make(sentences[below].First, sentences[below].End, "title.item", 0.7)
            : null;
    }

    private bool IsIn(int sentence, int paragraph) =>
        sentence < reading.Source.Sentences.Count
            && reading.Source.Sentences[sentence].Paragraph == paragraph;

    /// <summary>Says whether the first line of the paragraph of a date is a day as well.</summary>
    private bool BeginsWithDay(int sentence)
    {
        var sentences = reading.Source.Sentences;
        var first = sentence;
        while (first > 0 && sentences[first - 1].Paragraph == sentences[sentence].Paragraph)
        {
            if (sentence - --first > MostLines)
            {
                return false;
            }
        }

        // "Unsere Termine" above the first of them
        return IsDay(first) || (first < sentence && lines.IsOfAll(first) && IsDay(first + 1));
    }

    /// <summary>"Do 6.11. 17.30 Uhr", "9. Mai, Großer Saal": a line of when, and at most where.</summary>
    private bool IsDay(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var end = range.First;
        var hasDate = false;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            hasDate |= fragment.HasDate;
            end = fragment.End;
        }

        return hasDate && range is { StartsLine: true, EndsLine: true }
            && reading.FragmentsOf(sentence)[0].First - range.First <= 1
            && items.SaysOnlyWhenAndWhere(end, range.End);
    }

    private bool IsPlace(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return lines.IsWhen(range) || (range is { StartsLine: true, EndsLine: true }
            && !lines.HasTime(sentence)
            && items.SaysOnlyWhenAndWhere(range.First, range.End));
    }
}
