using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Sets aside birthdays and days of death.</summary>
internal sealed class BirthRule : RoleRule
{
    private const int YearsReach = 2;
    private const int FewestYears = 40;
    private const int MostYears = 110;

    public override string Id => "role.birth";

    public override string Summary => "\"geboren am\", \"† 3. Mai\" and lists of birthdays are no events.";

    public override string Positive => "Wir gratulieren\n23.09. Anna Ruppert zum 90. Geburtstag";

    public override string Negative =>
        "Am 23.09. feiert der Verein um 18 Uhr im Rathaus seinen 90. Geburtstag.";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        var tokens = reading.Tokens;
        for (var at = date.First - 1; at >= date.First - 2; at--)
        {
            if ((tokens[at].Is("*") && !IsBullet(tokens, at, date))
                || tokens[at].Is("†") || RoleWords.Lives.Contains(tokens[at]))
            {
                return DateRole.Aside;
            }
        }

        return reading.Ask(sentence, SentenceFact.Birth, TellsOfBirth) ? DateRole.Aside : null;
    }

    /// <summary>"* 11. September, 19 Uhr: Stammtisch": the mark of a list.</summary>
    private static bool IsBullet(TokenReader tokens, int at, in Fragment date) =>
        at == 0 || tokens[at].Breaks > 0
            || (tokens[at].IsSpaced && tokens[at + 1].IsSpaced && date.Date.Year is null
                && !tokens[at - 1].Is("("));

    private static bool TellsOfBirth(Reading reading, int sentence)
    {
        var tokens = reading.Tokens;
        var range = reading.Source.Sentences[sentence];
        if (reading.SignsOf(sentence) is { IsPersonal: true, IsInvitation: false, HasEventNoun: false }
            || IsWedding(tokens, range.First, range.End)
            || (HasBirthday(tokens, range.First, range.End) && !reading.HasTime(sentence)
                && !reading.SignsOf(sentence).IsInvitation && !NamesEvent(tokens, range.First, range.End)))
        {
            return true;
        }

        for (var at = range.First; at + 2 < range.End; at++)
        {
            var isHonour = GrammarWords.ToThe.Contains(tokens[at]);
            for (var behind = at + 1; isHonour && behind < at + 4 && behind < range.End; behind++)
            {
                if (tokens[behind].IsWord && tokens[behind].IsCapitalized
                    && RoleWords.Birth.Contains(tokens[behind]) && !reading.HasTime(sentence)
                    && !NamesEvent(tokens, range.First, range.End))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// "ihren 100. Geburtstag mit einem Tag der offenen Tür": what takes place has a name of its own.
    /// </summary>
    private static bool NamesEvent(TokenReader tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (EventNouns.IsAt(tokens, at) && !RoleWords.Birth.Contains(tokens[at])
                && !tokens[at].Text.StartsWith("geburtstag", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"goldene Hochzeit", "diamantene Hochzeit": an anniversary of two persons.</summary>
    private static bool IsWedding(TokenReader tokens, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (RoleWords.Weddings.Contains(tokens[at]) && ClauseWords.Anniversaries.Contains(tokens[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"fêtera ses 80 ans", "her 90th birthday": the years stand near in other languages.</summary>
    private static bool HasYears(TokenReader tokens, int birthday)
    {
        for (var at = birthday - YearsReach; at <= birthday + YearsReach; at++)
        {
            if (tokens[at] is { IsNumber: true, Number: >= FewestYears and <= MostYears })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ihren 60. Geburtstag", "wird 90 Jahre alt".</summary>
    private static bool HasBirthday(TokenReader tokens, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if ((RoleWords.Birthdays.Contains(tokens[at]) && tokens[at - 1].Is(".")
                && tokens[at - 2].IsNumber)
                || (tokens[at].IsGlossed && RoleWords.Birthdays.Contains(tokens[at]) && HasYears(tokens, at))
                || (TimeWords.Old.Contains(tokens[at]) && TimeWords.Age.Contains(tokens[at - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
