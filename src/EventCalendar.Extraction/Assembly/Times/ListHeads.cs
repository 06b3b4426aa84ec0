namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>
/// Finds the lines that say an hour for the list below them: "Die Termine im Mai (jeweils um 16 Uhr):".
/// </summary>
internal static class ListHeads
{
    // Farther apart a line and an entry are not taken for one list.
    private const int MostSentences = 32;

    /// <summary>Says whether a sentence names an hour and ends with a colon.</summary>
    public static bool IsOne(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return range.Count > 1 && reading.Tokens[range.End - 1].Is(":") && reading.HasTime(sentence)
            && !HasDay(reading, sentence);
    }

    private static bool HasDay(Reading reading, int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && !fragment.Date.IsMonthOnly)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether an entry stands in the list of a line and in that of no later one.</summary>
    public static bool Governs(Reading reading, int head, int entry) =>
        entry > head && entry - head <= MostSentences && !IsBetween(reading, head, entry);

    /// <summary>Says whether such a line stands between two sentences, on whichever side.</summary>
    public static bool IsBetween(Reading reading, int one, int other)
    {
        var (first, end) = one < other ? (one + 1, other) : (other + 1, one);
        for (var sentence = Math.Max(first, end - MostSentences); sentence < end; sentence++)
        {
            if (IsOne(reading, sentence))
            {
                return true;
            }
        }

        return false;
    }
}
