using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>
/// Tells what a report announces from what it reports: "Als nächste Termine nannte der Vorsitzende das
/// Dorffest (28. Mai) und den Ausflug (30. Juli)".
/// </summary>
internal static class OutlookSigns
{
    // "Für 2026 nannte er …" is a plan in spring and a review in autumn.
    private const int LastOfSpring = 4;

    /// <summary>
    /// Says whether a sentence in the past tense lists what is to come: the verb says it and "kommende",
    /// "Ausblick" or the coming year as well, and the date is one of several. A review says none of these.
    /// </summary>
    public static bool IsAnnounced(Reading reading, int sentence, Fragment date)
    {
        return date.Date.IsCalendarDay && HasOther(reading, sentence, date)
            && reading.Ask(sentence, SentenceFact.Announcing, Announces);
    }

    private static bool Announces(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var (isTold, isAhead) = (false, false);
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsQuoted)
            {
                continue;
            }

            isTold |= token.IsSmall && ClauseWords.Announcing.Contains(token);
            isAhead |= ClauseWords.Outlook.Contains(token)
                || (at == range.First && token.Is("für") && IsYear(reading, at + 1));
            if (ClauseWords.PastYears.Contains(token) || ClauseWords.Reports.Contains(token))
            {
                return false;
            }
        }

        return isTold && isAhead;
    }

    private static bool IsYear(Reading reading, int at)
    {
        var today = reading.ReferenceAt(at);
        at += reading.Tokens[at].IsSmall ? 1 : 0;
        at += reading.Tokens[at].IsCapitalized && reading.Tokens[at].IsWord ? 1 : 0;
        return reading.Tokens[at] is { IsNumber: true, Length: 4 } year
            && year.Number >= today.Year + (today.Month > LastOfSpring ? 1 : 0);
    }

    private static bool HasOther(Reading reading, int sentence, Fragment date)
    {
        foreach (ref readonly var other in reading.FragmentsOf(sentence))
        {
            if (other is { HasDate: true, Date.IsCalendarDay: true } && other.First != date.First)
            {
                return true;
            }
        }

        return false;
    }
}
