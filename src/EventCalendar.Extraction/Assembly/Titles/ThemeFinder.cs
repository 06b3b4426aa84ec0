using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Finds what a bare "Vortrag" or "Film" is about: "Thema: Moore", the film „Wem gehört die Stadt?“.
/// </summary>
internal sealed class ThemeFinder(Reading reading)
{
    private const int MostSentencesBelow = 2;
    private const int MostSentencesAbove = 4;
    private const int LongestTheme = 14;
    private const int LongestCall = 14;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Finds the theme in the words of an anchor, in the two sentences below and in the one above.
    /// </summary>
    public (string Value, TextSpan Span)? Find(Anchor anchor)
    {
        if (In(anchor.LeadFirst, anchor.End) is { } own)
        {
            return own;
        }

        var sentences = reading.Source.Sentences;
        if ((NamedWork(sentences[anchor.Sentence].First, anchor.LeadFirst)
            ?? About(sentences[anchor.Sentence].First, anchor.End)) is { } before)
        {
            return before;
        }

        for (var next = anchor.Sentence + 1; next < sentences.Count
            && next <= anchor.Sentence + MostSentencesBelow
            && sentences[next].First < anchor.BlockEnd; next++)
        {
            if (In(sentences[next].First, Math.Min(sentences[next].End, anchor.BlockEnd)) is { } below)
            {
                return below;
            }
        }

        for (var upper = anchor.Sentence - 1; upper >= 0 && upper >= anchor.Sentence - MostSentencesAbove
            && sentences[upper].Paragraph == sentences[anchor.Sentence].Paragraph; upper--)
        {
            if (NamedWork(sentences[upper].First, sentences[upper].End) is { } above)
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>
    /// Finds the one name in quotation marks in a range; <c>null</c> if there are several or it is of a venue
    /// or an organization.
    /// </summary>
    public (string Value, TextSpan Span)? Quoted(int first, int end)
    {
        (string, TextSpan)? found = null;
        for (var open = first; open + 1 < end; open++)
        {
            if (Tokens[open].IsQuoted || Tokens[open].IsWord || !Tokens[open + 1].IsQuoted)
            {
                continue;
            }

            var close = open + 1;
            while (close < end && Tokens[close].IsQuoted)
            {
                close++;
            }

            var before = Tokens[open - 1];
            // "zeigt der Verein im Museum „Nordwind“": what is shown, and not the name of the house.
            var isWork = VenueSigns.IsWork(Tokens, open - 1, open - 1, open, close + 1)
                // "Vorhang auf für „Nordwind“"
                || (open > first + 2 && StageWords.Stages.Contains(Tokens[open - 3])
                    && StageWords.Calls.Contains(Tokens[open - 2]));
            // "zeigt im Gasthaus „Zum Löwen“ … „Nordwind“": the house is called so, and the work stands behind.
            if (found is null && !isWork && VenueSigns.IsHouseOfWork(Tokens, open, close + 1))
            {
                open = close;
                continue;
            }

            if (found is not null || close >= end || TitleWords.Pronouns.Contains(Tokens[open + 1])
                || (!isWork && (PlaceWords.IsVenue(before)
                    || TitleWords.Locative.Contains(before)
                    || TitleWords.Locative.Contains(Tokens[open - 2])))
                || (!isWork && HeadingWords.Organizations.Contains(before))
                || (!isWork && !TitleWords.Themes.Contains(before)
                    && TitleWords.Determiners.Contains(Tokens[open - 2])
                    && TitleWords.Locative.Contains(Tokens[open - 3])))
            {
                return null;
            }

            found = ("„" + reading.Source.Quote(open + 1, close) + "“", reading.Source.Span(open, close + 1));
            open = close;
        }

        return found;
    }

    /// <summary>"Um Solarstrom geht es bei einem Vortrag am 3. Mai".</summary>
    private (string Value, TextSpan Span)? About(int first, int end)
    {
        var start = first + (TimeWords.Articles.Contains(Tokens[first + 1]) ? 2 : 1);
        var stop = start;
        while (stop < end && stop < start + LongestTheme && !reading.IsTemporal(stop)
            && !StageWords.AboutVerbs.Contains(Tokens[stop]) && !(Tokens[stop].Text is "." or ":"))
        {
            stop++;
        }

        return StageWords.AboutLeads.Contains(Tokens[first]) && stop > start
            && StageWords.AboutVerbs.Contains(Tokens[stop]) && Tokens[stop + 1].Text is "es" or "sich"
            ? (reading.Source.Quote(start, stop), reading.Source.Span(start, stop)) : null;
    }

    private (string Value, TextSpan Span)? In(int first, int end) =>
        Labelled(first, end) ?? NamedWork(first, end);

    /// <summary>"Thema: Moore im Wandel", "Thema ist der Wald".</summary>
    private (string Value, TextSpan Span)? Labelled(int first, int end)
    {
        for (var at = first; at + 2 < end; at++)
        {
            if (!Tokens[at].IsCapitalized || !TitleWords.Themes.Contains(Tokens[at]))
            {
                continue;
            }

            var start = at + 1;
            var hasLink = false;
            while (start < end && start < at + 4 && TitleWords.ThemeLinks.Contains(Tokens[start]))
            {
                hasLink |= (Tokens[start].Is(":") || TitleWords.ThemeVerbs.Contains(Tokens[start]));
                start++;
            }

            var stop = start;
            while (stop < end && stop < start + LongestTheme && !reading.IsTemporal(stop)
                && !(Tokens[stop].Text is "." or ";" or "(" or "|" or "!" or "," && !Tokens[stop].IsQuoted))
            {
                stop++;
            }

            if (hasLink && stop > start && stop < start + LongestTheme
                && (Tokens[start].IsCapitalized || Tokens[start].Kind != TokenKind.Word
                    || TitleWords.Determiners.Contains(Tokens[start])))
            {
                return (reading.Source.Quote(start, stop), reading.Source.Span(start, stop));
            }
        }

        return null;
    }

    /// <summary>"„Moor“ ist ihr Vortrag überschrieben", "„Moor“ nennt Ada Kern ihre Lesung".</summary>
    private bool IsCalled(int verb, int end)
    {
        if (verb >= end || !TitleWords.Calling.Contains(Tokens[verb]))
        {
            return false;
        }

        for (var at = verb + 1; at < end && at <= verb + LongestCall; at++)
        {
            if (Tokens[at].Text is "." or "," && !reading.IsTemporal(at) && !reading.IsTemporal(at - 1))
            {
                return false;
            }

            if (Tokens[at].IsCapitalized && (TitleWords.Works.Contains(Tokens[at])
                || TitleWords.Themes.Contains(Tokens[at]) || EventNouns.IsAt(Tokens, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The name in quotation marks behind a noun for works, perhaps with an author's name between them.
    /// </summary>
    private (string Value, TextSpan Span)? NamedWork(int first, int end)
    {
        for (var open = first; open < end; open++)
        {
            if (!Tokens[open + 1].IsQuoted || Tokens[open].IsQuoted || Tokens[open].IsWord)
            {
                continue;
            }

            var close = open + 1;
            while (Tokens[close].IsQuoted)
            {
                close++;
            }

            if (TitleWords.Saying.Contains(Tokens[close + 1]) || IsCalled(close + 1, end))
            {
                return ("„" + reading.Source.Quote(open + 1, close) + "“",
                    reading.Source.Span(open, close + 1));
            }

            if ((Tokens[open - 1].Text is ":" or "mit" || TitleWords.OfWorks.Contains(Tokens[open - 1]))
                && open - 1 >= first)
            {
                return ("„" + reading.Source.Quote(open + 1, close) + "“",
                    reading.Source.Span(open, close + 1));
            }

            // "in der Kulturkneipe „Zum Kuckuck“": the name of a house.
            var isHouse = Tokens[open - 1] is { IsVenue: true, IsCapitalized: true, IsSpaced: true };
            for (var noun = open - 1; !isHouse && noun >= Math.Max(first, open - 3); noun--)
            {
                if (Tokens[noun].IsCapitalized
                    && (TitleWords.Works.Contains(Tokens[noun]) || EventNouns.IsAt(Tokens, noun)))
                {
                    return ("„" + reading.Source.Quote(open + 1, close) + "“",
                        reading.Source.Span(open, close + 1));
                }
            }

            open = close;
        }

        return null;
    }
}
