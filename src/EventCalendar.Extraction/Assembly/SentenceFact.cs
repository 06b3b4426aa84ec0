namespace EventCalendar.Extraction.Assembly;

/// <summary>What is asked of a whole sentence for each of its dates.</summary>
[Flags]
internal enum SentenceFact : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whether it tells of a birthday, wedding or day of death.</summary>
    Birth = 1,

    /// <summary>Whether it stands under a heading such as "Vor 50 Jahren".</summary>
    History = 1 << 1,

    /// <summary>Whether it has the result of a match.</summary>
    Score = 1 << 2,

    /// <summary>Whether it names an enrolment.</summary>
    Registration = 1 << 3,

    /// <summary>Whether it lists several bare weekdays.</summary>
    Weekdays = 1 << 4,

    /// <summary>Whether it is a point of an agenda.</summary>
    Agenda = 1 << 5,

    /// <summary>Whether it stands under the heading of a notice.</summary>
    Notice = 1 << 6,

    /// <summary>Whether it corrects something.</summary>
    Correction = 1 << 7,

    /// <summary>Whether it has a recurrence.</summary>
    Recurrence = 1 << 8,

    /// <summary>Whether it says which dates something happens to.</summary>
    Affected = 1 << 9,

    /// <summary>Whether it tells when an office is open.</summary>
    OfficeHours = 1 << 10,

    /// <summary>Whether it says that an office is open.</summary>
    OfficeOpen = 1 << 11,

    /// <summary>Whether it says when somebody can be reached.</summary>
    Reach = 1 << 12,

    /// <summary>Whether it tells when something is open to visitors.</summary>
    Opens = 1 << 13,

    /// <summary>Whether it says that something pauses or falls out.</summary>
    Pause = 1 << 14,

    /// <summary>Whether it tells of something that was a plan.</summary>
    Irreal = 1 << 15,

    /// <summary>Whether it is about tickets being sold.</summary>
    Presale = 1 << 16,

    /// <summary>Whether it stands in an advertisement for work.</summary>
    Job = 1 << 17,

    /// <summary>Whether it stands below a head that tells of long ago.</summary>
    Archive = 1 << 18,

    /// <summary>Whether it tells that an office opens again after the days on which it was closed.</summary>
    Reopening = 1 << 19,

    /// <summary>Whether it names what one registers with.</summary>
    SignUp = 1 << 20,

    /// <summary>Whether it stands among words for the rounds of the dustmen.</summary>
    Waste = 1 << 21,

    /// <summary>Whether it says that somebody who was away is back.</summary>
    Back = 1 << 22,

    /// <summary>Whether it counts the guests of something.</summary>
    Guests = 1 << 23,

    /// <summary>Whether it speaks of the week to come as a whole.</summary>
    NextWeek = 1 << 24,

    /// <summary>Whether it is about a meeting of those who work somewhere.</summary>
    Internal = 1 << 25,

    /// <summary>Whether something is to be seen or heard.</summary>
    OnView = 1 << 26,

    /// <summary>Whether it speaks of all the times of a timetable.</summary>
    Timetable = 1 << 27,

    /// <summary>Whether it has a word for what only could be.</summary>
    Possible = 1 << 28,

    /// <summary>Whether it tells on which days waste is collected, or a bus runs.</summary>
    Collection = 1 << 29,

    /// <summary>Whether its places are only spoken of: where somebody works, where papers lie.</summary>
    SidePlace = 1 << 30,

    /// <summary>Whether it has a verb that makes it a sentence.</summary>
    Verb = 1L << 31,

    /// <summary>Whether it has a finite verb beside its subject.</summary>
    Finite = 1L << 32,

    /// <summary>Whether it tells, of a meeting that was, what is still to come.</summary>
    Announcing = 1L << 33,
}
