using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Reads which weekday of the month takes the place of another one: "nicht mehr am letzten Sonntag im Monat,
/// sondern immer am ersten".
/// </summary>
internal static class SeriesOrdinals
{
    private const int LongestInsertion = 8;
    private const int LongestLead = 4;

    /// <summary>Steps back over "nicht mehr, wie es bislang hieß, am letzten Sonntag".</summary>
    /// <returns>The token before the words, or before what is inserted there.</returns>
    public static int BeforeInsertion(Reading reading, int words)
    {
        if (!reading.Tokens[words - 1].Is(","))
        {
            return words - 1;
        }

        for (var at = words - 2; at >= words - LongestInsertion; at--)
        {
            if (reading.Tokens[at].Is(","))
            {
                return reading.Tokens[at - 1].Is("mehr") ? at - 1 : words - 1;
            }
        }

        return words - 1;
    }

    /// <summary>Finds the ordinal behind "sondern"; its weekday is that of the words before.</summary>
    public static Fragment? Instead(Reading reading, int sentence, Fragment former)
    {
        if (former.Pattern is not { Unit: RecurrenceUnit.Month, Ordinals.IsEmpty: false } pattern)
        {
            return null;
        }

        var end = reading.Source.Sentences[sentence].End;
        for (var at = former.End; at < end && reading.FragmentAt(at) is null; at++)
        {
            if (!reading.Tokens[at].Is("sondern"))
            {
                continue;
            }

            for (var next = at + 1; next <= at + LongestLead; next++)
            {
                if (Numbers.TryFindOrdinal(reading.Tokens[next], out var ordinal))
                {
                    return reading.Tokens[next + 1].IsCapitalized ? null
                        : new Fragment(FragmentKind.Recurrence, at + 1, next + 1, former.RuleId)
                        {
                            Pattern = pattern with { Ordinals = [ordinal] },
                        };
                }
            }

            return null;
        }

        return null;
    }
}
