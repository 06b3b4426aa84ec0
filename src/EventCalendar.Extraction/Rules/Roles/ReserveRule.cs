using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Sets aside the day in reserve that only holds in bad weather.</summary>
internal sealed class ReserveRule : RoleRule
{
    private const int Reach = 12;
    private const int LabelReach = 6;
    private const int SentencesAbove = 3;

    public override string Id => "role.reserve";

    public override string Summary =>
        "\"bei Regen eine Woche später\", \"Ausweichtermin: 17. Mai\" beside another day is a day in reserve and no event.";

    public override string Positive =>
        "Schulfest am 10. Mai 2027 um 14 Uhr im Hof, bei Regen am 17. Mai 2027.";

    public override string Negative =>
        "Schulfest am 10. Mai 2027 um 14 Uhr im Hof, Flohmarkt am 17. Mai 2027 um 9 Uhr.";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date) =>
        IsReserve(reading, sentence, date) ? DateRole.Aside : null;

    /// <summary>Says whether a date is only a day in reserve for one before it.</summary>
    public static bool IsReserve(Reading reading, int sentence, in Fragment date) =>
        (IsBehindWeather(reading, sentence, date) || IsLabelled(reading, sentence, date))
            && HasDayBefore(reading, sentence, date);

    /// <summary>
    /// "bei Regen", "bei schlechtem Wetter" in the same clause before the date; "bei gutem Wetter" adds a
    /// day.
    /// </summary>
    private static bool IsBehindWeather(Reading reading, int sentence, in Fragment date)
    {
        var tokens = reading.Tokens;
        var first = Math.Max(reading.Source.Sentences[sentence].First, date.First - Reach);
        for (var at = date.First - 1; at >= first; at--)
        {
            if (tokens[at].Text is "," or ";" or ")" or "|" or ":"
                || reading.IsDated(at))
            {
                return false;
            }

            if (StateWords.ReserveStarts.Contains(tokens[at]))
            {
                return NamesBadWeather(tokens, at + 1, Math.Min(date.First, at + 4));
            }
        }

        return false;
    }

    private static bool NamesBadWeather(TokenReader tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (ClauseWords.FineWeather.Contains(tokens[at]))
            {
                return false;
            }

            if (tokens[at].IsCapitalized && ClauseWords.Weather.Contains(tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ausweichtermin: 17. Mai", unless something was called off before.</summary>
    private static bool IsLabelled(Reading reading, int sentence, in Fragment date)
    {
        var tokens = reading.Tokens;
        var first = Math.Max(reading.Source.Sentences[sentence].First, date.First - LabelReach);
        for (var at = date.First - 1; at >= first && !reading.IsDated(at); at--)
        {
            if (tokens[at].IsCapitalized && ClauseWords.Reserves.Contains(tokens[at]))
            {
                return !IsCalledOff(reading, sentence);
            }

            // "Ersatztermin bei Regen": without the weather it is the new day of what was called off.
            if (tokens[at].IsCapitalized && RoleWords.Replacement.Contains(tokens[at]))
            {
                return reading.SignsOf(sentence).IsConditional && !IsCalledOff(reading, sentence);
            }
        }

        return false;
    }

    private static bool IsCalledOff(Reading reading, int sentence)
    {
        for (var above = sentence; above >= 0 && above >= sentence - SentencesAbove; above--)
        {
            if (reading.SignsOf(above) is { IsCancelled: true } or { IsMoved: true, IsConditional: false }
                && above != sentence)
            {
                return true;
            }
        }

        return reading.SignsOf(0) is { IsCancelled: true } || reading.SignsOf(sentence).IsCancelled;
    }

    private static bool HasDayBefore(Reading reading, int sentence, in Fragment date)
    {
        var floor = reading.Source.Sentences[Math.Max(0, sentence - SentencesAbove)].First;
        for (var index = reading.FragmentFrom(date.First) - 1; index >= 0
            && reading.Fragments[index].First >= floor; index--)
        {
            if (reading.Fragments[index] is { HasDate: true, Date.IsMonthOnly: false })
            {
                return true;
            }
        }

        return false;
    }
}
