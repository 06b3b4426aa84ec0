using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells by the words before it the day to which something moves.</summary>
internal static class NewDays
{
    private const int NoteReach = 24;

    /// <summary>
    /// "auf Samstag, 29. Juni", "neuer Termin ist der 8. April", "Nachholtermin: Sonntag, 27. März".
    /// </summary>
    public static bool LeadsTo(Reading reading, int first, in Fragment date)
    {
        var start = DatePairs.ListFirst(reading, date);
        for (var at = start - 1; at >= Math.Max(first, start - 4); at--)
        {
            var token = reading.Tokens[at];
            // "auf dem Schlossplatz am Samstag": a place, and no goal.
            if (token.Is("auf") && reading.Tokens[start - 1].Text is "am" or "(" or ",")
            {
                return false;
            }

            // "neuer Termin, ursprünglich 9. September": the old one.
            if (ClauseWords.FormerOnly.Contains(token))
            {
                return false;
            }

            // "ein neuer Termin für das am 5. Mai geplante Fest"
            if (token.Is("für") && TimeWords.Planned.Contains(reading.Tokens[date.End]))
            {
                return false;
            }

            if (StateWords.NewDayLeads.Contains(token)
                || (token.Is("erst") && reading.Tokens[at + 1].Is("am"))
                || (token.Text.EndsWith("termin", StringComparison.Ordinal)
                    && !ClauseWords.Former.Contains(reading.Tokens[at - 1])))
            {
                return true;
            }

            if (reading.IsTemporal(at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"werden am 19. September um 15 Uhr und am 20. September um 16 Uhr nachgeholt": both are new.</summary>
    public static bool AreMadeUpOn(Reading reading, Text.Sentence range, Fragment date)
    {
        var isSaid = false;
        for (var at = date.First - 1; at >= Math.Max(range.First, date.First - NoteReach) && !isSaid; at--)
        {
            isSaid = StateWords.SaidOfNewDay.Contains(reading.Tokens[at]);
        }

        for (var at = date.End; isSaid && at < Math.Min(range.End, date.End + NoteReach); at++)
        {
            if (StateWords.SaidOfNewDay.Contains(reading.Tokens[at]) || reading.Tokens[at].Is(";"))
            {
                return false;
            }

            if (reading.Tokens[at].IsSmall && StateWords.MadeUp.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Lesung am 6. Dezember, 19 Uhr (neuer Termin!)", "9. Mai: Ausflug (Termin geändert)".</summary>
    public static bool IsNotedBehind(Reading reading, int end, Fragment date)
    {
        var last = Math.Min(end, date.End + NoteReach);
        for (var at = date.End; at < last && !(at > date.End && reading.IsDated(at)); at++)
        {
            if (reading.Tokens[at].Is("("))
            {
                var noun = reading.Tokens[at + 1].Is("achtung") ? at + 3 : at + 1;
                return (ClauseWords.NewWords.Contains(reading.Tokens[noun])
                        && OffWords.NotedDays.Contains(reading.Tokens[noun + 1])
                        && (reading.Tokens[noun + 2].Is(")") || reading.Tokens[noun + 3].Is(")")
                            && reading.Tokens[noun + 2].Is("!")))
                    || (StateWords.NewDateNouns.Contains(reading.Tokens[noun])
                        && StateWords.Changed.Contains(reading.Tokens[noun + 1]));
            }
        }

        return false;
    }
}
