using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells in other words that nothing takes place: "der Vorhang bleibt zu", "müssen auf den Umzug
/// verzichten".
/// </summary>
internal static class StageSigns
{
    private const int ClauseReach = 32;
    private const int LeadReach = 3;

    /// <summary>
    /// "nach zwei Absagen", "trotz der Absage des Redners": what has been, or of something else.
    /// </summary>
    public static bool IsOvercome(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - LeadReach
            && tokens[at].IsCapitalized; before--)
        {
            if (tokens[before].Text is "nach" or "trotz" or "ohne")
            {
                return !Particles.Follows(tokens, at, ":");
            }
        }

        return false;
    }

    /// <summary>"bleibt der Vorhang zu", "bleibt die Leinwand dunkel": nothing is shown.</summary>
    public static bool StaysShut(ReadOnlySpan<Token> tokens, int at)
    {
        var stays = false;
        for (var near = Math.Max(0, at - ClauseReach);
            near < tokens.Length && near < at + ClauseReach;
            near++)
        {
            stays |= tokens[near].Text is "bleibt" or "bleiben" or "lässt" or "lassen";
            if (stays && near > at && ClauseWords.Shut.Contains(tokens[near])
                && Particles.EndsClause(tokens, near))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Auf den Umzug müssen wir verzichten", but not "verzichtet auf den Eintritt".</summary>
    public static bool GivesUp(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - ClauseReach; before--)
        {
            if (tokens[before].Is("auf"))
            {
                var noun = TimeWords.Articles.Contains(tokens[before + 1]) ? before + 2 : before + 1;
                return noun < at && tokens[noun].IsEventNoun
                    && !ClauseWords.DeniedThings.Contains(tokens[noun]);
            }
        }

        return false;
    }
}
