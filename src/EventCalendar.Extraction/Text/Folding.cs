using System.Buffers;

namespace EventCalendar.Extraction.Text;

/// <summary>
/// The buffers of a text that is being read, rented and given back: its folded characters and its tokens.
/// </summary>
internal sealed class Folding : IDisposable
{
    private Token[] tokens = [];

    /// <summary>Gets the folded characters of all tokens.</summary>
    public char[] Characters { get; private set; } = [];

    /// <summary>Gets the number of folded characters.</summary>
    public int Length { get; set; }

    /// <summary>Gets the number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the memory of the tokens, which changes while tokens are added.</summary>
    public Token[] Buffer => tokens;

    /// <summary>Gets the tokens in the order of the text.</summary>
    public Span<Token> Tokens => tokens.AsSpan(0, Count);

    /// <summary>Rents buffers for a text.</summary>
    public void Begin(int length)
    {
        Characters = ArrayPool<char>.Shared.Rent(Math.Max(length, 16));
        tokens = Buffers<Token>.Rent(Math.Max(length / 4, 16));
    }

    /// <summary>Adds a token behind the others.</summary>
    public void Add(in Token token)
    {
        if (Count == tokens.Length)
        {
            Grow(Count * 2);
        }

        tokens[Count++] = token;
    }

    /// <summary>Adds tokens behind the others.</summary>
    public void AddRange(ReadOnlySpan<Token> more)
    {
        if (more.Length > tokens.Length - Count)
        {
            Grow(Math.Max(Count * 2, Count + more.Length));
        }

        more.CopyTo(tokens.AsSpan(Count));
        Count += more.Length;
    }

    /// <summary>
    /// Takes the tokens out, to put others in their place; the taker gives the buffer back.
    /// </summary>
    public Token[] Take(out int count)
    {
        var taken = tokens;
        (count, Count) = (Count, 0);
        tokens = Buffers<Token>.Rent(count + (count / 8) + 16);
        return taken;
    }

    /// <summary>Puts a token before others.</summary>
    public void Insert(int at, in Token token)
    {
        Add(token);
        tokens.AsSpan(at, Count - 1 - at).CopyTo(tokens.AsSpan(at + 1));
        tokens[at] = token;
    }

    /// <summary>Gives the buffers back; the tokens must not be used any more.</summary>
    public void Dispose()
    {
        if (tokens.Length > 0)
        {
            // Each holds the characters of the text.
            tokens.AsSpan(0, Count).Clear();
            Buffers<Token>.Return(tokens);
            ArrayPool<char>.Shared.Return(Characters);
        }

        (tokens, Characters) = ([], []);
        (Count, Length) = (0, 0);
    }

    private void Grow(int length)
    {
        var larger = Buffers<Token>.Rent(length);
        tokens.AsSpan(0, Count).CopyTo(larger);
        Buffers<Token>.Return(tokens);
        tokens = larger;
    }
}
