using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Reads a noun of a clause that nothing else shows to be the event.</summary>
internal sealed class AnyNounReader(Reading reading)
{
    private const double Unsure = 0.3;
    private readonly Clause clause = new(reading);
    private readonly ChunkPrinter printer = new(reading);
    private readonly ChunkSigns signs = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Finds any noun that may be the thing of which a clause speaks: good only where nothing else names it.
    /// </summary>
    public FoundTitle? Find(int first, int end)
    {
        clause.Read(first, end);
        var found = -1;
        for (var at = clause.BehindReason(); at < clause.Count && found < 0; at++)
        {
            // "Mit Laternen und Liedern": what follows "und" belongs to the words before.
            found = clause.Is(at, ChunkKind.Noun) && IsNameable(clause[at])
                && !clause.IsListed(at) ? at : -1;
        }

        for (var at = 0; at < clause.Count && found < 0; at++)
        {
            // "in der Dorfkirche von Ritte": of the house.
            found = clause.IsTopic(at)
                && !(at > 0 && Tokens[clause[at - 1].End - 1] is { IsVenue: true, IsCapitalized: true })
                && TitleWords.Attaching.Contains(clause.Word(at))
                && IsNameable(clause[at]) ? at : -1;
        }

        return found < 0 ? null
            : new FoundTitle(TitleText.Clean(printer.Noun(clause[found])),
                reading.Source.Span(clause[found].Core, clause[found].End), "title.verb", Unsure, false)
            {
                IsReserve = true,
            };
    }

    private bool IsNameable(Chunk chunk) =>
        !signs.IsIdle(chunk) && !signs.IsSomeone(chunk) && Tokens[chunk.End - 1].Length > 3
            && !PlaceWords.IsVenue(Tokens[chunk.End - 1])
            && !TitleWords.Groups.Contains(Tokens[chunk.End - 1])
            && !(chunk.End == chunk.First + 1
                && TitleWords.LooksLikeParticiple(Tokens[chunk.First].Text));
}
