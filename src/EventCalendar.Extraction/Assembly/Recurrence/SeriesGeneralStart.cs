using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Finds the day from which all rhythms of a text hold: "Ab Sonntag, 6. November, werden die Messen anders
/// verteilt." above the new order.
/// </summary>
internal static class SeriesGeneralStart
{
    private const int SentencesBelow = 14;
    private const int MostAnchors = 8;

    /// <summary>Finds the day; <c>null</c> if there is none.</summary>
    public static LocalDate? Find(Reading reading, List<Anchor> anchors,
        RentedList<(Fragment Date, DateRole Role, int Sentence)> asides, List<SeriesDraft> drafts)
    {
        if (drafts.Count == 0)
        {
            return null;
        }

        var below = drafts[0].Sentence;
        for (var at = 0; at < anchors.Count && at < MostAnchors && anchors[at].Sentence < below; at++)
        {
            if (anchors[at] is { LastDay: null, Series: null } anchor
                && IsStart(reading, anchor.Date, anchor.Sentence, below)
                && anchor.StartsOn > reading.ReferenceAt(anchor.First))
            {
                return anchor.StartsOn;
            }
        }

        for (var at = 0; at < asides.Count && at < MostAnchors && asides[at].Sentence < below; at++)
        {
            var (date, role, sentence) = asides[at];
            if (role is DateRole.Bound or DateRole.Aside && IsStart(reading, date, sentence, below)
                && DateResolver.Resolve(date.Date, reading.ReferenceAt(date.First)) is { } day
                && day.Date > reading.ReferenceAt(date.First))
            {
                return day.Date;
            }
        }

        return null;
    }

    private static bool IsStart(Reading reading, Fragment date, int sentence, int below) =>
        date is { Kind: FragmentKind.Date, Date.IsCalendarDay: true } && below - sentence <= SentencesBelow
            && IsFrom(reading, date, sentence)
            && (SpeaksOfAll(reading, sentence) || IsLead(reading, sentence, below));

    /// <summary>"Ab 21. September laufen wir so:" right above the lines.</summary>
    private static bool IsLead(Reading reading, int sentence, int below) =>
        below == sentence + 1 && reading.Tokens[reading.Source.Sentences[sentence].End - 1].Is(":");

    private static bool IsFrom(Reading reading, Fragment date, int sentence)
    {
        var before = date.First - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
        return reading.Tokens[before].Is("ab") || reading.Tokens[date.End].Is("an")
            || SeriesDateJudge.Judge(reading, sentence, date.First, date.End, false) == SeriesDateRole.First;
    }

    private static bool SpeaksOfAll(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord && (SeriesWords.Services.Contains(token)
                || SeriesWords.ScheduleHeads.Contains(token) || SeriesWords.ScheduleLabels.Contains(token)
                || SeriesWords.Starts.Contains(token)))
            {
                return true;
            }
        }

        return false;
    }
}
