using System.Globalization;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>A German word or sign that says what words of another language mean.</summary>
/// <param name="Text">The folded word.</param>
/// <param name="Key">What the lexicon knows of it.</param>
/// <param name="IsNoun">Whether it is written with a capital letter, as German nouns are.</param>
/// <param name="Kind">Whether it is a word, a number or a sign.</param>
/// <param name="Number">The value of a number, else -1.</param>
internal sealed record GlossWord(char[] Text, WordKey Key, bool IsNoun, TokenKind Kind, int Number)
{
    /// <summary>
    /// Gets whether it is a verb, which German writes small also where a sentence begins with it.
    /// </summary>
    public bool IsVerb => !IsNoun && RoleWords.Ahead.Contains(Key);

    /// <summary>
    /// Makes the words of a gloss, with <c>_</c> between them; none for words that say nothing.
    /// </summary>
    public static GlossWord[] All(string gloss) =>
        [.. gloss.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(Of)];

    /// <summary>Makes one word or sign.</summary>
    public static GlossWord Of(string word)
    {
        var folded = word.ToLowerInvariant();
        var kind = char.IsLetter(word[0]) ? TokenKind.Word : char.IsDigit(word[0]) ? TokenKind.Number
            : TokenKind.Symbol;
        var number = kind == TokenKind.Number ? int.Parse(word, CultureInfo.InvariantCulture) : -1;
        return new GlossWord(folded.ToCharArray(), Vocabulary.Instance.Find(folded), char.IsUpper(word[0]),
            kind, number);
    }
}
