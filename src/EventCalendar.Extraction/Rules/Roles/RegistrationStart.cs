using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells days from which one can register from days on which something takes place.</summary>
internal static class RegistrationStart
{
    private const int Reach = 14;

    /// <summary>
    /// "Die Anmeldung zum Kurs beginnt am 1. September", "ab 1. September startet die Einschreibung"; with
    /// hours
    /// of its own beside it the day is that of the event: "um 9 Uhr beginnt die Anmeldung, um 10 Uhr der
    /// Lauf".
    /// </summary>
    public static bool IsOn(Reading reading, int sentence, in Fragment date)
    {
        if (!reading.SignsOf(sentence).IsRegistration && !reading.Ask(sentence, SentenceFact.SignUp, Names))
        {
            return false;
        }

        var hours = 0;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            hours += fragment.HasTime ? 1 : 0;
        }

        return hours < 2 && Says(reading, sentence, date);
    }

    private static bool Names(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.HasNoun(RoleWords.SignUps, range.First, range.End);
    }

    /// <summary>The first noun of the clause is the registration, and its verb says that it begins.</summary>
    private static bool Says(Reading reading, int sentence, in Fragment date)
    {
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

        var isNamed = false;
        var begins = false;
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (!token.IsWord || reading.IsTemporal(at))
            {
                continue;
            }

            begins |= !token.IsCapitalized && RoleWords.SignUpVerbs.Contains(token);
            // "Müzik okulu kayıtları": other languages do not write nouns with capitals.
            if (isNamed || !token.IsCapitalized || (token.IsForeign && !token.IsGlossed)
                || (at == first && TimeWords.Articles.Contains(token))
                || (at == range.First && PlaceWords.Prepositions.Contains(token)))
            {
                continue;
            }

            if (!RoleWords.SignUps.Contains(token))
            {
                return false;
            }

            isNamed = true;
            begins |= RoleWords.SignUpStarts.Contains(token);
        }

        return isNamed && begins;
    }

    private static bool EndsClause(Reading reading, int at) =>
        reading.Tokens[at].Text is "," or ";" or "." or ":" or "|" or "(" or ")" or "!"
            && !reading.IsTemporal(at)
            // "ab 9. Juni, 8 Uhr, möglich"
            && !(reading.Tokens[at].Is(",") && reading.IsTemporal(at - 1)
                && (reading.IsTemporal(at + 1) || reading.IsTimed(at - 1)));
}
