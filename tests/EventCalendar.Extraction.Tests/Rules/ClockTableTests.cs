using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class ClockTableTests
{
    [Theory]
    [InlineData("18 Uhr", "18:00", null)]
    [InlineData("18.30 Uhr", "18:30", null)]
    [InlineData("18:30", "18:30", null)]
    [InlineData("19 Uhr 30", "19:30", null)]
    [InlineData("20:00h", "20:00", null)]
    [InlineData("20:00 Führung durch das Schloss", "20:00", null)]
    [InlineData("19h30", "19:30", null)]
    [InlineData("18Uhr", "18:00", null)]
    [InlineData("um 9", "09:00", null)]
    [InlineData("um acht", "20:00", null)]
    [InlineData("um halb acht", "19:30", null)]
    [InlineData("um Viertel vor sieben", "18:45", null)]
    [InlineData("ab acht Uhr abends", "20:00", null)]
    [InlineData("17 Uhr c.t.", "17:15", null)]
    [InlineData("12 Uhr mittags", "12:00", null)]
    [InlineData("5:30 p.m.", "17:30", null)]
    [InlineData("11 am", "11:00", null)]
    [InlineData("Einlass 19 Uhr, Beginn 20 Uhr", "20:00", null)]
    [InlineData("um 20 Uhr (Einlass 19 Uhr)", "20:00", null)]
    [InlineData("18 h 15 Euro Eintritt", "18:00", null)]
    [InlineData("von 12 bis 12 Uhr", "12:00", "2027-05-04T12:00")]
    [InlineData("18–20 Uhr", "18:00", "2027-05-03T20:00")]
    [InlineData("von 18 bis 20.30 Uhr", "18:00", "2027-05-03T20:30")]
    [InlineData("14 bis ca. 17 Uhr", "14:00", "2027-05-03T17:00")]
    [InlineData("10.00-12.00", "10:00", "2027-05-03T12:00")]
    [InlineData("von neun bis zwölf Uhr", "09:00", "2027-05-03T12:00")]
    [InlineData("6-8 pm", "18:00", "2027-05-03T20:00")]
    [InlineData("19 Uhr bis Mitternacht", "19:00", "2027-05-04T00:00")]
    [InlineData("22 Uhr, Ende 4 Uhr", "22:00", "2027-05-04T04:00")]
    [InlineData("um Punkt zwölf", "12:00", null)]
    [InlineData("kurz nach acht", "20:00", null)]
    [InlineData("um fünf vor halb acht", "19:25", null)]
    [InlineData("um drei viertel acht", "19:45", null)]
    [InlineData("um 7 Uhr am Abend", "19:00", null)]
    [InlineData("abends um 8", "20:00", null)]
    [InlineData("vormittags ab neun", "09:00", null)]
    [InlineData("1930 Uhr", "19:30", null)]
    [InlineData("19,30 Uhr", "19:30", null)]
    [InlineData("die 19.30-Uhr-Vorstellung", "19:30", null)]
    [InlineData("Einlass 19 Uhr, eine halbe Stunde später geht es los", "19:30", null)]
    [InlineData("Kaffee statt Bier, 17 Uhr", "17:00", null)]
    [InlineData("15 Uhr, Dauer etwa 90 Minuten", "15:00", "2027-05-03T16:30")]
    public void A_time_is_read(string words, string start, string? end)
    {
        var candidate = Readers.Single($"Sommerfest am 3.5.2027, {words}, Rathaus", new LocalDate(2027, 4, 1));

        Assert.Equal(
            ("2027-05-03T" + start, end),
            (ExtractionJson.Format(candidate.Start.Value), candidate.End is { } stop ? ExtractionJson.Format(stop.Value) : null));
    }

    [Theory]
    [InlineData("Eintritt 18.30 Euro")]
    [InlineData("Tel. 06421 18 30")]
    [InlineData("Endstand 31:22 Tore")]
    [InlineData("ab 18 Jahren")]
    [InlineData("Raum 1.06")]
    [InlineData("zehn vor drei Jahren gepflanzte Linden")]
    public void A_number_of_something_else_is_no_time(string words)
    {
        var candidate = Readers.Single($"Sommerfest am 3. Mai 2027 im Rathaus, {words}", new LocalDate(2027, 4, 1));

        Assert.True(candidate.IsAllDay);
    }
}
