using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Text;

/// <summary>What stands around a word of another language that may mean several things.</summary>
internal static class GlossSigns
{
    /// <summary>
    /// "wykład o Gdańsku", "зустріч о шостій": the word that means "um" before hours means "über" elsewhere.
    /// </summary>
    public static bool IsOtherWord(Glossary glossary, GlossWord[] meaning, ReadOnlySpan<Token> tokens,
        int end) =>
        meaning is [{ Text: ['u', 'm'] }] && tokens[end - 1].Length == 1
            && IsUnknownNext(glossary, tokens, end);

    /// <summary>
    /// "до школи", "إلى الحفل": a word without a gloss, which is no day, behind a preposition.
    /// </summary>
    public static bool IsUnknownNext(Glossary glossary, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at] is { IsWord: true, Breaks: 0 } && !Months.TryFind(tokens[at], out _)
            && !Weekdays.TryFind(tokens[at], out _) && glossary.Find(tokens, at, out var next).Length == 0
            && next == at;

    /// <summary>
    /// "в 17.30", "в 11 и в 15 часов", "в 12 у входа": minutes that are no month, hours one after the other, a
    /// number that counts nothing.
    /// </summary>
    public static bool IsHour(ReadOnlySpan<Token> tokens, int at)
    {
        if (at >= tokens.Length
            || tokens[at] is not { IsNumber: true, Number: <= 24, Length: <= 2, Breaks: 0 })
        {
            return false;
        }

        return (at + 2 < tokens.Length && tokens[at + 1].Is(".") && !tokens[at + 1].IsSpaced
                && tokens[at + 2] is { IsNumber: true, Length: 2, Number: 0 or > 12 and < 60, IsSpaced: false })
            || (at + 3 < tokens.Length && tokens[at + 1].IsWord && tokens[at + 3].IsNumber
                && tokens[at + 2].Text.SequenceEqual(tokens[at - 1].Text))
            || (tokens[at].Number > 6 && (at + 1 == tokens.Length || tokens[at + 1].Breaks > 0
                || tokens[at + 1].Text is "!" or "," || tokens[at + 1] is { IsWord: true, Length: 1 }));
    }

    /// <summary>Says whether it is a number, month, weekday or unit of time.</summary>
    public static bool IsTemporal(in Token token) =>
        token.IsNumber || Months.TryFind(token, out _) || Weekdays.TryFind(token, out _)
        || (token.IsWord && TimeWords.Units.Contains(token));
}
