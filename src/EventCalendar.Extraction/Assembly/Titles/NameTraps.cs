using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Tells names of houses and of authors from those of events.</summary>
internal static class NameTraps
{
    private const int LongestCredit = 5;
    private const int ReachOfProceeds = 8;

    /// <summary>"Foto: Freundeskreis Aue", "Text: Chor": whose picture it is.</summary>
    public static bool IsCredit(TokenReader tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - LongestCredit; before--)
        {
            if (!tokens[before].IsCapitalized)
            {
                return tokens[before].Text is ":" or "/" && TitleWords.Bylines.Contains(tokens[before - 1]);
            }
        }

        return false;
    }

    /// <summary>"in der Wirtschaft „Alter Schoppen“", "am „Neuen Markt“": the name of where it is.</summary>
    public static bool IsInNamedHouse(TokenReader tokens, int at, int first)
    {
        var open = at - 1;
        while (open > first && tokens[open].IsQuoted)
        {
            open--;
        }

        var noun = open - 1;
        if (noun <= first)
        {
            return false;
        }

        if (!tokens[noun].IsCapitalized)
        {
            return tokens[noun].Text is "am" or "im" or "vorm" || (tokens[noun].Text is "der" or "dem"
                && tokens[noun - 1].Text is "in" or "an" or "vor");
        }

        return !EventNouns.IsAt(tokens, noun) && !TitleWords.Works.Contains(tokens[noun])
            && tokens[noun - 1].Text is var before && (before is "im" or "ins" or "am"
                || (before is "der" or "dem" or "die" or "das"
                    && tokens[noun - 2].Text is "in" or "an" or "vor"));
    }

    /// <summary>"Der Erlös ist für die Abschlussfahrt": what the money is for.</summary>
    public static bool IsOfProceeds(TokenReader tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - ReachOfProceeds
            && !(tokens[before].Text is "." or "!" or ";"); before--)
        {
            if (tokens[before].IsCapitalized && TitleWords.Proceeds.Contains(tokens[before]))
            {
                return true;
            }
        }

        return false;
    }
}
