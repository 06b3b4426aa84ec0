using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Composes a title from what someone does.</summary>
/// <remarks>
/// "Der Chor probt" is "Probe: Chor", "spricht über Moore" is "Vortrag über Moore", "wir backen Brot" is
/// "Brot backen".
/// </remarks>
internal sealed class ClauseTitleReader(Reading reading)
{
    /// <summary>The confidence of a title from a verb that leaves no doubt: "trifft sich", "tagt".</summary>
    public const double Sure = 0.75;

    private const double Likely = 0.7;
    private const double Weak = 0.4;
    private readonly Clause clause = new(reading);
    private readonly ChunkPrinter printer = new(reading);
    private readonly ChunkSigns signs = new(reading);
    private readonly AskedTopicReader asked = new(reading);
    private readonly SaidTitleReader said = new(reading);

    // Of one date the same words are asked for more than once, and those of a sentence of many dates. The
    // keys are first tokens and no sentences: a slot knows its key, so two that share one are but found anew.
    private readonly SentenceCache<(int End, FoundTitle? Found)> knownByFirst = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Reads the first verb of a half-open range of tokens that says what takes place, and who or what with
    /// it.
    /// </summary>
    public FoundTitle? Read(int first, int end)
    {
        if (!knownByFirst.TryGetValue(first, out var last) || last.End != end)
        {
            knownByFirst[first] = last = (end, Find(first, end));
        }

        return last.Found;
    }

    /// <summary>Finds who holds a meeting: the organization that acts in the clause.</summary>
    public (string Value, TextSpan Span)? Holder(int first, int end)
    {
        clause.Read(first, end);
        for (var at = 0; at < clause.Count; at++)
        {
            var verb = clause.Word(at);
            if (clause.Is(at, ChunkKind.Word) && !verb.IsCapitalized
                && (TitleWords.IsVerb(verb) || TitleWords.Organizing.Contains(verb)))
            {
                return clause.Arguments(at).Subject is >= 0 and var who && signs.IsOrganization(clause[who])
                    ? (printer.Noun(clause[who]), reading.Source.Span(clause[who].Core, clause[who].End))
                    : null;
            }
        }

        return null;
    }

    private FoundTitle? Find(int first, int end)
    {
        clause.Read(first, end);
        FoundTitle? weak = null;
        for (var at = clause.BehindReason(); at < clause.Count; at++)
        {
            if (clause.Is(at, ChunkKind.Word) && Frame(at) is { } found)
            {
                if (found.Confidence > Weak)
                {
                    return found.IsReserve ? weak ?? found : found;
                }

                weak ??= found;
            }
        }

        return weak;
    }

    private FoundTitle? Frame(int at)
    {
        var verb = clause.Word(at);
        if (!verb.IsWord || (verb.IsCapitalized && at > 0))
        {
            return null;
        }

        return (TitleWords.Saying.Contains(verb) ? said.Read(clause, at) : null)
            ?? (TitleWords.Inviting.Contains(verb) ? Invited(at) : null)
            ?? (TitleWords.IsDoing(verb, out var infinitive) ? Done(at, infinitive) : null)
            ?? Gone(at) ?? asked.Read(clause, at)
            ?? (Particle(at) is { } noun || TitleWords.TryFindNoun(verb, out noun)
                ? Named(at, noun) : null)
            ?? (TitleWords.Modals.Contains(verb) ? Planned(at) : null)
            ?? (HeadingWords.Auxiliaries.Contains(verb) ? Passive(at) : null)
            ?? (TitleWords.Showing.Contains(verb) ? Thing(clause.Arguments(at).Object) : null)
            ?? (TitleWords.TakingPlace.Contains(verb) ? Happening(at) : null);
    }

    /// <summary>"lädt … zum Plausch bei Kaffee ein": what follows "zu" is the event.</summary>
    private FoundTitle? Invited(int verb)
    {
        for (var at = 0; at < clause.Count && !(at > verb && clause.Is(at, ChunkKind.Stop)); at++)
        {
            if (clause.IsTopic(at) && clause.Word(at) is { Text: "zu" or "zum" or "zur" } to
                && !(to.IsCapitalized && at > 0)
                && !PlaceWords.IsVenue(Tokens[clause[at].End - 1]))
            {
                return Title(printer.Noun(clause[at]) + Complement(at), clause[at].Core,
                    clause[at].End, Sure);
            }
        }

        return null;
    }

    /// <summary>"stellt den Narrenbaum", "wir backen Brot", "Ostereier bemalen für Kinder".</summary>
    private FoundTitle? Done(int verb, string infinitive)
    {
        // "segnet es Pfarrer Huber": the thing was named before, and the noun is who acts.
        if (verb + 1 < clause.Count && (TitleWords.Modals.Contains(clause.Word(verb + 1))
            || TitleWords.ThingPronouns.Contains(clause.Word(verb + 1))))
        {
            return null;
        }

        infinitive = SeparableVerbs.Join(clause, verb, infinitive);
        if (clause.IsBareObject(verb))
        {
            return Title(TitleWords.Act(printer.Noun(clause[verb - 1]), infinitive), clause[verb - 1].First,
                clause[verb].End, Likely);
        }

        var (subject, thing) = clause.Arguments(verb);
        // "Ihr 50-jähriges Bestehen feiert die Landjugend".
        if (thing >= 0 && subject >= 0 && TitleWords.Jubilees.Contains(Tokens[clause[thing].End - 1]))
        {
            return Title(printer.Noun(clause[thing]) + ": " + printer.Noun(clause[subject]),
                clause[thing].Core, clause[thing].End, Likely);
        }

        return (thing >= 0 ? clause[thing] : clause.Hidden(subject, verb)) is { } what
            ? Title(TitleWords.Act(printer.Noun(what), infinitive), what.Core, what.End, Likely)
            : null;
    }

    /// <summary>
    /// "geht es nach Altötting", "führt durch die Sammlung": a verb whose preposition says what it is.
    /// </summary>
    private FoundTitle? Gone(int verb)
    {
        if (!TitleWords.HasParticle(clause.Word(verb)))
        {
            return null;
        }

        var end = clause.EndOf(verb);
        for (var at = verb + 1; at < end; at++)
        {
            // "auf den Berg" is where it goes, "auf dem Berg" where it is.
            if (clause.Is(at, ChunkKind.Prepositional) && !Tokens[clause[at].First + 1].Is("dem")
                && TitleWords.TryFindNoun(clause.Word(verb), clause.Word(at), out var noun))
            {
                var stop = clause.TopicEnd(at);
                if (noun.Length == 0)
                {
                    return clause.IsTopic(at) ? Thing(at) : null;
                }

                return Title(noun + " " + reading.Source.Quote(clause[at].First, stop), clause[at].First,
                    stop, Sure);
            }
        }

        return null;
    }

    /// <summary>
    /// Finds the noun for a verb whose particle stands behind the rest of the clause: "trägt … vor".
    /// </summary>
    private string? Particle(int verb)
    {
        if (!TitleWords.HasParticle(clause.Word(verb)))
        {
            return null;
        }

        var end = clause.EndOf(verb);
        for (var at = verb + 1; at < end; at++)
        {
            if (clause.Is(at, ChunkKind.Word)
                && TitleWords.TryFindNoun(clause.Word(verb), clause.Word(at), out var noun))
            {
                return noun;
            }
        }

        return null;
    }

    /// <summary>"spricht über Moore", "liest aus „Nebel“", "tagt der Rat".</summary>
    private FoundTitle? Named(int verb, string noun)
    {
        var word = clause[verb];
        if (verb + 1 < clause.Count && TitleWords.Modals.Contains(clause.Word(verb + 1)))
        {
            return null;
        }

        if (clause.Topic(verb, noun) is >= 0 and var topic)
        {
            var (first, end) = (clause[topic].First, clause.TopicEnd(topic));
            return Title(noun + " " + Small(first) + reading.Source.Quote(first, end)[1..],
                Math.Min(word.First, first), Math.Max(end, word.End), Sure);
        }

        var (subject, thing) = clause.Arguments(verb);
        subject = thing >= 0 && TitleWords.OfThings.Contains(clause.Word(verb)) ? thing : subject;
        if (subject < 0)
        {
            // "lesen Sie", "sammeln Sie": what readers are told to do.
            var isTold = verb + 1 < clause.Count && clause.Word(verb + 1) is { IsCapitalized: true } you
                && you.Is("sie");
            return isTold ? null : Title(noun, word.First, word.End, Weak);
        }

        var who = clause[subject];
        var title = noun + ": " + printer.Noun(who)
            + (clause.Is(subject + 1, ChunkKind.Prepositional) && clause.Word(subject + 1).Is("für")
                && clause.IsTopic(subject + 1)
                ? " " + reading.Source.Quote(clause[subject + 1].First, clause[subject + 1].End) : "")
            + (clause.QuoteBeside(verb) is >= 0 and var quote ? ", " + printer.Quoted(clause[quote]) : "");
        var isSure = TitleWords.Meeting.Contains(clause.Word(verb)) && signs.IsOrganization(who);
        return Title(title, Math.Min(who.Core, word.First), Math.Max(who.End, word.End), isSure ? Sure
            : Likely);
    }

    /// <summary>"können Kinder Nistkästen bauen": the last infinitive with its object.</summary>
    private FoundTitle? Planned(int modal)
    {
        for (var at = clause.EndOf(modal) - 1; at >= 0; at--)
        {
            if (at == modal || !clause.Is(at, ChunkKind.Word))
            {
                continue;
            }

            var infinitive = Suffered(at);
            if (infinitive.Length == 0 && !clause.IsInfinitive(clause[at].First))
            {
                continue;
            }

            infinitive = infinitive.Length > 0 ? infinitive
                : reading.Source.Quote(clause[at].First, clause[at].End);
            return (clause.ObjectBefore(at, modal) is >= 0 and var thing ? clause[thing]
                : clause.Hidden(-1, modal)) is { } what
                ? Title(TitleWords.Act(printer.Noun(what), infinitive), what.Core, clause[at].End, Likely,
                    !TitleWords.Doing.Contains(infinitive))
                : null;
        }

        return null;
    }

    /// <summary>"können Bäume gepflanzt werden": the participle before "werden".</summary>
    private string Suffered(int at) =>
        clause.Is(at + 1, ChunkKind.Word) && clause.Word(at + 1).Is("werden")
            ? TitleWords.Infinitive(clause.Word(at)) : "";

    /// <summary>"wird die Ausstellung eröffnet", "wird der Maibaum aufgestellt".</summary>
    private FoundTitle? Passive(int auxiliary)
    {
        var participle = clause.Is(auxiliary - 1, ChunkKind.Word) && clause.Word(auxiliary - 1).IsWord
            ? auxiliary - 1
            : clause.EndOf(auxiliary) - 1;
        if (!RoleWords.Passive.Contains(clause.Word(auxiliary)) || participle == auxiliary
            || !clause.Is(participle, ChunkKind.Word))
        {
            return null;
        }

        var subject = clause.Arguments(auxiliary).Subject;
        var word = clause.Word(participle);
        if (!TitleWords.TryFindNoun(word, out var noun))
        {
            if (subject < 0 && clause.Hidden(subject, auxiliary) is { } hidden
                && TitleWords.Infinitive(word) is { Length: > 0 } act)
            {
                return Title(TitleWords.Act(printer.Noun(hidden), act), hidden.Core, hidden.End, Likely,
                    true);
            }

            return subject >= 0 && TitleWords.Infinitive(word) is { Length: > 0 } infinitive
                ? Title(TitleWords.Act(printer.Noun(clause[subject]), infinitive), clause[subject].Core,
                    clause[subject].End, Likely, true)
                : null;
        }

        return subject >= 0
            ? Title(noun + ": " + printer.Noun(clause[subject]), clause[subject].Core, clause[subject].End,
                Likely, true)
            : Title(noun, clause[participle].First, clause[participle].End, Weak);
    }

    /// <summary>
    /// "zeigt den Film", "bietet einen Nachmittag für Trauernde an", "beginnt das Pfarrfest".
    /// </summary>
    private FoundTitle? Thing(int thing) =>
        thing < 0 ? null
            : Title(printer.Noun(clause[thing]) + Complement(thing), clause[thing].Core,
                clause.TopicEnd(thing), Likely, true);

    /// <summary>
    /// "Kaffeetreff ist am Mittwoch", "es steigt die Punschparty": what takes place, known as such or not.
    /// </summary>
    private FoundTitle? Happening(int verb)
    {
        // "Führer ist Horst Maier": who leads it, and not what takes place.
        var subject = clause.Arguments(verb).Subject;
        if (Thing(subject) is not { } found || (subject > verb && GrammarWords.Are.Contains(clause.Word(verb))
            && clause.Is(verb - 1, ChunkKind.Noun) && signs.IsIdle(clause[verb - 1])))
        {
            return null;
        }

        // "Betroffen sind", "Eingeladen ist": no noun, though the sentence begins with it.
        var chunk = clause[subject];
        if (chunk.First == clause[0].First && chunk.End == chunk.First + 1
            && TitleWords.LooksLikeParticiple(Tokens[chunk.First].Text)
            && !EventNouns.IsEventNoun(Tokens[chunk.First]))
        {
            return null;
        }

        var isThing = !signs.IsSomeone(chunk) && !PlaceWords.IsVenue(Tokens[chunk.End - 1])
            && !TitleWords.Pronouns.Contains(Tokens[chunk.First]);
        if (signs.IsOrganization(chunk) && clause.QuoteBeside(verb) is >= 0 and var quote)
        {
            return found with { Value = TitleText.Clean(printer.Quoted(clause[quote]) + " – " + found.Value) };
        }

        var isCertain = clause.IsCertain(verb) || signs.IsNamedWeek(chunk);
        return found with
        {
            IsReserve = !isCertain,
            HasEventNoun = isCertain,
            IsSubject = isThing && (TitleWords.Certain.Contains(clause.Word(verb))
                || (GrammarWords.Are.Contains(clause.Word(verb)) && signs.IsNew(chunk)
                    && clause.IsBesideTime(verb, subject))),
        };
    }

    /// <summary>"Über Moore spricht Ada Kern": the preposition is small behind its noun.</summary>
    private char Small(int at) =>
        TitleWords.Prepositions.Contains(Tokens[at]) ? Tokens[at].Text[0]
            : reading.Source.Quote(at, at + 1)[0];

    private string Complement(int at) =>
        clause.TopicEnd(at) is var end && end > clause[at].End
            ? " " + reading.Source.Quote(clause[at].End, end) : "";

    private FoundTitle? Title(string title, int first, int end, double confidence, bool isReserve = false)
    {
        var text = TitleText.Clean(title);
        return text.Length < 3 ? null
            : new FoundTitle(text, reading.Source.Span(first, end), "title.verb", confidence, !isReserve)
            {
                IsReserve = isReserve,
            };
    }
}
