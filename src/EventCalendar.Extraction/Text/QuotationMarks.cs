namespace EventCalendar.Extraction.Text;

/// <summary>
/// Marks the words between quotation marks: they name something and do not say when or whether it takes
/// place.
/// </summary>
internal static class QuotationMarks
{
    // A name in quotation marks is short; what is longer is someone's words.
    private const int LongestName = 12;

    /// <summary>Marks the tokens between balanced quotation marks.</summary>
    public static void Mark(Span<Token> all)
    {
        for (var open = 0; open < all.Length; open++)
        {
            if (all[open].IsWord || Closers(all, open) is not { } closers
                || Close(all, open, closers) is not { } close)
            {
                continue;
            }

            for (var at = open + 1; at < close; at++)
            {
                all[at] = all[at].With(Token.Mark.Quoted);
            }

            open = close;
        }
    }

    /// <summary>Returns the marks that can end a quotation begun here; <c>null</c> if none begins.</summary>
    private static string? Closers(ReadOnlySpan<Token> tokens, int at)
    {
        var isOpen = at + 1 < tokens.Length && !tokens[at + 1].IsSpaced
            && (at == 0 || tokens[at].IsSpaced || tokens[at - 1].Text is "(" or "/" or "-");
        return tokens[at].Text switch
        {
            "„" => "“”\"",
            "‚" => "‘'’",
            "»" when isOpen => "«",
            // French has spaces inside its marks; a German « that closes has none before it.
            "«" when isOpen || (at + 1 < tokens.Length && (at == 0 || tokens[at].IsSpaced)) => "»",
            "“" when isOpen => "”",
            "\"" when isOpen => "\"“”",
            _ => null,
        };
    }

    private static int? Close(ReadOnlySpan<Token> tokens, int open, string closers)
    {
        for (var at = open + 1; at < tokens.Length && at <= open + LongestName + 1; at++)
        {
            if (tokens[at].Breaks > 1)
            {
                return null;
            }

            if (tokens[at].Length == 1 && closers.Contains(tokens[at].Text[0], StringComparison.Ordinal))
            {
                return at;
            }

            var isEnd = tokens[at].Text is "." or "!" or "?" && at + 1 < tokens.Length
                && tokens[at + 1] is { IsSpaced: true, IsCapitalized: true };
            if (isEnd && !(tokens[at].Is(".") && (tokens[at - 1].IsNumber || tokens[at - 1].Length <= 3)))
            {
                return null;
            }
        }

        return null;
    }
}
