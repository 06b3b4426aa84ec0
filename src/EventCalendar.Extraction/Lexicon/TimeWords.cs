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

    /// <summary>Gets words that say that a play, film or talk of that name is given.</summary>
    public static readonly WordList ShowWords = LexiconData.List("show-words");

    /// <summary>Gets nouns of a day and its parts: "am selben Abend".</summary>
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
    public static readonly WordList Before = LexiconData.List("before-words");
    public static readonly WordList Following = LexiconData.List("following-words");
    public static readonly WordList SecondNext = LexiconData.List("second-next-words");
    public static readonly WordList LastWeek = LexiconData.List("last-week");

    /// <summary>Gets nouns of an hour that was named before: "zur gleichen Zeit".</summary>
    public static readonly WordList HourNouns = LexiconData.List("same-hour-nouns");

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
