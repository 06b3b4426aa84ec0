using System.Diagnostics.CodeAnalysis;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words that build titles or end them.</summary>
internal static class TitleWords
{
    public static readonly WordList Collections = LexiconData.List("title-collections");
    public static readonly WordList CollectionLeads = LexiconData.List("collection-leads");
    public static readonly WordList Possessives = LexiconData.List("possessives");

    /// <summary>
    /// Gets words of what is somebody's own, which begin a phrase: "öffnet der Markt seine Türen".
    /// </summary>
    public static readonly WordList Owners = LexiconData.List("owners");
    public static readonly WordList NoAdjectives = LexiconData.List("title-no-adjectives");
    public static readonly WordList Links = LexiconData.List("title-links");
    public static readonly WordList Asides = LexiconData.List("title-asides");
    public static readonly WordList Locative = LexiconData.List("title-locative");
    public static readonly WordList Themes = LexiconData.List("title-themes");
    public static readonly WordList MeetingNouns = LexiconData.List("meeting-nouns");
    public static readonly WordList Companions = LexiconData.List("title-companions");
    public static readonly WordList FeastEvents = LexiconData.List("feast-events");
    public static readonly WordList Currencies = LexiconData.List("currencies");
    public static readonly WordList Accusatives = LexiconData.List("accusative-articles");
    public static readonly WordList Indefinite = LexiconData.List("indefinite-articles");
    public static readonly WordList Contracted = LexiconData.List("contracted-articles");
    public static readonly WordList OfThings = LexiconData.List("verbs-of-things");
    public static readonly WordList Minor = LexiconData.List("minor-events");
    public static readonly WordList Idle = LexiconData.List("title-idle-nouns");
    public static readonly WordList Subordinating = LexiconData.List("subordinating-words");
    public static readonly WordList BareGroups = LexiconData.List("bare-groups");
    public static readonly WordList Trips = LexiconData.List("trip-nouns");
    public static readonly WordList Reasons = LexiconData.List("title-reasons");
    public static readonly WordList TableHeads = LexiconData.List("table-heads");

    /// <summary>Gets words that are columns of a table beside those for day, hour and place.</summary>
    public static readonly WordList TableColumns = LexiconData.List("table-columns");
    public static readonly WordList Leading = LexiconData.List("title-leading");
    public static readonly WordList Groups = LexiconData.List("group-nouns");
    public static readonly WordList Certain = LexiconData.List("certain-verbs");
    public static readonly WordList Asked = LexiconData.List("asked-of-all");
    public static readonly WordList Ending = LexiconData.List("ending-verbs");
    public static readonly WordList Wanting = LexiconData.List("wanting-words");
    public static readonly WordList Jubilees = LexiconData.List("jubilee-nouns");
    public static readonly WordList OfWorks = LexiconData.List("verbs-of-works");
    public static readonly WordList Relating = LexiconData.List("relating-words");
    public static readonly WordList After = LexiconData.List("title-after-words");
    public static readonly WordList Referring = LexiconData.List("referring-words");
    public static readonly WordList Dangling = LexiconData.List("title-dangling");
    public static readonly WordList Explaining = LexiconData.List("explaining-verbs");
    public static readonly WordList IdlePeople = LexiconData.List("idle-people");
    public static readonly WordList Counting = LexiconData.List("counting-words");
    public static readonly WordList Pointing = LexiconData.List("pointing-words");
    public static readonly WordList Actors = LexiconData.List("actors-of-works");
    public static readonly WordList Focus = LexiconData.List("focus-words");
    public static readonly WordList Standing = LexiconData.List("standing-verbs");
    public static readonly WordList DayKinds = LexiconData.List("kinds-of-day-in-genitive");
    public static readonly WordList Guests = LexiconData.List("guest-words");
    public static readonly WordList Calling = LexiconData.List("calling-verbs");
    public static readonly WordList Asking = LexiconData.List("asking-words");
    public static readonly WordList Reporting = LexiconData.List("reporting-verbs");
    public static readonly WordList Hollow = LexiconData.List("hollow-titles");

    /// <summary>Gets what stands before who wrote a page: "Verfasst von".</summary>
    public static readonly WordList Bylines = LexiconData.List("bylines");

    /// <summary>Gets what begins the answer to a question: "Darüber spricht".</summary>
    public static readonly WordList Answering = LexiconData.List("answer-words");

    /// <summary>Gets what a verb leaves at the end of its clause: "stellt … aus".</summary>
    public static readonly WordList Separable = LexiconData.List("separable-particles");

    /// <summary>Gets pronouns for a thing that was named before: "segnet es der Pfarrer".</summary>
    public static readonly WordList ThingPronouns = LexiconData.List("thing-pronouns");

    /// <summary>Gets money that something brings: "Der Erlös ist für die Abschlussfahrt".</summary>
    public static readonly WordList Proceeds = LexiconData.List("proceeds");

    /// <summary>Gets what ends a call to readers: "Nachwuchsforscher aufgepasst!".</summary>
    public static readonly WordList CallEnds = LexiconData.List("call-ends");

    /// <summary>Gets who meets without a word on who they are: "die Gruppe", "die Aktiven".</summary>
    public static readonly WordList Nobodies = LexiconData.List("nobodies");

    public static readonly WordList Adverbs = LexiconData.List("sentence-adverbs");
    public static readonly WordList AdverbEndings = LexiconData.List("adverb-endings");
    public static readonly WordList AdverbTraps = LexiconData.List("adverb-traps");
    public static readonly WordList Tails = LexiconData.List("title-tails");

    public static readonly WordList Pronouns = LexiconData.List("acting-pronouns");
    public static readonly WordList Prepositions = LexiconData.List("prepositions");
    public static readonly WordList Determiners = LexiconData.List("determiners");
    public static readonly WordList Attaching = LexiconData.List("topic-prepositions");
    public static readonly WordList Inviting = LexiconData.List("inviting-words");
    public static readonly WordList Modals = LexiconData.List("modal-verbs");

    /// <summary>Gets small words that are the verb of their clause wherever they stand.</summary>
    public static readonly WordList SureVerbs =
        LexiconData.List("auxiliaries", "invite-verbs", "offer-verbs", "showing-verbs", "past-verbs");

    public static readonly WordList Doing = LexiconData.List("doing-verbs");
    public static readonly WordList Organizing = LexiconData.List("organizing-verbs");
    public static readonly WordList Labels = LexiconData.List("title-labels");
    public static readonly WordList Works = LexiconData.List("named-works");
    public static readonly WordList ThemeLinks = LexiconData.List("title-theme-links");
    public static readonly WordList Saying = LexiconData.List("saying-verbs");
    public static readonly WordList Shows = LexiconData.List("exhibition-words");
    public static readonly WordList Openings = LexiconData.List("opening-words");
    public static readonly WordList Showing = LexiconData.List("showing-verbs");
    public static readonly WordList TakingPlace = LexiconData.List("taking-place-verbs");
    public static readonly WordList Meeting = LexiconData.List("meeting-verbs");
    public static readonly WordList IdleVerbs = LexiconData.List("idle-verbs");
    public static readonly WordList ClauseStarts = LexiconData.List("clause-starts");

    /// <summary>Gets articles and contractions before something known: "beim Fest".</summary>
    public static readonly WordList DefiniteForms = LexiconData.List("definite-forms");

    /// <summary>Gets prepositions before the place of an item, where its title ends.</summary>
    public static readonly WordList ItemPlaceLeads = LexiconData.List("item-place-leads");

    /// <summary>Gets adjectives that are surnames behind a first name: "Anna Neu".</summary>
    public static readonly WordList Surnames = LexiconData.List("surname-adjectives");

    /// <summary>Gets pronouns of those who speak in an item: "lesen wir".</summary>
    public static readonly WordList Speakers = LexiconData.List("speaking-pronouns");

    /// <summary>
    /// Gets prepositions that make a noun part of the words before it: "Musik zur Sterbestunde".
    /// </summary>
    public static readonly WordList Attached = LexiconData.List("attached-leads");

    /// <summary>Gets prepositions before what is only spoken of: "die Planung für die Aktionstage".</summary>
    public static readonly WordList SpokenOf = LexiconData.List("spoken-of-leads");

    /// <summary>Gets prepositions of where something comes from.</summary>
    public static readonly WordList OutOf = LexiconData.List("out-of-leads");

    /// <summary>Gets denials right before a noun that is not meant.</summary>
    public static readonly WordList Denied = LexiconData.List("denied-articles");

    /// <summary>Gets denials right before the noun of an event that is none.</summary>
    public static readonly WordList NoNouns = LexiconData.List("no-noun-articles");

    /// <summary>Gets prepositions that make an event the time of another.</summary>
    public static readonly WordList TimeLeads = LexiconData.List("noun-time-leads");

    /// <summary>Gets articles and possessives in the dative.</summary>
    public static readonly WordList DativeForms = LexiconData.List("dative-forms");

    /// <summary>Gets possessives before the event of a sentence: "feiert sein Sommerfest".</summary>
    public static readonly WordList LeadPossessives = LexiconData.List("lead-possessives");

    /// <summary>Gets meanings of small words inside a title of another language.</summary>
    public static readonly WordList GlossedLinks = LexiconData.List("glossed-links");
    public static readonly WordList FrameVerbs = LexiconData.List("frame-verbs");
    public static readonly WordList HoldingFrames = LexiconData.List("holding-frames");
    public static readonly WordList FrameHelpers = LexiconData.List("frame-helpers");
    public static readonly WordList FrameSkips = LexiconData.List("frame-skips");
    public static readonly WordList ForeignDeterminers = LexiconData.List("foreign-determiners");

    /// <summary>Gets words right before the day of a heading, which is no part of it.</summary>
    public static readonly WordList HeadingDays = LexiconData.List("heading-day-leads");

    /// <summary>Gets words that begin a heading that asks: "Was ist los?".</summary>
    public static readonly WordList QuestionHeads = LexiconData.List("question-heads");

    /// <summary>Gets words at the end of a line whose sentence goes on.</summary>
    public static readonly WordList LineEnds = LexiconData.List("title-line-ends");

    /// <summary>Gets pronouns that stand for what was named before.</summary>
    public static readonly WordList ThirdPersons = LexiconData.List("third-persons");

    /// <summary>Gets articles of what an anniversary or motto belongs to.</summary>
    public static readonly WordList OfKinds = LexiconData.List("of-kinds");

    /// <summary>Gets articles behind "in" and "auf" before a place.</summary>
    public static readonly WordList GoalArticles = LexiconData.List("goal-articles-behind");

    /// <summary>Gets meanings of small words that follow an invitation in other languages.</summary>
    public static readonly WordList GlossedSkips = LexiconData.List("glossed-skips");

    /// <summary>Gets verbs between "Thema" and what it is.</summary>
    public static readonly WordList ThemeVerbs = LexiconData.List("theme-verbs");

    /// <summary>Gets prepositions of what one wants: "Lust auf Theater".</summary>
    public static readonly WordList WantingLeads = LexiconData.List("wanting-leads");

    /// <summary>Gets articles and possessives in the genitive, masculine and neuter.</summary>
    public static readonly WordList GenitiveOnes = LexiconData.List("genitive-ones");

    /// <summary>Gets articles and possessives in the genitive, feminine and plural.</summary>
    public static readonly WordList GenitiveMany = LexiconData.List("genitive-many");

    /// <summary>Gets nouns of what follows: "im Anschluss".</summary>
    public static readonly WordList Connections = LexiconData.List("connection-nouns");

    /// <summary>Gets what stands in an item in place of an hour.</summary>
    public static readonly WordList AllDay = LexiconData.List("all-day-words");

    private const int LongestVerb = 32;
    private static readonly Dictionary<string,
        string>.AlternateLookup<ReadOnlySpan<char>> NounsByVerb = LexiconData.Lookup("meeting-titles");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> VerbsWithParticle =
        FirstParts("meeting-titles");
    private static readonly Dictionary<string,
        string>.AlternateLookup<ReadOnlySpan<char>> TopicsByNoun = LexiconData.Lookup("title-topics");
    private static readonly Dictionary<string,
        string>.AlternateLookup<ReadOnlySpan<char>> JoinedActs = LexiconData.Lookup("joined-acts");
    private static readonly Dictionary<string,
        string>.AlternateLookup<ReadOnlySpan<char>> Irregular = LexiconData.Lookup("irregular-infinitives");

    /// <summary>Says whether a small word is a verb of one of the lists, and no adjective.</summary>
    public static bool IsVerb(in Token word) =>
        !word.IsCapitalized
            && (Doing.Contains(word) || TakingPlace.Contains(word) || Showing.Contains(word)
                || Inviting.Contains(word) || Modals.Contains(word));

    /// <summary>Says whether a verb means something else with a particle or preposition behind it.</summary>
    public static bool HasParticle(in Token verb) => VerbsWithParticle.Contains(verb.Text);

    /// <summary>Finds the noun for a verb with its particle: "trägt … vor" is a "Vortrag".</summary>
    public static bool TryFindNoun(in Token verb, in Token particle, [NotNullWhen(true)] out string? noun)
    {
        noun = null;
        Span<char> key = stackalloc char[LongestVerb];
        if (verb.Text.Length + particle.Text.Length + 1 > LongestVerb)
        {
            return false;
        }

        verb.Text.CopyTo(key);
        key[verb.Text.Length] = '+';
        particle.Text.CopyTo(key[(verb.Text.Length + 1)..]);
        return NounsByVerb.TryGetValue(key[..(verb.Text.Length + particle.Text.Length + 1)], out noun);
    }

    /// <summary>Finds the noun for what a verb says: "liest" is a "Lesung".</summary>
    public static bool TryFindNoun(in Token verb, [NotNullWhen(true)] out string? noun) =>
        NounsByVerb.TryGetValue(verb.Text, out noun);

    /// <summary>Says whether a preposition leads from a noun to its topic: "Lesung" "aus".</summary>
    public static bool HasTopicBehind(string noun, ReadOnlySpan<char> preposition)
    {
        if (!TopicsByNoun.TryGetValue(noun, out var prepositions))
        {
            return false;
        }

        foreach (var range in prepositions.AsSpan().Split(','))
        {
            if (prepositions.AsSpan(range).SequenceEqual(preposition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Darum wird geschnitzt", "Spannend wird es": no noun, though the sentence begins with it.
    /// </summary>
    public static bool IsAdverb(in Token word, in Token next) =>
        Adverbs.Contains(word)
            || (next is { IsWord: true, IsCapitalized: false } && AdverbEndings.Contains(word)
            && !AdverbTraps.Contains(word) && !word.IsEventNoun);

    /// <summary>
    /// Finds the infinitive of a verb that names what people do together: "bindet" and "binden" are "binden".
    /// </summary>
    public static bool IsDoing(in Token verb, out string infinitive)
    {
        infinitive = verb.IsCapitalized ? "" : Doing.Contains(verb) ? verb.Folded
            : OfSingular(verb.Text);
        return infinitive.Length > 0;
    }

    /// <summary>
    /// Finds the infinitive of a participle: "aufgestellt" is "aufstellen"; empty if it is not of those in
    /// the list.
    /// </summary>
    public static string Infinitive(in Token participle)
    {
        if (Irregular.TryGetValue(participle.Text, out var known))
        {
            return known;
        }

        var word = participle.Text;
        var prefix = word.IndexOf("ge", StringComparison.Ordinal);
        var stem = word.Length < 6 || word[^1] != 't' || prefix < 0 ? "" : OfSingular(word[(prefix + 2)..]);
        return stem.Length == 0 ? "" : string.Concat(word[..prefix], stem);
    }

    /// <summary>"betroffen", "eingeladen": a participle, though a sentence begins with it.</summary>
    public static bool LooksLikeParticiple(ReadOnlySpan<char> word) =>
        (word[^1] == 't' || word.EndsWith("en", StringComparison.Ordinal))
            && (word.IndexOf("ge", StringComparison.Ordinal) is >= 0 and <= 5
                || word.StartsWith("be", StringComparison.Ordinal)
                || word.StartsWith("ver", StringComparison.Ordinal)
                || word.StartsWith("er", StringComparison.Ordinal)
                || word.EndsWith("iert", StringComparison.Ordinal));

    /// <summary>
    /// Names what is done to a thing: "Brot backen", and "Blutspende" where one noun says it.
    /// </summary>
    public static string Act(string thing, string infinitive) =>
        JoinedActs.TryGetValue(thing.ToLowerInvariant() + "+" + infinitive, out var noun) ? noun
            : thing + " " + infinitive;

    private static string OfSingular(ReadOnlySpan<char> verb)
    {
        if (Irregular.TryGetValue(verb, out var known))
        {
            return known;
        }

        if (verb.Length < 4 || verb[^1] != 't')
        {
            return "";
        }

        var stem = verb.EndsWith("tet", StringComparison.Ordinal)
            || verb.EndsWith("det", StringComparison.Ordinal)
            || verb.EndsWith("net", StringComparison.Ordinal) ? verb[..^2] : verb[..^1];
        var ending = stem.EndsWith("el", StringComparison.Ordinal)
            || stem.EndsWith("er", StringComparison.Ordinal) ? "n" : "en";
        Span<char> infinitive = stackalloc char[LongestVerb];
        if (stem.Length + ending.Length > LongestVerb)
        {
            return "";
        }

        stem.CopyTo(infinitive);
        ending.CopyTo(infinitive[stem.Length..]);
        infinitive = infinitive[..(stem.Length + ending.Length)];
        return Doing.Contains(infinitive) ? infinitive.ToString() : "";
    }

    // "nimmt" of "nimmt+teil".
    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstParts(string section)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (words, _) in LexiconData.Pairs(section))
        {
            if (words.IndexOf('+', StringComparison.Ordinal) is > -1 and var sign)
            {
                parts.Add(words[..sign]);
            }
        }

        return parts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Says whether a title is that of a list: "Termine", "Gottesdienste im Mai".</summary>
    public static bool IsListHeading(string title)
    {
        var word = title.Split(' ')[0].TrimEnd(':').ToLowerInvariant();
        return Collections.Contains(word) || CollectionLeads.Contains(word);
    }

    /// <summary>
    /// Says whether words have a finite verb behind the first: small, of a list, or ending in t and no
    /// preposition.
    /// </summary>
    public static bool HasVerb(TokenReader tokens, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            ref readonly var token = ref tokens[at];
            if (!token.IsWord || token.IsCapitalized || token.IsQuoted || token.IsUnknown
                || EventNouns.IsEventNoun(token))
            {
                continue;
            }

            if (SureVerbs.Contains(token) || (RoleWords.Acting.Contains(token) && at + 1 == end)
                || (Doing.Contains(token) && Determiners.Contains(tokens[first]))
                || (at == first + 1 && token.Text is "sich"
                    && tokens[first] is { IsWord: true, Length: > 4 } self && self.Text[^1] is 't' or 'n')
                || (token.Length > 3 && token.Text[^1] == 't' && token.IsSpaced
                    && !HeadingWords.EndInT.Contains(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes an ending of case or number off.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.Length < 6 ? word
            : word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal)
            ? word[..^2]
            : word[^1] is 's' or 'e' or 'n' ? word[..^1] : word;
}
