using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Tells places that are only spoken of: where the speaker works, where one parks, where papers lie, where it
/// was last time, where it goes if it rains.
/// </summary>
internal static class SidePlaces
{
    private const int LongestSentence = 60;

    /// <summary>Says whether a sentence tells of a life, of papers that lie somewhere and the like.</summary>
    public static bool Is(Reading reading, int sentence) =>
        reading.Ask(sentence, SentenceFact.SidePlace, Tells);

    /// <summary>Says whether a place is one of what was, or of what would be if it rained.</summary>
    public static bool Is(Reading reading, int sentence, PlacePhrase found)
    {
        var range = reading.Source.Sentences[sentence];
        return Is(reading, sentence)
            || IsAfterwards(reading, range, found.First)
            || IsReserve(reading, range.First, found.First)
            || (found.Street is null && found.First >= range.First && found.End <= range.End
                && (Tenses.Of(reading.Tokens, range, found.First, found.End) == Tense.Past
                    || IsDone(reading, sentence, range.First)));
    }

    /// <summary>"Sollte es regnen, … in der Halle", "Als Ausweichort ist das Museum vorgesehen".</summary>
    public static bool IsReserve(Reading reading, int first, int at) =>
        reading.Tokens.Has(PlaceWords.Reserves, Math.Max(first, at - LongestSentence), at);

    /// <summary>"Vorbereitet haben sich die Spieler im Rathaus": a participle opens the sentence.</summary>
    private static bool IsDone(Reading reading, int sentence, int first) =>
        TenseWords.PerfectAuxiliaries.Contains(reading.Tokens[first + 1])
            && reading.Tokens[first] is { IsWord: true, IsVenue: false, IsEventNoun: false }
            && (Tenses.IsParticiple(reading.Tokens[first].Text)
                || (reading.Tokens[first].Text[^1] == 't' && (reading.Tokens[first + 1].Is("haben")
                    || RoleWords.WeakParticiples.Contains(reading.Tokens[first]))))
            && !reading.SignsOf(sentence).IsInvitation;

    /// <summary>
    /// "Im Anschluss sitzt man im Café zusammen", "Nach dem Konzert geht es in den Schwanen".
    /// </summary>
    private static bool IsAfterwards(Reading reading, Sentence range, int at)
    {
        for (var next = range.First; next < at && next < range.First + 2; next++)
        {
            if (PlaceWords.Afterwards.Contains(reading.Tokens[next]))
            {
                return true;
            }
        }

        return reading.Tokens[range.First].Is("nach")
            && GrammarWords.Datives.Contains(reading.Tokens[range.First + 1])
            && (reading.Tokens[range.First + 2].IsEventNoun || reading.Tokens[range.First + 3].IsEventNoun);
    }

    private static bool Tells(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var isLaid = false;
        if (IsDayBefore(reading, sentence))
        {
            return true;
        }

        for (var at = range.First; at < range.End && at < range.First + LongestSentence; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (!token.IsWord || token.IsCapitalized || token.IsQuoted)
            {
                continue;
            }

            if (PlaceWords.LifeVerbs.Contains(token) && !HasReflexive(reading, range, at))
            {
                return true;
            }

            // "Der Plan liegt im Rathaus aus."
            isLaid |= PlaceWords.PaperVerbs.Contains(token);
            if (isLaid && token.Is("aus") && reading.Tokens[at + 1].Text is "." or "," or "und" or "")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Die Helfer treffen sich am Abend davor um 18 Uhr auf dem Platz": where they prepare, and no event is.
    /// </summary>
    private static bool IsDayBefore(Reading reading, int sentence)
    {
        foreach (ref readonly var day in reading.FragmentsOf(sentence))
        {
            if (day is { HasDate: true, Date: { IsFromBefore: true, DayOffset: < 0 } }
                && IsAside(reading, day.First))
            {
                return reading.HasTime(sentence);
            }
        }

        return false;
    }

    /// <summary>Says whether the day at a token is no start; asides are in order of the text.</summary>
    private static bool IsAside(Reading reading, int first)
    {
        var (low, high) = (0, reading.Asides.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = reading.Asides[middle].Date.First < first ? (middle + 1, high) : (low, middle);
        }

        return low < reading.Asides.Count && reading.Asides[low].Date.First == first;
    }

    /// <summary>"beschäftigt sich mit …": what it is about, and nobody's work.</summary>
    private static bool HasReflexive(Reading reading, Sentence range, int at)
    {
        return reading.Tokens[at + 1].Is("sich") || (at > range.First && reading.Tokens[at - 1].Is("sich"));
    }
}
