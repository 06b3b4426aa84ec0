using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>
/// Tells the days of a fest or play from the hours of a house, both named by their weekdays.
/// </summary>
internal static class WeekdayRuns
{
    private const int Reach = 24;

    /// <summary>"Von Freitag bis Sonntag steigt das Oktoberfest": the days of what comes but once.</summary>
    public static bool IsOne(Reading reading, int sentence, Fragment date)
    {
        if (!TimeWords.RunLeads.Contains(reading.Tokens[date.First - 1])
            || reading.Tokens[date.First].Length <= 3)
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        var end = Math.Min(range.End, date.End + Reach);
        for (var at = Math.Max(range.First, date.First - Reach); at < end; at++)
        {
            if (TimeWords.Runs.Contains(reading.Tokens[at]) && !reading.Tokens[at].IsSmall)
            {
                return true;
            }
        }

        return false;
    }
}
