using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells the feast that is only the reason for another day.</summary>
internal sealed class ReasonRule : RoleRule
{
    private const int Reach = 10;
    private const int MainReach = 24;

    public override string Id => "role.reason";

    public override string Summary =>
        "\"Da der 1. Mai auf einen Donnerstag fällt\", \"damit es sich nicht mit dem Muttertag beißt\": the reason for another day is no event.";

    public override string Positive =>
        "Da der 1. Mai 2027 auf einen Samstag fällt, ist der Wochenmarkt schon am 30. April 2027 von 7 bis 12 Uhr.";

    public override string Negative =>
        "Da der Chor am 1. Mai 2027 um 18 Uhr im Rathaus singt, bleibt der Saal am Vormittag frei.";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        // "wegen Karfreitag", "wegen des Feiertags am 1. Mai"
        // "Erst Ostern, dann Pfingsten: das Konzert wird noch einmal verlegt"
        if (date.Date.Name is not null && (StateWords.ReasonLeads.Contains(reading.Tokens[date.First - 1])
            || (reading.Tokens[date.First - 1].Is("erst") && reading.Tokens[date.End].Is(","))))
        {
            return DateRole.Aside;
        }

        var range = reading.Source.Sentences[sentence];
        if (reading.SignsOf(sentence).IsMoved && IsReasonOfMove(reading, range, date))
        {
            return DateRole.Aside;
        }

        if (!IsBehindReason(reading, range, date))
        {
            return null;
        }

        for (var at = date.End; at < Math.Min(range.End, date.End + MainReach); at++)
        {
            if (StateWords.MainAdverbs.Contains(reading.Tokens[at])
                && reading.IsDated(at + 2))
            {
                return DateRole.MovedFrom;
            }
        }

        return DateRole.Aside;
    }

    /// <summary>"… ist auf den 15. März verlegt, da am 8. März gewählt wird": why it has moved.</summary>
    private static bool IsReasonOfMove(Reading reading, Text.Sentence range, in Fragment date)
    {
        for (var at = date.First - 1; at > Math.Max(range.First, date.First - Reach); at--)
        {
            if (StateWords.Reasons.Contains(reading.Tokens[at]))
            {
                var before = reading.FragmentFrom(at) - 1;
                return reading.Tokens[at - 1].Is(",") && before >= 0
                    && reading.Fragments[before].First >= range.First
                    && reading.Fragments[before] is { HasDate: true, Date.IsDay: true };
            }

            if (reading.Tokens[at].Text is "," or ";" || reading.IsDated(at))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsBehindReason(Reading reading, Text.Sentence range, in Fragment date)
    {
        var (first, collides) = (range.First, false);
        for (var at = date.First - 1; at >= Math.Max(first, date.First - Reach); at--)
        {
            if (StateWords.CollisionStarts.Contains(reading.Tokens[at]))
            {
                return collides || Collides(reading, range.End, date);
            }

            // "Da Fronleichnam auf einen Donnerstag fällt (4. Juni)"
            collides |= reading.Tokens[date.First - 1].Is("(") && reading.Tokens[at].IsWord
                && ClauseWords.Collisions.Contains(reading.Tokens[at]);
            if (reading.Tokens[at].Text is "," or ";"
                || !reading.Tokens[date.First - 1].Is("(") && reading.IsDated(at))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Collides(Reading reading, int end, in Fragment date)
    {
        for (var at = date.End; at < Math.Min(end, date.End + Reach) && !reading.Tokens[at].Is(","); at++)
        {
            if (reading.Tokens[at].IsWord && ClauseWords.Collisions.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }
}
