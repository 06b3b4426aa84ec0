using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads the name that opens a paragraph of tips: "Kelterfest Aue: Most, Musik und Kuchen gibt es am
/// Wochenende. Los geht es am Samstag um 11 Uhr mit dem Läuten der Glocke."
/// </summary>
internal sealed class RubricTitleReader(Reading reading)
{
    private const int LongestRubric = 7;
    private const int MostSentences = 8;
    private readonly ItemTitleReader items = new(reading);
    private readonly SentenceCache<(int First, int End)> bySentence = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Finds the name before the colon of the paragraph, if the words of the date name no event of their own.
    /// </summary>
    public FoundTitle? Find(Anchor anchor, bool isAlone)
    {
        if (isAlone || anchor.IsItem || NamesOther(anchor))
        {
            return null;
        }

        var sentences = reading.Source.Sentences;
        var opening = anchor.Sentence;
        while (opening > 0 && opening > anchor.Sentence - MostSentences
            && sentences[opening - 1].Paragraph == sentences[anchor.Sentence].Paragraph)
        {
            opening--;
        }

        if (!bySentence.TryGetValue(opening, out var found))
        {
            bySentence[opening] = found = IsOfOne(opening) ? Rubric(opening) : default;
        }

        return found.End > 0 && found.End < anchor.Date.First
            ? items.Make(found.First, found.End, "title.lead", 0.85) is { } made
                ? made with { HasEventNoun = true, IsReserve = false } : null
            : null;
    }

    /// <summary>
    /// Says whether a paragraph tells of one day to come: of several with their hours each is called by its
    /// own words, and a report calls none.
    /// </summary>
    private bool IsOfOne(int opening)
    {
        var sentences = reading.Source.Sentences;
        if (reading.SignsOf(opening).IsPast)
        {
            return false;
        }

        var days = 0;
        for (var at = opening; at < sentences.Count && at <= opening + MostSentences
            && sentences[at].Paragraph == sentences[opening].Paragraph; at++)
        {
            days += HasDayAndHour(at) ? 1 : 0;
        }

        return days <= 1;
    }

    private bool HasDayAndHour(int sentence)
    {
        var (hasDay, hasHour) = (false, false);
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            hasDay |= fragment.HasDate;
            hasHour |= fragment.HasTime;
        }

        return hasDay && hasHour;
    }

    private bool NamesOther(Anchor anchor)
    {
        for (var at = anchor.First; at < anchor.End; at++)
        {
            if (Tokens[at].Is(":"))
            {
                return false;
            }

            if (EventNouns.IsAt(Tokens, at) && !reading.IsTemporal(at))
            {
                return true;
            }
        }

        return false;
    }

    private (int First, int End) Rubric(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var first = range.First + (Tokens[range.First] is { IsWord: false, IsNumber: false } ? 1 : 0);
        var hasNoun = false;
        for (var at = first; at < range.End && at <= first + LongestRubric; at++)
        {
            ref readonly var token = ref Tokens[at];
            if (token.Is(":"))
            {
                return hasNoun && range.StartsLine
                    && Tokens[at + 1] is { IsSpaced: true, IsCapitalized: true, Breaks: 0 }
                    && TitleWords.HasVerb(Tokens, at + 1, range.End) ? (first, at) : default;
            }

            if (reading.IsTemporal(at) || !(token.IsWord || token.Is("-") || token.IsQuoted || token.Is("&"))
                || (at > first && token.Breaks > 0) || TitleWords.Labels.Contains(token)
                || HeadingWords.DateLabels.Contains(token) || HeadingWords.Notices.Contains(token)
                || TitleWords.Collections.Contains(token) || PlaceWords.Labels.Contains(token)
                || ClauseWords.Reports.Contains(token))
            {
                return default;
            }

            hasNoun |= EventNouns.IsAt(Tokens, at) && !EventNouns.IsGeneric(token.Text);
        }

        return default;
    }
}
