using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// The chunks of a clause and how they belong together: who acts on what, and what it is about.
/// </summary>
/// <remarks>Holds one clause at a time: reading the next one forgets it.</remarks>
internal sealed class Clause(Reading reading)
{
    /// <summary>A topic of more words is half a sentence.</summary>
    public const int LongestTopic = 12;

    // A reason or a bracket of more chunks is not stepped over.
    private const int LongestReason = 24;
    private const int LongestLabel = 5;

    private readonly ChunkSigns signs = new(reading);
    private readonly ChunkReader reader = new(reading);
    private readonly KeptList<Chunk> chunks = new(reading.Kept);
    private readonly Note<(int From, int End)> stretch = new(reading.Kept, default);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Gets the number of chunks.</summary>
    public int Count => chunks.Count;

    /// <summary>Gets a chunk.</summary>
    public Chunk this[int at] => chunks[at];

    /// <summary>Reads the clause of a half-open range of tokens.</summary>
    public void Read(int first, int end)
    {
        chunks.Clear();
        stretch.Value = default;
        reader.Read(first, end, chunks);
    }

    /// <summary>Gets the first word of a chunk.</summary>
    public ref readonly Token Word(int at) => ref Tokens[chunks[at].First];

    /// <summary>Says whether a chunk is there and of a kind.</summary>
    public bool Is(int at, ChunkKind kind) => at >= 0 && at < chunks.Count && chunks[at].Kind == kind;

    /// <summary>Says whether a chunk is a noun behind a preposition, and not an idle one.</summary>
    public bool IsTopic(int at) =>
        chunks[at].Kind == ChunkKind.Prepositional && (!signs.IsIdle(chunks[at]) || IsTheme(chunks[at]));

    /// <summary>
    /// Finds where the clause ends: at a stop, or at a comma before a word that begins the next one.
    /// </summary>
    public int EndOf(int from)
    {
        // Each word of a clause asks; up to its end the answer is the same.
        if (from < stretch.Value.From || from >= stretch.Value.End)
        {
            stretch.Value = (from, FindEnd(from));
        }

        return stretch.Value.End;
    }

    /// <summary>
    /// "Weil der Saal seit Mai zu hat, spielen wir": the chunk behind a reason that stands first.
    /// </summary>
    public int BehindReason()
    {
        // "Imkerverein: Wie man Bienen hält, erklärt …"
        var start = 0;
        for (var stop = 1; stop + 1 < Count && stop < LongestLabel && start == 0; stop++)
        {
            start = Word(stop).Is(":") ? stop + 1 : 0;
        }

        if (Count == 0 || !(TitleWords.Subordinating.Contains(Word(start))
            || (Word(start).IsCapitalized && !Word(start).Is("wer")
                && TitleWords.Asking.Contains(Word(start)))))
        {
            return 0;
        }

        for (var at = start + 1; at < Count && at < LongestReason && chunks[at].Kind != ChunkKind.Stop; at++)
        {
            // Behind the comma stands the verb of the main clause, as the reason takes the first place.
            if (Word(at).Is(",") && at + 1 < Count && Word(at + 1).IsSmall && Is(at + 1, ChunkKind.Word))
            {
                return at + 1;
            }
        }

        return 0;
    }

    /// <summary>
    /// Finds who acts and on what: German puts one of them before the verb, the rest behind it.
    /// </summary>
    public (int Subject, int Object) Arguments(int verb)
    {
        var (subject, thing) = (-1, -1);
        var hasPronoun = false;
        var start = BehindReason() is var behind && behind <= verb ? behind : 0;
        for (var at = verb - 1; at >= start && chunks[at].Kind != ChunkKind.Stop; at--)
        {
            if (Word(at).Is(")"))
            {
                at = Opening(at, start);
                continue;
            }

            hasPronoun |= chunks[at].Kind == ChunkKind.Pronoun;

            // "Für Groß und Klein öffnet": what follows "und" belongs to the words before.
            if (IsListed(at))
            {
                continue;
            }

            if (chunks[at].Kind == ChunkKind.Noun && !signs.IsIdle(chunks[at]))
            {
                (subject, thing) = signs.IsAccusative(chunks[at]) ? (-1, at) : (at, -1);
                break;
            }
        }

        var end = EndOf(verb);
        for (var at = verb + 1; at < end; at++)
        {
            hasPronoun |= chunks[at].Kind == ChunkKind.Pronoun;

            // "für Groß und Klein": what follows "und" belongs to the words before.
            if (chunks[at].Kind != ChunkKind.Noun || signs.IsIdle(chunks[at])
                || TimeWords.And.Contains(Tokens[chunks[at].First - 1]))
            {
                continue;
            }

            if (subject < 0 && !hasPronoun && !signs.IsAccusative(chunks[at]))
            {
                subject = at;
            }
            else if (thing < 0)
            {
                thing = at;
            }
        }

        return IsTurned(subject, thing, verb) ? (thing, subject) : (subject, thing);
    }

    /// <summary>
    /// Finds a chunk behind one of the prepositions with which the noun is followed by its topic; -1 if there
    /// is none.
    /// </summary>
    public int Topic(int verb, string noun)
    {
        var end = EndOf(verb);
        for (var at = verb + 1; at < end; at++)
        {
            if ((IsTopic(at) || IsAbout(at)) && !IsRelative(at)
                && TitleWords.HasTopicBehind(noun, Word(at).Text))
            {
                return at;
            }
        }

        for (var at = 0; at < verb; at++)
        {
            if (IsAbout(at) && !IsRelative(at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"zum Thema Wärmepumpe": the noun behind it says what it is about.</summary>
    private bool IsTheme(Chunk chunk) =>
        TitleWords.Themes.Contains(Tokens[chunk.Core]) && chunk.End > chunk.Core + 1;

    /// <summary>"das Thema, über das Ada Kern spricht": the pronoun is no article.</summary>
    private bool IsRelative(int at) =>
        Tokens[chunks[at].First - 1].Is(",") && GrammarWords.Definites.Contains(Tokens[chunks[at].First + 1]);

    /// <summary>"fällt aus", "ist zu Gast", "ist zu hören": the subject is what there is.</summary>
    public bool IsCertain(int verb)
    {
        if (TitleWords.Ending.Contains(Word(verb)))
        {
            return true;
        }

        var last = EndOf(verb) - 1;
        return last > verb && GrammarWords.Are.Contains(Word(verb))
            && TitleWords.Guests.Contains(Tokens[chunks[last].End - 1])
            && Tokens[chunks[last].End - 2].Is("zu");
    }

    /// <summary>
    /// "Für Groß und Klein", "Bei Punsch, Musik und Gebäck": a noun that the preposition before another
    /// rules.
    /// </summary>
    public bool IsListed(int at) =>
        Is(at, ChunkKind.Noun) && at > 1
            && ((Is(at - 2, ChunkKind.Prepositional) && IsJoint(at - 1, at))
                || (at > 3 && Is(at - 2, ChunkKind.Noun) && Is(at - 4, ChunkKind.Prepositional)
                    && Word(at - 3).Is(",") && TimeWords.And.Contains(Word(at - 1))));

    private bool IsJoint(int joint, int at) =>
        TimeWords.And.Contains(Word(joint))
            || (Word(joint).Is(",") && at + 2 < Count && TimeWords.And.Contains(Word(at + 1))
                && Is(at + 2, ChunkKind.Noun));

    /// <summary>"über die Frauen der Reformation": a word that says nothing alone.</summary>
    private bool IsAbout(int at) =>
        chunks[at].Kind == ChunkKind.Prepositional && Word(at).Is("über")
            && (chunks[at].End - chunks[at].Core > 1 || !signs.IsIdle(chunks[at]));

    /// <summary>
    /// Returns the token behind the words that go on with a topic: "über die Geschichte der Ziegeleien für
    /// Laien".
    /// </summary>
    public int TopicEnd(int topic)
    {
        var end = chunks[topic].End;
        for (var at = topic + 1; at < chunks.Count
            && chunks[at].End - chunks[topic].First <= LongestTopic; at++)
        {
            if (IsJoined(topic, at))
            {
                end = chunks[++at].End;
            }
            else if (IsTopic(at) && TitleWords.Attaching.Contains(Word(at)))
            {
                end = chunks[at].End;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Finds the object of an infinitive behind a modal verb; -1 if there is none.</summary>
    public int ObjectBefore(int infinitive, int modal)
    {
        for (var at = infinitive - 1; at >= 0 && !(at < modal && infinitive > modal); at--)
        {
            if (chunks[at].Kind == ChunkKind.Noun && !signs.IsIdle(chunks[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Finds the first name in quotation marks behind a verb; -1 if there is none.</summary>
    public int QuoteAfter(int verb)
    {
        for (var at = verb + 1; at < chunks.Count; at++)
        {
            if (chunks[at].Kind is ChunkKind.Noun or ChunkKind.Prepositional
                && Tokens[chunks[at].End - 2].IsQuoted
                && !NameTraps.IsInNamedHouse(Tokens, chunks[at].End - 2, chunks[verb].First))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Finds it before the verb as well: "Mit „Kunst“ gastiert das Ensemble".</summary>
    public int QuoteBeside(int verb)
    {
        var found = QuoteAfter(verb);
        for (var at = verb - 1; found < 0 && at >= 0 && chunks[at].Kind != ChunkKind.Stop; at--)
        {
            found = chunks[at].Kind == ChunkKind.Prepositional && Word(at).Is("mit")
                && Tokens[chunks[at].End - 2].IsQuoted ? at : -1;
        }

        return found;
    }

    /// <summary>
    /// "Ostereier bemalen für Kinder", "Kekse backen": an infinitive with its object, and no one who acts.
    /// </summary>
    public bool IsBareObject(int verb)
    {
        if (verb < 1 || Word(verb).Text[^1] != 'n')
        {
            return false;
        }

        var thing = chunks[verb - 1];
        var endsHere = verb + 1 == chunks.Count || Is(verb + 1, ChunkKind.Stop)
            || Is(verb + 1, ChunkKind.Prepositional)
            || (Is(verb + 1, ChunkKind.Word) && !Word(verb + 1).IsWord);
        return endsHere && thing.Kind == ChunkKind.Noun && thing.Core == thing.First
            && !signs.IsOrganization(thing)
            && !Is(verb - 2, ChunkKind.Noun) && !Is(verb - 2, ChunkKind.Pronoun);
    }

    /// <summary>
    /// Finds an object that stands without an article behind other names: "sammelt … im Ortsgebiet
    /// Altpapier".
    /// </summary>
    public Chunk? Hidden(int subject, int verb)
    {
        if (subject > verb && signs.IsOrganization(chunks[subject] with { End = chunks[subject].End - 1 })
            && signs.LastOf(chunks[subject]) is { } name)
        {
            return name;
        }

        for (var at = EndOf(verb) - 1; at > verb; at--)
        {
            if (chunks[at].Kind == ChunkKind.Prepositional && PlaceWords.Prepositions.Contains(Word(at))
                && signs.LastOf(chunks[at]) is { } last)
            {
                return last;
            }
        }

        return null;
    }

    /// <summary>
    /// "Dorffest ist am Samstag", "Am Samstag ist Dorffest": nothing but the day beside both.
    /// </summary>
    public bool IsBesideTime(int verb, int subject) =>
        Is(subject < verb ? verb + 1 : verb - 1, ChunkKind.Time)
            || (subject < verb && Is(verb + 2, ChunkKind.Time))
            || (subject > verb && Is(subject - 1, ChunkKind.Time));

    /// <summary>Says whether a token is an infinitive that says what is done.</summary>
    public bool IsInfinitive(int at)
    {
        var token = Tokens[at];
        return token.IsWord && !token.IsCapitalized && token.Length > 4 && token.Text[^1] == 'n'
            && token.Text[^2] is 'e' or 'l' or 'r'
            && !TitleWords.IdleVerbs.Contains(token) && !TitleWords.NoAdjectives.Contains(token)
            && (!Tokens[at + 1].IsWord || TimeWords.And.Contains(Tokens[at + 1])
                || TitleWords.Modals.Contains(Tokens[at + 1]));
    }

    private int FindEnd(int from)
    {
        for (var at = from + 1; at < chunks.Count; at++)
        {
            var isNext = Word(at).Is(",") && at + 1 < chunks.Count
                && TitleWords.ClauseStarts.Contains(Word(at + 1));
            if (chunks[at].Kind == ChunkKind.Stop || isNext)
            {
                return at;
            }
        }

        return chunks.Count;
    }

    /// <summary>
    /// "Eine Reise durch die Kräuter verspricht Gabi Stein": who acts has a name, what is new has "ein" or no
    /// article.
    /// </summary>
    private bool IsTurned(int subject, int thing, int verb) =>
        subject >= 0 && subject < verb && thing >= 0 && signs.IsNew(chunks[subject])
            && signs.IsSomeone(chunks[thing]) && !signs.IsSomeone(chunks[subject]);

    /// <summary>"AUE (pm/red)": what stands in brackets does not act.</summary>
    private int Opening(int closing, int start)
    {
        for (var at = closing - 1; at >= Math.Max(start, closing - LongestReason)
            && chunks[at].Kind != ChunkKind.Stop; at--)
        {
            if (Word(at).Is("("))
            {
                return at;
            }
        }

        return closing;
    }

    private bool IsJoined(int topic, int at) =>
        chunks[at].Kind == ChunkKind.Word && TimeWords.And.Contains(Word(at))
            && (Is(at + 1, ChunkKind.Noun) || Is(at + 1, ChunkKind.Prepositional))
        && TitleWords.Determiners.Contains(Word(at + 1)) == (chunks[topic].Core > chunks[topic].First + 1);
}
