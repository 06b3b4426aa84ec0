using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds what headings and the next sentences say of whether something takes place.</summary>
internal sealed class StatusNeighbours(Reading reading, List<Anchor> anchors, MakeUps makeUps)
{
    private const int SentencesBelow = 6;
    private const int SentencesOfList = 24;
    private const int LongestHeading = 12;
    private const int LongestLead = 40;
    private const int LongestRemark = 18;
    private const int ListReach = 48;
    private const int NounReach = 3;
    private readonly KeptSet<(LocalDate Day, bool IsItem)> left = new(reading.Kept);

    /// <summary>Finds the sentence that says that the event of an anchor does not take place.</summary>
    /// <param name="anchor">The anchor; its own clause does not say so.</param>
    /// <param name="signs">What its clause says.</param>
    public int? Find(Anchor anchor, SentenceSigns signs)
    {
        var wasPlanned = signs is { IsAnnounced: true, IsPast: true } || IsIrreal(anchor);
        var isPlanned = wasPlanned || reading.Ask(anchor.Sentence, SentenceFact.Affected, NamesAffected);
        for (var near = anchor.Sentence - 1; isPlanned && near <= anchor.Sentence + 1; near += 2)
        {
            if (near >= 0 && near < reading.Source.Sentences.Count && IsOff(near, true) && !HasDate(near))
            {
                return near;
            }
        }

        if (wasPlanned && OffPlans.Around(reading, anchor.Sentence) is { } told)
        {
            return told;
        }

        return After(anchor) ?? (anchors.Count == 1 ? Below(anchor) : null);
    }

    /// <summary>
    /// "ABGESAGT:" or "Sommerfest verschoben!" as a heading right above the first event; "Folgende Termine
    /// entfallen:" above all of a list.
    /// </summary>
    public int? Heading(Anchor anchor, int index)
    {
        if (index == 0)
        {
            for (var above = anchor.Sentence - 1; above >= 0 && above >= anchor.Sentence - 2; above--)
            {
                if (IsHeading(above) && !TellsAnother(above, anchor))
                {
                    return above;
                }
            }
        }

        return (anchor.IsItem || reading.Source.Sentences[anchor.Sentence].StartsLine)
            && !TakesPlace(anchor.Sentence) ? ListHeading(anchor.Sentence) : null;
    }

    /// <summary>"Der Vortrag am 17. Mai findet statt." below those that are off.</summary>
    private bool TakesPlace(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var last = range.End - 1;
        last -= reading.Tokens[last].IsWord ? 0 : 1;
        return StateWords.HoldingParticles.Contains(reading.Tokens[last])
            && reading.Tokens.Has(StateWords.Finds, range.First, last)
            && !reading.SignsOf(sentence).IsCancelled;
    }

    /// <summary>
    /// "sollte am 13. März sprechen", "die am 13. März hätte beginnen sollen": it was a plan.
    /// </summary>
    public bool IsIrreal(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (!reading.Ask(anchor.Sentence, SentenceFact.Irreal, IsSomewhereIrreal))
        {
            return false;
        }

        var (first, end, _) = new Clauses(reading.Tokens).Around(range, anchor.Date);
        return HasIrreal(reading, first, end);
    }

    /// <summary>"um 19 Uhr statt 19.30", "18.00 statt 17.30": the old hour without its word.</summary>
    public bool HasOtherHour(Anchor anchor)
    {
        var end = Math.Min(anchor.End, anchor.Date.End + ListReach);
        for (var at = anchor.Date.End + 1; anchor.Time is not null && at < end; at++)
        {
            if (!GrammarWords.InsteadOf.Contains(reading.Tokens[at])
                || reading.FragmentAt(at - 1) is not { HasTime: true })
            {
                continue;
            }

            var hour = reading.Tokens[at + 1].Is("um") ? at + 2 : at + 1;
            return reading.Tokens[hour] is { IsNumber: true, Number: < 24, Length: <= 2 }
                && !(reading.FragmentAt(hour) is { HasDate: true });
        }

        return false;
    }

    /// <summary>Adds the anchors of days that an event of another anchor has left.</summary>
    public HashSet<Anchor>? WithFormer(HashSet<Anchor>? replaced)
    {
        left.Clear();
        foreach (var moved in anchors)
        {
            if (moved is { Status: CandidateStatus.Moved, MovedFrom: { } old }
                && DateResolver.Resolve(old.Date, reading.ReferenceAt(old.First)) is { } day
                && day.Date != moved.StartsOn)
            {
                _ = left.Add((day.Date, moved.IsItem));
            }
        }

        for (var at = 0; left.Count > 0 && at < anchors.Count; at++)
        {
            // Items of a list stand for themselves: none of them is the old day of another.
            if (anchors[at] is { Series: null, Status: not CandidateStatus.Confirmed } anchor
                && (left.Contains((anchor.StartsOn, false))
                    || (!anchor.IsItem && left.Contains((anchor.StartsOn, true)))))
            {
                _ = (replaced ??= []).Add(anchor);
            }
        }

        return replaced;
    }

    /// <summary>
    /// "Daraus wird nichts.", "Das fällt wegen eines Streiks aus.", "Der Abend wurde gestrichen."
    /// </summary>
    private int? After(Anchor anchor)
    {
        var next = anchor.Sentence + 1;
        if (next >= reading.Source.Sentences.Count || !IsOff(next, false) || HasDate(next)
            || reading.SignsOf(next).IsNoSuch)
        {
            return null;
        }

        var range = reading.Source.Sentences[next];
        var start = MainClause(range);
        var noun = start;
        for (; noun < Math.Min(range.End, start + NounReach); noun++)
        {
            ref readonly var token = ref reading.Tokens[noun];
            if (ClauseWords.Anaphors.Contains(token))
            {
                return reading.Tokens[noun + 1].IsCapitalized ? null : next;
            }

            if (token.IsEventNoun && noun > range.First)
            {
                return EventNouns.IsGeneric(token.Text) || makeUps.IsNamed(anchor, token.Text) ? next : null;
            }
        }

        return null;
    }

    /// <summary>"Weil viele krank sind, fällt das aus": what is off stands behind the reason.</summary>
    private int MainClause(Sentence range)
    {
        for (var at = range.First; at < range.End
            && TitleWords.Subordinating.Contains(reading.Tokens[range.First]); at++)
        {
            if (reading.Tokens[at].Is(","))
            {
                return ClauseWords.Anaphors.Contains(reading.Tokens[at + 2]) ? at + 1 : range.First;
            }
        }

        return range.First;
    }

    /// <summary>
    /// "Die Veranstaltung muss leider entfallen." below the date, in a sentence without a date of its own.
    /// </summary>
    private int? Below(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        for (var next = anchor.Sentence + 1; next < sentences.Count
            && next <= anchor.Sentence + SentencesBelow; next++)
        {
            var signs = reading.SignsOf(next);
            if (signs is { IsCancelled: true, IsConditional: false, IsNoSuch: false }
                && signs is { IsPast: false, IsHeld: false } && !HasDate(next)
                && sentences[next].Count < LongestRemark
                && !StateWords.ConditionHeads.Contains(reading.Tokens[sentences[next].First])
                && !NamesAnother(anchor, sentences[next]))
            {
                return next;
            }
        }

        return null;
    }

    /// <summary>"Betroffen sind Freitag und Samstag.", "Es trifft am 5. November die Lesung."</summary>
    private static bool NamesAffected(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (StateWords.Affected.Contains(reading.Tokens[at])
                || (StateWords.Hitting.Contains(reading.Tokens[at])
                    && (reading.Tokens[at - 1].Is("es") || reading.Tokens[at + 1].Is("es"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Der angekündigte Festzug entfällt allerdings." below an open day: only a part of it.
    /// </summary>
    private bool NamesAnother(Anchor anchor, Sentence below)
    {
        for (var at = below.First; at < below.End; at++)
        {
            ref readonly var noun = ref reading.Tokens[at];
            if (noun.IsEventNoun && !EventNouns.IsGeneric(noun.Text))
            {
                return !makeUps.IsNamed(anchor, noun.Text);
            }
        }

        // "Die Kuchentheke entfällt diesmal.": a part of the event.
        ref readonly var subject = ref reading.Tokens[below.First + 1];
        return TimeWords.Articles.Contains(reading.Tokens[below.First])
            && subject is { IsWord: true, IsCapitalized: true, IsEventNoun: false }
            && (OffWords.OffThings.Contains(subject) || ClauseWords.DeniedThings.Contains(subject))
            && StateWords.FiniteOff.Contains(reading.Tokens[below.First + 2])
            && !makeUps.IsNamed(anchor, subject.Text);
    }

    private static bool IsSomewhereIrreal(Reading reading, int sentence) =>
        HasIrreal(reading, reading.Source.Sentences[sentence].First, reading.Source.Sentences[sentence].End);

    private static bool HasIrreal(Reading reading, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (ClauseWords.Irreal.Contains(reading.Tokens[at]) && !reading.Tokens[at].IsQuoted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says that something does not take place, or at a time that nobody knows yet.</summary>
    private bool IsOff(int sentence, bool isPlanned) =>
        reading.SignsOf(sentence) is { IsConditional: false, IsHeld: false } signs
            && (signs.IsCancelled || (signs.IsMoved && (isPlanned || signs.IsIndefinite)));

    private bool HasDate(int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if ((fragment.HasDate && !fragment.Date.IsMonthOnly && !OffPlans.IsBound(reading, fragment))
                || fragment.Kind == FragmentKind.Recurrence)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Die Hauptversammlung wird verlegt. Die Wanderung am 17. Januar findet statt": a sentence on another
    /// event.
    /// </summary>
    private bool TellsAnother(int above, Anchor anchor)
    {
        var range = reading.Source.Sentences[above];
        if (range.EndsLine || !reading.Tokens[range.End - 1].Is("."))
        {
            return false;
        }

        var here = reading.Source.Sentences[anchor.Sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var noun = ref reading.Tokens[at];
            if (noun.IsEventNoun && !EventNouns.IsGeneric(noun.Text))
            {
                return NamesAnother(here, noun.Text);
            }
        }

        return false;
    }

    /// <summary>Says whether a sentence names an event, and not this one.</summary>
    private bool NamesAnother(Sentence here, ReadOnlySpan<char> known)
    {
        var isNamed = false;
        for (var at = here.First; at < here.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsEventNoun)
            {
                if (token.IsSameNoun(known))
                {
                    return false;
                }

                isNamed = true;
            }
        }

        return isNamed;
    }

    private bool IsHeading(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var signs = reading.SignsOf(sentence);
        return range.StartsLine && range.Count <= LongestHeading && (signs.IsCancelled || signs.IsMoved)
            && reading.FragmentsOf(sentence).IsEmpty && !signs.IsConditional
            && !reading.Tokens.Has(StateWords.OfTheDay, range.First, range.End);
    }

    /// <summary>"Folgende Veranstaltungen sind abgesagt:" and lines below it, each with its date.</summary>
    private int? ListHeading(int sentence)
    {
        var isList = true;
        for (var above = sentence - 1; above >= 0 && above >= sentence - SentencesOfList; above--)
        {
            var range = reading.Source.Sentences[above];
            if (reading.SignsOf(above).IsCancelled && (IsLead(range)
                || (isList && IsHeading(above) && (reading.Tokens[range.End - 1].Is(":")
                || IsPlural(range)))))
            {
                return above;
            }

            // "Die Karten können zurückgegeben werden." may stand between the days of a list.
            isList &= range.StartsLine && !reading.FragmentsOf(above).IsEmpty;
            if (reading.SignsOf(above).IsHeld || (!range.StartsLine && HasDate(above)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Wegen der Sperrung entfallen folgende Termine des Turnvereins:"</summary>
    private bool IsLead(Sentence range) =>
        range.EndsLine && range.Count <= LongestLead && reading.Tokens[range.End - 1].Is(":")
            && IsPlural(range);

    private bool IsPlural(Sentence range)
    {
        return reading.Tokens.Has(ClauseWords.SeveralCancelled, range.First, range.End);
    }
}
