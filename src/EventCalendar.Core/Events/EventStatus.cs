namespace EventCalendar.Core.Events;

/// <summary>Whether an event takes place (RFC 5545 §3.8.1.11).</summary>
public enum EventStatus
{
    /// <summary>It takes place.</summary>
    Confirmed,

    /// <summary>The date is held but may still change.</summary>
    Tentative,

    /// <summary>It does not take place. It stays in feeds until it is over, so that phones learn of it.</summary>
    Cancelled,
}
