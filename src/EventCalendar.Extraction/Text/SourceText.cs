namespace EventCalendar.Extraction.Text;

/// <summary>An announcement with its tokens, lines and sentences.</summary>
internal sealed class SourceText
{
    private SourceText(string original, Token[] tokens, List<TextLine> lines, List<Sentence> sentences)
    {
        Original = original;
        Tokens = tokens;
        Lines = lines;
        Sentences = sentences;
    }

    /// <summary>Gets the text as it was handed in.</summary>
    public string Original { get; }

    /// <summary>Gets the tokens in order.</summary>
    public Token[] Tokens { get; }

    /// <summary>Gets the lines in order.</summary>
    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>Gets the sentences in order; every token belongs to one.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Divides a text.</summary>
    public static SourceText Parse(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var lines = Segmenter.Lines(tokens);
        return new SourceText(text, tokens, lines, Segmenter.Sentences(tokens, lines));
    }

    /// <summary>Covers a half-open range of tokens; empty if the range is.</summary>
    public TextSpan Span(int first, int end) =>
        first < end ? new TextSpan(Tokens[first].Start, Tokens[end - 1].End) : default;

    /// <summary>Quotes a half-open range of tokens in normal spelling: layout removed, white space single.</summary>
    public string Quote(int first, int end) => first < end ? Quoting.Clean(Original, Span(first, end)) : "";
}
