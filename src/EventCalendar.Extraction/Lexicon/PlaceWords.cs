using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of venues, streets and rooms.</summary>
internal static class PlaceWords
{
    // "Sprachcafés" is the plural of a trap, "Tors" is not.
    private const int LongestStem = 6;

    public static readonly WordList Labels = LexiconData.List("place-labels");
    public static readonly WordList NamedHouses = LexiconData.List("named-houses");
    public static readonly WordList Prepositions = LexiconData.List("place-prepositions");
    public static readonly WordList Leads = LexiconData.List("place-leads");
    public static readonly WordList PartsOfHouses = LexiconData.List("parts-of-houses");
    public static readonly WordList BuildingActs = LexiconData.List("building-acts");
    public static readonly WordList Sides = LexiconData.List("sides-of-places");
    public static readonly WordList NotPlaces = LexiconData.List("not-a-place");
    public static readonly WordList Rooms = LexiconData.List("rooms");
    public static readonly WordList StreetLeads = LexiconData.List("street-leads");
    public static readonly WordList StreetWords = LexiconData.List("street-words");
    public static readonly WordList Copulas = LexiconData.List("copulas");
    public static readonly WordList Alternatives = LexiconData.List("alternative-venue");
    public static readonly WordList Contacts = LexiconData.List("contact-context");
    public static readonly WordList PurposeLinks = LexiconData.List("purpose-links");
    public static readonly WordList VenueLinksAbroad = LexiconData.List("venue-links-abroad");
    public static readonly WordList MasculineNouns = LexiconData.List("masculine-nouns");
    public static readonly WordList Screens = LexiconData.List("screen-houses");
    public static readonly WordList ScreenVerbs = LexiconData.List("screen-verbs");
    public static readonly WordList Abstract = LexiconData.List("abstract-nouns");
    public static readonly WordList RoomVenues = LexiconData.List("room-venues");
    public static readonly WordList CommonNouns = LexiconData.List("common-nouns");
    public static readonly WordList NotAlone = LexiconData.List("not-alone");
    public static readonly WordList Shown = LexiconData.List("shown-works");
    public static readonly WordList Nominatives = LexiconData.List("nominative-nouns");
    public static readonly WordList BareRooms = LexiconData.List("bare-rooms");
    public static readonly WordList Clubs = LexiconData.List("club-abbreviations");
    public static readonly WordList RoomAdjectives = LexiconData.List("room-adjectives");
    public static readonly WordList Family = LexiconData.List("family-words");
    public static readonly WordList WithColon = LexiconData.List("labels-with-colon");
    public static readonly WordList Always = LexiconData.List("as-always");
    public static readonly WordList Quantifiers = LexiconData.List("quantifiers");
    public static readonly WordList OwnArticles = LexiconData.List("own-articles");
    public static readonly WordList Captions = LexiconData.List("photo-labels");
    public static readonly WordList OfferLeads = LexiconData.List("offer-leads");
    public static readonly WordList BeginLabels = LexiconData.List("begin-labels");
    public static readonly WordList ReasonLeads = LexiconData.List("reason-leads");
    public static readonly WordList Excuses = LexiconData.List("place-excuses");
    public static readonly WordList SameWords = LexiconData.List("same-place");
    public static readonly WordList PlaceNouns = LexiconData.List("place-nouns");
    public static readonly WordList There = LexiconData.List("there");

    /// <summary>Gets words with one of which all words begin that name a place of before.</summary>
    public static readonly WordList ThereOrSame = LexiconData.List("there", "same-place");
    public static readonly WordList Stands = LexiconData.List("stands-at");
    public static readonly WordList Performers = LexiconData.List("performers");
    public static readonly WordList Meeting = LexiconData.List("meeting-verbs");

    /// <summary>Gets verbs of a life or of work: "lehrt an der Hochschule".</summary>
    public static readonly WordList LifeVerbs = LexiconData.List("life-verbs");

    /// <summary>Gets verbs of papers that lie somewhere: "liegt im Rathaus aus".</summary>
    public static readonly WordList PaperVerbs = LexiconData.List("paper-verbs");

    /// <summary>Gets words before a place of bad weather: "Sollte es regnen, … in der Halle".</summary>
    public static readonly WordList Reserves = LexiconData.List("reserve-places");

    /// <summary>Gets words of what comes behind the event: "Im Anschluss sitzt man im Schwanen".</summary>
    public static readonly WordList Afterwards = LexiconData.List("afterwards-places");

    /// <summary>Gets words of a sentence that says where, but for verbs that name an event as well.</summary>
    public static readonly WordList WhereWords = LexiconData.List("where-words");

    /// <summary>Gets words of a sentence that says where people come together.</summary>
    public static readonly WordList SureWhere = LexiconData.List("sure-where-words");

    /// <summary>Gets words behind the name of where people meet: "in der Barbarossa zusammen".</summary>
    public static readonly WordList BehindMeeting = LexiconData.List("behind-meeting-place");

    /// <summary>Gets what a venue is said to be: "Schauplatz ist die Dreschhalle".</summary>
    public static readonly WordList SceneNouns = LexiconData.List("scene-nouns");

    /// <summary>Gets what a venue is said to be behind its name: "ist das Haus am See Schauplatz".</summary>
    public static readonly WordList Scenes = LexiconData.List("scenes");

    /// <summary>Gets words before "auf" of what one looks forward to: "Lust auf", "freut sich auf".</summary>
    public static readonly WordList OntoWords = LexiconData.List("onto-words");

    /// <summary>Gets verbs of who helps: "sorgt der Bauwagen".</summary>
    public static readonly WordList HelperVerbs = LexiconData.List("helper-verbs");

    /// <summary>Gets venues that a noun of an event before them describes: "concert hall".</summary>
    public static readonly WordList HallsBehindEvents = LexiconData.List("halls-behind-events");
    private static readonly WordList AloneStreets = LexiconData.List("streets-alone");
    private static readonly WordList StreetEndings = LexiconData.List("street-endings");
    private static readonly WordList Neuter = LexiconData.List("venues-n");
    private static readonly WordList Masculine = LexiconData.List("venues-m");
    private static readonly WordList Feminine = LexiconData.List("venues-f");
    private static readonly WordList Plural = LexiconData.List("venues-pl");
    private static readonly WordList Abroad = LexiconData.List("venues-abroad");
    private static readonly WordList Small = LexiconData.List("venues-small");
    private static readonly WordList AbroadForeign = LexiconData.List("venues-foreign");
    private static readonly WordList LocativeEndings = LexiconData.List("locative-endings");
    private static readonly WordList Hosts = LexiconData.List("venues-hosts");
    private static readonly WordList Traps = LexiconData.List("venue-traps");

    /// <summary>Says whether a word ends as names of streets do.</summary>
    public static bool IsStreet(ReadOnlySpan<char> word) =>
        StreetEndings.EndingOf(word) is > 0 and var length
            && (word.Length > length || AloneStreets.Contains(word));

    /// <summary>Says whether a token ends as streets do, or is the word for one.</summary>
    public static bool IsStreet(in Token token) => token.IsForeign ? IsStreet(token.Text)
        : token.IsWord && StreetEndings.EndingOf(token) is > 0 and var length
            && (token.Text.Length > length || AloneStreets.Contains(token));

    /// <summary>Says whether a word names a kind of venue, in any case.</summary>
    public static bool IsVenue(in Token token) => token.IsVenue;

    /// <summary>Says whether two words may begin the name of a church: "St. Vitus", "Heilig Geist".</summary>
    public static bool IsChurchName(in Token first, in Token second) =>
        Saints.Contains(first) || (ChurchFirsts.Contains(first) && ChurchSeconds.Contains(second));

    /// <summary>"lokalinde", "salonunda": a venue whose ending says "in it".</summary>
    public static bool IsLocative(in Token token) =>
        token is { IsVenue: true, IsForeign: true } && LocativeEndings.EndingOf(token.Text) > 0;

    /// <summary>Looks up whether a word names a kind of venue; asked once when the text is divided.</summary>
    public static bool Names(in Token token)
    {
        if (token.IsForeign && !token.IsGlossed && AbroadForeign.Contains(token))
        {
            return true;
        }

        if (!token.IsWord || !token.IsCapitalized)
        {
            return token.IsWord
                && ((Abroad.Contains(token) && token.Text.Length > 3) || Small.Contains(token));
        }

        var word = token.Text;
        return !Traps.Contains(token) && (Gender(word) != ' ' || Abroad.Contains(token))
            && !(word[^1] == 's' && word.Length > LongestStem && Traps.Contains(word[..^1]));
    }

    /// <summary>
    /// Gets venues that stand right behind what takes place there: "Chorprobe Gemeindehaus".
    /// </summary>
    public static readonly WordList BehindEvents = LexiconData.List("venues-behind-events");

    /// <summary>
    /// Gets nouns that name an office or a people and no house: "im Amt", "in unserer Gemeinde".
    /// </summary>
    public static readonly WordList BodiesNotPlaces = LexiconData.List("bodies-not-places");

    /// <summary>
    /// Gets prepositions between a thing and the house beside it: "Asphaltbahn beim Hallenbad".
    /// </summary>
    public static readonly WordList BesideLeads = LexiconData.List("beside-leads");

    /// <summary>Gets small words inside names of houses, also of those without a kind of venue.</summary>
    public static readonly WordList NameJoints = LexiconData.List("name-joints");

    /// <summary>Gets words before the saint that stands for a church.</summary>
    public static readonly WordList Saints = LexiconData.List("saint-words");

    /// <summary>"Herz" and "Jesu": names of churches that are no saint's.</summary>
    public static readonly WordList ChurchFirsts = LexiconData.List("church-name-firsts");
    public static readonly WordList ChurchSeconds = LexiconData.List("church-name-seconds");

    /// <summary>Words of a ride or way to an event: its hour is none of the event.</summary>
    public static readonly WordList Rides = LexiconData.List("ride-words");

    /// <summary>
    /// Gets prepositions with an article before a place known by its name alone: "in der Arche".
    /// </summary>
    public static readonly WordList NamedPlaceLeads = LexiconData.List("named-place-leads");

    /// <summary>Gets prepositions without an article before such a name.</summary>
    public static readonly WordList BareNameLeads = LexiconData.List("bare-name-leads");

    /// <summary>Gets prepositions of where one is invited: "lädt in die Arche ein".</summary>
    public static readonly WordList InvitedInto = LexiconData.List("invited-into");

    /// <summary>Gets articles of what a place is, behind the comma: "im Kump, dem alten Stall".</summary>
    public static readonly WordList Explaining = LexiconData.List("explaining-articles");

    /// <summary>Gets words behind a place that one is invited to.</summary>
    public static readonly WordList InvitedWords = LexiconData.List("invited-words");

    /// <summary>Gets prepositions between a place and its hour or day.</summary>
    public static readonly WordList BesideHours = LexiconData.List("beside-hours");

    /// <summary>Gets nouns of a street that stand apart from its name.</summary>
    public static readonly WordList StreetNouns = LexiconData.List("bare-street-nouns");

    /// <summary>Gets words behind a number that make it no house number: "Osterdeich 70 statt".</summary>
    public static readonly WordList NotBehindNumber = LexiconData.List("not-behind-number");

    /// <summary>Gets words before the name of a town with its ending: "an der Bochumer Landwehr".</summary>
    public static readonly WordList TownFormLeads = LexiconData.List("town-form-leads");

    /// <summary>Gets small words inside names of streets: "Straße des Friedens".</summary>
    public static readonly WordList StreetConnectors = LexiconData.List("street-connectors");

    /// <summary>Gets words behind a place that one comes from, on a way: "vom Schulhof zum See".</summary>
    public static readonly WordList WayBehindFrom = LexiconData.List("way-behind-from");

    /// <summary>
    /// Gets words behind a place that one comes from and not who does it: "vom Rathaus bis".
    /// </summary>
    public static readonly WordList GoalBehindFrom = LexiconData.List("goal-behind-from");

    /// <summary>Gets prepositions before any place of a kind: "in Höfen und Kellern".</summary>
    public static readonly WordList AnyOfKindLeads = LexiconData.List("any-of-kind-leads");

    /// <summary>Gets words that go on with the name of a place of that kind.</summary>
    public static readonly WordList BehindKind = LexiconData.List("behind-kind");

    /// <summary>
    /// Gets prepositions of what belongs to an event and is no place: "mit persischer Küche".
    /// </summary>
    public static readonly WordList GearLeads = LexiconData.List("gear-leads");

    /// <summary>Gets prepositions behind a town that do not go on with a place in it.</summary>
    public static readonly WordList NotBehindTown = LexiconData.List("not-behind-town");

    /// <summary>Gets prepositions of where one starts: "Start am Freibad".</summary>
    public static readonly WordList StartPoints = LexiconData.List("start-point-leads");

    /// <summary>Gets words of which one stands before every place that is labelled.</summary>
    public static readonly WordList AnyLabel = LexiconData.List("place-labels", "begin-labels");

    /// <summary>Gets verbs of what has to leave a place: "wird in die Stadtkirche verlegt".</summary>
    public static readonly WordList LeavingVerbs = LexiconData.List("leaving-verbs");

    /// <summary>Gets verbs that end what is said of a place that is left.</summary>
    public static readonly WordList LeftVerbs = LexiconData.List("left-verbs");

    /// <summary>
    /// Gets labels of places with words before their colon: "Ort, wenn nicht anders angegeben:".
    /// </summary>
    public static readonly WordList LongLabels = LexiconData.List("long-labels");

    /// <summary>
    /// Gets words behind a label of a place that say what for: "Treffpunkt für alle Touren".
    /// </summary>
    public static readonly WordList LabelLinks = LexiconData.List("label-links");

    /// <summary>Gets articles of whose label it is: "Treffpunkt der Gruppe".</summary>
    public static readonly WordList LabelGenitives = LexiconData.List("label-genitives");

    /// <summary>Gets denials before a place.</summary>
    public static readonly WordList NoPlace = LexiconData.List("no-place-words");

    /// <summary>
    /// Gets small words that join the parts of the name of a house: "Haus der Kirche", "Casa di Goethe".
    /// </summary>
    public static readonly WordList NameConnectors = LexiconData.List("name-connectors");

    /// <summary>
    /// Gets prepositions before "den" and "dem" inside such a name: "Hof hinter dem Rathaus".
    /// </summary>
    public static readonly WordList BehindHouse = LexiconData.List("behind-house-leads");

    /// <summary>Gets endings of names that can be nothing but streets.</summary>
    public static readonly WordList PlainStreets = LexiconData.List("plain-street-endings");

    /// <summary>Gets words right before the towns of a list of dates.</summary>
    public static readonly WordList TownPointLeads = LexiconData.List("town-point-leads");

    /// <summary>Gets nouns of what something is about: "Im Zentrum steht".</summary>
    public static readonly WordList Centres = LexiconData.List("centre-nouns");

    /// <summary>Gets nouns of room for more people: "immer Platz".</summary>
    public static readonly WordList RoomForMore = LexiconData.List("room-for-more");

    /// <summary>Says whether a word is a kind of venue and nothing else: "Haus", "Halle".</summary>
    public static bool IsBareVenue(ReadOnlySpan<char> word) =>
        Neuter.EndingOf(word) == word.Length || Masculine.EndingOf(word) == word.Length
            || Feminine.EndingOf(word) == word.Length;

    /// <summary>Says whether a word in any case is a kind of venue and nothing else: "Hauses".</summary>
    public static bool IsBareInAnyCase(ReadOnlySpan<char> word) =>
        IsBareVenue(word) || (word.Length > 4 && word[^1] is 's' or 'e' or 'n' && IsBareVenue(word[..^1]))
        || (word.Length > 5 && word.EndsWith("es", StringComparison.Ordinal) && IsBareVenue(word[..^2]));

    /// <summary>Says whether a word is the plural of a kind of venue and nothing else: "Höfen".</summary>
    public static bool IsBarePlural(ReadOnlySpan<char> word) =>
        Plural.EndingOf(word) == word.Length
            || (word.Length > 4 && word[^1] == 'n' && !IsBareVenue(word) && IsBareInAnyCase(word));

    /// <summary>Says whether a word ends as venues do, no ending of a case behind it.</summary>
    public static bool IsWhole(ReadOnlySpan<char> word) =>
        Neuter.EndingOf(word) > 0 || Masculine.EndingOf(word) > 0;

    /// <summary>Gets houses that always have a name behind them: "Gasthof Stern".</summary>
    public static readonly WordList Inns = LexiconData.List("inns-with-names");

    /// <summary>Gets the quarters by which houses are told apart: "Stadtteilzentrum Nord".</summary>
    public static readonly WordList Quarters = LexiconData.List("quarter-names");

    /// <summary>
    /// Says whether a word names a body that may be the place where it is at home: "beim Jugendamt".
    /// </summary>
    public static bool IsHost(Token token) => token.IsWord && token.IsCapitalized && Hosts.Contains(token)
        && !token.Is("verbund");

    /// <summary>
    /// Finds the gender of a venue by its ending: m, f, n, p for plural, a space if unknown.
    /// </summary>
    public static char Gender(ReadOnlySpan<char> word)
    {
        for (var cut = 0; cut <= 2 && word.Length - cut > 2; cut++)
        {
            if (cut > 0
                && !(cut == 1 ? word[^1] is 's' or 'e' or 'n'
                    : word.EndsWith("es", StringComparison.Ordinal)))
            {
                continue;
            }

            // Only their endings are asked for.
            var stem = Vocabulary.Instance.Endings.Find(word[..^cut]);
            var (n, m, f, p) =
                (Neuter.EndingOf(stem), Masculine.EndingOf(stem), Feminine.EndingOf(stem),
                    Plural.EndingOf(stem));
            var longest = Math.Max(Math.Max(n, m), Math.Max(f, p));
            if (longest > 0)
            {
                return longest == n ? 'n' : longest == m ? 'm' : longest == f ? 'f' : 'p';
            }
        }

        return ' ';
    }
}
