namespace EventCalendar.Core.Recurrence;

/// <summary>FREQ of a rule (RFC 5545 §3.3.10).</summary>
public enum RecurrenceFrequency
{
    /// <summary>SECONDLY.</summary>
    Secondly,

    /// <summary>MINUTELY.</summary>
    Minutely,

    /// <summary>HOURLY.</summary>
    Hourly,

    /// <summary>DAILY.</summary>
    Daily,

    /// <summary>WEEKLY.</summary>
    Weekly,

    /// <summary>MONTHLY.</summary>
    Monthly,

    /// <summary>YEARLY.</summary>
    Yearly,
}
