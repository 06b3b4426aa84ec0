using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SeriesGroupTests
{
    // A Monday.
    private static readonly LocalDate Published = new(2026, 3, 2);

    [Theory]
    [InlineData("Seniorentanz ist immer mittwochs um 14 Uhr, Gymnastik donnerstags um 9 Uhr und am letzten Freitag im Monat ab 15 Uhr gibt es Kaffee im Gemeindehaus.", "2026-03-04T14:00 FREQ=WEEKLY;BYDAY=WE; 2026-03-05T09:00 FREQ=WEEKLY;BYDAY=TH; 2026-03-27T15:00 FREQ=MONTHLY;BYDAY=-1FR")]
    [InlineData("Spieletreffs im Bürgerhaus: am ersten Samstag im Monat ab 14 Uhr, am zweiten Mittwoch ab 19 Uhr und am vierten Freitag ab 18.30 Uhr.", "2026-03-07T14:00 FREQ=MONTHLY;BYDAY=1SA; 2026-03-11T19:00 FREQ=MONTHLY;BYDAY=2WE; 2026-03-27T18:30 FREQ=MONTHLY;BYDAY=4FR")]
    [InlineData("Trainingszeiten der Turnabteilung\nMo 17–18 Uhr Kinderturnen\nDi 18.30–20 Uhr Volleyball\nDo 20–21.30 Uhr Gymnastik Frauen\nHalle der Grundschule", "2026-03-02T17:00 FREQ=WEEKLY;BYDAY=MO; 2026-03-03T18:30 FREQ=WEEKLY;BYDAY=TU; 2026-03-05T20:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Unsere Gruppen im Überblick\nmontags, 16 bis 17 Uhr: Eltern-Kind-Turnen\ndienstags, 19 Uhr: Singkreis\nmittwochs, 9.30 Uhr: Krabbelgruppe", "2026-03-02T16:00 FREQ=WEEKLY;BYDAY=MO; 2026-03-03T19:00 FREQ=WEEKLY;BYDAY=TU; 2026-03-04T09:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Gottesdienste\nSamstag 18.00 Uhr Vorabendmesse\nSonntag 9.30 Uhr Hochamt\nDienstag 8.30 Uhr Frauenmesse", "2026-03-03T08:30; 2026-03-07T18:00; 2026-03-08T09:30")]
    [InlineData("Ab April trifft sich die Nähgruppe in den ungeraden Wochen donnerstags um 18 Uhr im Jugendhaus.", "2026-04-09T18:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH")]
    [InlineData("Von Mai bis September wird jeden Freitag um 18 Uhr auf dem Dorfplatz Boule gespielt.", "2026-05-01T18:00 FREQ=WEEKLY;BYDAY=FR;UNTIL=20260930T235959")]
    [InlineData("Der Stammtisch findet einmal im Monat statt, und zwar am zweiten Donnerstag um 20 Uhr im Löwen.", "2026-03-12T20:00 FREQ=MONTHLY;BYDAY=2TH")]
    [InlineData("Einmal monatlich, jeweils am letzten Dienstag, öffnet von 15 bis 17 Uhr das Trauercafé im Pfarrheim.", "2026-03-31T15:00 FREQ=MONTHLY;BYDAY=-1TU")]
    [InlineData("Die Jugendlichen kicken dienstags um 17 Uhr, die Erwachsenen ab 19 Uhr auf dem Sportplatz.", "2026-03-03T17:00 FREQ=WEEKLY;BYDAY=TU; 2026-03-03T19:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Montags und mittwochs von 9 bis 12 Uhr sowie donnerstags von 15 bis 18 Uhr steht die Sozialberatung im Rathaus allen offen.", "2026-03-02T09:00 FREQ=WEEKLY;BYDAY=MO,WE; 2026-03-05T15:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Bis zu den Osterferien gehört die Halle montags den Minis (16 bis 17 Uhr) und mittwochs den Großen (17 bis 19 Uhr).", "2026-03-02T16:00 FREQ=WEEKLY;BYDAY=MO; 2026-03-04T17:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Das Café Pause hat jetzt jeden Mittwoch von 14 bis 17 Uhr auf. Los geht es am 11. März.", "2026-03-11T14:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Am 12. März kommt die Gruppe um 16 Uhr erstmals zusammen. Danach trifft sie sich jeden zweiten Donnerstag im Monat, immer um 16 Uhr, im Familienzentrum.", "2026-03-12T16:00 FREQ=MONTHLY;BYDAY=2TH")]
    [InlineData("Die Tanzgruppe probt künftig nicht mehr dienstags, sondern donnerstags um 19.30 Uhr in der Aula.", "2026-03-05T19:30 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Offene Sprechstunde jeden ersten und dritten Dienstag im Monat, 16 bis 18 Uhr, Stadtteilbüro. Bis voraussichtlich Ende Oktober läuft das Angebot.", "2026-03-03T16:00 FREQ=MONTHLY;BYDAY=1TU,3TU;UNTIL=20261031T235959")]
    [InlineData("Im Jahr 2027 trifft sich der Trauerkreis jeweils am zweiten Mittwoch im Monat um 18 Uhr im Hospiz.", "2027-01-13T18:00 FREQ=MONTHLY;BYDAY=2WE;UNTIL=20271231T235959")]
    [InlineData("Unser Wochenmarkt ist freitags von 8 bis 13 Uhr auf dem Kirchplatz.", "2026-03-06T08:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Alle vier Wochen sonntags um 17 Uhr feiern wir Taizé-Andacht in der Bergkirche, das nächste Mal am 8. März.", "2026-03-08T17:00 FREQ=WEEKLY;INTERVAL=4;BYDAY=SU")]
    [InlineData("Der Hauskreis trifft sich vierzehntägig, jeweils am Dienstagabend um 20 Uhr bei Familie Kern, wieder am 10. März.", "2026-03-10T20:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData("Jeden Monat am 15. um 15 Uhr ist Rosenkranz in der Kapelle.", "2026-03-15T15:00 FREQ=MONTHLY;BYMONTHDAY=15")]
    [InlineData("Die Vorleserunde geht weiter: nach wie vor jeden Dienstag um 16 Uhr in der Tourist-Information. Vor den Feiertagen wird zum letzten Mal am 31. März gelesen.", "2026-03-03T16:00 FREQ=WEEKLY;BYDAY=TU;UNTIL=20260331T235959")]
    [InlineData("Donnerstag ist Seniorennachmittag: Wir sitzen jede Woche von 14 bis 16.30 Uhr bei Kaffee im Vereinsheim zusammen.", "2026-03-05T14:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Wer mitsingen will, kommt einfach an einem Montag um 19.30 Uhr in den Probenraum; geprobt wird wöchentlich.", "2026-03-02T19:30 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Neu ab 16. März: Montags um 18 Uhr bietet der TSV im Vereinsheim Pilates an.", "2026-03-16T18:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Jeden Samstag, außer am 4. April und 16. Mai, startet um 14 Uhr am Bahnhof eine Stadtführung.", "2026-03-07T14:00 FREQ=WEEKLY;BYDAY=SA")]
    [InlineData("Immer dienstags in der Fastenzeit, 18.30 Uhr: Passionsandacht in St. Marien.", "2026-03-03T18:30 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Mutter-Kind-Runde jd. Mi. 9.30–11.00 Uhr im Pfarrheim", "2026-03-04T09:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Männerkochclub: jeweils der letzte Montag im Monat, 18.30 Uhr, Schulküche", "2026-03-30T18:30 FREQ=MONTHLY;BYDAY=-1MO")]
    [InlineData("Liebe Wanderfreunde, wie gewohnt gehen wir jeden Dienstag los, Treffpunkt 13.30 Uhr am Feuerwehrhaus. Nur am 7. April bleibt die Gruppe daheim.", "2026-03-03T13:30 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Die Jugendfeuerwehr übt alle 14 Tage montags von 18 bis 20 Uhr, die Kinderfeuerwehr jeden ersten Samstag im Monat um 10 Uhr am Gerätehaus.", "2026-03-02T18:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO; 2026-03-07T10:00 FREQ=MONTHLY;BYDAY=1SA")]
    [InlineData("Krabbelgottesdienst gibt es alle zwei Monate am dritten Sonntag um 11 Uhr, nächstes Mal am 15. März.", "2026-03-15T11:00 FREQ=MONTHLY;INTERVAL=2;BYDAY=3SU")]
    [InlineData("An jedem Werktag um 12 Uhr lädt die Citykirche zum Mittagsgebet ein.", "2026-03-02T12:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [InlineData("Wir treffen uns jeden Montag und Donnerstag um 19 Uhr in der Halle, am Montag, 6. April (Ostermontag), ist frei.", "2026-03-02T19:00 FREQ=WEEKLY;BYDAY=MO,TH")]
    [InlineData("Ab Mai öffnet das Spielhaus wieder: am ersten Samstag im Monat ab 14.30 Uhr, am zweiten Mittwoch ab 19 Uhr, am dritten Sonntag ab 16.30 und am vierten Freitag ab 19 Uhr.", "2026-05-02T14:30 FREQ=MONTHLY;BYDAY=1SA; 2026-05-13T19:00 FREQ=MONTHLY;BYDAY=2WE; 2026-05-17T16:30 FREQ=MONTHLY;BYDAY=3SU; 2026-05-22T19:00 FREQ=MONTHLY;BYDAY=4FR")]
    [InlineData("Bis Ende Juni probt montags um 17 Uhr der Kinderchor und mittwochs um 19.30 Uhr die Kantorei im Gemeindehaus.", "2026-03-02T17:00 FREQ=WEEKLY;BYDAY=MO;UNTIL=20260630T235959; 2026-03-04T19:30 FREQ=WEEKLY;BYDAY=WE;UNTIL=20260630T235959")]
    [InlineData("Das Netzcafé hilft an jedem letzten Donnerstag eines Monats (nicht im Dezember) von 15 bis etwa 17 Uhr bei Fragen zum Telefon.", "2026-03-26T15:00 FREQ=MONTHLY;BYDAY=-1TH;BYMONTH=1,2,3,4,5,6,7,8,9,10,11")]
    [InlineData("Eine Beraterin ist am ersten und am dritten Montag im Monat von 14 bis 16 Uhr im Pfarrzentrum anzutreffen, ausgenommen an Feiertagen.", "2026-03-02T14:00 FREQ=MONTHLY;BYDAY=1MO,3MO")]
    [InlineData("Kleiderausgabe ist dienstags und freitags von 15 bis 17 Uhr in der Ringstraße 9, in den Osterferien bleibt geschlossen.", "2026-03-03T15:00 FREQ=WEEKLY;BYDAY=TU,FR")]
    [InlineData("Der Winterspielplatz hat immer dienstags und donnerstags von 15 bis 18 Uhr auf, an Feiertagen ist zu. Los geht es am Dienstag, 10. März.", "2026-03-10T15:00 FREQ=WEEKLY;BYDAY=TU,TH")]
    [InlineData("Das Elterncafé startet am Donnerstag, 5. März, um 10 Uhr in der Schulstraße 4. Von April an ist der Treff wöchentlich, und zwar donnerstags.", "2026-03-05T10:00; 2026-04-02T10:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Jeden Donnerstag öffnet das Café von 8 bis 9.45 Uhr. Themen: 26.3. Zähne; 16.4. Medien. An den anderen Tagen wird gefrühstückt.", "2026-03-05T08:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Vom 8. April an laufen die Frauen mittwochs um 19 Uhr ab dem Kiosk.", "2026-04-08T19:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Monatlich am 15. um 18 Uhr betet die Gemeinde in der Kapelle den Rosenkranz.", "2026-03-15T18:00 FREQ=MONTHLY;BYMONTHDAY=15")]
    [InlineData("Wochenplan der Tanzschule\nMontag 17–18 Uhr Kindertanz\nMittwoch 19 Uhr Salsa\nFreitag, 20 Uhr: Tango", "2026-03-02T17:00 FREQ=WEEKLY;BYDAY=MO; 2026-03-04T19:00 FREQ=WEEKLY;BYDAY=WE; 2026-03-06T20:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Konzert am 28. März um 19 Uhr im Rathaus. Karten im Bürgerbüro: Mo–Do 8–16 Uhr, Fr 8–12.30 Uhr.", "2026-03-28T19:00")]
    [InlineData("Das Konzert ist am Freitag, 20. März, um 19 Uhr im Pfarrsaal. Der Chor probt dienstags um 20 Uhr, neue Stimmen sind willkommen.", "2026-03-03T20:00 FREQ=WEEKLY;BYDAY=TU; 2026-03-20T19:00")]
    [InlineData("Handarbeiten im Heimathaus: jeden zweiten Donnerstag, beginnend am 12. März, jeweils ab 14.30 Uhr", "2026-03-12T14:30 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH")]
    [InlineData("Der Besuchsdienst sucht Verstärkung. Wir treffen uns einmal im Monat, meist am ersten Dienstag um 17 Uhr, im Pfarrhaus.", "2026-03-03T17:00 FREQ=MONTHLY;BYDAY=1TU")]
    [InlineData("Die Krabbelgruppe (0 bis 3 Jahre) freut sich auf neue Kinder: Mi., 9.30 – 11 Uhr, wöchentlich außer in den Ferien, Gemeindehaus", "2026-03-04T09:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Die Gruppe „Stricken & Klönen“ sitzt donnerstags ab 15 Uhr zusammen. Am 2. April (Gründonnerstag) ist Pause.", "2026-03-05T15:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Der Tafelladen gibt montags, mittwochs und freitags jeweils von 14 bis 16 Uhr Lebensmittel aus. Am Ostermontag ist er zu.", "2026-03-02T14:00 FREQ=WEEKLY;BYDAY=MO,WE,FR")]
    [InlineData("Wassergymnastik für Frauen: dienstags 9.00, 9.45 und 10.30 Uhr, Lehrschwimmbecken", "2026-03-03T09:00 FREQ=WEEKLY;BYDAY=TU; 2026-03-03T09:45 FREQ=WEEKLY;BYDAY=TU; 2026-03-03T10:30 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Unsere Übungsstunden: Montag, 17.00 – 18.30 Uhr: Kinder ab 6 Jahren; Mittwoch, 19 – 21 Uhr: Erwachsene. Neue Gesichter sind jederzeit willkommen.", "2026-03-02T17:00 FREQ=WEEKLY;BYDAY=MO; 2026-03-04T19:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Training: Mo 17–18 Uhr (Minis), Mi 18–19.30 Uhr (Jugend), Turnhalle Grundschule", "2026-03-02T17:00 FREQ=WEEKLY;BYDAY=MO; 2026-03-04T18:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Lust auf Volleyball? Die Hobbygruppe des TV spielt freitags von 20 bis 22 Uhr in der Sporthalle am See.", "2026-03-06T20:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Der Seniorenkreis hält seine Treffen nun jeden zweiten Dienstag im Monat um 14.30 Uhr im Gemeindehaus ab. Am 12. Mai geht es ins Grüne.", "2026-03-10T14:30 FREQ=MONTHLY;BYDAY=2TU")]
    [InlineData("Offene Kirche: Von Ostern bis Erntedank steht St. Veit jeden Sonntag von 14 bis 17 Uhr Besuchern offen.", "2026-04-05T14:00 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Bücherbus: Er hält alle zwei Wochen am Mittwoch von 15.10 bis 15.40 Uhr am Dorfplatz, nächstes Mal am 11. März.", "2026-03-11T15:10 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")]
    [InlineData("Ab 15. März bietet Imke Voss an jedem dritten Sonntag eines Monats um 11 Uhr eine Führung durch die Burg an.", "2026-03-15T11:00 FREQ=MONTHLY;BYDAY=3SU")]
    [InlineData("Rückenfit mit Anke: 8-mal donnerstags, 18.30 bis 19.30 Uhr, Beginn 5. März, Vereinsheim", "2026-03-05T18:30 FREQ=WEEKLY;BYDAY=TH;COUNT=8")]
    [InlineData("In der Passionszeit lädt die Gemeinde mittwochs um 19 Uhr zur Andacht in die Kapelle ein.", "2026-03-04T19:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Die Skatfreunde reizen jeden Freitagabend ab 19.30 Uhr im Gasthaus Krone, wer mitspielen will, kommt vorbei.", "2026-03-06T19:30 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Jeden ersten Mittwoch und dritten Samstag im Monat hat das Heimatmuseum von 14 bis 16 Uhr geöffnet.", "2026-03-04T14:00 FREQ=MONTHLY;BYDAY=1WE; 2026-03-21T14:00 FREQ=MONTHLY;BYDAY=3SA")]
    [InlineData("Das Trauercafé öffnet wieder: An jedem 4. Donnerstag, 15 Uhr, ist der Raum im Hospiz für alle da. Auftakt ist am 26. März.", "2026-03-26T15:00 FREQ=MONTHLY;BYDAY=4TH")]
    [InlineData("Das Sprachcafé zieht um: Ab April sitzen wir donnerstags (17 bis 19 Uhr) nicht mehr in der Bücherei, sondern im Pfarrheim.", "2026-04-02T17:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Die Wintersaison endet: Noch bis 28. März wird samstags um 15 Uhr auf der Eisbahn gekegelt.", "2026-03-07T15:00 FREQ=WEEKLY;BYDAY=SA;UNTIL=20260328T235959")]
    [InlineData("Gebetskreis, dienstags in ungeraden Kalenderwochen, 20 Uhr, bei Fam. Kern", "2026-03-10T20:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData("Frauenfrühstück alle sechs Wochen samstags um 9 Uhr, der nächste Termin ist der 14. März.", "2026-03-14T09:00 FREQ=WEEKLY;INTERVAL=6;BYDAY=SA")]
    [InlineData("Das Repair-Café ist an jedem vierten Samstag im Monat (außer Dezember) zwischen 10 und 13 Uhr in der Alten Schule zu finden.", "2026-03-28T10:00 FREQ=MONTHLY;BYDAY=4SA;BYMONTH=1,2,3,4,5,6,7,8,9,10,11")]
    [InlineData("Immer wieder sonntags, 17 Uhr: Orgelvesper in der Klosterkirche", "2026-03-08T17:00 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Die Männer vom Bauhof-Team kochen am ersten Donnerstag jeden Monats Suppe, ausgeschenkt wird ab 12 Uhr im Pfarrsaal.", "2026-03-05T12:00 FREQ=MONTHLY;BYDAY=1TH")]
    [InlineData("Ein Mal pro Woche, nämlich am Donnerstag von 16 bis 17.30 Uhr, treffen sich die Pfadfinder im Pfarrgarten.", "2026-03-05T16:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Seit Januar gibt es im Haus am Markt ein Nachbarschaftscafé. Es hat mittwochs von 15 bis 17 Uhr geöffnet und wird von Freiwilligen betrieben.", "2026-03-04T15:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Die Lesepaten lesen dienstags und donnerstags, 15.30 Uhr, in der Kinderbücherei. Am 10. März fällt die Runde aus, am 9. April ist wegen der Ferien ebenfalls Pause.", "2026-03-03T15:30 FREQ=WEEKLY;BYDAY=TU,TH")]
    [InlineData("Treff für Alleinerziehende\n\nWer sein Kind allein großzieht, findet im Mütterzentrum Berg Gesellschaft. An jedem zweiten und vierten Samstag im Monat stehen dort zwischen 10 und 12 Uhr Kaffee und Brezeln auf dem Tisch, für die Kinder gibt es eine Spielecke. Eine Anmeldung braucht es nicht.", "2026-03-14T10:00 FREQ=MONTHLY;BYDAY=2SA,4SA")]
    [InlineData("Neue Angebote des TSV: Rückenschule gibt es montags von 9 bis 10 Uhr. Tanzen für Teenies läuft mittwochs ab 16.30 Uhr. Wer Tischtennis spielen will, kommt freitags um 19 Uhr in die Schulturnhalle.", "2026-03-02T09:00 FREQ=WEEKLY;BYDAY=MO; 2026-03-04T16:30 FREQ=WEEKLY;BYDAY=WE; 2026-03-06T19:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Krabbelgruppe sucht Nachwuchs\n\nSingen, krabbeln, plaudern: Die Eltern-Kind-Gruppe der Pfarrei St. Josef hat wieder Plätze frei. Sie kommt jeden Dienstag von 9.30 bis 11 Uhr im Pfarrheim zusammen, nur in den Ferien nicht. Ansprechpartnerin ist Eva Lang, Telefon 0123 4567.", "2026-03-03T09:30 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Die Bücherstube ist ein Ort zum Verweilen. Immer am letzten Donnerstag des Monats wird dort um 19.30 Uhr ein neuer Roman besprochen, das nächste Mal also am 26. März.", "2026-03-26T19:30 FREQ=MONTHLY;BYDAY=-1TH")]
    [InlineData("Der Anglerverein öffnet ab April an jedem Sonntagvormittag sein Vereinsheim zum Frühschoppen. Beginn ist um 10 Uhr.", "2026-04-05T10:00 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Das Seniorenbüro lädt einmal monatlich zum Erzählcafé. Der Termin ist stets der dritte Mittwoch, los geht es um 15 Uhr in der Stadtbücherei.", "2026-03-18T15:00 FREQ=MONTHLY;BYDAY=3WE")]
    [InlineData("Friedensgebet: Bis auf Weiteres versammeln sich Christen aller Konfessionen jeden Montag um 18 Uhr vor dem Rathaus.", "2026-03-02T18:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Die Gymnastikgruppe der Landfrauen pausiert in den Osterferien. Ab 14. April wird wieder jeden Dienstag um 20 Uhr in der Mehrzweckhalle geturnt.", "2026-04-14T20:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Unsere Bücherei hat einen Leseclub für Kinder von acht bis zehn Jahren. Treffpunkt ist alle 14 Tage mittwochs von 15 bis 16 Uhr, zum ersten Mal am 18. März.", "2026-03-18T15:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")]
    [InlineData("Seelsorge am Telefon gibt es rund um die Uhr. Persönlich sprechen kann man Pfarrerin Kern jeden Donnerstag zwischen 17 und 18 Uhr in der Sakristei.", "2026-03-05T17:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Die Fahrradwerkstatt hilft beim Flicken: mittwochs 16–18 Uhr, im Winter nur jeden ersten Mittwoch im Monat.", "2026-03-04T16:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Handballtraining männliche B-Jugend: Dienstag 18:00–19:30 Halle I, Donnerstag 17:30–19:00 Halle II", "2026-03-03T18:00 FREQ=WEEKLY;BYDAY=TU; 2026-03-05T17:30 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Jahresplan: Skatabend jeden zweiten Freitag im Monat 19.30 Uhr, Kegeln jeden letzten Dienstag im Monat 18 Uhr, Wandern jeden dritten Sonntag im Monat 9 Uhr ab Vereinsheim", "2026-03-13T19:30 FREQ=MONTHLY;BYDAY=2FR; 2026-03-15T09:00 FREQ=MONTHLY;BYDAY=3SU; 2026-03-31T18:00 FREQ=MONTHLY;BYDAY=-1TU")]
    [InlineData("Der Männerchor probt nicht mehr freitags um 20 Uhr, sondern ab 10. März immer dienstags um 19.30 Uhr im Sängerheim.", "2026-03-10T19:30 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Am Dienstag (3. März) eröffnet das Trauercafé im Hospizhaus. Von da an können Trauernde jeden ersten Dienstag im Monat von 16 bis 18 Uhr vorbeikommen.", "2026-03-03T16:00 FREQ=MONTHLY;BYDAY=1TU")]
    [InlineData("Strickcafé: donnerstags von 14.30 bis 17 Uhr (außer 2. April und 14. Mai) im Nachbarschaftshaus", "2026-03-05T14:30 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Wegen der großen Nachfrage bietet die VHS einen zweiten Italienischkurs an: montags, 18 bis 19.30 Uhr, zwölf Abende, Beginn am 16. März.", "2026-03-16T18:00 FREQ=WEEKLY;BYDAY=MO;COUNT=12")]
    [InlineData("Der Tanzkreis pausiert in den Osterferien und trifft sich ab 20. April wieder montags um 19 Uhr im Saal.", "2026-04-20T19:00 FREQ=WEEKLY;BYDAY=MO")]
    public void Each_group_of_a_text_has_its_rule(string text, string expected)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events
            .OrderBy(found => ExtractionJson.Format(found.Start.Value), StringComparer.Ordinal);

        Assert.Equal(expected, string.Join("; ", events.Select(Print)));
    }

    private static string Print(EventCandidate found) => string.Join(' ', new[]
    {
        ExtractionJson.Format(found.Start.Value),
        found.RecurrenceRule?.Value ?? string.Empty,
        found.Status!.Value == CandidateStatus.Confirmed ? string.Empty : Name(found.Status.Value),
        found.MovedFrom is { } old ? ExtractionJson.Format(old.Value) : string.Empty,
    }.Where(part => part.Length > 0));

    private static string Name(CandidateStatus status) => status.ToString().ToLowerInvariant();
}
