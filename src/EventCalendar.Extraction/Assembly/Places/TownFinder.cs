using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Finds the town that the sentence of an event, its heading or its organizer names.</summary>
internal sealed class TownFinder(Reading reading)
{
    private const int MostSentencesAbove = 3;
    private const int MostHeadings = 4;
    private const int LongestAlone = 8;

    // Whether a word of the sentence can lead to a town: most sentences have none.
    private readonly SentenceCache<bool> leads = new(reading);

    /// <summary>
    /// Finds the town nearest to an anchor: "in Lollar", then above, then at the beginning of the text.
    /// </summary>
    public Extracted<string>? Near(Anchor anchor)
    {
        if ((BehindDate(anchor) ?? Label(reading.Source.Sentences[anchor.Sentence])) is { } own)
        {
            return own;
        }

        for (var sentence = anchor.Sentence; sentence >= 0
            && sentence > anchor.Sentence - MostSentencesAbove; sentence--)
        {
            if (Alone(reading.Source.Sentences[sentence]) is { } alone)
            {
                return alone;
            }

            if (!reading.SignsOf(sentence).IsPast
                && HasLead(sentence)
                && In(reading.Source.Sentences[sentence], sentence == anchor.Sentence ? anchor : null) is
                { } found)
            {
                return found;
            }
        }

        if (anchor.Sentence == 0 || reading.DatelineAt(anchor.First) is not null)
        {
            return null;
        }

        for (var sentence = Math.Min(anchor.Sentence, MostHeadings) - 1; sentence >= 0; sentence--)
        {
            if (Alone(reading.Source.Sentences[sentence]) is { } alone)
            {
                return alone;
            }
        }

        return HasLead(0) ? In(reading.Source.Sentences[0], null) : null;
    }

    private bool HasLead(int sentence)
    {
        if (!leads.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            leads[sentence] = found = reading.Tokens.Has(GrammarWords.GoalLeads, range.First, range.End)
                || reading.Tokens.HasNoun(HeadingWords.Organizations, range.First, range.End);
        }

        return found;
    }

    /// <summary>
    /// "Gernsheim.", "OSTERODE (red).": a town that is a sentence of its own says where the report is from.
    /// </summary>
    private Extracted<string>? Alone(Sentence range)
    {
        if (!range.StartsLine || range.Count > LongestAlone)
        {
            return null;
        }

        var tokens = reading.Tokens;
        var end = Towns.EndOf(tokens, range.First);
        return end > range.First
            && (tokens[end].Is(".") && end + 1 == range.End
                || tokens[end].Is("(") && tokens[range.End - 1].Is("."))
            ? new Extracted<string>(Name(range.First, end), [reading.Source.Span(range.First, end)],
                "place.town", 0.5)
            : null;
    }

    /// <summary>
    /// "01.05. Flensburg: verschoben", "3. Mai, Wetter, Rathaus": the town stands behind the date.
    /// </summary>
    private Extracted<string>? BehindDate(Anchor anchor)
    {
        var tokens = reading.Tokens;
        var range = reading.Source.Sentences[anchor.Sentence];

        // "01.05. Flensburg: verschoben auf 13.06.": the old date opens the line.
        var opens = reading.FragmentAt(range.First) is { HasDate: true } first && first.First == range.First
            && range.StartsLine && anchor.Date.First > first.End ? first.End : 0;
        var at = opens > 0 ? opens : anchor.Date.End;
        at += tokens[at].Text is "," or ":" or "-" or "|" ? 1 : 0;
        if (!(anchor.IsItem || opens > 0) || !tokens[at].IsCapitalized || tokens[at].IsVenue
            || tokens[at].IsEventNoun)
        {
            return null;
        }

        var end = Towns.EndOf(tokens, at);
        return end > at
            && (tokens[end].Text is ":" or "," or "|" || (tokens[end].Is("-") && tokens[end].IsSpaced))
            ? new Extracted<string>(Name(at, end), [reading.Source.Span(at, end)], "place.town", 0.5) : null;
    }

    /// <summary>"Randegg: Vortrag im Saal, 19 Uhr": what one of several towns offers.</summary>
    private Extracted<string>? Label(Sentence range)
    {
        var end = range.StartsLine ? Towns.EndOfLabel(reading.Tokens, range.First) : range.First;
        return end > range.First
            ? new Extracted<string>(Name(range.First, end), [reading.Source.Span(range.First, end)],
                "place.town", 0.5) : null;
    }

    /// <summary>"RHEDE" is written as names are.</summary>
    private string Name(int first, int end)
    {
        var name = reading.Source.Quote(first, end);
        return reading.Tokens[first].IsAllCaps && end == first + 1 ? name[0] + name[1..].ToLowerInvariant()
            : name;
    }

    /// <summary>
    /// Finds the town that a sentence names; for one of several dates in it, that of its words or of the
    /// words before all dates.
    /// </summary>
    private Extracted<string>? In(Sentence range, Anchor? anchor)
    {
        var first = range.First + 1;
        if (anchor is null || (anchor.First <= range.First && anchor.End >= range.End))
        {
            return In(range, first, range.End);
        }

        var date = reading.FragmentFrom(range.First);
        return In(range, Math.Max(first, anchor.First), Math.Min(range.End, anchor.End))
            ?? In(range, first, date < reading.Fragments.Count ? reading.Fragments[date].First : range.End);
    }

    private Extracted<string>? In(Sentence range, int first, int last) =>
        In(range, first, last, false) ?? In(range, first, last, true);

    /// <summary>„Ankommen in Siegen“: a town inside a name says less than one beside it.</summary>
    private Extracted<string>? In(Sentence range, int first, int last, bool isQuoted)
    {
        var tokens = reading.Tokens;
        for (var at = first; at < last; at++)
        {
            if (!tokens[at].IsCapitalized || tokens[at].IsQuoted != isQuoted
                || !(GrammarWords.GoalLeads.Contains(tokens[at - 1]) || IsSubject(range.First, at - 1)))
            {
                continue;
            }

            var end = Towns.EndOf(tokens, at);
            if (end == at)
            {
                continue;
            }

            while (end + 1 < range.End && tokens.IsTight(end, "-") && tokens[end + 1].IsCapitalized
                && !tokens[end + 1].IsSpaced)
            {
                end += 2;
            }

            return new Extracted<string>(reading.Source.Quote(at, end), [reading.Source.Span(at, end)],
                "place.town", 0.5);
        }

        return null;
    }

    /// <summary>
    /// "Der Heimatverein Wetter lädt ein": the town of who acts, not of a guest "von der Universität Kassel".
    /// </summary>
    private bool IsSubject(int first, int organization)
    {
        var tokens = reading.Tokens;
        if (!tokens[organization].IsCapitalized || !HeadingWords.Organizations.Contains(tokens[organization]))
        {
            return false;
        }

        var start = organization;
        while (start > first && (tokens[start - 1].IsCapitalized || tokens.IsTight(start - 1, "-")))
        {
            start--;
        }

        start -= start > first && TimeWords.Articles.Contains(tokens[start - 1]) ? 1 : 0;
        var before = tokens[start - 1].Text;
        return start == first || (TimeWords.Articles.Contains(tokens[start])
            && (RoleWords.Ahead.Contains(before) || RoleWords.Invite.Contains(before)
                || RoleWords.Offer.Contains(before)));
    }
}
