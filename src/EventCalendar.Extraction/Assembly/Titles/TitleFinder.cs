using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Finds what an event is called.</summary>
internal sealed class TitleFinder(Reading reading, NounPhraseReader phrases, ItemTitleReader items)
{
    private const int LongestName = 32;
    private readonly HeadingFinder headings = new(reading, phrases);
    private readonly LeadTitleReader leads = new(reading, items);
    private readonly LineTitleReader lines = new(reading, items, new LeadTitleReader(reading, items));
    private readonly BehindTitleReader behinds = new(reading, items, phrases);
    private readonly NearbyPhrases nearby = new(reading, phrases);
    private readonly TopicFinder topics = new(reading, phrases);
    private readonly ClauseTitleReader clauses = new(reading);
    private readonly NameFinder names = new(reading);
    private readonly ThemeFinder themes = new(reading);
    private readonly QuotedTitleReader quotes = new(reading);
    private readonly ReserveTitleReader reserves = new(reading);
    private readonly CompoundFinder compounds = new(reading, phrases);
    private readonly SiblingTitleReader siblings = new(reading, items);
    private readonly LabelledTitleReader labels = new(reading);
    private readonly RubricTitleReader rubrics = new(reading);
    private readonly ForeignFrameReader frames = new(reading, new ForeignPhraseReader(reading));
    private readonly OwnNounReader owns = new(reading);
    private readonly Note<(int First, FoundTitle? Found)> whole = new(reading.Kept, (-1, null));

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the title of an anchor; <c>null</c> if no words name it.</summary>
    /// <param name="anchor">The date.</param>
    /// <param name="isAlone">Whether the text has no other event.</param>
    public FoundTitle? Find(Anchor anchor, bool isAlone)
    {
        if (anchor.Stage is { End: > 0 } stage
            && items.Make(stage.First, stage.End, "title.item", 0.75) is { } staged)
        {
            return staged;
        }

        if ((labels.Find(anchor, isAlone) ?? rubrics.Find(anchor, isAlone)) is { } labelled)
        {
            return labelled;
        }

        var range = reading.Source.Sentences[anchor.Sentence];
        var above = headings.Above(anchor);
        var heading = above is { IsWeak: true } ? null : above;
        var isProse = !anchor.IsRow && ProseSigns.IsProse(reading, anchor, range);
        if (lines.Read(anchor) is { } line && (line.HasEventNoun || !isAlone))
        {
            return line.RuleId is "title.lead" ? TitleJoins.Under(heading, line, isAlone) : line;
        }

        if (anchor.IsItem && !isProse && items.Read(anchor) is { } item
            && !(isAlone && heading is not null && !item.HasEventNoun))
        {
            return TitleJoins.Under(heading, item, isAlone);
        }

        var phrase = nearby.InSentence(anchor);
        if (((phrase is null && !(isAlone && heading is { HasEventNoun: true }) ? frames.Read(anchor) : null)
            ?? (isAlone ? null : quotes.Before(anchor, phrase) ?? quotes.Brought(anchor, phrase)))
            is { } called)
        {
            return called;
        }

        if (!isAlone && (siblings.Quoted(anchor, phrase) ?? siblings.Bracketed(anchor, phrase)) is { } each)
        {
            return each;
        }

        if (!isAlone && !isProse && siblings.Led(anchor) is { } led)
        {
            return led;
        }

        if (!isAlone && leads.Row(anchor) is { } row)
        {
            return row;
        }

        if (!isAlone && !isProse && behinds.InList(anchor, phrase) is { } listed)
        {
            return listed;
        }

        if (!isAlone && nearby.IsOwnOfSeveral(anchor, phrase))
        {
            return Enriched(phrase!, anchor, null) ?? Of(phrase!, "title.noun-phrase", 0.8);
        }

        // "Zum Frühschoppen lädt am 5. der Chor, und am 9. liest Ada Kern": each date has its own clause.
        phrase = phrase is not null && phrase.End <= anchor.LeadFirst && !anchor.IsItem
            && (clauses.Read(anchor.LeadFirst, anchor.End) is
            { Confidence: >= ClauseTitleReader.Sure, IsReserve: false }
                || (!isAlone && siblings.HasOwnSubject(anchor))) ? null : phrase;
        if (!isAlone && !anchor.IsItem && (phrase is null || phrase.End <= anchor.LeadFirst)
            && SiblingTitleReader.IsOpen(clauses.Read(siblings.OwnFirst(anchor), anchor.End), phrase)
            && siblings.Elliptic(anchor, phrase is { IsGeneric: false } && !siblings.IsOfMany(phrase)) is
            { } sibling)
        {
            return sibling;
        }

        // "Die Reihe geht weiter: Am 3. Mai spricht Ada Kern über Moore": a part says more than the whole.
        if (phrase is not null && !isAlone && siblings.IsFrame(phrase, anchor)
            && clauses.Read(anchor.Date.End, anchor.End) is { Confidence: > 0.5 } part
            && (!part.IsReserve || siblings.IsOfMany(phrase)))
        {
            return part with { IsReserve = false, HasEventNoun = true };
        }

        if ((isProse ? null : behinds.Read(anchor, phrase)) is { } behind
            && (behind.HasEventNoun || !isAlone
                || !(heading is { HasEventNoun: true } || nearby.IsCalled(anchor))))
        {
            return TitleJoins.Under(heading, behind, isAlone);
        }

        var isFinite = !anchor.IsItem && behinds.HasFinite(anchor.Sentence);
        if (phrase is null && !isAlone && !range.StartsLine && anchor.Date.First - range.First <= 2
            && !isProse && !isFinite && !reading.HasVerb(anchor.Sentence)
            && items.Read(anchor) is { } inner)
        {
            return inner;
        }

        var lead = leads.Read(anchor);
        if (!isAlone && phrase is null && lead is not null
            && lead.Span.Start >= Tokens[anchor.LeadFirst].Start && anchor.LeadFirst > range.First)
        {
            return lead;
        }

        // "Mit „Pension Schöller“ ist das Landestheater zu Gast": the work is the event, not who plays.
        if (phrase is { IsGroup: true } && quotes.Read(anchor, isProse) is { } work
            && !work.Span.Overlaps(reading.Source.Span(phrase.First, phrase.End)))
        {
            return work with { HasEventNoun = true, IsReserve = false };
        }

        if (isAlone && !anchor.IsItem && quotes.Shown(anchor, phrase, heading) is { } shown)
        {
            return shown;
        }

        if (!isAlone && phrase is null or { IsMinor: true }
            && (quotes.Read(anchor, isProse) ?? (lead is null ? Own(anchor, heading) : null)) is { } own)
        {
            return own;
        }

        if (phrase is null && lead is not null && isAlone && names.IsHost(lead)
            && clauses.Read(anchor.Date.End, range.End) is { Confidence: > 0.5 } done)
        {
            return TitleJoins.Hosted(done, lead);
        }

        if (lead is { HasEventNoun: false, Value.Length: < LongestName } && phrase is null && !isProse
            && !isFinite
            && TitleJoins.Under(heading, lead, isAlone) is { HasEventNoun: true } named)
        {
            return named;
        }

        if (!isAlone && !anchor.IsItem && lead is null
            && (phrase is null or { IsMinor: true } || phrase.End <= anchor.LeadFirst)
            && owns.Find(anchor) is { } noun)
        {
            return noun;
        }

        // Of several events the kind that its own words give says more than the headline over all.
        if (heading is { HasEventNoun: true }
            && (isAlone || phrase is null))
        {
            return TitleJoins.Far(reading, heading, anchor);
        }

        if (lead is { HasEventNoun: true } && (phrase is null || (phrase.Head < anchor.Date.First
            && !(phrase is { IsMinor: false } && phrase.First >= anchor.LeadFirst
                && anchor.LeadFirst > range.First))))
        {
            return lead;
        }

        if (phrase is { IsMinor: false }
            && (!phrase.IsGeneric || phrase.HasComplement || compounds.Find(phrase) is not null))
        {
            var found = Of(phrase, "title.noun-phrase", 0.85);
            return isAlone && phrases.IsOfWork(phrase) && themes.Find(anchor) is { } theme
                ? found with
                {
                    Value = TitleText.Clean(found.Value + ": " + theme.Value),
                    Elsewhere = theme.Span,
                }
                : found;
        }

        // "Babymassage, ab 5. März": a line without a verb says itself what it is about.
        if (lead is not null && !isProse && phrase is null && !(isAlone && isFinite && heading is not null))
        {
            return lead;
        }

        // "Die Ortsgruppe trifft sich am … Geplant wird die Wanderung": what is talked of there is not what
        // takes place.
        var clause = clauses.Read(siblings.OwnFirst(anchor), anchor.End)
            ?? (anchor.LeadFirst > range.First ? OfWhole(range) : null);
        clause = clause is not null && !isAlone && clause.Span.Start >= Tokens[anchor.End].Start ? null
            : clause;
        if (clause is { Confidence: <= 0.5 }
            && OfWhole(range) is { Confidence: > 0.5, IsReserve: false } sentence)
        {
            clause = sentence;
        }

        if (phrase is null && clause is { Confidence: >= ClauseTitleReader.Sure, IsReserve: false })
        {
            return clause;
        }

        if (phrase is null && lead is null && clause is null or { Confidence: <= 0.5 } && above is null
            && OwnGroup(anchor) is { } group)
        {
            return group;
        }

        if (isAlone && phrase is null && heading is null && clause is null or { IsReserve: true }
            && !nearby.IsCalled(anchor) && quotes.Read(anchor, isProse) is { } name)
        {
            return name with { IsReserve = true, HasEventNoun = false };
        }

        var near = nearby.Around(anchor, isAlone, !isAlone && heading is { HasEventNoun: true });
        if (phrase is null && clause is { IsSubject: true } && anchor.Time is not null)
        {
            return clause with
            {
                HasEventNoun = clause.HasEventNoun || near is { IsMinor: false },
                IsReserve = near is not { IsMinor: false },
            };
        }

        if (near is { IsMinor: false } && (!near.IsGeneric || near.HasComplement)
            && !(phrase is { IsMinor: false } && (phrases.IsSpokenOf(near)
                || (!isAlone && siblings.IsOfOther(near, range))))
            && (heading is null || (!heading.IsNamed && (!isAlone || near.Weight > 2))))
        {
            return Of(near, "title.noun-phrase", 0.75) with { HasEventNoun = anchor.Time is not null };
        }

        if (phrase is not null && names.Holder(range.First, phrase.First) is { } holder)
        {
            return TitleJoins.Held(holder, phrases.Print(phrase),
                reading.Source.Span(phrase.First, phrase.End));
        }

        if (phrase is { IsMinor: false } && Enriched(phrase, anchor, above) is { } rich)
        {
            return rich;
        }

        // "Zu dieser Aktion kann Blut gespendet werden": what is done says more than the kind alone.
        if (phrase is { IsGeneric: true, HasComplement: false }
            && !TitleWords.MeetingNouns.Contains(Tokens[phrase.Head])
            && clause is { IsReserve: false, Confidence: > 0.5 }
            && !clause.Span.Overlaps(reading.Source.Span(phrase.First, phrase.End)))
        {
            return clause;
        }

        if (phrase is null or { IsMinor: true } && lead is null && clause is { Confidence: > 0.5 }
            && (heading is null || isAlone))
        {
            clause = phrase is null ? clause : clause with { IsReserve = false, HasEventNoun = true };
            if (isAlone && clause.IsReserve && themes.Find(anchor) is { } theme)
            {
                clause = clause with
                {
                    Value = TitleText.Clean(clause.Value + ": " + theme.Value),
                    Elsewhere = theme.Span,
                };
            }

            heading ??= above is { IsQuestion: true } && clause.Confidence < ClauseTitleReader.Sure ? above
                : null;
            return heading is not null && isAlone ? TitleJoins.Joined(heading, clause) : above is null
                ? clause
                : clause with
                {
                    IsReserve = false,
                };
        }

        // Among several events the kind of one says more than the headline over all.
        if (!isAlone && lead is null && (heading is { HasEventNoun: false } || (heading is not null
                && phrase is not null && TitleWords.Indefinite.Contains(Tokens[phrase.First - 1])))
            && (phrase is { IsMinor: false } || clause is { IsReserve: false }))
        {
            return phrase is { IsMinor: false } ? Of(phrase, "title.noun-phrase", 0.6) : clause;
        }

        if ((TitleJoins.Far(reading, heading, anchor) ?? lead) is { } sure)
        {
            return sure;
        }

        var last = (phrase is null && clause is { IsReserve: false } && near is null or { IsMinor: true }
                ? clause : null)
            ?? (phrase is null && near is null or { IsGeneric: true } && above is null or { IsHost: true }
                ? reserves.Wanted(anchor) : null)
            ?? (phrase ?? near) switch
            { { } found => Of(found, "title.noun-phrase", 0.6), _ => above ?? clause };
        last ??= reserves.Find(anchor);
        // "Die Lesung ist am 4. Oktober": among several events the kind says more than what another is
        // called.
        var isOwn = !isAlone && phrase is { IsMinor: false }
            && !TitleWords.MeetingNouns.Contains(Tokens[phrase.Head]);
        return !isOwn && (above is null or { IsWeak: true } or { IsQuestion: true })
            && topics.Find(anchor) is { } topic && (isAlone || !siblings.IsOfDateBefore(anchor, topic.Span))
            && !(above is not null && topic.Span.Overlaps(above.Span)) ? TitleJoins.Whose(topic, last, phrase ?? near)
            : last;
    }

    /// <summary>"Das Haus gehört dienstags dem Mädchentreff": a group beside the date.</summary>
    private FoundTitle? OwnGroup(Anchor anchor) =>
        (phrases.Topic(anchor.First, anchor.End)
            ?? phrases.Topic(anchor.LeadFirst, anchor.First)) is { } found
            ? Of(found, "title.topic", 0.6) with { HasEventNoun = false } : null;

    private FoundTitle? Own(Anchor anchor, FoundTitle? heading) =>
        clauses.Read(anchor.LeadFirst, anchor.End) is { IsReserve: false } clause
            && (clause.Confidence > 0.5
                || (heading is not { HasEventNoun: true }
                    && !EventNouns.IsGeneric(clause.Value.ToLowerInvariant()))) ? clause : null;

    /// <summary>
    /// A bare "Vortrag" or "Sitzung" with its theme, the name of the work, the headline or who holds it.
    /// </summary>
    private FoundTitle? Enriched(NounPhrase phrase, Anchor anchor, FoundTitle? above)
    {
        var bare = Of(phrase, "title.noun-phrase", 0.7);
        if (TitleWords.MeetingNouns.Contains(Tokens[phrase.Head])
            && clauses.Holder(anchor.LeadFirst, anchor.End) is { } holder)
        {
            return bare with
            {
                Value = TitleText.Clean(bare.Value + ": " + holder.Value),
                Elsewhere = holder.Span,
                Confidence = 0.8,
            };
        }

        if (themes.Find(anchor) is { } theme)
        {
            return bare with
            {
                Value = TitleText.Clean(bare.Value + ": " + theme.Value),
                Elsewhere = theme.Span,
                Confidence = 0.8,
            };
        }

        var isUsable = above is { IsCollection: false, HasEventNoun: false }
            && above.Value.Length < TitleJoins.Longest && (!above.IsWeak || above.IsHost);
        return isUsable
            ? bare with { Value = TitleText.Clean(bare.Value + ": " + above!.Value), Elsewhere = above.Span }
            : null;
    }

    private FoundTitle Of(NounPhrase phrase, string rule, double confidence)
    {
        var full = compounds.Find(phrase);
        var title = phrases.Print(full ?? phrase);
        var span = reading.Source.Span(phrase.First, phrase.End);
        var name = names.Named(phrase);
        title += name is { } found ? " " + found.Name : "";
        return new FoundTitle(TitleText.Clean(title), span, rule, confidence, true)
        {
            Elsewhere = full is null ? name?.Span ?? default : reading.Source.Span(full.First, full.End),
        };
    }

    /// <summary>The title that the clauses of a sentence give, found once for all its dates.</summary>
    private FoundTitle? OfWhole(Sentence range)
    {
        if (whole.Value.First != range.First)
        {
            whole.Value = (range.First, clauses.Read(range.First, range.End));
        }

        return whole.Value.Found;
    }
}
