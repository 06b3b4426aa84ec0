using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Nouns that name what takes place.</summary>
internal static class EventNouns
{
    private static readonly WordList All = LexiconData.List("event-nouns");
    private static readonly WordList Traps = LexiconData.List("event-noun-traps");
    private static readonly WordList Generic = LexiconData.List("generic-event-nouns");
    private static readonly WordList Activities = LexiconData.List("activity-nouns");
    private static readonly WordList EnglishNouns = LexiconData.List("english-events");
    private static readonly WordList Abroad = LexiconData.List("events-abroad");
    private static readonly WordList DayNouns = LexiconData.List("days-of");
    private static readonly WordList KindsOfDay = LexiconData.List("kinds-of-day");
    private static readonly WordList Weeks = LexiconData.List("weeks-with-names");
    private static readonly WordList NamingAdjectives = LexiconData.List("naming-adjectives");
    private static readonly WordList LastParts = LexiconData.List("last-parts-of-events");
    private static readonly WordList FirstParts = LexiconData.List("first-parts-of-events");
    private static readonly WordList DaysAndParts =
        LexiconData.List("days-of", "kinds-of-day", "last-parts-of-events");

    private static readonly WordList DaysWithNames = LexiconData.List("days-of", "weeks-with-names");
    private static readonly WordList Feminine = LexiconData.List("feminine-events");
    private static readonly WordList Neuter = LexiconData.List("neuter-events");

    /// <summary>Says whether a word names something that takes place, in any case and number.</summary>
    public static bool IsEventNoun(in Token token) => token.IsEventNoun;

    /// <summary>
    /// Looks up whether a word names something that takes place; asked once when the text is divided.
    /// </summary>
    public static bool Names(in Token token)
    {
        if (!token.IsWord || token.Text.Length < 2 || Weekdays.TryFind(token, out _)
            || Months.TryFind(token, out _))
        {
            return false;
        }

        if (token.IsForeign && !token.IsGlossed && Abroad.Contains(token))
        {
            return true;
        }

        // English writes its nouns small; German ones are capitalized.
        if (!token.IsCapitalized)
        {
            return EnglishNouns.Contains(token);
        }

        if (Traps.Contains(token.Key))
        {
            return false;
        }

        var word = token.Text;
        return IsNoun(token.Key) || IsNounStem(Stem(word, 1)) || IsNounStem(Stem(word, 2));
    }

    /// <summary>Says whether words with a hyphen name an event in another language: "clean-up".</summary>
    public static bool NamesAbroad(ReadOnlySpan<char> compound) => Abroad.Contains(compound);

    /// <summary>
    /// Says whether an event is named at a token; "Tag der Archive" is one, "Tag" alone is not.
    /// </summary>
    /// <remarks>"Café" alone is a place; the last part of "Repair-Café" names what takes place.</remarks>
    public static bool IsAt(TokenReader tokens, int at) =>
        IsEventNoun(tokens[at])
            || (tokens[at].IsCapitalized && DaysAndParts.Contains(tokens[at])
                && (IsLastPart(tokens, at) || IsKindOfDay(tokens, at)
                    || IsDayOf(tokens[at - 1], tokens[at], tokens[at + 1])));

    /// <summary>Says whether a word may name an event, which its neighbours decide.</summary>
    public static bool MayBe(in Token token) =>
        IsEventNoun(token) || (token.IsCapitalized && DaysAndParts.Contains(token));

    /// <summary>Says whether a word may be a day or week with a name, which its neighbours decide.</summary>
    public static bool MayBeNamedDay(in Token token) => token.IsCapitalized && DaysWithNames.Contains(token);

    /// <summary>"Tag der offenen Tür", "Nacht des Sports", but not "am Tag der Abreise".</summary>
    public static bool IsDayOf(in Token before, in Token token, in Token after) =>
        token.IsCapitalized && GrammarWords.Genitives.Contains(after) && after.Breaks == 0
            && DayNouns.Contains(token)
            && !(before.IsWord && (TimeWords.NotDayOf.Contains(before)
                || TimeWords.NextWeek.Contains(before) || TimeWords.LastWeek.Contains(before)));

    /// <summary>"Digitaler Abend", "geselliger Nachmittag", "Abend mit Liedern".</summary>
    private static bool IsKindOfDay(TokenReader tokens, int at) =>
        IsDayWithTopic(tokens, at) || IsNamedDay(tokens, at);

    /// <summary>"die Interkulturelle Woche", "Grüne Tage": a large adjective makes it a name.</summary>
    public static bool IsNamedWeek(in Token adjective, in Token week) =>
        week.IsCapitalized && week.IsSpaced && week.Breaks == 0 && Weeks.Contains(week)
            && adjective.IsCapitalized && NamingAdjectives.Contains(adjective);

    private static bool IsDayWithTopic(TokenReader tokens, int at) =>
        tokens[at].IsCapitalized && KindsOfDay.Contains(tokens[at]) && tokens[at + 1].Breaks == 0
            && TimeWords.DayTopics.Contains(tokens[at + 1])
            && (at == 0 || !(TimeWords.NotKindOfDay.Contains(tokens[at - 1])
                || Weekdays.TryFind(tokens[at - 1], out _)));

    private static bool IsNamedDay(TokenReader tokens, int at) =>
        at > 0 && tokens[at].IsCapitalized && KindsOfDay.Contains(tokens[at]) && tokens[at].IsSpaced
            && tokens[at].Breaks == 0
        && tokens[at - 1] is { IsWord: true, Length: > 5 } kind
        && kind.Text.EndsWith("er", StringComparison.Ordinal)
        && !TimeWords.Next.Contains(kind) && !TimeWords.This.Contains(kind) && !TimeWords.Last.Contains(kind)
        && !TitleWords.NoAdjectives.Contains(kind);

    private static bool IsLastPart(TokenReader tokens, int at) =>
        at > 1 && tokens[at].IsCapitalized && LastParts.Contains(tokens[at])
            && ((tokens.IsTight(at - 1, "-") && !tokens[at].IsSpaced && tokens[at - 2].IsWord)
                || HasFirstPart(tokens, at));

    /// <summary>"Repair Café": the first part of a name that lacks its hyphen.</summary>
    public static bool HasFirstPart(TokenReader tokens, int at) =>
        tokens[at].Breaks == 0 && tokens[at].IsSpaced && LastParts.Contains(tokens[at])
            && tokens[at - 1].IsCapitalized && FirstParts.Contains(tokens[at - 1]);

    /// <summary>
    /// Says whether the noun is an English one, before which names stand without an article.
    /// </summary>
    public static bool IsEnglish(ReadOnlySpan<char> word) => EnglishNouns.Contains(word);

    /// <summary>Says whether the word alone leaves open what takes place.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> word) =>
        Generic.Contains(word) || Generic.Contains(Stem(word, 1)) || Generic.Contains(Stem(word, 2));

    /// <summary>
    /// Says whether it names what people do at many events: "Basteln", "Tanz", "Frühstück".
    /// </summary>
    public static bool IsActivity(in Token token) => Activities.Contains(token);

    /// <summary>
    /// Returns the ending of an adjective before the noun when nothing stands before it: "-e", "-es", "-er".
    /// </summary>
    public static string AdjectiveEnding(ReadOnlySpan<char> word) =>
        Feminine.EndingOf(word) > 0 ? "e" : Neuter.EndingOf(word) > 0 ? "es" : "er";

    private static bool IsNounStem(ReadOnlySpan<char> stem) =>
        stem.Length > 0 && IsNoun(Vocabulary.Instance.Find(stem));

    private static bool IsNoun(WordKey key) => All.Contains(key) && !Traps.Contains(key);

    /// <summary>Takes an ending of case or number off: "Sitzungen", "Konzertes", "Treffens".</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, int length)
    {
        if (word.Length < 6 + length)
        {
            return default;
        }

        var isEnding = length == 1 ? word[^1] is 's' or 'e' or 'n' : word[^2..] is "es" or "en";
        return isEnding ? word[..^length] : default;
    }
}
