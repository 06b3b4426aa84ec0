using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>On whose behalf the current scope writes; set once by the door that let the request in.</summary>
internal sealed class WriteContext(IClock clock)
{
    public string Actor { get; set; } = "system";

    public Instant Now => clock.GetCurrentInstant();
}
