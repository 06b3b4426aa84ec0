using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Temporal;

/// <summary>Finds the fragments of a text, left to right, never overlapping.</summary>
internal static class TemporalScanner
{
    /// <summary>
    /// Lists the fragments in order, composed into larger ones where they say one thing together.
    /// </summary>
    /// <param name="tokens">The text.</param>
    /// <param name="fragments">Takes them before they are composed, and is empty afterwards.</param>
    /// <param name="result">Takes them composed.</param>
    public static void Scan(TokenReader tokens, RentedList<Fragment> fragments, RentedList<Fragment> result)
    {
        fragments.Expect(tokens.Count / 16);
        for (var at = 0; at < tokens.Count;)
        {
            if (!TemporalWords.CanBegin(tokens, at) || Longest(tokens, at) is not { } best
                || (tokens[at].IsQuoted && !IsDayOfYear(tokens, best)))
            {
                at++;
                continue;
            }

            fragments.Add(best with { More = [] });
            foreach (var further in best.More)
            {
                fragments.Add(further);
            }

            at = fragments[^1].End;
        }

        FragmentComposer.Compose(tokens, fragments.All, result);
        fragments.Dispose();
    }

    /// <summary>
    /// „Das Wetter von morgen“ and „Erbsen auf halb sechs“ are names; „Fest am 3. Mai um 9 Uhr“ names its day
    /// and hour.
    /// </summary>
    private static bool IsDayOfYear(TokenReader tokens, Fragment fragment)
    {
        if (fragment.HasDate || fragment.Kind == FragmentKind.Recurrence)
        {
            return fragment.Date.IsCalendarDay && fragment.Kind != FragmentKind.Recurrence;
        }

        for (var at = fragment.First; at < fragment.End; at++)
        {
            if (tokens[at].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    private static Fragment? Longest(TokenReader tokens, int at)
    {
        Fragment? best = null;
        var bestEnd = at;
        foreach (var rule in tokens[at].IsNumber ? RuleBook.AtNumbers : RuleBook.AtWords)
        {
            if (rule.Match(tokens, at) is not { } found)
            {
                continue;
            }

            var end = found.More.IsEmpty ? found.End : found.More[^1].End;
            if (end > bestEnd)
            {
                best = found;
                bestEnd = end;
            }
        }

        return best;
    }
}
