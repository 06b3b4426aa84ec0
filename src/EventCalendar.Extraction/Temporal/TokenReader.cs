using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Temporal;

/// <summary>Tokens with an index that may run over both ends.</summary>
internal sealed class TokenReader(Token[] tokens)
{
    private static readonly Token None = new(TokenKind.Symbol, 0, 0, "", -1, true, 2, false, false);

    /// <summary>Gets the number of tokens.</summary>
    public int Count => tokens.Length;

    /// <summary>Gets all tokens.</summary>
    public Token[] All => tokens;

    /// <summary>Gets a token, or one that matches nothing outside the text.</summary>
    public Token this[int index] => index >= 0 && index < tokens.Length ? tokens[index] : None;

    /// <summary>Says whether a sign stands here without white space before it.</summary>
    public bool IsTight(int index, string sign) => this[index].Is(sign) && !this[index].IsSpaced;

    /// <summary>Steps over one token if it is the sign given.</summary>
    public int Skip(int index, string sign) => this[index].Is(sign) ? index + 1 : index;
}
