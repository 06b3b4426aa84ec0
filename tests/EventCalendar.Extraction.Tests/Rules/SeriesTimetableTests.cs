using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class SeriesTimetableTests
{
    // A Thursday.
    private static readonly LocalDate Published = new(2026, 8, 20);

    [Theory]
    [InlineData("Werktags um 18 Uhr Andacht, sonntags 9.30 Uhr Hochamt in der Marienkirche.", "2026-08-20T18:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR; 2026-08-23T09:30 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Gottesdienste: sonntags 10 Uhr, am 1. Sonntag im Monat mit Abendmahl; mittwochs 19 Uhr Andacht.", "2026-08-23T10:00 FREQ=WEEKLY;BYDAY=SU; 2026-08-26T19:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Gottesdienst sonntags um 10 Uhr (jeden 1. Sonntag mit Abendmahl), Bibelstunde mittwochs 19.30 Uhr", "2026-08-23T10:00 FREQ=WEEKLY;BYDAY=SU; 2026-08-26T19:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Jugendtreff Oberau\nMo, Mi, Fr 15–19 Uhr, Sa 14–20 Uhr\nBahnhofstr. 12", "2026-08-21T15:00 FREQ=WEEKLY;BYDAY=MO,WE,FR; 2026-08-22T14:00 FREQ=WEEKLY;BYDAY=SA")]
    [InlineData("Trainingszeiten Handball\nMinis: Mi 15.30–16.30 Uhr\nE-Jugend: Mo 16.30–18 Uhr, Do 17–18.30 Uhr\nFrauen: Di und Do 20–21.45 Uhr", "2026-08-20T17:00 FREQ=WEEKLY;BYDAY=TH; 2026-08-20T20:00 FREQ=WEEKLY;BYDAY=TU,TH; 2026-08-24T16:30 FREQ=WEEKLY;BYDAY=MO; 2026-08-26T15:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Kinderturnen: Mo 16–17 Uhr\nSeniorengymnastik: Di 9–10 Uhr\nVolleyball: Fr 20 Uhr", "2026-08-21T20:00 FREQ=WEEKLY;BYDAY=FR; 2026-08-24T16:00 FREQ=WEEKLY;BYDAY=MO; 2026-08-25T09:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Regelmäßige Termine:\nMontag\n18:00 Uhr Jungschar\n20:00 Uhr Posaunenchor\nMittwoch\n19:30 Uhr Bibelkreis", "2026-08-24T18:00 FREQ=WEEKLY;BYDAY=MO; 2026-08-24T20:00 FREQ=WEEKLY;BYDAY=MO; 2026-08-26T19:30 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Unsere Messfeiern: samstags 18 Uhr Vorabendmesse in St. Georg, sonntags 9 Uhr Messe in St. Anna und 10.30 Uhr in St. Georg.", "2026-08-22T18:00 FREQ=WEEKLY;BYDAY=SA; 2026-08-23T09:00 FREQ=WEEKLY;BYDAY=SU; 2026-08-23T10:30 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Gottesdienste: Samstag 18 Uhr Vorabendmesse, Sonntag 10 Uhr Hochamt, Dienstag und Donnerstag 8 Uhr Messe.", "2026-08-20T08:00 FREQ=WEEKLY;BYDAY=TU,TH; 2026-08-22T18:00 FREQ=WEEKLY;BYDAY=SA; 2026-08-23T10:00 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Am Wochenende: Samstag 18 Uhr Messe, Sonntag 10 Uhr Hochamt.", "2026-08-22T18:00; 2026-08-23T10:00")]
    [InlineData("Programm\nFreitag 19 Uhr Konzert\nSamstag 14 Uhr Kinderfest", "2026-08-21T19:00; 2026-08-22T14:00")]
    [InlineData("Rückenfit: dienstags 9:00–9:45 Uhr und 9:45–10:30 Uhr im Sportheim.", "2026-08-25T09:00 FREQ=WEEKLY;BYDAY=TU; 2026-08-25T09:45 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Der Kinderchor singt in zwei Gruppen: die Kleinen dienstags 15.30 Uhr, die Großen dienstags 16.30 Uhr im Gemeindehaus.", "2026-08-25T15:30 FREQ=WEEKLY;BYDAY=TU; 2026-08-25T16:30 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Seit September ist das Jugendzentrum wieder offen: Mo+Do 16-20 Uhr, Fr 16-22 Uhr.", "2026-08-20T16:00 FREQ=WEEKLY;BYDAY=MO,TH; 2026-08-21T16:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Um Lieder zu üben, kommen montags ab 14 Uhr Kinder aus der Nachbarschaft zusammen.", "2026-08-24T14:00 FREQ=WEEKLY;BYDAY=MO")]
    public void Each_group_of_a_timetable_comes_every_week(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Das Turmcafé hat von Oktober bis April sonntags um 15 Uhr, in den übrigen Monaten um 18 Uhr Turmblasen.", "2026-08-23T18:00 FREQ=WEEKLY;BYDAY=SU;BYMONTH=5,6,7,8,9; 2026-10-04T15:00 FREQ=WEEKLY;BYDAY=SU;BYMONTH=1,2,3,4,10,11,12")]
    [InlineData("Die Abendmesse ist freitags um 18 Uhr, von Mai bis September um 19 Uhr.", "2026-08-21T19:00 FREQ=WEEKLY;BYDAY=FR;BYMONTH=5,6,7,8,9; 2026-10-02T18:00 FREQ=WEEKLY;BYDAY=FR;BYMONTH=1,2,3,4,10,11,12")]
    [InlineData("Der Lauftreff startet während der Sommerzeit mittwochs um 19 Uhr, im Winter um 18 Uhr am Vereinsheim.", "2026-08-26T19:00 FREQ=WEEKLY;BYDAY=WE;BYMONTH=4,5,6,7,8,9,10; 2026-11-04T18:00 FREQ=WEEKLY;BYDAY=WE;BYMONTH=1,2,3,11,12")]
    [InlineData("Wir treffen uns an jedem vierten Donnerstag im Monat: von Mai bis September von 18 bis 20 Uhr, von Oktober bis April von 15 bis 17 Uhr.", "2026-08-27T18:00 FREQ=MONTHLY;BYDAY=4TH;BYMONTH=5,6,7,8,9; 2026-10-22T15:00 FREQ=MONTHLY;BYDAY=4TH;BYMONTH=1,2,3,4,10,11,12")]
    [InlineData("Bauernmarkt jeden Mittwoch (April–Oktober 7–13 Uhr, November–März 8–13 Uhr).", "2026-08-26T07:00 FREQ=WEEKLY;BYDAY=WE;BYMONTH=4,5,6,7,8,9,10; 2026-11-04T08:00 FREQ=WEEKLY;BYDAY=WE;BYMONTH=1,2,3,11,12")]
    [InlineData("Von Mai bis September findet freitags um 18 Uhr der Grillabend statt, Aufbau um 16 Uhr.", "2026-08-21T18:00 FREQ=WEEKLY;BYDAY=FR;UNTIL=20260930T235959")]
    [InlineData("Sonntags um 11 Uhr gibt es Konzerte im Kurpark, nie im August.", "2026-08-23T11:00 FREQ=WEEKLY;BYDAY=SU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12")]
    public void Hours_by_season_make_a_rule_each(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Am Freitagnachmittag ist künftig von 14 bis 18 Uhr Bauernmarkt auf dem Kirchplatz, das erste Mal am 11. September.", "2026-09-11T14:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Ab Oktober beginnen die Gottesdienste am Sonntagvormittag um 10.30 Uhr.", "2026-10-04T10:30 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Die Chorprobe ist ab sofort am Mittwoch um 20 Uhr.", "2026-08-26T20:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Künftig tagt der Ausschuss am Montag um 19 Uhr.", "2026-08-24T19:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Am Freitag wird wie immer um 19 Uhr geprobt.", "2026-08-21T19:00")]
    [InlineData("Die Feuerwehr übt regelmäßig, am Samstag um 14 Uhr lädt sie zum Tag der offenen Tür.", "2026-08-22T14:00")]
    [InlineData("Am Montag um 19 Uhr stellt die Stadt vor, wie künftig gebaut wird.", "2026-08-24T19:00")]
    [InlineData("Wir treffen uns wieder dienstags, und zwar am 8. September um 15 Uhr im Pfarrheim.", "2026-09-08T15:00")]
    [InlineData("Kirchenkonzert am Sonntag, 6. September, 17 Uhr in St. Marien. Karten im Pfarrbüro, montags bis freitags 9 bis 12 Uhr.", "2026-09-06T17:00")]
    [InlineData("Bis 30. September kann man sich dienstags und donnerstags von 16 bis 18 Uhr im Vereinsheim anmelden.", "")]
    [InlineData("Hausmeister gesucht. Arbeitszeit: montags bis freitags 7 bis 15 Uhr.", "")]
    [InlineData("Die Beratungsstelle ist montags bis donnerstags von 9 bis 16 Uhr telefonisch zu erreichen.", "")]
    public void A_weekday_comes_every_week_only_where_words_say_so(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Wir basteln am letzten Donnerstag im Monat in der Bohne.", "2026-08-27 FREQ=MONTHLY;BYDAY=-1TH")]
    [InlineData("Die Imker kommen am zweiten Freitag im Monat im Gasthaus Adler zusammen.", "2026-09-11 FREQ=MONTHLY;BYDAY=2FR")]
    [InlineData("Am ersten Mittwoch im Monat werden die Renten gezahlt.", "")]
    [InlineData("Am letzten Freitag im Monat beginnt der Vorverkauf.", "")]
    [InlineData("Eltern-Kind-Café, jd. 1. u. 3. Do. im Monat, 15-17h, Kita Sonnenschein", "2026-08-20T15:00 FREQ=MONTHLY;BYDAY=1TH,3TH")]
    [InlineData("Krabbelgruppe Di. u. Do. 9.30-11 Uhr, Pfarrheim", "2026-08-20T09:30 FREQ=WEEKLY;BYDAY=TU,TH")]
    [InlineData("Freitags um 20 Uhr trifft sich die Familiengruppe. Am ersten Freitag im Monat dürfen auch Gäste kommen.", "2026-08-21T20:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Beraten wird an jedem dritten Mittwoch im Monat. Los geht es am 16. September, jeweils am dritten Mittwoch von 14 bis 17 Uhr im Rathaus.", "2026-09-16T14:00 FREQ=MONTHLY;BYDAY=3WE")]
    [InlineData("Am ersten Montag eines jeden Monats ist Blutspende in der Sporthalle. Auch der 7. September ist keine Ausnahme: Von 13 bis 18 Uhr stehen die Liegen bereit.", "2026-09-07T13:00 FREQ=MONTHLY;BYDAY=1MO")]
    [InlineData("Tag der Begegnung jeden zweiten Samstag in den Monaten Februar, Mai, August und November, 14 Uhr, Moschee", "2026-11-14T14:00 FREQ=MONTHLY;BYDAY=2SA;BYMONTH=2,5,8,11")]
    [InlineData("Wassertreten Mai–Sept. jeden Mi. 18 Uhr, Kneippbecken", "2026-08-26T18:00 FREQ=WEEKLY;BYDAY=WE;UNTIL=20260930T235959")]
    [InlineData("Sonntags-Brunch im Café Central, 10-14 Uhr, jeden ersten Sonntag", "2026-09-06T10:00 FREQ=MONTHLY;BYDAY=1SU")]
    [InlineData("Tischtennis für alle: Mi. 19-21 Uhr, Grundschulturnhalle (nicht in den Ferien)", "2026-08-26T19:00 FREQ=WEEKLY;BYDAY=WE")]
    public void A_rhythm_is_told_once_and_needs_no_hour(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Kfz-Zulassung: Ab sofort donnerstags ohne Termin, 8 bis 12 und 14 bis 18 Uhr.", "2026-08-20T08:00 FREQ=WEEKLY;BYDAY=TH; 2026-08-20T14:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Die Stadtverwaltung ist dienstags für Besucher ohne Termin von 8 bis 12 Uhr geöffnet.", "2026-08-25T08:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Flüchtlingsberatung der Caritas: Mo 9–12 Uhr, Mi 14–17 Uhr, Kirchgasse 4, ohne Termin.", "2026-08-24T09:00 FREQ=WEEKLY;BYDAY=MO; 2026-08-26T14:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Digital-Lotsen helfen bei Fragen zum Handy, mittwochs von 10 bis 12 Uhr im Foyer des Rathauses, ohne Anmeldung.", "2026-08-26T10:00 FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("Ab Montag öffnet das Rathaus wieder: Mo–Fr 8–12 Uhr, Do 14–18 Uhr.", "")]
    [InlineData("Das Standesamt ist freitags nur nach Terminvereinbarung von 8 bis 12 Uhr geöffnet.", "")]
    public void Hours_that_need_no_appointment_are_a_series(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Das Sommerfest beginnt am Samstag um 14 Uhr. Sonntags geht es um 10 Uhr mit einem Frühschoppen weiter.", "2026-08-22T14:00; 2026-08-23T10:00")]
    [InlineData("Elternabend am 8.9. um 19 Uhr, danach jeden Dienstag Förderstunde von 14 bis 15.30 Uhr.", "2026-09-08T19:00; 2026-09-15T14:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Die Paten lesen einmal in der Woche in einer Kita vor. Ein Infoabend ist am 10. September um 19 Uhr in der Bücherei.", "2026-09-10T19:00")]
    [InlineData("Das Seniorencafé, das sonst immer dienstags um 14 Uhr stattfindet, fällt am 25. August aus.", "2026-08-25T14:00 cancelled")]
    [InlineData("Ab dem 1. Oktober beginnt die Vorabendmesse am Samstag bereits um 17 Uhr.", "2026-10-03T17:00 FREQ=WEEKLY;BYDAY=SA")]
    [InlineData("Der Frauenkreis trifft sich nun jeden dritten statt jeden zweiten Dienstag im Monat, 15 Uhr, im Gemeindesaal.", "2026-09-15T15:00 FREQ=MONTHLY;BYDAY=3TU")]
    [InlineData("Der Parkplatz ist am Markttag, jeden Freitag von 5 bis 14 Uhr, gesperrt.", "")]
    [InlineData("Schulbus ab 7. September: Abfahrt montags bis freitags 7.10 Uhr an der Kirche", "")]
    [InlineData("Die Ampel ist montags bis freitags von 6 bis 20 Uhr in Betrieb.", "")]
    [InlineData("Englisch für Anfänger, ab Mo, 14.9., 12x, 18.30-20 Uhr, Realschule Raum 12\nYoga am Abend, ab Mi, 16.9., 10x, 19-20.30 Uhr, Gymnastikraum der Schule", "2026-09-14T18:30 FREQ=WEEKLY;BYDAY=MO;COUNT=12; 2026-09-16T19:00 FREQ=WEEKLY;BYDAY=WE;COUNT=10")]
    [InlineData("Eucharistiefeier: Sonntag 8.30 u. 10 Uhr, Mo.–Fr. 18.30 Uhr, Sa. 9 Uhr", "2026-08-20T18:30 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR; 2026-08-22T09:00 FREQ=WEEKLY;BYDAY=SA; 2026-08-23T08:30 FREQ=WEEKLY;BYDAY=SU; 2026-08-23T10:00 FREQ=WEEKLY;BYDAY=SU")]
    public void What_is_said_beside_a_day_makes_no_series_of_it(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));
}
