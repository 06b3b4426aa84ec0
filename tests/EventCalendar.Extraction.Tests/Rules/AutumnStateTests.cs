using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class AutumnStateTests
{
    // A Monday in autumn.
    private static readonly LocalDate Published = new(2026, 9, 14);

    [Theory]
    [InlineData("Das Martinsfeuer ist auf Eis gelegt: Am 11. November wird es in Aue nicht brennen, die Wiese ist zu nass.", "2026-11-11 cancelled")]
    [InlineData("Aus für den Herbstmarkt: Die Werbegemeinschaft hat die für den 4. Oktober geplante Veranstaltung abgesagt.", "2026-10-04 cancelled")]
    [InlineData("Liebe Turnerinnen, die Stunde am Mittwoch fällt leider flach, Sabine hat Rücken.", "2026-09-16 cancelled")]
    [InlineData("Frauenfrühstück verlegt\nDas Frauenfrühstück im Gemeindehaus muss vom 19. auf den 26. September verlegt werden. Beginn ist wie immer um 9 Uhr.", "2026-09-26T09:00 moved 2026-09-19")]
    [InlineData("Der Vortrag von Prof. Weiß über Schlafstörungen (Do., 17.9., 19 Uhr, Klinikum) muss krankheitsbedingt verschoben werden. Ein neuer Termin steht noch nicht fest.", "2026-09-17T19:00 cancelled")]
    [InlineData("Die Weinprobe am 25. September findet statt um 18 Uhr nun um 19 Uhr im Gewölbekeller statt.", "2026-09-25T19:00 moved 2026-09-25T18:00")]
    [InlineData("Neue Anfangszeit! Die Abendmesse am Samstag, 19. September, beginnt bereits um 17.30 Uhr (sonst 18.30 Uhr).", "2026-09-19T17:30 moved 2026-09-19T18:30")]
    [InlineData("Wie uns erst nach Redaktionsschluss mitgeteilt wurde, tagt der Bauausschuss nicht am Dienstag, 22., sondern am Mittwoch, 23. September, 18 Uhr, im Rathaus.", "2026-09-23T18:00 moved 2026-09-22")]
    [InlineData("Kinderkino, Freitag, 18.9., 16 Uhr: ENTFÄLLT\nSpielenachmittag, Freitag, 25.9., 15 Uhr, Jugendtreff\nBasteln, Freitag, 2.10., 15 Uhr, Jugendtreff", "2026-09-18T16:00 cancelled; 2026-09-25T15:00 confirmed; 2026-10-02T15:00 confirmed")]
    [InlineData("Der Kirchenchor holt sein im Frühjahr ausgefallenes Konzert nach: Sonntag, 27. September, 17 Uhr, Stadtkirche.", "2026-09-27T17:00 moved")]
    public void A_changed_event_says_how(string text, string expected)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.Equal(expected, EventLines.States(events));
    }

    [Theory]
    [InlineData("Nicht vergessen: Am 20. September ist in der Kelter Tag der offenen Tür, von 11 bis 17 Uhr. Der für den Vormittag angekündigte Festzug entfällt allerdings.", "2026-09-20T11:00")]
    [InlineData("Sollte es am 19. September regnen, wird das Kartoffelfest (11 Uhr, Dorfplatz) um eine Woche verschoben.", "2026-09-19T11:00")]
    [InlineData("Der Repaircafé-Termin am 26. September, 14 bis 17 Uhr, im Mehrgenerationenhaus bleibt bestehen.", "2026-09-26T14:00")]
    [InlineData("Hubertusmesse wie gehabt: Entgegen der Meldung im letzten Blatt beginnt sie am 8. November um 10 Uhr im Forsthaus.", "2026-11-08T10:00")]
    [InlineData("Endlich wieder Kirchweih! Nach zwei Jahren Zwangspause ist es am 3. und 4. Oktober so weit. Der Festbetrieb beginnt jeweils um 11 Uhr am Backhaus.", "2026-10-03T11:00; 2026-10-04T11:00")]
    [InlineData("2.800 Stunden haben die Helfer in den neuen Bolzplatz gesteckt, 60.000 Euro kamen von der Stiftung. Offiziell übergeben wird er am Samstag, 19. September, um 14 Uhr.", "2026-09-19T14:00")]
    [InlineData("Vor 100 Jahren wurde Schreinermeister Otto Haller geboren. Sein Sohn führt am 20. September um 15 Uhr durch die alte Werkstatt in der Gerbergasse.", "2026-09-20T15:00")]
    [InlineData("Anna Koch wird 80 – und alle dürfen mitfeiern: Am 26. September lädt die Chorleiterin ab 15 Uhr in den Pfarrgarten ein.", "2026-09-26T15:00")]
    public void What_takes_place_as_planned_is_confirmed(string text, string starts)
    {
        var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;

        Assert.All(events, found => Assert.Equal(CandidateStatus.Confirmed, found.Status!.Value));
        Assert.Equal(starts, EventLines.Starts(events));
    }
}
