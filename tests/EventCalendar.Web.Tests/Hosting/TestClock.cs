using NodaTime;

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>A clock that stands still until it is set.</summary>
internal sealed class TestClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
