using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells a day that the calendar names from what takes place on it.</summary>
internal sealed class ObservanceRule : RoleRule
{
    private const int Reach = 4;
    private const int SentencesBelow = 4;
    private const int AnniversaryReach = 10;

    public override string Id => "role.observance";

    public override string Summary =>
        "\"Am 8. März ist Internationaler Frauentag\" says what day it is; nothing takes place by that alone.";

    public override string Positive =>
        "Am 8. März ist Internationaler Frauentag. Die Stadt lädt am 9. März um 18 Uhr ins Rathaus ein.";

    public override string Negative => "Am 8. März ist um 18 Uhr Frauentreff im Rathaus.";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        if (TellsAnniversary(reading, sentence, date))
        {
            return DateRole.Aside;
        }

        if (!date.Date.IsCalendarDay || reading.SignsOf(sentence).IsInvitation || reading.HasTime(sentence))
        {
            return null;
        }

        return IsDayNamed(reading, sentence, date) && !HasHourBelow(reading, sentence, date)
            ? DateRole.Aside : null;
    }

    /// <summary>
    /// "Am 8. März ist Frauentag. Um 18 Uhr beginnt im Rathaus …": the hour has no other day.
    /// </summary>
    private static bool HasHourBelow(Reading reading, int sentence, in Fragment date)
    {
        for (var next = reading.FragmentFrom(date.End);
            next < reading.Fragments.Count && reading.Fragments[next] is { HasDate: false } time; next++)
        {
            var below = SentenceSearch.At(reading.Source, reading.Tokens[time.First].Start);
            if (below - sentence > SentencesBelow)
            {
                break;
            }

            if (time.Kind is FragmentKind.Time or FragmentKind.TimeRange && TakesPlace(reading, below))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Die Praxis öffnet erst um 10 Uhr": an hour at which nothing takes place.</summary>
    private static bool TakesPlace(Reading reading, int sentence)
    {
        var signs = reading.SignsOf(sentence);
        var range = reading.Source.Sentences[sentence];
        return !signs.IsOpeningHours && !signs.IsClosed && !signs.IsRegistration
            && (signs.IsInvitation || signs.HasEventNoun
                || reading.Tokens.Has(TimeWords.StartVerbs, range.First, range.End));
    }

    /// <summary>"… ist Weltflüchtlingstag." behind the date, "Muttertag ist am …" before it.</summary>
    private static bool IsDayNamed(Reading reading, int sentence, in Fragment date)
    {
        var tokens = reading.Tokens;
        var range = reading.Source.Sentences[sentence];
        var copula = date.End + (tokens[date.End].Is(",") ? 1 : 0);
        if (RoleWords.AreOrWere.Contains(tokens[copula]))
        {
            for (var at = copula + 1; at < Math.Min(range.End, copula + 1 + Reach)
                && tokens[at].IsWord; at++)
            {
                if (tokens[at].IsCapitalized && (SeriesWords.Observances.Contains(tokens[at])
                    || (ClauseWords.Worldwide.Contains(tokens[at - 1]) && tokens[at].Text.EndsWith("tag"))))
                {
                    return at + 1 >= range.End || !tokens[at + 1].IsWord;
                }
            }

            return false;
        }

        var verb = date.First - 1;
        verb -= tokens[verb].Text is "am" or "der" ? 1 : 0;
        return tokens[verb].Is("ist") && verb > range.First
            && SeriesWords.Observances.Contains(tokens[verb - 1])
            && (date.End >= range.End || !tokens[date.End].IsWord);
    }

    /// <summary>"Am 10. März ist es drei Jahre her", "Am 3. Mai jährt sich … zum 80. Mal".</summary>
    private static bool TellsAnniversary(Reading reading, int sentence, in Fragment date)
    {
        var end = Math.Min(reading.Source.Sentences[sentence].End, date.End + AnniversaryReach);
        for (var at = date.End; at < end && !reading.IsTimed(at); at++)
        {
            if (RoleWords.Anniversaries.Contains(reading.Tokens[at])
                || (reading.Tokens[at].Is("her") && ClauseWords.Spans.Contains(reading.Tokens[at - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
