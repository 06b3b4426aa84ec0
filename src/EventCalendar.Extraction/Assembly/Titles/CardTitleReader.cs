using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads the title of a card: an event set out in short lines, of which one names it and the others are its
/// fields, in any order, with labels or without.
/// </summary>
internal sealed class CardTitleReader(Reading reading)
{
    private const int LongestLine = 16;

    // "Samstag, 12. Dezember 2026 | 19:30 Uhr | Kirche St. Martin | Eintritt frei"
    private const int LongestDay = 24;
    private const int ShortestSentence = 3;
    private const int LongestNumber = 3;
    private const int LinesAround = 12;
    private readonly TitlePlaces places = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Says whether a title is no name but a field of the card: "Datum", "Kategorie: Konzert", a day or a house.
    /// </summary>
    public bool IsField(FoundTitle title)
    {
        if (title.Span.IsEmpty || title.RuleId is "title.label")
        {
            return false;
        }

        var first = reading.TokenAt(title.Span.Start);
        var end = reading.TokenAt(title.Span.End - 1) + 1;
        return IsLabel(first) || (reading.IsTemporal(first) && HasLine(first)) || IsOfPage(first, end)
            || IsPlace(first, end) || IsValue(first);
    }

    /// <summary>Finds the line that names the event; <c>null</c> if the date stands in no card.</summary>
    public FoundTitle? Find(Anchor anchor)
    {
        var lines = reading.Source.Lines;
        var own = LineAt(lines, anchor.Date.First);
        if (own < 0 || lines[own].Count > LongestDay || IsSentence(lines[own]))
        {
            return null;
        }

        var best = -1;
        for (var line = own - 1; line >= 0 && line >= own - LinesAround && IsOfCard(lines[line]); line--)
        {
            best = Names(lines, line) && (best < 0 || HasNoun(lines[line]) >= HasNoun(lines[best])) ? line
                : best;
        }

        for (var line = own + 1; line < lines.Count && line <= own + LinesAround
            && lines[line].First < anchor.BlockEnd && IsOfCard(lines[line]); line++)
        {
            best = Names(lines, line) && (best < 0 || HasNoun(lines[line]) > HasNoun(lines[best])) ? line
                : best;
        }

        return best < 0 ? null : Of(lines[best]);
    }

    private FoundTitle Of(TextLine line) =>
        new(TitleText.Clean(reading.Source.Quote(line.First, line.End)),
            reading.Source.Span(line.First, line.End), "title.item", 0.7, HasNoun(line) > 0);

    private bool IsOfCard(TextLine line) => line.Count <= LongestLine && !IsSentence(line);

    private bool IsSentence(TextLine line) =>
        line.Count > ShortestSentence && Tokens[line.End - 1].Text is "." or "!" or "?"
            && !Tokens[line.End - 2].IsNumber;

    /// <summary>
    /// Says whether a line is the name: no field, no value of one, no place, price or link.
    /// </summary>
    private bool Names(RentedList<TextLine> lines, int index)
    {
        var line = lines[index];
        if (!Tokens[line.First].IsLarge || IsLabel(line.First)
            || (index > 0 && IsBareLabel(lines[index - 1])) || IsPlace(line.First, line.End)
            || IsOfPage(line.First, line.End))
        {
            return false;
        }

        for (var at = line.First; at < line.End; at++)
        {
            if (reading.IsTemporal(at) || Tokens[at] is { IsNumber: true, Length: > LongestNumber }
                || TimeWords.Prices.Contains(Tokens[at])
                || Tokens[at].Text is "»" or "«" or "€" or "|" or "+")
            {
                return false;
            }
        }

        return true;
    }

    private int HasNoun(TextLine line)
    {
        for (var at = line.First; at < line.End; at++)
        {
            if (EventNouns.IsAt(Tokens, at))
            {
                return 1;
            }
        }

        return 0;
    }

    /// <summary>"Ort:" alone in the line above: the words are a place, whatever they sound like.</summary>
    private bool IsValue(int first)
    {
        var label = first - (first > 1 && Tokens[first - 1].Is(":") ? 2 : 1);
        return label >= 0 && HasLine(first) && HasLine(label) && IsLabel(label)
            && !TitleWords.Labels.Contains(Tokens[label]);
    }

    private bool IsBareLabel(TextLine line) =>
        IsLabel(line.First) && (line.Count == 1 || (line.Count == 2 && Tokens[line.End - 1].Is(":")));

    private bool IsLabel(int at) =>
        (HeadingWords.DateLabels.Contains(Tokens[at]) || HeadingWords.Fields.Contains(Tokens[at])
            || TimeWords.StartLabels.Contains(Tokens[at]) || TimeWords.EndLabels.Contains(Tokens[at])
            || PlaceWords.Labels.Contains(Tokens[at])) && Tokens[at].IsLarge && !Tokens[at].IsEventNoun
            && LeadsValue(at + 1);

    /// <summary>
    /// "Preis: 5 €", "Datum" alone, "Uhrzeit 19 Uhr", "Ort Rathaus"; but not "Mehr als Musik".
    /// </summary>
    private bool LeadsValue(int at) =>
        Tokens[at].Text is ":" or "?" || Tokens[at].Breaks > 0 || Tokens[at].IsNumber
            || reading.IsTemporal(at)
            || (Tokens[at].IsCapitalized && HeadingWords.IsOfPlace(Tokens[at - 1]));

    private bool HasLine(int at) => at == 0 || Tokens[at].Breaks > 0;

    /// <summary>"Kirche St. Martin, Am Markt 3": what stands before the first comma is a house.</summary>
    private bool IsPlace(int first, int end)
    {
        var part = first;
        while (part < end && !Tokens[part].Is(","))
        {
            // "Theater: Der zerbrochne Krug", "Spieletreff für Erwachsene"
            if (Tokens[part].Text is ":" or "für" or "mit")
            {
                return false;
            }

            part++;
        }

        return places.IsPlace(first, part) || (part < end && places.IsPlace(first, end));
    }

    /// <summary>
    /// "info@example.org", "Zum Kalender hinzufügen", "35037 Marburg": words of the page, an address.
    /// </summary>
    private bool IsOfPage(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at].Is("@") || HeadingWords.PageWords.Contains(Tokens[at])
                || StreetReader.IsPostcode(Tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private static int LineAt(RentedList<TextLine> lines, int token)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].End <= token)
            {
                low = middle + 1;
            }
            else if (lines[middle].First > token)
            {
                high = middle - 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
