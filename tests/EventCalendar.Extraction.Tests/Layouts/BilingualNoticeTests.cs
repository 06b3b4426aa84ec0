using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>Notices that say everything in German and in another language: one event, and not two.</summary>
public sealed class BilingualNoticeTests
{
    private static readonly LocalDate Published = new(2026, 8, 31);
    private static readonly EventMoment Start = new(new(2026, 9, 19), new(16, 30));
    private static readonly EventMoment Close = new(new(2026, 9, 19), new(18, 0));

    private static readonly Parts German = new(
        "Kelterfest", "im Vereinshaus Sonnenhof", "Vereinshaus Sonnenhof",
        ["Samstag, 19. September", "19. September 2026", "Sa, 19.09.2026"],
        ["16.30 Uhr", "16:30 Uhr"], ["16.30 bis 18 Uhr", "16:30–18:00 Uhr"],
        "Das Kelterfest findet am {d} von {r} {v} statt.", "Datum", "Uhrzeit", "Ort", "Eintritt frei.");

    private static readonly Dictionary<string, Parts> Others = new()
    {
        ["italian"] = new(
            "Festa del mosto", "nella casa sociale Sonnenhof", "casa sociale Sonnenhof",
            ["sabato 19 settembre", "19 settembre 2026", "sab. 19/09/2026"],
            ["ore 16.30", "h 16:30"], ["ore 16.30–18.00", "dalle 16.30 alle 18"],
            "La festa del mosto si terrà {d} {r} {v}.", "Data", "Orario", "Luogo", "Ingresso libero."),
        ["french"] = new(
            "Fête du pressoir", "à la salle Sonnenhof", "salle Sonnenhof",
            ["samedi 19 septembre", "19 septembre 2026", "sam. 19/09/2026"],
            ["16h30", "16 h 30"], ["16h30 – 18h", "de 16 h 30 à 18 h"],
            "La fête du pressoir aura lieu le {d} {r} {v}.", "Date", "Heure", "Lieu", "Entrée libre."),
        ["english"] = new(
            "Harvest fair", "at the Sonnenhof community hall", "Sonnenhof community hall",
            ["Saturday, 19 September", "September 19, 2026", "19th September"],
            ["4.30 p.m.", "16:30"], ["16:30–18:00", "4.30 p.m. to 6 p.m."],
            "The harvest fair takes place on {d} from {r} {v}.", "Date", "Time", "Place", "Admission is free."),
        ["turkish"] = new(
            "Hasat şenliği", "Sonnenhof dernek evinde", "Sonnenhof dernek evi",
            ["19 Eylül Cumartesi", "19 Eylül 2026", "19.09.2026"],
            ["saat 16.30", "saat 16:30"], ["saat 16.30 – 18.00", "16:30 - 18:00"],
            "Hasat şenliği {d} {r} {v} yapılacaktır.", "Tarih", "Saat", "Yer", "Giriş ücretsizdir."),
        ["russian"] = new(
            "Праздник урожая", "в культурном центре Sonnenhof", "культурный центр Sonnenhof",
            ["суббота, 19 сентября", "19 сентября 2026", "19.09.2026"],
            ["16:30", "16.30"], ["с 16:30 до 18:00", "16:30–18:00"],
            "Праздник урожая состоится {d} {r} {v}.", "Дата", "Время", "Место", "Вход свободный."),
        ["ukrainian"] = new(
            "Свято врожаю", "у культурному центрі Sonnenhof", "культурний центр Sonnenhof",
            ["субота, 19 вересня", "19 вересня 2026", "19.09.2026"],
            ["16:30", "16.30"], ["з 16:30 до 18:00", "16:30–18:00"],
            "Свято врожаю відбудеться {d} {r} {v}.", "Дата", "Час", "Місце", "Вхід вільний."),
        ["arabic"] = new(
            "مهرجان الحصاد", "في قاعة Sonnenhof", "قاعة Sonnenhof",
            ["يوم السبت 19 سبتمبر", "19 سبتمبر 2026", "19.09.2026"],
            ["الساعة 16:30", "16:30"], ["من الساعة 16:30 حتى الساعة 18:00", "من الساعة 16:30 إلى 18:00"],
            "يقام مهرجان الحصاد {d} {r} {v}.", "التاريخ", "الساعة", "المكان", "الدخول مجاني."),
        ["polish"] = new(
            "Święto plonów", "w świetlicy Sonnenhof", "świetlica Sonnenhof",
            ["sobota 19 września", "19 września 2026", "19.09.2026"],
            ["godz. 16.30", "16:30"], ["godz. 16.30–18.00", "od 16:30 do 18:00"],
            "Święto plonów odbędzie się {d} {r} {v}.", "Data", "Godzina", "Miejsce", "Wstęp wolny."),
    };

    public static TheoryData<string> Languages => [.. Others.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_notice_below_the_same_one_is_one_event(string language) => ReadsOne(language, true,
    [
        (one, other) => $"{Block(one)}\n\n{Block(other)}",
        (one, other) => $"{Prose(one)}\n\n{Prose(other)}",
        (one, other) => $"{one.Title}\n\n{other.Title}\n\n{Prose(one)}\n\n{Prose(other)}",
        (one, other) => $"{one.Title} / {other.Title}\n\n{Prose(one)}\n\n{Prose(other)}",
        (one, other) => $"{Prose(one)} {Prose(other)}",
        (one, other) => $"{one.Title}\n{other.Title}\n{one.Day}, {one.Range}\n{other.Day}, {other.Range}"
            + $"\n{one.Venue}\n{other.Venue}",
    ]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Two_languages_beside_each_other_are_one_event(string language) => ReadsOne(language, false,
    [
        (one, other) => $"{one.Title} / {other.Title}\n{one.Day} / {other.Day}\n{one.Hour} / {other.Hour}"
            + $"\n{one.Venue} / {other.Venue}",
        (one, other) => $"{one.Title} – {other.Title}\n{one.Day} – {other.Day}, {one.Hour} – {other.Hour}"
            + $"\n{one.Venue}",
        (one, other) => $"{one.Title}\t{other.Title}\n{one.Day}\t{other.Day}\n{one.Hour}\t{other.Hour}"
            + $"\n{one.Venue}\t{other.Venue}",
        (one, other) => $"{one.Title} | {other.Title}\n{one.Day} | {other.Day}\n{one.Hour} | {other.Hour}"
            + $"\n{one.Venue} | {other.Venue}",
        (one, other) => $"{one.Title} / {other.Title}\n{one.DayLabel} / {other.DayLabel}: {one.Day} / {other.Day}"
            + $"\n{one.HourLabel} / {other.HourLabel}: 16.30\n{one.VenueLabel} / {other.VenueLabel}: {one.Venue}",
        (one, other) => $"{one.Title} / {other.Title}\n{one.DayLabel}/{other.DayLabel}: 19.09.2026"
            + $"\n{one.HourLabel}/{other.HourLabel}: 16:30\n{one.VenueLabel}/{other.VenueLabel}: {one.Venue}",
    ]);

    [Theory]
    [InlineData("Samstag/sabato, 19. September/settembre 2026, 16.30 Uhr: Kelterfest / Festa del mosto")]
    [InlineData("Kelterfest / Harvest fair: Sa/Sat 19.9.2026, 16.30 Uhr/4.30 p.m.")]
    [InlineData("Kelterfest am 19. September (19 settembre) um 16.30 Uhr (ore 16.30)")]
    [InlineData("Kelterfest / Hasat şenliği, 19.09.2026/19.9.2026, saat 16.30/16.30 Uhr")]
    [InlineData("Kelterfest / Fête du pressoir, 19.9.2026, 16.30 Uhr/16 h 30")]
    public void A_day_and_an_hour_said_twice_are_one(string text) =>
        Assert.Equal("2026-09-19T16:30", Readers.Start(text, Published));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_list_below_the_same_list_gives_each_event_once(string language)
    {
        var other = Others[language];
        string[] days = ["19.9.2026", "26.9.2026"];
        var text = $"Termine\n{days[0]}, {German.Hours[0]}: {German.Title}, {German.Venue}\n"
            + $"{days[1]}, {German.Hours[0]}: Mostabend, {German.Venue}\n\n"
            + $"{days[0]}, {other.Hours[0]}: {other.Title}, {other.Venue}\n"
            + $"{days[1]}, {other.Hours[0]}: {other.Title}, {other.Venue}";

        var starts = EventLines.Starts(AnnouncementReader.Read(text, Readers.On(Published)).Events);

        Assert.Equal("2026-09-19T16:30; 2026-09-26T16:30", starts);
    }

    [Theory]
    [InlineData("20 Uhr: The Best of the Blues, Stadthalle", "20 Uhr: Lesung mit Jo Brand, Bücherei")]
    [InlineData("20 Uhr: Notte di note, Kurpark", "20 Uhr: Dorfabend, Kolpinghaus")]
    public void A_title_in_another_language_is_no_translation(string first, string second)
    {
        var text = $"Programm am Samstag, 19. September 2026\n{first}\n{second}";

        Assert.Equal(2, AnnouncementReader.Read(text, Readers.On(Published)).Events.Length);
    }

    [Theory]
    [InlineData("L'incontro con l'autore avrà luogo venerdì 25 settembre alle ore 20 in biblioteca.")]
    [InlineData("La lecture aura lieu le vendredi 25 septembre à 20 h à la bibliothèque.")]
    [InlineData("The reading takes place on Friday 25 September at 8 p.m. in the library.")]
    [InlineData("Okuma akşamı 25 Eylül Cuma günü saat 20.00'de kütüphanede yapılacaktır.")]
    [InlineData("Читання відбудеться у п'ятницю, 25 вересня о 20:00 у бібліотеці.")]
    public void Another_paragraph_may_tell_of_another_event(string paragraph)
    {
        var text = $"{Prose(German)}\n\n{paragraph}";

        Assert.Equal("2026-09-19T16:30; 2026-09-25T20:00",
            EventLines.Starts(AnnouncementReader.Read(text, Readers.On(Published)).Events));
    }

    private static string Block(Parts parts) =>
        $"{parts.Title}\n{parts.Day}, {parts.Range}\n{parts.Venue}\n{parts.Free}";

    private static string Prose(Parts parts) => parts.Sentence.Replace("{d}", parts.Day, StringComparison.Ordinal)
        .Replace("{r}", parts.Range, StringComparison.Ordinal)
        .Replace("{v}", parts.AtVenue, StringComparison.Ordinal) + " " + parts.Free;

    private static void ReadsOne(string language, bool hasEnd, Func<Parts, Parts, string>[] layouts)
    {
        var misread = new List<string>();
        for (var made = 0; made < layouts.Length * 6; made++)
        {
            var (one, other) = (German.With(made), Others[language].With(made / 2));
            var isGermanFirst = made / layouts.Length % 2 == 0;
            var text = layouts[made % layouts.Length](isGermanFirst ? one : other, isGermanFirst ? other : one);
            var events = AnnouncementReader.Read(text, Readers.On(Published)).Events;
            if (events is not [var read] || read.Start.Value != Start || (hasEnd && read.End?.Value != Close)
                || !read.Location!.Value.Contains("Sonnenhof", StringComparison.Ordinal)
                || !(Names(read.Title.Value, one) || Names(read.Title.Value, other)))
            {
                misread.Add(text + "\n-> " + EventLines.Titles(text, Published));
            }
        }

        Assert.True(misread.Count == 0, string.Join("\n\n", misread));
    }

    private static bool Names(string title, Parts parts) =>
        title.Contains(parts.Title, StringComparison.OrdinalIgnoreCase);

    private sealed record Parts(
        string Title, string AtVenue, string Venue, string[] Days, string[] Hours, string[] Ranges,
        string Sentence, string DayLabel, string HourLabel, string VenueLabel, string Free)
    {
        public string Day => Days[0];

        public string Hour => Hours[0];

        public string Range => Ranges[0];

        public Parts With(int turn) => this with
        {
            Days = [Days[turn % Days.Length]],
            Hours = [Hours[turn % Hours.Length]],
            Ranges = [Ranges[turn % Ranges.Length]],
        };
    }

    [Fact]
    public void Another_group_far_below_is_an_event_of_its_own()
    {
        const string Text = "Am Samstag, 10. Oktober, um 15 Uhr ist Basar in der Schule.\n\nDort gibt es Kuchen.\n\nAuch Kaffee.\n\n"
            + "Der Erlös geht an den Verein.\n\nViele helfen mit.\n\nThe English Club meets on Saturday, 10 October at 3 pm at the library.";

        Assert.Equal("2026-10-10T15:00; 2026-10-10T15:00", EventLines.Starts(AnnouncementReader.Read(Text, Readers.On(new LocalDate(2026, 9, 17))).Events));
    }
}
