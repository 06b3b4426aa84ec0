using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Finds the full name of what a phrase names in short: "des Arbeitskreises" where the text also says which.
/// </summary>
internal sealed class NameFinder(Reading reading)
{
    // The name in quotes stands at most this many tokens behind the noun.
    private const int Reach = 2;
    private const int LongestName = 12;
    private const int KeyLength = 4;

    // So many names of nouns that begin alike are compared; a text with more has no one name for them.
    private const int MostNames = 16;
    private readonly Note<Dictionary<string,
        List<(int Noun, int Open, int Close)>>?> quoted = new(reading.Kept, null);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the quoted name of the last noun of a phrase anywhere in the text.</summary>
    /// <returns>
    /// The name in German quotation marks; <c>null</c> if there is none or the phrase has it.
    /// </returns>
    public (string Name, TextSpan Span)? Named(NounPhrase phrase)
    {
        var noun = phrase.End - 1;
        if (noun <= phrase.Head || !Tokens[noun].IsCapitalized || Tokens[noun].Length < 4
            || HasQuote(phrase.First, phrase.End))
        {
            return null;
        }

        var index = quoted.Value ??= Index();
        foreach (var (at, open, close) in index.GetValueOrDefault(Key(Tokens[noun].Text)) ?? [])
        {
            if (at != noun && SameNoun(Tokens[at].Text, Tokens[noun].Text))
            {
                reading.Applied.Add("title.named-elsewhere");
                return ("„" + reading.Source.Quote(open + 1, close) + "“",
                    reading.Source.Span(open, close + 1));
            }
        }

        return null;
    }

    /// <summary>Lists the nouns with a quoted name behind them once, by how they begin.</summary>
    private Dictionary<string, List<(int Noun, int Open, int Close)>> Index()
    {
        var index = new Dictionary<string, List<(int, int, int)>>(StringComparer.Ordinal);
        for (var open = 1; open < Tokens.Count; open++)
        {
            if (!IsOpening(open) || Close(open) is not (> 0 and var close) || close - open > LongestName
                || close - open <= 1)
            {
                continue;
            }

            for (var noun = open - 1; noun >= Math.Max(0, open - Reach); noun--)
            {
                if (!Tokens[noun].IsCapitalized)
                {
                    continue;
                }

                var key = Key(Tokens[noun].Text);
                if (!index.TryGetValue(key, out var list))
                {
                    index[key] = list = [];
                }

                if (list.Count < MostNames)
                {
                    list.Add((noun, open, close));
                }
            }
        }

        return index;
    }

    private static string Key(ReadOnlySpan<char> noun) => noun[..Math.Min(noun.Length, KeyLength)].ToString();

    /// <summary>
    /// Finds whose event it is: a name before a colon or dash at the beginning of the sentence.
    /// </summary>
    public string? Holder(int first, int end)
    {
        for (var at = first + 1; at < end && at < first + 8; at++)
        {
            if (Tokens[at].Is(":") && Tokens[first].IsCapitalized && IsOrganization(first, at))
            {
                return reading.Source.Quote(first, at);
            }
        }

        return null;
    }

    /// <summary>"TSV Aue: Am Samstag wandern wir": who writes it, and not what takes place.</summary>
    public bool IsHost(FoundTitle lead) =>
        lead is { HasEventNoun: false, Span.IsEmpty: false }
            && IsOrganization(reading.TokenAt(lead.Span.Start), reading.TokenAt(lead.Span.End - 1) + 1);

    /// <summary>"Unser Programm:" is nobody; "AK Asyl:" and "Frauentreff:" are.</summary>
    private bool IsOrganization(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at].IsCapitalized
                && (Tokens[at].IsAllCaps || HeadingWords.Organizations.Contains(Tokens[at])))
            {
                return !HeadingWords.Notices.Contains(Tokens[first]);
            }
        }

        return false;
    }

    private bool HasQuote(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsOpening(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOpening(int at) =>
        !Tokens[at].IsWord && (Tokens[at].Text is "„" or "‚" or "»" or "\""
            || (Tokens[at].Text is "'" or "“" or "‘" && Tokens[at].IsSpaced));

    private int Close(int open)
    {
        for (var at = open + 1; at <= open + LongestName + 1; at++)
        {
            if (Tokens[at].Text is "“" or "”" or "\"" or "«" or "‘" or "'"
                && !(Tokens[at].IsSpaced && Tokens[at].Is("'")))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool SameNoun(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var shorter = left.Length <= right.Length ? left : right;
        var longer = left.Length <= right.Length ? right : left;
        return longer.StartsWith(shorter, StringComparison.Ordinal) && longer.Length - shorter.Length <= 2
            && (longer.Length == shorter.Length || longer[shorter.Length..] is "s" or "es" or "n" or "en");
    }
}
