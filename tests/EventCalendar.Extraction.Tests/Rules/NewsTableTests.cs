using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

/// <summary>What news says of time: in the past tense, and of years and lengths that announce nothing.</summary>
public sealed class NewsTableTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2026, 7, 1);

    [Theory]
    [InlineData("Am Montag wurde der Vertrag unterschrieben.", "2026-06-29")]
    [InlineData("Am Montag wird der Vertrag unterschrieben.", "2026-07-06")]
    [InlineData("Der Rat hat am Montag den Haushalt beschlossen.", "2026-06-29")]
    [InlineData("Der Rat will am Montag den Haushalt beschließen.", "2026-07-06")]
    [InlineData("Das Amt bleibt am Montag geschlossen.", "2026-07-06")]
    [InlineData("Zwei Wanderer sind am Samstag abgestürzt.", "2026-06-27")]
    [InlineData("Die Strecke ist am Samstag gesperrt.", "2026-07-04")]
    [InlineData("Das Feuer, das am Sonntag ausgebrochen war, ist gelöscht.", "2026-06-28")]
    [InlineData("Wie die Polizei am Dienstag mitteilte, fehlt von dem Dieb jede Spur.", "2026-06-30")]
    [InlineData("Der Verein trennte sich am Freitag von seinem Trainer.", "2026-06-26")]
    [InlineData("Am 3. März hatte der Fluss seinen höchsten Stand erreicht.", "2026-03-03")]
    [InlineData("Am 3. März beginnt der Prozess.", "2027-03-03")]
    [InlineData("Die Wahl vom 3. März ist gültig.", "2026-03-03")]
    [InlineData("Am vergangenen Freitag brannte es.", "2026-06-26")]
    [InlineData("Am gestrigen Dienstag brannte es.", "2026-06-30")]
    [InlineData("Am Montag letzter Woche brannte es.", "2026-06-22")]
    [InlineData("Vor drei Tagen brannte es.", "2026-06-28")]
    [InlineData("Zu Pfingstmontag kamen mehr Gäste als sonst.", "2026-05-25")]
    public void The_tense_gives_the_direction(string text, string expected) =>
        Assert.Equal(expected, Values(text)[0]);

    [Theory]
    [InlineData("Am Samstag siegte der Verein. Tags darauf verlor er.", "2026-06-27 2026-06-28")]
    [InlineData("Am Samstag siegte der Verein. Zwei Tage zuvor hatte er verloren.", "2026-06-27 2026-06-25")]
    [InlineData("Am Samstag siegte der Verein. Am Vortag hatte er verloren.", "2026-06-27 2026-06-26")]
    [InlineData("Am Samstag siegte der Verein; am selben Tag ging der Trainer.", "2026-06-27 2026-06-27")]
    [InlineData("Am 4. Juni 1914 wurde er gewählt. Am 9. August begann er sein Amt.", "1914-06-04 1914-08-09")]
    [InlineData("Die Stadt erhielt 1956 das Recht. Am 9. August feierte sie.", "1956 1956-08-09")]
    public void A_story_has_its_own_time(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Values(text)));

    [Theory]
    [InlineData("Der Bau dauerte drei Jahre und fünf Monate.", "P3Y5M")]
    [InlineData("Er war zwei Wochen krank.", "P2W")]
    [InlineData("Letztes Jahr kamen mehr.", "2025")]
    [InlineData("Im Vorjahr kamen mehr.", "2025")]
    [InlineData("Heuer kommen mehr.", "2026")]
    [InlineData("Nächste Woche kommen mehr.", "2026-W28")]
    [InlineData("Vor vier Jahren kamen mehr.", "2022")]
    [InlineData("Vergangenen Monat kamen mehr.", "2026-06")]
    [InlineData("In den siebziger Jahren kamen mehr.", "197")]
    [InlineData("In den 90er-Jahren kamen mehr.", "199")]
    [InlineData("Im 16. Jahrhundert kamen mehr.", "15")]
    [InlineData("Am Wochenende kommen mehr.", "2026-07-04/2026-07-05")]
    [InlineData("Gestern Mittag kamen mehr.", "2026-06-30T12:00")]
    [InlineData("Am 3. dieses Monats kommen mehr.", "2026-07-03")]
    [InlineData("Jeden Dienstag um 18 Uhr kommen mehr.", "FREQ=WEEKLY;BYDAY=TU;BYHOUR=18;BYMINUTE=0")]
    [InlineData("Das Ticket gilt ab 18 statt 19 Uhr.", "18:00 19:00")]
    [InlineData("Züge fahren um 9, 11 und 15 Uhr.", "09:00 11:00 15:00")]
    public void Periods_and_lengths_are_expressions(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Values(text)));

    [Theory]
    [InlineData("Sie gewannen mit 27:25 (13:14) und verloren mit 22:30.")]
    [InlineData("Es kamen 1800 Besucher, die Karte kostet 15,50 Euro.")]
    [InlineData("Das Kind ist drei Jahre alt.")]
    public void Scores_prices_counts_and_ages_are_none(string text) => Assert.Empty(Values(text));

    [Theory]
    [InlineData("Der Gemeinderat tagte am Montagabend und beschloss den Haushalt.", "2016-03-14")]
    [InlineData("Am Montagabend hat der Gemeinderat den Haushalt beschlossen.", "2016-03-14")]
    [InlineData("Der Unfall ereignete sich kurz vor 7 Uhr auf der Brennerautobahn.", "07:00")]
    [InlineData("Der Unfall passierte gestern gegen 14.30 Uhr in Brixen.", "2016-03-15T14:30")]
    [InlineData("Heute um 20 Uhr wird im Kulturhaus das Buch vorgestellt.", "2016-03-16T20:00")]
    [InlineData("In der Nacht auf Dienstag brannte in Lana ein Stadel ab.", "2016-03-15")]
    [InlineData("In der Nacht zum gestrigen Dienstag wurde eingebrochen.", "2016-03-15")]
    [InlineData("Wie gestern berichtet, wird die Straße am Donnerstag gesperrt.", "2016-03-15 ; 2016-03-17")]
    [InlineData("Die Versammlung findet am Freitag, 18. März, um 20 Uhr im Vereinshaus statt.", "2016-03-18T20:00")]
    [InlineData("Die Ausstellung ist bis 3. April täglich von 10 bis 18 Uhr geöffnet.", "2016-04-03 ; FREQ=DAILY ; 10:00/18:00")]
    [InlineData("Seit Jahresbeginn wurden 30 Einbrüche gemeldet, im Februar waren es zwölf.", "2016 ; 2016-02")]
    [InlineData("Im Dezember hatte der Landtag das Gesetz verabschiedet.", "2015-12")]
    [InlineData("Am vergangenen Wochenende fuhren die Athleten in Sterzing um Medaillen.", "2016-03-12/2016-03-13")]
    [InlineData("Am kommenden Wochenende wird in Toblach gelaufen.", "2016-03-19/2016-03-20")]
    [InlineData("Das Spiel beginnt am Samstag um 15 Uhr.", "2016-03-19T15:00")]
    [InlineData("Das Spiel vom Samstag endete 2:1.", "2016-03-12")]
    [InlineData("Für Samstag ist Regen angesagt, am Sonntag scheint die Sonne.", "2016-03-19 ; 2016-03-20")]
    [InlineData("Nachdem es am Sonntag geschneit hatte, war am Montag die Straße gesperrt.", "2016-03-13 ; 2016-03-14")]
    [InlineData("Die Frau, die am Donnerstag verunglückt ist, wird heute operiert.", "2016-03-10 ; 2016-03-16")]
    [InlineData("Am Freitag wird in Bozen gestreikt, wie die Gewerkschaft gestern ankündigte.", "2016-03-18 ; 2016-03-15")]
    [InlineData("Der Prozess soll am 5. April beginnen.", "2016-04-05")]
    [InlineData("Das Urteil war am 5. November gefallen.", "2015-11-05")]
    [InlineData("Der Minister kommt am Dienstag nach Bozen.", "2016-03-22")]
    [InlineData("Der Minister kam am Dienstag nach Bozen.", "2016-03-15")]
    [InlineData("Der Minister traf am Dienstag den Landeshauptmann.", "2016-03-15")]
    [InlineData("Der Minister trifft am Dienstag den Landeshauptmann.", "2016-03-22")]
    [InlineData("Der Minister will am Dienstag den Landeshauptmann treffen.", "2016-03-22")]
    [InlineData("Ein Jahr später kehrte er zurück.", "2017")]
    [InlineData("Vor drei Wochen hatte alles begonnen.", "2016-W08")]
    [InlineData("Die Verhandlungen dauerten bis 3 Uhr früh.", "03:00")]
    [InlineData("Zwischen 8 und 9 Uhr kam es zu Staus.", "08:00/09:00")]
    [InlineData("Von 17 bis 19 Uhr ist das Büro besetzt.", "17:00/19:00")]
    [InlineData("Um 6.30 Uhr und um 18 Uhr verkehren Busse.", "06:30 ; 18:00")]
    [InlineData("Die A22 war von 7.30 bis 9 Uhr gesperrt.", "07:30/09:00")]
    [InlineData("Am Palmsonntag werden die Palmzweige gesegnet.", "2016-03-20")]
    [InlineData("Anmeldungen bis 25. März unter der Nummer 0471 123456.", "2016-03-25")]
    [InlineData("Die Arbeiten haben am 7. März begonnen und werden bis Ende Juni dauern.", "2016-03-07 ; 2016-06")]
    [InlineData("Laut Polizei ist der Mann seit Sonntag vermisst.", "2016-03-13")]
    [InlineData("Ab Montag gilt der neue Fahrplan.", "2016-03-21")]
    [InlineData("Ab Montag galt der neue Fahrplan.", "2016-03-14")]
    [InlineData("Mitte der Woche wird es wärmer.", "2016-W11")]
    [InlineData("Der 34-jährige Fahrer blieb unverletzt.", "")]
    [InlineData("Rund 2000 Menschen kamen, 1500 Euro wurden gespendet.", "")]
    [InlineData("Das Finale gewann er mit 6:4 und 7:5.", "")]
    [InlineData("Die Straße ist 3,5 Kilometer lang, 18 Prozent steil und liegt auf 1300 Meter.", "")]
    [InlineData("Am 1. und 2. April wird in Schlanders getagt.", "2016-04-01 ; 2016-04-02")]
    [InlineData("Vom 1. bis 3. April findet die Messe statt.", "2016-04-01/2016-04-03")]
    [InlineData("Er amtierte von 1995 bis 2005 als Bürgermeister.", "1995 ; 2005")]
    [InlineData("2014 wurde die Brücke gebaut.", "2014")]
    [InlineData("Im Jahr 2014 und im Sommer 2015 wurde gebaut.", "2014 ; 2015")]
    [InlineData("Die Feuerwehr rückte am Dienstag kurz vor 5 Uhr aus.", "2016-03-15T05:00")]
    [InlineData("Gestern Abend um kurz nach halb sieben fiel der Strom aus.", "2016-03-15T18:30")]
    [InlineData("Die Tat geschah in der Nacht von Samstag auf Sonntag gegen 2.45 Uhr.", "2016-03-12 ; 2016-03-13T02:45")]
    [InlineData("Gegen 1.20 Uhr in der Nacht zum Mittwoch knallte es.", "2016-03-16T01:20")]
    [InlineData("Die Brücke ist von 21 Uhr am Freitag an gesperrt.", "2016-03-18T21:00")]
    [InlineData("Vom 25. März bis 3. April hat der Markt geöffnet.", "2016-03-25/2016-04-03")]
    [InlineData("Für den 30. März haben die Landwirte zu einer Demonstration aufgerufen.", "2016-03-30")]
    [InlineData("Das Gericht hat die Verhandlung auf den 5. April vertagt.", "2016-04-05")]
    [InlineData("Wie die Stadt am Freitag bekannt gab, eröffnet das Bad am 1. Mai.", "2016-03-11 ; 2016-05-01")]
    [InlineData("Im Laufe des Donnerstags soll der Schnee tauen.", "2016-03-17")]
    [InlineData("Am Samstag um acht trafen die Helfer ein.", "2016-03-12T20:00")]
    [InlineData("Mitte nächster Woche wird es kälter.", "2016-W12")]
    [InlineData("Zur Pause stand es 12:12.", "")]
    [InlineData("Am 1.2.2016, ca. 02.15 Uhr, wurde ein Mann angegriffen.", "2016-02-01T02:15")]
    [InlineData("Der Wagen soll am Dienstag gestohlen worden sein.", "2016-03-15")]
    [InlineData("Der Einbruch muss sich am Freitag gegen 7.30 Uhr ereignet haben.", "2016-03-11T07:30")]
    [InlineData("Der Umbau soll am Dienstag abgeschlossen sein.", "2016-03-22")]
    [InlineData("Am Dienstag (18.30 Uhr) steht das Rückspiel an.", "2016-03-22T18:30")]
    [InlineData("Am Samstag hatten sich in Wien 3000 Menschen versammelt.", "2016-03-12")]
    [InlineData("Die Feuerwehr rückte am Dienstag um 4.15 Uhr aus.", "2016-03-15T04:15")]
    [InlineData("Die Rettungskräfte standen gestern von 13 bis 18 Uhr im Einsatz.", "2016-03-15T13:00/2016-03-15T18:00")]
    [InlineData("Heute vor zehn Jahren starb der Dichter.", "2016-03-16 ; 2006")]
    [InlineData("Diesen Freitag liest er in Meran, nächsten Dienstag in Bozen.", "2016-03-18 ; 2016-03-22")]
    [InlineData("Wir treffen uns am Donnerstag um halb acht.", "2016-03-17T19:30")]
    [InlineData("Mit 1. April tritt das Gesetz in Kraft.", "2016-04-01")]
    [InlineData("Die Polizei nahm ihn am Mittwoch der Vorwoche fest.", "2016-03-09")]
    public void A_report_is_read_as_its_readers_do(string text, string expected)
    {
        var expressions = AnnouncementReader.ReadExpressions(text, Readers.On(new LocalDate(2016, 3, 16)));

        Assert.Equal(expected, string.Join(" ; ", expressions.Select(expression => expression.Value)));
    }

    [Theory]
    [InlineData("900 Tage später kam er. ")]
    [InlineData("Am Samstag darauf um 18 Uhr ist Konzert im Rathaus. ")]
    [InlineData("Vor 999 Monaten, in 999 Wochen, vor 999 Jahren. ")]
    public void Days_that_count_from_each_other_stay_on_the_calendar(string sentence)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, 4000));
        var context = Readers.On(new LocalDate(9998, 12, 31));

        Assert.NotEmpty(AnnouncementReader.ReadExpressions(text, context));
        _ = AnnouncementReader.Read(text, context);
    }

    private static string[] Values(string text) =>
        [.. AnnouncementReader.ReadExpressions(text, Readers.On(Published)).Select(expression => expression.Value)];
}
