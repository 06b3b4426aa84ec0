using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Prints chunks as a calendar lists them: without the article, adjectives in the nominative.
/// </summary>
internal sealed class ChunkPrinter(Reading reading)
{
    private TokenReader Tokens => reading.Tokens;

    /// <summary>Prints a noun with what belongs to it, the first letter large.</summary>
    public string Noun(Chunk chunk)
    {
        var text = reading.Source.Quote(chunk.Core, chunk.End);
        var at = chunk.Core;
        if (Tokens[at].IsWord && !Tokens[at].IsCapitalized && Nominative.IsInflected(Tokens[at].Text)
            && chunk.Core > chunk.First
            && (TitleWords.Determiners.Contains(Tokens[at - 1])
                || TitleWords.Contracted.Contains(Tokens[at - 1])))
        {
            var word = reading.Source.Quote(at, at + 1);
            text = Nominative.Adjective(word, Ending(chunk)) + text[word.Length..];
        }

        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>Prints the quoted name of a chunk with its marks.</summary>
    public string Quoted(Chunk chunk)
    {
        var first = chunk.End - 2;
        while (first > chunk.Core && Tokens[first - 1].IsQuoted)
        {
            first--;
        }

        return "„" + reading.Source.Quote(first, chunk.End - 1) + "“";
    }

    /// <summary>The ending of an adjective when its article is taken away.</summary>
    private string Ending(Chunk chunk)
    {
        var head = chunk.Core;
        while (head < chunk.End - 1 && !Tokens[head].IsCapitalized)
        {
            head++;
        }

        return Tokens[chunk.Core - 1].Text switch
        {
            "die" or "zur" or "eine" or "ihre" or "seine" or "unsere" => "e",
            "das" or "ein" when EndsIn(chunk.Core, "es") || Tokens[chunk.Core - 1].Is("das") => "es",
            "den" or "der" or "ein" when chunk.Core - chunk.First == 1 => "er",
            _ => EventNouns.AdjectiveEnding(Tokens[head].Text),
        };
    }

    private bool EndsIn(int at, string ending) => Tokens[at].Text.EndsWith(ending, StringComparison.Ordinal);
}
