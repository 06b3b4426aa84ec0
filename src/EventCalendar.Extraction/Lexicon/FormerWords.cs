using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Tells the day or hour that no longer holds by the words before it.</summary>
internal static class FormerWords
{
    // "nicht wie im Heimatblatt angekündigt am 13. Mai": so many tokens between the denial and the date.
    private const int Reach = 10;
    private const int NearReach = 5;
    private const int ContrastReach = 30;

    /// <summary>Says whether a date or time is named as one that no longer holds.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="sentence">The sentence around it.</param>
    /// <param name="first">The first token of the date or time.</param>
    /// <param name="end">The index behind its last token.</param>
    /// <param name="floor">The end of the date or time before it, behind which its own words begin.</param>
    /// <param name="hasOther">Whether another one stands near that can hold instead.</param>
    public static bool IsFormer(TokenReader tokens, Sentence sentence, int first, int end, int floor,
        bool hasOther)
    {
        if (!tokens.HasWord(Math.Max(sentence.First, floor), first))
        {
            return false;
        }

        var isPlain = true;
        var from = Math.Max(Math.Max(sentence.First, floor), first - Reach);
        for (var at = first - 1; at >= from; at--)
        {
            if (ToldAside.Begin(tokens, at, Math.Max(sentence.First, floor)) is > 0 and var aside)
            {
                at = aside;
                from = Math.Max(Math.Max(sentence.First, floor), aside - NearReach);
                continue;
            }

            ref readonly var token = ref tokens[at];
            if (token.IsQuoted
                || token.Text is ";" or ":" or "sondern" or "|"
                && !ClauseWords.Former.Contains(tokens[at - 1])
                && !ClauseWords.Former.Contains(tokens[at - 2]))
            {
                return false;
            }

            if (token.Is(",")
                && !(at > from
                    && (ClauseWords.Announced.Contains(tokens[at - 1])
                        || TenseWords.Stood.Contains(tokens[at - 1])
                        || (tokens[at - 1].Is("nicht") && tokens[at + 1].Text is "wie" or "so"))))
            {
                return false;
            }

            if (!token.IsWord)
            {
                continue;
            }

            if (isPlain && at >= first - NearReach && InsteadWords.IsInstead(tokens, sentence.First, at))
            {
                return true;
            }

            if (token.Is("nicht"))
            {
                return (hasOther && isPlain) || Contrasts(tokens, sentence, end);
            }

            if (hasOther && at >= first - NearReach && ClauseWords.Former.Contains(token)
                && !tokens[at - 1].Is("wie") && !IsAge(tokens, at))
            {
                return true;
            }

            // "vorgesehen war der 13. Februar"
            if (hasOther && at >= first - NearReach && ClauseWords.Announced.Contains(token)
                && GrammarWords.Was.Contains(tokens[at + 1]))
            {
                return true;
            }

            isPlain &= TenseWords.Stood.Contains(token) || ClauseWords.FormerLinks.Contains(token)
                || ClauseWords.Announced.Contains(token)
                || (token.IsCapitalized && ClauseWords.FormerLinks.Contains(tokens[at - 1]));
        }

        return false;
    }

    /// <summary>"Schlafstörungen im Alter": a time of life, and no former day.</summary>
    public static bool IsAge(TokenReader tokens, int at) =>
        tokens[at].Is("alter") && tokens[at].IsCapitalized && !tokens[at + 1].IsCapitalized
            && TitleWords.Prepositions.Contains(tokens[at - 1]);

    /// <summary>"…, sondern am 10. Juni" in the rest of the sentence.</summary>
    private static bool Contrasts(TokenReader tokens, Sentence sentence, int end)
    {
        for (var at = end; at < Math.Min(sentence.End, end + ContrastReach); at++)
        {
            if (tokens[at].Is("sondern"))
            {
                // "nicht nur am Samstag, sondern auch am Sonntag" adds, "nicht im Saal, sondern …" behind the
                // date is another matter.
                return !tokens[at + 1].Is("auch");
            }
        }

        return false;
    }
}
