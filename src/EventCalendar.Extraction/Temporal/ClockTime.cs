using NodaTime;

namespace EventCalendar.Extraction.Temporal;

/// <summary>What words say of a time of the day.</summary>
/// <param name="Hour">0 to 24; 24 is the end of the day.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="IsWord">Whether it is written in words, so that "acht" may be the evening.</param>
/// <param name="IsHalfKnown">
/// Whether the half of the day is said ("abends", "pm") or follows from the digits.
/// </param>
internal readonly record struct ClockTime(int Hour, int Minute, bool IsWord = false, bool IsHalfKnown = true)
{
    private readonly byte hour = (byte)Hour;
    private readonly byte minute = (byte)Minute;

    /// <summary>Gets the hour, 0 to 24.</summary>
    public int Hour
    {
        get => hour;
        init => hour = (byte)value;
    }

    /// <summary>Gets the minute, 0 to 59.</summary>
    public int Minute
    {
        get => minute;
        init => minute = (byte)value;
    }

    /// <summary>Gets the time of the day; the end of the day is midnight.</summary>
    public LocalTime Time => new(Hour % 24, Minute);

    /// <summary>Gets minutes since midnight.</summary>
    public int TotalMinutes => (Hour * 60) + Minute;

    /// <summary>Decides a time written in words that can be meant in either half of the day.</summary>
    /// <remarks>
    /// Announced meetings from one to eight are after noon; from nine to twelve they are before.
    /// </remarks>
    public ClockTime Assumed() =>
        IsHalfKnown ? this : this with
        {
            Hour = Hour is >= 1 and <= 8 ? Hour + 12 : Hour,
            IsHalfKnown = true,
        };

    /// <summary>Decides a time by the part of the day that its date says: "Samstagabend, 8 Uhr".</summary>
    public ClockTime On(int part) =>
        part == DayPart.None || (IsHalfKnown && part == DayPart.Morning) ? Assumed() : In(part);

    /// <summary>Puts the time into the half of the day that is said.</summary>
    public ClockTime In(int part) => part switch
    {
        DayPart.Afternoon when Hour is >= 1 and <= 11 => this with { Hour = Hour + 12, IsHalfKnown = true },
        DayPart.Noon when Hour is >= 1 and <= 4 => this with { Hour = Hour + 12, IsHalfKnown = true },
        DayPart.Night when Hour is >= 6 and <= 11 => this with { Hour = Hour + 12, IsHalfKnown = true },
        _ => this with { IsHalfKnown = true },
    };
}
