namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words that tell where one clause ends and the next begins.</summary>
internal static class ClauseWords
{
    public static readonly WordList Starters = LexiconData.List("clause-starters");
    public static readonly WordList Articles = LexiconData.List("clause-articles");
    public static readonly WordList FinalVerbs = LexiconData.List("clause-final-verbs");
    public static readonly WordList Conditions = LexiconData.List("condition-words");
    /// <summary>Gets what is told and does not hold: "Gerücht", "Falschmeldung".</summary>
    public static readonly WordList Rumours = LexiconData.List("rumour-words");
    public static readonly WordList Weather = LexiconData.List("weather-words");
    public static readonly WordList Holding = LexiconData.List("holding-words");
    public static readonly WordList CancelVerbs = LexiconData.List("cancel-verbs");
    public static readonly WordList CancelParticles = LexiconData.List("cancel-particles");
    public static readonly WordList ShiftVerbs = LexiconData.List("shift-verbs");

    /// <summary>Gets verbs that set a day and move it only from another one: "gelegt".</summary>
    public static readonly WordList SetVerbs = LexiconData.List("setting-verbs");

    /// <summary>Gets what says that there was another day before: "vom", "statt", "weil".</summary>
    public static readonly WordList FormerSigns = LexiconData.List("former-day-signs");
    public static readonly WordList ShiftGoals = LexiconData.List("shift-goals");
    public static readonly WordList Contrasts = LexiconData.List("contrast-words");
    public static readonly WordList Announced = LexiconData.List("announced-words");
    public static readonly WordList Former = LexiconData.List("former-words", "former-plan-words");

    /// <summary>Gets those of them that never stand before the new day.</summary>
    public static readonly WordList FormerOnly = LexiconData.List("former-words");
    public static readonly WordList Errors = LexiconData.List("error-words");
    public static readonly WordList Periods = LexiconData.List("period-words");
    public static readonly WordList PeriodVerbs = LexiconData.List("period-verbs");
    public static readonly WordList Anniversaries = LexiconData.List("anniversary-words");
    public static readonly WordList NewWords = LexiconData.List("new-words");
    public static readonly WordList Seasons = LexiconData.List("season-words");
    public static readonly WordList Circumstances = LexiconData.List("circumstance-words");
    public static readonly WordList FromThenOn = LexiconData.List("from-then-on");
    public static readonly WordList Spans = LexiconData.List("span-words");
    public static readonly WordList FormerLinks = LexiconData.List("former-links");
    public static readonly WordList RegistrationNouns = LexiconData.List("registration-nouns");
    public static readonly WordList DeniedVerbs = LexiconData.List("denied-verbs");
    public static readonly WordList Corrections = LexiconData.List("correction-words");
    public static readonly WordList NextOnes = LexiconData.List("next-ones");
    public static readonly WordList History = LexiconData.List("history-words");
    public static readonly WordList DeniedThings = LexiconData.List("denied-things");
    public static readonly WordList FreeThings = LexiconData.List("free-things");
    public static readonly WordList Turns = LexiconData.List("turn-words");
    public static readonly WordList FineWeather = LexiconData.List("fine-weather-words");
    public static readonly WordList Reserves = LexiconData.List("reserve-labels");
    public static readonly WordList Collisions = LexiconData.List("collision-words");
    public static readonly WordList NoticeHeads = LexiconData.List("notice-heads");
    public static readonly WordList Unaffected = LexiconData.List("unaffected-words");
    public static readonly WordList NotPublic = LexiconData.List("not-public-words");
    /// <summary>
    /// Gets what begins a sentence on one more event at the same time: "ebenfalls", "zeitgleich".
    /// </summary>
    public static readonly WordList Alike = LexiconData.List("alike-words");

    public static readonly WordList DateLabels = LexiconData.List("date-labels");
    public static readonly WordList LivingVerbs = LexiconData.List("living-verbs");
    public static readonly WordList Nowadays = LexiconData.List("nowadays-words");
    public static readonly WordList OpenVerbs = LexiconData.List("open-verbs");
    public static readonly WordList NarrowHours = LexiconData.List("narrow-hours");
    public static readonly WordList GoingOn = LexiconData.List("going-on-words");
    public static readonly WordList DateNouns = LexiconData.List("date-nouns");

    /// <summary>Gets words with one of which each head of a table of old and new days ends.</summary>
    public static readonly WordList PairHeads = LexiconData.List("date-nouns", "replacement-words");

    public static readonly WordList Unsettled = LexiconData.List("unsettled-words");
    public static readonly WordList SeveralVerbs = LexiconData.List("several-verbs");
    public static readonly WordList SmallOnly = LexiconData.List("small-only");
    public static readonly WordList Internals = LexiconData.List("internal-meetings");
    public static readonly WordList Sources = LexiconData.List("source-words");
    public static readonly WordList Collectables = LexiconData.List("collectables");
    public static readonly WordList Relatives = LexiconData.List("relatives");
    public static readonly WordList Shut = LexiconData.List("shut-words");
    public static readonly WordList MovedOnes = LexiconData.List("moved-ones");
    public static readonly WordList SeveralCancelled = LexiconData.List("several-cancelled");
    public static readonly WordList Irreal = LexiconData.List("irreal-words");

    /// <summary>Gets what is said of a day that nobody knows yet: "gesucht", "offen".</summary>
    public static readonly WordList Sought = LexiconData.List("sought-words");

    /// <summary>Gets what tickets are bought or handed out with: "erhältlich", "gibt".</summary>
    public static readonly WordList Sales = LexiconData.List("sale-verbs");

    /// <summary>Gets what stands before the day on which prices change: "Preise", "Tarif".</summary>
    public static readonly WordList PriceHeads = LexiconData.List("price-heads");

    /// <summary>Gets labels of advertisements for work: "Bewerbungsfrist", "Entgeltgruppe".</summary>
    public static readonly WordList JobLabels = LexiconData.List("job-labels");

    /// <summary>Gets what is done with things in small advertisements: "zu vermieten".</summary>
    public static readonly WordList Offered = LexiconData.List("offered-things");

    /// <summary>Gets who is counted only when they have come: visitors and spectators.</summary>
    public static readonly WordList Guests = LexiconData.List("guest-nouns");

    /// <summary>Gets words for what is still expected or planned.</summary>
    public static readonly WordList Expecting = LexiconData.List("expecting-words");

    /// <summary>Gets how far a day of observance reaches: "bundesweiter Rauchmeldertag".</summary>
    public static readonly WordList Worldwide = LexiconData.List("worldwide-words");

    /// <summary>Gets what a story says of its years: "des folgenden Jahres".</summary>
    public static readonly WordList StoryYears = LexiconData.List("story-years");

    /// <summary>Gets what the dustmen take away, and when they do.</summary>
    public static readonly WordList Waste = LexiconData.List("waste-words");

    /// <summary>Gets what one does before: to register, to apply, to order.</summary>
    public static readonly WordList Registering = LexiconData.List("registering-words");

    /// <summary>Gets what goes on before or after an event: "Aufbau", "Warenannahme".</summary>
    public static readonly WordList SideActs = LexiconData.List("side-acts");

    /// <summary>Gets what is done with a plan: "halten", "durchführen", "feiern".</summary>
    public static readonly WordList Kept = LexiconData.List("kept-verbs");

    /// <summary>Gets what ends a clause on what was only planned: "sollen", "können".</summary>
    public static readonly WordList PlanVerbs = LexiconData.List("plan-verbs");

    public static readonly WordList MadeUp = LexiconData.List("made-up-words");
    public static readonly WordList Anaphors = LexiconData.List("anaphors");
    public static readonly WordList PastYears = LexiconData.List("past-year-words");

    /// <summary>
    /// Gets words before which a clause can end: conjunctions, and verbs that close a clause.
    /// </summary>
    public static readonly WordList Behind = LexiconData.List("behind-clauses");

    /// <summary>Gets words before "heute" that make it "nowadays": "noch heute".</summary>
    public static readonly WordList StillLeads = LexiconData.List("still-leads");

    /// <summary>Gets how a report tells what is to come: "nannte", "kündigte", "verwies".</summary>
    public static readonly WordList Announcing = LexiconData.List("announcing-verbs");

    /// <summary>Gets what such a report is about: "Ausblick", "Vorschau", "kommenden".</summary>
    public static readonly WordList Outlook = LexiconData.List("outlook-words");

    /// <summary>Gets what tells of days that are over: "Bericht", "Rückblick".</summary>
    public static readonly WordList Reports = LexiconData.List("report-words");
}
