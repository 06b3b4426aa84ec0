using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Finds names in quotation marks.</summary>
internal static class QuotedNames
{
    /// <summary>So far from its date, in tokens, no name is that of the date.</summary>
    public const int Reach = 30;

    /// <summary>Finds the marks around the first name in a range.</summary>
    public static (int Open, int Close)? First(TokenReader tokens, int first, int end)
    {
        for (var open = first; open + 1 < end && open < first + Reach; open++)
        {
            if (!tokens[open].IsQuoted && !tokens[open].IsWord && tokens[open + 1].IsQuoted)
            {
                var close = open + 1;
                while (close < end && tokens[close].IsQuoted)
                {
                    close++;
                }

                return close < end ? (open, close) : null;
            }
        }

        return null;
    }

    /// <summary>Finds the marks around the last name in a range.</summary>
    public static (int Open, int Close)? Last(TokenReader tokens, int first, int end)
    {
        for (var close = end - 1; close > first + 1; close--)
        {
            if (!tokens[close].IsQuoted && !tokens[close].IsWord && tokens[close - 1].IsQuoted)
            {
                var open = close - 1;
                while (open > first && tokens[open].IsQuoted)
                {
                    open--;
                }

                return tokens[open].IsQuoted ? null : (open, close);
            }
        }

        return null;
    }
}
