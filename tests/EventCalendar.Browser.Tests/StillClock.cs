using NodaTime;

namespace EventCalendar.Browser.Tests;

/// <summary>A clock that stands still, so that a page looks the same whenever the tests run.</summary>
internal sealed class StillClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
