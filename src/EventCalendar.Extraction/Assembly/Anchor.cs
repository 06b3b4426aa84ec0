using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>A date around which an event is put together.</summary>
/// <remarks>Filled step by step by the document pass; turned into a candidate at its end.</remarks>
internal sealed class Anchor(int sentence, Fragment date, ResolvedDate start)
{
    private readonly Fragment date = date;
    private int? leadFirst;

    // Few events have these, and a fragment takes as much memory as all the rest.
    private StrongBox<Fragment>? movedFrom;
    private StrongBox<Fragment>? movedFromTime;
    private StrongBox<Fragment>? registration;
    private List<TextSpan>? timeSpans;
    private List<TextSpan>? endSpans;

    /// <summary>Gets the sentence that speaks of the event.</summary>
    public int Sentence
    {
        get
        {
            Effort.Look();
            return field;
        }
    }
    = sentence;

    /// <summary>Gets the words of the date.</summary>
    public ref readonly Fragment Date
    {
        get
        {
            Effort.Look();
            return ref date;
        }
    }

    /// <summary>Gets or sets the first day.</summary>
    public LocalDate StartsOn { get; set; } = start.Date;

    /// <summary>Gets or sets the last day of several.</summary>
    public LocalDate? LastDay { get; set; }

    /// <summary>Gets whether the year is assumed.</summary>
    public bool IsYearAssumed { get; } = start.IsYearAssumed;

    /// <summary>Gets whether the weekday contradicts the date.</summary>
    public bool IsMismatch { get; } = start.IsMismatch;

    /// <summary>Gets whether the moon decides on the day.</summary>
    public bool IsUncertain { get; } = start.IsUncertain;

    /// <summary>Gets or sets the first token of the words that belong to this date alone.</summary>
    public int First { get; set; }

    /// <summary>
    /// Gets or sets the first token behind the date before it in the sentence, or of the sentence.
    /// </summary>
    public int LeadFirst
    {
        get => leadFirst ?? First;
        set => leadFirst = value;
    }

    /// <summary>Gets or sets the index behind those words.</summary>
    public int End { get; set; }

    /// <summary>
    /// Gets or sets the index behind the last token that can belong to the event: the next event begins
    /// there.
    /// </summary>
    public int BlockEnd { get; set; }

    /// <summary>Gets or sets whether it is an item of a list or programme rather than prose.</summary>
    public bool IsItem { get; set; }

    /// <summary>
    /// Gets or sets whether it is one of the items of a list that runs on in a line, its hour and its words
    /// behind it.
    /// </summary>
    public bool IsRow { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether it stands behind the label of a line among others: "Aue: 19.
    /// März, Turnhalle".
    /// </summary>
    public bool IsLabelled { get; set; }

    /// <summary>Gets or sets whether the date stands in a heading above.</summary>
    public bool IsDateAbove { get; set; }

    /// <summary>Gets or sets the last date of a list of days, which share what is said of them.</summary>
    public Anchor? LastOfList { get; set; }

    /// <summary>Gets the event that it is a point of, in a programme: it takes place there.</summary>
    public Anchor? PartOf { get; init; }

    /// <summary>Gets or sets the place, where the words of its hour say it.</summary>
    public PlacePhrase? Place { get; set; }

    /// <summary>Gets or sets whether it is the same as that event, in another town.</summary>
    public bool IsElsewhere { get; set; }

    /// <summary>Gets or sets the start on the clock.</summary>
    public ClockTime? Time { get; set; }

    /// <summary>Gets or sets the end on the clock.</summary>
    public ClockTime? EndTime { get; set; }

    /// <summary>Gets or sets when the doors open.</summary>
    public ClockTime? Doors { get; set; }

    /// <summary>Gets or sets a stated length in minutes.</summary>
    public int? Minutes { get; set; }

    /// <summary>Gets the words that give the start, besides the date.</summary>
    public ReadOnlySpan<TextSpan> TimeSpans => CollectionsMarshal.AsSpan(timeSpans);

    /// <summary>Gets the words that give the end.</summary>
    public ReadOnlySpan<TextSpan> EndSpans => CollectionsMarshal.AsSpan(endSpans);

    /// <summary>Gets or sets the rule of a series.</summary>
    public Series? Series { get; set; }

    /// <summary>Gets or sets the state.</summary>
    public CandidateStatus Status { get; set; }

    /// <summary>Gets or sets the words that say the state.</summary>
    public TextSpan StatusSpan { get; set; }

    /// <summary>Gets or sets the day that no longer holds.</summary>
    public Fragment? MovedFrom
    {
        get => movedFrom?.Value;
        set => movedFrom = value is { } fragment ? new StrongBox<Fragment>(fragment) : null;
    }

    /// <summary>Gets or sets the time that no longer holds.</summary>
    public Fragment? MovedFromTime
    {
        get => movedFromTime?.Value;
        set => movedFromTime = value is { } fragment ? new StrongBox<Fragment>(fragment) : null;
    }

    /// <summary>
    /// Gets or sets the words of who has the stage, as a half-open range of tokens, if they are its name.
    /// </summary>
    public (int First, int End) Stage { get; set; }

    /// <summary>
    /// Gets or sets the noun of a point of a programme, as a half-open range of tokens: its name where no words
    /// of its own give a better one.
    /// </summary>
    public (int First, int End) Noun { get; set; }

    /// <summary>Gets or sets the event that this one makes up for.</summary>
    public Anchor? MakesUpFor { get; set; }

    /// <summary>Gets or sets the last day to register.</summary>
    public Fragment? Registration
    {
        get => registration?.Value;
        set => registration = value is { } fragment ? new StrongBox<Fragment>(fragment) : null;
    }

    /// <summary>Makes an event of the same words on another day or days.</summary>
    public Anchor OnDay(Fragment date, ResolvedDate start) => new(Sentence, date, start)
    {
        First = First,
        LeadFirst = LeadFirst,
        End = End,
        BlockEnd = BlockEnd,
        Place = Place,
        Stage = Stage,
        PartOf = Place is null ? null : PartOf,
        IsElsewhere = Place is not null && IsElsewhere,
    };

    /// <summary>Makes another event of the same day out of words of its own.</summary>
    /// <param name="sentence">The sentence that speaks of it.</param>
    /// <param name="first">The first of its words.</param>
    /// <param name="end">The index behind them.</param>
    /// <param name="whole">The event that it is a point of, if it is one.</param>
    public Anchor WithWords(int sentence, int first, int end, Anchor? whole = null) =>
        new(sentence, Date, new ResolvedDate(StartsOn, IsYearAssumed, IsMismatch, false))
        {
            First = first,
            LeadFirst = first,
            End = end,
            PartOf = whole,
            IsDateAbove = true,
        };

    /// <summary>Takes the hour of another day or rhythm, as a guess.</summary>
    public void AssumeHour(Fragment time, SourceText source)
    {
        var span = source.Span(time.First, time.End);
        Time = time.Time.Assumed();
        AddTime(span);
        if (time.EndTime is { } end)
        {
            EndTime = end.Assumed();
            AddEnd(span);
        }
    }

    /// <summary>Adds words that give the start.</summary>
    public void AddTime(TextSpan span) => AddTimes([span]);

    /// <summary>Adds several words that give the start.</summary>
    public void AddTimes(ReadOnlySpan<TextSpan> spans) => (timeSpans ??= new(spans.Length)).AddRange(spans);

    /// <summary>Adds words that give the end.</summary>
    public void AddEnd(TextSpan span) => AddEnds([span]);

    /// <summary>Adds several words that give the end.</summary>
    public void AddEnds(ReadOnlySpan<TextSpan> spans) => (endSpans ??= new(spans.Length)).AddRange(spans);
}
