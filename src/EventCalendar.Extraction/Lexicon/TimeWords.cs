using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words in and around dates and times.</summary>
internal static class TimeWords
{
    public static readonly WordList Articles = LexiconData.List("articles");
    public static readonly WordList DateLinks = LexiconData.List("date-links");
    public static readonly WordList Agenda = LexiconData.List("agenda-words");
    public static readonly WordList Eves = LexiconData.List("eves");
    public static readonly WordList OnDay = LexiconData.List("on-day");
    public static readonly WordList Until = LexiconData.List("bis");
    public static readonly WordList InOtherWords = LexiconData.List("in-other-words");
    public static readonly WordList AroundFeasts = LexiconData.List("around-feasts");
    public static readonly WordList And = LexiconData.List("und");

    /// <summary>Gets verbs that say that a point of a programme takes place.</summary>
    public static readonly WordList PointVerbs = LexiconData.List("point-verbs");

    /// <summary>
    /// Gets verbs behind an hour whose subject is a point of a programme, whatever its noun.
    /// </summary>
    public static readonly WordList StartVerbs = LexiconData.List("start-verbs");

    /// <summary>Gets nouns that speak of an event named before: "die Tour", "der Auftakt".</summary>
    public static readonly WordList SameAgain = LexiconData.List("same-event-nouns");

    /// <summary>Gets words that say that a play, film or talk of that name is given.</summary>
    public static readonly WordList ShowWords = LexiconData.List("show-words");

    /// <summary>Gets verbs of those who have the stage: they play, heat up, take over.</summary>
    public static readonly WordList StageVerbs = LexiconData.List("stage-verbs");

    /// <summary>Gets prepositions before the first of several days.</summary>
    public static readonly WordList RunLeads = LexiconData.List("run-leads");

    /// <summary>Gets words before "kommende Woche" that say when something is.</summary>
    public static readonly WordList NextWeekLeads = LexiconData.List("next-week-leads");

    /// <summary>Gets what those on the stage bring, and not who they are: music, dance.</summary>
    public static readonly WordList StageNouns = LexiconData.List("stage-nouns");

    /// <summary>Gets small words within the name of a band or club.</summary>
    public static readonly WordList NameLinks = LexiconData.List("stage-name-links");

    /// <summary>Gets names of a Saturday with its Sunday.</summary>
    public static readonly WordList Weekends = LexiconData.List("named-weekends");

    /// <summary>Gets what lasts some days and comes once: "von Freitag bis Sonntag Oktoberfest".</summary>
    public static readonly WordList Runs = LexiconData.List("run-nouns");

    /// <summary>Gets nouns of a day and its parts: "am selben Abend".</summary>
    /// <summary>Gets what ends a programme in a line of its own: "16.00 Ende".</summary>
    public static readonly WordList LineEnds = LexiconData.List("line-ends");

    public static readonly WordList PartsOfDay = LexiconData.List("day-and-parts");

    /// <summary>Gets what is part of most events and none itself: prizes, meals, words of welcome.</summary>
    public static readonly WordList CourseNouns = LexiconData.List("course-nouns");

    /// <summary>Gets nouns that are counted: "3. Platz", "1. Mannschaft".</summary>
    public static readonly WordList OrdinalNouns = LexiconData.List("ordinal-nouns");

    /// <summary>Gets the last words of names of days that are names of persons as well.</summary>
    public static readonly WordList DayPersons = LexiconData.List("day-persons");

    /// <summary>Gets words before such a name that make it a day: "an Nikolaus", "zu St. Martin".</summary>
    public static readonly WordList DayLeads = LexiconData.List("day-leads");

    public static readonly WordList Cues = LexiconData.List("time-cues");
    public static readonly WordList Units = LexiconData.List("time-units");
    public static readonly WordList Minutes = LexiconData.List("minutes-words");
    public static readonly WordList Hours = LexiconData.List("hours-words");
    public static readonly WordList NotAfterBareNumber = LexiconData.List("not-after-bare-number");
    public static readonly WordList NumberContext = LexiconData.List("number-context");
    public static readonly WordList OrdinalEndings = LexiconData.List("ordinal-endings");
    public static readonly WordList Next = LexiconData.List("next-words");
    public static readonly WordList This = LexiconData.List("this-words");
    public static readonly WordList Last = LexiconData.List("past-words");
    public static readonly WordList Yearly = LexiconData.List("yearly-words");
    public static readonly WordList Planned = LexiconData.List("planned-words");
    public static readonly WordList NextWeek = LexiconData.List("next-week");
    public static readonly WordList SameWeek = LexiconData.List("same-week");
    public static readonly WordList Every = LexiconData.List("every");
    public static readonly WordList Always = LexiconData.List("always");
    public static readonly WordList Monthly = LexiconData.List("monthly-words");
    public static readonly WordList Daily = LexiconData.List("daily-words");
    public static readonly WordList Workdays = LexiconData.List("workday-words");
    public static readonly WordList DayEvery = LexiconData.List("biweekly-words");
    public static readonly WordList Fortnightly = LexiconData.List("fortnightly-words");
    public static readonly WordList Recurring = LexiconData.List("recurrence-words");
    public static readonly WordList Except = LexiconData.List("except");

    public static readonly WordList Adverbs = LexiconData.List("time-adverbs");
    public static readonly WordList Prices = LexiconData.List("price-words");
    public static readonly WordList MorningStarts = LexiconData.List("morning-starts");
    public static readonly WordList EachDeterminers = LexiconData.List("each-determiners");
    public static readonly WordList EachNouns = LexiconData.List("each-nouns");
    public static readonly WordList AfterScore = LexiconData.List("after-score");
    public static readonly WordList BeforeScore = LexiconData.List("before-score");
    public static readonly WordList DayNouns = LexiconData.List("day-nouns");
    public static readonly WordList After = LexiconData.List("after-words");
    public static readonly WordList Before = LexiconData.List("before-words", "earlier-words");

    /// <summary>Gets those of them that count days: "zwei Tage zuvor".</summary>
    public static readonly WordList DaysBefore = LexiconData.List("before-words");

    /// <summary>Gets small words that begin a cell of a row: "ab 19 Uhr".</summary>
    public static readonly WordList CellLeads = LexiconData.List("cell-leads");

    public static readonly WordList Following = LexiconData.List("following-words");
    public static readonly WordList SecondNext = LexiconData.List("second-next-words");
    public static readonly WordList LastWeek = LexiconData.List("last-week");

    /// <summary>Gets nouns of an hour that was named before: "zur gleichen Zeit".</summary>
    public static readonly WordList HourNouns = LexiconData.List("same-hour-nouns");

    /// <summary>
    /// Gets words that make "Abend" behind them a time and no event: "am Abend mit Freunden".
    /// </summary>
    public static readonly WordList NotKindOfDay = LexiconData.List("not-kind-of-day");

    /// <summary>Gets prepositions that make "Abend" before them an event: "Abend mit Liedern".</summary>
    public static readonly WordList DayTopics = LexiconData.List("day-topics");

    /// <summary>Gets words that make "Tag" behind them a day and no event: "am Tag der Abreise".</summary>
    public static readonly WordList NotDayOf = LexiconData.List("not-day-of");

    /// <summary>Gets words between a day and its hour: "am 3. Mai kurz vor 18 Uhr".</summary>
    public static readonly WordList MomentLinks = LexiconData.List("moment-links");

    /// <summary>Gets words between an hour and the day behind it: "in der Nacht zum Mittwoch".</summary>
    public static readonly WordList DayBehindLinks = LexiconData.List("day-behind-links");

    /// <summary>Gets words right before the day behind its hour.</summary>
    public static readonly WordList DayBehindLeads = LexiconData.List("day-behind-leads");

    /// <summary>Gets prepositions of the hour behind a day without a month: "am 25. um 19 Uhr".</summary>
    public static readonly WordList DayOnlyHours = LexiconData.List("day-only-hours");

    /// <summary>Gets words that ask for a day behind them: "vom 25. an".</summary>
    public static readonly WordList DayOnlyLeads = LexiconData.List("day-only-leads");

    /// <summary>Gets words between "Vorabend" and its day.</summary>
    public static readonly WordList EveLinks = LexiconData.List("eve-links");

    /// <summary>Gets words behind a second day that show it is a day of its own.</summary>
    public static readonly WordList NotApposition = LexiconData.List("not-apposition");

    /// <summary>Gets words besides "bis" between the first day and the last.</summary>
    public static readonly WordList RangeLinks = LexiconData.List("range-links");

    /// <summary>Gets prepositions of noon: "um Mittag".</summary>
    public static readonly WordList NoonLeads = LexiconData.List("noon-leads");

    /// <summary>Gets words right before the second of two hours.</summary>
    public static readonly WordList SecondHourLeads = LexiconData.List("second-hour-leads");

    /// <summary>Gets words between two hours of which one holds: "18 statt 19 Uhr".</summary>
    public static readonly WordList HourChoices = LexiconData.List("hour-choices");

    /// <summary>Gets words between the days of a pair: "am 3. und am 4. Mai".</summary>
    public static readonly WordList PairLinks = LexiconData.List("pair-links");

    /// <summary>Gets prepositions of the second day of a pair, the new one.</summary>
    public static readonly WordList SecondLeads = LexiconData.List("second-day-leads");

    /// <summary>Gets words that ask for a day without a month behind them.</summary>
    public static readonly WordList AskedDay = LexiconData.List("asked-day-leads");

    /// <summary>Gets words behind a day without a month: "am 5. eines Monats".</summary>
    public static readonly WordList BehindDay = LexiconData.List("behind-day");

    /// <summary>Gets words before the first of a list of days without a month.</summary>
    public static readonly WordList ListedDay = LexiconData.List("listed-day-leads");

    /// <summary>Gets words that make two numbers with a dot a day.</summary>
    public static readonly WordList DottedDay = LexiconData.List("dotted-day-leads");

    /// <summary>
    /// Gets words between the town of a letter and its day: "Neustadt a. d. Aisch, den 3. Mai".
    /// </summary>
    public static readonly WordList DatelineLinks = LexiconData.List("dateline-links");

    /// <summary>Gets words between two hours of a span: "von 18 bis ca. 20 Uhr".</summary>
    public static readonly WordList AboutHours = LexiconData.List("about-hours");

    /// <summary>Gets words before a year that no story tells of.</summary>
    public static readonly WordList OpenYears = LexiconData.List("open-year-leads");

    /// <summary>Gets verbs behind "Alle" whose hour holds for each: "Alle Kurse beginnen um 9 Uhr".</summary>
    public static readonly WordList AllBeginVerbs = LexiconData.List("all-begin-verbs");

    /// <summary>Gets verbs before "alle": "beginnen alle um 9 Uhr".</summary>
    public static readonly WordList BeginVerbs = LexiconData.List("begin-all-verbs");

    /// <summary>Gets verbs of each of several: "Jeder Kurs", "die Kurse beginnen".</summary>
    public static readonly WordList EachVerbs = LexiconData.List("each-verbs");

    /// <summary>Gets labels of the day on which something begins: "Startdatum:", "von:".</summary>
    public static readonly WordList StartLabels = LexiconData.List("start-labels");

    /// <summary>Gets labels of the day on which something ends: "Enddatum:", "bis:".</summary>
    public static readonly WordList EndLabels = LexiconData.List("end-labels");

    /// <summary>Gets verbs of the last of several days.</summary>
    public static readonly WordList EndVerbs = LexiconData.List("end-of-days-verbs");

    /// <summary>Gets words right before the hour of a second show.</summary>
    public static readonly WordList SecondShowLeads = LexiconData.List("second-show-leads");

    /// <summary>Gets prepositions of the hour behind the words of a date.</summary>
    public static readonly WordList DateWordHours = LexiconData.List("date-word-hours");

    /// <summary>Gets words right before the next day of a list.</summary>
    public static readonly WordList ListLinks = LexiconData.List("list-day-links");

    /// <summary>Gets prepositions of a number of days from now: "in drei Tagen", "vor einer Woche".</summary>
    public static readonly WordList CountLeads = LexiconData.List("count-leads");

    /// <summary>Gets words of half an hour: "eine halbe Stunde".</summary>
    public static readonly WordList HalfHours = LexiconData.List("half-hour-words");

    /// <summary>Gets numbers of one and a half.</summary>
    public static readonly WordList OneAndHalf = LexiconData.List("one-and-half");

    /// <summary>Gets nouns before "darauf" and "danach".</summary>
    public static readonly WordList DayAfter = LexiconData.List("day-after-nouns");

    /// <summary>Gets adjectives of the day after one that was named.</summary>
    public static readonly WordList NextDays = LexiconData.List("next-day-adjectives");

    /// <summary>Gets words between the points of a programme.</summary>
    public static readonly WordList PointJoints = LexiconData.List("point-joints");

    /// <summary>Gets the noun of clock times.</summary>
    public static readonly WordList OClock = LexiconData.List("oclock-nouns");

    /// <summary>Gets the half before an hour: "halb acht".</summary>
    public static readonly WordList Half = LexiconData.List("half-hour-adverbs");

    /// <summary>Gets the quarter before or after an hour.</summary>
    public static readonly WordList Quarter = LexiconData.List("quarter-words");

    /// <summary>Gets the week of a day: "nächste Woche Mittwoch".</summary>
    public static readonly WordList Week = LexiconData.List("week-noun");

    /// <summary>Gets the week before: "in der Vorwoche".</summary>
    public static readonly WordList WeekBefore = LexiconData.List("week-before-nouns");

    /// <summary>Gets the day after one that was named.</summary>
    public static readonly WordList DayBehind = LexiconData.List("day-behind-nouns");

    /// <summary>Gets the evening before a day.</summary>
    public static readonly WordList EveNouns = LexiconData.List("eve-nouns");

    /// <summary>Gets Saturday and Sunday.</summary>
    public static readonly WordList WeekendNoun = LexiconData.List("weekend-nouns");

    /// <summary>Gets the night between two days: "in der Nacht auf Montag".</summary>
    public static readonly WordList Night = LexiconData.List("night-nouns");

    /// <summary>Gets units of "in vierzehn Tagen".</summary>
    public static readonly WordList InDays = LexiconData.List("in-days");

    /// <summary>Gets the month behind a weekday: "im Monat", "des Monats".</summary>
    public static readonly WordList MonthWords = LexiconData.List("month-forms");

    /// <summary>Gets words of the month of the text.</summary>
    public static readonly WordList ThisMonth = LexiconData.List("this-month-words");

    /// <summary>Gets the year behind a season or day.</summary>
    public static readonly WordList YearForms = LexiconData.List("year-forms");

    /// <summary>Gets units of an age: "50 Jahre alt".</summary>
    public static readonly WordList Age = LexiconData.List("age-years");

    /// <summary>Gets what ends an age.</summary>
    public static readonly WordList Old = LexiconData.List("old-words");

    /// <summary>Gets what ends a length of time: "zwei Stunden lang".</summary>
    public static readonly WordList Long = LexiconData.List("long-words");

    /// <summary>Gets the time of a walk, which is no end.</summary>
    public static readonly WordList Walking = LexiconData.List("walking-times");

    /// <summary>Gets what is over.</summary>
    public static readonly WordList OverAdverbs = LexiconData.List("over-adverbs");

    /// <summary>Gets a quarter of an hour.</summary>
    public static readonly WordList QuarterHours = LexiconData.List("quarter-hours");

    private static readonly WordMap ShortLengths = LexiconData.Map("short-lengths");
    private static readonly WordMap MinutesBefore = LexiconData.Map("minutes-before-hour");
    private static readonly WordMap RelativeAdjectives = LexiconData.Map("relative-adjectives");
    private static readonly WordMap Relative = LexiconData.Map("relative-days");
    private static readonly WordMap DayParts = LexiconData.Map("day-parts");
    private static readonly WordMap Noon = LexiconData.Map("noon-words");
    private static readonly WordMap AmPm = LexiconData.Map("am-words");

    /// <summary>Finds the distance in days of "heute", "morgen" and the like.</summary>
    public static bool TryFindRelativeDay(in Token word, out int days) => Relative.TryFind(word, out days);

    /// <summary>Finds the distance in days of "gestrigen", "morgigen" and the like.</summary>
    public static bool TryFindRelativeAdjective(in Token word, out int days) =>
        RelativeAdjectives.TryFind(word, out days);

    /// <summary>Finds the minutes of "Viertelstunde" and the like.</summary>
    public static bool TryFindLength(in Token word, out int minutes) =>
        ShortLengths.TryFind(word, out minutes);

    /// <summary>Finds the minutes of "fünf vor acht".</summary>
    public static bool TryFindMinutesBefore(in Token word, out int minutes) =>
        MinutesBefore.TryFind(word, out minutes);

    /// <summary>Finds the part of the day: 1 morning, 2 after noon, 3 night.</summary>
    public static bool TryFindDayPart(in Token word, out int part) => DayParts.TryFind(word, out part);

    /// <summary>Finds the hour of "Mittag" (12) and "Mitternacht" (24).</summary>
    public static bool TryFindNoon(in Token word, out int hour) => Noon.TryFind(word, out hour);

    /// <summary>Finds the half of the day of "am" (0) and "pm" (1).</summary>
    public static bool TryFindHalf(in Token word, out int half) => AmPm.TryFind(word, out half);
}
