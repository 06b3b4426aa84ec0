using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells by the words before it the day to which something moves.</summary>
internal static class NewDays
{
    /// <summary>
    /// "auf Samstag, 29. Juni", "neuer Termin ist der 8. April", "Nachholtermin: Sonntag, 27. März".
    /// </summary>
    public static bool LeadsTo(Reading reading, int first, Fragment date)
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
}
