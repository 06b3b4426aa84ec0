using System.Numerics;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>
/// Tells lines over a whole week that name no day of the calendar: "Samstag: 18 Uhr Vorabendmesse", "Sonntag:
/// 10 Uhr Hochamt", "Mittwoch: 19 Uhr Messe".
/// </summary>
internal sealed class SeriesWeek : IKept
{
    private const int FewestDays = 3;

    // A festival lasts no longer, and names its days in a row.
    private const int LongestFestival = 4;
    private const int FewestNamed = 2;
    private const int LinesFromDay = 8;
    private const int LongestDated = 14;
    private const int AllDays = 0xFE;
    private const int Nowhere = int.MinValue / 2;
    private readonly Reading reading;
    private int days;
    private int named;
    private int dated = Nowhere;

    /// <summary>Prepares to see the lines of one text after the other.</summary>
    public SeriesWeek(Reading reading)
    {
        this.reading = reading;
        reading.Kept.Add(this);
    }

    /// <inheritdoc/>
    public void Forget() => (days, named, dated) = (0, 0, Nowhere);

    /// <summary>Takes note of a line.</summary>
    public void See(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        foreach (ref readonly var fragment in fragments)
        {
            days |= fragment.HasDate && fragment.Date.IsWeekdayOnly ? 1 << (int)fragment.Date.Weekday : 0;
        }

        // "Mo. 14–16 Uhr Handarbeiten"
        if (fragments is [{ HasDate: true } day, { Kind: FragmentKind.TimeRange }, ..]
            && day.First == range.First)
        {
            named++;
            return;
        }

        for (var at = range.First; at < range.End; at++)
        {
            if (SeriesWords.Services.Contains(reading.Tokens[at])
                || SeriesWords.Groups.Contains(reading.Tokens[at])
                || SeriesWords.Activities.Contains(reading.Tokens[at]))
            {
                named++;
                return;
            }
        }
    }

    /// <summary>
    /// Takes note of a sentence with a day of the calendar: below a dated line stands its week.
    /// </summary>
    public void SeeDay(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        dated = range.StartsLine && range.Count <= LongestDated ? sentence : dated;
    }

    /// <summary>Says whether the lines seen are those of every week.</summary>
    public bool IsUsual(List<int> run) =>
        BitOperations.PopCount((uint)days) >= FewestDays && named >= FewestNamed && !IsInRow()
            && run[0] - dated > LinesFromDay && !IsDatedBelow(run[^1]);

    /// <summary>Forgets the lines.</summary>
    public void Clear() => (days, named) = (0, 0);

    private bool IsInRow()
    {
        if (BitOperations.PopCount((uint)days) > LongestFestival)
        {
            return false;
        }

        var low = BitOperations.TrailingZeroCount(days);
        var run = (days >> low) + 1;
        return (days & AllDays) != 0 && (run & (run - 1)) == 0;
    }

    private bool IsDatedBelow(int sentence)
    {
        var sentences = reading.Source.Sentences;
        for (var below = sentence + 1; below < Math.Min(sentences.Count, sentence + LinesFromDay); below++)
        {
            foreach (ref readonly var fragment in reading.FragmentsOf(below))
            {
                if (fragment.HasDate && fragment.Date.IsCalendarDay && sentences[below].StartsLine
                    && sentences[below].Count <= LongestDated)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
