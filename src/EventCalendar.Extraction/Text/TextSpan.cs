namespace EventCalendar.Extraction.Text;

/// <summary>A stretch of the text exactly as it was handed in.</summary>
/// <remarks>
/// Half-open, counted in UTF-16 code units of the original text, never of a normalised copy.
/// <c>default</c> is the empty span at the beginning, which quotes nothing.
/// </remarks>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="End">Index behind the last code unit; at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Gets the number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Gets whether the span covers nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Says whether the two spans share at least one code unit.</summary>
    /// <param name="other">The span to compare with.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Says whether the other span lies wholly inside this one.</summary>
    /// <param name="other">The span to look for.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Returns the smallest span that covers both.</summary>
    /// <param name="other">The span to join with; a gap between the two is covered as well.</param>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Quotes the text covered.</summary>
    /// <param name="text">The text that the span was made for.</param>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start, then by end.</summary>
    /// <param name="other">The span to compare with.</param>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
