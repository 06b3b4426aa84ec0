using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Says whether one event is told twice, in two languages.</summary>
internal static class Translations
{
    // So many tokens of an event are looked at.
    private const int Reach = 24;

    // "Kolpinghaus", "Casa Kolping": a name has so many letters.
    private const int ShortestName = 5;

    // A notice of several paragraphs, and below it the same in another language.
    private const int MostParagraphs = 4;

    /// <summary>
    /// Says whether the second of two events at the same hour tells the first in another language. Lines of
    /// lists, which may just have a title in another language, must also say their time in it or name the same
    /// house.
    /// </summary>
    public static bool Tells(Reading reading, Anchor first, Anchor second)
    {
        var (one, other) = (LanguageOf(reading, first), LanguageOf(reading, second));
        return one != other && (HasSameName(reading, first, second)
            || (IsNear(reading, first, second) && (IsPlain(first, second, one, other)
                || SaysTimeIn(reading, second, one) || SaysTimeIn(reading, first, other))));
    }

    /// <summary>
    /// "20.7.2024, 19.15 Uhr" above "20.07.2024, 19:15": nothing but the hour stands between two days that are
    /// the same.
    /// </summary>
    public static bool IsSaidAgain(Reading reading, Anchor first, Anchor second)
    {
        if (second.Date.First <= first.Date.End || second.Date.First > first.Date.End + Reach
            || reading.Tokens[second.Date.First].Breaks > 1)
        {
            return false;
        }

        var hasHour = false;
        for (var at = first.Date.End; at < second.Date.First; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            hasHour |= token.IsNumber;
            if (token.IsWord && !IsOfTime(token) && !TimeWords.Cues.Contains(token)
                && token.Text is not ("bis" or "von" or "um" or "am" or "a" or "p" or "m" or "pm"))
            {
                return false;
            }
        }

        return hasHour;
    }

    /// <summary>Far below, another group may meet at the same hour and speak another language.</summary>
    private static bool IsNear(Reading reading, Anchor first, Anchor second) =>
        reading.Source.Sentences[second.Sentence].Paragraph
            - reading.Source.Sentences[first.Sentence].Paragraph <= MostParagraphs;

    /// <summary>Prose or notices of their own, one of them in German.</summary>
    private static bool IsPlain(Anchor first, Anchor second, int one, int other) =>
        (one == Languages.German || other == Languages.German) && !(first.IsItem && second.IsItem)
            && !(first.IsDateAbove && second.IsDateAbove);

    /// <summary>
    /// Gets the language of the words of an event: "Sa 10. Mai, 20 Uhr: The Best of Soul" is German.
    /// </summary>
    private static int LanguageOf(Reading reading, Anchor anchor)
    {
        var language = reading.Tokens[anchor.First].Language;
        for (var at = anchor.First; language != Languages.German && at < End(reading, anchor); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (IsOfTime(token) && !token.IsGlossed && Languages.Of(token) == 1 << Languages.German)
            {
                return Languages.German;
            }
        }

        return language;
    }

    /// <summary>"venerdì", "ore 18", "7 p.m.": words of time that the other language does not have.</summary>
    private static bool SaysTimeIn(Reading reading, Anchor anchor, int other)
    {
        for (var at = anchor.First; at < End(reading, anchor); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsGlossed ? IsBesideNumber(reading, at)
                : IsOfTime(token) && Languages.Of(token) is not 0 and var own && (own & (1 << other)) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBesideNumber(Reading reading, int at) =>
        reading.Tokens[at + 1].IsNumber || reading.Tokens[at - 1].IsNumber;

    /// <summary>"Vereinshaus Sonnenhof", "casa sociale Sonnenhof".</summary>
    private static bool HasSameName(Reading reading, Anchor first, Anchor second)
    {
        for (var at = second.First; at < End(reading, second); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (!IsName(token))
            {
                continue;
            }

            for (var before = first.First; before < End(reading, first); before++)
            {
                if (IsName(reading.Tokens[before]) && (reading.Tokens[before].Text.StartsWith(token.Text)
                    || token.Text.StartsWith(reading.Tokens[before].Text)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsName(in Token token) => token is
    {
        IsWord: true, IsCapitalized: true, IsGlossed: false, IsEventNoun: false, Length: >= ShortestName,
    } && !IsOfTime(token);

    private static bool IsOfTime(in Token token) => token.IsWord && (Months.TryFind(token, out _)
        || Weekdays.TryFind(token, out _) || TimeWords.Units.Contains(token));

    private static int End(Reading reading, Anchor anchor) =>
        Math.Min(anchor.First + Reach, Math.Max(anchor.End, anchor.BlockEnd));
}
