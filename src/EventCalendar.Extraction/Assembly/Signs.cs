namespace EventCalendar.Extraction.Assembly;

/// <summary>What words can say of the dates in their sentence.</summary>
[Flags]
internal enum Signs
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is told as having happened.</summary>
    Past = 1,

    /// <summary>It is to come.</summary>
    Ahead = 1 << 1,

    /// <summary>It does not take place.</summary>
    Cancelled = 1 << 2,

    /// <summary>It takes place at another time.</summary>
    Moved = 1 << 3,

    /// <summary>When is left open.</summary>
    Indefinite = 1 << 4,

    /// <summary>Something is closed.</summary>
    Closed = 1 << 5,

    /// <summary>Plans are laid open, laws come into force.</summary>
    Display = 1 << 6,

    /// <summary>Hours at which something is open.</summary>
    OpeningHours = 1 << 7,

    /// <summary>One has to register.</summary>
    Registration = 1 << 8,

    /// <summary>Something else has to be done in time.</summary>
    OtherDeadline = 1 << 9,

    /// <summary>Work is offered.</summary>
    Job = 1 << 10,

    /// <summary>It holds for each of several dates.</summary>
    ForEach = 1 << 11,

    /// <summary>Services that are no events.</summary>
    News = 1 << 12,

    /// <summary>It holds where nothing else is said.</summary>
    Default = 1 << 13,

    /// <summary>An event is named.</summary>
    EventNoun = 1 << 14,

    /// <summary>Somebody invites.</summary>
    Invitation = 1 << 15,

    /// <summary>A verb that makes a perfect with a participle.</summary>
    Auxiliary = 1 << 16,

    /// <summary>A participle at the end of its clause.</summary>
    Participle = 1 << 17,

    /// <summary>Something is denied.</summary>
    Negated = 1 << 18,

    /// <summary>It takes place in spite of something, or is not called off.</summary>
    Held = 1 << 19,

    /// <summary>There is none: "kein Flohmarkt".</summary>
    NoSuch = 1 << 20,

    /// <summary>A word that may say something of the state, with its neighbours.</summary>
    State = 1 << 21,

    /// <summary>Works, traffic and supply.</summary>
    Works = 1 << 22,

    /// <summary>Birthdays and anniversaries of persons.</summary>
    Personal = 1 << 23,

    /// <summary>A period that begins or ends without a gathering: holidays, season.</summary>
    Period = 1 << 24,

    /// <summary>Something begins, goes on or ends.</summary>
    PeriodVerb = 1 << 25,

    /// <summary>It holds only if something happens.</summary>
    Condition = 1 << 26,

    /// <summary>Something was wrong before.</summary>
    Error = 1 << 27,

    /// <summary>A form of "haben", which makes the perfect of verbs without a mark of their own.</summary>
    Have = 1 << 28,

    /// <summary>A word that may be the participle of such a verb.</summary>
    WeakParticiple = 1 << 29,

    /// <summary>A participle that makes its perfect with "sein".</summary>
    MotionParticiple = 1 << 30,
}
