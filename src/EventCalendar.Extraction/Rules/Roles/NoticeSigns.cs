using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells days below a head of services or closures: "Notdienst", "Unsere Schließtage:".</summary>
internal static class NoticeSigns
{
    private const int LongestHead = 16;
    private const int LongestNews = 4;
    private const int LongestPrices = 6;

    /// <summary>Says whether such a head stands above a sentence, in its paragraph.</summary>
    public static bool AreAbove(Reading reading, int sentence)
    {
        var paragraph = reading.Source.Sentences[sentence].Paragraph;
        var isDated = reading.Source.Sentences[sentence].StartsLine && !reading.HasTime(sentence);
        for (var above = sentence; above >= 0 && above > sentence - 12
            && reading.Source.Sentences[above].Paragraph == paragraph; above--)
        {
            var range = reading.Source.Sentences[above];
            if (above < sentence && range.StartsLine && range.Count <= LongestHead && isDated
                && IsNoticeHead(reading, range))
            {
                return true;
            }

            if (range.StartsLine && range.Count <= LongestNews
                && (RoleWords.News.Contains(reading.Tokens[range.First]) || EndsInNews(reading, range)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Eintrittspreise ab 1. Mai: Erwachsene 12 Euro", "Ab 1. Mai neue Preise:": what is to be paid from then on.
    /// </summary>
    public static bool AreOfPrices(Reading reading, int sentence, in Fragment date)
    {
        if (!date.Date.IsCalendarDay || !PriceLeads(reading, date.First - 1))
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        for (var at = Math.Max(range.First, date.First - LongestPrices);
            at < Math.Min(range.End, date.End + LongestPrices);
            at++)
        {
            if (reading.Tokens[at].IsCapitalized && ClauseWords.PriceHeads.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PriceLeads(Reading reading, int at) =>
        reading.Tokens[at].Text is "ab" or "zum" or "vom" or "seit"
            || reading.Tokens[at] is { Text: "von", IsGlossed: true };

    /// <summary>
    /// "Das Wetter", "Ärztlicher Notdienst"; in "Evangelische Kirchengemeinde Wetter" it is a town.
    /// </summary>
    private static bool EndsInNews(Reading reading, Text.Sentence range) =>
        RoleWords.News.Contains(reading.Tokens[range.End - 1])
            && (!reading.Tokens[range.End - 2].IsCapitalized
                || TimeWords.Articles.Contains(reading.Tokens[range.First])
                || reading.Tokens[range.First].Text is [.., 'e', 's' or 'r']);

    /// <summary>"Unsere Schließtage:" above a list of days; not "nach den Betriebsferien".</summary>
    private static bool IsNoticeHead(Reading reading, Text.Sentence range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord && ClauseWords.Circumstances.Contains(token))
            {
                return false;
            }

            if (token.IsWord && ClauseWords.NoticeHeads.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
