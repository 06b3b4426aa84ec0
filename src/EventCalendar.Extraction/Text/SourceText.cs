using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Text;

/// <summary>An announcement with its tokens, lines and sentences.</summary>
internal sealed class SourceText : IDisposable
{
    private readonly Folding folding = new();

    /// <summary>Gets the text in normal form, in memory that may be rented.</summary>
    public ReadOnlyMemory<char> Original { get; private set; }

    /// <summary>Gets the tokens in order.</summary>
    public TokenReader Tokens { get; } = new();

    /// <summary>Gets the lines in order.</summary>
    public RentedList<TextLine> Lines { get; } = new();

    /// <summary>Gets the sentences in order; every token belongs to one.</summary>
    public RentedList<Sentence> Sentences { get; } = new();

    /// <summary>Divides a text.</summary>
    public static SourceText Parse(ReadOnlyMemory<char> text)
    {
        var source = new SourceText();
        source.Begin(text);
        return source;
    }

    /// <summary>Divides a text, after the one before was given back.</summary>
    public void Begin(ReadOnlyMemory<char> text)
    {
        Original = text;
        Tokenizer.Tokenize(text.Span, folding);
        LanguagePass.Run(folding);
        Segmenter.AddLines(folding.Tokens, Lines);
        Segmenter.AddSentences(folding.Tokens, Lines, Sentences);
        Tokens.Begin(folding);
    }

    /// <summary>
    /// Makes lines part of the paragraph of the first of them, as if no empty lines parted them.
    /// </summary>
    public void Join(int first, int end)
    {
        for (var line = first + 1; line < end; line++)
        {
            ref var token = ref folding.Tokens[Lines[line].First];
            token = token.Breaks > 1 ? token.Behind(1, token.IsSpaced) : token;
            Lines[line] = Lines[line] with { Paragraph = Lines[first].Paragraph };
        }
    }

    /// <summary>Gives the sentences the paragraphs of their lines, after some were joined.</summary>
    public void Renumber()
    {
        foreach (ref var sentence in Sentences.All)
        {
            sentence = sentence with { Paragraph = Lines[sentence.Line].Paragraph };
        }
    }

    /// <summary>Covers a half-open range of tokens; empty if the range is.</summary>
    public TextSpan Span(int first, int end) =>
        first < end ? new TextSpan(Tokens[first].Start, Tokens[end - 1].End) : default;

    /// <summary>
    /// Quotes a half-open range of tokens in normal spelling: layout removed, white space single.
    /// </summary>
    public string Quote(int first, int end) =>
        first < end ? Quoting.Clean(Original.Span, Span(first, end)) : "";

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        Original = default;
        Tokens.End();
        folding.Dispose();
        Lines.Dispose();
        Sentences.Dispose();
    }
}
