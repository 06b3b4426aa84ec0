using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>What is seen of a chunk: whether it acts, is acted on, or says nothing.</summary>
internal sealed class ChunkSigns(Reading reading)
{
    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// "Liebe Nachbarn", "Teilnahme", "Marburg": nobody who acts, nothing that takes place.
    /// </summary>
    public bool IsIdle(Chunk chunk)
    {
        if (HeadingWords.Greetings.Contains(Tokens[chunk.First])
            || HeadingWords.Greetings.Contains(Tokens[chunk.First - 1])
            || StreetReader.Street(Tokens, chunk.Core) > 0
            || (Tokens[chunk.End - 1] is { IsNumber: true, Length: < 4 } && Tokens[chunk.First - 1].Is(",")))
        {
            return true;
        }

        for (var at = chunk.Core; at < chunk.End; at++)
        {
            if (Tokens[at] is { IsWord: true, IsCapitalized: true, IsQuoted: false })
            {
                // "100 Jahre Ortsverein".
                if (Tokens[at].Is("jahre") && at > chunk.Core && Tokens[at - 1].IsNumber
                    && at + 1 < chunk.End && Tokens[at + 1].IsCapitalized)
                {
                    return false;
                }

                return Towns.EndOf(Tokens, at) == chunk.End
                    || (TitleWords.Idle.Contains(Tokens[at])
                        && (at == chunk.End - 1 || !TitleWords.IdlePeople.Contains(Tokens[at])))
                    || (at == chunk.First && at == chunk.End - 1 && PlaceWords.IsBareVenue(Tokens[at].Text));
            }
        }

        return false;
    }

    /// <summary>Says whether the article shows that something is acted on.</summary>
    public bool IsAccusative(Chunk chunk) => TitleWords.Accusatives.Contains(Tokens[chunk.First]);

    /// <summary>Says whether the chunk speaks of something not mentioned before.</summary>
    public bool IsNew(Chunk chunk) =>
        chunk.Core == chunk.First || TitleWords.Indefinite.Contains(Tokens[chunk.First]);

    /// <summary>Says whether it names an organization or a person.</summary>
    public bool IsSomeone(Chunk chunk) => IsOrganization(chunk) || IsFullName(chunk);

    /// <summary>Says whether it names an organization.</summary>
    public bool IsOrganization(Chunk chunk)
    {
        return Tokens.Has(HeadingWords.Organizations, chunk.Core, chunk.End);
    }

    /// <summary>Takes the last of several names apart, unless it is a town, venue or organization.</summary>
    public Chunk? LastOf(Chunk chunk)
    {
        var last = chunk.End - 1;
        return last > chunk.Core && Tokens[last] is { IsCapitalized: true, IsSpaced: true, IsQuoted: false }
            && Tokens[last - 1].IsCapitalized
            && Towns.EndOf(Tokens, last) == last && !PlaceWords.IsVenue(Tokens[last])
            && !HeadingWords.Organizations.Contains(Tokens[last])
            && !PlaceWords.Inns.Contains(Tokens[last - 1]) && !PlaceWords.Quarters.Contains(Tokens[last])
            ? new Chunk(ChunkKind.Noun, last, last, chunk.End)
            : null;
    }

    /// <summary>
    /// Three names in a row, or two and nothing else: "die Autorin Ada Kern", "Lotte Brand".
    /// </summary>
    private bool IsFullName(Chunk chunk)
    {
        var names = 0;
        for (var at = chunk.Core; at < chunk.End; at++)
        {
            names += Tokens[at] is { IsWord: true, IsCapitalized: true } ? 1 : 0;
        }

        return names >= 3 || (names == 2 && chunk.End - chunk.Core == 2);
    }

    /// <summary>"die Interkulturelle Woche": a week with a name takes place.</summary>
    public bool IsNamedWeek(Chunk chunk) =>
        chunk.End - chunk.First > 1
            && EventNouns.IsNamedWeek(reading.Tokens[chunk.End - 2], reading.Tokens[chunk.End - 1]);
}
