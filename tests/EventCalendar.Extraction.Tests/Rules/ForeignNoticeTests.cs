using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class ForeignNoticeTests
{
    // A Monday in November.
    private static readonly LocalDate Published = new(2026, 11, 2);

    [Theory]
    [InlineData("The village hall will be closed for repairs from 9 to 20 November. We apologise for any inconvenience.")]
    [InlineData("Our autumn fair on 24 October raised £1,240 for the roof fund. Thank you to everyone who baked, sold and bought!")]
    [InlineData("Applications for the community grant must be submitted by 30 November 2026. Late applications will not be considered.")]
    [InlineData("Jenny Marsh, our treasurer for 22 years, died on 19 October. She was born on 4 May 1941 and joined the choir in 1979.")]
    [InlineData("Opening hours: Monday to Friday 9 am to 5 pm, Saturday 10 am to 1 pm. Closed on Sundays and bank holidays.")]
    [InlineData("We are hiring! The association is looking for a part-time caretaker from 1 February 2027. Send your CV by 11 December.")]
    [InlineData("The road between the church and the school will be closed on Tuesday 10 November between 8 am and 4 pm for resurfacing.")]
    [InlineData("Last Saturday our under-12s beat Riverside 3–1. The next training is cancelled because of the holidays.")]
    [InlineData("Bin collections: because of the bank holiday, Friday's collection moves to Saturday 26 December.")]
    [InlineData("The club was founded on 3 March 1921. In the summer of 1954 the first tournament took place at the old mill.")]
    [InlineData("The library's new timetable comes into effect on 1 December. Please return all books by 18 December.")]
    [InlineData("Photo competition: send us your best pictures by 31 December. Winners will be announced in the spring newsletter.")]
    [InlineData("Derneğimizin genel kurulu 25 Ekim'de yapıldı. Yeni başkan Ayşe Demir seçildi. Tüm üyelere teşekkür ederiz.")]
    [InlineData("Kurs kayıtları 30 Kasım 2026 tarihine kadar devam edecektir. Başvuru formu internet sitemizdedir.")]
    [InlineData("Büromuz 9–13 Kasım tarihleri arasında kapalıdır. 16 Kasım'dan itibaren yine hizmetinizdeyiz.")]
    [InlineData("Geçen cumartesi düzenlenen kermeste 800 euro toplandı. Emeği geçen herkese teşekkürler.")]
    [InlineData("Çalışma saatlerimiz: Pazartesi–Cuma 9.00–17.00, Cumartesi 10.00–13.00.")]
    [InlineData("Derneğimize 1 Şubat 2027 itibarıyla bir muhasebeci aranıyor. Son başvuru tarihi: 15 Aralık.")]
    [InlineData("Центр буде зачинений з 9 до 13 листопада через ремонт. Дякуємо за розуміння.")]
    [InlineData("Минулої суботи відбувся благодійний ярмарок. Зібрали 1200 євро. Дякуємо всім, хто прийшов!")]
    [InlineData("Заявки на участь у конкурсі приймаються до 30 листопада 2026 року включно.")]
    [InlineData("Бібліотека працює з понеділка по п'ятницю з 10:00 до 18:00, субота – з 10:00 до 14:00.")]
    [InlineData("Шукаємо волонтерів для перекладу. Напишіть нам до 20 листопада.")]
    [InlineData("Товариство засноване 3 травня 1992 року. Перший концерт пройшов у грудні того ж року в церкві.")]
    [InlineData("Приём заявок на курсы немецкого языка заканчивается 30 ноября. Количество мест ограничено.")]
    [InlineData("В прошлую субботу прошёл осенний бал. Пришло более 200 гостей. Спасибо всем помощникам!")]
    [InlineData("Офис закрыт с 23 декабря по 6 января. С 7 января мы снова работаем с 9 до 17 часов.")]
    [InlineData("Часы работы: пн–пт 9:00–18:00, сб 10:00–14:00, воскресенье – выходной.")]
    [InlineData("Требуется воспитатель с 1 февраля 2027 года. Резюме присылайте до 15 декабря.")]
    [InlineData("Наш клуб был основан 12 мая 1998 года. Сегодня в нём занимаются 140 детей.")]
    [InlineData("مكتب الجمعية مغلق من 9 إلى 13 نوفمبر بسبب أعمال الصيانة.")]
    [InlineData("آخر موعد للتسجيل في دورة اللغة الألمانية هو 30 نوفمبر 2026.")]
    [InlineData("أقيم يوم السبت الماضي حفل خيري في القاعة الكبرى وحضره أكثر من 200 شخص. شكراً للجميع.")]
    [InlineData("ساعات العمل: من الاثنين إلى الجمعة من الساعة 9 صباحاً حتى 5 مساءً.")]
    [InlineData("تأسست الجمعية في 3 مايو 1992 وتضم اليوم 300 عضو.")]
    [InlineData("La mairie sera fermée le vendredi 13 novembre. Elle rouvrira le lundi 16 novembre à 9 h.")]
    [InlineData("Le loto du 25 octobre a réuni plus de 150 personnes. Merci à tous les bénévoles !")]
    [InlineData("Les inscriptions aux cours de français sont ouvertes jusqu'au 30 novembre 2026.")]
    [InlineData("Horaires d'ouverture : du lundi au vendredi de 9 h à 17 h, le samedi de 10 h à 12 h.")]
    [InlineData("L'association recherche un comptable à temps partiel à partir du 1er février 2027. Candidatures avant le 15 décembre.")]
    [InlineData("Fondée le 12 mai 1987, l'association compte aujourd'hui 120 membres. En juin 1990, elle organise sa première fête.")]
    [InlineData("La collecte des déchets du mercredi 11 novembre est reportée au jeudi 12 novembre.")]
    [InlineData("Biuro będzie nieczynne od 9 do 13 listopada. Przepraszamy za utrudnienia.")]
    [InlineData("W minioną sobotę odbył się kiermasz. Zebraliśmy 1200 euro. Dziękujemy wszystkim!")]
    [InlineData("Zapisy na kurs języka niemieckiego trwają do 30 listopada 2026 r. Liczba miejsc ograniczona.")]
    [InlineData("Godziny otwarcia: od poniedziałku do piątku 9.00–17.00, w sobotę 10.00–13.00.")]
    [InlineData("Szukamy opiekunki od 1 lutego 2027. CV prosimy przesyłać do 15 grudnia.")]
    [InlineData("Stowarzyszenie powstało 12 maja 1992 roku. Dziś liczy 300 członków.")]
    [InlineData("Council minutes, 19 October 2026. Present: Cllrs Hart, Lee, Patel. The meeting opened at 7.30 pm and closed at 9.05 pm. Next meeting to be confirmed.")]
    [InlineData("Travel news: Bus route 14 will be diverted from Monday 9 November until further notice. The last bus leaves the station at 10.50 pm.")]
    [InlineData("Did you know? On 5 November 1605 Guy Fawkes was arrested under the Houses of Parliament. Every year bonfires are lit to mark the day.")]
    [InlineData("The Swim Club's winter timetable starts on 9 November. Membership fees are due on 1 December.")]
    [InlineData("The surgery will be closed on Thursday 12 November from 1 pm for staff training. For urgent help call 111.")]
    [InlineData("Our charity walk took place on Sunday 18 October. 86 walkers set off at 9 am and everyone was back by 2 pm.")]
    [InlineData("Lost: black cat, last seen on Saturday evening near the Green. Please ring 01632 960123.")]
    [InlineData("For sale: piano, good condition. Can be viewed on weekdays after 6 pm.")]
    [InlineData("The exhibition “Our River”, which opened on 2 May, has been seen by 3,000 visitors. It closes on 15 November.")]
    [InlineData("Duyuru: 29 Ekim Cumhuriyet Bayramı nedeniyle okulumuz tatildir. Dersler 2 Kasım Pazartesi başlayacaktır.")]
    [InlineData("Yazarımız Orhan Bey 12 Ekim'de vefat etti. Cenazesi memleketinde toprağa verildi.")]
    [InlineData("5 Kasım 1995'te kurulan derneğimiz bugün 250 üyeye sahiptir.")]
    [InlineData("Увага! 11 листопада з 9:00 до 14:00 не буде електроенергії на вулиці Шкільній.")]
    [InlineData("Наш хор посів друге місце на фестивалі 24 жовтня. Вітаємо!")]
    [InlineData("Щиро дякуємо всім, хто 1 листопада прийшов на толоку. Прибрали весь парк.")]
    [InlineData("С 1 января 2027 года повышаются членские взносы.")]
    [InlineData("20 октября ушёл из жизни наш друг Пётр Иванов. Светлая память.")]
    [InlineData("Внимание! 12 ноября с 10 до 15 часов не будет горячей воды.")]
    [InlineData("Наши шахматисты заняли третье место на турнире 25 октября в Касселе.")]
    [InlineData("تهنئة: رزق أحمد وسارة بمولودة يوم 20 أكتوبر.")]
    [InlineData("ستتوقف الحافلة رقم 7 عن العمل من 9 نوفمبر حتى 20 نوفمبر.")]
    [InlineData("يعلن المركز عن حاجته إلى معلمة ابتداء من 1 فبراير 2027.")]
    [InlineData("Travaux : la rue du Lac sera fermée à la circulation du 9 au 20 novembre.")]
    [InlineData("Nous avons le regret de vous annoncer le décès de Paul Martin, survenu le 20 octobre.")]
    [InlineData("Le vide-grenier de dimanche dernier a attiré 400 visiteurs. Rendez-vous l'année prochaine !")]
    [InlineData("Depuis le 1er novembre, la bibliothèque ouvre dès 9 h.")]
    [InlineData("Vacances scolaires : du 19 décembre au 4 janvier.")]
    [InlineData("12 listopada w godz. 9–14 nie będzie prądu przy ulicy Szkolnej.")]
    [InlineData("Nasza drużyna wygrała w niedzielę 3:1. Bramki zdobyli Nowak i Kowal.")]
    [InlineData("Z żalem zawiadamiamy, że 20 października zmarł nasz przyjaciel Jan Nowak.")]
    [InlineData("Od 1 stycznia 2027 roku wzrasta składka członkowska.")]
    [InlineData("Termin składania wniosków upływa 15 grudnia o godz. 12.00.")]
    public void Notices_and_reports_in_other_languages_are_no_events(string text) =>
        Assert.Empty(AnnouncementReader.Read(text, Readers.On(Published)).Events);

    [Theory]
    [InlineData("The Friday Club meets on Wednesday 11 November at 2 pm in the parish hall.", "Friday Club", "2026-11-11T14:00")]
    [InlineData("Sunday School party: Saturday 5 December, 3–5 pm, St Mary's Hall.", "Sunday School party", "2026-12-05T15:00")]
    [InlineData("Join us for the Monday Night Quiz on Thursday 19 November at 7.30 pm at The Red Lion.", "Monday Night Quiz", "2026-11-19T19:30")]
    [InlineData("Café du dimanche : rendez-vous le mercredi 18 novembre à 15 h chez Anna.", "Café du dimanche", "2026-11-18T15:00")]
    [InlineData("Klub „Środa” spotyka się w piątek 13 listopada o 16.00 w bibliotece.", "Klub „Środa”", "2026-11-13T16:00")]
    [InlineData("Праздник «Суббота для всей семьи» пройдёт в воскресенье, 15 ноября, с 11 до 15 часов в парке.", "Праздник «Суббота для всей семьи»", "2026-11-15T11:00")]
    [InlineData("Please note: the yoga class on 18 November is moved to 19 November, same time (6 pm).", "Yoga class", "2026-11-19T18:00")]
    public void A_weekday_in_a_name_is_no_day(string text, string title, string start)
    {
        var candidate = Readers.Single(text, Published);

        Assert.Equal(title, candidate.Title.Value);
        Assert.Equal(start, ExtractionJson.Format(candidate.Start.Value));
    }

    [Theory]
    [InlineData("Open Day\nSaturday 21 November 2026, Town Hall\n10.00 am Welcome and coffee\n11.00 am Workshop: Mending clothes\n12.30 pm Shared lunch\n4.00 pm End", 3)]
    [InlineData("Open Day\nSaturday 21 November 2026, Town Hall\n10.00 Welcome and coffee\n11.00 Guided tour\n12.30 Shared lunch\n16.00 Finish", 3)]
    [InlineData("Tag der offenen Tür\nSamstag, 21. November 2026, Nachbarschaftshaus\n10.00 Begrüßung\n11.00 Workshop\n14.00 Kindertheater\n16.00 Ende", 3)]
    public void The_end_of_a_programme_is_no_point_of_it(string text, int points) =>
        Assert.Equal(points, AnnouncementReader.Read(text, Readers.On(Published)).Events.Length);
}
