using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>How a place may begin at a token.</summary>
internal enum PlaceStart
{
    /// <summary>Behind a label such as "Ort:".</summary>
    Labelled,

    /// <summary>At a preposition, or behind a comma, bar, dash or words of time.</summary>
    Part,

    /// <summary>At a venue that acts, if its address follows.</summary>
    Actor,
}

/// <summary>Finds where the words of a place may begin.</summary>
/// <remarks>
/// Remembers them for the range that was asked last: of many dates in a sentence each asks for all before it.
/// </remarks>
internal sealed class PlaceStarts : IKept
{
    private readonly Reading reading;
    private readonly PlaceLabels labels;
    private readonly KeptList<(int At, PlaceStart How)> found;
    private int first = -1;
    private int read;
    private bool hasLabel;
    private int next;

    /// <summary>Prepares to look for them, in one text after the other.</summary>
    public PlaceStarts(Reading reading, PlaceLabels labels)
    {
        (this.reading, this.labels) = (reading, labels);
        found = new(reading.Kept);
        reading.Kept.Add(this);
    }

    /// <inheritdoc/>
    public void Forget() => (first, read, next, hasLabel) = (-1, 0, 0, false);

    /// <summary>Finds the next token of a range at which a place may begin.</summary>
    /// <param name="from">Where the range begins.</param>
    /// <param name="at">The first token that is asked for.</param>
    /// <param name="end">Where the range ends.</param>
    /// <param name="how">How it may begin there.</param>
    /// <returns>The token, or the end if there is none.</returns>
    public int Next(int from, int at, int end, out PlaceStart how)
    {
        if (from != first)
        {
            found.Clear();
            (first, read) = (from, from);
            hasLabel = labels.MayLabel(from - 2);
        }

        next = at == from ? 0 : next;
        for (; ; next++)
        {
            while (next == found.Count && read < end)
            {
                Read(read++);
            }

            if (next == found.Count || found[next].At >= end)
            {
                how = default;
                return end;
            }

            if (found[next].At >= at)
            {
                how = found[next].How;
                return found[next].At;
            }
        }
    }

    private void Read(int at)
    {
        // Nothing is labelled before the first word of a label.
        hasLabel |= labels.MayLabel(at - 1);
        if (hasLabel && labels.IsLabelled(first, at))
        {
            Add(at, PlaceStart.Labelled);
        }
        else if (labels.IsLabelItself(at))
        {
            return;
        }
        else if (at == first || StartsPart(at))
        {
            Add(at, PlaceStart.Part);
        }
        else if (TimeWords.Articles.Contains(reading.Tokens[at - 1])
            && (EndsInVenue(at)
                || (reading.Tokens[at].IsCapitalized && PlaceWords.IsVenue(reading.Tokens[at + 1]))))
        {
            found.Add((at, PlaceStart.Actor));
        }
    }

    /// <summary>"Stadtmuseum", "Cantate-Kirche", "Albert-Schweitzer-Haus".</summary>
    private bool EndsInVenue(int at)
    {
        while (reading.Tokens[at].IsCapitalized && reading.Tokens.IsTight(at + 1, "-")
            && reading.Tokens[at + 2] is { IsCapitalized: true, IsSpaced: false })
        {
            at += 2;
        }

        return PlaceWords.IsVenue(reading.Tokens[at]);
    }

    private void Add(int at, PlaceStart how)
    {
        if (!reading.IsTemporal(at) || StreetReader.IsPostcode(reading.Tokens, at))
        {
            found.Add((at, how));
        }
    }

    /// <summary>
    /// Says whether a place may begin here: at a preposition, or behind a comma, bar, dash or fragment.
    /// </summary>
    private bool StartsPart(int at)
    {
        var token = reading.Tokens[at];
        if (token.IsWord && PlaceWords.Prepositions.Contains(token)
            && !(token.IsCapitalized && token.Is("ab")))
        {
            return true;
        }

        if (GrammarWords.ToThe.Contains(token) && PlaceReader.IsTowards(reading.Tokens, at))
        {
            return true;
        }

        var before = reading.Tokens[at - 1];
        return before.Text is "," or "|" or "·" or "(" or ";" or ":" or "."
            || (before.Is("-") && before.IsSpaced) || token.Breaks > 0
            || (before.Kind == TokenKind.Symbol && before.Length == 2)
            || (before.IsNumber && reading.Tokens[at - 2].Text is "." or ":" && token.IsCapitalized
                && PlaceWords.IsVenue(token))
                || (before.IsWord && !before.IsCapitalized && PlaceWords.Always.Contains(before)
                    && PlaceWords.IsVenue(token))
            || reading.IsTemporal(at - 1) || StreetReader.Street(reading.Tokens, at) > 0;
    }
}
