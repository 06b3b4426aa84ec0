namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Words that name an event: its noun with what belongs to it.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Head">Index of the noun.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="IsGeneric">Whether the noun alone leaves open what takes place.</param>
/// <param name="HasComplement">Whether words behind the noun say more.</param>
internal sealed record NounPhrase(int First, int Head, int End, bool IsGeneric, bool HasComplement)
{
    /// <summary>
    /// Gets whether it stands behind "mit", "bei" and the like: it goes along with the event.
    /// </summary>
    public bool IsAside { get; init; }

    /// <summary>
    /// Gets whether it names a part of an event that anything else names better: "Tombola", "Einführung".
    /// </summary>
    public bool IsMinor { get; init; }

    /// <summary>Gets whether it may as well name those who meet: "Lauftreff".</summary>
    public bool IsGroup { get; init; }

    /// <summary>Gets how much it says.</summary>
    public int Weight =>
        (IsAside || IsMinor ? -4 : 0) + (IsGroup ? -2 : 0) + (IsGeneric ? 0 : 2)
            + (HasComplement ? 2 : 0) + (Head > First ? 1 : 0);
}
