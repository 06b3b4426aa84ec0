using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Days that are free, or of which that is not known.</summary>
public sealed class Holiday
{
    internal Holiday(HolidayKind kind, LocalDate first, LocalDate last, string name) =>
        (Kind, First, Last, Name) = (kind, first, last, name);

    /// <summary>Gets what they are free of.</summary>
    public HolidayKind Kind { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day, inclusive.</summary>
    public LocalDate Last { get; }

    /// <summary>
    /// Gets the holiday's name for programs, such as <c>german-unity</c> or <c>autumn</c>; empty if it is not known.
    /// </summary>
    public string Name { get; }
}
