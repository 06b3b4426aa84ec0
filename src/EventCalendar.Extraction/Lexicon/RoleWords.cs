namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words that say what a date or a sentence is about.</summary>
internal static class RoleWords
{
    public static readonly WordList Doors = LexiconData.List("doors");
    /// <summary>Gets what says that the same comes again: "weiter geht es", "die nächsten Termine".</summary>
    public static readonly WordList Further = LexiconData.List("further-words");

    /// <summary>Gets what is had only for events: seats, tickets, doors.</summary>
    public static readonly WordList Tickets = LexiconData.List("ticket-words");

    /// <summary>Gets what people do together with what lies about: "Müll gesammelt".</summary>
    public static readonly WordList CleanUps = LexiconData.List("clean-up-verbs");

    /// <summary>Gets words for setting out on a trip: their hour is that of its first day.</summary>
    public static readonly WordList Departures = LexiconData.List("departure-words");

    /// <summary>Gets what opens before something begins: a hall, a box office.</summary>
    public static readonly WordList DoorThings = LexiconData.List("door-things");

    public static readonly WordList Begin = LexiconData.List("begin");
    /// <summary>Gets further words of a sentence that says when something begins: "trifft sich".</summary>
    public static readonly WordList Beginnings = LexiconData.List("beginnings");

    /// <summary>Gets verbs of giving a play, film or reading.</summary>
    public static readonly WordList ShowVerbs = LexiconData.List("show-verbs");

    /// <summary>Gets participles of ceremonies: "wird eingeweiht".</summary>
    public static readonly WordList Ceremonies = LexiconData.List("ceremony-participles");

    public static readonly WordList End = LexiconData.List("end-words");
    public static readonly WordList Registration = LexiconData.List("deadline-words");
    public static readonly WordList OtherDeadline = LexiconData.List("other-deadline-words");
    public static readonly WordList Closed = LexiconData.List("closed-words");
    public static readonly WordList Display = LexiconData.List("display-words");
    public static readonly WordList OpeningHours = LexiconData.List("open-words");
    public static readonly WordList Birth = LexiconData.List("birth-words");
    public static readonly WordList PastVerbs = LexiconData.List("past-verbs");
    public static readonly WordList PastAuxiliaries = LexiconData.List("past-auxiliaries");
    public static readonly WordList Presale = LexiconData.List("presale-words");
    public static readonly WordList Closing = LexiconData.List("closing-words");
    public static readonly WordList Acting = LexiconData.List("acting-verbs");
    public static readonly WordList Passive = LexiconData.List("passive-auxiliaries");
    public static readonly WordList Participles = LexiconData.List("perfect-participles");
    public static readonly WordList ParticipleTraps = LexiconData.List("participle-traps");
    public static readonly WordList ParticiplePrefixes = LexiconData.List("participle-prefixes");
    public static readonly WordList PastAdverbs = LexiconData.List("past-adverbs");
    public static readonly WordList Published = LexiconData.List("published-words");
    public static readonly WordList Jobs = LexiconData.List("job-words");
    public static readonly WordList Cancelled = LexiconData.List("cancel-words");
    public static readonly WordList Moved = LexiconData.List("move-words");
    public static readonly WordList Replacement = LexiconData.List("replacement-words");
    public static readonly WordList Indefinite = LexiconData.List("indefinite");
    public static readonly WordList Not = LexiconData.List("not-words");
    public static readonly WordList Instead = LexiconData.List("instead-words");
    public static readonly WordList Ahead = LexiconData.List("future-words");
    public static readonly WordList Invite = LexiconData.List("invite-verbs");
    public static readonly WordList Offer = LexiconData.List("offer-verbs");

    /// <summary>Gets verbs of what an organization does that holds something.</summary>
    public static readonly WordList Hosting =
        LexiconData.List("invite-verbs", "offer-verbs", "acting-verbs", "organizing-verbs");

    public static readonly WordList Each = LexiconData.List("each-words");
    public static readonly WordList Default = LexiconData.List("default-words");
    public static readonly WordList Takes = LexiconData.List("duration-words");
    public static readonly WordList DatelineMarks = LexiconData.List("dateline-marks");
    public static readonly WordList Services = LexiconData.List("service-words");
    public static readonly WordList Phone = LexiconData.List("phone-words");
    public static readonly WordList Works = LexiconData.List("works-words");
    public static readonly WordList Personal = LexiconData.List("personal-words");
    public static readonly WordList Have = LexiconData.List("have-words");
    public static readonly WordList ServiceActs = LexiconData.List("service-acts");
    public static readonly WordList EndingVerbs = LexiconData.List("registration-ends");
    public static readonly WordList EndingRegistrations = LexiconData.List("ending-registrations");
    public static readonly WordList DeadlineNouns = LexiconData.List("deadline-nouns");
    public static readonly WordList Denied = LexiconData.List("closed-if-denied");
    public static readonly WordList MotionParticiples = LexiconData.List("motion-participles");
    public static readonly WordList WeakParticiples = LexiconData.List("weak-participles");
    public static readonly WordList WeakPastTraps = LexiconData.List("weak-past-traps");
    public static readonly WordList PastVerbNouns = LexiconData.List("past-verb-nouns");

    /// <summary>Gets what one does to take part, as the subject of a sentence.</summary>
    public static readonly WordList SignUps = LexiconData.List("sign-up-nouns");

    /// <summary>Gets the nouns among them that are a beginning themselves.</summary>
    public static readonly WordList SignUpStarts = LexiconData.List("sign-up-starts");

    /// <summary>Gets verbs that say that one can register from then on.</summary>
    public static readonly WordList SignUpVerbs = LexiconData.List("sign-up-verbs");
    public static readonly WordList News = LexiconData.List("not-announced");

    /// <summary>Gets words between "bis" and a last day: "bis spätestens zum 3. Mai".</summary>
    public static readonly WordList BeforeDeadline = LexiconData.List("before-deadline");

    /// <summary>Gets words besides "bis" before a last day.</summary>
    public static readonly WordList DeadlineLeads = LexiconData.List("deadline-leads");

    /// <summary>Gets words of doors that open, to be told from the beginning.</summary>
    public static readonly WordList OpenVerbs = LexiconData.List("open-sides");

    /// <summary>Gets verbs before an hour and the doors that open then.</summary>
    public static readonly WordList OpeningVerbs = LexiconData.List("opening-doors-verbs");

    /// <summary>Gets what opens before an event and is no door.</summary>
    public static readonly WordList NoDoors = LexiconData.List("no-doors");

    /// <summary>Gets prepositions behind doors that open for something: "Türen für die Gäste".</summary>
    public static readonly WordList DoorsFor = LexiconData.List("doors-for");

    /// <summary>Gets words between an hour and what is over then: "um 22 Uhr ist Schluss".</summary>
    public static readonly WordList OverVerbs = LexiconData.List("over-verbs");

    /// <summary>Gets words right before what is over: "sind wir wieder zurück".</summary>
    public static readonly WordList OverLinks = LexiconData.List("over-links");

    /// <summary>Gets what is said of an hour at which all is over.</summary>
    public static readonly WordList Over = LexiconData.List("over-words");

    /// <summary>Gets verbs of how one registers: "Die Anmeldung erfolgt am 3. Mai".</summary>
    public static readonly WordList SignUpIs = LexiconData.List("sign-up-is");

    /// <summary>Gets words at the head of a sentence that tells what a meeting talks of.</summary>
    public static readonly WordList TalkHeads = LexiconData.List("talk-heads");

    /// <summary>Gets headings of the points of a meeting.</summary>
    public static readonly WordList AgendaHeads = LexiconData.List("agenda-heads");

    /// <summary>Gets nouns of the points of a meeting.</summary>
    public static readonly WordList AgendaWords = LexiconData.List("agenda-nouns");

    /// <summary>Gets participles right before the day of a birth or death.</summary>
    public static readonly WordList Lives = LexiconData.List("life-words");

    /// <summary>Gets prepositions of the days on which tickets are sold.</summary>
    public static readonly WordList SaleLeads = LexiconData.List("sale-leads");

    /// <summary>Gets words of what is open and does not begin.</summary>
    public static readonly WordList BeginsOpen = LexiconData.List("begins-open");

    /// <summary>Gets verbs of anniversaries: "jährt sich zum zehnten Mal".</summary>
    public static readonly WordList Anniversaries = LexiconData.List("anniversary-verbs");

    /// <summary>Gets verbs right before the last day of something: "Die Frist endet am 3. Mai".</summary>
    public static readonly WordList DeadlineVerbs = LexiconData.List("deadline-verbs");

    /// <summary>Gets verbs that "zu" makes ones of being shown: "ist zu sehen".</summary>
    public static readonly WordList BySpectators = LexiconData.List("spectator-verbs");

    /// <summary>Gets birthdays: "80. Geburtstag".</summary>
    public static readonly WordList Birthdays = LexiconData.List("birthday-nouns");

    /// <summary>Gets weddings: "goldene Hochzeit".</summary>
    public static readonly WordList Weddings = LexiconData.List("wedding-nouns");

    /// <summary>Gets verbs right behind a day of remembrance.</summary>
    public static readonly WordList AreOrWere = LexiconData.List("are-or-were");

    /// <summary>Gets those who prepare an event, and do so the day before.</summary>
    public static readonly WordList Helpers = LexiconData.List("helpers");
}
