using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Rules.Roles;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// One announcement while it is being read: its text, what was found so far and what is known besides.
/// </summary>
internal sealed class Reading : IDisposable
{
    private const int KnownSentences = 4;
    private static readonly LocalDate EarliestReference = new(100, 1, 1);
    private static readonly LocalDate LatestReference = new(9900, 1, 1);
    private static readonly ReadingContext Nothing = new() { Today = EarliestReference };
    private readonly RentedList<Fragment> scanned = new();
    private readonly RentedList<Fragment> composed = new();
    private readonly Note<(int Sentence, int First, SentenceSigns Signs)> around;
    private readonly Note<(int Sentence, bool HasTime)> timed;
    private readonly Clauses clauses;
    private SentenceSigns[] signs = [];
    private int[] firstFragmentBySentence = [];
    private int[] firstFragmentByToken = [];

    // A sentence is asked by turns with those beside it; numbers begin at 1.
    private readonly (int Number, SentenceFact Asked, SentenceFact True)[] facts =
        new (int, SentenceFact, SentenceFact)[KnownSentences];

    /// <summary>Prepares to read texts, one after the other.</summary>
    public Reading()
    {
        Tokens = Source.Tokens;
        Datelines = new KeptList<Dateline>(Kept);
        around = new(Kept, (-1, -1, default));
        timed = new(Kept, (-1, false));
        clauses = new Clauses(Tokens);
        Places = new PlaceMemo(Kept);
    }

    /// <summary>Gets the text.</summary>
    public SourceText Source { get; } = new();

    /// <summary>Gets its tokens.</summary>
    public TokenReader Tokens { get; }

    /// <summary>Gets what is known besides.</summary>
    public ReadingContext Context { get; private set; } = Nothing;

    /// <summary>Gets the temporal fragments in order.</summary>
    public RentedList<Fragment> Fragments { get; } = new();

    /// <summary>Gets the dates that are no starts, in order: deadlines, old dates, bounds.</summary>
    public RentedList<(Fragment Date, DateRole Role, int Sentence)> Asides { get; } = new();

    /// <summary>Gets the datelines in order.</summary>
    public List<Dateline> Datelines { get; }

    /// <summary>Gets the ids of the rules that applied.</summary>
    public RuleTrace Applied { get; } = new();

    /// <summary>
    /// Gets or sets the heads of a table of old and new days; <c>null</c> until they are looked for.
    /// </summary>
    public PairHeader? PairHeader { get; set; }

    /// <summary>Gets or sets where the first event begins; <c>null</c> if there is none.</summary>
    public int? FirstEventAt { get; set; }

    /// <summary>Gets what those who read the text remember of it.</summary>
    public KeptThings Kept { get; } = new();

    /// <summary>Gets the places that were read.</summary>
    public PlaceMemo Places { get; }

    /// <summary>Begins to read a text, after the one before was given back.</summary>
    public void Begin(ReadOnlyMemory<char> text, ReadingContext context)
    {
        Context = context;
        Source.Begin(text);
        TemporalScanner.Scan(Tokens, scanned, composed);
        MonthHeadings.Complete(Source, Tokens, composed.All, Fragments);
        composed.Dispose();
        SpacedBlocks.Join(Source, Fragments);
        Assembly.Datelines.Add(Source, Tokens, Fragments.All, Datelines);
        signs = Buffers<SentenceSigns>.Rent(Math.Max(Source.Sentences.Count, 1));
        signs.AsSpan(0, Source.Sentences.Count).Clear();
        firstFragmentBySentence = IndexFragments();
        firstFragmentByToken = IndexTokens();
    }

    /// <summary>Gets the day on which the words at a token were written, as far as known.</summary>
    public LocalDate WrittenAt(int token) => Context.PublishedOn ?? DatelineAt(token)?.Date ?? Context.Today;

    /// <summary>Gets the day from which years and relative words at a token count.</summary>
    /// <remarks>
    /// Some years away from both ends of the calendar, so that counting on from it cannot overflow.
    /// </remarks>
    public LocalDate ReferenceAt(int token) =>
        WrittenAt(token) is var day && day < EarliestReference ? EarliestReference : day > LatestReference
            ? LatestReference : day;

    /// <summary>Gets the nearest dateline above a token.</summary>
    public Dateline? DatelineAt(int token)
    {
        // The lower half is empty most of the time: texts have few datelines. Binary search keeps hostile
        // ones linear.
        var (low, high) = (0, Datelines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Datelines[middle].First <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 ? Datelines[low - 1] : null;
    }

    /// <summary>Gets what the words of a sentence say of its dates.</summary>
    public SentenceSigns SignsOf(int sentence)
    {
        ref var known = ref signs[sentence];
        if (!known.IsRead)
        {
            var range = Source.Sentences[sentence];
            known = SentenceSigns.Read(Words(range.First, range.End)) with { IsRead = true };
            known = known with
            {
                IsSilent = known.All == Signs.None
                    && SentenceSigns.AreSilent(Words(range.First, range.End)),
            };
        }

        return known;
    }

    /// <summary>
    /// Gets what the clause of a date says of it, or the sentence where the clause says nothing.
    /// </summary>
    public SentenceSigns SignsAround(int sentence, in Fragment date)
    {
        // The date of a heading stands above the sentence, and what is between them counts as well.
        if (Source.Sentences[sentence] is var whole && date.First >= whole.First && date.End <= whole.End
            && SignsOf(sentence) is { IsSilent: true } nothing)
        {
            return nothing;
        }

        if (around.Value.First != date.First || around.Value.Sentence != sentence)
        {
            var range = Source.Sentences[sentence];
            var (first, end, isMain) = clauses.Around(range, date);
            var clause = first == range.First && end == range.End ? SignsOf(sentence)
                : SentenceSigns.Read(Words(first, end));
            around.Value = (sentence, date.First,
                clause.IsPredicate || isMain ? clause : SignsBeside(sentence, date, end));
        }

        return around.Value.Signs;
    }

    /// <summary>
    /// Reads the whole sentence for a clause that says nothing, but for what another clause tells: "Am 3. Mai
    /// erzählt sie, wie sie hierher gekommen ist" is no report of the day.
    /// </summary>
    private SentenceSigns SignsBeside(int sentence, in Fragment date, int end)
    {
        var range = Source.Sentences[sentence];
        var signs = Clauses.IsSubordinateTo(Tokens, range, end) ? SentenceSigns.Read(Words(range.First, end))
            : SignsOf(sentence);
        return signs.IsPast && Tenses.Of(Tokens, range, date.First, date.End) == Tense.Ahead
            ? signs.WithoutPast() : signs;
    }

    /// <summary>
    /// Answers what the dates of a sentence ask one after another, looking through the sentence only once.
    /// </summary>
    public bool Ask(int sentence, SentenceFact fact, Func<Reading, int, bool> find)
    {
        ref var known = ref facts[sentence % KnownSentences];
        if (known.Number != sentence + 1 || (known.Asked & fact) == 0)
        {
            // What finds it may itself ask, of this sentence or of another.
            var isTrue = find(this, sentence);
            known = known.Number == sentence + 1 ? known : (sentence + 1, default, default);
            known = (sentence + 1, known.Asked | fact, isTrue ? known.True | fact : known.True);
        }

        return (known.True & fact) != 0;
    }

    /// <summary>Says whether a sentence has a verb that makes it one.</summary>
    public bool HasVerb(int sentence) => Ask(sentence, SentenceFact.Verb, static (reading, at) =>
        Lexicon.TitleWords.HasVerb(
            reading.Tokens, reading.Source.Sentences[at].First, reading.Source.Sentences[at].End));

    /// <summary>Lists the fragments that begin in a sentence.</summary>
    public ReadOnlySpan<Fragment> FragmentsOf(int sentence)
    {
        var (first, end) = (firstFragmentBySentence[sentence], firstFragmentBySentence[sentence + 1]);
        Effort.Look(end - first);
        return Fragments.All[first..end];
    }

    /// <summary>
    /// Returns the index of the first fragment that ends behind a token; the number of fragments if none
    /// does.
    /// </summary>
    public int FragmentFrom(int token) =>
        token < 0 ? 0 : token < Tokens.Count ? firstFragmentByToken[token] : Fragments.Count;

    /// <summary>Returns the index of the first token that ends behind a place in the original text.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Says whether a token belongs to words that speak of time.</summary>
    public bool IsTemporal(int token) =>
        FragmentFrom(token) is var index && index < Fragments.Count && Fragments[index].First <= token;

    /// <summary>Says whether a token belongs to words that speak of days.</summary>
    public bool IsDated(int token) => IsTemporal(token) && Fragments[FragmentFrom(token)].HasDate;

    /// <summary>Says whether a token belongs to words that speak of clock times.</summary>
    public bool IsTimed(int token) => IsTemporal(token) && Fragments[FragmentFrom(token)].HasTime;

    /// <summary>Says whether a sentence names a clock time.</summary>
    public bool HasTime(int sentence)
    {
        if (timed.Value.Sentence != sentence)
        {
            timed.Value = (sentence, FindTime(sentence));
        }

        return timed.Value.HasTime;
    }

    private bool FindTime(int sentence)
    {
        foreach (ref readonly var fragment in FragmentsOf(sentence))
        {
            if (fragment.HasTime)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a sentence names a day of a month together with the month.</summary>
    public bool HasCalendarDay(int sentence)
    {
        foreach (ref readonly var fragment in FragmentsOf(sentence))
        {
            if (fragment.HasDate && fragment.Date.IsCalendarDay)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a sentence names a day of a month or a clock time.</summary>
    public bool HasDayOrTime(int sentence)
    {
        foreach (ref readonly var fragment in FragmentsOf(sentence))
        {
            if ((fragment.HasDate && fragment.Date.Day is not null) || fragment.HasTime)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the fragment that covers a token; the methods above ask without copying it.</summary>
    public Fragment? FragmentAt(int token) =>
        FragmentFrom(token) is var index && index < Fragments.Count && Fragments[index].First <= token
            ? Fragments[index] : null;

    /// <summary>
    /// Returns the first token of the line of a token, or 0 if that lies before <paramref name="least"/>.
    /// </summary>
    public int LineOf(int at, int least)
    {
        while (at > least && Tokens[at].Breaks == 0)
        {
            at--;
        }

        return at > least || (at == least && Tokens[at].Breaks > 0) ? at : 0;
    }

    /// <summary>Gives the buffers of the text back, and forgets it.</summary>
    public void Dispose()
    {
        Kept.Forget();
        clauses.Forget();
        facts.AsSpan().Clear();
        Applied.Forget();
        (PairHeader, FirstEventAt, Context) = (null, null, Nothing);
        Source.Dispose();
        Fragments.Dispose();
        Asides.Dispose();
        scanned.Dispose();
        composed.Dispose();
        Buffers<SentenceSigns>.Return(signs);
        Buffers<int>.Return(firstFragmentBySentence);
        Buffers<int>.Return(firstFragmentByToken);
        (signs, firstFragmentBySentence, firstFragmentByToken) = ([], [], []);
    }

    private int[] IndexTokens()
    {
        var index = Buffers<int>.Rent(Math.Max(Tokens.Count, 1));
        var token = 0;
        for (var fragment = 0; fragment < Fragments.Count; fragment++)
        {
            for (; token < Fragments[fragment].End; token++)
            {
                index[token] = fragment;
            }
        }

        index.AsSpan(token, Tokens.Count - token).Fill(Fragments.Count);
        return index;
    }

    private ReadOnlySpan<Token> Words(int first, int end)
    {
        Effort.Look(end - first);
        return Tokens.All[first..end];
    }

    private int[] IndexFragments()
    {
        var index = Buffers<int>.Rent(Source.Sentences.Count + 1);
        var fragment = 0;
        for (var sentence = 0; sentence < Source.Sentences.Count; sentence++)
        {
            index[sentence] = fragment;
            while (fragment < Fragments.Count && Fragments[fragment].First < Source.Sentences[sentence].End)
            {
                fragment++;
            }
        }

        index[Source.Sentences.Count] = fragment;
        return index;
    }
}
