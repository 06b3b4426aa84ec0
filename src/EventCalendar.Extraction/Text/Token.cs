using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Text;

/// <summary>A word, number or sign with its place in the original text.</summary>
internal readonly struct Token
{
    // The marks above this bit are the number of a language.
    private const int LanguageShift = 10;
    private readonly char[] folded;
    private readonly int foldedAt;
    private readonly int foldedLength;
    private readonly Mark marks;

    /// <summary>Makes a token.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="start">Index of its first UTF-16 code unit in the original text.</param>
    /// <param name="end">Index behind its last one.</param>
    /// <param name="text">The buffer that holds its folded text, and where.</param>
    /// <param name="key">What the lexicon knows of it.</param>
    /// <param name="number">The value of a number of up to nine digits, else -1.</param>
    /// <param name="breaks">Line breaks before it: 0, 1, or 2 for an empty line or more.</param>
    /// <param name="marks">What else was seen of it.</param>
    public Token(
        TokenKind kind, int start, int end, (char[] Buffer, int At, int Length) text, WordKey key, int number,
            int breaks, Mark marks)
    {
        (Kind, Start, End) = (kind, start, end);
        (folded, foldedAt, foldedLength) = text;
        (Key, Number, this.marks) = (key, number, marks);
        Breaks = (byte)breaks;
    }

    /// <summary>What is seen of a token besides its text.</summary>
    [Flags]
    internal enum Mark : ushort
    {
        /// <summary>Nothing.</summary>
        None = 0,

        /// <summary>White space stands before it.</summary>
        Spaced = 1,

        /// <summary>A word begins with an upper-case letter.</summary>
        Capitalized = 2,

        /// <summary>A word of two letters or more has upper-case letters only.</summary>
        AllCaps = 4,

        /// <summary>It stands between quotation marks, as part of a name.</summary>
        Quoted = 8,

        /// <summary>It names something that takes place.</summary>
        EventNoun = 16,

        /// <summary>It names a kind of venue.</summary>
        Venue = 32,

        /// <summary>It stands in words of another language than German.</summary>
        Foreign = 64,

        /// <summary>A word begins with a lower-case letter; scripts without case have none.</summary>
        Small = 128,

        /// <summary>It is given by the German word of the same meaning.</summary>
        Glossed = 256,

        /// <summary>A word with a capital before it was left out, with which a sentence may begin.</summary>
        Led = 512,
    }

    /// <summary>Gets what it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Gets the line breaks before it: 0, 1, or 2 for an empty line or more.</summary>
    public byte Breaks { get; }

    /// <summary>Gets what the lexicon knows of it.</summary>
    public WordKey Key { get; }

    /// <summary>Gets the index of its first UTF-16 code unit in the original text.</summary>
    public int Start { get; }

    /// <summary>Gets the index behind its last one.</summary>
    public int End { get; }

    /// <summary>Gets the value of a number of up to nine digits, else -1.</summary>
    public int Number { get; }

    /// <summary>
    /// Gets it folded: lower case, layout removed, dashes as <c>-</c>. Never compare with the original.
    /// </summary>
    public ReadOnlySpan<char> Text => new(folded, foldedAt, foldedLength);

    /// <summary>Gets it folded as a string; a word of the lexicon is not copied.</summary>
    public string Folded => Vocabulary.Instance.Known(Text) ?? Text.ToString();

    /// <summary>Gets whether white space stands before it.</summary>
    public bool IsSpaced => (marks & Mark.Spaced) != 0;

    /// <summary>Gets whether a word begins with an upper-case letter.</summary>
    public bool IsCapitalized => (marks & Mark.Capitalized) != 0;

    /// <summary>Gets whether a word of two letters or more has upper-case letters only.</summary>
    public bool IsAllCaps => (marks & Mark.AllCaps) != 0;

    /// <summary>Gets whether it stands between quotation marks, as part of a name.</summary>
    public bool IsQuoted => (marks & Mark.Quoted) != 0;

    /// <summary>Gets whether it names something that takes place, in any case and number.</summary>
    public bool IsEventNoun => (marks & Mark.EventNoun) != 0;

    /// <summary>Gets whether it names a kind of venue, in any case.</summary>
    public bool IsVenue => (marks & Mark.Venue) != 0;

    /// <summary>Gets whether it stands in words of another language than German.</summary>
    public bool IsForeign => (marks & Mark.Foreign) != 0;

    /// <summary>Gets whether it is given by the German word of the same meaning.</summary>
    public bool IsGlossed => (marks & Mark.Glossed) != 0;

    /// <summary>Gets the language of the words that it stands in.</summary>
    public int Language => (int)marks >> LanguageShift;

    /// <summary>
    /// Gets whether it is a small word of another language whose meaning is not known: its endings say
    /// nothing.
    /// </summary>
    public bool IsUnknown => (marks & (Mark.Foreign | Mark.Glossed | Mark.Capitalized)) == Mark.Foreign;

    /// <summary>Gets whether a word begins with a lower-case letter; false in scripts without case.</summary>
    public bool IsSmall => (marks & Mark.Small) != 0;

    /// <summary>
    /// Gets whether a sentence may begin with it: a capital letter, also of a word given by a German verb.
    /// </summary>
    public bool IsLarge => (marks & (Mark.Capitalized | Mark.Led)) != 0 || (IsGlossed && IsWord && !IsSmall);

    /// <summary>Gets the number of code units covered, for a number its digits.</summary>
    public int Length => Number >= 0 ? foldedLength : End - Start;

    /// <summary>Gets whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Gets whether it is a number.</summary>
    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Gets where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Gets whether a cell of a row ends with it: a comma, bar, semicolon or spaced dash.</summary>
    public bool IsCellBorder => Text is "," or "|" or ";" || (Is("-") && IsSpaced);

    /// <summary>Says whether the folded text is the one given.</summary>
    public bool Is(string text) => Text.SequenceEqual(text);

    /// <summary>
    /// Says whether a noun is the same, or one of the two a compound of the other: "Konzert" names the
    /// "Frühlingskonzert".
    /// </summary>
    public bool IsSameNoun(ReadOnlySpan<char> noun) => Text.EndsWith(noun) || noun.EndsWith(Text);

    /// <summary>Returns it with a further mark.</summary>
    public Token With(Mark mark) =>
        new(Kind, Start, End, (folded, foldedAt, foldedLength), Key, Number, Breaks, marks | mark);

    /// <summary>Returns it without a mark.</summary>
    public Token Without(Mark mark) =>
        new(Kind, Start, End, (folded, foldedAt, foldedLength), Key, Number, Breaks, marks & ~mark);

    /// <summary>Returns it as a token of a line in another language than German.</summary>
    public Token InLanguage(int language) => With((Mark)(language << LanguageShift));

    /// <summary>
    /// Returns it with an end farther on, over a suffix or a further word of the same meaning.
    /// </summary>
    public Token ExtendedTo(int end) =>
        new(Kind, Start, end, (folded, foldedAt, foldedLength), Key, Number, Breaks, marks);

    /// <summary>
    /// Returns it as a word of another language: a small one has none of the endings of German words.
    /// </summary>
    public Token AsForeign() => new(
        Kind, Start, End, (folded, foldedAt, foldedLength), IsSmall ? Key.WithoutEnding()
            : Key, Number, Breaks, marks | Mark.Foreign);

    /// <summary>
    /// Returns it behind other white space, when what stood before it was left out or put in.
    /// </summary>
    public Token Behind(int breaks, bool isSpaced)
    {
        var spaced = isSpaced ? marks | Mark.Spaced : marks & ~Mark.Spaced;
        return new(Kind, Start, End, (folded, foldedAt, foldedLength), Key, Number, breaks, spaced);
    }

    /// <summary>Returns a German word or sign with the meaning of this one, in its place.</summary>
    /// <param name="meaning">What it means.</param>
    /// <param name="start">Index of its first code unit in the original text.</param>
    /// <param name="end">
    /// Index behind its last one; <paramref name="start"/> for a word that only precedes.
    /// </param>
    public Token Meaning(GlossWord meaning, int start, int end)
    {
        var layout = marks & ~(Mark.EventNoun | Mark.Venue);
        var shape = meaning.IsNoun ? (layout & ~Mark.Small) | Mark.Capitalized
            : meaning.IsVerb ? layout & ~Mark.Capitalized : layout;
        return new(
            meaning.Kind, start, end, (meaning.Text, 0, meaning.Text.Length), meaning.Key, meaning.Number,
                Breaks, shape | Mark.Foreign | Mark.Glossed);
    }
}
