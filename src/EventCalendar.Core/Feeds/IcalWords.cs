using NodaTime.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>The few words that a feed adds to what was announced.</summary>
/// <remarks>They stand in this one file, as feeds are rendered where no resources can be read.</remarks>
public sealed record IcalWords
{
    private IcalWords()
    {
    }

    /// <summary>Gets the German words.</summary>
    public static IcalWords German { get; } = new()
    {
        CancelledPrefix = "ABGESAGT: ",
        MovedFrom = "Verlegt von",
        RegistrationUntil = "Anmeldung bis",
        Organizer = "Veranstalter",
        Online = "Online",
        MoreInformation = "Weitere Informationen",
        Date = LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu"),
        DateTime = LocalDateTimePattern.CreateWithInvariantCulture("d.M.uuuu, HH:mm' Uhr'"),
    };

    /// <summary>Gets the English words.</summary>
    public static IcalWords English { get; } = new()
    {
        CancelledPrefix = "CANCELLED: ",
        MovedFrom = "Moved from",
        RegistrationUntil = "Registration until",
        Organizer = "Organizer",
        Online = "Online",
        MoreInformation = "More information",
        Date = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu"),
        DateTime = LocalDateTimePattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm"),
    };

    /// <summary>Gets what stands before the title of what does not take place, for clients that hide STATUS.</summary>
    public required string CancelledPrefix { get; init; }

    /// <summary>Gets what stands before the time that no longer holds.</summary>
    public required string MovedFrom { get; init; }

    /// <summary>Gets what stands before the last day to register.</summary>
    public required string RegistrationUntil { get; init; }

    /// <summary>Gets what stands before the name of who invites.</summary>
    public required string Organizer { get; init; }

    /// <summary>Gets what stands before the way to join from afar.</summary>
    public required string Online { get; init; }

    /// <summary>Gets what stands before an address with more about it.</summary>
    public required string MoreInformation { get; init; }

    /// <summary>Gets how a day is written.</summary>
    public required LocalDatePattern Date { get; init; }

    /// <summary>Gets how a day with its time is written.</summary>
    public required LocalDateTimePattern DateTime { get; init; }

    /// <summary>Chooses the words of a language; English if it has none here.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static IcalWords For(string language) =>
        language.StartsWith("de", StringComparison.OrdinalIgnoreCase) ? German : English;
}
