using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of rhythms, of their bounds and of what falls out of them.</summary>
internal static class SeriesWords
{
    public static readonly WordList CountEvery = LexiconData.List("count-every");
    public static readonly WordList Weeks = LexiconData.List("week-nouns");
    public static readonly WordList WeeksOfYear = LexiconData.List("week-of-year-nouns");
    public static readonly WordList Days = LexiconData.List("day-unit-nouns");
    public static readonly WordList Months = LexiconData.List("month-nouns");
    public static readonly WordList Even = LexiconData.List("even-words");
    public static readonly WordList Odd = LexiconData.List("odd-words");
    public static readonly WordList Other = LexiconData.List("other-every");
    public static readonly WordList Per = LexiconData.List("per-words");
    public static readonly WordList Times = LexiconData.List("times-words");
    public static readonly WordList Once = LexiconData.List("one-time-words");
    public static readonly WordList RhythmNouns = LexiconData.List("rhythm-nouns");
    public static readonly WordList DayParts = LexiconData.List("day-part-nouns");
    public static readonly WordList Weekend = LexiconData.List("weekend-words");
    public static readonly WordList MonthLinks = LexiconData.List("month-links");
    public static readonly WordList CountNouns = LexiconData.List("count-nouns");
    public static readonly WordList CountAdjectives = LexiconData.List("count-adjectives");
    public static readonly WordList Lasting = LexiconData.List("lasting-words");
    public static readonly WordList First = LexiconData.List("first-cues");
    public static readonly WordList Since = LexiconData.List("since-words");
    public static readonly WordList Last = LexiconData.List("last-cues");
    public static readonly WordList Except = LexiconData.List("except-words");
    public static readonly WordList Pause = LexiconData.List("pause-words");
    public static readonly WordList Differs = LexiconData.List("differs-words");
    public static readonly WordList Only = LexiconData.List("only-words");
    public static readonly WordList PublicHolidays = LexiconData.List("public-holiday-words");
    public static readonly WordList SchoolTime = LexiconData.List("school-time-words");
    public static readonly WordList Bounds = LexiconData.List("bound-prepositions");
    public static readonly WordList YearEnd = LexiconData.List("year-end-words");
    /// <summary>Gets houses whose hours are what people come for: a food bank, a warm room.</summary>
    public static readonly WordList Gatherings = LexiconData.List("gathering-places");

    public static readonly WordList Observances = LexiconData.List("observance-days");
    public static readonly WordList PartsOfDays = LexiconData.List("parts-of-days");
    public static readonly WordList Openings = LexiconData.List("opening-acts");
    public static readonly WordList Timetables = LexiconData.List("timetable-words");
    public static readonly WordList Paying = LexiconData.List("paying-verbs");
    public static readonly WordList HoursNouns = LexiconData.List("hours-nouns");
    public static readonly WordList ChangedHours = LexiconData.List("changed-hours");
    public static readonly WordList Offices = LexiconData.List("office-words");
    public static readonly WordList WeekLengths = LexiconData.List("week-length-words");
    public static readonly WordList Falls = LexiconData.List("falls-words");
    public static readonly WordList Out = LexiconData.List("out-words");
    public static readonly WordList Early = LexiconData.List("early-words");
    public static readonly WordList MiddlePart = LexiconData.List("middle-part-words");
    public static readonly WordList PauseAtEnd = LexiconData.List("clause-end-pause-words");
    /// <summary>Gets what says "next" before "Jahr".</summary>
    public static readonly WordList NewYears = LexiconData.List("new-year-adjectives");
    /// <summary>Gets what says that something told before can be done: "Das geht dienstags".</summary>
    public static readonly WordList Possible = LexiconData.List("possible-words");
    /// <summary>Gets what says above a list that it holds from now on: "Künftig gilt:".</summary>
    public static readonly WordList Holds = LexiconData.List("holding-rules");
    /// <summary>Gets small words between what is told and when: "und zwar".</summary>
    public static readonly WordList AddsOn = LexiconData.List("adding-on-words");
    /// <summary>Gets words right before holidays during which something holds: "in den Ferien".</summary>
    public static readonly WordList HolidayLeads = LexiconData.List("holiday-leads");
    public static readonly WordList NextWeek = LexiconData.List("next-week-words");
    public static readonly WordList ScheduleHeads = LexiconData.List("schedule-heads");
    public static readonly WordList Formerly = LexiconData.List("formerly-words");
    public static readonly WordList ScheduleLabels = LexiconData.List("schedule-labels");
    public static readonly WordList Musts = LexiconData.List("must-words");
    public static readonly WordList Reach = LexiconData.List("reach-words");
    /// <summary>Gets adverbs of what is usual and does not hold this time.</summary>
    public static readonly WordList Usually = LexiconData.List("usually-words");

    /// <summary>Gets "sonst", "in den übrigen Monaten": when no season named holds.</summary>
    public static readonly WordList Else = LexiconData.List("else-words");

    /// <summary>Gets adverbs that make a weekday one of every week: "künftig", "in der Regel".</summary>
    public static readonly WordList Habits = LexiconData.List("habit-words");

    public static readonly WordList SeasonLeads = LexiconData.List("season-leads");
    public static readonly WordList Groups = LexiconData.List("group-labels");
    /// <summary>Gets what is done every week and rarely once: "Kinderturnen", "Pilates".</summary>
    public static readonly WordList Activities = LexiconData.List("weekly-activities");

    /// <summary>Gets what a church holds every week: "Vorabendmesse", "Rosenkranz".</summary>
    public static readonly WordList Services = LexiconData.List("weekly-services");

    /// <summary>Gets who comes at an hour of their own: "die Kinder", "Anfänger".</summary>
    public static readonly WordList Ages = LexiconData.List("age-groups");

    /// <summary>Gets what says behind a day that it is the first: "am 9. November geht es los".</summary>
    public static readonly WordList Starts = LexiconData.List("start-behind-words");

    /// <summary>Gets the parts of a month: "ab Mitte November".</summary>
    public static readonly WordMap MonthParts = LexiconData.Map("month-parts");

    /// <summary>Gets seasons of the church by the codes of their first and last day.</summary>
    public static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> FeastSeasons =
        LexiconData.Lookup("feast-seasons");
    public static readonly WordList OneDayLeads = LexiconData.List("one-day-leads");
    public static readonly WordList GoingOn = LexiconData.List("next-day-words");
    public static readonly WordList Practising = LexiconData.List("practising-verbs");
    public static readonly WordList Afterwards = LexiconData.List("afterwards-words");
    public static readonly WordList Appointments = LexiconData.List("appointment-words");
    public static readonly WordList Registering = LexiconData.List("registering-verbs");
    public static readonly WordList ThatIs = LexiconData.List("that-is-words");
    public static readonly WordList WorkTimes = LexiconData.List("work-times");
    public static readonly WordList Collections = LexiconData.List("collection-words");

    /// <summary>Gets words before the usual day, beside one that differs: "sonst freitags".</summary>
    public static readonly WordList UsualDay = LexiconData.List("usual-day-words");

    /// <summary>
    /// Gets words that begin what is said to those who have time: "Wer dienstags Zeit hat".
    /// </summary>
    public static readonly WordList IfSomebody = LexiconData.List("if-somebody");

    /// <summary>Gets words between "alle zwei Wochen" and its weekday.</summary>
    public static readonly WordList EveryLinks = LexiconData.List("every-so-many-links");

    /// <summary>Gets words between "immer" and "ersten": "immer am ersten Montag".</summary>
    public static readonly WordList NthLinks = LexiconData.List("nth-links");

    /// <summary>
    /// Gets words between "nicht" and a rhythm that no longer holds: "nicht wie bisher jeden".
    /// </summary>
    public static readonly WordList NthAsides = LexiconData.List("nth-asides");

    /// <summary>Gets labels of a day that comes every week: "Wochentag: Samstag", "Probentag".</summary>
    public static readonly WordList WeekdayLabels = LexiconData.List("weekday-labels");

    /// <summary>Gets prepositions between "immer" and a weekday.</summary>
    public static readonly WordList WeekdayLinks = LexiconData.List("weekday-links");

    /// <summary>Gets words between "außer" and a weekday.</summary>
    public static readonly WordList ExceptLinks = LexiconData.List("except-links");

    /// <summary>Gets words between the weekdays of a list: "montags und immer am Freitag".</summary>
    public static readonly WordList GroupLinks = LexiconData.List("group-links");

    /// <summary>Gets words that make a weekday behind them one day.</summary>
    public static readonly WordList OneWeekday = LexiconData.List("one-weekday-leads");

    /// <summary>
    /// Gets words behind an ordinal weekday that tie it to something else: "am ersten Sonntag nach Ostern".
    /// </summary>
    public static readonly WordList ChainEnds = LexiconData.List("chain-ends");

    /// <summary>Gets words right before the months of a rhythm: "im Mai".</summary>
    public static readonly WordList MonthPhraseLeads = LexiconData.List("month-phrase-leads");

    /// <summary>Gets words right before a rhythm told aside.</summary>
    public static readonly WordList AsideLinks = LexiconData.List("aside-links");

    /// <summary>Gets words before "Handy" that make it a topic and no number.</summary>
    public static readonly WordList NotPhone = LexiconData.List("not-phone-leads");

    /// <summary>Gets words that make "nicht" before them no exception.</summary>
    public static readonly WordList NotExcept = LexiconData.List("not-except");

    /// <summary>Gets words that make "nicht" before them no denial of a day.</summary>
    public static readonly WordList NotDenied = LexiconData.List("not-denied");

    /// <summary>Gets words right before the year of a series.</summary>
    public static readonly WordList YearLeads = LexiconData.List("year-leads");

    /// <summary>Gets prepositions of the month in which a series begins.</summary>
    public static readonly WordList FromLeads = LexiconData.List("from-leads");

    /// <summary>Gets prepositions between "immer" and a day of the month.</summary>
    public static readonly WordList MonthDayLinks = LexiconData.List("month-day-links");

    /// <summary>Gets words between an ordinal weekday and its month.</summary>
    public static readonly WordList OfMonthLinks = LexiconData.List("of-month-links");

    /// <summary>Gets units of which an event may have several meetings: "zweimal im Jahr".</summary>
    public static readonly WordList CountUnits = LexiconData.List("count-units");

    /// <summary>Gets verbs that "an" makes ones of collecting: "nimmt Kleider an".</summary>
    public static readonly WordList Collecting = LexiconData.List("collecting-verbs");

    // Months count a hundred weeks each in the data, so that one map holds both.
    private const int MonthUnit = 100;
    private static readonly WordMap Rhythms = LexiconData.Map("rhythm-words");
    private static readonly WordMap Seasons = LexiconData.Map("season-months");
    private static readonly WordMap Counts = LexiconData.Map("count-words");
    private static readonly WordMap WeekCounts = LexiconData.Map("week-count-words");
    private static readonly WordMap PartCounts = LexiconData.Map("part-count-words");
    private static readonly WordMap AdventDays = LexiconData.Map("advent-weekdays");
    private static readonly WordMap SchoolHolidayKinds = LexiconData.Map("school-holiday-words");

    /// <summary>
    /// Finds the rhythm of "wöchentlich", "monatlich" and the like: so many weeks, or so many months.
    /// </summary>
    public static bool TryFindRhythm(in Token word, out int weeks, out int months)
    {
        var found = Rhythms.TryFind(word, out var value);
        weeks = found ? value % MonthUnit : 0;
        months = found ? value / MonthUnit : 0;
        return found;
    }

    /// <summary>Finds the first and the last month of "Sommerhalbjahr" and the like.</summary>
    public static bool TryFindSeason(in Token word, out int from, out int to)
    {
        var found = Seasons.TryFind(word, out var value);
        (from, to) = (value / MonthUnit, value % MonthUnit);
        return found;
    }

    /// <summary>Finds the number of "achtmal".</summary>
    public static bool TryFindTimes(in Token word, out int times) => Counts.TryFind(word, out times);

    /// <summary>Finds the number of meetings of something "achtwöchig" or "dreiteilig".</summary>
    public static bool TryFindLength(in Token word, out int count) =>
        WeekCounts.TryFind(word, out count) || PartCounts.TryFind(word, out count);

    /// <summary>Finds the weekday of "Adventssonntage" and the like.</summary>
    public static bool TryFindAdvent(in Token word, out int weekday) => AdventDays.TryFind(word, out weekday);

    /// <summary>Finds which school holidays a word means; -1 for all of them.</summary>
    public static bool TryFindSchoolHolidays(in Token word, out int kind) =>
        SchoolHolidayKinds.TryFind(word, out kind);

    /// <summary>Gets what one asks for: "Auskunft", "Fragen".</summary>
    public static readonly WordList Inquiries = LexiconData.List("inquiry-nouns");

    /// <summary>Gets what is done with questions: "Auskunft gibt".</summary>
    public static readonly WordList Answering = LexiconData.List("answering-verbs");

    /// <summary>Gets words before "jedes Jahr" that make it a comparison.</summary>
    public static readonly WordList Likely = LexiconData.List("likely-words");

    /// <summary>Gets verbs of what would be possible.</summary>
    public static readonly WordList Could = LexiconData.List("could-words");

    /// <summary>Gets words before "könnte" that make it a question to the reader.</summary>
    public static readonly WordList CouldLeads = LexiconData.List("could-leads");

    /// <summary>Gets pronouns behind "könnte" that make it such a question.</summary>
    public static readonly WordList CouldWho = LexiconData.List("could-who");

    /// <summary>Gets prepositions of the new year in which a series begins.</summary>
    public static readonly WordList NewYearLeads = LexiconData.List("new-year-leads");

    /// <summary>Gets words right before the season of a feast: "während der Fastenzeit".</summary>
    public static readonly WordList FeastLeads = LexiconData.List("feast-leads");

    /// <summary>Gets prepositions of days that a rhythm has from then on.</summary>
    public static readonly WordList LastingLeads = LexiconData.List("lasting-leads");

    /// <summary>Gets the first day of every month.</summary>
    public static readonly WordList FirstOfMonth = LexiconData.List("first-of-month");

    /// <summary>Gets from now on: "ab sofort".</summary>
    public static readonly WordList AtOnce = LexiconData.List("at-once-words");

    /// <summary>Gets the beginning of "sonn- und feiertags".</summary>
    public static readonly WordList SundayStems = LexiconData.List("sunday-stems");

    /// <summary>Gets the end of "sonn- und feiertags".</summary>
    public static readonly WordList FeastDays = LexiconData.List("feast-days-joined");

    /// <summary>Gets words before "Sonn- und Feiertagen" that make it every one of them.</summary>
    public static readonly WordList BeforeFeasts = LexiconData.List("feast-days-leads");

    /// <summary>Gets words before a number of weeks that a course takes: "dauert acht Wochen".</summary>
    public static readonly WordList TakingLeads = LexiconData.List("taking-leads");

    /// <summary>Gets what goes on week by week.</summary>
    public static readonly WordList CourseNouns =
        LexiconData.List("weekly-course-nouns", "weekly-group-nouns");

    /// <summary>Gets what goes on for a number of weeks: no houses, which take weeks to build.</summary>
    public static readonly WordList Courses = LexiconData.List("weekly-course-nouns");

    /// <summary>Gets what is open on each day from its first to its last: exhibitions, markets.</summary>
    public static readonly WordList DailyRuns = LexiconData.List("daily-run-nouns");

    /// <summary>Gets words before "auch am Mittwoch" that tell of something new.</summary>
    public static readonly WordList NowToo = LexiconData.List("now-too");
}
