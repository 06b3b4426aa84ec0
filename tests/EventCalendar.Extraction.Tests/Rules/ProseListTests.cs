using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

/// <summary>Several days told one after the other, in prose and in lines, with all their hours.</summary>
public sealed class ProseListTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2026, 7, 1);

    [Theory]
    [InlineData("Termine im Advent: Am 2. Dezember wird im Gemeindesaal gebastelt. Am 9. Dezember kommt der Nikolaus. Am 16. Dezember singen wir alte Lieder.", "2026-12-02 2026-12-09 2026-12-16")]
    [InlineData("Am 4. März singt der Chor im Saalbau, am 9. April spielt dort das Orchester. Zum Konzert im Freien lädt der Verein am 7. Mai, und am 18. Juni ist der Kinderchor an der Reihe.", "2027-03-04 2027-04-09 2027-05-07 2027-06-18")]
    [InlineData("Der Lesekreis trifft sich wieder an folgenden Terminen:\n- 7. September\n- 5. Oktober\n- 2. November\nBeginn ist stets um 19 Uhr in der Bücherei.", "2026-09-07T19:00 2026-10-05T19:00 2026-11-02T19:00")]
    [InlineData("Unsere Übungsabende beginnen alle um 19.30 Uhr im Feuerwehrhaus.\n3. August\n17. August\n31. August", "2026-08-03T19:30 2026-08-17T19:30 2026-08-31T19:30")]
    [InlineData("Vorgelesen wird wieder in der Bücherei. Los geht es immer um 15 Uhr.\nAm Mittwoch, 8. Juli, steht „Der Bär“ auf dem Plan.\nAm Mittwoch, 22. Juli, ist „Das Meer“ an der Reihe.", "2026-07-08T15:00 2026-07-22T15:00")]
    [InlineData("Den Anfang macht am 6. Juli der Frauenkreis im Lutherhaus. Zum Seniorennachmittag lädt die Gemeinde am 20. Juli ein.\n\nKaffee gibt es jedes Mal ab 15 Uhr.", "2026-07-06T15:00 2026-07-20T15:00")]
    [InlineData("Sa 11.7. 17.30 Vorabendmesse\nSo 12.7. 9.00 Hochamt\n 10.30 Familiengottesdienst\n 18.00 Vesper", "2026-07-11T17:30 2026-07-12T09:00 2026-07-12T10:30 2026-07-12T18:00")]
    [InlineData("Mo 6.7. | 19 Uhr | Chorprobe | Pfarrsaal\nMi 8.7. | 15 Uhr | Seniorenkaffee | Gemeindehaus", "2026-07-06T19:00 2026-07-08T15:00")]
    [InlineData("Am Montag, 6. Juli, tagen die Turner um 19 Uhr im Jugendraum. Zwei Tage später treffen sich die Tennisspieler, sie beginnen eine halbe Stunde später.", "2026-07-06T19:00 2026-07-08T19:30")]
    [InlineData("Am Freitag, 10. Juli, um 19 Uhr spricht im Rathaus ein Arzt. Er erklärt, was das Herz gesund hält. Fragen sind willkommen. Der Eintritt ist frei. Getränke gibt es auch. Zehn Tage später lädt der Verein zum Frühstück ins Pfarrhaus.", "2026-07-10T19:00 2026-07-20")]
    [InlineData("Das Elterncafé beginnt am Montag, 6. Juli, um 10 Uhr im Pfarrhaus. Anmelden muss sich niemand. Weiter geht es am 20. Juli.", "2026-07-06T10:00 2026-07-20T10:00")]
    [InlineData("Lesung am 7. Juli um 19 Uhr im Rathaus. Der nächste Abend ist am 4. August geplant.", "2026-07-07T19:00 2026-08-04T19:00")]
    [InlineData("Heute Vortrag, am Samstag Café\n\nIm Gemeindehaus spricht am heutigen Mittwoch ab 19.30 Uhr ein Arzt. Am kommenden Samstag, 4. Juli, öffnet dort das Café Willkommen.", "2026-07-01T19:30 2026-07-04")]
    [InlineData("Fensterabende in Aue: jeden Abend um 18 Uhr wird ein Fenster geöffnet\n2. Juli Familie Kern\n3. Juli Kindergarten\n4. Juli Feuerwehr", "2026-07-02T18:00 2026-07-03T18:00 2026-07-04T18:00")]
    [InlineData("Sa 11.7.\nvormittags Turnier der Minis\n17:00 Frauen – TSV Berg\n19:30 Männer – TSV Tal", "2026-07-11T17:00 2026-07-11T19:30")]
    [InlineData("14.09. Infoabend, 19 Uhr, Stadthalle kleiner Saal\n09.11. Gedenken auf dem Friedhof\n10.12. Adventsfeier, 15 Uhr, Stadthalle", "2026-09-14T19:00 2026-11-09 2026-12-10T15:00")]
    [InlineData("Andachten jeweils 19 Uhr in St. Anna: 17.3., 24.3.\nGründonnerstag 18 Uhr Abendmahl, Gemeindehaus\nKarfreitag 15 Uhr Kreuzweg, St. Anna", "2027-03-17T19:00 2027-03-24T19:00 2027-03-25T18:00 2027-03-26T15:00")]
    [InlineData("HEUTE, Mi.: Orgelvesper, 18 h, Propstei\nMORGEN, Do.: Fischerfest am Stausee, ab 10 Uhr\nSO.: Kräuterspaziergang, Start 9 h am Parkplatz", "2026-07-01T18:00 2026-07-02T10:00 2026-07-05T09:00")]
    [InlineData("Morgen, Donnerstag, 2. Juli, liest um 19 Uhr im Rathaus ein Autor. Ebenfalls am Donnerstag, 2. Juli, singt um 19 Uhr in der Kirche der Chor.", "2026-07-02T19:00 2026-07-02T19:00")]
    [InlineData("Die Band tritt am 17. Juli in Aue auf, tags darauf in Berg und am 24. Juli in Tal. Beginn ist überall um 20 Uhr.", "2026-07-17T20:00 2026-07-18T20:00 2026-07-24T20:00")]
    [InlineData("Auch im August wird gesungen, und zwar am 4., 11. und 25., immer ab 18 Uhr im Park.", "2026-08-04T18:00 2026-08-11T18:00 2026-08-25T18:00")]
    [InlineData("Am Dienstag um 19 Uhr spricht im Pfarrsaal der Pfarrer, am Mittwoch um 20 Uhr die Bürgermeisterin und am Donnerstag um 18 Uhr der Landrat.", "2026-07-07T19:00 2026-07-08T20:00 2026-07-09T18:00")]
    [InlineData("Das Fest beginnt am Freitag, 17. Juli, mit dem Fassanstich um 18 Uhr und endet am Sonntag, 19. Juli, um 22 Uhr.", "2026-07-17T18:00")]
    [InlineData("Kirchengemeinde Wetter\nSonntag: 10 Uhr Gottesdienst\nDienstag: 15 Uhr Frauenhilfe", "2026-07-05T10:00 2026-07-07T15:00")]
    [InlineData("Termine der SG Berg: Fr., 19.00 Uhr: Reserve – TSV Tal II. So., 13.15 Uhr: II. – SV Aue.", "2026-07-03T19:00 2026-07-05T13:15")]
    [InlineData("Kulturverein: 10. Juli, 19:00 – Vortrag; 17. Juli, 19:00 – Kinoabend; 24. Juli, 18:30 – Konzert.", "2026-07-10T19:00 2026-07-17T19:00 2026-07-24T18:30")]
    public void Each_day_of_a_list_is_an_event(string text, string starts) => Expect(text, starts);

    [Theory]
    [InlineData("Gottesdienste am 12. Juli: 9 Uhr Aue, 10.30 Uhr Berg, 18 Uhr Tal", "2026-07-12T09:00 2026-07-12T10:30 2026-07-12T18:00")]
    [InlineData("Sommerfest am 11. Juli, 14 Uhr Kaffee, 16 Uhr Kinderprogramm, 20 Uhr Tanz", "2026-07-11T14:00 2026-07-11T16:00 2026-07-11T20:00")]
    [InlineData("Am Sonntag, 12. Juli, wird auf dem Kirchplatz gefeiert: Los geht es mit dem Gottesdienst um 10 Uhr, um 11.30 Uhr setzt sich der Umzug in Bewegung, und um 14 Uhr beginnt das Ziehen.", "2026-07-12T10:00 2026-07-12T11:30 2026-07-12T14:00")]
    [InlineData("Am 12. Juli wird um 18 Uhr in Aue und um 19.30 Uhr in Berg die Messe gefeiert.", "2026-07-12T18:00 2026-07-12T19:30")]
    [InlineData("Der Film läuft am 12. Juli um 18 Uhr im Forum oder um 20 Uhr im Capitol.", "2026-07-12T18:00 2026-07-12T20:00")]
    [InlineData("Herbstmarkt am 17. Oktober ab 11 Uhr, um 13 Uhr spielt die Bläserklasse, um 15 Uhr Puppentheater.", "2026-10-17T11:00")]
    [InlineData("Die Lesung beginnt am 12. Juli um 18 Uhr im Saal und dauert bis 20 Uhr.", "2026-07-12T18:00")]
    public void Hours_of_one_day_are_events_if_each_has_its_own_name_or_place(string text, string starts) =>
        Expect(text, starts);

    [Theory]
    [InlineData("Der Männerchor gibt am 12. Juli sein Sommerkonzert. Auf die Besucher wartet ein buntes Programm.\n\nDer Saal öffnet um 18 Uhr.\n\nAnfangen soll es um 19 Uhr, Karten kosten 8 Euro.", "2026-07-12T19:00")]
    [InlineData("Zur Vorlesestunde in der Bücherei sind am Donnerstag, 9. Juli, Kinder ab vier Jahren eingeladen. Diesmal geht es um einen Bären und seinen Freund, den Fuchs.\n\nDer Bär will schlafen, der Fuchs will spielen. Los geht es ab 16 Uhr.", "2026-07-09T16:00")]
    [InlineData("So ruft der Naturschutzbund für Sonntag, 12. Juli, alle Frühaufsteher zur Vogelwanderung in die Auen.\n\nDer Weg führt zu den Teichen.\n\nMan trifft sich um 6 Uhr morgens auf dem Parkplatz.", "2026-07-12T06:00")]
    [InlineData("Das Repair-Café öffnet am Samstag, 11. Juli, im Kesselhaus wieder seine Türen. Geöffnet ist von 10 bis 14 Uhr.", "2026-07-11T10:00")]
    [InlineData("Busfahrt am 14. Juli nach Speyer, Abf. 8.30 Uhr Römerplatz, Rückk. ca. 19 Uhr", "2026-07-14T08:30")]
    [InlineData("Preisschafkopf am 10. Juli im Gasthaus Krone, Kartenausgabe 19 Uhr, gespielt wird ab 19.30 Uhr.", "2026-07-10T19:30")]
    [InlineData("Am 11. Juli spielt die Ortsmusik im Park. Ab 10.30 Uhr Frühschoppen, der Kapellmeister hat neue Stücke einstudiert.", "2026-07-11T10:30")]
    public void The_hour_of_a_day_may_stand_far_below_it(string text, string starts) => Expect(text, starts);

    [Theory]
    [InlineData("Tag der offenen Tür\n\n01.07.2026 09:22\n\nDie Volkshochschule öffnet am Freitag, dem 3. Juli, von 17 bis 22 Uhr ihre Türen.", "2026-07-03T17:00")]
    [InlineData("Fest der Kulturen\n01.07.2026, 19:55 Uhr / Lesedauer: 1 min\nZum Fest laden die Vereine am 4. Juli um 14 Uhr auf den Brunnenplatz.", "2026-07-04T14:00")]
    [InlineData("Erstellt: 01.07.2026, 8:45\nDas Museum lädt am 9. Juli um 18 Uhr zur Führung.", "2026-07-09T18:00")]
    [InlineData("Die Turner feiern am Samstag, 5. Dezember, in der Halle Nikolaus. Beginn ist um 16 Uhr.", "2026-12-05T16:00")]
    [InlineData("Am 11. Juli um 18 Uhr spielt im Kurpark die Kapelle St. Martin zum Sommerkonzert auf.", "2026-07-11T18:00")]
    [InlineData("Am 19. September öffnet die Werkstatt, in der schon die Großväter gearbeitet haben, zum Tag des Handwerks.", "2026-09-19")]
    [InlineData("Zum Umzug vom 22. August nach Liestal lädt der Verein ein. Besammlung um 15.45 Uhr beim Schulhaus.", "2026-08-22T15:45")]
    [InlineData("Zum Merken: letzter Augustsamstag, vormittags ab neun, Pflanzenbörse auf dem Pausenhof der Grundschule.", "2026-08-29T09:00")]
    [InlineData("Ein letztes Mal spielt am Samstag um 15 Uhr die Kapelle im Kurpark zum Tanz.", "2026-07-04T15:00")]
    [InlineData("Für den 18. Juli wurde ein Ausflug nach Kassel vereinbart.", "2026-07-18")]
    [InlineData("Die Gäste lobten das Konzert sehr. Das nächste Konzert wurde auf den 24. Juli gelegt.", "2026-07-24")]
    [InlineData("Am 8. August empfängt die Bürgermeisterin die Gäste im Museum. Der Eintritt ist frei.", "2026-08-08")]
    [InlineData("Der Sänger kommt am 22. August in den Saalbau, Restkarten gibt es für 18 Euro. Einlass: 19 Uhr.", "2026-08-22")]
    public void Words_beside_the_day_do_not_hide_it(string text, string starts) => Expect(text, starts);

    [Theory]
    [InlineData("Am Freitagabend bestimmte die Versammlung Neele Kern zur Vorsitzenden. Um 19.35 Uhr hatte ihr Vorgänger die Sitzung eröffnet.")]
    [InlineData("Am Samstag feierten die Kinder rund um das Gerätehaus Fasching. Um 15 Uhr setzte sich der Zug in Bewegung.")]
    [InlineData("Zu Ehren des Gründers sangen die Chöre am Sonntag in der Kirche. Hinterher wurde im Saal gefeiert.")]
    public void A_weekday_told_in_the_past_is_no_event(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);

    private static void Expect(string text, string starts)
    {
        var found = AnnouncementReader.Read(text, Readers.On(Published)).Events
            .Select(candidate => ExtractionJson.Format(candidate.Start.Value));

        Assert.Equal(starts, string.Join(' ', found));
    }
}
