using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>
/// Tells a sentence that says once when all the events above it begin from one that speaks of the last alone.
/// </summary>
internal static class AllBegin
{
    // So far below the last date, the hour is that of something else.
    private const int MostSentencesBelow = 4;

    /// <summary>
    /// "Am 17. März spricht Dr. Huber, am 31. März Prof. Lang. Die Vorträge beginnen um 19 Uhr.", "… Beginn
    /// ist um 19 Uhr.": no date has an hour but from this sentence.
    /// </summary>
    public static bool IsSaid(Reading reading, List<Anchor> anchors, int sentence)
    {
        if (sentence <= anchors[^1].Sentence || sentence > anchors[^1].Sentence + MostSentencesBelow
            || anchors[0].StartsOn == anchors[^1].StartsOn
            || !(IsOfMany(reading, sentence) || IsOfNone(reading, sentence)))
        {
            return false;
        }

        var paragraph = reading.Source.Sentences[anchors[^1].Sentence].Paragraph;
        foreach (var anchor in anchors)
        {
            if (!anchor.IsItem && reading.Source.Sentences[anchor.Sentence].Paragraph != paragraph)
            {
                return false;
            }

            if (anchor.Doors is null && anchor.Time is not null
                && (anchor.TimeSpans is not [var span, ..]
                    || SentenceSearch.At(reading.Source, span.Start) != sentence))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Die Vorträge beginnen", "Beginn der Lesungen", "die Abende finden … statt".</summary>
    private static bool IsOfMany(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at + 1 < range.End; at++)
        {
            if (reading.Tokens[at].Text is "die" or "der" && reading.Tokens[at + 1]
                is { IsCapitalized: true } noun
                && (noun.IsEventNoun || TimeWords.EachNouns.Contains(noun))
                && (BeginsMany(reading, at + 2, range.End)
                    || RoleWords.Begin.Contains(reading.Tokens[at - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsMany(Reading reading, int first, int end)
    {
        for (var at = first; at < end && at <= first + 1; at++)
        {
            if (TimeWords.AllBeginVerbs.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return TimeWords.BeginVerbs.Contains(reading.Tokens[first - 3]);
    }

    /// <summary>
    /// "Beginn ist um 19 Uhr", "Los geht es um acht": no event is named, so it is that of all.
    /// </summary>
    private static bool IsOfNone(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (EventNouns.IsAt(reading.Tokens, at) && !RoleWords.Begin.Contains(reading.Tokens[at]))
            {
                return false;
            }
        }

        return BeginSigns.IsIn(reading, sentence);
    }
}
