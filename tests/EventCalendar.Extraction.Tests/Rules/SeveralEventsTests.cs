using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

/// <summary>Several events in one text: the hour, the name and the place of each.</summary>
public sealed class SeveralEventsTests
{
    // A Thursday.
    private static readonly LocalDate Published = new(2026, 7, 2);

    [Theory]
    [InlineData("Messen: Samstag, 11. Juli, 18 Uhr Vorabendmesse in St. Marien; Sonntag, 12. Juli, 9 Uhr Hochamt in Heilig Geist, 10.30 Uhr Familiengottesdienst in St. Marien.",
        "2026-07-11T18:00 Vorabendmesse @ St. Marien; 2026-07-12T09:00 Hochamt in Heilig Geist @ Heilig Geist; 2026-07-12T10:30 Familiengottesdienst @ St. Marien")]
    [InlineData("Samstag: Tanzabend im Volkshaus, 20 Uhr. Sonntag: Matinee im Schloss, 11 Uhr, und Kinderkonzert, 15 Uhr.",
        "2026-07-04T20:00 Tanzabend @ Volkshaus; 2026-07-05T11:00 Matinee @ Schloss; 2026-07-05T15:00 Kinderkonzert @ Schloss")]
    [InlineData("Samstag, 11.7.: 10 Uhr Flohmarkt (Schulhof), 14 Uhr Spielefest (Sportplatz). Sonntag, 12.7.: 10 Uhr Gottesdienst (Kirche).",
        "2026-07-11T10:00 Flohmarkt @ Schulhof; 2026-07-11T14:00 Spielefest @ Sportplatz; 2026-07-12T10:00 Gottesdienst @ Kirche")]
    [InlineData("Am Sonntag, 12. Juli, beginnt um 14 Uhr das Hoffest. Das Kasperltheater ist um 14.30, 16.30 und 17.15 Uhr im Kindergarten zu sehen.",
        "2026-07-12T14:00 Hoffest; 2026-07-12T14:30 Kasperltheater @ Kindergarten; 2026-07-12T16:30 Kasperltheater @ Kindergarten; 2026-07-12T17:15 Kasperltheater @ Kindergarten")]
    [InlineData("Am 10. Juli läuft „Sonne“ (20 Uhr), am 11. Juli nachmittags um 15 Uhr „Pippi“ und abends um 20 Uhr „Mond“.",
        "2026-07-10T20:00 Sonne; 2026-07-11T15:00 Pippi; 2026-07-11T20:00 Mond")]
    [InlineData("Hier die Termine:\n\n* 10. Juli, 19 Uhr: Monatsversammlung\n* 26. September: Vereinsausflug nach Ulm",
        "2026-07-10T19:00 Monatsversammlung; 2026-09-26 Vereinsausflug nach Ulm")]
    [InlineData("Am 10. Juli spricht Dr. Huber über Bienen, am 17. Juli Prof. Lang über Wespen. Die Vorträge beginnen um 19 Uhr im Klinikum.",
        "2026-07-10T19:00 Vortrag über Bienen @ Klinikum; 2026-07-17T19:00 Vortrag über Wespen @ Klinikum")]
    [InlineData("Der Skiclub fährt am 10. Januar nach Zell, am 24. Januar nach Gastein und vom 5. bis 8. Februar ins Grödnertal. Abfahrt ist jeweils um 6 Uhr am Volksfestplatz.",
        "2027-01-10T06:00 Fahrt nach Zell @ Volksfestplatz; 2027-01-24T06:00 Fahrt nach Gastein @ Volksfestplatz; 2027-02-05T06:00 Fahrt ins Grödnertal @ Volksfestplatz")]
    [InlineData("Der Bauausschuss tagt am 8. September, der Kulturausschuss am 10. September und der Rat am 24. September, jeweils um 18 Uhr im Rathaus.",
        "2026-09-08T18:00 Sitzung: Bauausschuss @ Rathaus; 2026-09-10T18:00 Sitzung: Kulturausschuss @ Rathaus; 2026-09-24T18:00 Sitzung: Rat @ Rathaus")]
    [InlineData("Diavorträge im Pfarrheim: Lappland mit Horst Kern (10. Juli), Nepal mit Udo Frank (17. Juli). Beginn 19 Uhr.",
        "2026-07-10T19:00 Diavorträge: Lappland mit Horst Kern @ Pfarrheim; 2026-07-17T19:00 Diavorträge: Nepal mit Udo Frank @ Pfarrheim")]
    [InlineData("Jugendmesse ist am 10. Juli, Taizé-Gebet am 17. Juli und Nacht der Lichter am 24. Juli. Jeweils um 19 Uhr in der Stadtkirche.",
        "2026-07-10T19:00 Jugendmesse @ Stadtkirche; 2026-07-17T19:00 Taizé-Gebet @ Stadtkirche; 2026-07-24T19:00 Nacht der Lichter @ Stadtkirche")]
    [InlineData("Am 10. Juli gibt es um 11 Uhr ein Künstlergespräch. Die Lesung ist am 17. Juli um 16 Uhr.",
        "2026-07-10T11:00 Künstlergespräch; 2026-07-17T16:00 Lesung")]
    [InlineData("Am 3. August um 19 Uhr wird getanzt. Am 14. August kommen viele. Am 20. August um 18 Uhr wird in der Kirche gesungen.",
        "2026-08-03T19:00 Tanz; 2026-08-14 Tanz; 2026-08-20T18:00 Singen @ Kirche")]
    [InlineData("Samstag, 11. Juli: Jugendspiele ab 10 Uhr. Der Sonntag beginnt um 9.30 Uhr mit einem Gottesdienst.",
        "2026-07-11T10:00 Jugendspiele; 2026-07-12T09:30 Gottesdienst")]
    [InlineData("Termine des Vereins\n10.07. Frühjahrsputz am Schießstand, 9 Uhr\n17.07. Maiwanderung, 10 Uhr\n20.07. Sonnwendfeuer",
        "2026-07-10T09:00 Frühjahrsputz @ Schießstand; 2026-07-17T10:00 Maiwanderung; 2026-07-20 Sonnwendfeuer")]
    [InlineData("Gottesdienste\nSa 11.7. 18.00 St. Martin: Vorabendmesse\nSo 12.7. 9.00 St. Josef: Hochamt\n10.30 St. Martin: Familienmesse",
        "2026-07-11T18:00 Vorabendmesse @ St. Martin; 2026-07-12T09:00 Hochamt @ St. Josef; 2026-07-12T10:30 Familienmesse @ St. Martin")]
    [InlineData("Die Bücherei lädt zu drei Lesungen ein: Am 10. September liest Jan Kurz, am 8. Oktober kommt Silke Porath, am 12. November beschließt Wolfgang Burger die Reihe. Los geht es immer um 19.30 Uhr.",
        "2026-09-10T19:30 Lesung: Jan Kurz @ Bücherei; 2026-10-08T19:30 Lesung: Silke Porath @ Bücherei; 2026-11-12T19:30 Lesung: Wolfgang Burger @ Bücherei")]
    [InlineData("Das Kinderkino zeigt am 7. Juli um 15 Uhr „Der Rabe“, am 14. Juli „Findus“ und am 21. Juli „Maja“.",
        "2026-07-07T15:00 Kinderkino: „Der Rabe“; 2026-07-14 Kinderkino: „Findus“; 2026-07-21 Kinderkino: „Maja“")]
    [InlineData("Die Feuerwehr feiert am Samstag, 11. Juli, ihr 150-jähriges Jubiläum am Gerätehaus.",
        "2026-07-11 150-jähriges Jubiläum @ Gerätehaus")]
    [InlineData("Das Konzert ist am 18. Juli um 19 Uhr, die Generalprobe ist am 17. Juli um 18 Uhr.",
        "2026-07-18T19:00 Konzert; 2026-07-17T18:00 Generalprobe")]
    [InlineData("Das Treffen der Klimagruppe ist am 8. Juli um 19 Uhr im Rathaus, das Konzert am 12. Juli um 10 Uhr am Brunnen.",
        "2026-07-08T19:00 Treffen der Klimagruppe @ Rathaus; 2026-07-12T10:00 Konzert @ Brunnen")]
    public void Each_event_has_its_own_hour_name_and_place(string text, string events) =>
        Assert.Equal(events, Events(text));

    [Theory]
    [InlineData("Das Sommerfest am 11. Juli beginnt um 14 Uhr mit einer Andacht. Einlass ist ab 13 Uhr.",
        "2026-07-11T14:00 Sommerfest")]
    [InlineData("Im Gedenken an Hans Kurz (* 11. September 1920) ist am 10. Juli um 19 Uhr im Rathaus eine Lesung.",
        "2026-07-10T19:00 Gedenken @ Rathaus")]
    [InlineData("Am 10. Juli um 15 Uhr ist Proben, am 17. Juli um 19 Uhr das Konzert im Saal. Das Konzert beginnt pünktlich.",
        "2026-07-10T15:00 Proben @ Saal; 2026-07-17T19:00 Konzert @ Saal")]
    public void What_belongs_to_one_event_stays_with_it(string text, string events) =>
        Assert.Equal(events, Events(text));

    private static string Events(string text) =>
        string.Join("; ", AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(Print));

    private static string Print(EventCandidate found) =>
        ExtractionJson.Format(found.Start.Value) + " " + found.Title.Value
            + (found.Location is { } place ? " @ " + place.Value : string.Empty);
}
