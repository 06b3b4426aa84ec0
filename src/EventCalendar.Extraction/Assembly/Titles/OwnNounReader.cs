using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads what takes place from the clause of a date where no list knows its noun: among several events the
/// noun of a neighbour would say another.
/// </summary>
/// <remarks>
/// "Am Sonntag folgt um 16 Uhr die Schafschur", "den Abschluss bildet eine Entrümpelung", "weiter geht es mit
/// der Trödelmeile": the verb says that something takes place, and its noun what.
/// </remarks>
internal sealed class OwnNounReader(Reading reading)
{
    private const int ShortestNoun = 5;
    private readonly Clause clause = new(reading);
    private readonly ChunkSigns signs = new(reading);
    private readonly ChunkPrinter printer = new(reading);
    private readonly ClauseTitleReader clauses = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Finds the noun in the words of a date; <c>null</c> if its clause leaves open what it is.
    /// </summary>
    public FoundTitle? Find(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var (first, end) = (Math.Max(anchor.LeadFirst, range.First), Math.Min(anchor.End, range.End));
        if (first >= end || anchor.Series is not null)
        {
            return null;
        }

        clause.Read(first, end);
        if ((Called() is >= 0 and var called ? called : Doors()) is >= 0 and var goal)
        {
            return Title(goal, anchor);
        }

        if (clauses.Read(first, end) is { Confidence: >= ClauseTitleReader.Sure, IsReserve: false })
        {
            return null;
        }

        for (var at = 0; at < clause.Count; at++)
        {
            if (clause.Is(at, ChunkKind.Word) && clause.Word(at).IsSmall && !clause.Word(at).IsQuoted
                && Of(at) is >= 0 and var found)
            {
                return Title(found, anchor);
            }
        }

        return Bare(anchor, first) is >= 0 and var bare ? Title(bare, anchor) : null;
    }

    /// <summary>
    /// "…, die Schafschur am 25. Mai um 14 Uhr", "Schafschur im Park (25. Mai)": a later date that shares the
    /// verb of the first, or has none.
    /// </summary>
    private int Bare(Anchor anchor, int first)
    {
        var time = -1;
        for (var at = 0; at < clause.Count && time < 0; at++)
        {
            time = clause.Is(at, ChunkKind.Time) && clause[at].End > anchor.Date.First ? at : -1;
        }

        var before = time - 1;
        before -= clause.Is(before, ChunkKind.Word)
            && GrammarWords.FirstDayLeads.Contains(clause.Word(before))
            ? 1 : 0;
        var isBracket = before >= 0 && clause.Word(before).Is("(");
        for (before -= isBracket ? 1 : 0; isBracket && clause.Is(before, ChunkKind.Prepositional); before--)
        {
        }

        if (before >= 0 && clause.Is(before, ChunkKind.Noun) && IsName(before)
            && (isBracket || clause[before].Core > clause[before].First)
            && (before == 0 || !clause.Word(before - 1).IsWord
                || TimeWords.And.Contains(clause.Word(before - 1))))
        {
            return before;
        }

        // "… und am 8. November um 18 Uhr eine Schafschur im Park"
        if (first <= reading.Source.Sentences[anchor.Sentence].First || time < 0)
        {
            return -1;
        }

        for (var at = time + 1; at < clause.Count; at++)
        {
            if (clause.Is(at, ChunkKind.Word) && clause.Word(at).IsWord)
            {
                return -1;
            }

            if (clause.Is(at, ChunkKind.Noun))
            {
                return clause[at].Core > clause[at].First && IsName(at) ? at : -1;
            }
        }

        return -1;
    }

    /// <summary>"Zur Schafschur bricht der Verein auf", "bei der Trödelmeile kann man dabei sein".</summary>
    private int Called()
    {
        if (clause.Count < 2 || !clause.Is(0, ChunkKind.Prepositional) || !clause.Is(1, ChunkKind.Word)
            || !IsName(0))
        {
            return -1;
        }

        ref readonly var verb = ref clause.Word(1);
        return clause.Word(0).Text switch
        {
            "zu" or "zum" or "zur" => OwnNounWords.GoalVerbs.Contains(verb),
            "bei" or "beim" => TitleWords.Modals.Contains(verb),
            _ => false,
        }
            ? 0 : -1;
    }

    /// <summary>"öffnen sich um 18 Uhr die Türen zur Schafschur".</summary>
    private int Doors()
    {
        for (var at = 1; at < clause.Count; at++)
        {
            if (clause.Is(at, ChunkKind.Prepositional) && clause.Word(at).Text is "zum" or "zur" or "für"
                && RoleWords.DoorThings.Contains(Tokens[clause[at].First - 1]) && IsName(at))
            {
                return at;
            }
        }

        return -1;
    }

    private int Of(int verb)
    {
        ref readonly var word = ref clause.Word(verb);
        if (OwnNounWords.LeadVerbs.Contains(word))
        {
            // "Den Abschluss bildet eine Entrümpelung", "nächster Termin ist die Schafschur"
            return IsLed(verb) ? Behind(verb, false) : -1;
        }

        if (OwnNounWords.SubjectVerbs.Contains(word) && !(OwnNounWords.Standing.Contains(word)
            && !IsOnProgramme(verb)))
        {
            return Before(verb) is >= 0 and var subject ? subject
                : Behind(verb, false) is >= 0 and var noun ? noun : With(verb);
        }

        if (OwnNounWords.GoingVerbs.Contains(word))
        {
            return With(verb);
        }

        return OwnNounWords.ObjectVerbs.Contains(word)
            || (HeadingWords.Auxiliaries.Contains(word) && IsHeld(verb)) ? Behind(verb, true) : -1;
    }

    private bool IsLed(int verb) => clause.Is(verb - 1, ChunkKind.Noun)
        && OwnNounWords.Leads.Contains(Tokens[clause[verb - 1].End - 1]);

    /// <summary>"steht … an", "steht … auf dem Programm".</summary>
    private bool IsOnProgramme(int verb)
    {
        var end = clause.EndOf(verb);
        for (var at = verb + 1; at < end; at++)
        {
            if ((clause.Word(at).Is("an") && clause.Is(at, ChunkKind.Word))
                || (clause.Is(at, ChunkKind.Prepositional) && clause.Word(at).Text is "auf" or "im"
                    && OwnNounWords.Plans.Contains(Tokens[clause[at].End - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"hat … geplant", "wird … ausgerichtet": the participle at the end of the clause.</summary>
    private bool IsHeld(int verb)
    {
        var end = clause.EndOf(verb);
        for (var at = verb + 1; at < end; at++)
        {
            if (clause.Is(at, ChunkKind.Word) && OwnNounWords.Held.Contains(clause.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Die Schafschur steht am Sonntag an": the noun in the first place.</summary>
    private int Before(int verb)
    {
        for (var at = verb - 1; at >= 0 && !clause.Is(at, ChunkKind.Stop)
            && !clause.Is(at, ChunkKind.Pronoun); at--)
        {
            // The comma of a date is none between clauses.
            if (clause.Word(at).Is(",") && !clause.Is(at - 1, ChunkKind.Time))
            {
                return -1;
            }

            if (clause.Is(at, ChunkKind.Noun))
            {
                return IsName(at) && clause[at].Core > clause[at].First && !signs.IsAccusative(clause[at])
                    && !clause.IsListed(at) ? at : -1;
            }
        }

        return -1;
    }

    /// <summary>"wartet in der Halle eine Trödelmeile", "hat der Verein eine Trödelmeile geplant".</summary>
    private int Behind(int verb, bool isObject)
    {
        var (found, end) = (-1, clause.EndOf(verb));
        for (var at = verb + 1; at < end; at++)
        {
            if (clause.Is(at, ChunkKind.Noun) && IsName(at) && clause[at].Core > clause[at].First
                && !clause.IsListed(at))
            {
                if (!isObject)
                {
                    return at;
                }

                found = at;
            }
        }

        return found;
    }

    /// <summary>"Weiter geht es am Sonntag mit der Schafschur".</summary>
    private int With(int verb)
    {
        var end = clause.EndOf(verb);
        for (var at = verb + 1; at < end; at++)
        {
            if (clause.Is(at, ChunkKind.Prepositional) && clause.Word(at).Is("mit")
                && clause[at].Core > clause[at].First + 1 && IsName(at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// A noun that can be what takes place: nobody, no house, and nothing said of any event.
    /// </summary>
    private bool IsName(int at)
    {
        var chunk = clause[at];
        ref readonly var noun = ref Tokens[chunk.End - 1];
        return noun is { IsWord: true, IsCapitalized: true, IsQuoted: false } && noun.Length >= ShortestNoun
            && !OwnNounWords.Traps.Contains(noun) && !PlaceWords.IsVenue(noun)
            && !signs.IsIdle(chunk) && !signs.IsSomeone(chunk)
            && !TitleWords.Pronouns.Contains(Tokens[chunk.First]) && !PlaceWords.NotPlaces.Contains(noun);
    }

    private FoundTitle? Title(int at, Anchor anchor)
    {
        var stop = clause.TopicEnd(at);
        var text = printer.Noun(clause[at])
            + (stop > clause[at].End ? " " + reading.Source.Quote(clause[at].End, stop) : "");
        return new FoundTitle(TitleText.Clean(text), reading.Source.Span(clause[at].Core, stop),
            "title.verb", 0.7, anchor.Time is not null);
    }
}
