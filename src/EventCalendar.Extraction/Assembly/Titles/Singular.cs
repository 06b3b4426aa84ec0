using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Names one of several events by the singular: "Umzüge am Rosenmontag" is one "Umzug".</summary>
/// <remarks>Only plurals with an umlaut are changed: all others begin with the singular.</remarks>
internal static class Singular
{
    private const int ShortestEnding = 4;
    private const int LongestEnding = 10;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Singulars =
        LexiconData.Lookup("umlaut-plurals");

    /// <summary>Returns a title whose first word is in the singular.</summary>
    public static string Of(string title)
    {
        var end = title.IndexOf(' ', StringComparison.Ordinal);
        end = end < 0 ? title.Length : end;
        Span<char> lower = stackalloc char[LongestEnding];
        for (var length = Math.Min(LongestEnding, end); length >= ShortestEnding; length--)
        {
            var word = lower[..title.AsSpan(end - length, length).ToLowerInvariant(lower)];
            if (Singulars.TryGetValue(word, out var singular))
            {
                var first = length == end ? char.ToUpperInvariant(singular[0]) + singular[1..] : singular;
                return string.Concat(title.AsSpan(0, end - length), first, title.AsSpan(end));
            }
        }

        return title;
    }
}
