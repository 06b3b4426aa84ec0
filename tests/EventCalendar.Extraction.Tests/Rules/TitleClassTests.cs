using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class TitleClassTests
{
    private static readonly LocalDate Published = new(2026, 3, 15);

    [Theory]
    [InlineData("Am Dienstag, 24. März, kann von 15 bis 19 Uhr im Rathaus Blut gespendet werden.", "Blutspende")]
    [InlineData("Am Palmsonntag, 29. März, 10 Uhr, werden vor der Kirche die Palmbuschen geweiht.", "Palmbuschen weihen")]
    [InlineData("Ihr 50-jähriges Bestehen feiert die Landjugend am 21. März ab 14 Uhr im Rathaus.", "50-jähriges Bestehen: Landjugend")]
    [InlineData("Mit dem Stück „Pension Moor“ ist das Landestheater am 27. März um 20 Uhr im Rathaus zu Gast.", "Pension Moor")]
    [InlineData("Die Premiere ist am 28. März um 20 Uhr. Gespielt wird „Der weite Weg“ im Rathaus.", "Premiere: „Der weite Weg“")]
    [InlineData("Mit einem Lichterfest begeht der Turnverein am 21. März um 18 Uhr am Rathaus seinen Geburtstag.", "Lichterfest")]
    [InlineData("Wer Lust auf Gesellschaftstanz hat, ist am 27. März um 19 Uhr im Vereinsheim richtig.", "Gesellschaftstanz")]
    [InlineData("In den Räumen der Beratungsstelle trifft sich am 24. März um 18 Uhr die Selbsthilfegruppe für Angehörige.", "Treffen: Selbsthilfegruppe für Angehörige")]
    [InlineData("Auf den Wochenmarkt kommt am 21. März von 9 bis 12 Uhr das Umweltmobil.", "Umweltmobil")]
    [InlineData("Den Dorflauf gibt es seit Jahren. Am 21. März startet der Lauf um 14 Uhr am Rathaus.", "Dorflauf")]
    [InlineData("Am 23. März von 12 bis 18 Uhr kann im Rathaus Blut gespendet werden, zu dieser Sonderaktion ruft das Rote Kreuz auf.", "Blutspende")]
    [InlineData("Gesegnet wird das Fahrzeug am Samstag, 21. März, um 17 Uhr am Rathaus. Danach wird ein Dorfabend gefeiert.", "Fahrzeug segnen")]
    [InlineData("Für Groß und Klein öffnet am 21. März um 14 Uhr wieder die Gartenbahn am Rathaus.", "Gartenbahn")]
    [InlineData("Fachleute der Kammer beraten am 24. März um 15 Uhr im Rathaus zum Thema Wärmepumpe.", "Beratung zum Thema Wärmepumpe")]
    [InlineData("Am 24. März um 15 Uhr treffen sich im Rathaus die Mitglieder des Kneippvereins.", "Treffen: Mitglieder des Kneippvereins")]
    [InlineData("Laternen, Lieder, Brezeln: Am 24. März um 17 Uhr zieht die Kita vom Rathaus zum Sportplatz.", "Laternen, Lieder, Brezeln")]
    [InlineData("TSV Aue: Am Samstag, 21. März, wandern wir ab 10 Uhr vom Rathaus zur Ruine.", "Wanderung zur Ruine – TSV Aue")]
    [InlineData("Imkerverein: Wie man Bienen durch den Winter bringt, erklärt Obmann Kern am 24. März um 19 Uhr im Rathaus.", "Vortrag: Wie man Bienen durch den Winter bringt – Imkerverein")]
    [InlineData("Was tun, wenn die Kraft ausgeht? Darüber spricht Ada Kern am 24. März um 19 Uhr im Rathaus.", "Was tun, wenn die Kraft ausgeht? – Vortrag: Ada Kern")]
    [InlineData("(red) - Zwischen 14 und 18 Uhr kann am Dienstag, 24. März, im Rathaus Blut gespendet werden.", "Blutspende")]
    [InlineData("Die Selbsthilfegruppe Tinnitus ist neu. Am 24. März um 18 Uhr trifft sich die Gruppe in der Wirtschaft „Alter Schoppen“.", "Treffen: Selbsthilfegruppe Tinnitus")]
    [InlineData("Schwank der Speelkoppel: „Gute Landluft“\n\nZum ersten Mal hebt sich der Vorhang am 28. März um 19 Uhr im Rathaus.", "Schwank der Speelkoppel")]
    [InlineData("Am kommenden Sonntag heißt es in Oberau wieder: Leinen los! Um 13 Uhr starten die Boote am Rathaus.", "Leinen los")]
    [InlineData("Im Rathaus stellt der Krippenverein am 21. März um 14 Uhr seine Schätze aus.", "Schätze ausstellen")]
    [InlineData("Die Klasse 10b verkauft am 24. März um 9 Uhr im Rathaus Waffeln. Der Erlös ist für die Abschlussfahrt.", "Waffeln verkaufen")]
    [InlineData("Nachwuchsforscher aufgepasst! Im Rathaus wird am 22. März um 11 Uhr experimentiert.", "Experimentieren")]
    [InlineData("Frau Holl leitet das Plätzchenbacken. Gebacken wird am 24. März um 14 Uhr im Rathaus.", "Plätzchenbacken")]
    [InlineData("Seit Montag ist das Bad zu. Eine Besichtigung der Baustelle bietet die Stadt am 21. März um 10 Uhr an.", "Besichtigung der Baustelle")]
    public void The_words_of_the_date_name_the_event(string text, string expected) =>
        Assert.Equal(expected, Readers.Single(text, Published).Title.Value);

    [Theory]
    [InlineData("Was ist los am Wochenende?\n\nAm 21. März um 20 Uhr ist Tanztee im Rathaus.", "Tanztee")]
    [InlineData("PETERSAU\n\nDer Imkerverein bittet am 24. März um 19 Uhr ins Rathaus zum Klönschnack.", "Klönschnack")]
    [InlineData("Viel zu feiern\n\nVerfasst von: Redaktion Aue\n\nAm 24. März um 19 Uhr ist Klönschnack im Rathaus.", "Klönschnack")]
    [InlineData("Datum Uhrzeit Ort\n24.3.2026 19 Uhr Klönschnack, Rathaus", "Klönschnack")]
    public void What_heads_every_text_is_no_title(string text, string expected) =>
        Assert.Equal(expected, Readers.Single(text, Published).Title.Value);

    [Theory]
    [InlineData("Gestrichen sind das Frühlingskonzert am 20. März, die Orgelvespern am 21. und am 28. März sowie der Liederabend am 29. März.",
        "Frühlingskonzert|Orgelvespern|Orgelvespern|Liederabend")]
    [InlineData("Geplant sind zwei Filmabende, „Das Moor“ (20. März) und „Die Heide“ (27. März), jeweils um 19 Uhr im Rathaus.",
        "Das Moor|Die Heide")]
    [InlineData("Das Backhausfest beginnt am Samstag, 21. März, um 11 Uhr. Am Sonntag, 22. März, öffnet das Fest um 10 Uhr.",
        "Backhausfest|Backhausfest")]
    [InlineData("Am 20. März um 19 Uhr ist Tanzabend im Rathaus. Kaffeetreff ist am 28. März um 15 Uhr im Pfarrheim.",
        "Tanzabend|Kaffeetreff")]
    [InlineData("Weiter geht es mit dem Zwergenclub für die Kleinen. Er trifft sich am 24. März um 10 Uhr im Rathaus.\nAm 25. März um 15 Uhr ist Osterbasteln im Rathaus.",
        "Zwergenclub für die Kleinen|Osterbasteln")]
    [InlineData("Zu einem Frühschoppen trifft man sich am 21. März, 11 Uhr, am Rathaus, und um 19 Uhr liest am 24. März Ada Kern aus „Nebel“.",
        "Frühschoppen|Lesung aus „Nebel“")]
    [InlineData("Am 20. März, 15 Uhr, ist Blutspende im Rathaus. Zu gleicher Zeit geht es weiter am 27. März im Rathaus.",
        "Blutspende|Blutspende")]
    [InlineData("Lou Kern & Band Stadthalle, Aue 20.3.2026 2.9.2026 Die Moorhexe Stadthalle, Aue 22.3.2026 10.10.2026",
        "Lou Kern & Band Stadthalle|Lou Kern & Band Stadthalle|Die Moorhexe Stadthalle|Die Moorhexe Stadthalle")]
    [InlineData("Am 20. März um 19 Uhr ist Chorprobe im Rathaus. Neu ist die „Kochbande“, die am 24. März um 15 Uhr im Rathaus beginnt.",
        "Chorprobe|Kochbande")]
    [InlineData("Am 20. März um 19 Uhr ist Chorprobe im Rathaus. Am 24. März ab 19 Uhr tauscht man sich unter dem Titel „Mensch und Farbe“ im Rathaus aus.",
        "Chorprobe|Mensch und Farbe")]
    public void Of_several_dates_each_has_its_own_title(string text, string expected)
    {
        var titles = AnnouncementReader.Read(text, Readers.On(Published)).Events.Select(candidate => candidate.Title.Value);

        Assert.Equal(expected.Split('|'), titles);
    }
}
