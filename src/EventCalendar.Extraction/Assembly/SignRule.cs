using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Words that say something only together with their neighbours.</summary>
/// <param name="words">The words.</param>
/// <param name="holds">Asks the neighbours.</param>
/// <param name="sign">What they say then.</param>
internal sealed class SignRule(WordList words, SignRule.Test holds, Signs sign)
{
    /// <summary>Asks the neighbours of a word.</summary>
    public delegate bool Test(ReadOnlySpan<Token> tokens, int at);

    /// <summary>Gets the words.</summary>
    public WordList Words { get; } = words;

    /// <summary>Returns what the first rule says that has the word and holds; nothing if none does.</summary>
    public static Signs First(SignRule[] rules, ReadOnlySpan<Token> tokens, int at)
    {
        foreach (var rule in rules)
        {
            if (rule.Words.Contains(tokens[at]) && rule.Holds(tokens, at))
            {
                return rule.Sign;
            }
        }

        return Signs.None;
    }

    private Test Holds { get; } = holds;

    private Signs Sign { get; } = sign;
}
