using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Puts names back into the case in which a calendar lists them.</summary>
internal static class Nominative
{
    /// <summary>Returns the ending that adjectives have when no article stands before the noun.</summary>
    /// <param name="preposition">The word before the phrase: "im", "beim", "der", "den".</param>
    /// <param name="head">The noun.</param>
    public static string Ending(string preposition, ReadOnlySpan<char> head)
    {
        var gender = PlaceWords.Gender(head);
        return gender switch
        {
            'n' => "es",
            'm' => "er",
            'f' => "e",
            'p' => "e",
            _ => preposition is "der" or "zur" or "die" ? "e" : preposition is "ins" or "das" ? "es" : "er",
        };
    }

    /// <summary>Gives an inflected adjective the ending; other words stay.</summary>
    public static string Adjective(string word, string ending) =>
        Inflection(word) is > 0 and var length ? string.Concat(word.AsSpan(0, word.Length - length), ending)
            : word;

    /// <summary>Says whether a word ends as adjectives in a phrase do.</summary>
    public static bool IsInflected(ReadOnlySpan<char> word) => Inflection(word) > 0;

    /// <summary>
    /// Says whether a capitalized word before a noun is its adjective: "Alten Rathaus", "Internationalen
    /// Bund".
    /// </summary>
    public static bool IsAdjective(TokenReader tokens, int at, int end) =>
        at + 1 < end && tokens[at].IsWord && tokens[at + 1].IsCapitalized && tokens[at + 1].IsSpaced
            && tokens[at].Length > 3
        && tokens[at].Text.EndsWith("en", StringComparison.Ordinal) && Towns.EndOf(tokens, at) == at
        && !PlaceWords.IsVenue(tokens[at]) && !EventNouns.IsEventNoun(tokens[at]);

    /// <summary>
    /// Takes the ending of the genitive off the noun that a name begins with: "Museums Roth"; <c>null</c> if
    /// it has none.
    /// </summary>
    public static string? OfGenitive(string name, string noun)
    {
        foreach (var ending in (ReadOnlySpan<string>)["es", "s"])
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal) && noun.Length > ending.Length + 3
                && PlaceWords.Gender(noun.ToLowerInvariant()) is 'n' or 'm'
                && PlaceWords.IsWhole(noun[..^ending.Length].ToLowerInvariant())
                && name.StartsWith(noun, StringComparison.Ordinal))
            {
                return noun[..^ending.Length] + name[noun.Length..];
            }
        }

        return null;
    }

    /// <summary>Says whether a noun in the dative plural ends in an n that the nominative lacks.</summary>
    public static string Plural(string word) =>
        MayBePlural(word) && PlaceWords.Gender(word.ToLowerInvariant()) == 'p'
            ? word[..^1] : word;

    /// <summary>
    /// Says whether a noun ends as those of which <see cref="Plural"/> knows the nominative.
    /// </summary>
    public static bool MayBePlural(ReadOnlySpan<char> word) =>
        word.EndsWith("äumen", StringComparison.Ordinal);

    private static int Inflection(ReadOnlySpan<char> word)
    {
        foreach (var inflected in (ReadOnlySpan<string>)["en", "em", "er", "es", "e"])
        {
            if (word.Length > inflected.Length + 2 && word.EndsWith(inflected, StringComparison.Ordinal))
            {
                return inflected.Length;
            }
        }

        return 0;
    }
}
