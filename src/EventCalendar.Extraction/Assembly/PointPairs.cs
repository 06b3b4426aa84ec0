using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Tells two points of a day by what stands right behind their hours.</summary>
internal sealed class PointPairs(Reading reading)
{
    private const int PointReach = 3;

    // A clause with an hour, its event and its place is no longer.
    private const int ClauseReach = 16;

    /// <summary>
    /// "um 10 Uhr Hochamt und um 14 Uhr ein Festzug": an event right behind each of two hours.
    /// </summary>
    public bool Are(Sentence range, Fragment previous, Fragment time) =>
        NamesPoint(previous.End) && NamesPoint(time.End)
            && (time.First - previous.End <= PointReach || IsNextClause(previous, time))
            && TimeRoles.Of(reading.Tokens, range, time, previous) is TimeRole.Plain;

    private bool NamesPoint(int at)
    {
        at += TimeWords.Articles.Contains(reading.Tokens[at]) && reading.Tokens[at].Breaks == 0 ? 1 : 0;
        return EventNouns.IsAt(reading.Tokens, at) && !TimeWords.CourseNouns.Contains(reading.Tokens[at])
            && !RoleWords.Doors.Contains(reading.Tokens[at]);
    }

    /// <summary>"um 10 Uhr ein Hochamt in St. Anna; um 14 Uhr ein Festzug": words without a verb.</summary>
    private bool IsNextClause(Fragment previous, Fragment time)
    {
        var joint = time.First - 1;
        joint -= GrammarWords.StartLeads.Contains(reading.Tokens[joint]) ? 1 : 0;
        return time.First - previous.End <= ClauseReach
            && (reading.Tokens[joint].Text is ";" or "," or "|" or "·"
                || GrammarWords.Adding.Contains(reading.Tokens[joint]))
            && !TitleWords.HasVerb(reading.Tokens, previous.End, time.First);
    }
}
