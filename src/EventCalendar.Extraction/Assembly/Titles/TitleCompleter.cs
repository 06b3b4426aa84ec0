using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Assembly.Weighing;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Puts more words to a title that may be wrong or say too little: those of its own day, the headline, or a
/// name in quotation marks.
/// </summary>
/// <remarks>
/// Two questions are weighed: whether the title is right, and which other words are. A title that is likely
/// right stays alone, and so does one beside which nothing else is likely.
/// </remarks>
internal sealed class TitleCompleter(Reading reading, List<Anchor> anchors)
{
    // Log odds, found on announcements that neither weights nor rules were made from.
    private const double Certain = 1.25;
    private const double Likely = -2.0;
    private const int LongestTitle = 45;
    private const int Reach = 90;
    private const int SentencesAround = 3;
    private const int SentencesAtTop = 6;
    private const int WordsAround = 300;
    private const int WordsOfWork = 4;
    private const int ShortestWord = 4;
    private const int ShortestNoun = 8;

    private static readonly Weights<TitleTrait> IsRight = new("title");
    private static readonly Weights<TitleTrait> SaysMore = new("title-more");
    private readonly NounPhraseReader phrases = new(reading);
    private readonly HeadingFinder headings = new(reading, new NounPhraseReader(reading));
    private readonly ClauseTitleReader clauses = new(reading);
    private readonly Clause clause = new(reading);
    private readonly ChunkPrinter printer = new(reading);
    private readonly ChunkSigns signs = new(reading);
    private readonly TitleDescriber describer = new(reading, anchors);
    private readonly KeptList<(Candidate Words, double Odds)> found = new(reading.Kept);


    // The words of the title of the day before.
    private readonly Note<TextSpan> last = new(reading.Kept, default);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Returns the title of a day, perhaps with more words.</summary>
    /// <param name="index">The day.</param>
    /// <param name="title">What it is called so far.</param>
    /// <param name="place">Where it takes place: no name of it.</param>
    public FoundTitle? Completed(int index, FoundTitle? title, PlacePhrase? place)
    {
        var completed = WithMore(index, title, place);
        last.Value = title?.Span ?? default;
        return completed;
    }

    private FoundTitle? WithMore(int index, FoundTitle? title, PlacePhrase? place)
    {
        if (title is null || title.Span.IsEmpty || !title.Elsewhere.IsEmpty
            || title.Value.Length is 0 or > LongestTitle
            || title is { RuleId: "title.verb", Confidence: >= ClauseTitleReader.Sure, IsReserve: false })
        {
            return title;
        }

        var own = Own(anchors[index], title);
        var isFitted = WeighingLog.Current is not null;
        if (OddsOf(index, title, own) > Certain && !isFitted)
        {
            return title;
        }

        found.Clear();
        AddOwn(index, title, place, own);
        AddQuotes(index, title, place, own);
        AddHeadline(index, title, own);
        return isFitted ? title : Best(anchors[index], title);
    }

    /// <summary>Weighs the title itself.</summary>
    private double OddsOf(int index, FoundTitle title, OwnWords own)
    {
        var anchor = anchors[index];
        var first = reading.TokenAt(title.Span.Start);
        var end = reading.TokenAt(title.Span.End - 1) + 1;
        var isFar = SentenceSearch.At(reading.Source, title.Span.Start) != anchor.Sentence;
        var traits = default(Traits<TitleTrait>);
        traits.Add(TitleTrait.Heading, title.RuleId is "title.heading");
        traits.Add(TitleTrait.Item, title.RuleId is "title.item");
        traits.Add(TitleTrait.Lead, title.RuleId is "title.lead");
        traits.Add(TitleTrait.Phrase, title.RuleId is "title.noun-phrase");
        traits.Add(TitleTrait.Verb, title.RuleId is "title.verb");
        traits.Add(TitleTrait.Label, title.RuleId is "title.label");
        traits.Add(TitleTrait.Assumed, title.RuleId is "title.assumed");
        traits.Add(TitleTrait.Sure, title.Confidence >= 0.8);
        traits.Add(TitleTrait.Unsure, title.Confidence <= 0.5);
        traits.Add(TitleTrait.Reserve, title.IsReserve);
        traits.Add(TitleTrait.Weak, title.IsWeak);
        traits.Add(TitleTrait.Event, title.HasEventNoun);
        traits.Add(TitleTrait.BareDay, own.IsBare);
        traits.Add(TitleTrait.HasEvent, own.HasEvent);
        traits.Add(TitleTrait.HasQuote, own.HasQuote);
        traits.Add(TitleTrait.HasNoun, own.HasNoun);
        traits.Add(TitleTrait.FarWithEvent, isFar && own.HasEvent);
        traits.Add(TitleTrait.FarAndBare, isFar && own.IsBare);
        describer.Describe(ref traits, index, first, end);
        Log("title", traits, anchor, title.Value);
        return IsRight.Of(traits);
    }

    /// <summary>What the words of a day say besides its title.</summary>
    private OwnWords Own(Anchor anchor, FoundTitle title)
    {
        var own = default(OwnWords);
        for (var at = anchor.LeadFirst; at < Math.Min(anchor.End, anchor.LeadFirst + Reach); at++)
        {
            ref readonly var token = ref Tokens[at];
            if (!token.IsWord || reading.IsTemporal(at) || title.Span.Contains(token.Span))
            {
                continue;
            }

            var isEvent = token.IsEventNoun && !EventNouns.IsGeneric(token.Text);
            own = new OwnWords(own.HasEvent | isEvent, own.HasQuote | token.IsQuoted, own.HasNoun
                | (token is { IsCapitalized: true, IsVenue: false, IsEventNoun: false }
                    && token.Length > ShortestWord && Tokens[at - 1].IsWord
                    && !TitleWords.Idle.Contains(token)));
        }

        return own;
    }

    /// <summary>What takes place by the words of the day, and any noun among them.</summary>
    private void AddOwn(int index, FoundTitle title, PlacePhrase? place, OwnWords own)
    {
        var first = anchors[index].LeadFirst;
        var end = Math.Min(anchors[index].End, first + Reach);
        for (var at = first; at < end; at++)
        {
            if (!Tokens[at].IsQuoted && phrases.At(at, first, end) is { } phrase)
            {
                var traits = default(Traits<TitleTrait>);
                traits.Add(TitleTrait.Phrase, true);
                traits.Add(TitleTrait.Event, true);
                traits.Add(TitleTrait.Aside, phrase.IsAside || phrase.IsMinor);
                var words = new Candidate(phrase.First, phrase.End) { Phrase = phrase };
                Add(index, title, place, own, traits, words);
                at = Math.Max(at, phrase.End - 1);
            }
        }

        clause.Read(first, end);
        for (var at = 0; at < clause.Count; at++)
        {
            var chunk = clause[at];
            if (chunk.Kind is ChunkKind.Noun or ChunkKind.Prepositional && SaysSomething(chunk)
                && !signs.IsIdle(chunk))
            {
                var traits = default(Traits<TitleTrait>);
                traits.Add(TitleTrait.Noun, chunk.Kind is ChunkKind.Noun);
                traits.Add(TitleTrait.PrepositionNoun, chunk.Kind is ChunkKind.Prepositional);
                traits.Add(TitleTrait.Someone, signs.IsSomeone(chunk));
                Add(index, title, place, own, traits, new Candidate(chunk.Core, chunk.End) { Chunk = chunk });
            }
        }

        if (clauses.Read(first, end) is { Span.IsEmpty: false } act && (act.Value.Length >= ShortestNoun
            || act.Value.Contains(' ', StringComparison.Ordinal)))
        {
            var traits = default(Traits<TitleTrait>);
            traits.Add(TitleTrait.Verb, true);
            traits.Add(TitleTrait.Sure, act.Confidence >= ClauseTitleReader.Sure);
            traits.Add(TitleTrait.Reserve, act.IsReserve);
            Add(index, title, place, own, traits, Of(act));
        }
    }

    /// <summary>Names in quotation marks around the day, and at the top of the text.</summary>
    private void AddQuotes(int index, FoundTitle title, PlacePhrase? place, OwnWords own)
    {
        var sentence = anchors[index].Sentence;
        var sentences = reading.Source.Sentences;
        var from = Math.Max(0, sentence - SentencesAround);
        for (var at = 0; at < Math.Min(from, SentencesAtTop); at++)
        {
            AddQuotes(index, title, place, own, sentences[at].First, sentences[at].End);
        }

        for (var at = from; at < Math.Min(sentences.Count, sentence + SentencesAround); at++)
        {
            AddQuotes(index, title, place, own, at == sentence
                ? Math.Max(sentences[at].First, anchors[index].LeadFirst - Reach) : sentences[at].First,
                sentences[at].End);
        }
    }

    private void AddQuotes(int index, FoundTitle title, PlacePhrase? place, OwnWords own, int first, int end)
    {
        end = Math.Min(end, first + (Reach * 2));
        for (var at = first; at < end; at++)
        {
            if (!Tokens[at].IsQuoted)
            {
                continue;
            }

            var close = at;
            while (close < end && Tokens[close].IsQuoted)
            {
                close++;
            }

            var traits = default(Traits<TitleTrait>);
            traits.Add(TitleTrait.Quote, true);
            Add(index, title, place, own, traits, new Candidate(at, close));
            at = close;
        }
    }

    private void AddHeadline(int index, FoundTitle title, OwnWords own)
    {
        if (headings.Above(anchors[index]) is { Span.IsEmpty: false, IsWeak: false } heading
            && !Tokens[reading.TokenAt(heading.Span.Start)].IsForeign
            // "Mo., 22.2." above "Vortrag: Moore": the title of the day before.
            && !(index > 0 && heading.Span.Start > Tokens[anchors[index - 1].Date.First].Start
                && heading.Span.Overlaps(last.Value)))
        {
            var traits = default(Traits<TitleTrait>);
            traits.Add(TitleTrait.Heading, true);
            traits.Add(TitleTrait.Event, heading.HasEventNoun);
            Add(index, title, null, own, traits, Of(heading));
        }
    }

    private void Add(int index, FoundTitle title, PlacePhrase? place, OwnWords own, Traits<TitleTrait> traits,
        Candidate words)
    {
        if (title.Span.Overlaps(reading.Source.Span(words.First, words.End))
            || HeadingWords.Strip.Contains(Tokens[words.First])
            || (place is not null && words.First < place.End && words.End > place.First))
        {
            return;
        }

        describer.Describe(ref traits, index, words.First, words.End);
        var isAtTop = SentenceSearch.At(reading.Source, Tokens[words.First].Start) < SentencesAtTop;
        var isOfWork = IsOfWork(words);
        traits.Add(TitleTrait.OfWork, isOfWork);
        traits.Add(TitleTrait.Repeated, IsRepeated(words));
        traits.Add(TitleTrait.BareDay, own.IsBare);
        traits.Add(TitleTrait.HasEvent, own.HasEvent);
        traits.Add(TitleTrait.HasQuote, own.HasQuote);
        traits.Add(TitleTrait.TopOfBareDay, isAtTop && own.IsBare);
        traits.Add(TitleTrait.WorkOfBareDay, isOfWork && own.IsBare);
        found.Add((words, SaysMore.Of(traits)));
        if (WeighingLog.Current is not null)
        {
            Log("title-more", traits, anchors[index], Printed(words));
        }
    }

    /// <summary>No house, nothing that goes along, and no short word that can be anything.</summary>
    private bool SaysSomething(Chunk chunk)
    {
        ref readonly var last = ref Tokens[chunk.End - 1];
        if (chunk.Core >= chunk.End || !last.IsWord || last.IsQuoted || last.IsForeign || last.IsVenue
            || (chunk.End == chunk.Core + 1 && last.Length < ShortestNoun)
            || Tokens[chunk.First].Text is "bei" or "beim")
        {
            return false;
        }

        for (var at = chunk.Core; at < chunk.End; at++)
        {
            if (Tokens[at].IsQuoted || EventNouns.IsAt(Tokens, at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"der Schwank „Die Brautschau“", "„Die Brautschau“ heißt die Komödie".</summary>
    private bool IsOfWork(Candidate words)
    {
        for (var at = words.First - WordsOfWork; at < words.End + WordsOfWork; at++)
        {
            if (TitleWords.Works.Contains(Tokens[at]) || TitleWords.Calling.Contains(Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRepeated(Candidate words)
    {
        var head = describer.Head(words.First, words.End);
        ref readonly var noun = ref Tokens[head];
        for (var at = Math.Max(0, head - WordsAround); noun.IsCapitalized
            && at < Math.Min(Tokens.Count, head + WordsAround); at++)
        {
            if (at != head && Tokens[at].IsCapitalized && Tokens[at].Text.SequenceEqual(noun.Text))
            {
                return true;
            }
        }

        return false;
    }

    private FoundTitle Best(Anchor anchor, FoundTitle title)
    {
        while (true)
        {
            var (best, odds) = (-1, Likely);
            for (var at = 0; at < found.Count; at++)
            {
                (best, odds) = found[at].Odds > odds ? (at, found[at].Odds) : (best, odds);
            }

            if (best < 0)
            {
                return title;
            }

            var words = found[best].Words;
            var more = Printed(words);
            if (more.Length > ShortestWord && more.Length + title.Value.Length <= TitleJoins.Longest
                && !title.Value.Contains(more, StringComparison.OrdinalIgnoreCase))
            {
                return Joined(anchor, title, words, more);
            }

            found.RemoveAt(best);
        }
    }

    /// <summary>
    /// The words of the day before a title from elsewhere, a headline or a name behind the title.
    /// </summary>
    private FoundTitle Joined(Anchor anchor, FoundTitle title, Candidate words, string more)
    {
        var isFirst = TitleDescriber.IsOwn(anchor, words.First)
            && SentenceSearch.At(reading.Source, title.Span.Start) != anchor.Sentence;
        var value = more.Contains(title.Value, StringComparison.OrdinalIgnoreCase) ? more
            : isFirst ? more + " – " + title.Value : title.Value + " – " + more;
        return title with
        {
            Value = TitleText.Clean(value),
            Elsewhere = reading.Source.Span(words.First, words.End),
        };
    }

    private string Printed(Candidate words) => words switch
    {
        { Found: { } found } => found.Value,
        { Phrase: { } phrase } => TitleText.Clean(phrases.Print(phrase)),
        { Chunk: { End: > 0 } chunk } => TitleText.Clean(printer.Noun(chunk)),
        _ => TitleText.Clean(reading.Source.Quote(words.First, words.End)),
    };

    private Candidate Of(FoundTitle title) =>
        new(reading.TokenAt(title.Span.Start), reading.TokenAt(title.Span.End - 1) + 1)
        {
            Found = title,
        };

    private static void Log(string question, Traits<TitleTrait> traits, Anchor anchor, string value) =>
        WeighingLog.Current?.Add(new Weighed(
            question, Weighed.Names(traits), anchor.StartsOn, anchor.Time?.Time, value));

    /// <summary>Words that may say more, and the reader that found them.</summary>
    private readonly record struct Candidate(int First, int End)
    {
        public NounPhrase? Phrase { get; init; }

        public Chunk Chunk { get; init; }

        public FoundTitle? Found { get; init; }
    }

    /// <summary>What the words of a day hold besides its title.</summary>
    private readonly record struct OwnWords(bool HasEvent, bool HasQuote, bool HasNoun)
    {
        public bool IsBare => !HasEvent && !HasQuote && !HasNoun;
    }
}
