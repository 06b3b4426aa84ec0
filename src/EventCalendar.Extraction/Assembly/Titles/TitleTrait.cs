namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// What is seen of the words of a title, and of words that may say more: which reader they come from, where
/// they stand, and what they are.
/// </summary>
internal enum TitleTrait
{
    // Which reader they come from.
    Heading,
    Item,
    Lead,
    Phrase,
    Verb,
    Label,
    Assumed,
    Quote,
    Noun,
    PrepositionNoun,
    Sure,
    Unsure,
    Reserve,
    Weak,

    // Where they stand.
    Behind,
    Before,
    InSentence,
    SentenceBefore,
    FarBefore,
    SentenceAfter,
    FarAfter,
    OtherParagraph,
    Top,
    Upper,
    Near,
    DayBetween,
    HourBetween,
    StopBetween,
    OtherDay,
    OfOther,
    BehindHour,
    LineStart,
    ToldAsPast,

    // What stands before them.
    Definite,
    Indefinite,
    To,
    With,
    In,
    OtherPreposition,

    // What they are.
    Event,
    Generic,
    Meeting,
    Minor,
    Aside,
    Someone,
    Venue,
    Town,
    Single,
    Short,
    Long,
    Number,
    Quoted,
    LongWord,
    OfWork,
    Repeated,

    // What else the words of the day say.
    BareDay,
    HasEvent,
    HasQuote,
    HasNoun,
    FarWithEvent,
    FarAndBare,
    TopOfBareDay,
    WorkOfBareDay,
}
