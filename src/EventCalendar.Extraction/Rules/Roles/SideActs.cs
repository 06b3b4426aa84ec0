using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>
/// Tells days on which one registers, brings, builds or decides from the day that is announced.
/// </summary>
internal static class SideActs
{
    private const int LongestLead = 4;
    private const int MainReach = 24;
    private const int AgendaReach = 80;

    /// <summary>"Warenannahme: Freitag, 16 bis 18 Uhr", "Die Jury entscheidet am 15. August".</summary>
    public static bool IsOne(Reading reading, int sentence, in Fragment date)
    {
        // "… sammelt Flohmarktware: Annahme am 5. Juni", "Abholung: Samstag"
        var noun = DatePairs.ListFirst(reading, date) - 1;
        noun -= reading.Tokens[noun].Text is "am" or ":" or "ab" ? 1 : 0;
        if (ClauseWords.SideActs.Contains(reading.Tokens[noun])
            && (reading.Tokens[noun].Breaks > 0 || reading.Tokens[noun - 1].Text is ":" or "," or ";" or "("))
        {
            return true;
        }

        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < Math.Min(date.First, range.First + LongestLead - 1); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord && token.IsCapitalized && ClauseWords.SideActs.Contains(token))
            {
                return !reading.SignsAround(sentence, date).HasEventNoun;
            }

            if (reading.IsDated(at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "Am Bach wird Müll gesammelt": people come to do so, unlike to the rounds of the dustmen.
    /// </summary>
    public static bool IsCleanUp(Reading reading, Text.Sentence range)
    {
        for (var at = range.First; at < range.End && at < range.First + AgendaReach; at++)
        {
            if (reading.Tokens[at].IsSmall && RoleWords.CleanUps.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Die Anmeldung zum Ferienprogramm ist vom 2. bis 13. März möglich": whatever it is for.
    /// </summary>
    public static bool IsOfRegistration(Reading reading, int sentence, in Fragment date)
    {
        var range = reading.Source.Sentences[sentence];
        var isLead = false;
        for (var at = range.First; at < Math.Min(date.First, range.First + MainReach); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            isLead |= at < range.First + LongestLead && token.IsWord
                && (ClauseWords.RegistrationNouns.Contains(token) || ClauseWords.Registering.Contains(token));
            if (isLead && token.IsSmall && ClauseWords.PeriodVerbs.Contains(token)
                || isLead && RoleWords.SignUpIs.Contains(token))
            {
                return !reading.HasTime(sentence);
            }

            if (!isLead && at >= range.First + LongestLead)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Tagesordnung: 1. Begrüßung … 5. Saisoneröffnung am 16. Mai": what is talked about.</summary>
    public static bool IsBehindAgenda(Reading reading, in Fragment date)
    {
        var least = Math.Max(0, date.First - AgendaReach);
        if (!reading.Tokens.Has(RoleWords.AgendaWords, least, date.First))
        {
            return false;
        }

        for (var at = date.First - 1; at > least; at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.Breaks > 0)
            {
                return false;
            }

            if (token.Is(":")
                && RoleWords.AgendaWords.Contains(reading.Tokens[at - 1]))
            {
                return reading.Tokens[at + 1].IsNumber;
            }
        }

        return false;
    }

    /// <summary>
    /// "Gesprochen wird auch über das Mitwirken am Weltkindertag", "Auf der Tagesordnung stehen der Haushalt und
    /// die Wahl am 14. März": what a meeting talks of.
    /// </summary>
    public static bool IsTalkedOf(Reading reading, int sentence, in Fragment date)
    {
        if (!(reading.Tokens[date.First - 1].Is("am") && reading.Tokens[date.First - 2].IsCapitalized)
            || reading.HasTime(sentence))
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < date.First - 2 && at < range.First + LongestLead; at++)
        {
            if (RoleWords.TalkHeads.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Die Schulanmeldung findet vom 8. bis 10. März statt."</summary>
    public static bool NamesRegistration(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];

        // "Anmelden kann man sich vom 22. bis 26. Juni."
        for (var at = range.First; at < Math.Min(range.End, range.First + LongestLead); at++)
        {
            if (reading.Tokens[at].IsWord && ClauseWords.Registering.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return reading.Tokens.HasNoun(ClauseWords.RegistrationNouns, range.First, range.End);
    }
}
