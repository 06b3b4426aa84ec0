using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells the old day of a moved event from the new one.</summary>
internal sealed class MovedRule : RoleRule
{
    private const int Reach = 8;

    public override string Id => "role.moved";

    public override string Summary => "\"verschoben … auf\", \"statt am\", \"ursprünglich für\": the day that no longer holds is kept as the old one.";

    public override string Positive => "Das Sommerfest wird von Samstag, 15. Juni 2027 auf Samstag, 29. Juni 2027 verschoben. Beginn ist 14 Uhr.";

    public override string Negative => "Das Sommerfest findet am 29. Juni 2027 um 14 Uhr statt.";

    public override DateRole? Judge(Reading reading, int sentence, Fragment date)
    {
        var signs = reading.SignsOf(sentence);
        var range = reading.Source.Sentences[sentence];
        if (IsInstead(reading, range.First, date) || IsSaidBefore(reading, sentence, range.First, date))
        {
            return DateRole.MovedFrom;
        }

        // "… kann nicht am 3. Juli stattfinden. Wir ziehen es vor auf den 30. Juni."
        if (signs.IsCancelled && !signs.IsMoved && sentence + 1 < reading.Source.Sentences.Count && reading.SignsOf(sentence + 1) is { IsMoved: true, IsIndefinite: false }
            && HasDate(reading, sentence + 1))
        {
            return DateRole.MovedFrom;
        }

        if (!signs.IsMoved || signs.IsIndefinite)
        {
            return null;
        }

        if (LeadsTo(reading, range.First, date))
        {
            return DateRole.Event;
        }

        // Another day behind "auf" or "neuer Termin" is the new one; then this is the old one.
        foreach (var other in reading.FragmentsOf(sentence))
        {
            if (other.HasDate && other != date && LeadsTo(reading, range.First, other))
            {
                return DateRole.MovedFrom;
            }
        }

        return null;
    }

    /// <summary>"statt am 29. Februar", "nicht wie angekündigt der 1. April", "nicht am 3. Mai, sondern".</summary>
    private static bool IsInstead(Reading reading, int first, Fragment date)
    {
        for (var at = date.First - 1; at >= Math.Max(first, date.First - 5); at--)
        {
            if (reading.Tokens[at].IsQuoted)
            {
                return false;
            }

            var text = reading.Tokens[at].Text;
            var isInstead = InsteadWords.IsInstead(reading.Tokens, first, at);
            if (isInstead || (text is "nicht" && ReachesInstead(reading, date)))
            {
                return true;
            }

            if (text is "," or ":" or "." && at < date.First - 2 || reading.FragmentAt(at) is not null || text is "sondern")
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasDate(Reading reading, int sentence)
    {
        foreach (var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && fragment.Date.IsCalendarDay)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReachesInstead(Reading reading, Fragment date)
    {
        for (var at = date.End; at < date.End + Reach; at++)
        {
            if (reading.Tokens[at].Text is "sondern" or ")")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"der ursprünglich für den 16. Januar vorgesehene", "das für 12. April geplante".</summary>
    private static bool IsSaidBefore(Reading reading, int sentence, int first, Fragment date)
    {
        var tokens = reading.Tokens;
        var before = date.First - 1;
        before -= tokens[before].Text is "den" or "dem" or "der" or "am" ? 1 : 0;
        var isOriginal = before >= first && (tokens[before].Is("ursprünglich") || tokens[before - 1].Is("ursprünglich"));
        return (isOriginal || (IsPlanned(reading, date) && HasOther(reading, sentence, date))) && !reading.SignsOf(sentence).IsCancelled;
    }

    /// <summary>"das am 5. September ausgefallene", "der für Montag, 18 Uhr, angesetzte": a participle before the noun.</summary>
    private static bool IsPlanned(Reading reading, Fragment date)
    {
        for (var at = date.End; at < date.End + Reach; at++)
        {
            var token = reading.Tokens[at];
            if (token.IsWord && TimeWords.Planned.Contains(token))
            {
                return true;
            }

            if (reading.FragmentAt(at) is not { HasTime: true } && !token.Is(",") && !TimeWords.Cues.Contains(token))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Only another day, here or in the next sentence, makes the planned one the old one.</summary>
    private static bool HasOther(Reading reading, int sentence, Fragment date)
    {
        foreach (var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && fragment != date && fragment.Date.IsDay)
            {
                return true;
            }
        }

        return reading.SignsOf(sentence).IsMoved || (sentence + 1 < reading.Source.Sentences.Count && HasDate(reading, sentence + 1));
    }

    /// <summary>"auf Samstag, 29. Juni", "neuer Termin ist der 8. April", "Nachholtermin: Sonntag, 27. März".</summary>
    private static bool LeadsTo(Reading reading, int first, Fragment date)
    {
        for (var at = date.First - 1; at >= Math.Max(first, date.First - 4); at--)
        {
            var token = reading.Tokens[at];
            if (token.Is("auf") || token.Is("to") || token.Text.EndsWith("termin", StringComparison.Ordinal))
            {
                return true;
            }

            if (reading.FragmentAt(at) is not null)
            {
                return false;
            }
        }

        return false;
    }
}
