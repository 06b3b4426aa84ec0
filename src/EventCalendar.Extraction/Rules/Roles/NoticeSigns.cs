using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells days below a head of services or closures: "Notdienst", "Unsere Schließtage:".</summary>
internal static class NoticeSigns
{
    private const int LongestHead = 16;
    private const int LongestNews = 4;

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
