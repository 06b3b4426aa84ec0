using System.Globalization;
using NodaTime;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>The German sentences of warnings, for the person who reviews.</summary>
internal static class Messages
{
    private static readonly string[] WeekdayNames =
        ["", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

    public const string TitleOfUnnamed = "Veranstaltung";
    public const string Free = "frei";

    public static string WeekdayMismatch(LocalDate date) =>
        $"Der {Day(date)} ist ein {WeekdayNames[(int)date.DayOfWeek]}; im Text steht ein anderer Wochentag.";

    public static string YearAssumed(LocalDate date) =>
        $"Der Text nennt kein Jahr; angenommen wurde {date.Year}.";

    public static string AlreadyPast(LocalDate date) => $"Der Termin am {Day(date)} ist schon vorbei.";

    public static string PublishedAssumed(LocalDate date) =>
        $"Der Text sagt nicht, wann er erschienen ist; gezählt wurde ab dem {Day(date)}.";

    public static string TimeAmbiguous(LocalTime time) =>
        $"Die Uhrzeit ist in Worten angegeben; angenommen wurde {time.Hour:00}:{time.Minute:00} Uhr.";

    public static string TitleAssumed() => "Der Text nennt keinen Titel; er wurde zusammengesetzt.";

    public static string PlaceAssumed(string place) =>
        $"Der Ort „{place}“ steht nicht bei diesem Termin; er wurde angenommen.";

    public static string RecurrenceNotRead() =>
        "Der Text deutet eine Wiederholung an, die nicht als Regel gelesen wurde.";

    public static string DayUncertain(LocalDate date) =>
        $"Über den Tag des Festes entscheidet der Mond; der {Day(date)} ist berechnet.";

    public static string SchoolHolidaysUnknown() =>
        "Der Text nennt Schulferien, deren Daten hier nicht bekannt sind; die Regel gilt ohne sie.";

    public static string PublicHolidaysUnknown() =>
        "Der Text nimmt Feiertage aus; ohne Angabe der Region sind nur die bundesweiten ausgenommen.";

    public static string TimeInGap(LocalTime time) =>
        $"Die Uhrzeit {time.Hour:00}:{time.Minute:00} gibt es an diesem Tag wegen der Zeitumstellung nicht.";

    private static string Day(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}.{date.Month}.{date.Year:0000}");
}
