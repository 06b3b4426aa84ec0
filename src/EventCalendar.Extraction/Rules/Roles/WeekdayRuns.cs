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
    public static bool IsOne(Reading reading, int sentence, in Fragment date)
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

    /// <summary>
    /// "Fr 20 Uhr Skat, Sa 14 Uhr Heimspiel": what takes place stands behind the hour, and no next weekday.
    /// </summary>
    public static bool NamesEvent(Reading reading, in Fragment weekday)
    {
        var at = Past(reading, weekday.End);
        if (reading.FragmentAt(at) is not { Kind: FragmentKind.Time or FragmentKind.TimeRange } time
            || time.First != at)
        {
            return false;
        }

        at = Past(reading, time.End);
        ref readonly var name = ref reading.Tokens[at];
        return name.Breaks == 0 && !reading.IsTemporal(at)
            && (name.IsQuoted || reading.Tokens[at + 1].IsQuoted
            || (name is { IsWord: true, IsCapitalized: true }
                && (name.IsEventNoun || !SeriesWords.Offices.Contains(name))
                && !ClauseWords.OpenVerbs.Contains(name)));
    }

    private static int Past(Reading reading, int at) =>
        at + (reading.Tokens[at] is { Breaks: 0 } mark && mark.Text is "," or ":" or "." or "-" ? 1 : 0);
}
