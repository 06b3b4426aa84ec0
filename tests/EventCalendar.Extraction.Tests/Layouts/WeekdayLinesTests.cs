using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>Tests timetables whose lines stand below an adverb of a weekday.</summary>
public sealed class WeekdayLinesTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2025, 2, 26);

    [Theory]
    [InlineData("Übungsstunden in der Wallhalle\nMontags: 15:00 – 16:00 Uhr Purzelturnen\n16:15 – 17:45 Uhr Jazztanz\nDonnerstags: 17:00 – 18:30 Uhr Turnen\n18:45 – 20:00 Uhr Volleyball", "2025-02-27T17:00 FREQ=WEEKLY;BYDAY=TH; 2025-02-27T18:45 FREQ=WEEKLY;BYDAY=TH; 2025-03-03T15:00 FREQ=WEEKLY;BYDAY=MO; 2025-03-03T16:15 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Unsere Angebote im Bürgertreff\nmontags:\n10 Uhr Gymnastik\n14 Uhr Skat\nmittwochs:\n15 Uhr Handarbeit", "2025-02-26T15:00 FREQ=WEEKLY;BYDAY=WE; 2025-03-03T10:00 FREQ=WEEKLY;BYDAY=MO; 2025-03-03T14:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Gottesdienste\nsonntags 9.30 Uhr Hochamt\n11 Uhr Familienmesse\nsamstags 17 Uhr Beichte\n18 Uhr Vorabendmesse", "2025-03-01T17:00 FREQ=WEEKLY;BYDAY=SA; 2025-03-01T18:00 FREQ=WEEKLY;BYDAY=SA; 2025-03-02T09:30 FREQ=WEEKLY;BYDAY=SU; 2025-03-02T11:00 FREQ=WEEKLY;BYDAY=SU")]
    [InlineData("Dienstags:\n- 15 Uhr Bastelgruppe\n- 17 Uhr Theatergruppe\nDonnerstags:\n- ab 18 Uhr Tischtennis", "2025-02-27T18:00 FREQ=WEEKLY;BYDAY=TH; 2025-03-04T15:00 FREQ=WEEKLY;BYDAY=TU; 2025-03-04T17:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Yoga immer dienstags 9 bis 10 Uhr\n10.15 bis 11.15 Uhr Rückengymnastik\nBitte Matte mitbringen", "2025-03-04T09:00 FREQ=WEEKLY;BYDAY=TU; 2025-03-04T10:15 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Jeden Freitag 19 Uhr Training\n21 Uhr Ende", "2025-02-28T19:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Jeden Sonntag 10 Uhr Gottesdienst\n18 Uhr Konzert am 4. Mai in der Kirche", "2025-03-02T10:00 FREQ=WEEKLY;BYDAY=SU; 2025-05-04T18:00")]
    [InlineData("Sprechzeiten: montags 8–12 Uhr Bürgerbüro\n14–16 Uhr Standesamt", "")]
    public void Each_line_below_a_weekday_comes_every_week(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Gottesdienste\nsonntags 9.30 Uhr Hochamt\n11 Uhr Familienmesse\nsamstags 17 Uhr Beichte\n18 Uhr Vorabendmesse", "Beichte, Familienmesse, Hochamt, Vorabendmesse")]
    [InlineData("Im Bürgertreff\njeden Montag:\n10 Uhr Gymnastik\n14 Uhr Skat\njeden Mittwoch 15 Uhr Handarbeit\n17 Uhr Chor", "Chor, Gymnastik, Handarbeit, Skat")]
    public void Each_line_has_its_own_name(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", AnnouncementReader.Read(text, Readers.On(Published)).Events
            .Select(static found => found.Title.Value).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Gymnastik dienstags von 10-11 im Vereinsraum.", "2025-03-04T10:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Der Spielkreis ist bis auf weiteres nur donnerstags von 9-10.30 im Gemeindesaal.", "2025-02-27T09:00 FREQ=WEEKLY;BYDAY=TH")]
    [InlineData("Basar am Samstag von 10-12 in der Aula.", "2025-03-01T10:00")]
    [InlineData("Malkurs montags von 3 bis 6 Jahren im Kinderhaus, 15 Uhr.", "2025-03-03T15:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Jeden Freitag von 8 bis 10 Euro: Mittagstisch im Löwen um 12 Uhr.", "2025-02-28T12:00 FREQ=WEEKLY;BYDAY=FR")]
    public void Hours_behind_a_weekday_need_no_unit(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Preisskat im Lokal Zur Linde: Termine im März sind der 5. und 19., jeweils 19 Uhr.", "2025-03-05T19:00; 2025-03-19T19:00")]
    [InlineData("Die nächsten Termine der Krabbelrunde im Pfarrheim sind im April der 2., 16. und 30., jeweils um 9.30 Uhr.", "2025-04-02T09:30; 2025-04-16T09:30; 2025-04-30T09:30")]
    [InlineData("Termine im Mai: 6. und 20., Beginn 15 Uhr, Erzählcafé im Pfarrsaal.", "2025-05-06T15:00; 2025-05-20T15:00")]
    [InlineData("Die Skatrunde trifft sich alle zwei Wochen. Die Termine im März sind der 5. und 19., jeweils ab 19 Uhr im Lokal Zur Linde.", "2025-03-05T19:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")]
    [InlineData("Im März ist der 3. Teil der Reihe zu sehen.", "")]
    public void Days_behind_their_month_are_of_that_month(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Der Wochenmarkt ist jeden Freitag auf dem Kirchplatz. Im Sommer (April bis September) von 7 bis 13 Uhr, im Winter (Oktober bis März) von 8 bis 13 Uhr.", "2025-02-28T08:00 FREQ=WEEKLY;BYDAY=FR;BYMONTH=1,2,3,10,11,12; 2025-04-04T07:00 FREQ=WEEKLY;BYDAY=FR;BYMONTH=4,5,6,7,8,9")]
    [InlineData("Die Imker treffen sich an jedem vierten Donnerstag im Monat im Haus am Anger. Von Mai bis September beginnen sie um 19 Uhr, von Oktober bis April um 17 Uhr.", "2025-02-27T17:00 FREQ=MONTHLY;BYDAY=4TH;BYMONTH=1,2,3,4,10,11,12; 2025-05-22T19:00 FREQ=MONTHLY;BYDAY=4TH;BYMONTH=5,6,7,8,9")]
    [InlineData("Der Stammtisch ist immer montags im Hirsch. Im Winter geht es um 19 Uhr los, im Sommer um 20 Uhr.", "2025-03-03T19:00 FREQ=WEEKLY;BYDAY=MO;BYMONTH=1,2,3,11,12; 2025-04-07T20:00 FREQ=WEEKLY;BYDAY=MO;BYMONTH=4,5,6,7,8,9,10")]
    [InlineData("Mittwochs und samstags ist auf dem Anger Bauernmarkt:\n1. April - 31. Oktober: 7.00 - 13.00 Uhr\n1. November - 31. März: 8.00 - 13.00 Uhr", "2025-02-26T08:00 FREQ=WEEKLY;BYDAY=WE,SA;BYMONTH=1,2,3,11,12; 2025-04-02T07:00 FREQ=WEEKLY;BYDAY=WE,SA;BYMONTH=4,5,6,7,8,9,10")]
    [InlineData("Rosenkranz jeden Freitag in der Kapelle\nSommerzeit: 18 Uhr\nWinterzeit: 17 Uhr", "2025-02-28T17:00 FREQ=WEEKLY;BYDAY=FR;BYMONTH=1,2,3,11,12; 2025-04-04T18:00 FREQ=WEEKLY;BYDAY=FR;BYMONTH=4,5,6,7,8,9,10")]
    [InlineData("Der Chor probt jeden Dienstag im Pfarrheim. Von April bis Juni kommt ein Gast um 19 Uhr dazu.", "2025-04-01T19:00 FREQ=WEEKLY;BYDAY=TU;UNTIL=20250630T235959")]
    [InlineData("Der Skatklub spielt jeden Dienstag im Hirsch. Im Sommer kamen wir um 19 Uhr zusammen, im "
        + "Winter um 18 Uhr.", "2025-03-04T19:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Der Skatklub spielt jeden Dienstag im Hirsch. Im Sommer beginnt das Konzert um 19 Uhr, im "
        + "Winter um 18 Uhr.", "2025-03-04T19:00 FREQ=WEEKLY;BYDAY=TU")]
    public void Hours_by_season_may_stand_in_the_next_sentence(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Termine: 8. April: Filmabend, 3. und 17. Mai: Lesung, 5. Juni: Grillfest.", "2025-04-08 Filmabend; 2025-05-03 Lesung; 2025-05-17 Lesung; 2025-06-05 Grillfest")]
    [InlineData("Am 14. April ist Wanderung, am 16. Juni und 11. August Trauercafé.", "2025-04-14 Wanderung; 2025-06-16 Trauercafé; 2025-08-11 Trauercafé")]
    [InlineData("Konzerte am 14. April, 16. Juni und 11. August: Eintritt frei.", "2025-04-14 Konzerte; 2025-06-16 Konzerte; 2025-08-11 Konzerte")]
    public void Days_of_a_list_are_called_what_stands_behind_them(string text, string expected) =>
        Assert.Equal(expected, EventLines.Titles(text, Published));

    [Theory]
    [InlineData("Training montags 16 Uhr Bambini (Betreuer Tom Reis und Ina Wolf, Rolf Berg, Ute Lang), 17 Uhr E-Jugend (Betreuer Olaf Kern), 18.30 Uhr Damen auf dem Sportplatz.", "2025-03-03T16:00 FREQ=WEEKLY;BYDAY=MO; 2025-03-03T17:00 FREQ=WEEKLY;BYDAY=MO; 2025-03-03T18:30 FREQ=WEEKLY;BYDAY=MO")]
    public void Who_leads_a_group_may_stand_behind_it(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Der Wochenmarkt ist dienstags und freitags auf dem Anger: dienstags 8 bis 13 Uhr, freitags 12 bis 18 Uhr.", "2025-02-28T12:00 FREQ=WEEKLY;BYDAY=FR; 2025-03-04T08:00 FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("Training für alle ist montags, mittwochs und freitags in der Nordhalle: montags 17 Uhr, mittwochs 18 Uhr, freitags 19 Uhr.", "2025-02-26T18:00 FREQ=WEEKLY;BYDAY=WE; 2025-02-28T19:00 FREQ=WEEKLY;BYDAY=FR; 2025-03-03T17:00 FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("Das Nähcafé öffnet jeden ersten Dienstag und jeden dritten Freitag im Monat im Bürgerhaus, dienstags um 15 Uhr und freitags um 18 Uhr.", "2025-03-04T15:00 FREQ=MONTHLY;BYDAY=1TU; 2025-03-21T18:00 FREQ=MONTHLY;BYDAY=3FR")]
    [InlineData("Die Kegler üben dienstags und freitags ab 19 Uhr, freitags auch die Jugend ab 17 Uhr.", "2025-02-28T17:00 FREQ=WEEKLY;BYDAY=FR; 2025-02-28T19:00 FREQ=WEEKLY;BYDAY=TU,FR")]
    public void Each_weekday_may_bring_its_hour_behind_the_rhythm(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("17. März bis Ende November an jedem 1. und 3. Sonntag im Monat, 14.30 bis 17 Uhr: Führung im Museum.", "2025-04-06T14:30 FREQ=MONTHLY;BYDAY=1SU,3SU;UNTIL=20251130T235959")]
    public void A_day_right_before_the_end_of_a_span_is_its_begin(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));

    [Theory]
    [InlineData("Die Wanderer gehen ab dem 5. Mai wieder los (jeweils um 18 Uhr):\n\nmontags: ab Parkplatz Waldschwimmbad\n\nmittwochs: ab Kirche Oberdorf\n\nfreitags: ab Bahnhof Niederau", "2025-05-05T18:00 FREQ=WEEKLY;BYDAY=MO; 2025-05-07T18:00 FREQ=WEEKLY;BYDAY=WE; 2025-05-09T18:00 FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("Öffnungszeiten der Annahmestellen, jeweils 8 bis 12 Uhr:\n\nmontags: Bauhof Nord\n\ndienstags: Bauhof Süd", "")]
    public void Lines_of_weekdays_share_the_hour_above_them(string text, string expected) =>
        Assert.Equal(expected, EventLines.Changes(text, Published));
}
