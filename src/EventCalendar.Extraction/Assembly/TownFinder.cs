using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds the town that the sentence of an event, its heading or its organizer names.</summary>
internal sealed class TownFinder(Reading reading)
{
    private const int MostSentencesAbove = 3;

    /// <summary>Finds the town nearest to an anchor: "in Lollar", then above, then at the beginning of the text.</summary>
    public Extracted<string>? Near(Anchor anchor)
    {
        for (var sentence = anchor.Sentence; sentence >= 0 && sentence > anchor.Sentence - MostSentencesAbove; sentence--)
        {
            if (!reading.SignsOf(sentence).IsPast && In(reading.Source.Sentences[sentence]) is { } found)
            {
                return found;
            }
        }

        return reading.Source.Sentences.Count > 0 && anchor.Sentence > 0 && reading.DatelineAt(anchor.First) is null ? In(reading.Source.Sentences[0]) : null;
    }

    private Extracted<string>? In(Sentence range)
    {
        var tokens = reading.Tokens;
        for (var at = range.First + 1; at < range.End; at++)
        {
            if (!tokens[at].IsCapitalized || !(tokens[at - 1].Is("in") || IsSubject(range.First, at - 1)))
            {
                continue;
            }

            var end = Towns.EndOf(tokens.All, at);
            if (end == at)
            {
                continue;
            }

            while (tokens.IsTight(end, "-") && tokens[end + 1].IsCapitalized && !tokens[end + 1].IsSpaced)
            {
                end += 2;
            }

            return new Extracted<string>(reading.Source.Quote(at, end), [reading.Source.Span(at, end)], "place.town", 0.5);
        }

        return null;
    }

    /// <summary>"Der Heimatverein Wetter lädt ein": the town of who acts, not of a guest "von der Universität Kassel".</summary>
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
            && (RoleWords.Ahead.Contains(before) || RoleWords.Invite.Contains(before) || RoleWords.Offer.Contains(before)));
    }
}
