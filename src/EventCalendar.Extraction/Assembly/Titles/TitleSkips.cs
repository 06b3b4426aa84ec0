using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Finds words before a title that are none of it.</summary>
internal static class TitleSkips
{
    private const int LongestBracket = 8;
    private const int LongestPrice = 12;

    /// <summary>"Zapraszamy na Dzień Polski!": who invites, and to what, in another language.</summary>
    public static bool IsInvitation(TokenReader tokens, int at, int first) =>
        tokens[at] is { IsGlossed: true, IsWord: true, IsCapitalized: false }
            && (RoleWords.Invite.Contains(tokens[at])
                || (at > first && tokens[at - 1].IsGlossed
                    && TitleWords.GlossedSkips.Contains(tokens[at])));

    /// <summary>Returns the index behind a bracket that opens at a token, 0 if it is long.</summary>
    public static int BracketEnd(TokenReader tokens, int at, int end)
    {
        for (var next = at + 1; next < end && next < at + LongestBracket; next++)
        {
            if (tokens[next].Is(")"))
            {
                return next + 1;
            }
        }

        return 0;
    }

    /// <summary>"15/10 €", "12,50 Euro".</summary>
    public static bool IsPrice(TokenReader tokens, int at)
    {
        var next = at + 1;
        while (next < at + LongestPrice
            && (tokens[next].IsNumber
                || (tokens[next].Text is "/" or "," or "." or "-" && !tokens[next].IsSpaced)))
        {
            next++;
        }

        return tokens[next].Breaks == 0 && TitleWords.Currencies.Contains(tokens[next]);
    }

    /// <summary>"No open mic on Thursday": the word before what does not take place.</summary>
    public static bool IsDenial(TokenReader tokens, int at) =>
        tokens[at].IsGlossed && TitleWords.Denied.Contains(tokens[at]);
}
