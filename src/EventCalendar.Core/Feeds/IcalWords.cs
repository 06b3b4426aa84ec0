using System.Collections.Frozen;
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
        BookedOut = "Ausgebucht",
        RegistrationUntil = "Anmeldung bis",
        RegistrationNeeded = "Anmeldung erforderlich",
        RegistrationWith = "Anmeldung",
        Price = "Eintritt",
        IsFree = "Eintritt frei",
        Languages = "Sprachen",
        HasInterpreter = "Mit Verdolmetschung",
        IsStepFree = "Stufenlos zugänglich",
        HasSteps = "Nicht stufenlos zugänglich",
        HasChildcare = "Mit Kinderbetreuung",
        Audience = "Für",
        Organizer = "Veranstalter",
        Contact = "Kontakt",
        Online = "Online",
        Document = "Dokument",
        MoreInformation = "Weitere Informationen",
        SeveralDates = "mehrere Termine ab",
        Date = LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu"),
        DateTime = LocalDateTimePattern.CreateWithInvariantCulture("d.M.uuuu, HH:mm' Uhr'"),
        LanguageNames = FeedLanguageNames.German,
    };

    /// <summary>Gets the English words.</summary>
    public static IcalWords English { get; } = new()
    {
        CancelledPrefix = "CANCELLED: ",
        MovedFrom = "Moved from",
        BookedOut = "Booked out",
        RegistrationUntil = "Registration until",
        RegistrationNeeded = "Registration required",
        RegistrationWith = "Registration",
        Price = "Admission",
        IsFree = "Free admission",
        Languages = "Languages",
        HasInterpreter = "With an interpreter",
        IsStepFree = "Step-free access",
        HasSteps = "No step-free access",
        HasChildcare = "With childcare",
        Audience = "For",
        Organizer = "Organizer",
        Contact = "Contact",
        Online = "Online",
        Document = "Document",
        MoreInformation = "More information",
        SeveralDates = "several dates from",
        Date = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu"),
        DateTime = LocalDateTimePattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm"),
        LanguageNames = FeedLanguageNames.English,
    };

    /// <summary>Gets what stands before the title of what does not take place, for clients that hide STATUS.</summary>
    public required string CancelledPrefix { get; init; }

    /// <summary>Gets what stands before the time that no longer holds.</summary>
    public required string MovedFrom { get; init; }

    /// <summary>Gets what is said where no seat is left.</summary>
    public required string BookedOut { get; init; }

    /// <summary>Gets what stands before the last day to register.</summary>
    public required string RegistrationUntil { get; init; }

    /// <summary>Gets what is said where one has to register.</summary>
    public required string RegistrationNeeded { get; init; }

    /// <summary>Gets what stands before whom to register with.</summary>
    public required string RegistrationWith { get; init; }

    /// <summary>Gets what stands before the price.</summary>
    public required string Price { get; init; }

    /// <summary>Gets what is said where nobody pays.</summary>
    public required string IsFree { get; init; }

    /// <summary>Gets what stands before the languages spoken.</summary>
    public required string Languages { get; init; }

    /// <summary>Gets what is said where somebody interprets.</summary>
    public required string HasInterpreter { get; init; }

    /// <summary>Gets what is said of a place without steps.</summary>
    public required string IsStepFree { get; init; }

    /// <summary>Gets what is said of a place that has steps.</summary>
    public required string HasSteps { get; init; }

    /// <summary>Gets what is said where children are looked after.</summary>
    public required string HasChildcare { get; init; }

    /// <summary>Gets what stands before for whom it is.</summary>
    public required string Audience { get; init; }

    /// <summary>Gets what stands before the name of who invites.</summary>
    public required string Organizer { get; init; }

    /// <summary>Gets what stands before whom to ask.</summary>
    public required string Contact { get; init; }

    /// <summary>Gets what stands before the way to join from afar.</summary>
    public required string Online { get; init; }

    /// <summary>Gets what a document is called whose title nobody said.</summary>
    public required string Document { get; init; }

    /// <summary>Gets what stands before an address with more about it.</summary>
    public required string MoreInformation { get; init; }

    /// <summary>Gets what stands before the first date of a series.</summary>
    public required string SeveralDates { get; init; }

    /// <summary>Gets how a day is written.</summary>
    public required LocalDatePattern Date { get; init; }

    /// <summary>Gets how a day with its time is written.</summary>
    public required LocalDateTimePattern DateTime { get; init; }

    /// <summary>Gets the names of languages by their tags.</summary>
    internal FrozenDictionary<string, string> LanguageNames { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Chooses the words of a language; English if it has none here.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static IcalWords For(string language) =>
        language.StartsWith("de", StringComparison.OrdinalIgnoreCase) ? German : English;

    /// <summary>Names a language; its tag if it has no name here.</summary>
    /// <param name="tag">BCP 47 tag; only its first part counts.</param>
    public string LanguageName(string tag) => LanguageNames.GetValueOrDefault(tag.Split('-')[0].ToLowerInvariant(), tag);
}
