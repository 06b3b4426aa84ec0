namespace EventCalendar.Extraction.Assembly;

/// <summary>What words can say of the dates in their sentence.</summary>
[Flags]
internal enum Signs : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is told as having happened.</summary>
    Past = 1,

    /// <summary>It is to come.</summary>
    Ahead = 1L << 1,

    /// <summary>It does not take place.</summary>
    Cancelled = 1L << 2,

    /// <summary>It takes place at another time.</summary>
    Moved = 1L << 3,

    /// <summary>When is left open.</summary>
    Indefinite = 1L << 4,

    /// <summary>Something is closed.</summary>
    Closed = 1L << 5,

    /// <summary>Plans are laid open, laws come into force.</summary>
    Display = 1L << 6,

    /// <summary>Hours at which something is open.</summary>
    OpeningHours = 1L << 7,

    /// <summary>One has to register.</summary>
    Registration = 1L << 8,

    /// <summary>Something else has to be done in time.</summary>
    OtherDeadline = 1L << 9,

    /// <summary>Work is offered.</summary>
    Job = 1L << 10,

    /// <summary>It holds for each of several dates.</summary>
    ForEach = 1L << 11,

    /// <summary>Services that are no events.</summary>
    News = 1L << 12,

    /// <summary>It holds where nothing else is said.</summary>
    Default = 1L << 13,

    /// <summary>An event is named.</summary>
    EventNoun = 1L << 14,

    /// <summary>Somebody invites.</summary>
    Invitation = 1L << 15,

    /// <summary>A verb that makes a perfect with a participle.</summary>
    Auxiliary = 1L << 16,

    /// <summary>A participle at the end of its clause.</summary>
    Participle = 1L << 17,

    /// <summary>Something is denied.</summary>
    Negated = 1L << 18,

    /// <summary>It takes place in spite of something, or is not called off.</summary>
    Held = 1L << 19,

    /// <summary>There is none: "kein Flohmarkt".</summary>
    NoSuch = 1L << 20,

    /// <summary>A word that may say something of the state, with its neighbours.</summary>
    State = 1L << 21,

    /// <summary>Works, traffic and supply.</summary>
    Works = 1L << 22,

    /// <summary>Birthdays and anniversaries of persons.</summary>
    Personal = 1L << 23,

    /// <summary>A period that begins or ends without a gathering: holidays, season.</summary>
    Period = 1L << 24,

    /// <summary>Something begins, goes on or ends.</summary>
    PeriodVerb = 1L << 25,

    /// <summary>It holds only if something happens.</summary>
    Condition = 1L << 26,

    /// <summary>Something was wrong before.</summary>
    Error = 1L << 27,

    /// <summary>A form of "haben", which makes the perfect of verbs without a mark of their own.</summary>
    Have = 1L << 28,

    /// <summary>A word that may be the participle of such a verb.</summary>
    WeakParticiple = 1L << 29,

    /// <summary>A participle that makes its perfect with "sein".</summary>
    MotionParticiple = 1L << 30,

    /// <summary>Something is to be had, handed in or applied for.</summary>
    Service = 1L << 31,

    /// <summary>A word for what was planned or announced.</summary>
    Announced = 1L << 32,

    /// <summary>A word that says something with its neighbours.</summary>
    InContext = 1L << 33,
}
