namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of plays and their showings.</summary>
internal static class PlayWords
{
    /// <summary>Gets what a play is: the name in quotation marks beside it is its name.</summary>
    public static readonly WordList Plays = LexiconData.List("play-nouns");

    /// <summary>Gets who plays, before a name of theirs.</summary>
    public static readonly WordList Actors = LexiconData.List("play-actors");

    /// <summary>Gets words that say that a play is shown.</summary>
    public static readonly WordList Showings = LexiconData.List("play-showings");

    /// <summary>Gets capitalized words beside those that say no more: "Weitere Aufführungen".</summary>
    public static readonly WordList More = LexiconData.List("play-more-words");

    /// <summary>Gets the showings that have a name of their own.</summary>
    public static readonly WordList First = LexiconData.List("play-firsts");
}
