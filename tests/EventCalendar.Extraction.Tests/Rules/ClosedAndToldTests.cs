using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class ClosedAndToldTests
{
    [Theory]
    [InlineData("Das Bürgerbüro ist am Donnerstag, 18. Juni, wegen einer Fortbildung ab 12 Uhr geschlossen. Ab Freitag sind wir wieder für Sie da.")]
    [InlineData("Vom 22. bis 26. Juni wird in der Bahnhofstraße die Fahrbahn erneuert. Die Umleitung ist ausgeschildert.")]
    [InlineData("Die Satzung tritt am 1. Juli in Kraft und liegt vom 15. bis 29. Juni im Rathaus, Zimmer 4, zur Einsicht aus.")]
    [InlineData("Die Bewerbungsfrist für den Ehrenamtspreis läuft vom 15. Juni bis 15. September.")]
    [InlineData("Der Geschirrspüler im Vereinsheim ist kaputt. Wer kann bis Samstag helfen?")]
    [InlineData("Ab Montag gilt in der Ringstraße Tempo 30. Das Ordnungsamt kontrolliert.")]
    public void A_notice_or_report_of_early_summer_gives_no_event(string text) =>
        Assert.Equal(string.Empty, EventLines.Changes(text, new LocalDate(2026, 6, 12)));

    [Theory]
    [InlineData("Der Landkreis weist darauf hin, dass Grüngut vom 11. bis 15. Mai an den Straßenrand gelegt werden kann. Die Abholung beginnt um 6 Uhr. Nicht mitgenommen werden Wurzelstöcke.")]
    [InlineData("Die Zulassungsstelle ist am 8. Mai nur bis 12 Uhr geöffnet, die Führerscheinstelle bleibt ganz zu. Ab Montag, 11. Mai, gelten wieder die üblichen Zeiten.")]
    [InlineData("Spargelsaison eröffnet: Bis 24. Juni verkauft der Hof Maier täglich von 8 bis 18 Uhr frischen Spargel.")]
    [InlineData("Wir suchen zum 1. August Verstärkung für unser Küchenteam. Vorstellungsgespräche finden am 26. Mai statt.")]
    [InlineData("Am Himmelfahrtstag, 14. Mai, bleibt die Tafel geschlossen. Ausgegeben wird stattdessen am Mittwoch, 13. Mai, von 13 bis 15 Uhr.")]
    [InlineData("Karten für die Sommerspiele gibt es ab 15. Mai, 10 Uhr, im Kulturamt und online.")]
    [InlineData("Am Mittwoch, 6. Mai, heulen um 11 Uhr im ganzen Landkreis die Sirenen zur Probe.")]
    [InlineData("Die 8. Klasse war vom 20. bis 24. April in Berlin. Am Dienstag besuchten wir um 10 Uhr den Bundestag, am Mittwoch stand das Museum auf dem Plan.")]
    public void A_notice_or_report_of_May_gives_no_event(string text) =>
        Assert.Equal(string.Empty, EventLines.Changes(text, new LocalDate(2026, 5, 4)));

    [Theory]
    [InlineData("Gemeindebücherei\nUnsere Öffnungszeiten in den Ferien: In den Sommerferien ist die Bücherei nur mittwochs von 16 bis 18 Uhr geöffnet. Vom 3. bis 16. August machen wir Urlaub. Ab dem 17. August sind wir wieder zu den gewohnten Zeiten für Sie da.")]
    [InlineData("Sitzungsbericht: In der Sitzung am 23. Juni hat der Ortsbeirat über den Spielplatz beraten. Ortsvorsteher Kern berichtete, dass die Geräte am 15. September geliefert werden. Mit dem Aufbau wird im Oktober begonnen.")]
    [InlineData("Bus und Bahn: Ab Montag, 6. Juli, fährt die Linie 7 wegen der Baustelle in der Ringstraße eine Umleitung. Die Haltestellen Markt und Schule entfallen. Ende der Bauarbeiten ist voraussichtlich am 31. Juli.")]
    [InlineData("Die nächste Ausgabe des Pfarrbriefs gilt vom 18. Juli bis 30. August. Beiträge bitte bis Mittwoch, 8. Juli, 10 Uhr, ins Pfarrbüro.")]
    [InlineData("Das Standesamt ist am 7. Juli ganztägig, das Einwohnermeldeamt ab 13 Uhr geschlossen. Grund ist ein Betriebsausflug.")]
    [InlineData("Glasfaserausbau: Die Firma Netz informiert ab 6. Juli an den Haustüren. Vertragsschluss zum Aktionspreis ist bis 30. September möglich.")]
    [InlineData("Fahrt ins Blaue war ein Erfolg: Am 25. Juni um 8 Uhr starteten 48 Senioren am Rathaus. Gegen 19 Uhr waren alle wohlbehalten zurück.")]
    [InlineData("Der Landesbetrieb saniert die Brücke. Vollsperrung: 6. Juli, 8 Uhr, bis 24. Juli, 18 Uhr. Umleitung über Berg.")]
    public void A_notice_or_report_of_July_gives_no_event(string text) =>
        Assert.Equal(string.Empty, EventLines.Changes(text, new LocalDate(2026, 6, 30)));

    [Theory]
    [InlineData("Niederschrift über die Sitzung des Ortsbeirats Berg\n\nTag: Dienstag, 5. Mai 2026\nOrt: Bürgerhaus Berg, Kirchweg 2\nBeginn: 19:30 Uhr\nEnde: 21:10 Uhr\n\nAnwesend:\nOrtsvorsteher Karl Lind\nOtto Maus\nEva Roth\n\nTOP 1 Begrüßung\nDer Ortsvorsteher eröffnet die Sitzung um 19:30 Uhr und stellt die Beschlussfähigkeit fest.\n\nTOP 2 Spielplatz\nDer Beirat spricht sich für neue Schaukeln aus.\n\nTOP 3 Termine\nDie Ortsbegehung findet voraussichtlich im September statt.")]
    [InlineData("Protokoll der Mitgliederversammlung vom 24.04.2026\nOrt: Vereinsheim\nZeit: 20:00 - 21:45 Uhr\nProtokollführer: Max Frei\n\n1. Begrüßung durch die Vorsitzende um 20.05 Uhr\n2. Bericht der Kassiererin\n3. Entlastung\n4. Verschiedenes")]
    [InlineData("Erzieher (m/w/d) gesucht\n\nBewerbungsfrist: 31.05.2026\nBeginn: 01.09.2026\nWochenstunden: 30\nEntgelt: TVöD S8a\n\nDie Gemeinde Aue sucht für die Kita Wiesengrund Verstärkung. Die Kita ist von 7 bis 16.30 Uhr geöffnet. Vorstellungsgespräche finden am 16. Juni statt.")]
    [InlineData("Liebe Eltern der künftigen Erstklässler,\n\nalle Kinder, die bis zum 30.06.2027 sechs Jahre alt werden, sind schulpflichtig. Bitte melden Sie Ihr Kind bis zum 31.10.2026 an einer Grundschule an. Das Formular verschickt das Schulamt am 15. September. Fragen beantwortet das Sekretariat (Mo bis Fr 8 bis 12 Uhr).")]
    [InlineData("Stadtbibliothek macht Inventur\n\nWegen der jährlichen Bestandsaufnahme hat die Stadtbibliothek von Montag, 15. Juni, bis Freitag, 19. Juni, nicht auf. Die Rückgabeklappe am Hintereingang lässt sich in dieser Woche nicht nutzen. Leihfristen, die in diese Tage fallen, verlängern sich bis 26. Juni. Von Samstag, 20. Juni, an ist wieder offen.")]
    [InlineData("Freibad: Saison beginnt später\n\nDie Badegäste müssen sich gedulden: Nicht wie geplant am 16. Mai, sondern erst am 30. Mai macht das Freibad auf. Der Grund ist eine defekte Pumpe. Die Saisonkarten gibt es ab 18. Mai, 9 Uhr, im Bürgerbüro.")]
    [InlineData("Sportschau 2026: Viel Beifall für die Turner\n\nSamstag, 25.04.2026, 15 Uhr: Vorsitzende Ilse Grau heißt in der vollen Halle Gäste und Aktive willkommen. Den Anfang machen die Kleinsten mit ihrem Bewegungslied. Danach wirbeln die Mädchen der Leistungsriege über die Bodenmatten. Um 17 Uhr ist Schluss, alle sind sich einig: Das war ein gelungener Nachmittag.")]
    [InlineData("Der Altentreff pausiert\n\nDer Kreis setzt seine wöchentlichen Treffen bis Ende August aus. Wegen des Umbaus im Gemeindehaus steht kein Raum zur Verfügung. Wie es ab September weitergeht, wird im Pfarrbrief bekannt gegeben.")]
    [InlineData("Beim Bürgerbüro geht am Mittwoch, 20. Mai, wenig: Wegen einer Umstellung der Software werden von 8 bis 14 Uhr keine Ausweise ausgestellt. Bereits vereinbarte Termine werden verlegt, die Betroffenen sind informiert.")]
    [InlineData("Zum Internationalen Museumstag am 17. Mai meldet der Kreis steigende Besucherzahlen: 2025 kamen 41 000 Menschen in die Häuser, das sind 8 Prozent mehr als im Vorjahr.")]
    [InlineData("Kandidaten gesucht: Wer am 27. September für den Seniorenbeirat antreten will, muss seine Bewerbung bis 15. Juli einreichen. Die Wahl erfolgt per Brief. Das Wahlamt, Zimmer 5, hat dienstags und donnerstags von 9 bis 12 Uhr offen.")]
    [InlineData("Pressemitteilung\nVeröffentlicht am: 04.05.2026, 10:17 Uhr\nZuletzt geändert: 05.05.2026\n\nLandkreis fördert Streuobst\n\nDer Kreistag hat 40 000 Euro bewilligt. Anträge sind bis 30. September möglich.")]
    [InlineData("Ausfall der Heizung: Vom 11. Mai, 7 Uhr, bis 13. Mai, 16 Uhr, gibt es in der Schulturnhalle kein warmes Wasser. Die Duschen bleiben zu.")]
    public void A_form_or_protocol_gives_no_event(string text) =>
        Assert.Equal(string.Empty, EventLines.Changes(text, new LocalDate(2026, 5, 6)));

    [Theory]
    [InlineData("Amtliche Bekanntmachung\nWahl zum Seniorenrat am 27. September 2026\nDas Wählerverzeichnis kann vom 7. bis 11. September während der allgemeinen Öffnungszeiten im Rathaus eingesehen werden. Wer nicht eingetragen ist, kann bis 11. September, 12 Uhr, Einspruch einlegen. Briefwahlunterlagen werden bis 25. September, 18 Uhr, ausgegeben.")]
    [InlineData("Jubilare im September\nDie Gemeinde gratuliert herzlich:\n02.09. Hans Kolb, 80 Jahre\n14.09. Emma Roth, 95 Jahre\n21.09. Eheleute Veit, Goldene Hochzeit")]
    [InlineData("Schadstoffmobil unterwegs\nMo, 14.09., 9-10 Uhr Aue, Festplatz\nMo, 14.09., 10.30-11.30 Uhr Berg, Dorfplatz\nDi, 15.09., 9-10 Uhr Tal, Feuerwehr")]
    [InlineData("Die Freiwillige Feuerwehr wurde im August zu 12 Einsätzen alarmiert, darunter am 8. August um 3.15 Uhr zu einem Wohnungsbrand in der Ringstraße und am 22. August um 17.40 Uhr zu einem Verkehrsunfall.")]
    [InlineData("Ausbildung 2027: Bewirb dich jetzt bei der Stadt Aue! Ausbildungsbeginn ist der 1. September 2027, Bewerbungsschluss der 30. September 2026. Eignungstests finden im Oktober statt.")]
    [InlineData("Apothekendienst\nSa 12.9.: Löwen-Apotheke, Markt 3\nSo 13.9.: Stern-Apotheke, Ringstr. 8\nDienstwechsel jeweils 8.30 Uhr")]
    [InlineData("Kläranlage: Am 16. September wird von 9 bis 15 Uhr der Hauptsammler gespült. Anwohner der Bachgasse werden gebeten, die Toilettendeckel zu schließen.")]
    [InlineData("Neue Busfahrpläne: Mit Beginn des Schuljahrs am 14. September ändern sich die Abfahrtszeiten der Linie 301: ab Berg 6.52 Uhr, ab Tal 7.01 Uhr, an Aue Schule 7.20 Uhr.")]
    [InlineData("Wildunfall: Ein Reh lief am Donnerstag gegen 22 Uhr zwischen Aue und Berg in einen Kleinwagen. Die 34-jährige Fahrerin blieb unverletzt.")]
    [InlineData("Kreisliga A, 4. Spieltag, 6. September: FC Aue – SV Berg 2:2, TSV Tal – SG Wald 0:1, TuS Bach – FC Stein 3:0. Tabelle: 1. TuS Bach 12 Punkte, 2. SG Wald 9.")]
    [InlineData("Die Erntebilanz fällt durchwachsen aus. Am 4. Juli begann die Gerstenernte, am 25. Juli folgte der Weizen. Bis Mitte August war alles eingefahren. Die Zuckerrüben werden ab 20. September gerodet.")]
    [InlineData("Heizkostenzuschuss: Anträge können seit 1. September online gestellt werden. Beratung dazu gibt es im Sozialamt, Zimmer 12, telefonisch unter 01234 900, Mo-Do 9-12 Uhr.")]
    [InlineData("Ruhestand: Nach 41 Dienstjahren wurde Schulhausmeister Kurt Abt am 31. August verabschiedet. Sein Nachfolger Ali Demir hat am 1. September begonnen.")]
    [InlineData("Schäferhund entlaufen! Seit Sonntag, 6. September, ca. 18 Uhr, vermissen wir in Aue unseren Rüden Rex. Hinweise bitte an Tel. 0171 2233.")]
    [InlineData("Ab dem 1. Oktober gilt die neue Friedhofsgebührenordnung. Der Beschluss vom 20. Juli liegt im Bauamt aus (Mo-Fr 8-12 Uhr, Do auch 14-18 Uhr).")]
    public void A_notice_of_an_office_or_a_result_gives_no_event(string text) =>
        Assert.Equal(string.Empty, EventLines.Changes(text, new LocalDate(2026, 9, 7)));
}
