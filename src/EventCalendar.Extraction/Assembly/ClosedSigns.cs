using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells by small words that something is closed, or no longer: "ist heute zu", "macht Pause".
/// </summary>
internal static class ClosedSigns
{
    private const int Reach = 24;

    /// <summary>
    /// "Um 20 Uhr schließt sich ein Konzert an", "das Fest schließt mit einem Umzug": nothing is shut.
    /// </summary>
    public static bool JoinsOn(ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Text is not ("schließt" or "schließen"))
        {
            return false;
        }

        if ((at > 0 && tokens[at - 1].Is("sich")) || (at + 1 < tokens.Length && tokens[at + 1].Is("mit")))
        {
            return true;
        }

        for (var behind = at + 1; behind < tokens.Length && behind < at + Reach; behind++)
        {
            if (tokens[behind].Is("sich") || (tokens[behind].Text is "an" or "ab"
                && Particles.EndsClause(tokens, behind)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Die Sperrung ist aufgehoben": it was one.</summary>
    public static bool IsLifted(ReadOnlySpan<Token> tokens, int at)
    {
        for (var behind = at + 1; behind < tokens.Length && behind <= at + 6; behind++)
        {
            if (StateWords.Lifted.Contains(tokens[behind]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ist heute zu", "hat am 1. Mai zu": closed, said shortly.</summary>
    public static bool IsShut(ReadOnlySpan<Token> tokens, int at)
    {
        if (at + 1 < tokens.Length && tokens[at + 1].IsWord)
        {
            return false;
        }

        for (var before = at - 1; before >= 0 && before > at - 24; before--)
        {
            if (StateWords.OfficeVerbs.Contains(tokens[before]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Um 20 Uhr ist Pause" is a point of a programme, "vom 1. bis 9. Mai ist Pause" none.
    /// </summary>
    public static bool HasClock(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (TimeWords.OClock.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"An Himmelfahrt ist frei", but not "der Eintritt ist frei".</summary>
    public static bool IsFree(ReadOnlySpan<Token> tokens, int at)
    {
        var isSaid = false;
        for (var before = at - 1; before >= 0 && before > at - 24; before--)
        {
            if (ClauseWords.FreeThings.Contains(tokens[before]))
            {
                return false;
            }

            isSaid |= tokens[before].Text is "ist" or "haben";
        }

        return isSaid && Particles.EndsClause(tokens, at);
    }
}
