using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads the titles of dates that one sentence tells in a row, where each has words of its own and shares the
/// verb or the noun of the first.
/// </summary>
internal sealed class SiblingTitleReader(Reading reading, ItemTitleReader items)
{
    private const int VerbReach = 60;
    private const int LongestPhrase = 10;
    private const int LongestName = 12;
    private readonly Clause clause = new(reading);
    private readonly Note<(int First, FoundTitle? Found)> lead = new(reading.Kept, (-1, null));
    private readonly ChunkPrinter printer = new(reading);
    private readonly ChunkSigns signs = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// "zeigt am 4. März „Der Rabe“, am 11. März „Findus“", "„Wunder“ läuft am 5. März, „Shrek“ am 6. März":
    /// of several names in quotation marks the one that stands with the date, behind what all are.
    /// </summary>
    public FoundTitle? Quoted(Anchor anchor, NounPhrase? phrase)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var isBefore =
            QuotedNames.First(Tokens, range.First, FirstDate(anchor.Sentence)) is { Open: var open }
            && !HeadingWords.Organizations.Contains(Tokens[open - 1]);
        var quote = isBefore
            ? QuotedNames.Last(Tokens, Math.Max(range.First, anchor.Date.First - QuotedNames.Reach),
                anchor.Date.First)
            : QuotedNames.First(Tokens, Math.Max(anchor.Date.End, anchor.First), NextDate(anchor, range));
        if (quote is not { } found || !HasOther(range, found) || IsPlace(found.Open)
            || (!isBefore && QuotedNames.First(Tokens, found.Close + 1,
                Math.Min(anchor.End, NextDate(anchor, range))) is not null))
        {
            return null;
        }

        var name = "„" + reading.Source.Quote(found.Open + 1, found.Close) + "“";
        var kind = phrase is { IsMinor: false } && phrase.End <= found.Open
            ? reading.Source.Quote(phrase.First, phrase.End) : null;
        return new FoundTitle(TitleText.Clean(kind is null ? name : kind + ": " + name),
            reading.Source.Span(found.Open, found.Close + 1), "title.noun-phrase", 0.75, phrase is not null)
        {
            Elsewhere = kind is null ? default : reading.Source.Span(phrase!.First, phrase.End),
        };
    }

    /// <summary>
    /// "fährt am 10. Januar nach Zell, am 24. Januar nach Gastein", "spricht Dr. Huber über Moore, am 31.
    /// März Ada Kern über Heiden", "Der Rat tagt am 8. Mai, der Ausschuss am 10. Mai": the verb of the first
    /// date governs the words of the later ones.
    /// </summary>
    public FoundTitle? Elliptic(Anchor anchor, bool hasPhrase)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (anchor.LeadFirst <= range.First)
        {
            return null;
        }

        // The words stand before their date where no comma divides them from it.
        var first = LeadStart(anchor);
        var isLead = first < anchor.Date.First;
        clause.Read(isLead ? first : anchor.Date.End, isLead ? anchor.Date.First : anchor.End);
        for (var verb = anchor.Date.First - 1; verb >= range.First && verb > anchor.Date.First - VerbReach;
            verb--)
        {
            if (Tokens[verb].IsSmall && !Tokens[verb].IsQuoted && Governed(Tokens[verb], hasPhrase)
                is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// "Turniere: Sa., 5.9., 10 Uhr: E-Jugend; So., 6.9., 10 Uhr: Bambini": what stands behind a date of a
    /// list, with the event that stands before them all.
    /// </summary>
    public FoundTitle? Led(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var first = FirstDate(anchor.Sentence);
        if (first <= range.First + 1 || !Tokens[first - 1].Is(":") || !HasNext(anchor, range)
            || Tokens[anchor.First].IsForeign)
        {
            return null;
        }

        var start = Math.Max(anchor.First, anchor.Date.End);
        while (start < anchor.End && (reading.IsTemporal(start) || Tokens[start].Text is "," or ":" or "-"
            or "ab"))
        {
            start++;
        }

        if (!Tokens[start].IsCapitalized || TitleWords.Currencies.Contains(Tokens[start])
            || items.SaysOnlyWhenAndWhere(start,
            anchor.End)
            || TitleWords.HasVerb(Tokens, start, anchor.End)
            || items.Words(start, anchor.End) is not { } item
            || (!item.HasEventNoun && Tokens[start - 1].Is(",")))
        {
            return null;
        }

        return TitleJoins.Under(Lead(range, first - 1), item, false);
    }

    private bool HasNext(Anchor anchor, Sentence range)
    {
        if (NextDate(anchor, range) < range.End || anchor.LeadFirst > range.First)
        {
            return true;
        }

        var next = anchor.Sentence + 1;
        return next < reading.Source.Sentences.Count && !reading.Source.Sentences[next].StartsLine
            && reading.IsDated(reading.Source.Sentences[next].First);
    }

    private FoundTitle? Lead(Sentence range, int end)
    {
        if (lead.Value.First != range.First)
        {
            lead.Value = (range.First, end - range.First <= LongestName
                && !TitleWords.HasVerb(Tokens, range.First, end) ? items.Words(range.First, end) : null);
        }

        return lead.Value.Found;
    }

    /// <summary>
    /// "Vorträge: Lappland mit Horst Kern (10. Oktober), Nepal mit Udo Frank (12. Dezember)": what stands
    /// before the bracket of a date.
    /// </summary>
    public FoundTitle? Bracketed(Anchor anchor, NounPhrase? phrase)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var end = anchor.Date.First - 1;
        if (end <= range.First || !Tokens[end].Is("("))
        {
            return null;
        }

        var first = end;
        while (first > range.First && end - first <= LongestName && !IsBorder(first - 1))
        {
            first--;
        }

        first += TimeWords.And.Contains(Tokens[first]) ? 1 : 0;
        first += TimeWords.Articles.Contains(Tokens[first]) ? 1 : 0;
        if (first >= end || end - first > LongestName || !Tokens[first].IsCapitalized
            || SmallWords.StartsSentence(Tokens[first]) || TitleWords.HasVerb(Tokens, first - 1, end)
            || (first == range.First && !Tokens[anchor.Date.End].Is(")")))
        {
            return null;
        }

        var name = reading.Source.Quote(first, end);
        var kind = phrase is { IsMinor: false } && phrase.End <= first
            && (Tokens[first - 1].Is(":")
            || anchor.LeadFirst > range.First) ? reading.Source.Quote(phrase.First, phrase.End) : null;
        return kind is null ? null
            : new FoundTitle(TitleText.Clean(kind + ": " + name), reading.Source.Span(first, end),
                "title.noun-phrase", 0.75, true)
            {
                Elsewhere = reading.Source.Span(phrase!.First, phrase.End),
            };
    }

    /// <summary>
    /// "…, am 31. März spricht Ada Kern": where the words of a date begin; what stands before the comma is
    /// that of another.
    /// </summary>
    public int OwnFirst(Anchor anchor)
    {
        var before = anchor.Date.First - 1;
        before -= GrammarWords.FirstDayLeads.Contains(Tokens[before]) ? 1 : 0;
        return before > anchor.LeadFirst && anchor.LeadFirst > reading.Source.Sentences[anchor.Sentence].First
            && (Tokens[before].Text is "," or ";" || TimeWords.And.Contains(Tokens[before]))
            ? Math.Max(anchor.LeadFirst, before + 1) : anchor.LeadFirst;
    }

    /// <summary>
    /// Says whether the words of a name end at a token. Not by <see cref="Token.IsCellBorder"/>: a name goes
    /// on behind a dash.
    /// </summary>
    private bool IsBorder(int at) =>
        reading.IsTemporal(at) || Tokens[at].Text is "," or ";" or ":" or ")" or "(" or "." or "|"
            || EventNouns.IsAt(Tokens, at);

    /// <summary>"…, der Ausschuss am 10. Mai": where the words right before a date begin.</summary>
    private int LeadStart(Anchor anchor)
    {
        var end = anchor.Date.First;
        end -= GrammarWords.FirstDayLeads.Contains(Tokens[end - 1]) ? 1 : 0;
        var first = end;
        while (first > anchor.LeadFirst && end - first <= LongestPhrase && (Tokens[first - 1].Is("&")
            || (Tokens[first - 1].IsWord && !TimeWords.And.Contains(Tokens[first - 1]))))
        {
            first--;
        }

        return first < end && Tokens[end - 1].IsCapitalized && !reading.IsTemporal(end - 1)
            && (Tokens[first - 1].Is(",") || TimeWords.And.Contains(Tokens[first - 1])) ? first
            : anchor.Date.First;
    }

    /// <summary>
    /// "Der Grundkurs startet am 4. Mai, Discofox gibt es ab 5. Mai": a name and a verb between the date
    /// before and this one.
    /// </summary>
    public bool HasOwnSubject(Anchor anchor)
    {
        var end = anchor.Date.First;
        end -= GrammarWords.FirstDayLeads.Contains(Tokens[end - 1]) ? 1 : 0;
        if (end - 2 <= anchor.LeadFirst || !(Tokens[end - 1].Is("es") && Tokens[end - 2].Is("gibt")
            || GrammarWords.DateVerbs.Contains(Tokens[end - 1])))
        {
            return false;
        }

        var verb = Tokens[end - 1].Is("es") ? end - 2 : end - 1;
        var first = verb;
        while (first > anchor.LeadFirst && verb - first <= LongestPhrase && !reading.IsTemporal(first - 1)
            && Tokens[first - 1].IsWord && !TimeWords.And.Contains(Tokens[first - 1]))
        {
            first--;
        }

        return first < verb && Tokens[verb - 1].IsCapitalized
            && (Tokens[first - 1].Is(",") || TimeWords.And.Contains(Tokens[first - 1]));
    }

    /// <summary>
    /// "Das Treffen der Gruppe ist am 8. Mai, das Konzert am 12. Mai": words of the date before.
    /// </summary>
    public bool IsOfDateBefore(Anchor anchor, TextSpan span)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        return anchor.LeadFirst > range.First && span.Start >= Tokens[range.First].Start
            && span.End <= Tokens[anchor.LeadFirst].Start;
    }

    /// <summary>
    /// "Zu drei Lesungen lädt die Bücherei: Am 3. Mai liest Ada Kern, am 5. Mai …": a noun for all before the
    /// first of several dates.
    /// </summary>
    public bool IsFrame(NounPhrase phrase, Anchor anchor) =>
        IsOfMany(phrase) || (phrase is { IsGeneric: true, HasComplement: false }
            && phrase.End <= anchor.Date.First && anchor.LeadFirst <= phrase.First
            && anchor.End < reading.Source.Sentences[anchor.Sentence].End);

    /// <summary>
    /// "Die Vortragsreihe geht weiter", "Das Programm": the whole of which the dates are parts.
    /// </summary>
    public bool IsOfMany(NounPhrase phrase) =>
        TitleWords.Collections.Contains(Tokens[phrase.Head])
            || Tokens[phrase.Head].Text.EndsWith("reihe", StringComparison.Ordinal);

    /// <summary>
    /// "Am Samstag sind Jugendspiele. Der Sonntag beginnt mit einem Gottesdienst.": the noun of another day.
    /// </summary>
    public bool IsOfOther(NounPhrase near, Sentence range) =>
        near.First < range.First
            && reading.HasDayOrTime(SentenceSearch.At(reading.Source, Tokens[near.First].Start));

    /// <summary>
    /// Says whether the verb of a date leaves open what it is, and that of the first may say it.
    /// </summary>
    public static bool IsOpen(FoundTitle? own, NounPhrase? phrase) =>
        own is null or { Confidence: <= 0.5 } || (own.IsReserve && phrase is { IsGeneric: true });

    private FoundTitle? Governed(in Token verb, bool hasPhrase)
    {
        var hasParticle = TitleWords.HasParticle(verb);
        var hasNoun = TitleWords.TryFindNoun(verb, out var plain);
        if (!hasParticle && !hasNoun)
        {
            return null;
        }

        for (var at = 0; at < clause.Count; at++)
        {
            if (!clause.Is(at, ChunkKind.Prepositional))
            {
                continue;
            }

            var noun = hasParticle && TitleWords.TryFindNoun(verb, clause.Word(at), out var moved)
                && moved.Length > 0 ? moved
                : hasNoun && clause.IsTopic(at) && TitleWords.HasTopicBehind(plain!, clause.Word(at).Text)
                    ? plain
                : null;
            // "zur gleichen Zeit" is no goal.
            if (noun is not null && !TimeWords.SameWeek.Contains(Tokens[clause[at].First + 1]))
            {
                var (first, end) = (clause[at].First, clause.TopicEnd(at));
                return Made(noun + " " + reading.Source.Quote(first, end), first, end);
            }
        }

        for (var at = 0; hasNoun && !hasPhrase && at < clause.Count; at++)
        {
            if (clause.Is(at, ChunkKind.Noun) && !signs.IsIdle(clause[at])
                && clause[at].End - clause[at].First <= LongestPhrase
                && !PlaceWords.IsVenue(Tokens[clause[at].End - 1]))
            {
                return Made(plain + ": " + printer.Noun(clause[at]), clause[at].Core, clause[at].End);
            }
        }

        return null;
    }

    private FoundTitle Made(string title, int first, int end) =>
        new(TitleText.Clean(title), reading.Source.Span(first, end), "title.verb", 0.7, true);

    private int FirstDate(int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate)
            {
                return fragment.First;
            }
        }

        return 0;
    }

    private int NextDate(Anchor anchor, Sentence range)
    {
        for (var at = reading.FragmentFrom(anchor.Date.End); at < reading.Fragments.Count
            && reading.Fragments[at].First < range.End; at++)
        {
            if (reading.Fragments[at].HasDate && reading.Fragments[at].First >= anchor.Date.End)
            {
                return reading.Fragments[at].First;
            }
        }

        return range.End;
    }

    /// <summary>Says whether the sentence has another name near this one.</summary>
    private bool HasOther(Sentence range, (int Open, int Close) quote) =>
        QuotedNames.First(Tokens, quote.Close + 1,
            Math.Min(range.End, quote.Close + (2 * QuotedNames.Reach))) is not null
            || QuotedNames.Last(Tokens,
                Math.Max(range.First, quote.Open - (2 * QuotedNames.Reach)), quote.Open) is not null;

    /// <summary>"im „Löwen“", "im Gasthaus „Löwen“": where it is, and not what.</summary>
    private bool IsPlace(int open) =>
        PlaceWords.IsVenue(Tokens[open - 1]) || Tokens[open - 1].Text.EndsWith("reihe",
            StringComparison.Ordinal)
            || TitleWords.Locative.Contains(Tokens[open - 1])
            || (TitleWords.Locative.Contains(Tokens[open - 2])
                && !TitleWords.Themes.Contains(Tokens[open - 1]));
}
