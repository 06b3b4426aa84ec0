using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds the old day of an event that stands without its month before the new one.</summary>
internal static class BareDays
{
    private const int Reach = 12;
    private const int LongestDenial = 4;

    /// <summary>"vom 4. auf den 18. Juli", "nicht am 10., sondern am 17. Juli": takes the old day.</summary>
    public static bool Take(Reading reading, Anchor anchor, bool isDenied)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        for (var at = anchor.Date.First - 1; at > Math.Max(range.First, anchor.Date.First - Reach); at--)
        {
            var token = reading.Tokens[at];
            if (token.IsNumber && token.Number is > 0 and <= 31 && reading.Tokens[at + 1].Is(".")
                && !reading.IsTemporal(at)
                && StateWords.OtherDayLeads.Contains(reading.Tokens[at - 1])
                && (!isDenied || IsDenied(reading, at - 2)))
            {
                anchor.MovedFrom = new Fragment(FragmentKind.Date, at, at + 2, "role.moved")
                {
                    Date = new PartialDate
                    {
                        Day = token.Number,
                        Month = anchor.StartsOn.Month,
                        Year = anchor.StartsOn.Year,
                    },
                };
                return true;
            }
        }

        return false;
    }

    /// <summary>"nicht am 12.", "nicht wie angekündigt am 12.".</summary>
    private static bool IsDenied(Reading reading, int last)
    {
        for (var at = last; at > last - LongestDenial && reading.Tokens[at].IsWord; at--)
        {
            if (StateWords.NoLonger.Contains(reading.Tokens[at]))
            {
                return true;
            }

            if (!reading.Tokens[at].IsSmall)
            {
                return false;
            }
        }

        return false;
    }
}
