using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds what one day brings in several towns: "In Aichach startet der Zug um 17 Uhr an der Schule. In
/// Friedberg geht es um 17.30 Uhr los."
/// </summary>
internal sealed class TownPoints(Reading reading)
{
    private const int FewestTowns = 3;
    private const int MostSentences = 40;
    private const int LongestLead = 12;

    /// <summary>Adds an event for each town behind the first, if the text has but one day.</summary>
    public void Add(List<Anchor> anchors)
    {
        if (anchors is not [{ LastDay: null, Series: null } head, ..] || !IsOneDay(anchors))
        {
            return;
        }

        var last = anchors[^1];
        var end = Math.Min(reading.Source.Sentences.Count, last.Sentence + MostSentences);
        // The first hour is that of the day itself, where its own words have none.
        var isFirst = !reading.HasTime(last.Sentence);
        if (Count(last.Sentence + 1, end) < (isFirst ? FewestTowns : FewestTowns - 1))
        {
            return;
        }

        for (var sentence = last.Sentence + 1; sentence < end; sentence++)
        {
            if (!IsPoint(sentence))
            {
                continue;
            }

            if (!isFirst)
            {
                var range = reading.Source.Sentences[sentence];
                var point = head.WithWords(sentence, range.First, range.End, head);
                point.IsElsewhere = true;
                anchors.Add(point);
            }

            isFirst = false;
        }
    }

    private static bool IsOneDay(List<Anchor> anchors)
    {
        foreach (var other in anchors)
        {
            if (other.StartsOn != anchors[0].StartsOn || other.Sentence > anchors[0].Sentence + 1)
            {
                return false;
            }
        }

        return true;
    }

    private int Count(int first, int end)
    {
        var count = 0;
        for (var sentence = first; sentence < end; sentence++)
        {
            count += IsPoint(sentence) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A sentence with one hour and a town, that tells neither of the past nor of offices.</summary>
    private bool IsPoint(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        if (fragments.Length != 1 || fragments[0] is not { HasTime: true, HasDate: false } time
            || TimeRoles.Of(reading.Tokens, range, time, null) is not (TimeRole.Plain or TimeRole.Begin)
            || reading.SignsOf(sentence) is { IsPast: true } or { IsOpeningHours: true }
                or { IsRegistration: true }
                or { IsClosed: true } or { IsJob: true })
        {
            return false;
        }

        var first = range.First + (reading.Tokens[range.First].IsWord ? 0 : 1);
        for (var at = first; at < range.End && at < range.First + (2 * LongestLead); at++)
        {
            if (reading.Tokens[at].IsCapitalized && (at == first
                || PlaceWords.TownPointLeads.Contains(reading.Tokens[at - 1]))
                && Towns.EndOf(reading.Tokens, at) > at)
            {
                return true;
            }
        }

        return false;
    }
}
