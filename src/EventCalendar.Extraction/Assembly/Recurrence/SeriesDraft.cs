using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>A recurrence that a text speaks of, before its bounds are known.</summary>
internal sealed class SeriesDraft(int sentence, Fragment words, RecurrencePattern pattern)
{
    /// <summary>Gets the sentence.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>Gets the words of the rhythm.</summary>
    public Fragment Words { get; } = words;

    /// <summary>Gets or sets the rhythm.</summary>
    public RecurrencePattern Pattern { get; set; } = pattern;

    /// <summary>Gets or sets the first token of the words that belong to this series alone.</summary>
    public int First { get; set; }

    /// <summary>Gets or sets the index behind them.</summary>
    public int End { get; set; }

    /// <summary>Gets or sets whether dates give the weekday: "wöchentlich, am Mittwoch".</summary>
    public bool HasWeekdayFromDate { get; set; }

    /// <summary>
    /// Gets or sets whether words of a rhythm stand apart from the days: "dreimal die Woche, Mo Mi Fr".
    /// </summary>
    public bool HasRhythm { get; set; }

    /// <summary>
    /// Gets or sets whether the words leave open which days are meant: "einmal im Monat donnerstags".
    /// </summary>
    public bool IsUnknown { get; set; }

    /// <summary>Gets or sets the one day that is meant, where the words only look like a rhythm.</summary>
    public NodaTime.LocalDate? OnceOn { get; set; }

    /// <summary>Gets or sets whether it is a line of a timetable.</summary>
    public bool IsScheduled { get; set; }

    /// <summary>
    /// Gets or sets whether a date and a number of meetings make it, without words of a rhythm.
    /// </summary>
    public bool IsCounted { get; set; }

    /// <summary>Gets or sets whether it is a line of its own above what it speaks of.</summary>
    public bool IsHeading { get; set; }

    /// <summary>Gets or sets the weekday in another sentence beside which its hour stands.</summary>
    public SeriesDraft? Hours { get; set; }

    /// <summary>Gets or sets the hour that another sentence gives it for its months.</summary>
    public Fragment? SeasonHour { get; set; }

    /// <summary>Gets the words that say so.</summary>
    public List<TextSpan> Spans { get; } = [];
}
