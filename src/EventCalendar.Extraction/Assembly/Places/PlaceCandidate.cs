namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>A place that the text names, and which may be that of an event.</summary>
/// <param name="Phrase">Its words.</param>
/// <param name="Sentence">The sentence they begin in.</param>
/// <param name="Source">What shows that it is a place.</param>
internal readonly record struct PlaceCandidate(PlacePhrase Phrase, int Sentence, PlaceSource Source);

/// <summary>What shows that words are a place.</summary>
internal enum PlaceSource
{
    /// <summary>Words say that something is there: "im Rathaus", "Ort: Rathaus".</summary>
    Said,

    /// <summary>A venue is named: "das Rathaus".</summary>
    Mentioned,

    /// <summary>A preposition stands before a name: "im Schwanen".</summary>
    Named,
}
