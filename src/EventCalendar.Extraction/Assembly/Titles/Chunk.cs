namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Kinds of chunks.</summary>
internal enum ChunkKind
{
    /// <summary>A noun with its article, adjectives, genitive and quoted name.</summary>
    Noun,

    /// <summary>A noun behind a preposition.</summary>
    Prepositional,

    /// <summary>Words that speak of time.</summary>
    Time,

    /// <summary>"wir", "man": who acts, without a name.</summary>
    Pronoun,

    /// <summary>Any other word: a verb, an adverb.</summary>
    Word,

    /// <summary>A sign that ends the clause.</summary>
    Stop,
}

/// <summary>Words of a clause that belong together.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="First">Index of the first token: the preposition or the article.</param>
/// <param name="Core">Index of the first token behind preposition and article.</param>
/// <param name="End">Index behind the last token.</param>
internal readonly record struct Chunk(ChunkKind Kind, int First, int Core, int End);
