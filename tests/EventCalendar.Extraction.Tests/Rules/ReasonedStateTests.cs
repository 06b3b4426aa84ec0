using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class ReasonedStateTests
{
    [Theory]
    [InlineData("Der Krammarkt rutscht um eine Woche nach hinten und findet am Mittwoch, 18. März, statt.", "2026-03-18 moved")]
    [InlineData("Die für Dienstag, 14. April, 19 Uhr, im Pfarrheim angesetzte Mitgliederversammlung des Frauenbundes müssen wir bis auf Weiteres verschieben.", "2026-04-14T19:00 cancelled")]
    [InlineData("Wegen der Erkältungswelle lässt sich das für den 28. März angekündigte Frühjahrskonzert der Stadtkapelle nicht halten. Der neue Termin ist Samstag, 9. Mai, um 19.30 Uhr in der Stadthalle.", "2026-05-09T19:30 moved 2026-03-28")]
    [InlineData("Achtung, die Sprechstunde der Rentenberatung findet diese Woche bereits am Donnerstag, 5. März, statt (sonst freitags).", "2026-03-05 moved")]
    [InlineData("Bis Ostern feiert die Pfarrei sonntags keine Gottesdienste in der Kapelle.", "")]
    [InlineData("Theaterverein: Die Aufführungen am 13. und 14. März müssen entfallen. Nachgeholt werden sie am 24. und 25. April, jeweils um 20 Uhr.", "2026-04-24T20:00 moved 2026-03-13T20:00; 2026-04-25T20:00 moved 2026-03-14T20:00")]
    [InlineData("Die am 8. März im Bürgersaal geplante Matinee zum Frauentag ist auf unbestimmte Zeit vertagt.", "2026-03-08 cancelled")]
    [InlineData("Die Freiwillige Feuerwehr verzichtet in diesem Jahr auf ihr Osterfeuer am 4. April.", "2026-04-04 cancelled")]
    [InlineData("Das Benefizkonzert hätte am 7. März über die Bühne gehen sollen. Nach der Absage des Chores sucht der Verein jetzt nach einem Termin im Herbst.", "2026-03-07 cancelled")]
    public void A_change_told_in_reasons_or_over_sentences_is_found(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 3, 2)));

    [Theory]
    [InlineData("Kulturring sagt Termine ab\nDer Kulturring Neustadt muss im November auf drei Abende verzichten. Entfallen muss der Abend mit dem Kabarettisten Jo Maier am Donnerstag, 12. November; ob er nachgeholt wird, ist ungewiss. Das Duo „Saitenwind“ tritt statt am 14. November nun am 5. März 2027 auf. Auch das Kindertheater „Ritter Kunibert“, vorgesehen für den 22. November, gibt es erst im neuen Jahr, am 17. Januar 2027. Gestrichen ist schließlich am 28. November die Lesung mit Ute Brand.", "2026-11-12 cancelled; 2026-11-28 cancelled; 2027-01-17 moved 2026-11-22; 2027-03-05 moved 2026-11-14")]
    [InlineData("Erst Ostern, dann Sommer, jetzt Advent: Das Jubiläumskonzert des Männerchors muss ein weiteres Mal verschoben werden. Auch am Ersatztermin, dem 15. November, lässt sich nicht sicher singen. Chor und Gemeinde haben sich auf den 13. Juni 2027 (17 Uhr, Festhalle) verständigt.", "2027-06-13T17:00 moved 2026-11-15")]
    [InlineData("05.11.26 Kassel: verlegt auf 12.03.2027\n06.11.26 Fulda: abgesagt\n07.11.26 Gießen: verlegt auf 14.03.2027 (19 Uhr!)\n08.11.26 Marburg: findet statt", "2026-11-06 cancelled; 2026-11-08; 2027-03-12 moved 2026-11-05; 2027-03-14T19:00 moved 2026-11-07")]
    [InlineData("Ebenso wenig findet der Feuerwehrtag statt, zu dem man sich am Freitag, 13. November, um 19 Uhr in der Halle getroffen hätte.", "2026-11-13T19:00 cancelled")]
    [InlineData("Auch Karl Brands Vortrag ist abgesagt. In Neustadt hätte man ihn am 12. November um 19.30 Uhr hören können.", "2026-11-12T19:30 cancelled")]
    [InlineData("Die eigentlich am 28. November angesetzte Jahreshauptversammlung wird nicht abgehalten, das hat der Vorstand bei seiner Sitzung am 18. Oktober entschieden.", "2026-11-28 cancelled")]
    [InlineData("Endgültig nicht gefahren wird in diesem Jahr in die Pfalz, vorgesehen war der 27. bis 29. November.", "2026-11-27 cancelled")]
    [InlineData("Das Training der Bambini ist ab sofort montags statt mittwochs, weiterhin um 16 Uhr in der Sporthalle.", "2026-10-26T16:00 FREQ=WEEKLY;BYDAY=MO moved")]
    [InlineData("„Silvester in der Scheune“ ist Geschichte: Die Party am 31. Dezember wird es nicht mehr geben.", "2026-12-31 cancelled")]
    [InlineData("Der Liederabend mit Sopranistin Eva Thal, der am 3. November hätte erklingen sollen, wird am 8. Dezember um 19 Uhr in der Aula nachgeholt.", "2026-12-08T19:00 moved 2026-11-03")]
    [InlineData("Update: Die Sperrung ist aufgehoben, der Martinsumzug am 11. November kann doch wie geplant um 17 Uhr am Kindergarten starten.", "2026-11-11T17:00")]
    public void A_list_of_changes_keeps_each_day_apart(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 10, 26)));

    [Theory]
    [InlineData("Der Gospelchor teilt mit: Unser Konzert in der Christuskirche am Samstag, 16. Mai, müssen wir leider ausfallen lassen. Sobald ein neuer Termin feststeht, geben wir ihn bekannt.", "2026-05-16 cancelled")]
    [InlineData("Wer sich schon auf das Hoffest am 24. Mai gefreut hat, wird enttäuscht: Familie Berger hat es wegen der Vogelgrippe abgesagt.", "2026-05-24 cancelled")]
    [InlineData("Der Rad-Aktionstag steigt nun doch nicht am 17. Mai. Die Veranstalter haben sich für den 14. Juni entschieden, Start ist um 10 Uhr am Marktplatz.", "2026-06-14T10:00 moved 2026-05-17")]
    [InlineData("Der Tag der offenen Tür in der Feuerwache, geplant für Sonntag, 10. Mai, muss aus Krankheitsgründen auf einen späteren Zeitpunkt verschoben werden.", "2026-05-10 cancelled")]
    [InlineData("Liebe Mitglieder, die Jahreshauptversammlung findet nicht - wie im Mitteilungsblatt zu lesen war - am 15. Mai statt, sondern eine Woche darauf, am 22. Mai, 20 Uhr, im Vereinsheim.", "2026-05-22T20:00 moved 2026-05-15")]
    [InlineData("Terminverschiebung: Der Elternabend der Klasse 3b wird auf Donnerstag, 21. Mai, 19 Uhr, vorgezogen (bisher 28. Mai).", "2026-05-21T19:00 moved 2026-05-28")]
    [InlineData("Der Skat-Club lässt seinen Spielabend am 7. Mai ausfallen; am 14. Mai wird wieder um 19 Uhr gereizt.", "2026-05-07 cancelled; 2026-05-14T19:00")]
    [InlineData("Die Fortsetzung des Kurses am 11. Mai verzögert sich: Wir beginnen erst am 18. Mai um 18.30 Uhr.", "2026-05-18T18:30 moved 2026-05-11")]
    public void A_change_is_told_in_many_words(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 5, 4)));

    [Theory]
    [InlineData("Liebe Gemeinde,\nleider müssen wir euch mitteilen, dass der Seniorennachmittag am kommenden Mittwoch nicht stattfinden kann, da unsere Köchin erkrankt ist. Wir treffen uns stattdessen eine Woche später, am 18. November, um 14.30 Uhr im Gemeindehaus.", "2026-11-18T14:30 moved 2026-11-11")]
    [InlineData("Wegen einer Trauerfeier verschiebt sich das Totengedenken am Sonntag, 15. November, von 10 auf 11 Uhr.", "2026-11-15T11:00 moved 2026-11-15T10:00")]
    [InlineData("Zum zweiten Mal innerhalb eines Jahres muss die Stadt ihren Neubürgerempfang absagen. Er war für Donnerstag, 19. November, im Rathaus vorgesehen. Einen neuen Termin gibt es noch nicht.", "2026-11-19 cancelled")]
    [InlineData("Kein Public Viewing: Der TSV zeigt das Spiel am 14. November doch nicht auf Großleinwand, die Technik streikt.", "2026-11-14 cancelled")]
    [InlineData("Tanzcafé erst wieder im Dezember\nDas Tanzcafé im Seniorenzentrum am 11. November muss wegen eines Magen-Darm-Virus ausfallen. Das nächste Mal getanzt wird am 9. Dezember von 14.30 bis 17 Uhr.", "2026-11-11 cancelled; 2026-12-09T14:30")]
    [InlineData("Der Vorstand hat sich dazu entschlossen, das Krippenspiel am 24. Dezember in diesem Jahr ausfallen zu lassen.", "2026-12-24 cancelled")]
    [InlineData("Nun also doch: Das Hallenturnier der Alten Herren, das wegen der Hallensperrung auf der Kippe stand, findet am 21. November ab 13 Uhr in der Sporthalle statt.", "2026-11-21T13:00")]
    [InlineData("Wegen Terminüberschneidung mit dem Pfarrfest wird der Bunte Abend des Karnevalvereins von Samstag, 14. November, auf Freitag, 13. November, vorgezogen. Los geht es um 19.11 Uhr in der Narrhalla.", "2026-11-13T19:11 moved 2026-11-14")]
    [InlineData("Die Kinderkleiderbörse in der Festhalle ist abgesagt. Sie hätte am Sonntag, 15. November, von 14 bis 16 Uhr über die Bühne gehen sollen.", "2026-11-15T14:00 cancelled")]
    [InlineData("Auch die Fastnachter müssen zurückstecken: Die Eröffnung der Kampagne am 11.11. um 19.11 Uhr im Rathaus wird es nicht geben, und die Sitzungen am 16., 22. und 23. Januar sind ebenfalls gestrichen.", "2026-11-11T19:11 cancelled; 2027-01-16 cancelled; 2027-01-22 cancelled; 2027-01-23 cancelled")]
    public void A_change_in_a_notice_is_found(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 11, 7)));

    [Theory]
    [InlineData("Wegen einer Trauerfeier verschiebt sich das Totengedenken am Sonntag, 15. November, von 10 auf 11 Uhr.", "2026-11-15T11:00 moved 2026-11-15T10:00")]
    [InlineData("Das Totengedenken am Sonntag, 15. November, wird von 10 auf 11 Uhr verschoben.", "2026-11-15T11:00 moved 2026-11-15T10:00")]
    [InlineData("Das Totengedenken am Sonntag, 15. November, wird von 10 Uhr auf 11 Uhr verlegt.", "2026-11-15T11:00 moved 2026-11-15T10:00")]
    [InlineData("Der Beginn der Andacht am 15. November verschiebt sich von 18.00 auf 19.00 Uhr.", "2026-11-15T19:00 moved 2026-11-15T18:00")]
    [InlineData("Der Gottesdienst am 15. November beginnt nicht um 10, sondern erst um 11 Uhr.", "2026-11-15T11:00 moved 2026-11-15T10:00")]
    [InlineData("Die Christmette am 24. Dezember wurde um eine Stunde auf 21 Uhr vorverlegt.", "2026-12-24T21:00 moved")]
    [InlineData("Die Christmette am 24. Dezember fängt eine Stunde früher an als bisher, also um 21 Uhr.", "2026-12-24T21:00 moved")]
    [InlineData("Das Spiel am 15. November wird nun bereits um 13 Uhr (statt 14.30 Uhr) angepfiffen.", "2026-11-15T13:00 moved 2026-11-15T14:30")]
    [InlineData("Achtung, geänderte Anfangszeit: Probe am 12. November erst um 20.15 Uhr.", "2026-11-12T20:15 moved")]
    [InlineData("Der Anpfiff der Partie am 14. November wurde um zwei Stunden nach hinten verlegt, gespielt wird ab 17 Uhr.", "2026-11-14T17:00 moved")]
    public void An_hour_that_changes_is_moved(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 11, 7)));

    [Theory]
    [InlineData("Liebe Theaterfreunde, unser Vorhang bleibt vorerst zu. Von der Absage betroffen sind das Märchen „Frau Holle\" am 11. und 12.12. (jeweils 16 Uhr) und die Lesung am 17. Dezember. Für „Frau Holle\" gibt es Ersatztermine, wir spielen am 22. und 23. Januar, jeweils 16 Uhr. Die Lesung holen wir irgendwann nach.", "2026-12-17T16:00 cancelled; 2027-01-22T16:00 moved 2026-12-11T16:00; 2027-01-23T16:00 moved 2026-12-12T16:00")]
    [InlineData("Verlegte Konzerte:\nTrio Lux (bisher 21.11.2026) neu: 13.2.2027\nHanne Wolf (bisher 28.11.2026) neu: 20.2.2027\nBlechreiz (bisher 5.12.2026) entfällt", "2026-12-05 cancelled; 2027-02-13 moved 2026-11-21; 2027-02-20 moved 2026-11-28")]
    [InlineData("Die Handballerinnen müssen am Samstag nicht nach Berg: Die Partie ist abgesetzt, weil der Gegner nicht genug Spielerinnen hat. Nachgeholt wird sie am Mittwoch, 9. Dezember, um 20 Uhr.", "2026-12-09T20:00 moved 2026-12-12")]
    [InlineData("Spielverlegung: FC Aue - SV Berg (ursprünglich Sa., 14.11., 14.30 Uhr) jetzt Fr., 13.11., 19 Uhr.", "2026-11-13T19:00 moved 2026-11-14")]
    [InlineData("Die Weihnachtsfeier des VdK am 12.12. kann nicht in der Krone stattfinden, da diese geschlossen hat. Gefeiert wird am selben Tag um 15 Uhr im Gasthof Adler.", "2026-12-12T15:00")]
    [InlineData("Unsere Dezember-Termine:\n03.12. Chorprobe 20 Uhr\n10.12. Chorprobe - entfällt!\n17.12. Chorprobe 20 Uhr\n20.12. Adventskonzert, 17 Uhr, Stadtkirche", "2026-12-03T20:00; 2026-12-10 cancelled; 2026-12-17T20:00; 2026-12-20T17:00")]
    [InlineData("Das Adventsfenster bei Familie Kern (3.12.) muss leider zubleiben. Familie Abt springt ein und öffnet ihr Fenster am 3.12. um 18 Uhr, Gartenweg 4.", "2026-12-03T18:00")]
    [InlineData("Am Volkstrauertag, 15. November, gibt es heuer keine Gedenkfeier am Friedhof. Der Bürgermeister legt im Stillen einen Kranz nieder.", "2026-11-15 cancelled")]
    public void A_day_made_up_for_is_told_from_the_others(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 11, 7)));

    [Theory]
    [InlineData("Wie die Verwaltung bedauert, ist der Tag der offenen Gartentür, der am kommenden Sonntag viele Besucher ins Kleingartengelände locken sollte, wegen des Wespenbefalls abgesagt worden.", "2026-09-20 cancelled")]
    [InlineData("Es wird nichts mit dem Herbstfest am 3. Oktober: Die Genehmigung der Gemeinde fehlt.", "2026-10-03 cancelled")]
    [InlineData("Eigentlich hätte am Freitag, 18. September, in der Aula das Schulkonzert stattfinden sollen. Nun müssen sich Eltern und Schüler gedulden: Erst am 2. Oktober um 18 Uhr wird gespielt.", "2026-10-02T18:00 moved 2026-09-18")]
    [InlineData("Nachholtermin steht: Das im Frühjahr verschobene Konzert der Bigband gibt es am 27. September um 17 Uhr im Bürgersaal zu hören. Bereits gekaufte Karten gelten.", "2026-09-27T17:00 moved")]
    [InlineData("Wegen Corona in der Mannschaft wird das für Sonntag (15 Uhr) angesetzte Spiel gegen TuS Berg abgesetzt. Neuer Spieltermin ist Mittwoch, 23. September, 19 Uhr.", "2026-09-23T19:00 moved 2026-09-20T15:00")]
    [InlineData("Keine Angst, das Oktoberfest fällt nicht aus! Es wird lediglich vom Zelt in die Halle verlegt. Los geht es am 26. September um 18 Uhr.", "2026-09-26T18:00")]
    [InlineData("Schade: Der Mundartabend am 25. September wird nicht zustande kommen. Bereits bezahlte Eintrittsgelder werden erstattet.", "2026-09-25 cancelled")]
    [InlineData("Aufgeschoben ist nicht aufgehoben: Die am Samstag buchstäblich ins Wasser gefallene Stadtrallye wird am 26. September nachgeholt. Start ist um 14 Uhr am Markt.", "2026-09-26T14:00 moved 2026-09-19")]
    [InlineData("Wir verlegen! Die Blutspende findet nicht in der Schule, sondern am 24. September von 16.30 bis 20 Uhr in der Feuerwache statt.", "2026-09-24T16:30 moved")]
    [InlineData("Die nächste Sitzung des Kreistags war für den 28. September anberaumt. Sie findet nun bereits am 21. September, 14 Uhr, im Landratsamt statt.", "2026-09-21T14:00 moved 2026-09-28")]
    [InlineData("Eine Woche später als üblich, am 20. Oktober, lädt der Frauenkreis um 19.30 Uhr zum Filmabend ins Gemeindehaus.", "2026-10-20T19:30 moved")]
    public void A_change_told_in_autumn_is_found(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 9, 14)));

    [Theory]
    [InlineData("Der Gospelworkshop vom 10. bis 12. April kann leider nicht wie geplant durchgeführt werden, er wird auf das Wochenende 9. bis 11. Oktober verlegt.", "2026-10-09 moved 2026-04-10")]
    [InlineData("Sehr geehrte Eltern, der für den 11. März vorgesehene Elternsprechtag findet wegen des Streiks im Nahverkehr erst am 18. März statt, die gebuchten Zeiten bleiben erhalten.", "2026-03-18 moved 2026-03-11")]
    [InlineData("Der Bürgerverein hat sich entschieden, seine Jahresversammlung nicht wie üblich im März, sondern erst am 24. April um 19.30 Uhr im Lindenhof abzuhalten.", "2026-04-24T19:30 moved")]
    [InlineData("In der Gemeinde Berg finden bis einschließlich 22. März keine Veranstaltungen statt. Das Frühlingssingen am 29. März um 17 Uhr in der Kirche ist davon nicht betroffen.", "2026-03-29T17:00")]
    [InlineData("Ab sofort und bis auf Weiteres findet kein Seniorenturnen statt.", "")]
    [InlineData("Der Wochenmarkt am Karfreitag, 3. April, wird auf Gründonnerstag, 2. April, vorgezogen. Marktzeit wie gewohnt 7 bis 12 Uhr.", "2026-04-02T07:00 moved 2026-04-03")]
    [InlineData("Zum Glück war es falscher Alarm: Das Starkbierfest am 14. März, 19 Uhr, Festhalle, findet wie geplant statt.", "2026-03-14T19:00")]
    [InlineData("Wer sich den 21. März für die Vereinsmeisterschaft vorgemerkt hatte, muss umdisponieren: Sie wird erst am 28. März ausgetragen. Beginn ist um 10 Uhr auf der Kegelbahn.", "2026-03-28T10:00 moved 2026-03-21")]
    [InlineData("Das Kirchencafé ist vom 8. auf den 15. März verlegt, da am 8. März Wahlen im Gemeindehaus sind.", "2026-03-15 moved 2026-03-08")]
    [InlineData("Die Prunksitzung wurde um einen Tag vorverlegt. Sie steigt also schon am Freitag, 13. März, 20 Uhr, in der Mehrzweckhalle.", "2026-03-13T20:00 moved")]
    public void A_change_told_in_March_is_found(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 3, 4)));

    [Theory]
    [InlineData("SV Aue sagt Hallenfußballturnier ab\nDie steigenden Infektionszahlen lassen dem SV Aue keine andere Wahl: Das für den 9. und 10. Januar in der Sporthalle geplante Hallenturnier findet nicht statt. „Es tut uns leid für die 32 gemeldeten Teams\", sagt Abteilungsleiter Jens Roth. Ob das Turnier im Sommer im Freien nachgeholt werden kann, wird im Frühjahr entschieden. Startgelder werden erstattet.", "2027-01-09 cancelled")]
    [InlineData("Kabarettabend verlegt\nDer Auftritt von Hanne Wolf im Kulturkeller, der am Samstag über die Bühne gehen sollte, ist verlegt worden. Die Künstlerin hat ihre Stimme verloren. Auf den 27. Februar, 20 Uhr, ist der Abend nun terminiert.", "2027-02-27T20:00 moved 2027-01-09")]
    [InlineData("Stadtführung nicht am Sonntag\nAnders als in unserer gestrigen Ausgabe berichtet, findet die Führung „Türme und Tore\" nicht an diesem Sonntag, sondern erst am Sonntag, 24. Januar, um 14 Uhr statt. Treffpunkt ist die Tourist-Info.", "2027-01-24T14:00 moved 2027-01-17")]
    [InlineData("Wegen des Lockdowns müssen die Sternsinger in diesem Jahr umdenken: Statt am 6. Januar von Haus zu Haus zu ziehen, stehen sie am Sonntag, 10. Januar, von 11 bis 15 Uhr auf dem Marktplatz.", "2027-01-10T11:00 moved 2027-01-06")]
    [InlineData("Der Neujahrsempfang der Gemeinde am 10. Januar entfällt ersatzlos. Bürgermeisterin Lang wendet sich stattdessen per Video an die Bürger.", "2027-01-10 cancelled")]
    [InlineData("Eisdisco fällt dem Tauwetter zum Opfer\nDie für Freitagabend angekündigte Eisdisco auf dem Weiher muss abgeblasen werden.", "2027-01-08 cancelled")]
    [InlineData("Chorprobe am Donnerstag online: Unsere Probe am 7. Januar kann nicht in Präsenz stattfinden. Wir treffen uns um 20 Uhr per Zoom.", "2027-01-07T20:00")]
    [InlineData("Der Verkaufsoffene Sonntag am 10. Januar ist vom Verwaltungsgericht gekippt worden.", "2027-01-10 cancelled")]
    [InlineData("Alles abgesagt bis Ende Januar, so lautet die Devise beim TV Aue. Davon betroffen sind der Kinderfasching am 23. Januar und die Winterwanderung am 31. Januar.", "2027-01-23 cancelled; 2027-01-31 cancelled")]
    [InlineData("Auch der zweite Anlauf ist gescheitert: Nach dem 14. November kann auch der Ersatztermin 16. Januar für das Konzert der „Rockhouse Brothers\" nicht gehalten werden. Nächster Versuch: 2. Oktober, 20 Uhr, Stadthalle.", "2027-10-02T20:00 moved 2027-01-16")]
    [InlineData("Die Hauptversammlung des Albvereins wird in den Herbst verlegt. Die Wanderung am 17. Januar kann aber stattfinden, Start 10 Uhr, Wanderparkplatz.", "2027-01-17T10:00")]
    [InlineData("Verschnaufpause für die Senioren: Der Mittagstisch pausiert vom 4. bis 15. Januar. Ab Dienstag, 19. Januar, wird wieder jeden Dienstag um 12 Uhr gemeinsam gegessen.", "2027-01-19T12:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Der Vortrag über Patientenverfügungen wurde kurzfristig vorverlegt: bereits am Mittwoch, 13. Januar (statt 20. Januar), 19 Uhr, Pfarrheim.", "2027-01-13T19:00 moved 2027-01-20")]
    [InlineData("Kinderturnen: Die Stunden am 11. und 18.1. entfallen, weiter geht's am 25.1. um 16 Uhr.", "2027-01-11 cancelled; 2027-01-18 cancelled; 2027-01-25T16:00")]
    public void A_change_told_in_January_is_found(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2027, 1, 4)));

    [Theory]
    [InlineData("Wegen Grippe in der Mannschaft ist die Partie des TSV Berg am Sonntag (15 Uhr) abgesetzt worden. Ein neuer Termin wird vom Staffelleiter bestimmt.", "2026-09-20T15:00 cancelled")]
    [InlineData("Sprechstunden der Pfarrerin entfallen im Oktober. Ab 3. November ist sie wieder jeden Dienstag von 10 bis 12 Uhr zu sprechen.", "2026-11-03T10:00 FREQ=WEEKLY;BYDAY=TU;BYMONTH=1,2,3,4,5,6,7,8,9,11,12")]
    [InlineData("„Wir haben lange gehofft, aber es geht nicht\", sagt Vereinschef Rolf Bader: Das Oktoberfest am ersten Oktoberwochenende (3./4. Oktober) wird nicht gefeiert.", "2026-10-03 cancelled")]
    [InlineData("Wanderfreunde aufgepasst! Die 4-Burgen-Tour vom kommenden Sonntag wird um zwei Wochen nach hinten geschoben. Los geht es also am 4. Oktober, 8.30 Uhr, am Marktplatz.", "2026-10-04T08:30 moved 2026-09-27")]
    [InlineData("Das Erzählcafé in der Bücherei macht im September Pause und lädt erst am 8. Oktober, 15 Uhr, wieder ein.", "2026-10-08T15:00")]
    [InlineData("Im Programmheft ist ein falsches Datum abgedruckt: Der Liederabend findet am 2. statt am 9. Oktober statt, 19 Uhr, Aula.", "2026-10-02T19:00 moved 2026-10-09")]
    [InlineData("Die Exkursion ins Moor (ursprünglich geplant: 26.9.) findet am 10.10., 14 Uhr, statt. Treffpunkt Parkplatz Moorhof.", "2026-10-10T14:00 moved 2026-09-26")]
    [InlineData("Vorerst kein Kinoabend im Gemeindehaus\nDer für den 25. September vorgesehene Filmabend muss verschoben werden, da der Beamer defekt ist. Voraussichtlicher Ersatztermin ist der 23. Oktober.", "2026-10-23 moved 2026-09-25")]
    [InlineData("Die Lesenacht in der Stadtbücherei (18. September) wird nicht wie ausgeschrieben um 18, sondern um 19 Uhr eröffnet.", "2026-09-18T19:00 moved 2026-09-18T18:00")]
    [InlineData("Unser Sommerfest am letzten Samstag fiel wegen des Gewitters leider aus. Wir holen es am 26. September ab 15 Uhr im Hof nach.", "2026-09-26T15:00 moved 2026-09-19")]
    [InlineData("Für diesen Donnerstag war die Einweihung des Spielplatzes angekündigt. Weil die Abnahme durch den TÜV fehlt, wird das Fest um eine Woche auf den 24. September, 15 Uhr, verlegt.", "2026-09-24T15:00 moved")]
    public void A_change_told_in_September_is_found(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 9, 14)));

    [Theory]
    [InlineData("Kirchenmusik: Das Weihnachtsoratorium, das am 13. Dezember in St. Martin aufgeführt werden sollte, fällt aus; drei Solisten haben sich krankgemeldet. Die Kantorei hofft, es am 10. Januar um 17 Uhr nachholen zu können. Karten bleiben gültig oder können bis 20. Dezember zurückgegeben werden.", "2027-01-10T17:00 moved 2026-12-13")]
    [InlineData("Der TSV Tal bleibt am Samstag spielfrei. Die für 14.30 Uhr angesetzte Begegnung beim SV Wald wurde wegen Unbespielbarkeit des Platzes abgesagt. Neu angesetzt ist sie für Mittwoch, 16. Dezember, 19 Uhr.", "2026-12-16T19:00 moved")]
    [InlineData("Winterpause bei den Senioren: Vom 21. Dezember bis 10. Januar entfallen alle Gruppen. Der erste Spielenachmittag im neuen Jahr ist am Montag, 11. Januar, 14 Uhr, im Gemeindehaus.", "2027-01-11T14:00")]
    [InlineData("Die Reihe „Kino im Keller\" geht in die nächste Runde, allerdings mit Verzögerung. Der Auftakt am 8. Dezember platzt, weil der Film nicht geliefert wurde. Erster Abend ist jetzt der 15. Dezember, 20 Uhr.", "2026-12-15T20:00 moved 2026-12-08")]
    [InlineData("Autorin Ruth Berg sagt Lesung ab\nEigentlich hätte Ruth Berg am kommenden Freitag aus ihrem neuen Roman gelesen. Doch die Autorin musste krankheitsbedingt passen. Die Buchhandlung bemüht sich um einen Ersatz.", "2026-12-04 cancelled")]
    [InlineData("Weihnachtsfeier des SV Aue: Neuer Ort, neue Zeit! Wir feiern nicht im Sportheim, sondern im Saal des Gasthofs Post, und zwar am Freitag, 18. Dezember, schon ab 18 Uhr (nicht 19 Uhr).", "2026-12-18T18:00 moved 2026-12-18T19:00")]
    [InlineData("Auf ihr traditionelles Platzkonzert am Heiligen Abend müssen die Auer heuer verzichten. Die Stadtkapelle hat zu viele Kranke. Der Neujahrsempfang mit Musik am 6. Januar, 11 Uhr, steht aber.", "2026-12-24 cancelled; 2027-01-06T11:00")]
    [InlineData("Das Hallenbad bleibt vom 7. bis 18. Dezember wegen Reparaturen zu. Der Aquafitnesskurs pausiert so lange. Das Nikolausschwimmen am 6. Dezember (14 bis 17 Uhr) findet noch statt.", "2026-12-06T14:00")]
    public void A_change_told_in_December_is_found(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 12, 1)));

    [Theory]
    [InlineData("Abgesagt ist der Nikolausritt am Sonntag. Die Eisstockmeisterschaft soll am 19. Dezember nachgeholt werden.", "2026-12-06 cancelled; 2026-12-19 moved")]
    [InlineData("Abgesagt ist der Nikolausritt am Sonntag.", "2026-12-06 cancelled")]
    [InlineData("Das Konzert im Park am Samstag wird in die Stadtkirche verlegt.", "2026-12-05")]
    [InlineData("Das Adventssingen auf dem Schlossplatz am Samstag, 16 Uhr, wird in die Stadtkirche verlegt.", "2026-12-05T16:00")]
    public void A_place_that_changes_leaves_the_event_where_it_is(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 12, 1)));

    [Theory]
    [InlineData("Das Frühlingsfest ist vom 1. bis 10. Mai in der Stadthalle.", "2026-05-01")]
    [InlineData("Das Frühlingsfest läuft vom 1. bis 10. Mai in der Stadthalle.", "2026-05-01")]
    [InlineData("Das Frühlingsfest dauert vom 1. bis 10. Mai in der Stadthalle.", "2026-05-01")]
    [InlineData("Das Theaterfestival dauert vom 1. bis 10. Mai in der Stadthalle.", "2026-05-01")]
    [InlineData("Das Theaterfestival läuft vom 30. April bis 10. Mai.", "2026-04-30")]
    public void A_run_that_has_begun_is_of_this_year(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, new LocalDate(2026, 5, 6)));
}
