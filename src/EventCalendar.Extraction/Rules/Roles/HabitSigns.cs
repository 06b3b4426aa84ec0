using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>
/// Tells days that are spoken of without an announcement: those of every year, those that somebody only
/// thinks of, and those on which guests were counted.
/// </summary>
internal static class HabitSigns
{
    private const int YearlyReach = 4;
    private const int FewestGuests = 20;

    /// <summary>
    /// "Jedes Jahr am Pfingstmontag ziehen die Reiter zur Kapelle", but not "wie jedes Jahr".
    /// </summary>
    public static bool IsYearly(Reading reading, int sentence, in Fragment date)
    {
        if (date.Date.Year is not null || date.Date.IsWeekdayOnly || reading.HasTime(sentence))
        {
            return false;
        }

        var first = Math.Max(reading.Source.Sentences[sentence].First, date.First - YearlyReach);
        for (var at = date.First - 1; at >= first; at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (!token.IsWord)
            {
                return false;
            }

            if (TimeWords.Yearly.Contains(token)
                || (token.Is("jahr") && TimeWords.Every.Contains(reading.Tokens[at - 1])))
            {
                at -= token.Is("jahr") ? 2 : 1;
                return !SeriesWords.Likely.Contains(reading.Tokens[at]);
            }
        }

        return TimeWords.Every.Contains(reading.Tokens[date.End])
            && reading.Tokens[date.End + 1].Is("jahres");
    }

    /// <summary>"Das erste Spiel könnte am 15. August steigen": somebody only thinks of it.</summary>
    public static bool IsMooted(Reading reading, int sentence, in Fragment date)
    {
        if (reading.HasTime(sentence) || !reading.Ask(sentence, SentenceFact.Possible, NamesPossible))
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        var (first, end, _) = new Clauses(reading.Tokens).Around(range, date);
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (at >= date.End && token.Text is "," or ";" or "-")
            {
                return false;
            }

            if (SeriesWords.Could.Contains(token) && !token.IsQuoted)
            {
                return !(SeriesWords.CouldLeads.Contains(reading.Tokens[at - 1]))
                    && !(SeriesWords.CouldWho.Contains(reading.Tokens[at + 1]));
            }
        }

        return false;
    }

    private static bool NamesPossible(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.Has(SeriesWords.Could, range.First, range.End);
    }

    /// <summary>
    /// "Am Samstag tanzen mehr als 600 Besucher bis zum Morgen": who counts them has been there.
    /// </summary>
    public static bool HasGuests(Reading reading, int sentence)
    {
        if (reading.HasTime(sentence))
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        var isCounted = false;
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (ClauseWords.Expecting.Contains(token))
            {
                return false;
            }

            isCounted |= token.IsCapitalized && ClauseWords.Guests.Contains(token)
                && reading.Tokens[at - 1] is { IsNumber: true, Number: >= FewestGuests };
        }

        return isCounted;
    }
}
