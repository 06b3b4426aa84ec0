using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Finds last days: of registration and of anything else.</summary>
internal sealed class DeadlineRule : RoleRule
{
    // "Anmeldeschluss ist Freitag, der 30. Mai": so many tokens between the noun and its date.
    private const int Reach = 6;
    private const int LongestLead = 4;

    public override string Id => "role.deadline";

    public override string Summary =>
        "A day behind \"bis\", \"spätestens\", \"Anmeldeschluss\" or \"by\" is a last day and never an event.";

    public override string Positive =>
        "Kochabend am 3. Juni 2027 um 18 Uhr im Rathaus, Anmeldung bis 30.5.2027";

    public override string Negative => "Flohmarkt vom 3. bis 5. Juni 2027 im Rathaus";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        var tokens = reading.Tokens;
        var first = Math.Max(reading.Source.Sentences[sentence].First, date.First - Reach);
        var isUntil = false;
        var isNoun = false;
        var isPlain = true;

        // "bis Peter und Paul (29. Juni)": the bracket says the same day again.
        var isBracketed = tokens[date.First - 1].Is("(");
        for (var at = date.First - 1; at >= first && !tokens[at].Is(";") && !tokens[at].Is("|"); at--)
        {
            var token = tokens[at];
            if (reading.IsTemporal(at) && !token.Is("zum"))
            {
                break;
            }

            isUntil |= isPlain
                && (TimeWords.Until.Contains(token) && !token.Is("to")
                    || RoleWords.DeadlineLeads.Contains(token));
            isNoun |= token.IsWord && token.IsCapitalized && RoleWords.DeadlineNouns.Contains(token);
            isPlain &= (token.Text is "," or "." || RoleWords.BeforeDeadline.Contains(token))
                || isBracketed && (token.Is("(") || token.Is("und") || token.IsCapitalized);
            if (token.Is(",") && at < date.First - 3)
            {
                break;
            }
        }

        var range = reading.Source.Sentences[sentence];
        isNoun = isNoun ? !IsOfEvent(reading, range, date)
            : IsSaidOf(reading, range, date) || EndsRegistration(reading, range, date);
        if (!isUntil && !isNoun)
        {
            return null;
        }

        var signs = reading.SignsOf(sentence);
        return signs.IsRegistration || (isNoun && !signs.IsOtherDeadline) ? DateRole.Registration
            : DateRole.OtherDeadline;
    }

    /// <summary>"Anmeldeschluss für den Flohmarkt am 29. Mai ist …": the first noun is a last day.</summary>
    public static bool IsSubject(Reading reading, Text.Sentence range)
    {
        for (var at = range.First; at < Math.Min(range.End, range.First + LongestLead); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord && token.IsCapitalized && !TimeWords.Articles.Contains(token))
            {
                return RoleWords.DeadlineNouns.Contains(token);
            }
        }

        return false;
    }

    /// <summary>"Anmeldeschluss für alle Gruppen und Klassen der Gemeinde ist der 15. Mai".</summary>
    private static bool IsSaidOf(Reading reading, Text.Sentence range, in Fragment date)
    {
        var before = date.First - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before])
            || reading.Tokens[before].Is("am") ? 1 : 0;
        return RoleWords.DeadlineVerbs.Contains(reading.Tokens[before]) && IsSubject(reading, range);
    }

    /// <summary>"Die Anmeldung zum Sommerlager endet am 15. Mai um 18 Uhr".</summary>
    private static bool EndsRegistration(Reading reading, Text.Sentence range, in Fragment date)
    {
        var tokens = reading.Tokens;
        var verb = date.First - 1;
        verb -= tokens[verb].Text is "am" or "," or "den" ? 1 : 0;
        if (!RoleWords.EndingVerbs.Contains(tokens[verb]))
        {
            return false;
        }

        for (var at = range.First; at < Math.Min(verb, range.First + LongestLead); at++)
        {
            if (tokens[at].IsLarge && RoleWords.EndingRegistrations.Contains(tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Meldeschluss für den Lauf am 3. Mai ist der 20. April": the day of the event itself.
    /// </summary>
    private static bool IsOfEvent(Reading reading, Text.Sentence range, in Fragment date)
    {
        if (reading.Tokens[date.First - 1].Text is not ("am" or "vom")
            || !EventNouns.IsAt(reading.Tokens, date.First - 2))
        {
            return false;
        }

        var index = reading.FragmentFrom(date.End);
        for (var at = index; at < reading.Fragments.Count && reading.Fragments[at].First < range.End
            && at < index + Reach; at++)
        {
            if (reading.Fragments[at].HasDate && IsSaidOf(reading, range, reading.Fragments[at]))
            {
                return true;
            }
        }

        return false;
    }
}
