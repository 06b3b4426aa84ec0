using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Composes a title from what someone does: "Der Chor probt" is "Probe: Chor", "spricht über Moore" is "Vortrag über Moore".</summary>
internal sealed class ClauseTitleReader(Reading reading)
{
    /// <summary>The confidence of a title from a verb that leaves no doubt: "trifft sich", "tagt".</summary>
    public const double Sure = 0.75;

    private const double Likely = 0.7;
    private const double Weak = 0.4;

    // A topic of more words is half a sentence.
    private const int LongestTopic = 12;
    private readonly ChunkReader chunker = new(reading);
    private readonly ChunkPrinter printer = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Reads the first verb of a half-open range of tokens that says what takes place, and who or what with it.</summary>
    public FoundTitle? Read(int first, int end)
    {
        var chunks = chunker.Read(first, end);
        FoundTitle? weak = null;
        for (var at = 0; at < chunks.Count; at++)
        {
            if (chunks[at].Kind == ChunkKind.Word && Frame(chunks, at) is { } found)
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

    private FoundTitle? Frame(List<Chunk> chunks, int at)
    {
        var verb = Tokens[chunks[at].First];
        if (!verb.IsWord || (verb.IsCapitalized && at > 0))
        {
            return null;
        }

        return (TitleWords.Saying.Contains(verb) ? Said(chunks, at) : null)
            ?? (TitleWords.Inviting.Contains(verb) ? Invited(chunks, at) : null)
            ?? (TitleWords.IsDoing(verb, out var infinitive) ? Done(chunks, at, infinitive) : null)
            ?? Gone(chunks, at)
            ?? (Particle(chunks, at) is { } noun || TitleWords.TryFindNoun(verb, out noun) ? Named(chunks, at, noun) : null)
            ?? (TitleWords.Modals.Contains(verb) ? Planned(chunks, at) : null)
            ?? (HeadingWords.Auxiliaries.Contains(verb) ? Passive(chunks, at) : null)
            ?? (TitleWords.Showing.Contains(verb) ? Shown(chunks, at) : null)
            ?? (TitleWords.TakingPlace.Contains(verb) ? Taking(chunks, at) : null);
    }

    /// <summary>Finds who holds a meeting: the organization that acts in the clause.</summary>
    public (string Value, TextSpan Span)? Holder(int first, int end)
    {
        var chunks = chunker.Read(first, end);
        for (var at = 0; at < chunks.Count; at++)
        {
            var verb = Tokens[chunks[at].First];
            if (chunks[at].Kind == ChunkKind.Word && !verb.IsCapitalized && (TitleWords.IsVerb(verb) || TitleWords.Organizing.Contains(verb)))
            {
                return Arguments(chunks, at).Subject is { } who && IsOrganization(who) ? (printer.Noun(who), reading.Source.Span(who.Core, who.End)) : null;
            }
        }

        return null;
    }

    /// <summary>"geht es nach Altötting", "führt durch die Sammlung": a verb whose preposition says what it is.</summary>
    private FoundTitle? Gone(List<Chunk> chunks, int verb)
    {
        var end = ClauseEnd(chunks, verb);
        for (var at = verb + 1; at < end; at++)
        {
            if (chunks[at].Kind == ChunkKind.Prepositional && TitleWords.TryFindNoun(Tokens[chunks[verb].First], Tokens[chunks[at].First], out var noun))
            {
                var stop = TopicEnd(chunks, at);
                return Title(noun + " " + reading.Source.Quote(chunks[at].First, stop), chunks[at].First, stop, Sure);
            }
        }

        return null;
    }

    /// <summary>Finds the noun for a verb whose particle stands behind the rest of the clause: "trägt … vor".</summary>
    private string? Particle(List<Chunk> chunks, int verb)
    {
        var end = ClauseEnd(chunks, verb);
        for (var at = verb + 1; at < end; at++)
        {
            if (chunks[at].Kind == ChunkKind.Word && TitleWords.TryFindNoun(Tokens[chunks[verb].First], Tokens[chunks[at].First], out var noun))
            {
                return noun;
            }
        }

        return null;
    }

    /// <summary>"lädt … zum Plausch bei Kaffee ein": what follows "zu" is the event.</summary>
    private FoundTitle? Invited(List<Chunk> chunks, int verb)
    {
        for (var at = 0; at < chunks.Count; at++)
        {
            var chunk = chunks[at];
            if (chunk.Kind == ChunkKind.Stop && at > verb)
            {
                break;
            }

            if (chunk.Kind == ChunkKind.Prepositional && Tokens[chunk.First].Text is "zu" or "zum" or "zur" && !IsIdle(chunk)
                && !PlaceWords.IsVenue(Tokens[chunk.End - 1]))
            {
                return Title(printer.Noun(chunk) + Complement(chunks, at), chunk.Core, chunk.End, Sure);
            }
        }

        return null;
    }

    /// <summary>"spricht über Moore", "liest aus „Nebel“", "tagt der Rat".</summary>
    private FoundTitle? Named(List<Chunk> chunks, int verb, string noun)
    {
        var (subject, thing) = Arguments(chunks, verb);
        if (Topic(chunks, verb, noun) is var topic && topic >= 0)
        {
            var end = TopicEnd(chunks, topic);
            return Title(noun + " " + reading.Source.Quote(chunks[topic].First, end), Math.Min(chunks[verb].First, chunks[topic].First), Math.Max(end, chunks[verb].End), Sure);
        }

        subject = TitleWords.OfThings.Contains(Tokens[chunks[verb].First]) ? thing ?? subject : subject;
        if (subject is not { } who)
        {
            // "lesen Sie", "sammeln Sie": what readers are told to do.
            var isTold = verb + 1 < chunks.Count && Tokens[chunks[verb + 1].First] is { IsCapitalized: true } you && you.Is("sie");
            return isTold ? null : Title(noun, chunks[verb].First, chunks[verb].End, Weak);
        }

        var quote = QuoteAfter(chunks, verb);
        var title = noun + ": " + printer.Noun(who) + (quote is { } name ? ", " + printer.Quoted(name) : "");
        var isSure = TitleWords.Meeting.Contains(Tokens[chunks[verb].First]) && IsOrganization(who);
        return Title(title, Math.Min(who.Core, chunks[verb].First), Math.Max(who.End, chunks[verb].End), isSure ? Sure : Likely);
    }

    /// <summary>"können Kinder Nistkästen bauen": the last infinitive with its object.</summary>
    private FoundTitle? Planned(List<Chunk> chunks, int modal)
    {
        for (var at = ClauseEnd(chunks, modal) - 1; at >= 0; at--)
        {
            var chunk = chunks[at];
            if (at == modal || chunk.Kind != ChunkKind.Word || !IsInfinitive(chunk.First))
            {
                continue;
            }

            var thing = ObjectBefore(chunks, at, modal) ?? BehindPlace(chunks, modal);
            return thing is { } what ? Title(printer.Noun(what) + " " + reading.Source.Quote(chunk.First, chunk.End), what.Core, chunk.End, Likely, !TitleWords.Doing.Contains(Tokens[chunk.First])) : null;
        }

        return null;
    }

    /// <summary>"wird die Ausstellung eröffnet", "wird der Maibaum aufgestellt".</summary>
    private FoundTitle? Passive(List<Chunk> chunks, int auxiliary)
    {
        var isBecoming = RoleWords.Passive.Contains(Tokens[chunks[auxiliary].First]);
        var end = ClauseEnd(chunks, auxiliary);
        var participle = auxiliary > 0 && chunks[auxiliary - 1].Kind == ChunkKind.Word ? auxiliary - 1 : end - 1;
        if (!isBecoming || participle < 0 || participle == auxiliary || chunks[participle].Kind != ChunkKind.Word)
        {
            return null;
        }

        var (subject, _) = Arguments(chunks, auxiliary);
        var word = Tokens[chunks[participle].First];
        if (TitleWords.TryFindNoun(word, out var noun))
        {
            return Title(
                subject is { } who ? noun + ": " + printer.Noun(who) : noun, subject?.Core ?? chunks[participle].First,
                subject?.End ?? chunks[participle].End, subject is null ? Weak : Likely, true);
        }

        return subject is { } what && TitleWords.Infinitive(word) is { Length: > 0 } infinitive
            ? Title(printer.Noun(what) + " " + infinitive, what.Core, what.End, Likely, true)
            : null;
    }

    /// <summary>"stellt den Narrenbaum", "wir backen Brot"; "Ostereier bemalen für Kinder" is no more than an object and its infinitive.</summary>
    private FoundTitle? Done(List<Chunk> chunks, int verb, string infinitive)
    {
        if (verb + 1 < chunks.Count && TitleWords.Modals.Contains(Tokens[chunks[verb + 1].First]))
        {
            return null;
        }

        if (verb > 0 && IsBareObject(chunks, verb))
        {
            return Title(printer.Noun(chunks[verb - 1]) + " " + infinitive, chunks[verb - 1].First, chunks[verb].End, Likely);
        }

        var (subject, thing) = Arguments(chunks, verb);
        thing ??= LastName(subject, chunks[verb].First) ?? BehindPlace(chunks, verb);
        return thing is { } what ? Title(printer.Noun(what) + " " + infinitive, what.Core, what.End, Likely) : null;
    }

    /// <summary>"Ostereier bemalen für Kinder", "Kekse backen": no finite verb, no one who acts.</summary>
    private bool IsBareObject(List<Chunk> chunks, int verb)
    {
        var thing = chunks[verb - 1];
        var next = verb + 1 < chunks.Count ? chunks[verb + 1].Kind : ChunkKind.Stop;
        return thing.Kind == ChunkKind.Noun && thing.Core == thing.First && Tokens[chunks[verb].First].Text[^1] == 'n' && !IsOrganization(thing)
            && (next is ChunkKind.Stop or ChunkKind.Prepositional || (next == ChunkKind.Word && !Tokens[chunks[verb + 1].First].IsWord))
            && !(verb > 1 && chunks[verb - 2].Kind is ChunkKind.Noun or ChunkKind.Pronoun);
    }

    /// <summary>"sammelt … im ganzen Ortsgebiet Altpapier": the last of two nouns behind a preposition of place.</summary>
    private Chunk? BehindPlace(List<Chunk> chunks, int verb)
    {
        var end = ClauseEnd(chunks, verb);
        for (var at = end - 1; at > verb; at--)
        {
            var chunk = chunks[at];
            var last = chunk.End - 1;
            if (chunk.Kind == ChunkKind.Prepositional && PlaceWords.Prepositions.Contains(Tokens[chunk.First]) && last > chunk.Core && Tokens[last].IsCapitalized && Tokens[last].IsSpaced
                && Tokens[last - 1].IsCapitalized && !Tokens[last].IsQuoted && Towns.EndOf(Tokens.All, last) == last && !PlaceWords.IsVenue(Tokens[last]))
            {
                return new Chunk(ChunkKind.Noun, last, last, chunk.End);
            }
        }

        return null;
    }

    /// <summary>"sammelt die Jugendfeuerwehr Aue Altpapier": the last of several nouns behind an organization is the object.</summary>
    private Chunk? LastName(Chunk? subject, int verb)
    {
        if (subject is not { } names || names.First < verb || names.End - names.Core < 2 || !IsOrganization(names with { End = names.End - 1 }))
        {
            return null;
        }

        var last = names.End - 1;
        return Tokens[last].IsCapitalized && Tokens[last].IsSpaced && Tokens[last - 1].IsCapitalized && !Tokens[last].IsQuoted
            && Towns.EndOf(Tokens.All, last) == last && !HeadingWords.Organizations.Contains(Tokens[last])
            ? new Chunk(ChunkKind.Noun, last, last, names.End) : null;
    }

    /// <summary>"Simultan gegen Petrov heißt es am Samstag", "heißt es „Singen im Park“".</summary>
    private FoundTitle? Said(List<Chunk> chunks, int verb)
    {
        if (verb + 1 >= chunks.Count || !Tokens[chunks[verb + 1].First].Is("es"))
        {
            return null;
        }

        var start = verb;
        while (start > 0 && chunks[start - 1].Kind is ChunkKind.Noun or ChunkKind.Prepositional or ChunkKind.Word && chunks[verb].First - chunks[start - 1].First <= LongestTopic)
        {
            start--;
        }

        var first = chunks[start].First;
        return start < verb && Tokens[first].IsCapitalized | Tokens[first].Is("„") && !SmallWords.StartsSentence(Tokens[first])
            ? Title(reading.Source.Quote(first, chunks[verb].First), first, chunks[verb].First, Sure)
            : QuoteAfter(chunks, verb) is { } name ? Title(printer.Quoted(name), name.First, name.End, Sure) : null;
    }

    /// <summary>"zeigt den Film", "gibt ein Konzert", "bietet … einen Nachmittag für Trauernde an".</summary>
    private FoundTitle? Shown(List<Chunk> chunks, int verb)
    {
        var (_, thing) = Arguments(chunks, verb);
        return thing is { } what && At(chunks, what) is var at ? Title(printer.Noun(what) + Complement(chunks, at), what.Core, TopicEnd(chunks, at), Likely, true) : null;
    }

    /// <summary>"beginnt das Pfarrfest", "öffnet das Repair-Café", "gastiert das Quartett".</summary>
    private FoundTitle? Taking(List<Chunk> chunks, int verb)
    {
        var (subject, _) = Arguments(chunks, verb);
        return subject is { } what && At(chunks, what) is var at ? Title(printer.Noun(what) + Complement(chunks, at), what.Core, TopicEnd(chunks, at), Likely, true) : null;
    }

    /// <summary>Finds who acts and on what: German puts one of them before the verb, the rest behind it.</summary>
    private (Chunk? Subject, Chunk? Object) Arguments(List<Chunk> chunks, int verb)
    {
        Chunk? subject = null;
        Chunk? thing = null;
        var hasPronoun = false;
        for (var at = verb - 1; at >= 0 && chunks[at].Kind != ChunkKind.Stop; at--)
        {
            hasPronoun |= chunks[at].Kind == ChunkKind.Pronoun;
            if (chunks[at].Kind == ChunkKind.Noun && !IsIdle(chunks[at]))
            {
                subject = IsAccusative(chunks[at]) ? null : chunks[at];
                thing = subject is null ? chunks[at] : null;
                break;
            }
        }

        var end = ClauseEnd(chunks, verb);
        for (var at = verb + 1; at < end; at++)
        {
            var chunk = chunks[at];
            hasPronoun |= chunk.Kind == ChunkKind.Pronoun;
            // "für Groß und Klein": what follows "und" belongs to the words before.
            if (chunk.Kind != ChunkKind.Noun || IsIdle(chunk) || TimeWords.And.Contains(Tokens[chunk.First - 1]))
            {
                continue;
            }

            if (subject is null && !hasPronoun && !IsAccusative(chunk))
            {
                subject = chunk;
            }
            else
            {
                thing ??= chunk;
            }
        }

        // "Eine Reise durch die Kräuter verspricht Gabi Stein": who acts is named, what is new has "ein" or no article.
        return subject is { } before && thing is { } behind && before.First < chunks[verb].First && IsNew(before) && (IsOrganization(behind) || IsFullName(behind)) && !IsOrganization(before) && !IsFullName(before)
            ? (thing, subject)
            : (subject, thing);
    }

    private bool IsNew(Chunk chunk) => chunk.Core == chunk.First || Tokens[chunk.First].Text is "ein" or "eine" or "mehr" or "viele" or "einige";

    /// <summary>Three names in a row, or two behind an article: "die Autorin Ada Kern", "Imkerin Lotte Brand".</summary>
    private bool IsFullName(Chunk chunk)
    {
        var names = 0;
        for (var at = chunk.Core; at < chunk.End; at++)
        {
            names += Tokens[at].IsWord && Tokens[at].IsCapitalized ? 1 : 0;
        }

        return names >= 3 || (names == 2 && chunk.End - chunk.Core == 2);
    }

    /// <summary>The clause ends at a stop, and at a comma before a word that begins the next one.</summary>
    private int ClauseEnd(List<Chunk> chunks, int from)
    {
        for (var at = from + 1; at < chunks.Count; at++)
        {
            if (chunks[at].Kind == ChunkKind.Stop
                || (Tokens[chunks[at].First].Is(",") && at + 1 < chunks.Count && TitleWords.ClauseStarts.Contains(Tokens[chunks[at + 1].First])))
            {
                return at;
            }
        }

        return chunks.Count;
    }

    /// <summary>The chunk behind one of the prepositions with which the noun is followed by its topic; -1 if there is none.</summary>
    private int Topic(List<Chunk> chunks, int verb, string noun)
    {
        var end = ClauseEnd(chunks, verb);
        for (var at = verb + 1; at < end; at++)
        {
            if (chunks[at].Kind == ChunkKind.Prepositional && !IsIdle(chunks[at]) && TitleWords.HasTopicBehind(noun, Tokens[chunks[at].First].Text))
            {
                return at;
            }
        }

        for (var at = 0; at < verb; at++)
        {
            if (chunks[at].Kind == ChunkKind.Prepositional && Tokens[chunks[at].First].Is("über") && !IsIdle(chunks[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Words that go on with a topic: "über die Geschichte der Ziegeleien im Weserbergland".</summary>
    private int TopicEnd(List<Chunk> chunks, int topic)
    {
        var end = chunks[topic].End;
        for (var at = topic + 1; at < chunks.Count && chunks[at].End - chunks[topic].First <= LongestTopic; at++)
        {
            var isJoined = chunks[at].Kind == ChunkKind.Word && TimeWords.And.Contains(Tokens[chunks[at].First]) && at + 1 < chunks.Count
                && chunks[at + 1].Kind is ChunkKind.Noun or ChunkKind.Prepositional && TitleWords.Determiners.Contains(Tokens[chunks[at + 1].First]) == (chunks[topic].Core > chunks[topic].First + 1);
            if (isJoined)
            {
                end = chunks[++at].End;
                continue;
            }

            if (chunks[at].Kind != ChunkKind.Prepositional || !TitleWords.Attaching.Contains(Tokens[chunks[at].First]) || IsIdle(chunks[at]))
            {
                break;
            }

            end = chunks[at].End;
        }

        return end;
    }

    private string Complement(List<Chunk> chunks, int at) =>
        TopicEnd(chunks, at) is var end && end > chunks[at].End ? " " + reading.Source.Quote(chunks[at].End, end) : "";

    private static int At(List<Chunk> chunks, Chunk chunk) => chunks.IndexOf(chunk);

    private Chunk? ObjectBefore(List<Chunk> chunks, int infinitive, int modal)
    {
        for (var at = infinitive - 1; at >= 0; at--)
        {
            if (at < modal && infinitive > modal)
            {
                break;
            }

            if (chunks[at].Kind == ChunkKind.Noun && !IsIdle(chunks[at]))
            {
                return chunks[at];
            }
        }

        return null;
    }

    private Chunk? QuoteAfter(List<Chunk> chunks, int verb)
    {
        for (var at = verb + 1; at < chunks.Count; at++)
        {
            if (chunks[at].Kind is ChunkKind.Noun or ChunkKind.Prepositional && Tokens[chunks[at].End - 2].IsQuoted)
            {
                return chunks[at];
            }
        }

        return null;
    }

    private bool IsInfinitive(int at)
    {
        var token = Tokens[at];
        return token.IsWord && !token.IsCapitalized && token.Length > 4 && token.Text[^1] == 'n' && !TitleWords.IdleVerbs.Contains(token)
            && !TitleWords.NoAdjectives.Contains(token) && (TitleWords.Doing.Contains(token) || token.Text.EndsWith("en", StringComparison.Ordinal)
                || token.Text.EndsWith("eln", StringComparison.Ordinal) || token.Text.EndsWith("ern", StringComparison.Ordinal))
            && (!Tokens[at + 1].IsWord || TimeWords.And.Contains(Tokens[at + 1]) || TitleWords.Modals.Contains(Tokens[at + 1]));
    }

    private bool IsAccusative(Chunk chunk) => Tokens[chunk.First].Text is "den" or "einen" or "ihren" or "seinen" or "unseren" or "keinen" or "euren";

    /// <summary>"Liebe Nachbarn", "Teilnahme": nobody who acts, nothing that takes place.</summary>
    private bool IsIdle(Chunk chunk)
    {
        if (HeadingWords.Greetings.Contains(Tokens[chunk.First]) || HeadingWords.Greetings.Contains(Tokens[chunk.First - 1]))
        {
            return true;
        }

        for (var at = chunk.Core; at < chunk.End; at++)
        {
            var token = Tokens[at];
            if (token.IsWord && token.IsCapitalized && !token.IsQuoted)
            {
                return Towns.EndOf(Tokens.All, at) == chunk.End || TitleWords.Idle.Contains(token);
            }
        }

        return false;
    }

    private bool IsOrganization(Chunk chunk)
    {
        for (var at = chunk.Core; at < chunk.End; at++)
        {
            if (HeadingWords.Organizations.Contains(Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    private FoundTitle? Title(string title, int first, int end, double confidence, bool isReserve = false)
    {
        var text = TitleText.Clean(title);
        return text.Length < 3 ? null : new FoundTitle(text, reading.Source.Span(first, end), "title.verb", confidence, !isReserve) { IsReserve = isReserve };
    }
}
