namespace EventCalendar.Web.Data;

/// <summary>Measures how long something takes, whatever the clock is set to; the clock says what time it is.</summary>
internal sealed class MonotonicTime : TimeProvider;
