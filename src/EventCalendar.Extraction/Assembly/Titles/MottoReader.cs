using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Reads titles that a sentence points at: "Unter diesem Titel", "So lautet das Thema".</summary>
internal sealed class MottoReader(Reading reading, NounPhraseReader phrases)
{
    private const int LongestMotto = 12;
    private const int LongestLink = 6;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>"Vielfalt schmeckt! Unter diesem Titel kochen …": the words before.</summary>
    public FoundTitle? Find(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (Colon(range) is > 0 and var colon)
        {
            return PointsBack(colon + 1) ? Title(range.First, colon) : null;
        }

        if (anchor.Sentence == 0 || !PointsBack(range.First) || reading.HasDayOrTime(anchor.Sentence - 1))
        {
            return null;
        }

        var above = reading.Source.Sentences[anchor.Sentence - 1];
        return above.Count <= LongestMotto ? Title(above.First, above.End) : null;
    }

    /// <summary>
    /// "Das Jahr 1848 steht im Mittelpunkt eines Abends": what it is about, and what it is.
    /// </summary>
    public FoundTitle? InFocus(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var end = Math.Min(range.End, range.First + LongestMotto + LongestLink);
        for (var at = range.First + 1; at + 2 < end; at++)
        {
            if (!(Tokens[at].Is("im") && TitleWords.Focus.Contains(Tokens[at + 1])))
            {
                continue;
            }

            var verb = at - 1;
            while (verb > range.First
                && (reading.IsTemporal(verb) || !TitleWords.Standing.Contains(Tokens[verb])))
            {
                verb--;
            }

            if (verb == range.First || verb - range.First > LongestMotto || reading.IsTemporal(range.First))
            {
                return null;
            }

            return Title(range.First, verb) is { } topic
                ? Kind(at + 2, range.End) is { } kind
                    ? topic with { Value = TitleText.Clean(kind + ": " + topic.Value) } : topic
                : null;
        }

        return null;
    }

    /// <summary>"eines deutsch-ukrainischen Nachmittags": the event in the genitive.</summary>
    private string? Kind(int article, int end)
    {
        if (article + 1 >= end || !(TitleWords.OfKinds.Contains(Tokens[article])))
        {
            return null;
        }

        for (var noun = article + 1; noun < end && noun <= article + LongestLink; noun++)
        {
            if (Tokens[noun] is { IsWord: true, IsCapitalized: true } word && !Tokens.IsTight(noun + 1, "-"))
            {
                if (!EventNouns.IsAt(Tokens, noun) && !TitleWords.DayKinds.Contains(word))
                {
                    return null;
                }

                var kind = phrases.Print(phrases.Read(noun, article + 1, noun + 1));
                return Tokens[article].Text is "eines" or "des" && kind is [.., 's'] ? kind[..^1] : kind;
            }
        }

        return null;
    }

    private int Colon(Sentence range)
    {
        for (var at = range.First + 1; at + 2 < range.End && at <= range.First + LongestMotto; at++)
        {
            if (Tokens[at].Is(":"))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>"Unter diesem Titel", "So lautet das Thema", "So heißt die Reihe".</summary>
    private bool PointsBack(int at)
    {
        if (Tokens[at].Is("unter"))
        {
            return TitleWords.Pointing.Contains(Tokens[at + 1]) && TitleWords.Themes.Contains(Tokens[at + 2]);
        }

        if (!Tokens[at].Is("so") || !TitleWords.Calling.Contains(Tokens[at + 1]))
        {
            return false;
        }

        for (var next = at + 2; next <= at + LongestLink; next++)
        {
            if (Tokens[next].IsCapitalized && (TitleWords.Themes.Contains(Tokens[next])
                || TitleWords.Works.Contains(Tokens[next]) || TitleWords.DayKinds.Contains(Tokens[next])
                || Tokens[next].IsEventNoun))
            {
                return true;
            }
        }

        return false;
    }

    private FoundTitle? Title(int first, int end)
    {
        while (end > first && !Tokens[end - 1].IsWord && Tokens[end - 1].Text is "." or "-")
        {
            end--;
        }

        if (end == first || reading.FragmentFrom(first) is var next && next < reading.Fragments.Count
            && reading.Fragments[next].First < end && reading.Fragments[next].HasTime)
        {
            return null;
        }

        var text = TitleText.Clean(reading.Source.Quote(first, end));
        return text.Length < 3 ? null
            : new FoundTitle(text, reading.Source.Span(first, end), "title.heading", 0.7, true);
    }
}
