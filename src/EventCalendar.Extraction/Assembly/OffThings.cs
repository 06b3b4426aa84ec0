using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Tells that something else than an event is off: a stop of the bus, the registration.</summary>
internal static class OffThings
{
    private const int Reach = 12;

    /// <summary>"Die Anmeldung entfällt", "am 14. März fallen alle Busse aus".</summary>
    /// <param name="tokens">The sentence or clause.</param>
    /// <param name="verb">The word that says that it is off.</param>
    public static bool IsSubject(ReadOnlySpan<Token> tokens, int verb)
    {
        if (HasEventFirst(tokens, verb))
        {
            return false;
        }

        var noun = Behind(tokens, verb);
        noun = noun < 0 ? Before(tokens, verb) : noun;
        return noun >= 0 && !tokens[noun].IsEventNoun
            && (ClauseWords.DeniedThings.Contains(tokens[noun]) || OffWords.OffThings.Contains(tokens[noun]));
    }

    /// <summary>What it says of the sentence: traffic and supply, if it names no event as well.</summary>
    public static Signs Of(ReadOnlySpan<Token> tokens)
    {
        var names = false;
        for (var at = 0; at < tokens.Length; at++)
        {
            // "die Haltestelle am Markt": a place.
            ref readonly var token = ref tokens[at];
            if (token.IsEventNoun && !(at > 0 && TitleWords.Contracted.Contains(tokens[at - 1])))
            {
                return Signs.None;
            }

            names |= token.IsCapitalized && OffWords.OffThings.Contains(token);
        }

        return names ? Signs.Works : Signs.None;
    }

    /// <summary>"Das Konzert am 3. Mai entfällt": the clause begins with what falls out.</summary>
    private static bool HasEventFirst(ReadOnlySpan<Token> tokens, int verb)
    {
        var first = ClauseFirst(tokens, verb);
        return first < verb && (tokens[first].IsEventNoun
            || (first + 1 < verb && tokens[first + 1].IsEventNoun
                && OffWords.SubjectLeads.Contains(tokens[first])));
    }

    /// <summary>"aufgrund der Beschränkungen": a reason, and nothing that falls out.</summary>
    private static bool IsGoverned(ReadOnlySpan<Token> tokens, int noun) =>
        noun > 1 && OffWords.Governing.Contains(tokens[noun - 2]);

    /// <summary>Finds the noun with an article behind the verb.</summary>
    private static int Behind(ReadOnlySpan<Token> tokens, int verb)
    {
        for (var at = verb + 2; at < tokens.Length && at <= verb + Reach; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Text is "," or ";" or ":" or "." && !tokens[at - 1].IsNumber)
            {
                return -1;
            }

            if (token is { IsWord: true, IsCapitalized: true } && OffWords.SubjectLeads.Contains(tokens[at - 1])
                && !IsGoverned(tokens, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Finds the first noun of the clause that ends with the verb, or has it second.</summary>
    private static int Before(ReadOnlySpan<Token> tokens, int verb)
    {
        for (var at = ClauseFirst(tokens, verb); at < verb; at++)
        {
            if (tokens[at] is { IsWord: true, IsCapitalized: true, IsQuoted: false }
                && (at == 0 || OffWords.SubjectLeads.Contains(tokens[at - 1]))
                && !OffWords.SubjectLeads.Contains(tokens[at]) && !IsGoverned(tokens, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static int ClauseFirst(ReadOnlySpan<Token> tokens, int verb)
    {
        var first = verb;
        while (first > 0 && first > verb - Reach - Reach && tokens[first - 1].Text is not ("," or ";" or ":"))
        {
            first--;
        }

        return first;
    }
}
