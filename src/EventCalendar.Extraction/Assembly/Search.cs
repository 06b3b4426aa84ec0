namespace EventCalendar.Extraction.Assembly;

/// <summary>Binary search in anything that is in order.</summary>
internal static class Search
{
    /// <summary>
    /// Returns the first index for which a claim holds that, once true, stays true; the count if it never
    /// holds.
    /// </summary>
    public static int First(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(middle))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
