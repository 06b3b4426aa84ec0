using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells days on which tickets are sold or handed out.</summary>
internal static class TicketSigns
{
    // "Kartenvorverkauf beginnt am 14. September": so many tokens between the noun and its date.
    private const int Reach = 6;
    private const int SaleReach = 16;
    private const int LongestLead = 4;
    private const int LongestSale = 40;

    /// <summary>
    /// "Bestellte Karten liegen am 19. März zur Abholung bereit"; in "Für das Konzert am 19. März liegen
    /// Karten bereit" it is the day of the concert.
    /// </summary>
    public static bool IsOfTickets(Reading reading, int sentence, in Fragment date)
    {
        if (EventNouns.IsAt(reading.Tokens, date.First - 2) || PastReportRule.IsPlannedFor(reading, date))
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.HasNoun(ClauseWords.Collectables, range.First, range.End);
    }

    /// <summary>"Kartenvorverkauf ab 14. September", "am 14. September beginnt der Vorverkauf".</summary>
    public static bool IsPresale(Reading reading, int sentence, in Fragment date)
    {
        if (reading.Ask(sentence, SentenceFact.Presale, IsOnSale))
        {
            return true;
        }

        var range = reading.Source.Sentences[sentence];
        var (first, end) = (date.First, date.End);
        while (first > range.First && first > date.First - Reach && !EndsClause(reading, first - 1))
        {
            first--;
        }

        while (end < range.End && end < date.End + Reach && !EndsClause(reading, end))
        {
            end++;
        }

        return reading.Tokens.HasNoun(RoleWords.Presale, first, end);
    }

    /// <summary>
    /// "Der Kartenverkauf läuft am 22. und am 23. November": what the whole sentence is about.
    /// </summary>
    private static bool IsOnSale(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < Math.Min(range.End, range.First + LongestLead); at++)
        {
            if (reading.IsDated(at) || reading.Tokens[at].Is(":"))
            {
                return false;
            }

            if (reading.Tokens[at].IsCapitalized && RoleWords.Presale.Contains(reading.Tokens[at]))
            {
                return !OwnsNoun(reading, at + 1, range.End);
            }
        }

        return false;
    }

    /// <summary>
    /// "Kartenvorverkauf für das Konzert am 3. Mai", "…, das Konzert ist am 3. Mai": the day of the concert.
    /// </summary>
    private static bool OwnsNoun(Reading reading, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (reading.Tokens[at].IsEventNoun
                && (reading.Tokens[at + 1].Text is "," or "("
                || GrammarWords.DayLeads.Contains(reading.Tokens[at + 1])
                    || !(reading.Tokens[at - 1].Is("für") || reading.Tokens[at - 2].Is("für"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Karten gibt es ab 15. Mai im Kulturamt": from then on they are sold.</summary>
    public static bool IsSale(Reading reading, int sentence, in Fragment date)
    {
        var before = date.First - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
        if (!RoleWords.SaleLeads.Contains(reading.Tokens[before]))
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        var (hasTickets, isSold) = (false, false);
        for (var at = Math.Max(range.First, date.First - SaleReach);
            at < Math.Min(range.End, date.End + SaleReach);
            at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            hasTickets |= token.IsCapitalized && ClauseWords.Collectables.Contains(token);
            isSold |= token.IsWord && ClauseWords.Sales.Contains(token);
        }

        return hasTickets && isSold;
    }

    /// <summary>"Karten bestellt man unter der Nummer 4711, und zwar montags": the hours to do so.</summary>
    public static bool AreSold(Reading reading, int first, int end)
    {
        var (hasTickets, isSold) = (false, false);
        for (var at = Math.Max(first, end - LongestSale); at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            hasTickets |= token.IsCapitalized && ClauseWords.Collectables.Contains(token);
            isSold |= token.IsSmall && ClauseWords.Sales.Contains(token);
        }

        return hasTickets && isSold;
    }

    private static bool EndsClause(Reading reading, int at) =>
        reading.Tokens[at].Text is "," or ";" or "." or ":" or "|" or "(" or ")"
            || reading.IsDated(at);
}
