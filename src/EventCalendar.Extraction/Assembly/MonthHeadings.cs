using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Reads programmes whose month stands above and whose lines begin with the day alone.</summary>
internal static class MonthHeadings
{
    private const int LongestHeading = 4;

    /// <summary>Adds a date for each line "3. 10.00 Uhr Gottesdienst" below a line "März".</summary>
    public static RentedList<Fragment> Complete(SourceText source, TokenReader tokens,
        ReadOnlySpan<Fragment> fragments)
    {
        PartialDate? month = null;
        var result = new RentedList<Fragment>(fragments.Length);
        var next = 0;
        foreach (var line in source.Lines)
        {
            while (next < fragments.Length && fragments[next].End <= line.First)
            {
                result.Add(fragments[next++]);
            }

            Fragment? first = next < fragments.Length ? fragments[next] : null;
            if (line.Count <= LongestHeading
                && first is { Date.IsMonthOnly: true, Kind: FragmentKind.Date } heading
                && heading.End <= line.End)
            {
                month = heading.Date;
            }
            else if (month is { } above
                && tokens[line.First] is { IsNumber: true, Length: <= 2, Number: >= 1 and <= 31 }
                && tokens.IsTight(line.First + 1, ".") && !(first?.First < line.First + 2))
            {
                result.Add(new Fragment(FragmentKind.Date, line.First, line.First + 2, "date.month-heading")
                {
                    Date = above with { Day = tokens[line.First].Number },
                });
            }
        }

        foreach (var rest in fragments[next..])
        {
            result.Add(rest);
        }

        return result;
    }
}
