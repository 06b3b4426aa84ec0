namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>What speaks for or against a place being that of an event.</summary>
internal enum PlaceTrait
{
    /// <summary>The rules would take it, and it has a noun of a venue or a street.</summary>
    Chosen,

    /// <summary>A label such as "Ort:" stands before it.</summary>
    Labelled,

    /// <summary>"in", "im" stands before it.</summary>
    In,

    /// <summary>"am", "auf dem" stands before it.</summary>
    On,

    /// <summary>"beim", "vor dem" stands before it.</summary>
    Beside,

    /// <summary>"zum", "in den" stands before it.</summary>
    To,

    /// <summary>"vom", "ab" stands before it.</summary>
    From,

    /// <summary>Words of time stand before it.</summary>
    BehindTime,

    /// <summary>Words of time stand behind it.</summary>
    BeforeTime,

    /// <summary>A comma, a full stop or the end of the line stands behind it.</summary>
    EndsPart,

    /// <summary>It has a street.</summary>
    Street,

    /// <summary>The text names it with a street elsewhere.</summary>
    StreetElsewhere,

    /// <summary>It is a room or a street without a number.</summary>
    Room,

    /// <summary>It has neither a noun of a venue nor a street.</summary>
    NoVenue,

    /// <summary>It has more than four words.</summary>
    LongName,

    /// <summary>It has a noun of an event.</summary>
    EventNoun,

    /// <summary>It has a noun of a body, be it one that is a house as well.</summary>
    Body,

    /// <summary>It ends in a noun of no place.</summary>
    Abstract,

    /// <summary>Nothing but a preposition shows that it is a place.</summary>
    NamedOnly,

    /// <summary>It stands in the words of the title.</summary>
    InTitle,

    /// <summary>It stands in the words of the day.</summary>
    Own,

    /// <summary>It stands in the words of the day, behind it.</summary>
    OwnBehind,

    /// <summary>It stands in the words of an item.</summary>
    OwnOfItem,

    /// <summary>Of those in the words of the day or hour it stands nearest behind them.</summary>
    FirstOwn,

    /// <summary>It stands elsewhere, and the words of the day or hour have another.</summary>
    OtherIsOwn,

    /// <summary>It stands elsewhere, and most days of the text have one in their words.</summary>
    SiblingsOwn,

    /// <summary>It stands with the hour, which is in another sentence than the day.</summary>
    WithHour,

    /// <summary>It stands a few words behind the hour.</summary>
    JustBehindHour,

    /// <summary>It is the next one behind the day or hour.</summary>
    NearestBehind,

    /// <summary>It is nearer to the day or hour than all others.</summary>
    Nearest,

    /// <summary>It stands on the line of the day.</summary>
    SameLine,

    /// <summary>It stands in the paragraph of the day.</summary>
    SameParagraph,

    /// <summary>More than a paragraph lies between it and the day.</summary>
    FarParagraph,

    /// <summary>It stands in the next sentence.</summary>
    Next,

    /// <summary>It stands two or three sentences below.</summary>
    Below,

    /// <summary>It stands further below.</summary>
    FarBelow,

    /// <summary>It stands below the only day of the text.</summary>
    BelowOnly,

    /// <summary>It stands above the only day of the text.</summary>
    AboveOnly,

    /// <summary>It stands in the first sentence.</summary>
    First,

    /// <summary>It stands in the second or third sentence.</summary>
    Second,

    /// <summary>It stands below all days.</summary>
    BelowAll,

    /// <summary>Another day stands between it and the day.</summary>
    Across,

    /// <summary>It stands in the words of another day.</summary>
    OfOther,

    /// <summary>It stands in the sentence of another day.</summary>
    WithOther,

    /// <summary>Its sentence, which is another one, has a day or hour.</summary>
    WithDate,

    /// <summary>Its sentence speaks of registering, opening hours or closing.</summary>
    Registration,

    /// <summary>Its sentence says what holds for all: "immer", "jeweils".</summary>
    ForAll,

    /// <summary>Its sentence says where one meets.</summary>
    Where,

    /// <summary>Its sentence calls something the scene.</summary>
    Scene,

    /// <summary>Its sentence has a noun of an event.</summary>
    WithNoun,

    /// <summary>The text names it more than once.</summary>
    Repeated,

    /// <summary>The text names it more than three times.</summary>
    Often,

    /// <summary>The event is a point of another, and the place is not in its words.</summary>
    NotOfPoint,
}
