namespace EventCalendar.Extraction.Text;

/// <summary>A word, number or sign with its place in the original text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Index of its first UTF-16 code unit in the original text.</param>
/// <param name="End">Index behind its last one.</param>
/// <param name="Text">Folded: lower case, layout removed, dashes as <c>-</c>. Never compare with the original.</param>
/// <param name="Number">The value of a number of up to nine digits, else -1.</param>
/// <param name="IsSpaced">Whether white space stands before it.</param>
/// <param name="Breaks">Line breaks before it: 0, 1, or 2 for an empty line or more.</param>
/// <param name="IsCapitalized">Whether a word begins with an upper-case letter.</param>
/// <param name="IsAllCaps">Whether a word of two letters or more has upper-case letters only.</param>
internal readonly record struct Token(
    TokenKind Kind,
    int Start,
    int End,
    string Text,
    int Number,
    bool IsSpaced,
    int Breaks,
    bool IsCapitalized,
    bool IsAllCaps)
{
    /// <summary>Gets whether it stands between quotation marks, as part of a name.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Gets the number of code units covered, for a number its digits.</summary>
    public int Length => End - Start;

    /// <summary>Gets whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Gets whether it is a number.</summary>
    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Gets where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Says whether the folded text is the one given.</summary>
    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);
}
