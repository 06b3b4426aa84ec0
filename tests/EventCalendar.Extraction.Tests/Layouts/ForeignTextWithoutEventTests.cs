using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>
/// Reports, closures, last days, jobs, prices and the like in other languages than German, in which nothing is
/// to come.
/// </summary>
public sealed class ForeignTextWithoutEventTests
{
    // A Wednesday.
    private static readonly LocalDate Published = new(2026, 7, 1);

    private static readonly Dictionary<string, Texts> All = new()
    {
        ["english"] = new(
            ["on Friday, 24th July", "on July 24", "on Friday, 24th July 2026"],
            [
                "On Saturday, 27th June at 6 pm 120 members met at the clubhouse for the annual meeting. The chairman looked back on a successful year.",
                "We are looking for a nursery teacher (part-time) from 7 August, Monday to Thursday, 8 a.m. to 2 p.m. Please apply by 7th August.",
                "Registration for the holiday camp is open until July 24, 6 p.m..",
                "The citizens' office is open Monday to Friday from 8 a.m. to 12 noon, on Thursdays also from 2 to 6 p.m.",
                "The new by-law comes into force on July 24. The council adopted it on Saturday, 27th June.",
                "The survey runs until July 24. So far 120 people have taken part; the results will be published in autumn.",
                "High Street will be closed to traffic from July 24 to 7th August. Work takes place on weekdays from 7 a.m. to 5 p.m.",
                "The water will be turned off {d} from 8 a.m. to 12 noon.",
                "Admission prices from July 24: adults 12.50 euros, children 6.00 euros, after 6 p.m. 8.50 euros.",
                "Lena Kruse's new novel will be published on July 24. It costs 22 euros.",
                "The town hall will be closed {d}. We are back at the usual hours from 7th August.",
                "The yellow bags will be collected {d}. Please put them out by 6 a.m.",
                "Tickets for the new season go on sale {d} at 6 pm.",
                "The clocks go forward from 2 a.m. to 3 a.m. on July 24.",
                "On Saturday, 27th June the members elected a new board. Eva Lang is now chair; she takes office on July 24.",
            ],
            [
                "The fire brigade rescued three people from a burning flat on Sunday at 3 a.m.",
                "About 80 parents and teachers discussed the new timetable at the school on Tuesday evening.",
                "On Wednesday at 6 p.m. the council voted for the new budget.",
                "Heavy rain ended the street party early on Saturday.",
                "Children from four schools planted 200 trees in the forest on Friday.",
                "Pupils took part in the reading contest at the library on Monday.",
                "The members have chosen a new chairwoman at their meeting on Friday.",
                "On Tuesday the minister paid a visit to the centre and spoke with young people.",
                "At the annual general meeting on Friday Peter Hill stepped down after 20 years.",
            ]),
        ["italian"] = new(
            ["venerdì 24 luglio", "il 24 luglio", "venerdì 24 luglio 2026"],
            [
                "Sabato 27 giugno alle 18.00 120 soci si sono riuniti nella sede per l'assemblea annuale. Il presidente ha ricordato un anno ricco di successi.",
                "Cerchiamo dal 7 agosto un'educatrice a tempo parziale, da lunedì a giovedì dalle 8 alle 14. Inviare la candidatura entro il 7 agosto.",
                "Le iscrizioni al campo estivo sono aperte fino al 24 luglio, ore 18.00.",
                "L'ufficio è aperto dal lunedì al venerdì dalle 8 alle 12, il giovedì anche dalle 14 alle 18.",
                "Il nuovo regolamento entra in vigore il 24 luglio. Il consiglio lo aveva approvato sabato 27 giugno.",
                "Il sondaggio è aperto fino al 24 luglio. Finora hanno partecipato 120 persone; i risultati saranno pubblicati in autunno.",
                "Via Roma resta chiusa al traffico dal 24 luglio al 7 agosto. Si lavora nei giorni feriali dalle 7 alle 17.",
                "{d} dalle 8 alle 12 sarà sospesa l'erogazione dell'acqua.",
                "Tariffe dal 24 luglio: adulti 12,50 euro, bambini 6,00 euro, dalle 18 in poi 8,50 euro.",
                "Il nuovo romanzo di Lena Kruse esce il 24 luglio. Costa 22 euro.",
                "Il municipio resta chiuso {d}. Dal 7 agosto saremo di nuovo a vostra disposizione negli orari consueti.",
                "I sacchi gialli saranno ritirati {d}. Si prega di esporli entro le 6.",
                "La prevendita per la nuova stagione inizia {d} alle 18.00.",
                "Nella notte del 24 luglio alle 2 le lancette vanno spostate alle 3.",
                "Sabato 27 giugno i soci hanno eletto il nuovo direttivo. Presidente è ora Eva Lang; assumerà l'incarico il 24 luglio.",
            ],
            [
                "I vigili del fuoco hanno salvato tre persone da un appartamento in fiamme domenica alle 3.",
                "Circa 80 genitori e insegnanti hanno discusso martedì sera il nuovo orario a scuola.",
                "Mercoledì alle 18 il consiglio ha approvato il nuovo bilancio.",
                "Sabato la pioggia ha interrotto la festa in piazza.",
                "Venerdì i bambini di quattro scuole hanno piantato 200 alberi nel bosco.",
                "Lunedì gli alunni hanno partecipato al concorso di lettura in biblioteca.",
                "Nell'assemblea di venerdì i soci hanno scelto una nuova presidente.",
                "Martedì il ministro ha fatto visita al centro e ha parlato con i giovani.",
                "All'assemblea di venerdì Pietro Conti si è dimesso dopo 20 anni.",
            ]),
        ["french"] = new(
            ["le vendredi 24 juillet", "le 24 juillet", "le vendredi 24 juillet 2026"],
            [
                "Le samedi 27 juin à 18h, 120 membres se sont réunis au local pour l'assemblée annuelle. Le président est revenu sur une année réussie.",
                "Nous recherchons à partir du 7 août une éducatrice à temps partiel, du lundi au jeudi de 8 h à 14 h. Candidatures jusqu'au 7 août.",
                "Les inscriptions au camp de vacances sont ouvertes jusqu'au 24 juillet, 18h.",
                "Le bureau est ouvert du lundi au vendredi de 8 h à 12 h, le jeudi aussi de 14 h à 18 h.",
                "Le nouveau règlement entre en vigueur le 24 juillet. Le conseil l'avait adopté le samedi 27 juin.",
                "Le sondage est ouvert jusqu'au 24 juillet. À ce jour, 120 personnes ont participé ; les résultats seront publiés en automne.",
                "La rue Principale sera fermée à la circulation du 24 juillet au 7 août. Les travaux ont lieu en semaine de 7 h à 17 h.",
                "L'eau sera coupée {d} de 8 h à 12 h.",
                "Tarifs à partir du 24 juillet : adultes 12,50 euros, enfants 6,00 euros, après 18 h 8,50 euros.",
                "Le nouveau roman de Lena Kruse paraîtra le 24 juillet. Il coûte 22 euros.",
                "La mairie sera fermée {d}. Nous serons de retour aux heures habituelles à partir du 7 août.",
                "Les sacs jaunes seront ramassés {d}. Merci de les sortir avant 6 h.",
                "La vente des billets pour la nouvelle saison commence {d} à 18h.",
                "Dans la nuit du 24 juillet, à 2 h, il sera 3 h : on passe à l'heure d'été.",
                "Le samedi 27 juin, les membres ont élu un nouveau comité. Eva Lang en est désormais la présidente ; elle prendra ses fonctions le 24 juillet.",
            ],
            [
                "Les pompiers ont sauvé trois personnes d'un appartement en feu dimanche à 3 h.",
                "Environ 80 parents et enseignants ont discuté mardi soir du nouvel horaire à l'école.",
                "Mercredi à 18 h, le conseil a voté le nouveau budget.",
                "La pluie a mis fin à la fête de rue samedi.",
                "Vendredi, des enfants de quatre écoles ont planté 200 arbres dans la forêt.",
                "Lundi, les élèves ont participé au concours de lecture à la bibliothèque.",
                "Lors de l'assemblée de vendredi, les membres ont choisi une nouvelle présidente.",
                "Mardi, le ministre a rendu visite au centre et s'est entretenu avec les jeunes.",
                "À l'assemblée de vendredi, Pierre Roche a démissionné après 20 ans.",
            ]),
        ["turkish"] = new(
            ["24 Temmuz Cuma günü", "24 Temmuz", "24 Temmuz 2026 Cuma günü"],
            [
                "27 Haziran Cumartesi günü saat 18.00 120 üye yıllık toplantı için dernek binasında bir araya geldi. Başkan başarılı geçen yılı anlattı.",
                "7 Ağustos tarihinden itibaren yarı zamanlı anaokulu öğretmeni aranıyor, pazartesiden perşembeye saat 8.00 - 14.00. Başvurular 7 Ağustos tarihine kadar.",
                "Tatil kampı kayıtları 24 Temmuz tarihine kadar sürüyor.",
                "Büromuz pazartesiden cumaya saat 8.00 - 12.00, perşembe günleri ayrıca 14.00 - 18.00 arası açıktır.",
                "Yeni yönetmelik 24 Temmuz tarihinde yürürlüğe giriyor. Meclis bunu 27 Haziran Cumartesi günü kabul etmişti.",
                "Anket 24 Temmuz tarihine kadar sürecek. Şimdiye kadar 120 kişi katıldı; sonuçlar sonbaharda yayımlanacak.",
                "Ana Cadde 24 Temmuz ile 7 Ağustos tarihleri arasında trafiğe kapalı olacak. Çalışmalar hafta içi saat 7.00 - 17.00 arasında yapılacak.",
                "{d} saat 8.00 - 12.00 arasında su kesintisi yapılacaktır.",
                "24 Temmuz tarihinden itibaren giriş ücretleri: yetişkin 12,50 avro, çocuk 6,00 avro, saat 18.00'den sonra 8,50 avro.",
                "Lena Kruse'nin yeni romanı 24 Temmuz tarihinde yayımlanıyor. Fiyatı 22 avro.",
                "Belediye binası {d} kapalı olacaktır. 7 Ağustos tarihinden itibaren her zamanki saatlerde hizmetinizdeyiz.",
                "Sarı torbalar {d} toplanacaktır. Lütfen saat 6.00'ya kadar dışarı koyunuz.",
                "Yeni sezon biletleri {d} saat 18.00 satışa çıkıyor.",
                "24 Temmuz gecesi saat 2.00'de saatler bir saat ileri alınacak.",
                "27 Haziran Cumartesi günü üyeler yeni yönetim kurulunu seçti. Yeni başkan Eva Lang 24 Temmuz tarihinde göreve başlıyor.",
            ],
            [
                "İtfaiye pazar günü saat 3.00'te yanan bir daireden üç kişiyi kurtardı.",
                "Yaklaşık 80 veli ve öğretmen salı akşamı okulda yeni ders programını tartıştı.",
                "Çarşamba günü saat 18.00'de meclis yeni bütçeyi onayladı.",
                "Yağmur cumartesi günü sokak şenliğini yarıda kesti.",
                "Cuma günü dört okulun çocukları ormana 200 ağaç dikti.",
                "Öğrenciler pazartesi günü kütüphanede okuma yarışmasına katıldı.",
                "Üyeler cuma günkü toplantıda yeni bir başkan seçti.",
                "Bakan salı günü merkezi ziyaret etti ve gençlerle konuştu.",
                "Cuma günkü genel kurulda Peter Hill 20 yıl sonra görevi bıraktı.",
            ]),
        ["russian"] = new(
            ["в пятницу, 24 июля", "24 июля", "в пятницу, 24 июля 2026"],
            [
                "В субботу, 27 июня в 18:00 120 членов общества собрались в клубе на ежегодное собрание. Председатель подвёл итоги успешного года.",
                "С 7 августа требуется воспитательница на неполный рабочий день, с понедельника по четверг с 8 до 14 часов. Резюме присылайте до 7 августа.",
                "Запись в летний лагерь продлится до 24 июля, 18:00.",
                "Бюро работает с понедельника по пятницу с 8 до 12 часов, по четвергам также с 14 до 18 часов.",
                "Новое положение вступает в силу 24 июля. Совет принял его в субботу, 27 июня.",
                "Опрос продлится до 24 июля. Пока участвовали 120 человек; результаты опубликуют осенью.",
                "Главная улица закрыта для движения с 24 июля по 7 августа. Работы ведутся по будням с 7 до 17 часов.",
                "{d} с 8:00 до 12:00 отключат воду.",
                "Цены на билеты с 24 июля: взрослые 12,50 евро, дети 6,00 евро, после 18 часов 8,50 евро.",
                "Новый роман Лены Крузе выйдет 24 июля. Он стоит 22 евро.",
                "{d} ратуша закрыта. С 7 августа мы снова работаем в обычные часы.",
                "Жёлтые мешки вывезут {d}. Пожалуйста, выставьте их до 6 часов.",
                "Продажа билетов на новый сезон начинается {d} в 18:00.",
                "В ночь на 24 июля в 2:00 часы переводят на час вперёд.",
                "В субботу, 27 июня члены общества выбрали новое правление. Председатель Эва Ланг вступает в должность 24 июля.",
            ],
            [
                "Пожарные в воскресенье в 3:00 спасли трёх человек из горящей квартиры.",
                "Около 80 родителей и учителей обсудили во вторник вечером новое расписание в школе.",
                "В среду в 18:00 совет утвердил новый бюджет.",
                "Дождь в субботу прервал уличный праздник.",
                "В пятницу дети из четырёх школ посадили в лесу 200 деревьев.",
                "В понедельник школьники участвовали в конкурсе чтецов в библиотеке.",
                "На собрании в пятницу члены общества выбрали новую председательницу.",
                "Во вторник министр навестил центр и поговорил с молодёжью.",
                "На собрании в пятницу Пётр Хилл ушёл в отставку после 20 лет.",
            ]),
        ["ukrainian"] = new(
            ["у п'ятницю, 24 липня", "24 липня", "у п'ятницю, 24 липня 2026"],
            [
                "У суботу, 27 червня о 18:00 120 членів товариства зібралися в клубі на щорічні збори. Голова підбив підсумки успішного року.",
                "З 7 серпня шукаємо вихователя на неповний робочий день, з понеділка по четвер з 8 до 14 години. Резюме надсилайте до 7 серпня.",
                "Запис до літнього табору триватиме до 24 липня, 18:00.",
                "Бюро працює з понеділка по п'ятницю з 8 до 12 години, по четвергах також з 14 до 18 години.",
                "Нове положення набирає чинності 24 липня. Рада ухвалила його у суботу, 27 червня.",
                "Опитування триватиме до 24 липня. Наразі взяли участь 120 осіб; результати оприлюднять восени.",
                "Головна вулиця закрита для руху з 24 липня по 7 серпня. Роботи ведуться в будні з 7 до 17 години.",
                "{d} з 8:00 до 12:00 вимкнуть воду.",
                "Ціни на квитки з 24 липня: дорослі 12,50 євро, діти 6,00 євро, після 18 години 8,50 євро.",
                "Новий роман Лени Крузе вийде 24 липня. Він коштує 22 євро.",
                "{d} ратуша зачинена. З 7 серпня ми знову працюємо у звичні години.",
                "Жовті мішки вивезуть {d}. Будь ласка, виставте їх до 6 години.",
                "Продаж квитків на новий сезон починається {d} о 18:00.",
                "У ніч на 24 липня о 2:00 годинники переводять на годину вперед.",
                "У суботу, 27 червня члени товариства обрали нове правління. Голова Ева Ланг вступає на посаду 24 липня.",
            ],
            [
                "Пожежники в неділю о 3:00 врятували трьох людей з палаючої квартири.",
                "Близько 80 батьків і вчителів обговорили у вівторок увечері новий розклад у школі.",
                "У середу о 18:00 рада затвердила новий бюджет.",
                "Дощ у суботу перервав вуличне свято.",
                "У п'ятницю діти з чотирьох шкіл посадили в лісі 200 дерев.",
                "У понеділок школярі взяли участь у конкурсі читців у бібліотеці.",
                "На зборах у п'ятницю члени товариства обрали нову голову.",
                "У вівторок міністр відвідав центр і поговорив з молоддю.",
                "На зборах у п'ятницю Петро Гілл пішов у відставку після 20 років.",
            ]),
        ["arabic"] = new(
            ["يوم الجمعة 24 يوليو", "24 يوليو", "يوم الجمعة 24 يوليو 2026"],
            [
                "اجتمع 120 عضوا يوم السبت 27 يونيو الساعة 18:00 في مقر الجمعية لحضور الاجتماع السنوي. وتحدث الرئيس عن عام ناجح.",
                "مطلوب مربية أطفال بدوام جزئي ابتداء من 7 أغسطس، من الاثنين إلى الخميس من الساعة 8 إلى الساعة 14. ترسل الطلبات حتى 7 أغسطس.",
                "التسجيل في المخيم الصيفي مفتوح حتى 24 يوليو.",
                "المكتب مفتوح من الاثنين إلى الجمعة من الساعة 8 إلى الساعة 12، ويوم الخميس أيضا من الساعة 14 إلى الساعة 18.",
                "يدخل النظام الجديد حيز التنفيذ في 24 يوليو. وكان المجلس قد اعتمده يوم السبت 27 يونيو.",
                "يستمر الاستطلاع حتى 24 يوليو. شارك حتى الآن 120 شخص، وستنشر النتائج في الخريف.",
                "الشارع الرئيسي مغلق أمام حركة المرور من 24 يوليو إلى 7 أغسطس. تجري الأعمال أيام العمل من الساعة 7 إلى الساعة 17.",
                "ستقطع المياه {d} من الساعة 8:00 إلى الساعة 12:00.",
                "أسعار الدخول ابتداء من 24 يوليو: للكبار 12,50 يورو، للأطفال 6,00 يورو، بعد الساعة 18 بسعر 8,50 يورو.",
                "تصدر رواية لينا كروزه الجديدة في 24 يوليو. وسعرها 22 يورو.",
                "دار البلدية مغلقة {d}. نعود إلى العمل في الأوقات المعتادة ابتداء من 7 أغسطس.",
                "يتم جمع الأكياس الصفراء {d}. يرجى وضعها في الخارج قبل الساعة 6.",
                "يبدأ بيع تذاكر الموسم الجديد {d} الساعة 18:00.",
                "في ليلة 24 يوليو الساعة 2:00 تقدم الساعات ساعة واحدة.",
                "انتخب الأعضاء يوم السبت 27 يونيو مجلس إدارة جديدا. وتتولى الرئيسة إيفا لانغ منصبها في 24 يوليو.",
            ],
            [
                "أنقذ رجال الإطفاء ثلاثة أشخاص من شقة محترقة يوم الأحد الساعة 3:00.",
                "ناقش نحو 80 من أولياء الأمور والمعلمين الجدول الجديد في المدرسة مساء الثلاثاء.",
                "وافق المجلس على الميزانية الجديدة يوم الأربعاء الساعة 18:00.",
                "أوقف المطر مهرجان الشارع يوم السبت.",
                "زرع أطفال من أربع مدارس 200 شجرة في الغابة يوم الجمعة.",
                "شارك التلاميذ في مسابقة القراءة في المكتبة يوم الاثنين.",
                "اختار الأعضاء رئيسة جديدة في اجتماع يوم الجمعة.",
                "زار الوزير المركز يوم الثلاثاء وتحدث مع الشباب.",
                "استقال بيتر هيل بعد 20 عاما في اجتماع يوم الجمعة.",
            ]),
        ["polish"] = new(
            ["w piątek 24 lipca", "24 lipca", "w piątek 24 lipca 2026"],
            [
                "W sobotę, 27 czerwca o godzinie 18:00 120 członków spotkało się w świetlicy na dorocznym zebraniu. Prezes podsumował udany rok.",
                "Od 7 sierpnia zatrudnimy opiekunkę dziecięcą na pół etatu, od poniedziałku do czwartku w godz. 8–14. Podania prosimy składać do 7 sierpnia.",
                "Zapisy na obóz letni trwają do 24 lipca, godz. 18:00.",
                "Biuro jest czynne od poniedziałku do piątku w godz. 8–12, w czwartki także w godz. 14–18.",
                "Nowy regulamin wchodzi w życie 24 lipca. Rada przyjęła go w sobotę, 27 czerwca.",
                "Ankieta trwa do 24 lipca. Dotąd wzięło w niej udział 120 osób; wyniki zostaną opublikowane jesienią.",
                "Ulica Główna będzie zamknięta dla ruchu od 24 lipca do 7 sierpnia. Prace trwają w dni robocze w godz. 7–17.",
                "{d} w godz. 8–12 zostanie wyłączona woda.",
                "Ceny biletów od 24 lipca: dorośli 12,50 euro, dzieci 6,00 euro, po godz. 18 8,50 euro.",
                "Nowa powieść Leny Kruse ukaże się 24 lipca. Kosztuje 22 euro.",
                "Ratusz będzie {d} nieczynny. Od 7 sierpnia jesteśmy znowu w zwykłych godzinach.",
                "Żółte worki zostaną odebrane {d}. Prosimy wystawić je do godz. 6.",
                "Sprzedaż biletów na nowy sezon rusza {d} o godzinie 18:00.",
                "W nocy na 24 lipca o godz. 2 przestawiamy zegary o godzinę do przodu.",
                "W sobotę, 27 czerwca członkowie wybrali nowy zarząd. Prezes Eva Lang obejmuje urząd 24 lipca.",
            ],
            [
                "Strażacy w niedzielę o 3:00 uratowali trzy osoby z płonącego mieszkania.",
                "Około 80 rodziców i nauczycieli omówiło we wtorek wieczorem nowy plan lekcji w szkole.",
                "W środę o godz. 18 rada uchwaliła nowy budżet.",
                "Deszcz w sobotę przerwał festyn.",
                "W piątek dzieci z czterech szkół posadziły w lesie 200 drzew.",
                "W poniedziałek uczniowie wzięli udział w konkursie czytania w bibliotece.",
                "Na zebraniu w piątek członkowie wybrali nową prezeskę.",
                "We wtorek minister odwiedził ośrodek i rozmawiał z młodzieżą.",
                "Na zebraniu w piątek Piotr Hill ustąpił po 20 latach.",
            ]),
    };

    public static TheoryData<string> Languages => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Notices_with_days_and_hours_give_no_event(string language)
    {
        var texts = All[language];
        var misread = new List<string>();
        for (var at = 0; at < texts.Notices.Length; at++)
        {
            var day = texts.Days[at % texts.Days.Length];
            AddMisread(misread, texts.Notices[at].Replace("{d}", day, StringComparison.Ordinal));
        }

        Assert.True(misread.Count == 0, string.Join('\n', misread));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_happened_on_a_weekday_is_no_event(string language)
    {
        var texts = All[language];
        var misread = new List<string>();
        for (var at = 0; at < texts.Reports.Length; at++)
        {
            AddMisread(misread, texts.Reports[at]);
            AddMisread(misread, texts.Reports[at] + " " + texts.Reports[(at + 3) % texts.Reports.Length]);
        }

        Assert.True(misread.Count == 0, string.Join('\n', misread));
    }

    private static void AddMisread(List<string> misread, string text)
    {
        if (!AnnouncementReader.Read(text, Readers.On(Published)).Events.IsEmpty)
        {
            misread.Add(text + " -> " + EventLines.Titles(text, Published));
        }
    }

    private sealed record Texts(string[] Days, string[] Notices, string[] Reports);
}
