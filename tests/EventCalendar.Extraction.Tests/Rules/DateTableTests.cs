using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class DateTableTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2026, 7, 1);

    [Theory]
    [InlineData("20. August", "2026-08-20")]
    [InlineData("20. August 2027", "2027-08-20")]
    [InlineData("20.8.", "2026-08-20")]
    [InlineData("20.08.27", "2027-08-20")]
    [InlineData("20.8.2027", "2027-08-20")]
    [InlineData("2027-08-20", "2027-08-20")]
    [InlineData("Donnerstag, dem 20.8.,", "2026-08-20")]
    [InlineData("Do., 20. Aug.,", "2026-08-20")]
    [InlineData("Samstag (18.)", "2026-07-18")]
    [InlineData("Sonntags (19.)", "2026-07-19")]
    [InlineData("20 August", "2026-08-20")]
    [InlineData("August 20, 2027,", "2027-08-20")]
    [InlineData("9th November 2027", "2027-11-09")]
    [InlineData("3. Januar", "2027-01-03")]
    [InlineData("Freitag", "2026-07-03")]
    [InlineData("kommenden Donnerstag", "2026-07-02")]
    [InlineData("Mittwoch nächster Woche", "2026-07-08")]
    [InlineData("Karfreitag", "2027-03-26")]
    [InlineData("Pfingstmontag", "2027-05-17")]
    [InlineData("3. Advent", "2026-12-13")]
    [InlineData("Sonntag Kantate", "2027-04-25")]
    [InlineData("Schmotzigen Donnerstag", "2027-02-04")]
    [InlineData("Fastnachtssonntag", "2027-02-07")]
    [InlineData("Heiligabend", "2026-12-24")]
    [InlineData("29. Februar", "2028-02-29")]
    [InlineData("Vorabend des Palmsonntags", "2027-03-20")]
    [InlineData("Vortag von Fronleichnam", "2027-05-26")]
    [InlineData("Muttertag", "2027-05-09")]
    [InlineData("Newroz", "2027-03-21")]
    [InlineData("ersten Tag des Zuckerfestes", "2027-03-09")]
    [InlineData("orthodoxen Weihnachtstag", "2027-01-07")]
    [InlineData("Samstagabend", "2026-07-04")]
    [InlineData("letzten Julisamstag", "2026-07-25")]
    [InlineData("11. Juli, einem Samstag,", "2026-07-11")]
    [InlineData("übernächsten Samstag", "2026-07-11")]
    [InlineData("Freitag in einer Woche", "2026-07-10")]
    [InlineData("Samstag in vierzehn Tagen", "2026-07-18")]
    [InlineData("Donnerstag der kommenden Woche", "2026-07-09")]
    [InlineData("letzten Freitag im September", "2026-09-25")]
    [InlineData("zweiten Sonntag im Mai 2027", "2027-05-09")]
    [InlineData("morgigen Donnerstag", "2026-07-02")]
    [InlineData("heutigen Abend", "2026-07-01")]
    public void A_day_is_read(string words, string expected)
    {
        var start = Readers.Start($"Konzert am {words} um 18 Uhr im Rathaus", Published);

        Assert.Equal(expected + "T18:00", start);
    }

    [Theory]
    [InlineData("Heute um 18 Uhr ist Konzert im Rathaus.", "2026-07-01")]
    [InlineData("Morgen um 18 Uhr ist Konzert im Rathaus.", "2026-07-02")]
    [InlineData("Übermorgen um 18 Uhr ist Konzert im Rathaus.", "2026-07-03")]
    [InlineData("Nächste Woche Mittwoch um 18 Uhr ist Konzert im Rathaus.", "2026-07-08")]
    [InlineData("In 14 Tagen, um 18 Uhr, ist Konzert im Rathaus.", "2026-07-15")]
    [InlineData("Heute Abend um 18 Uhr ist Konzert im Rathaus.", "2026-07-01")]
    [InlineData("Kommende Woche am Dienstag um 18 Uhr ist Konzert im Rathaus.", "2026-07-07")]
    public void A_day_counted_from_the_text_is_read(string text, string expected) =>
        Assert.Equal(expected + "T18:00", Readers.Start(text, Published));

    [Theory]
    [InlineData("Am Samstag um 15 Uhr ist Chorprobe im Rathaus, am Tag darauf um 18 Uhr das Konzert im Rathaus.")]
    [InlineData("Am Samstag um 15 Uhr ist Chorprobe im Rathaus. Tags darauf um 18 Uhr folgt das Konzert im Rathaus.")]
    [InlineData("Am 4. Juli um 15 Uhr ist Chorprobe im Rathaus. Am folgenden Sonntag um 18 Uhr ist das Konzert im Rathaus.")]
    [InlineData("Am 3. Juli um 15 Uhr ist Chorprobe im Rathaus. Zwei Tage später, um 18 Uhr, ist das Konzert im Rathaus.")]
    public void A_day_counted_from_the_one_before_is_read(string text)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.Equal("2026-07-05T18:00", ExtractionJson.Format(events[^1].Start.Value));
    }

    [Theory]
    [InlineData("am 8. und 22. August, jeweils 18 Uhr")]
    [InlineData("Sa 8. und Sa 22. August, 18 Uhr")]
    [InlineData("8. + 22. August, 18 Uhr")]
    [InlineData("am 8. sowie am 22. August, jedes Mal um 18 Uhr")]
    [InlineData("am 8. August und am 22. August, an beiden Abenden um 18 Uhr")]
    public void Days_that_share_a_time_have_it(string words)
    {
        var events = AnnouncementReader.Read($"Konzert {words}, Rathaus", Readers.On(Published)).Events;

        Assert.Equal(["2026-08-08T18:00", "2026-08-22T18:00"], events.Select(found => ExtractionJson.Format(found.Start.Value)));
    }

    [Theory]
    [InlineData("vom 28. April bis 2. Mai 2027", "2027-04-28", "2027-05-03")]
    [InlineData("am 22./23. September", "2026-09-22", "2026-09-24")]
    [InlineData("8.–10. Mai 2027", "2027-05-08", "2027-05-11")]
    [InlineData("13./14./15. Mai 2027", "2027-05-13", "2027-05-16")]
    [InlineData("von Dienstag, 4., bis Samstag, 8. August", "2026-08-04", "2026-08-09")]
    [InlineData("am zweiten Septemberwochenende", "2026-09-12", "2026-09-14")]
    [InlineData("am ersten Wochenende im Oktober", "2026-10-03", "2026-10-05")]
    [InlineData("vom 30.12. bis 2.1.", "2026-12-30", "2027-01-03")]
    public void Days_from_to_end_behind_the_last_one(string words, string start, string end)
    {
        var candidate = Readers.Single($"Flohmarkt {words} im Rathaus", Published);

        Assert.Equal((start, end), (ExtractionJson.Format(candidate.Start.Value), ExtractionJson.Format(candidate.End!.Value)));
    }

    [Fact]
    public void Days_that_share_month_and_time_are_an_event_each()
    {
        var report = AnnouncementReader.Read("Sprechstunde am 13. und 27. August, jeweils 10 Uhr, im Rathaus", Readers.On(Published));

        Assert.Equal(["2026-08-13T10:00", "2026-08-27T10:00"], report.Events.Select(candidate => ExtractionJson.Format(candidate.Start.Value)));
    }

    [Theory]
    [InlineData(1961, 4, 2)]
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2019, 4, 21)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    public void Easter_is_the_Sunday_that_almanacs_give(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Extraction.Holidays.MovableFeasts.Easter(year));

    [Fact]
    public void A_feast_that_the_moon_decides_carries_a_warning()
    {
        var found = Readers.Single("Gemeinsames Essen am Opferfest um 13 Uhr im Rathaus", Published);

        Assert.Contains(found.Warnings, warning => warning.Code == WarningCode.DayUncertain);
    }

    [Fact]
    public void A_feast_that_is_celebrated_on_another_day_gives_no_date_of_its_own()
    {
        var start = Readers.Start("Zum Zuckerfest laden wir am Samstag, 13. März 2027, um 15 Uhr ins Rathaus ein.", Published);

        Assert.Equal("2027-03-13T15:00", start);
    }
}
