using System.Globalization;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Notices of other languages put together from sentence frames, names, days, hours and venues, whatever words
/// the names are made of.
/// </summary>
public sealed class ForeignNoticeLayoutTests
{
    private static readonly LocalDate Published = new(2026, 7, 1);
    private static readonly LocalDate Day = new(2026, 9, 17);

    // Name, name behind an invitation, the words that a title must have; venue, venue behind a preposition, the
    // words that a place must have.
    private static readonly Dictionary<string, Parts> All = new()
    {
        ["english"] = new(
            [
                ("Plant swap", "our annual plant swap", "lant swap"),
                ("Bring-and-share lunch", "a bring-and-share lunch", "ring-and-share lunch"),
                ("Bike check", "a free bike check", "ike check"),
                ("Newcomers' welcome evening", "a newcomers' welcome evening", "welcome evening"),
            ],
            [
                ("Scout hut", "at the scout hut", "hut"),
                ("The Old Forge", "at The Old Forge", "Old Forge"),
                ("British Council reading room", "in the British Council reading room", "reading room"),
            ],
            ["on Thursday 17 September", "on Thursday, September 17th", "on Thursday the 17th of September"],
            ["at 6.30pm", "at 18:30", "from 6.30 pm"],
            ["Thursday 17 September", "Thu 17 Sept", "17 September 2026"],
            ["6.30pm", "6:30 pm"]),
        ["french"] = new(
            [
                ("Chasse aux œufs", "une chasse aux œufs", "hasse aux œufs"),
                ("Vide-grenier", "notre vide-grenier", "ide-grenier"),
                ("Troc de plantes", "un troc de plantes", "roc de plantes"),
                ("Atelier d'écriture", "l'atelier d'écriture", "telier d'écriture"),
            ],
            [
                ("Café Le Phare", "au café Le Phare", "Le Phare"),
                ("Salle des fêtes", "à la salle des fêtes", "salle des fêtes"),
                ("Restaurant Chez Paul", "au restaurant Chez Paul", "Paul"),
            ],
            ["le jeudi 17 septembre", "le 17 septembre", "jeudi 17 septembre 2026"],
            ["à 18h30", "à partir de 18 h 30", "dès 18 heures 30"],
            ["jeudi 17 septembre", "jeu. 17 septembre", "17/09"],
            ["18h30", "18 h 30", "18:30"]),
        ["italian"] = new(
            [
                ("Festa d'autunno", "alla festa d'autunno", "esta d'autunno"),
                ("Mercatino dell'usato", "al mercatino dell'usato", "ercatino dell'usato"),
                ("Laboratorio di ceramica", "al laboratorio di ceramica", "aboratorio di ceramica"),
            ],
            [
                ("Teatro Cristallo", "al teatro Cristallo", "Cristallo"),
                ("Sala parrocchiale", "nella sala parrocchiale", "sala parrocchiale"),
                ("Centro Civico", "presso il Centro Civico", "Centro Civico"),
            ],
            ["giovedì 17 settembre", "il 17 settembre", "il 17.09.2026"],
            ["alle ore 18.30", "alle 18:30", "dalle 18.30"],
            ["giovedì 17 settembre", "gio. 17 settembre", "17 settembre 2026"],
            ["ore 18.30", "ore 18:30"]),
        ["polish"] = new(
            [
                ("Debata o przyszłości dzielnicy", "debatę o przyszłości dzielnicy", "przyszłości dzielnicy"),
                ("Kurs pierwszej pomocy", "kurs pierwszej pomocy", "pierwszej pomocy"),
                ("Wielki festyn rodzinny", "wielki festyn rodzinny", "ielki festyn"),
                ("Wymiana roślin", "wymianę roślin", "roślin"),
            ],
            [
                ("Park nad stawem", "w parku nad stawem", "nad stawem"),
                ("Kawiarnia Pod Lipą", "w kawiarni Pod Lipą", "Pod Lipą"),
                ("Dom Kultury", "w Domu Kultury", "Kultury"),
            ],
            ["w czwartek 17 września", "17 września (czwartek)", "dnia 17.09.2026 r."],
            ["o godz. 18.30", "o 18:30", "od godziny 18:30"],
            ["czwartek, 17 września", "17 września", "17 września 2026 r."],
            ["godz. 18.30", "godzina 18:30"]),
        ["turkish"] = new(
            [
                ("Bahar şenliği", "geleneksel bahar şenliğine", "ahar şenli"),
                ("“Uzak Deniz” filminin gösterimi", "“Uzak Deniz” filminin gösterimine", "zak Deniz"),
                ("Kitap söyleşisi", "kitap söyleşisine", "itap söyleşi"),
            ],
            [
                ("Aile Danışma Merkezi", "Aile Danışma Merkezi'nde", "Aile Danışma"),
                ("Halk kütüphanesi", "halk kütüphanesinde", "ütüphane"),
                ("Dernek binası", "dernek binasında", "bina"),
            ],
            ["17 Eylül Perşembe günü", "Perşembe günü (17 Eylül)", "17.09.2026 tarihinde"],
            ["saat 18.30'da", "saat 18:30’da"],
            ["17 Eylül Perşembe", "Perşembe, 17 Eylül", "17.09.2026"],
            ["saat 18.30", "18:30"]),
        ["russian"] = new(
            [
                ("Экскурсия по старому городу", "экскурсию по старому городу", "по старому городу"),
                ("Большой весенний концерт", "большой весенний концерт", "ольшой весенний концерт"),
                ("Занятие по рисованию", "занятие по рисованию", "по рисованию"),
            ],
            [
                ("Парк у озера", "в парке у озера", "у озера"),
                ("Двор дома № 7", "во дворе дома № 7", "№ 7"),
                ("Центр «Мост»", "в центре «Мост»", "Мост"),
            ],
            ["в четверг, 17 сентября,", "17 сентября (четверг)", "17 сентября 2026 года"],
            ["в 18:30", "с 18.30"],
            ["четверг, 17 сентября", "17.09.2026", "17 сентября 2026 г."],
            ["18:30", "18.30"]),
        ["ukrainian"] = new(
            [
                ("Курси першої допомоги", "курси першої допомоги", "першої допомоги"),
                ("Вечір української пісні", "вечір української пісні", "української пісні"),
                ("Зустріч клубу матерів", "зустріч клубу матерів", "клубу матерів"),
            ],
            [
                ("Площа біля вокзалу", "на площі біля вокзалу", "біля вокзалу"),
                ("Церква Святого Миколая", "у церкві Святого Миколая", "Миколая"),
            ],
            ["у четвер, 17 вересня,", "17 вересня (четвер)", "17 вересня 2026 року"],
            ["о 18:30", "з 18.30"],
            ["четвер, 17 вересня", "17.09.2026", "17 вересня 2026 р."],
            ["18:30", "18.30"]),
        ["arabic"] = new(
            [
                ("أمسية شعرية", "أمسية شعرية", "أمسية شعرية"),
                ("ورشة الخط العربي", "ورشة الخط العربي", "الخط العربي"),
                ("معرض صور «وجوه»", "معرض صور «وجوه»", "وجوه"),
            ],
            [
                ("مركز السلام", "في مركز السلام", "السلام"),
                ("قاعة البلدية", "في قاعة البلدية", "البلدية"),
            ],
            ["يوم الخميس 17 سبتمبر", "يوم الخميس الموافق 17 سبتمبر 2026", "يوم الخميس ١٧ أيلول"],
            ["الساعة السادسة والنصف مساءً", "في تمام الساعة 18:30"],
            ["الخميس 17 سبتمبر", "17/09/2026", "الخميس ١٧ أيلول"],
            ["الساعة 18:30", "18:30"]),
    };

    [Theory]
    [InlineData("english", "Join us for {A} {D} {H} {V}.")]
    [InlineData("english", "{A} takes place {D} {H} {V}.")]
    [InlineData("english", "You are warmly invited to {A} {D} {H} {V}.")]
    [InlineData("english", "{d}, {h}: {T}, {v}")]
    [InlineData("english", "{T} – {d}, {h}, {v}")]
    [InlineData("french", "Nous vous invitons à {A} {D} {H} {V}.")]
    [InlineData("french", "{A} aura lieu {D} {H} {V}. Participation libre.")]
    [InlineData("french", "{d}, {h} : {T}, {v}")]
    [InlineData("french", "L'association organise {A} {D} {V} {H}.")]
    [InlineData("french", "Nos prochains rendez-vous :\n{d}, {h}\n{T}, {v}")]
    [InlineData("italian", "Vi invitiamo {A} {D} {H} {V}.")]
    [InlineData("italian", "{d}, {h}: {T}, {v}")]
    [InlineData("italian", "{T} – {d}, {h}, {v}")]
    [InlineData("polish", "Zapraszamy na {A} {D} {H} {V}.")]
    [InlineData("polish", "{D} {H} {V} odbędzie się {T}.")]
    [InlineData("polish", "{d}, {h}: {T}, {v}")]
    [InlineData("polish", "Plan spotkań:\n{d}, {h}\n{T}, {v}")]
    [InlineData("turkish", "{D} {H} {V} yapılacak olan {A} hepiniz davetlisiniz.")]
    [InlineData("turkish", "{T} {D} {H} {V} yapılacaktır.")]
    [InlineData("turkish", "{d}, {h}: {T}, {v}")]
    [InlineData("russian", "Приглашаем на {A} {D} {H} {V}.")]
    [InlineData("russian", "{D} {H} {V} состоится {T}.")]
    [InlineData("russian", "{d}, {h}: {T}, {v}")]
    [InlineData("russian", "План встреч:\n{d}, {h}\n{T}, {v}")]
    [InlineData("ukrainian", "Запрошуємо на {A} {D} {H} {V}.")]
    [InlineData("ukrainian", "{D} {H} {V} відбудеться {T}.")]
    [InlineData("ukrainian", "{d}, {h}: {T}, {v}")]
    [InlineData("arabic", "ندعوكم إلى {A} {D} {H} {V}.")]
    [InlineData("arabic", "تقام {T} {D} {H} {V}.")]
    [InlineData("arabic", "{d}، {h}: {T}، {v}")]
    [InlineData("arabic", "برنامج الفعاليات\n{d}، {h}\n{T}، {v}")]
    public void Every_name_is_read_with_its_day_hour_and_venue(string language, string frame)
    {
        var parts = All[language];

        for (var made = 0; made < parts.Names.Length * parts.Venues.Length; made++)
        {
            var name = parts.Names[made % parts.Names.Length];
            var venue = parts.Venues[made / parts.Names.Length];
            var text = Capital(frame.Replace("{A}", name.Invited, StringComparison.Ordinal)
                .Replace("{T}", name.Name, StringComparison.Ordinal)
                .Replace("{V}", venue.At, StringComparison.Ordinal)
                .Replace("{v}", venue.Name, StringComparison.Ordinal)
                .Replace("{D}", parts.Days[made % parts.Days.Length], StringComparison.Ordinal)
                .Replace("{d}", parts.BareDays[made % parts.BareDays.Length], StringComparison.Ordinal)
                .Replace("{H}", parts.Hours[made % parts.Hours.Length], StringComparison.Ordinal)
                .Replace("{h}", parts.BareHours[made % parts.BareHours.Length], StringComparison.Ordinal));

            var read = Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events);

            Assert.True(read.Start.Value.Date == Day && read.Start.Value.Time == new LocalTime(18, 30)
                && Holds(read.Title.Value, name.Key) && Holds(read.Location?.Value, venue.Key),
                $"{text} -> {read.Start.Value}, {read.Title.Value}, {read.Location?.Value}");
        }
    }

    [Theory]
    [InlineData("Un bal folk est reporté du jeudi 10 septembre au jeudi 17 septembre, 18h30.")]
    [InlineData("Changement de date : le concert aura lieu le 17 septembre à 18h30 au lieu du 10 septembre.")]
    [InlineData("Cambio di data: il concerto si terrà il 17 settembre alle 18.30 anziché il 10 settembre.")]
    [InlineData("La gita del 10 settembre è stata spostata al 17 settembre, ore 18.30.")]
    [InlineData("Zmiana terminu: festyn odbędzie się 17 września o godz. 18.30 zamiast 10 września.")]
    [InlineData("Изменение даты: концерт состоится 17 сентября в 18:30 вместо 10 сентября.")]
    [InlineData("Зміна дати: концерт відбудеться 17 вересня о 18:30 замість 10 вересня.")]
    [InlineData("Change of date: the ball will be held on 17 September at 6.30pm instead of 10 September.")]
    public void A_day_instead_of_another_is_a_move(string text)
    {
        var read = Assert.Single(AnnouncementReader.Read(text, Readers.On(Published)).Events);

        Assert.Equal((CandidateStatus.Moved, Day), (read.Status!.Value, read.Start.Value.Date));
    }

    [Theory]
    [InlineData("Tickets for the concert season go on sale on 17 September at 9am.")]
    [InlineData("The new timetable is valid from 17 September. The last bus leaves at 10.15pm.")]
    [InlineData("La vente des billets ouvre le 17 septembre à 9h.")]
    [InlineData("Joyeux anniversaire à Marguerite, qui fête ses 90 ans le 17 septembre !")]
    [InlineData("La vendita dei biglietti inizia il 17 settembre alle 9.")]
    [InlineData("Via Garibaldi è chiusa al traffico dal 17 al 20 settembre.")]
    [InlineData("Il termine per le iscrizioni al corso di sci è il 17 settembre alle 18.")]
    [InlineData("Nowy rozkład jazdy obowiązuje od 17 września.")]
    [InlineData("Sprzedaż biletów rusza 17 września o godz. 9.00.")]
    [InlineData("Bilet satışları 17 Eylül'de saat 09.00’da başlıyor.")]
    [InlineData("Hauptstraße 17 Eylül ile 20 Eylül arasında trafiğe kapatılacak.")]
    [InlineData("Проект плана выставлен для ознакомления с 17 по 30 сентября в ратуше.")]
    [InlineData("Запись в летний лагерь заканчивается 17 сентября в 18:00.")]
    [InlineData("17 вересня пані Марії виповнюється 90 років. Вітаємо!")]
    [InlineData("17 вересня з 8:00 до 12:00 вимкнуть воду.")]
    [InlineData("يبدأ بيع التذاكر يوم الخميس 17 سبتمبر الساعة 9:00.")]
    [InlineData("قطع المياه يوم الخميس 17 سبتمبر من الساعة 8:00 إلى 12:00.")]
    [InlineData("Die Anmeldung zum Sommerlager endet am 17. September um 18 Uhr.")]
    public void Sales_plans_timetables_and_birthdays_are_no_events(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);

    private static string Capital(string text) =>
        char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    private static bool Holds(string? text, string key) =>
        text is not null && text.Contains(key, StringComparison.OrdinalIgnoreCase);

    private sealed record Parts((string Name, string Invited, string Key)[] Names,
        (string Name, string At, string Key)[] Venues, string[] Days, string[] Hours, string[] BareDays,
        string[] BareHours);
}
