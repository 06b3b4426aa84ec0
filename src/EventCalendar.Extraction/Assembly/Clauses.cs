using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds the clause of a sentence in which a date stands.</summary>
/// <remarks>
/// Remembers the last answer: the next date of the sentence mostly stands in the words looked through for it.
/// </remarks>
internal sealed class Clauses(TokenReader tokens)
{
    // Farther away no word speaks of the date.
    private const int Reach = 60;
    private const int LongestInsertion = 12;
    private const int LongestDay = 8;
    private const int LongestSubject = 24;
    private static readonly (int Sentence, int First, int DateFirst, int DateEnd, int End) None =
        (-1, 0, 0, 0, 0);
    private (int Sentence, int First, int DateFirst, int DateEnd, int End) known = None;

    /// <summary>Forgets the text.</summary>
    public void Forget() => known = None;

    /// <summary>
    /// Finds the words around a date up to where another clause begins, as a half-open range of tokens.
    /// </summary>
    /// <returns>The range, and whether it is the main clause behind a subordinate one.</returns>
    public (int First, int End, bool IsMain) Around(Sentence sentence, Fragment date)
    {
        var isKnown = known.Sentence == sentence.First && date.First >= known.DateFirst
            && date.End >= known.DateEnd;
        var first = date.First;
        while (first > sentence.First && first > date.First - Reach
            && !(isKnown && first <= known.DateFirst) && !Begins(tokens, first))
        {
            first--;
        }

        var end = date.End;
        if (isKnown)
        {
            first = first <= known.DateFirst ? Math.Min(first, Math.Max(known.First, date.First - Reach))
                : first;
            end = Math.Max(end, known.End);
        }

        // "für Donnerstag, 23. April, eine Sitzung": the second comma closes what the first one opened.
        end = end == date.End && end < sentence.End && tokens[end].Is(",") && HasComma(date)
            && ClauseWords.Articles.Contains(tokens[end + 1]) ? Math.Min(end + 2, sentence.End) : end;
        while (end < sentence.End && end < date.End + Reach && !Begins(tokens, end))
        {
            end++;
        }

        known = (sentence.First, first, date.First, date.End, end);
        return (first, end, first > sentence.First + 1
            && (EndsSubordinate(tokens, first) || ClauseWords.Turns.Contains(tokens[first])
                || BeginsWithDay(tokens, first)));
    }

    /// <summary>
    /// "…, wie unser Schultag aufgebaut ist": says whether the rest of a sentence is one clause below
    /// another,
    /// which its verb ends.
    /// </summary>
    public static bool IsSubordinateTo(TokenReader tokens, Sentence sentence, int first)
    {
        var last = sentence.End - 1;
        last -= tokens[last].IsWord ? 0 : 1;
        if (first >= last || first <= sentence.First || last > first + Reach || tokens[last].IsCapitalized
            || !ClauseWords.FinalVerbs.Contains(tokens[last]) || !tokens[first - 1].Is(","))
        {
            return false;
        }

        for (var at = first; at < last; at++)
        {
            if (tokens[at].Text is "," or ";" or ":")
            {
                return false;
            }
        }

        return true;
    }

    private bool HasComma(Fragment date)
    {
        for (var at = date.First; at < date.End; at++)
        {
            if (tokens[at].Is(","))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether a clause begins at a token: behind a semicolon, or behind a comma with a word that can
    /// begin one.
    /// </summary>
    public static bool Begins(TokenReader tokens, int at)
    {
        ref readonly var before = ref tokens[at - 1];
        ref readonly var word = ref tokens[at];

        // "Nr. 16 …" and "Nr. 17 …" are two lines that no full stop divides.
        if (word.Breaks > 0 && (word.Is("nr") || !(word.IsWord || word.IsNumber)))
        {
            return true;
        }

        // "… Kirchgasse 11. Achtung: …": the full stop of a number that ended the sentence as well.
        if (before.Is(";") || (before.Is(".") && word.IsCapitalized && tokens[at + 1].Is(":")))
        {
            return true;
        }

        // "pausiert in den Ferien und trifft sich ab 24. April wieder": two things are told.
        if (before.Is("und") && word.IsSmall && TitleWords.TryFindNoun(word, out _)
            && (TitleWords.Meeting.Contains(word) || tokens[at + 1].Is("sich")))
        {
            return true;
        }

        if (!word.IsWord || !(before.Is(",") || (before.Is("-") && before.IsSpaced && word.IsSpaced)))
        {
            return before.IsWord && word.IsWord && GrammarWords.But.Contains(word)
                && !before.IsCapitalized
                && !RoleWords.Not.Contains(tokens[at + 1]) && !tokens[at + 1].Is("noch");
        }

        if (ClauseWords.Starters.Contains(word))
        {
            return !word.Is("wie") || !IsInserted(tokens, at);
        }

        // ", der Kaffeeklatsch", but not ", den 9. Juli" and ", der 12. Juli".
        if (ClauseWords.Articles.Contains(word))
        {
            return !tokens[at + 1].IsNumber && !ClauseWords.Spans.Contains(tokens[at + 1])
                && !Weekdays.TryFind(tokens[at + 1], out _);
        }

        return EndsSubordinate(tokens, at) || BeginsWithDay(tokens, at);
    }

    /// <summary>
    /// "… geschlossen, am 12. Januar ist Elternabend": a day in the first place, with its verb behind it.
    /// </summary>
    private static bool BeginsWithDay(TokenReader tokens, int at)
    {
        if (!tokens[at - 1].Is(",") || !(tokens[at].Text is "am" or "um"))
        {
            return false;
        }

        // "am Sonntag, 28. August, um 19 Uhr wird …": the hour belongs to the day before the comma.
        if (tokens[at].Is("um") && (tokens[at - 2].IsNumber || tokens[at - 2].Is(".")
            || Months.TryFind(tokens[at - 2], out _)) && !HasVerbBefore(tokens, at))
        {
            return false;
        }

        var next = at + 1;
        while (next < at + LongestDay && IsOfDay(tokens, next))
        {
            next++;
        }

        return next > at + 1 && Tenses.IsPresentVerb(tokens, next);
    }

    private static bool HasVerbBefore(TokenReader tokens, int at)
    {
        for (var before = at - 1; before > 0 && before > at - LongestSubject; before--)
        {
            if (tokens[before].Text is ";" or "!" or "?" or ":" || tokens[before + 1].Breaks > 1
                || (tokens[before].Is(".") && !tokens[before - 1].IsNumber))
            {
                return false;
            }

            if (Tenses.IsPresentVerb(tokens, before))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfDay(TokenReader tokens, int at) =>
        tokens[at].IsNumber || tokens[at].Text is "." or ":" || TimeWords.Units.Contains(tokens[at])
            || Months.TryFind(tokens[at], out _) || Weekdays.TryFind(tokens[at], out _);

    /// <summary>"findet nicht, wie gemeldet, am 15. Mai statt": the clause goes on behind it.</summary>
    private static bool IsInserted(TokenReader tokens, int at)
    {
        for (var next = at + 1; next < at + LongestInsertion && next < tokens.Count; next++)
        {
            if (tokens[next].Text is "," or "-")
            {
                return true;
            }

            if (tokens[next].Is(".") && tokens[next + 1] is { IsSpaced: true, IsCapitalized: true })
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"… musste, wird am 11. Juli …": behind the verb that ends a clause.</summary>
    private static bool EndsSubordinate(TokenReader tokens, int at)
    {
        var (verb, word) = (tokens[at - 2], tokens[at]);
        return tokens[at - 1].Is(",") && verb.IsWord && !verb.IsCapitalized && word.IsWord
            && !word.IsCapitalized
            && (ClauseWords.FinalVerbs.Contains(verb) || RoleWords.PastVerbs.Contains(verb))
            && !TimeWords.Cues.Contains(word);
    }
}
