namespace EventCalendar.Extraction.Assembly.Weighing;

/// <summary>What speaks for or against a day on which something takes place.</summary>
internal enum DayTrait
{
    /// <summary>Three points at least speak for it.</summary>
    ThreePoints,

    /// <summary>Four points at least speak for it.</summary>
    FourPoints,

    /// <summary>Five points at least speak for it.</summary>
    FivePoints,

    /// <summary>Six points at least speak for it.</summary>
    SixPoints,

    /// <summary>Eight points at least speak for it.</summary>
    EightPoints,

    /// <summary>Nine points at least speak for it.</summary>
    NinePoints,

    /// <summary>It has an hour.</summary>
    Hour,

    /// <summary>It is said with its weekday and its month.</summary>
    WeekdayAndDate,

    /// <summary>It is a weekday that does not say of which week.</summary>
    BareWeekday,

    /// <summary>It is a weekday that lies ahead by its own words.</summary>
    ComingWeekday,

    /// <summary>It has a name: "Pfingstmontag".</summary>
    NamedDay,

    /// <summary>It is the day on which the text was written.</summary>
    DayOfText,

    /// <summary>It is near, but not of the next two weeks.</summary>
    Soon,

    /// <summary>It is the first of several days.</summary>
    SeveralDays,

    /// <summary>They are more than a week.</summary>
    ManyDays,

    /// <summary>It is the first of a series that comes every other week at most.</summary>
    SeldomSeries,

    /// <summary>Such a series has no hour, and is not the rhythm of an office.</summary>
    SeldomSeriesWithoutHour,

    /// <summary>The day stands in a heading above.</summary>
    DateAbove,

    /// <summary>Its sentence begins a line.</summary>
    SentenceStartsLine,

    /// <summary>It begins its sentence or line.</summary>
    StartsSentence,

    /// <summary>"am" stands before it.</summary>
    BehindOn,

    /// <summary>A colon stands before it.</summary>
    BehindColon,

    /// <summary>A noun stands before it.</summary>
    BehindNoun,

    /// <summary>From then on something holds: "ab 1. August".</summary>
    FromThenOn,

    /// <summary>From then on something holds, which has no hour and to which nobody is invited.</summary>
    OnlyFromThenOn,

    /// <summary>It has neither an hour nor a place, and no words name an event.</summary>
    Nothing,

    /// <summary>Its words quote something.</summary>
    Quotation,

    /// <summary>The verb beside it tells what was.</summary>
    PastVerb,

    /// <summary>Several sentences of the text tell what was.</summary>
    PastText,

    /// <summary>The sentence speaks of something that does not take place.</summary>
    CancelledWords,

    /// <summary>The sentence speaks of something that is at another time.</summary>
    MovedWords,

    /// <summary>The sentence speaks of opening hours, and of no event with an hour.</summary>
    OpeningHours,

    /// <summary>The sentence says until when something has to be done.</summary>
    Deadline,

    /// <summary>The sentence or those behind it tell of tickets.</summary>
    Tickets,

    /// <summary>An event noun near the day names it.</summary>
    NearEventTitle,

    /// <summary>Its place stands in its sentence.</summary>
    PlaceInSentence,

    /// <summary>The text has many such days.</summary>
    ManyOthers,

    /// <summary>Enough speaks for several other days of the text by itself.</summary>
    StrongOthers,

    /// <summary>
    /// It is a day to come of which nothing speaks against an event, beside one for which enough speaks.
    /// </summary>
    OneOfSeveral,

    /// <summary>The text has several days that are no events.</summary>
    ManyAsides,
}
