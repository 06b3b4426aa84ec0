using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Reads what small words say by their neighbours: "ist heute zu", "tritt in Kraft", "bei Regen".
/// </summary>
internal static class ContextSigns
{
    /// <summary>What a word says with its neighbours; the first that holds counts.</summary>
    public static readonly SignRule[] Rules =
    [
        new(StateWords.Lying, (tokens, at) => EndsWith(tokens[at..], StateWords.LyingParticles),
            Signs.Display),
        new(StateWords.Stepping, (tokens, at) => EndsWith(tokens[at..], StateWords.Force), Signs.Display),
        new(StateWords.ReportingIn, (tokens, at) => !tokens[at].IsCapitalized, Signs.Registration),
        new(StateWords.Giving, (tokens, at) => !tokens[at].IsCapitalized
            && EndsWith(tokens[at..], StateWords.GivingParticles), Signs.Service),
        new(StateWords.HandedOver, (tokens, at) => Particles.EndsClause(tokens, at)
            || Particles.Follows(tokens, at, "werden"), Signs.Service),
        new(StateWords.Fetching, (tokens, at) => at > 0 && tokens[at - 1].Is("zur"), Signs.Service),
        // "Die Kita öffnet am Samstag ihre Türen": for all to come in.
        new(StateWords.Gates, (tokens, at) => at > 0 && StateWords.Own.Contains(tokens[at - 1])
            && Opens(tokens[..at]), Signs.EventNoun),
        new(StateWords.OpenParticles, (tokens, at) => at > 0 && tokens[at - 1].Is("nicht")
            && Particles.EndsClause(tokens, at) && ClosedSigns.IsShut(tokens, at), Signs.Closed),
        new(StateWords.OffWork, ClosedSigns.IsFree, Signs.Closed),
        new(StateWords.ShutParticles, ClosedSigns.IsShut, Signs.Closed),
        new(StateWords.NobodyThere, (tokens, at) => Particles.EndsClause(tokens, at)
            || StateWords.AtHand.Contains(tokens[at + 1]), Signs.Closed),
        new(StateWords.Pauses, (tokens, at) => ClosedSigns.IsShut(tokens, at)
            && !ClosedSigns.HasClock(tokens), Signs.Closed),
        new(RoleWords.Denied, (tokens, at) => (at > 0 && tokens[at - 1].Is("nicht"))
            || (at > 1 && tokens[at - 2].Is("nicht")), Signs.Closed),
        new(StateWords.IfAtStart, (_, at) => at == 0, Signs.Condition),
        new(StateWords.WeatherLeads, IsWeather, Signs.Condition),
        new(StateWords.FurtherNotice, (tokens, at) => at > 0 && tokens[at - 1].Is("auf"), Signs.Indefinite),
    ];

    /// <summary>Reads what a word says with its neighbours.</summary>
    /// <param name="tokens">The sentence or clause.</param>
    /// <param name="at">The word.</param>
    public static Signs Of(ReadOnlySpan<Token> tokens, int at) => SignRule.First(Rules, tokens, at);

    private static bool Opens(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (ClauseWords.OpenVerbs.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"bei Regen", "bei schlechtem Wetter"; "bei jedem Wetter" is no condition.</summary>
    private static bool IsWeather(ReadOnlySpan<Token> tokens, int at)
    {
        for (var behind = at + 1; behind < tokens.Length && behind <= at + 3
            && !tokens[behind].Is("jedem"); behind++)
        {
            if (ClauseWords.Weather.Contains(tokens[behind]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<Token> tokens, WordList particles)
    {
        for (var at = tokens.Length - 1; at > 0; at--)
        {
            if (particles.Contains(tokens[at]) && !tokens[at].IsQuoted && Particles.EndsClause(tokens, at))
            {
                return true;
            }
        }

        return false;
    }
}
