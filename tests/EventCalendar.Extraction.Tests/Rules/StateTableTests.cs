using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class StateTableTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2026, 7, 1);

    [Theory]
    [InlineData("Das Gemeindefest am Sonntag, 12. Juli, fällt wegen der Hitze aus.", "2026-07-12 cancelled")]
    [InlineData("Die Wanderung am Samstag, 11. Juli, muss leider entfallen.", "2026-07-11 cancelled")]
    [InlineData("Der Seniorentanz am 8. Juli um 15 Uhr im Bürgerhaus findet nicht statt.", "2026-07-08T15:00 cancelled")]
    [InlineData("Der für Freitag, 10. Juli, 19 Uhr, vorgesehene Vortrag über Bienen kommt nicht zustande.", "2026-07-10T19:00 cancelled")]
    [InlineData("Das Konzert des Gospelchors am 18. Juli wird ersatzlos gestrichen.", "2026-07-18 cancelled")]
    [InlineData("Aus dem Grillabend am 10. Juli wird nichts: Der Wirt ist krank.", "2026-07-10 cancelled")]
    [InlineData("Am Sonntag, 12. Juli, ist kein Gottesdienst in St. Anna.", "2026-07-12 cancelled")]
    [InlineData("Am 12. Juli findet kein Flohmarkt statt.", "2026-07-12 cancelled")]
    [InlineData("Der Liederkranz hat sein Sommerkonzert am 12. Juli abgesagt.", "2026-07-12 cancelled")]
    [InlineData("Der Liederkranz musste sein für den 12. Juli geplantes Sommerkonzert absagen.", "2026-07-12 cancelled")]
    [InlineData("Keine Chorprobe am Dienstag, 7. Juli!", "2026-07-07 cancelled")]
    [InlineData("Leider müssen wir den Flohmarkt am 11. Juli canceln.", "2026-07-11 cancelled")]
    [InlineData("ABGESAGT! Kinderfest, Samstag, 11. Juli, 14 Uhr, Festwiese", "2026-07-11T14:00 cancelled")]
    [InlineData("Kinderfest am 11. Juli, 14 Uhr, Festwiese – fällt aus!", "2026-07-11T14:00 cancelled")]
    [InlineData("Kinderfest, Samstag, 11. Juli, 14 Uhr, Festwiese (entfällt)", "2026-07-11T14:00 cancelled")]
    [InlineData("Der Dorfflohmarkt am 11. Juli, 10 Uhr, rund um die Kirche wurde vom Veranstalter kurzfristig abgeblasen.", "2026-07-11T10:00 cancelled")]
    [InlineData("Die Lesung mit Ida Noll am 9. Juli um 20 Uhr in der Bücherei kann krankheitsbedingt nicht stattfinden. Karten werden erstattet.", "2026-07-09T20:00 cancelled")]
    [InlineData("Die Bürgerversammlung am 14. Juli wird ausgesetzt.", "2026-07-14 cancelled")]
    [InlineData("Am 12. Juli wird es keinen Festumzug geben.", "2026-07-12 cancelled")]
    [InlineData("Der Familientag am 19. Juli ist gestrichen.", "2026-07-19 cancelled")]
    [InlineData("Der Familientag am 19. Juli wird auf das kommende Jahr verschoben.", "2026-07-19 cancelled")]
    [InlineData("Der Familientag am 19. Juli wird verschoben; wann er nachgeholt wird, steht noch nicht fest.", "2026-07-19 cancelled")]
    [InlineData("Der Vortrag am 9. Juli um 19 Uhr im Pfarrsaal entfällt. Er wird im Herbst nachgeholt.", "2026-07-09T19:00 cancelled")]
    [InlineData("Die Sonntagsmatinee am 5. Juli, 11 Uhr, muss verschoben werden. Ein Ersatztermin wird rechtzeitig bekannt gegeben.", "2026-07-05T11:00 cancelled")]
    [InlineData("Die Radtour am 4. Juli fällt ins Wasser. Wir starten stattdessen am 18. Juli um 10 Uhr am Markt.", "2026-07-18T10:00 moved 2026-07-04")]
    [InlineData("Das Sommerfest wandert vom 4. auf den 18. Juli, Beginn 14 Uhr am Vereinsheim.", "2026-07-18T14:00 moved 2026-07-04")]
    [InlineData("Das Turnier wird vom Samstag, 4. Juli, auf Sonntag, 5. Juli, 10 Uhr, verlegt.", "2026-07-05T10:00 moved 2026-07-04")]
    [InlineData("Neuer Termin für das Sommerkonzert: Freitag, 17. Juli, 20 Uhr, Kurpark (bisher 10. Juli).", "2026-07-17T20:00 moved 2026-07-10")]
    [InlineData("Statt am 10. Juli spielt die Kapelle erst am 17. Juli um 20 Uhr im Kurpark.", "2026-07-17T20:00 moved 2026-07-10")]
    [InlineData("Die Mitgliederversammlung findet nicht am 10., sondern am 17. Juli um 19 Uhr im Schützenhaus statt.", "2026-07-17T19:00 moved 2026-07-10")]
    [InlineData("Richtig ist: Die Lesung mit Ida Noll beginnt am 9. Juli um 20 Uhr in der Bücherei, nicht wie gemeldet um 19 Uhr.", "2026-07-09T20:00 moved 2026-07-09T19:00")]
    [InlineData("Im letzten Heft stand irrtümlich der 10. Juli. Das Pfarrfest ist am 12. Juli ab 11 Uhr am Pfarrhaus.", "2026-07-12T11:00 moved 2026-07-10")]
    [InlineData("Irrtümlich haben wir das Konzert im Kurpark für den 10. Juli angekündigt. Richtig ist Samstag, 11. Juli, 20 Uhr.", "2026-07-11T20:00 moved 2026-07-10")]
    [InlineData("Die Sitzung des Ortsbeirats am 9. Juli beginnt bereits um 18 Uhr und nicht erst um 19 Uhr.", "2026-07-09T18:00 moved 2026-07-09T19:00")]
    [InlineData("Die Sitzung des Ortsbeirats am 9. Juli verschiebt sich um eine Stunde auf 20 Uhr.", "2026-07-09T20:00 moved")]
    [InlineData("Der Tanzabend wird nachgeholt: Samstag, 18. Juli, 20 Uhr, Stadthalle. Ursprünglich sollte er am 20. Juni sein.", "2026-07-18T20:00 moved 2026-06-20")]
    [InlineData("Ersatztermin für den am 20. Juni ausgefallenen Tanzabend ist der 18. Juli um 20 Uhr in der Stadthalle.", "2026-07-18T20:00 moved 2026-06-20")]
    [InlineData("Nachholspiel: Das am 21. Juni abgebrochene Spiel SV Aue – TSV Berg wird am Mittwoch, 8. Juli, um 18.30 Uhr in Aue ausgetragen.", "2026-07-08T18:30 moved 2026-06-21")]
    [InlineData("Das Schulfest wurde um eine Woche vorgezogen und ist nun am Freitag, 10. Juli, ab 15 Uhr auf dem Schulhof.", "2026-07-10T15:00 moved")]
    [InlineData("Wir haben uns vertan: Die Führung ist am 11. Juli, nicht am 12. Juli. Beginn 14 Uhr am Burgtor.", "2026-07-11T14:00 moved 2026-07-12")]
    [InlineData("Korrektur zum Flohmarkt: Er findet am Sonntag, 12. Juli, von 9 bis 14 Uhr auf dem Markt statt und nicht am Samstag.", "2026-07-12T09:00 moved 2026-07-11")]
    [InlineData("Anders als angekündigt trifft sich der Lesekreis nicht am 8., sondern erst am 15. Juli um 19 Uhr in der Bücherei.", "2026-07-15T19:00 moved 2026-07-08")]
    [InlineData("Entgegen unserer Ankündigung beginnt das Repair-Café am 11. Juli erst um 15 Uhr (bisher 14 Uhr) im Werkraum.", "2026-07-11T15:00 moved 2026-07-11T14:00")]
    [InlineData("Terminverschiebung: Blutspende neu am 16. Juli, 16 bis 20 Uhr, DRK-Heim (alt: 9. Juli).", "2026-07-16T16:00 moved 2026-07-09")]
    [InlineData("Der Frauenstammtisch rückt um einen Tag nach hinten, von Mittwoch auf Donnerstag, 9. Juli, 19 Uhr, Gasthof Krone.", "2026-07-09T19:00 moved 2026-07-08")]
    [InlineData("Die Kirmes ist verschoben: Sie steigt jetzt vom 24. bis 26. Juli statt vom 10. bis 12. Juli auf dem Anger.", "2026-07-24 moved 2026-07-10")]
    [InlineData("Die Gymnastik fällt am Montag, 6. Juli, aus. Am 13. Juli um 18 Uhr geht es in der Turnhalle weiter.", "2026-07-06 cancelled; 2026-07-13T18:00 confirmed")]
    [InlineData("Kein Mittagstisch am 7. Juli, der nächste ist am 14. Juli um 12 Uhr im Gemeindehaus.", "2026-07-07 cancelled; 2026-07-14T12:00 confirmed")]
    [InlineData("Der Spielenachmittag am 7. Juli entfällt, der Kaffeeklatsch am 9. Juli um 15 Uhr im Pfarrsaal findet statt.", "2026-07-07 cancelled; 2026-07-09T15:00 confirmed")]
    [InlineData("Die Senioren-Union muss ihre Gäste vertrösten: Der Grillnachmittag am 9. Juli kommt diesmal nicht zustande.", "2026-07-09 cancelled")]
    [InlineData("Im Dorfgemeinschaftshaus bleibt am 11. Juli die Küche kalt: Der Schlemmerabend ist abgesagt.", "2026-07-11 cancelled")]
    [InlineData("Der Auftritt der Gruppe Saitenwind am Freitag, 10. Juli, im Kulturhof ist geplatzt. Die Sängerin hat sich das Bein gebrochen.", "2026-07-10 cancelled")]
    [InlineData("Der Vortrag über Wölfe musste am 17. Juni wegen einer Sturmwarnung ausfallen. Er wird am Mittwoch, 8. Juli, um 19 Uhr im Forsthaus nachgeholt.", "2026-07-08T19:00 moved 2026-06-17")]
    [InlineData("Terminänderung! Das Treffen der Briefmarkenfreunde ist nicht am ersten, sondern am zweiten Sonntag im Juli, also am 12. Juli, 10 Uhr, Vereinsheim.", "2026-07-12T10:00 moved")]
    [InlineData("Die Jahreshauptversammlung der Imker, die für morgen vorgesehen war, ist auf Donnerstag, 16. Juli, 19.30 Uhr, im Hirschen vertagt.", "2026-07-16T19:30 moved 2026-07-02")]
    [InlineData("Uhrzeit geändert: Die Stadtführung am 12. Juli startet um 15 statt um 14 Uhr am Brunnen.", "2026-07-12T15:00 moved 2026-07-12T14:00")]
    [InlineData("Hitzefrei für die Wandergruppe: Die Tour am Sonntag, 5. Juli, wird auf den Herbst verschoben.", "2026-07-05 cancelled")]
    [InlineData("Das Public Viewing am 11. Juli fällt aus, weil die Leinwand defekt ist. Am 18. Juli wird wieder übertragen, Beginn 20 Uhr, Marktplatz.", "2026-07-11 cancelled; 2026-07-18T20:00 confirmed")]
    [InlineData("Der TSV sagt sein Sommerfest (11. Juli) ab.", "2026-07-11 cancelled")]
    [InlineData("Sommerfest der Kita Arche am 11. Juli\nLeider müssen wir euch mitteilen, dass das Fest wegen Corona ausfällt.", "2026-07-11 cancelled")]
    [InlineData("Chorprobe am 7. Juli entfällt! Nächste Probe: Dienstag, 14. Juli, 20 Uhr, Schulaula", "2026-07-07 cancelled; 2026-07-14T20:00 confirmed")]
    [InlineData("Der Lesekreis liest weiter: statt am 7. Juli nun am 14. Juli, 19 Uhr, Bücherei.", "2026-07-14T19:00 moved 2026-07-07")]
    [InlineData("Ordentliche Mitgliederversammlung: bisheriger Termin 10.7.2026, neuer Termin 24.7.2026, 19 Uhr, Vereinsheim", "2026-07-24T19:00 moved 2026-07-10")]
    public void A_changed_event_says_how(string text, string expected)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.Equal(expected, string.Join("; ", events.Select(Print)));
    }

    [Theory]
    [InlineData("Achtung, neuer Raum: Der Vortrag am 9. Juli um 19 Uhr ist im Pfarrsaal statt in der Bücherei.", "2026-07-09T19:00")]
    [InlineData("Der Yogakurs am 9. Juli, 18 Uhr, wird in die Turnhalle verlegt.", "2026-07-09T18:00")]
    [InlineData("Das Konzert am 11. Juli, 20 Uhr, findet wegen der Wettervorhersage nicht im Kurpark, sondern in der Stadthalle statt.", "2026-07-11T20:00")]
    [InlineData("Bei Regen wird das Konzert am 11. Juli um 20 Uhr in die Kirche verlegt.", "2026-07-11T20:00")]
    [InlineData("Das Sommerfest am 11. Juli ab 14 Uhr am Vereinsheim findet trotz der Baustelle statt.", "2026-07-11T14:00")]
    [InlineData("Entgegen anderslautender Gerüchte fällt der Markt am 11. Juli nicht aus. Aufbau ist wie immer, Beginn um 8 Uhr auf dem Anger.", "2026-07-11T08:00")]
    [InlineData("Das Dorffest am 11. Juli, 15 Uhr, auf dem Anger wird nicht verlegt.", "2026-07-11T15:00")]
    [InlineData("Die Wanderung am 11. Juli, 9 Uhr ab Bahnhof, findet bei jedem Wetter statt.", "2026-07-11T09:00")]
    [InlineData("Freiluftkino am 11. Juli um 21.30 Uhr im Schlosshof. Bei Dauerregen fällt die Vorstellung aus.", "2026-07-11T21:30")]
    [InlineData("Nachdem das Fest im vorigen Jahr ausfallen musste, wird am 11. Juli ab 14 Uhr auf dem Anger wieder gefeiert.", "2026-07-11T14:00")]
    [InlineData("Das Pfarrfest findet am 12. Juli um 11 Uhr statt, der Gottesdienst um 9 Uhr entfällt an diesem Tag.", "2026-07-12T11:00")]
    [InlineData("Zum Vortrag am 9. Juli um 19 Uhr im Pfarrsaal wird Eintritt nicht verlangt.", "2026-07-09T19:00")]
    [InlineData("Am 20. Juni kamen 40 Frauen zum Frühstück. Das nächste gibt es am 5. September um 9 Uhr im Pfarrsaal.", "2026-09-05T09:00")]
    [InlineData("Seit 1987 sammelt der Verein alte Maschinen. 2019 brannte die Halle ab, 120.000 Euro kostete der Neubau. Am Samstag, 11. Juli, ist um 14 Uhr Einweihung in der Mühlgasse 3.", "2026-07-11T14:00")]
    [InlineData("Tag der offenen Tür im Tierheim am 12. Juli von 11 bis 17 Uhr, Waldweg 2. Um 13 Uhr zeigt die Hundestaffel ihr Können, um 15 Uhr ist Tombola.", "2026-07-12T11:00")]
    [InlineData("Kochabend am Freitag, 10. Juli, 18 Uhr, Schulküche. Anmeldung bis drei Tage vorher bei Frau Lutz.", "2026-07-10T18:00")]
    [InlineData("Wer beim Turnier am 11. Juli ab 10 Uhr auf dem Sportplatz mitspielen will, meldet sich bis zum 5. Juli an.", "2026-07-11T10:00")]
    [InlineData("Am 11. Juli, 10 Uhr, eröffnet auf dem Anger die neue Bücherei mit einem kleinen Fest.", "2026-07-11T10:00")]
    [InlineData("Das Rathaus lädt am 10. Juli von 10 bis 16 Uhr zum Bürgertag ein, die Ämter bleiben an diesem Tag geschlossen.", "2026-07-10T10:00")]
    [InlineData("Am Freitag, 10. Juli, feiert der TSV sein 100-jähriges Bestehen mit einem Festabend um 19 Uhr in der Stadthalle.", "2026-07-10T19:00")]
    [InlineData("Heute Abend um 20 Uhr spielt im Jazzkeller das Trio Nord.", "2026-07-01T20:00")]
    [InlineData("Der Ortsbeirat tagt am Donnerstag, 9. Juli, um 19 Uhr im Dorfgemeinschaftshaus. In der Sitzung vom 4. Juni war die Beleuchtung vertagt worden.", "2026-07-09T19:00")]
    [InlineData("Die Bücherei hat am Samstag, 11. Juli, von 10 bis 13 Uhr zum Bücherflohmarkt geöffnet.", "2026-07-11T10:00")]
    [InlineData("Wir waschen Autos für den guten Zweck: 11. Juli, 9 bis 15 Uhr, Feuerwehrhaus.", "2026-07-11T09:00")]
    [InlineData("Am 11. Juli um 10 Uhr packen alle mit an: Der Schulhof wird bunt!", "2026-07-11T10:00")]
    [InlineData("Das Impfmobil macht am 9. Juli von 10 bis 16 Uhr Station auf dem Marktplatz.", "2026-07-09T10:00")]
    [InlineData("Die Ausstellung wird am Freitag, 10. Juli, um 18 Uhr im Rathaus eröffnet und ist danach bis 30. August zu den Öffnungszeiten zu sehen.", "2026-07-10T18:00")]
    [InlineData("Karten für das Sommerkonzert am 11. Juli, 19 Uhr, Stadthalle, gibt es ab 3. Juli in der Buchhandlung.", "2026-07-11T19:00")]
    [InlineData("Die Beerdigung ist am Freitag, 10. Juli, um 14 Uhr auf dem Waldfriedhof.", "2026-07-10T14:00")]
    [InlineData("Tafel Birkenau: Lebensmittelausgabe jeden Mittwoch von 14 bis 16 Uhr im Gemeindehaus.", "2026-07-01T14:00")]
    [InlineData("Die Gleichstellungsbeauftragte berät am 14. Juli von 9 bis 12 Uhr im Rathaus, Zimmer 4.", "2026-07-14T09:00")]
    [InlineData("Im Juni waren 60 Kinder dabei. Auch am 11. Juli werden um 10 Uhr am Teich wieder Boote gebaut.", "2026-07-11T10:00")]
    [InlineData("Der Rat der Gemeinde kommt am 13. Juli, 18.30 Uhr, im Sitzungssaal zusammen.", "2026-07-13T18:30")]
    [InlineData("Erstkommunion feiern am Sonntag, 5. Juli, um 10 Uhr in St. Anna zwölf Kinder.", "2026-07-05T10:00")]
    [InlineData("Gottesdienste: So 5.7. 10 Uhr Kirche Aue, So 12.7. 9.30 Uhr Kapelle Berg", "2026-07-05T10:00; 2026-07-12T09:30")]
    [InlineData("Schlachtfest! 11. Juli ab 11 Uhr, Gerätehaus", "2026-07-11T11:00")]
    [InlineData("Am 9. Juli erklärt Förster Kunz ab 17 Uhr am Wildgehege, wie der Wald sich wandelt.", "2026-07-09T17:00")]
    [InlineData("Mit einem Umzug durch die Altstadt startet am Freitag, 10. Juli, um 17 Uhr am Rathaus das Weinfest.", "2026-07-10T17:00")]
    [InlineData("Die Turngruppe macht Ferien und trifft sich erst am 1. September um 18 Uhr in der Halle wieder.", "2026-09-01T18:00")]
    [InlineData("Neuer Anlauf für das Freiluftkino: Was am 20. Juni im Regen versank, soll am 11. Juli um 21.30 Uhr im Schlosshof gelingen.", "2026-07-11T21:30")]
    [InlineData("Kommando zurück: Das Sportfest steigt doch am 11. Juli, um 13 Uhr geht es auf dem Waldsportplatz los.", "2026-07-11T13:00")]
    [InlineData("Das Konzert am 11. Juli um 19 Uhr findet wie geplant statt, auch wenn die Orgel noch nicht repariert ist. Ort ist St. Anna.", "2026-07-11T19:00")]
    [InlineData("Der Elternabend am Donnerstag, 9. Juli, 19 Uhr, wird ins Netz verlegt. Der Zugang kommt per Mail.", "2026-07-09T19:00")]
    [InlineData("Änderung im Kursplan: Pilates (montags, 18 Uhr) pausiert bis Ende August.", "")]
    [InlineData("Wenn am Freitag, 10. Juli, um 18 Uhr die Glocken läuten, ist es so weit: St. Anna öffnet nach zwei Jahren Sanierung wieder ihre Türen. 1,2 Millionen Euro hat sie gekostet.", "2026-07-10T18:00")]
    [InlineData("Seit 40 Jahren gibt es den Eine-Welt-Laden. Gefeiert wird das am Samstag, 11. Juli, von 10 bis 14 Uhr in der Marktgasse 5 mit Kaffee und Live-Musik.", "2026-07-11T10:00")]
    [InlineData("Die Bürgerstiftung lockt am 12. Juli auf den Hof Ehlers. Von 11 bis 17 Uhr kann man dort Beeren pflücken, töpfern und Ponys striegeln.", "2026-07-12T11:00")]
    [InlineData("Für den guten Zweck schwitzen: Am Sonntag, 5. Juli, gehen um 9.30 Uhr am Seeufer rund 300 Läufer auf die Strecke. Im Vorjahr kamen 4.120 Euro zusammen.", "2026-07-05T09:30")]
    [InlineData("Kleider, Spielzeug, Kinderwagen: In der Mehrzweckhalle wechselt am Samstag, 11. Juli, zwischen 9 und 12 Uhr alles den Besitzer, was Kinder brauchen. Aufbau ab 7 Uhr, Tischreservierung bis 6. Juli.", "2026-07-11T09:00")]
    [InlineData("Ein Dutzend Oldtimer hat sich für den 12. Juli angesagt. Ab 11 Uhr stehen sie auf dem Marktplatz, gegen 15 Uhr rollen sie weiter.", "2026-07-12T11:00")]
    [InlineData("Der Gemeinderat befasst sich am Dienstag, 7. Juli, ab 19 Uhr im Rathaussaal mit dem Haushalt. Zuletzt hatte er am 9. Juni getagt.", "2026-07-07T19:00")]
    [InlineData("Herr Krause ist 99. Seinen Lebensweg schildert er am 8. Juli um 15 Uhr im Erzählcafé des Heimatvereins, Schulstraße 3.", "2026-07-08T15:00")]
    [InlineData("Die Jugendfeuerwehr sammelt am 11. Juli Altpapier. Bündel bitte bis 8 Uhr an den Straßenrand stellen.", "")]
    [InlineData("Die Kirchengemeinde verabschiedet am Sonntag, 12. Juli, 10 Uhr, in St. Anna Diakon Paul Ries in den Ruhestand.", "2026-07-12T10:00")]
    [InlineData("Der DRK-Ortsverein bittet am Montag, 6. Juli, zur Ader: von 16 bis 20 Uhr in der Turnhalle.", "2026-07-06T16:00")]
    [InlineData("Impfen ohne Termin ist am 9. Juli von 14 bis 18 Uhr im Gesundheitsamt möglich.", "2026-07-09T14:00")]
    [InlineData("Baum für Baum: Wer mitpflanzen will, kommt am Samstag, 11. Juli, um 10 Uhr mit Spaten zum Waldparkplatz.", "2026-07-11T10:00")]
    [InlineData("Am 10. Juli ist Redaktionsschluss. Am 11. Juli feiert die Redaktion ab 15 Uhr im Hof ihr Sommerfest, alle Leser sind willkommen.", "2026-07-11T15:00")]
    [InlineData("Das Freibad Aue hat am Samstag, 4. Juli, bis Mitternacht auf: Zum Nachtschwimmen gibt es ab 20 Uhr Musik und Fackeln.", "2026-07-04T20:00")]
    [InlineData("Vereinsheim gesperrt! Die Mitgliederversammlung am 10. Juli, 19 Uhr, findet trotzdem statt, und zwar in der Schule.", "2026-07-10T19:00")]
    public void What_takes_place_as_planned_is_confirmed(string text, string starts)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.All(events, found => Assert.Equal(CandidateStatus.Confirmed, found.Status!.Value));
        Assert.Equal(starts, string.Join("; ", events.Select(found => ExtractionJson.Format(found.Start.Value))));
    }

    private static string Print(EventCandidate found) =>
        string.Join(' ', new[] { ExtractionJson.Format(found.Start.Value), Name(found.Status!.Value), From(found) }.Where(part => part.Length > 0));

    private static string From(EventCandidate found) => found.MovedFrom is { } old ? ExtractionJson.Format(old.Value) : string.Empty;

    private static string Name(CandidateStatus status) => status.ToString().ToLowerInvariant();
}
