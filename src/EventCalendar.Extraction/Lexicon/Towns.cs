using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Names of towns in a text: the gazetteer, and what stands around a name.</summary>
internal static class Towns
{
    private const int LongestName = 60;
    private const int MostTokens = 9;
    private static readonly WordList Contractions = LexiconData.List("articles-before-names");
    private static readonly WordList Evidence = LexiconData.List("before-towns");

    /// <summary>
    /// Returns the index behind the longest town name at a token, or the token itself if there is none.
    /// </summary>
    public static int EndOf(TokenReader tokens, int at) => EndOf(tokens, at, TownSize.Unknown);

    /// <summary>
    /// Returns the index behind a town that a line is about, before its colon: "Randegg: Vortrag im Saal"; the
    /// token itself if there is none.
    /// </summary>
    public static int EndOfLabel(TokenReader tokens, int at)
    {
        // There is a town called Beginn.
        var end = HeadingWords.DateLabels.Contains(tokens[at]) || RoleWords.Begin.Contains(tokens[at])
            || RoleWords.Beginnings.Contains(tokens[at]) || PlaceWords.Labels.Contains(tokens[at])
            ? at : EndOf(tokens, at);
        return end > at && tokens[end].Is(":") ? end : at;
    }

    /// <summary>
    /// Returns the index behind the longest name of a town so large, or the token itself if there is none.
    /// </summary>
    /// <remarks>
    /// "im Linden" is no town: towns have no article. A name that is also a word needs a neighbour that says
    /// so: "in Essen", "45127 Essen".
    /// </remarks>
    public static int EndOf(TokenReader tokens, int at, TownSize least)
    {
        if (!tokens[at].IsCapitalized || !tokens[at].IsWord)
        {
            return at;
        }

        var (end, size) = tokens.TownAt(at);
        return size >= least ? end : at;
    }

    /// <summary>
    /// Looks up the longest town name at a capitalized word; whoever reads a text asks for it more than once.
    /// </summary>
    /// <returns>The index behind it and the size of the town; the token itself if there is none.</returns>
    public static (int End, TownSize Size) Find(ReadOnlySpan<Token> tokens, int at)
    {
        Span<char> name = stackalloc char[LongestName];
        var length = 0;
        var end = at;
        var town = default(Town);
        for (var next = at; next < tokens.Length && next < at + MostTokens; next++)
        {
            ref readonly var token = ref tokens[next];
            if (next > at && !Continues(token, name[..length]))
            {
                break;
            }

            var isSpaced = next > at && token.IsSpaced;
            if (length + token.Text.Length + 1 > LongestName)
            {
                break;
            }

            if (isSpaced)
            {
                name[length++] = ' ';
            }

            token.Text.CopyTo(name[length..]);
            length += token.Text.Length;
            if ((token.IsWord || token.Is(")")) && Gazetteer.TryFind(name[..length], out var found))
            {
                (end, town) = (next + 1, found);
            }
        }

        return end > at && IsMeant(tokens, at, end, town) ? (end, town.Size) : (at, TownSize.Unknown);
    }

    private static bool Continues(in Token token, ReadOnlySpan<char> before)
    {
        if (token.Breaks > 1)
        {
            return false;
        }

        return token.IsSpaced || token.Breaks > 0
            ? Gazetteer.IsPrefix(before)
            : token.IsWord || token.Text is "-" or "." or ")" or "'";
    }

    private static bool IsMeant(ReadOnlySpan<Token> tokens, int at, int end, Town town)
    {
        // "Kirche St. Johann": a saint is a town only where the words say so.
        var isSaint = PlaceWords.Saints.Contains(tokens[at]);
        if (end > at + 1 && !(isSaint && town.Size < TownSize.Town))
        {
            return true;
        }

        var before = at > 0 ? tokens[at - 1] : default;
        if (at > 0 && Contractions.Contains(before))
        {
            return false;
        }

        if (!town.IsCommonWord && !isSaint)
        {
            return true;
        }

        if (at > 0 && before is { IsNumber: true, Length: 4 or 5 } && before.Number is < 1900 or > 2100)
        {
            return true;
        }

        // "in Halle 4", "in Haus B": a hall that has a number.
        return at > 0 && Evidence.Contains(before) && !(end < tokens.Length && tokens[end].IsNumber)
            && (town.Size >= TownSize.City || !PlaceWords.IsVenue(tokens[at]));
    }
}
