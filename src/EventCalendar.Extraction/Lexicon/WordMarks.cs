using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Whether words name what takes place or where: looked up once for a word of the lexicon.</summary>
internal static class WordMarks
{
    private const int IsFound = 1;
    private const int IsEventNoun = 2;
    private const int IsVenue = 4;

    // Above the answers for a small word those for a capitalized one.
    private const int Capitalized = 3;

    // Threads that meet here find the same; what one of them loses is found again.
    private static readonly byte[] ByWord = new byte[Vocabulary.Instance.WordCount];

    /// <summary>Returns what a word of a text in German names.</summary>
    public static Token.Mark Of(in Token word)
    {
        if (word.Key.Word == 0)
        {
            // A small word is an event or a venue only if a list has it.
            return word.IsCapitalized || word.Key.IsKnown ? Marks(Find(word)) : Token.Mark.None;
        }

        var shift = word.IsCapitalized ? Capitalized : 0;
        var known = ByWord[word.Key.Word] >> shift;
        if ((known & IsFound) == 0)
        {
            known = Find(word) | IsFound;
            ByWord[word.Key.Word] |= (byte)(known << shift);
        }

        return Marks(known);
    }

    private static int Find(in Token word) =>
        (EventNouns.Names(word) ? IsEventNoun : 0) | (PlaceWords.Names(word) ? IsVenue : 0);

    private static Token.Mark Marks(int found) =>
        ((found & IsEventNoun) != 0 ? Token.Mark.EventNoun : Token.Mark.None)
            | ((found & IsVenue) != 0 ? Token.Mark.Venue : Token.Mark.None);
}
