using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Makes a name of a verb that no list has where nothing else names an event: "können Kinder gärtnern" is
/// "Gärtnern", "wird getöpfert" is "Töpfern".
/// </summary>
internal sealed class ActTitleReader(Reading reading)
{
    private const int ReachOfVerb = 30;
    private const int Longest = 24;
    private const double Confidence = 0.3;
    private readonly Clause clause = new(reading);

    /// <summary>Finds the verb at the end of a clause in a half-open range of tokens.</summary>
    public FoundTitle? Find(int first, int end)
    {
        // "Trainiert wird montags um 18 Uhr."
        if (first + 1 < end && RoleWords.Passive.Contains(reading.Tokens[first + 1]))
        {
            var act = TitleWords.TryFindNoun(reading.Tokens[first], out var noun) ? noun
                : Infinitive(reading.Tokens, first);
            if (act.Length > 3)
            {
                return Named(act, first);
            }
        }

        for (var at = first + 1; at < end; at++)
        {
            if (!reading.Tokens[at].IsSmall || !Particles.EndsClause(reading.Tokens.All, at)
                || reading.Tokens[at].Length > Longest)
            {
                continue;
            }

            var act = clause.IsInfinitive(at) && HasBefore(TitleWords.Modals, first, at)
                ? reading.Source.Quote(at, at + 1)
                : HasBefore(RoleWords.Passive, first, at) ? Infinitive(reading.Tokens, at) : "";
            if (act.Length > 3)
            {
                return Named(act, at);
            }
        }

        return null;
    }

    private FoundTitle Named(string act, int at) =>
        new(char.ToUpperInvariant(act[0]) + act[1..], reading.Source.Span(at, at + 1), "title.verb",
            Confidence,
            false);

    private bool HasBefore(WordList verbs, int first, int at) =>
        reading.Tokens.Has(verbs, Math.Max(first, at - ReachOfVerb), at);

    /// <summary>"getöpfert" is "töpfern", "gegrillt" is "grillen".</summary>
    private static string Infinitive(TokenReader tokens, int at)
    {
        if (TitleWords.Infinitive(tokens[at]) is { Length: > 0 } known)
        {
            return known;
        }

        var word = tokens[at].Text;
        if (word.Length < 7 || !word.StartsWith("ge") || word[^1] != 't'
            || RoleWords.Cancelled.Contains(tokens[at])
            || RoleWords.Registration.Contains(tokens[at]) || TitleWords.IdleVerbs.Contains(tokens[at]))
        {
            return "";
        }

        var stem = word[2..^1];
        return stem.EndsWith("er") || stem.EndsWith("el") ? string.Concat(stem, "n")
            : string.Concat(stem, "en");
    }
}
