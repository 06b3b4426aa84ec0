namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words by which one tells what takes place, what is off, and what was only planned.</summary>
internal static class StateWords
{
    /// <summary>Gets verbs that leave it open whether something falls out: "können ausfallen".</summary>
    public static readonly WordList Possibly = LexiconData.List("possibly-verbs");

    /// <summary>Gets what may happen to an event that nobody has called off yet: "kann entfallen".</summary>
    public static readonly WordList FallingOut = LexiconData.List("falling-out");

    /// <summary>
    /// Gets what one does with an event, behind the denial that ends its clause: "wird es nicht geben".
    /// </summary>
    public static readonly WordList DeniedDeeds = LexiconData.List("denied-deeds");

    /// <summary>
    /// Gets words that make a denial before them another matter: "nicht nur", "nicht erst".
    /// </summary>
    public static readonly WordList MoreThanNot = LexiconData.List("more-than-not");

    /// <summary>Gets denials that stand for persons and things: "nichts wird verlegt".</summary>
    public static readonly WordList Nobody = LexiconData.List("nobody-words");

    /// <summary>Gets nouns that say how and not where: "nicht in dieser Form".</summary>
    public static readonly WordList Manners = LexiconData.List("manner-nouns");

    /// <summary>Gets nouns of the time that "vorig" or "letzt" puts long ago: "im letzten Winter".</summary>
    public static readonly WordList TimesAgo = LexiconData.List("times-ago");

    /// <summary>Gets adverbs of what was planned and no longer holds.</summary>
    public static readonly WordList Originally = LexiconData.List("originally-words");

    /// <summary>Gets verbs of what will not be: "hätte am 3. Mai spielen sollen".</summary>
    public static readonly WordList WouldHave = LexiconData.List("would-have");

    /// <summary>Gets verbs of what was planned: "sollte am 3. Mai spielen".</summary>
    public static readonly WordList WasToBe = LexiconData.List("was-to-be");

    /// <summary>Gets what draws the day from what was told before: "somit am Dienstag".</summary>
    public static readonly WordList Consequently = LexiconData.List("consequence-words");

    /// <summary>Gets how something turns out: "fällt kleiner aus", "fällt üppig aus".</summary>
    public static readonly WordList TurningOut = LexiconData.List("turning-out-words");

    /// <summary>
    /// Gets adverbs right before the day that holds now: "findet erst am 10. Dezember statt".
    /// </summary>
    public static readonly WordList NewlySet = LexiconData.List("newly-set");

    /// <summary>
    /// Gets adverbs before a day that stands for one that is off: "und findet stattdessen am 2. Mai statt".
    /// </summary>
    public static readonly WordList InsteadAdverbs = LexiconData.List("instead-adverbs");

    /// <summary>
    /// Gets adverbs between a planned day and the one that holds: "vorgesehen für Mai, gibt es erst am 7.
    /// Juni".
    /// </summary>
    public static readonly WordList OnlyThen = LexiconData.List("only-then");

    /// <summary>
    /// Gets adverbs before a day that is before the one that is off: "Er ist bereits am Mittwoch".
    /// </summary>
    public static readonly WordList Sooner = LexiconData.List("sooner-words");

    /// <summary>Gets verbs between the old day and the new one: "wird am 8. Dezember nachgeholt".</summary>
    public static readonly WordList SaidOfNewDay = LexiconData.List("said-of-new-day");

    /// <summary>
    /// Gets verbs behind a plan that no longer holds: "das für den 1. Dezember vorgesehen war".
    /// </summary>
    public static readonly WordList WasPlanned = LexiconData.List("was-planned");

    /// <summary>
    /// Gets verbs right behind an old day: "Die Versammlung am 12. Mai findet erst am 3. Juni statt".
    /// </summary>
    public static readonly WordList PutOff = LexiconData.List("put-off-verbs");

    /// <summary>Gets verbs that end what was only planned: "hätte spielen sollen".</summary>
    public static readonly WordList IrrealEnds = LexiconData.List("irreal-ends");

    /// <summary>Gets verbs of what stays as it is: "bleibt der Vorhang zu".</summary>
    public static readonly WordList Staying = LexiconData.List("staying-verbs");

    /// <summary>Gets denials, half ones too: "nicht schöner", "kaum zu halten".</summary>
    public static readonly WordList Hardly = LexiconData.List("hardly-words");

    /// <summary>Gets words that make "hätte" a condition or a wish.</summary>
    public static readonly WordList Wishes = LexiconData.List("wish-words");

    /// <summary>Gets participles of a day that was put elsewhere.</summary>
    public static readonly WordList Changed = LexiconData.List("changed-words");

    /// <summary>Gets verbs of what stops for a time.</summary>
    public static readonly WordList Pausing = LexiconData.List("pausing-verbs");

    /// <summary>Gets participles of what is made up for.</summary>
    public static readonly WordList MadeUp = LexiconData.List("made-up-participles");

    /// <summary>Gets prepositions of what stays as it was planned.</summary>
    public static readonly WordList StayLeads = LexiconData.List("stay-leads");

    /// <summary>Gets adjectives of what is on this day or the next.</summary>
    public static readonly WordList OfTheDay = LexiconData.List("of-the-day-words");

    /// <summary>Gets participles of a last day that comes later.</summary>
    public static readonly WordList Prolonged = LexiconData.List("prolonged-words");

    /// <summary>Gets the first word of a double denial: "weder … noch".</summary>
    public static readonly WordList Neither = LexiconData.List("neither-words");

    /// <summary>Gets prepositions before a cancellation that has been: "nach zwei Absagen".</summary>
    public static readonly WordList OvercomeLeads = LexiconData.List("overcome-leads");

    /// <summary>Gets what is said of a closure that is over: "Die Sperrung ist aufgehoben".</summary>
    public static readonly WordList Lifted = LexiconData.List("lifted-words");

    /// <summary>Gets adverbs of an hour before the usual one.</summary>
    public static readonly WordList Earlier = LexiconData.List("sooner-than-planned");

    /// <summary>Gets verbs that "nach" makes one of making up: "holt das Konzert am 7. Mai nach".</summary>
    public static readonly WordList MakingUp = LexiconData.List("making-up-verbs");

    /// <summary>Gets participles that "neu" makes ones of a new day: "neu angesetzt".</summary>
    public static readonly WordList Scheduled = LexiconData.List("scheduled-words");

    /// <summary>Gets adverbs that say that it was planned once before: "erneut terminiert".</summary>
    public static readonly WordList Anew = LexiconData.List("anew-words");

    /// <summary>Gets nouns that "neu" makes a change of the hour: "neue Uhrzeit".</summary>
    public static readonly WordList HourNouns = LexiconData.List("hour-nouns");

    /// <summary>Gets nouns that "neu" makes the label of new days: "Neue Termine".</summary>
    public static readonly WordList NewDateNouns = LexiconData.List("new-date-nouns");

    /// <summary>Gets adverbs of what goes on or comes back.</summary>
    public static readonly WordList OnAgain = LexiconData.List("on-again-words");

    /// <summary>
    /// Gets words that put a day among those that were spoken of: "alle sind abgesagt, darunter der 3.
    /// Mai".
    /// </summary>
    public static readonly WordList Among = LexiconData.List("among-words");

    /// <summary>
    /// Gets verbs that name the next event that is off: "Es trifft am 5. November die Lesung".
    /// </summary>
    public static readonly WordList Hitting = LexiconData.List("hitting-verbs");

    /// <summary>Gets jubilees of clubs, which are celebrated.</summary>
    public static readonly WordList Jubilees = LexiconData.List("jubilee-words");

    /// <summary>Gets verbs of those who celebrate a jubilee.</summary>
    public static readonly WordList Celebrating = LexiconData.List("celebrating-verbs");

    /// <summary>Gets words that begin what nobody knows yet: "wann das Fest steigt".</summary>
    public static readonly WordList OpenQuestions = LexiconData.List("open-questions");

    /// <summary>Gets units by which an hour is moved: "um eine Stunde verlegt".</summary>
    public static readonly WordList ShiftUnits = LexiconData.List("shift-units");

    /// <summary>Gets what is said of an office where nobody is: "ist niemand da".</summary>
    public static readonly WordList AtHand = LexiconData.List("at-hand-words");

    /// <summary>Gets prepositions of a reason: "wegen einer Veranstaltung".</summary>
    public static readonly WordList Because = LexiconData.List("because-words");

    /// <summary>Gets words that say that a part is meant: "nur das Feuerwerk entfällt".</summary>
    public static readonly WordList OnlyPart = LexiconData.List("only-part-words");

    /// <summary>Gets verbs that end what is foretold: "wird kein Zug durch den Ort gehen".</summary>
    public static readonly WordList ForetoldDeeds = LexiconData.List("foretold-deeds");

    /// <summary>Gets forms of the verb whose particle is "statt".</summary>
    public static readonly WordList Finds = LexiconData.List("finds-verbs");

    /// <summary>Gets the particle of "stattfinden" apart from its verb.</summary>
    public static readonly WordList HoldingParticles = LexiconData.List("holding-particles");

    /// <summary>Gets verbs that "vor" makes ones of an earlier day: "ziehen das Fest vor".</summary>
    public static readonly WordList Pulling = LexiconData.List("pulling-verbs");

    /// <summary>Gets verbs of those who called off: "strich den Lauf".</summary>
    public static readonly WordList Struck = LexiconData.List("struck-verbs");

    /// <summary>Gets what the weather makes through plans: "einen Strich durch die Rechnung".</summary>
    public static readonly WordList Strokes = LexiconData.List("strokes");

    /// <summary>Gets what events fall into: "ins Wasser gefallen".</summary>
    public static readonly WordList Water = LexiconData.List("water-words");

    /// <summary>Gets verbs of events in the water.</summary>
    public static readonly WordList FallenIn = LexiconData.List("fallen-in");

    /// <summary>Gets verbs of those who do without an event: "müssen auf den Umzug verzichten".</summary>
    public static readonly WordList GivingUp = LexiconData.List("giving-up-verbs");

    /// <summary>Gets what stays shut or dark where nothing is shown.</summary>
    public static readonly WordList StageThings = LexiconData.List("stage-things");

    /// <summary>Gets what events go over: "geht nicht über die Bühne".</summary>
    public static readonly WordList Stages = LexiconData.List("stages");

    /// <summary>Gets what plans are put on: "auf Eis gelegt".</summary>
    public static readonly WordList Ice = LexiconData.List("ice-words");

    /// <summary>Gets verbs of plans on ice.</summary>
    public static readonly WordList Laid = LexiconData.List("laid-words");

    /// <summary>Gets nouns that "neu" makes a change of the day: "neuer Termin".</summary>
    public static readonly WordList DayNouns = LexiconData.List("day-nouns-if-new");

    /// <summary>Gets what plans come off: "ist vom Tisch".</summary>
    public static readonly WordList Tables = LexiconData.List("tables");

    /// <summary>Gets nouns of falling out, of an event or of power.</summary>
    public static readonly WordList Outages = LexiconData.List("outages");

    /// <summary>Gets the denial that can end a clause: "machen wir nicht".</summary>
    public static readonly WordList Not = LexiconData.List("plain-not");

    /// <summary>Gets verbs that "sich" makes ones of what can be: "lässt sich nicht halten".</summary>
    public static readonly WordList Letting = LexiconData.List("letting-verbs");

    /// <summary>Gets adverbs of another hour than the usual one.</summary>
    public static readonly WordList EarlierOrLater = LexiconData.List("earlier-or-later");

    /// <summary>Gets what becomes of an event that is off: "Daraus wird nichts".</summary>
    public static readonly WordList Nothing = LexiconData.List("nothing-words");

    /// <summary>Gets words before "nichts mit …": "Leider nichts mit dem Fest".</summary>
    public static readonly WordList NothingLeads = LexiconData.List("nothing-leads");

    /// <summary>Gets adverbs of what takes place in spite of all.</summary>
    public static readonly WordList InSpite = LexiconData.List("in-spite-words");

    /// <summary>Gets verbs that "ab" makes ones of calling off, or of somebody who cannot come.</summary>
    public static readonly WordList CallingOff = LexiconData.List("calling-off-verbs");

    /// <summary>Gets who is told to call if he cannot come: "Wer krank ist, sagt ab".</summary>
    public static readonly WordList Who = LexiconData.List("who-words");

    /// <summary>Gets what falls to something: "fällt dem Regen zum Opfer".</summary>
    public static readonly WordList Victims = LexiconData.List("victims");

    /// <summary>Gets participles of events that took place, or would have.</summary>
    public static readonly WordList Held = LexiconData.List("held-participles");

    /// <summary>Gets verbs that a particle makes ones of plans laid open: "liegt im Rathaus aus".</summary>
    public static readonly WordList Lying = LexiconData.List("lying-verbs");

    /// <summary>Gets particles of plans laid open.</summary>
    public static readonly WordList LyingParticles = LexiconData.List("lying-particles");

    /// <summary>Gets verbs of laws that come into force: "tritt in Kraft".</summary>
    public static readonly WordList Stepping = LexiconData.List("stepping-verbs");

    /// <summary>Gets what laws come into.</summary>
    public static readonly WordList Force = LexiconData.List("force-words");

    /// <summary>Gets verbs of those who register.</summary>
    public static readonly WordList ReportingIn = LexiconData.List("reporting-in");

    /// <summary>Gets verbs that a particle makes ones of handing in: "gibt Papier ab".</summary>
    public static readonly WordList Giving = LexiconData.List("giving-verbs");

    /// <summary>Gets particles of handing in.</summary>
    public static readonly WordList GivingParticles = LexiconData.List("giving-particles");

    /// <summary>
    /// Gets words that end what is said of things handed in or fetched: "nimmt Spenden entgegen".
    /// </summary>
    public static readonly WordList HandedOver = LexiconData.List("handed-over");

    /// <summary>Gets what is opened for all: "öffnet ihre Türen".</summary>
    public static readonly WordList Gates = LexiconData.List("gates");

    /// <summary>Gets whose they are.</summary>
    public static readonly WordList Own = LexiconData.List("own-words");

    /// <summary>Gets what lies ready for it: "zur Abholung".</summary>
    public static readonly WordList Fetching = LexiconData.List("fetching-words");

    /// <summary>Gets what is denied of something closed: "hat nicht auf".</summary>
    public static readonly WordList OpenParticles = LexiconData.List("open-particles");

    /// <summary>Gets what a day is when all is closed: "An Himmelfahrt ist frei".</summary>
    public static readonly WordList OffWork = LexiconData.List("off-work-words");

    /// <summary>Gets what something closed is: "ist heute zu".</summary>
    public static readonly WordList ShutParticles = LexiconData.List("shut-particles");

    /// <summary>Gets who is in a closed office.</summary>
    public static readonly WordList NobodyThere = LexiconData.List("nobody-there");

    /// <summary>Gets nouns of the time when all is closed: "macht Pause".</summary>
    public static readonly WordList Pauses = LexiconData.List("pauses");

    /// <summary>Gets verbs that begin a condition: "Sollte es regnen".</summary>
    public static readonly WordList IfAtStart = LexiconData.List("if-at-start");

    /// <summary>Gets prepositions of the weather that decides: "bei Regen".</summary>
    public static readonly WordList WeatherLeads = LexiconData.List("weather-leads");

    /// <summary>Gets until when nobody knows: "bis auf Weiteres".</summary>
    public static readonly WordList FurtherNotice = LexiconData.List("further-notice");

    /// <summary>Gets verbs of an office that is open or shut: "hat … auf", "hält … offen".</summary>
    public static readonly WordList OfficeVerbs = LexiconData.List("office-verbs");

    /// <summary>Gets particles of an office that is open or shut.</summary>
    public static readonly WordList OpenOrShut = LexiconData.List("open-or-shut");

    /// <summary>
    /// Gets words before the new day of something moved: "auf Samstag", "neuer Termin nun".
    /// </summary>
    public static readonly WordList NewDayLeads = LexiconData.List("new-day-leads");

    /// <summary>
    /// Gets adverbs of the main clause before the day that holds: "findet schon am 3. Mai statt".
    /// </summary>
    public static readonly WordList MainAdverbs = LexiconData.List("main-clause-adverbs");

    /// <summary>Gets words that begin a reason for what differs.</summary>
    public static readonly WordList Reasons = LexiconData.List("reason-starts");

    /// <summary>Gets words that begin what collides with the usual day.</summary>
    public static readonly WordList CollisionStarts = LexiconData.List("collision-starts");

    /// <summary>Gets words that begin the weather for which a day is in reserve.</summary>
    public static readonly WordList ReserveStarts = LexiconData.List("reserve-starts");

    /// <summary>Gets words between "statt" and the day that no longer holds.</summary>
    public static readonly WordList OtherDayLeads = LexiconData.List("other-day-leads");

    /// <summary>Gets words before a day that no longer holds.</summary>
    public static readonly WordList NoLonger = LexiconData.List("no-longer-leads");

    /// <summary>Gets adverbs before a denial at the head of a line: "Leider kein Fest".</summary>
    public static readonly WordList Passing = LexiconData.List("passing-adverbs");

    /// <summary>Gets words right before an hour that is told behind a length of time.</summary>
    public static readonly WordList HourAdverbs = LexiconData.List("hour-adverbs");

    /// <summary>
    /// Gets prepositions of a place that is denied, and not the event: "nicht in der Krone".
    /// </summary>
    public static readonly WordList DeniedPlaceLeads = LexiconData.List("denied-place-leads");

    /// <summary>Gets words before a noun that make it a place or a circumstance: "beim Fest".</summary>
    public static readonly WordList NotOther = LexiconData.List("not-other-leads");

    /// <summary>
    /// Gets prepositions of a planned day behind its participle: "vorgesehen für den 3. Mai".
    /// </summary>
    public static readonly WordList SetApartLeads = LexiconData.List("set-apart-leads");

    /// <summary>Gets prepositions of another room or hour: "in den Saal verlegt", "auf 20 Uhr".</summary>
    public static readonly WordList RoomGoals = LexiconData.List("room-goals");

    /// <summary>Gets prepositions of a day that alone is off: "am 3. Mai keine Probe".</summary>
    public static readonly WordList OffDayLeads = LexiconData.List("off-day-leads");

    /// <summary>Gets words between "Ausfall" and what falls out.</summary>
    public static readonly WordList OutageOf = LexiconData.List("outage-of");

    /// <summary>Gets prepositions that begin a remark on a condition: "Bei Regen".</summary>
    public static readonly WordList ConditionHeads = LexiconData.List("condition-heads");

    /// <summary>Gets prepositions of what collides with the usual day.</summary>
    public static readonly WordList ReasonLeads = LexiconData.List("reason-nouns-leads");

    /// <summary>Gets words before the hour that holds: "später, also um 20 Uhr".</summary>
    public static readonly WordList ThatIs = LexiconData.List("that-is-states");

    /// <summary>Gets words that say without more that something no longer holds.</summary>
    public static readonly WordList InsteadWords = LexiconData.List("instead-of-states");

    /// <summary>Gets words of what has moved to a day before: "um einen Tag vorverlegt".</summary>
    public static readonly WordList MovedAhead = LexiconData.List("moved-ahead");

    /// <summary>Gets words of what has moved to a day behind: "um eine Woche verschoben".</summary>
    public static readonly WordList MovedBack = LexiconData.List("moved-back");

    /// <summary>Gets verbs of what is off that a denial behind them turns round: "entfällt nicht".</summary>
    public static readonly WordList FiniteOff = LexiconData.List("finite-off");

    /// <summary>Gets prepositions of the place that another one stands for: "statt im Saal".</summary>
    public static readonly WordList SwapLeads = LexiconData.List("swap-leads");

    /// <summary>Gets verbs of what fell out, at the end of their clause: "das am 3. Mai ausfiel".</summary>
    public static readonly WordList FellOut = LexiconData.List("fell-out-verbs");

    /// <summary>Gets participles of what is off: "Betroffen sind Freitag und Samstag".</summary>
    public static readonly WordList Affected = LexiconData.List("affected-words");

    /// <summary>Gets the year before, of which is told.</summary>
    public static readonly WordList LastYear = LexiconData.List("last-year-nouns");
}
