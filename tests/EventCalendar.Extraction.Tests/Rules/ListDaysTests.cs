using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

/// <summary>Several events in one text: told in prose, in rows of one line, below a month.</summary>
public sealed class ListDaysTests
{
    // A Monday.
    private static readonly LocalDate Published = new(2026, 11, 2);

    [Theory]
    [InlineData("Den Auftakt macht am Montag, 9. November, um 20 Uhr die Lesung in der Stadtbücherei. Am Freitag um 19.30 Uhr schließt sich der Filmabend im Kino Capitol an.", "2026-11-09T20:00 Lesung; 2026-11-13T19:30 Filmabend")]
    [InlineData("Den Auftakt macht am Montag, 9. November, um 20 Uhr die Lesung. Zum Ausklang gibt es am Sonntag um 11 Uhr eine Matinee im Rathaussaal.", "2026-11-09T20:00 Lesung; 2026-11-15T11:00 Matinee")]
    [InlineData("Am Samstag, 7. November, ab 15 Uhr steht der Flohmarkt in der Turnhalle an, abends um 20 Uhr Disco mit DJ Ralf.", "2026-11-07T15:00 Flohmarkt; 2026-11-07T20:00 Disco mit DJ Ralf")]
    [InlineData("Am Sonntag, 8. November, ist Martinsmarkt. Schon am Samstag um 17 Uhr zieht der Umzug durchs Dorf.", "2026-11-08 Martinsmarkt; 2026-11-07T17:00 Umzug")]
    [InlineData("Die Bücherei schließt am Freitag, 13. November, bereits um 15 Uhr.", "")]
    public void Days_told_one_after_the_other_count_on(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));

    [Theory]
    [InlineData("Spielplan: Mi 18.11., 20 Uhr Faust, Haus. Do 19.11., 19.30 Uhr Nora, Haus.", "2026-11-18T20:00 Faust; 2026-11-19T19:30 Nora")]
    [InlineData("Die nächsten Heimspiele: Samstag 15 Uhr C-Jugend gegen Neustadt, 17 Uhr B-Jugend gegen Lauter, Sonntag 15 Uhr Herren I gegen FC Weiler.", "2026-11-07T15:00 C-Jugend gegen Neustadt; 2026-11-07T17:00 B-Jugend gegen Lauter; 2026-11-08T15:00 Herren I gegen FC Weiler")]
    [InlineData("Heute 19 Uhr Übung, morgen 10 Uhr Gerätewartung, Sonntag 9.30 Uhr Frühschoppen im Gerätehaus.", "2026-11-02T19:00 Übung; 2026-11-03T10:00 Gerätewartung; 2026-11-08T09:30 Frühschoppen")]
    [InlineData("Fr 4.12. 17 Uhr Fassanstich / 20 Uhr The Rockets\nSa 5.12. 11 Uhr Kinderflohmarkt / 21 Uhr Feuershow", "2026-12-04T17:00 Fassanstich; 2026-12-04T20:00 The Rockets; 2026-12-05T11:00 Kinderflohmarkt; 2026-12-05T21:00 Feuershow")]
    [InlineData("Maifeier am 1. Mai\n\n09.30 Treffen am Gewerkschaftshaus\n10.00 Demonstrationszug\n11.00 Kundgebung\n12.00 Tanz", "2027-05-01T09:30 Maifeier; 2027-05-01T10:00 Demonstrationszug; 2027-05-01T11:00 Kundgebung; 2027-05-01T12:00 Tanz")]
    [InlineData("Sonntag, 8. November\n17.00\nOrgelkonzert\nStiftskirche", "2026-11-08T17:00 Orgelkonzert")]
    public void A_row_names_its_event_behind_the_hour(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));

    [Theory]
    [InlineData("TERMINE NOVEMBER\n06. Seniorenkaffee 14.30 Uhr\n28. Adventsbasar ab 13 Uhr", "2026-11-06T14:30 Seniorenkaffee; 2026-11-28T13:00 Adventsbasar")]
    [InlineData("Dezember\n6.: Nikolausfeier, 15 Uhr, Pfarrheim\n12./13.: Weihnachtsmarkt", "2026-12-06T15:00 Nikolausfeier; 2026-12-12 Weihnachtsmarkt")]
    [InlineData("Gottesdienste vom 7. bis 15. November:\nSa 7.11. 18.00 Vorabendmesse\nSo 8.11. 9.00 Hl. Messe, 10.30 Kindergottesdienst", "2026-11-07T18:00 Vorabendmesse; 2026-11-08T09:00 Hl. Messe; 2026-11-08T10:30 Kindergottesdienst")]
    public void A_heading_gives_its_month_and_is_no_event(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));

    [Theory]
    [InlineData("Nikolausmarkt am Kirchplatz, 5. & 6.12., Sa 14-21, So 11-18 Uhr", "2026-12-05T14:00 Nikolausmarkt am Kirchplatz; 2026-12-06T11:00 Nikolausmarkt am Kirchplatz")]
    [InlineData("Nikolausmarkt am 5. und 6. Dezember, samstags von 14 bis 21 Uhr, sonntags von 11 bis 18 Uhr, Kirchplatz.", "2026-12-05T14:00 Nikolausmarkt; 2026-12-06T11:00 Nikolausmarkt")]
    [InlineData("Weinfest vom 13. bis 15. November auf dem Marktplatz: samstags von 10 bis 17 Uhr Kunsthandwerkermarkt, sonntags ab 11 Uhr Frühschoppen.", "2026-11-13 Weinfest; 2026-11-14T10:00 Kunsthandwerkermarkt; 2026-11-15T11:00 Frühschoppen")]
    [InlineData("Markttage: 28./29.11. und 5./6.12., samstags 13–20 Uhr und sonntags 11–19 Uhr", "2026-11-28T13:00 Markttage; 2026-11-29T11:00 Markttage; 2026-12-05T13:00 Markttage; 2026-12-06T11:00 Markttage")]
    public void Weekdays_with_hours_are_the_days_named_before(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));

    [Theory]
    [InlineData("Von heute an bis Sonntag, jeweils 20 Uhr, zeigt das Theater am Wall die Komödie „Der Vorname“.", "2026-11-02T20:00 FREQ=DAILY;UNTIL=20261108T235959")]
    [InlineData("Noch bis Sonntag, 8. November, ist auf dem Festplatz täglich von 14 bis 22 Uhr Herbstmesse.", "2026-11-02T14:00 FREQ=DAILY;UNTIL=20261108T235959")]
    [InlineData("Von Donnerstag bis Sonntag, jeweils ab 18 Uhr, steigt in der Halle das Oktoberfest des Sportvereins.", "2026-11-05T18:00 FREQ=DAILY;UNTIL=20261108T235959")]
    [InlineData("Vom morgigen Dienstag an bis Freitag bietet die Kirche täglich um 19 Uhr eine Andacht an.", "2026-11-03T19:00 FREQ=DAILY;UNTIL=20261106T235959")]
    [InlineData("Am zweiten Adventswochenende lädt die Feuerwehr zum Glühweinfest am Gerätehaus.", "2026-12-05")]
    [InlineData("Die Bücherei hat von Dienstag bis Freitag von 10 bis 18 Uhr geöffnet.", "")]
    [InlineData("Täglich von 10 bis 18 Uhr ist das Museum geöffnet.", "")]
    public void A_run_of_days_ends_on_the_day_that_is_said(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Das Dorf feiert am 20. und 21. November Kirchweih. Am Samstag ist um 14 Uhr Kaffeenachmittag, ab 19 Uhr Tanz.", "2026-11-20 Kirchweih; 2026-11-21T14:00 Kaffeenachmittag; 2026-11-21T19:00 Tanz")]
    [InlineData("In der kommenden Woche stehen zwei Termine an. Am Dienstag tagt um 19 Uhr der Bauausschuss im Rathaus, am Donnerstag ist um 18 Uhr Bürgersprechstunde.", "2026-11-10T19:00 Sitzung: Bauausschuss; 2026-11-12T18:00 Bürgersprechstunde")]
    [InlineData("Anmeldung bis nächste Woche. Am Samstag ist um 15 Uhr Herbstfest.", "2026-11-07T15:00 Herbstfest")]
    [InlineData("Der Nikolaus kommt am 5. Dezember um 16.30 Uhr zum Feuerwehrhaus in Au, um 17.15 Uhr zum Dorfplatz in Berg und um 18 Uhr zur Kapelle in Thal.", "2026-12-05T16:30 Nikolaus; 2026-12-05T17:15 Nikolaus; 2026-12-05T18:00 Nikolaus")]
    [InlineData("Vom 11. bis 13. Dezember feiert die Feuerwehr ihr Zeltfest. Am Samstag ist ab 14 Uhr Kinderfest, die Erlauftaler Buam heizen ab 21 Uhr ein. Am Sonntag um 10 Uhr öffnet der Modellbahnmarkt seine Türen.", "2026-12-11 Zeltfest; 2026-12-12T14:00 Kinderfest; 2026-12-12T21:00 Erlauftaler Buam; 2026-12-13T10:00 Modellbahnmarkt")]
    public void Weeks_stages_and_stops_are_told_in_prose(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));
}
