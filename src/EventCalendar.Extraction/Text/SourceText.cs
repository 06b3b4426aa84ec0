using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Text;

/// <summary>An announcement with its tokens, lines and sentences.</summary>
internal sealed class SourceText : IDisposable
{
    private readonly Folding folding;

    private SourceText(ReadOnlyMemory<char> original, Folding folding, RentedList<TextLine> lines,
        RentedList<Sentence> sentences)
    {
        Original = original;
        this.folding = folding;
        Tokens = new TokenReader(folding);
        Lines = lines;
        Sentences = sentences;
    }

    /// <summary>Gets the text in normal form, in memory that may be rented.</summary>
    public ReadOnlyMemory<char> Original { get; }

    /// <summary>Gets the tokens in order.</summary>
    public TokenReader Tokens { get; }

    /// <summary>Gets the lines in order.</summary>
    public RentedList<TextLine> Lines { get; }

    /// <summary>Gets the sentences in order; every token belongs to one.</summary>
    public RentedList<Sentence> Sentences { get; }

    /// <summary>Divides a text.</summary>
    public static SourceText Parse(ReadOnlyMemory<char> text)
    {
        var folding = Tokenizer.Tokenize(text.Span);
        LanguagePass.Run(folding);
        var lines = Segmenter.Lines(folding.Tokens);
        return new SourceText(text, folding, lines, Segmenter.Sentences(folding.Tokens, lines));
    }

    /// <summary>Covers a half-open range of tokens; empty if the range is.</summary>
    public TextSpan Span(int first, int end) =>
        first < end ? new TextSpan(Tokens[first].Start, Tokens[end - 1].End) : default;

    /// <summary>
    /// Quotes a half-open range of tokens in normal spelling: layout removed, white space single.
    /// </summary>
    public string Quote(int first, int end) => first < end ? Quoting.Clean(Original.Span, Span(first, end)) : "";

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        folding.Dispose();
        Lines.Dispose();
        Sentences.Dispose();
    }
}
