namespace EventCalendar.Extraction;

/// <summary>What an announcement says of the state of an event.</summary>
public enum CandidateStatus
{
    /// <summary>It takes place as announced.</summary>
    Confirmed,

    /// <summary>It was announced for this time and does not take place.</summary>
    Cancelled,

    /// <summary>It takes place at another time than announced before.</summary>
    Moved,
}
