namespace EventCalendar.Core.Events;

/// <summary>Who gets to see an event.</summary>
public enum EventVisibility
{
    /// <summary>Everybody, in lists and feeds.</summary>
    Public,

    /// <summary>Who knows its address; it is in no list and no feed.</summary>
    Unlisted,

    /// <summary>Members, through their organization's own feed and reminders.</summary>
    Subscribers,
}
