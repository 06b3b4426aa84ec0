using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Finds phrases that name events in the sentence of a date and around it.</summary>
internal sealed class NearbyPhrases(Reading reading, NounPhraseReader phrases)
{
    private const int MostSentencesAbove = 40;
    private const int MostSentencesBelow = 6;
    private const int LongestLabel = 3;

    // A list of more dates has its noun at its beginning.
    private const int MostDates = 8;
    private readonly SentenceCache<NounPhrase?> bySentence = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Finds the phrase that says most in the sentence, first in the words of the date alone.
    /// </summary>
    public NounPhrase? InSentence(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var own = (OtherHour(anchor) is > 0 and var other
            && phrases.Best(anchor.First, other) is { IsMinor: false } nearer
            && !Tokens[nearer.First - 1].Is("mit") ? nearer : null)
            ?? phrases.Best(anchor.First, anchor.End);
        own = own is not null && LeadsToNext(own, anchor) ? null : own;
        // A date that begins a line has its words behind it.
        if (own is { Weight: > 0 } or { IsGroup: true } || IsOwnOfSeveral(anchor, own)
            || (anchor.LeadFirst > range.First && Tokens[anchor.Date.First].Breaks > 0))
        {
            return own;
        }

        return (anchor.First > anchor.LeadFirst ? phrases.Best(anchor.LeadFirst, anchor.First) : null)
            ?? (anchor.LeadFirst > range.First ? Before(anchor, range.First) : null) ?? own;
    }

    /// <summary>
    /// "Fr., 19 Uhr: Chorprobe, So., 13 Uhr: Wanderung": a bare noun in the words of one date among several
    /// says more of it than the nouns of the others. "Treffen" and "Sitzung" say too little.
    /// </summary>
    public bool IsOwnOfSeveral(Anchor anchor, NounPhrase? phrase) =>
        phrase is { IsMinor: false, IsGeneric: true, HasComplement: false }
            && phrase.First >= anchor.First && phrase.End <= anchor.End
            && IsPartOfList(anchor) && !TitleWords.MeetingNouns.Contains(Tokens[phrase.Head]);

    private bool IsPartOfList(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        return anchor.LeadFirst > range.First
            || (!range.StartsLine && !reading.HasVerb(anchor.Sentence));
    }

    /// <summary>
    /// "um 14 Uhr beim Stricktreff, am Abend um 19 Uhr folgt ein Vortrag": the comma before another hour; 0
    /// if there is none.
    /// </summary>
    private int OtherHour(Anchor anchor)
    {
        var hours = 0;
        for (var at = reading.FragmentFrom(anchor.First); at < reading.Fragments.Count
            && reading.Fragments[at].First < anchor.End; at++)
        {
            if (!reading.Fragments[at].HasTime || ++hours < 2)
            {
                continue;
            }

            for (var comma = reading.Fragments[at].First - 1; comma > anchor.First
                && !(reading.FragmentAt(comma) is { HasTime: true }); comma--)
            {
                if (Tokens[comma].Is(","))
                {
                    return comma;
                }
            }

            return 0;
        }

        return 0;
    }

    /// <summary>
    /// "das Konzert am 7. und am 8. Mai, die Lesung am 9. Mai": the nearest phrase before the dates.
    /// </summary>
    private NounPhrase? Before(Anchor anchor, int first)
    {
        var end = anchor.LeadFirst;
        var last = reading.FragmentFrom(end) - 1;
        for (var at = last; at >= 0 && at > last - MostDates && reading.Fragments[at].First >= first; at--)
        {
            var fragment = reading.Fragments[at];
            if (fragment.HasDate && fragment.Date.Day is not null)
            {
                if (fragment.End < end && phrases.Best(fragment.End, end) is { IsMinor: false } found
                    && !LeadsTo(found, end))
                {
                    return found;
                }

                end = fragment.First;
            }
        }

        return phrases.Best(first, Math.Max(first, end));
    }

    /// <summary>"am 4. Juni, der Heideabend am 21. Mai": the noun belongs to the date behind it.</summary>
    private bool LeadsToNext(NounPhrase phrase, Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        // "5.9. Fest 12.9. Markt 19.9. Konzert": rows that begin with their day.
        return phrase.First > anchor.Date.End && anchor.First > range.First && LeadsTo(phrase, range.End)
            && !reading.IsTemporal(range.First)
            && HasPhraseBefore(anchor, range.First);
    }

    private bool HasPhraseBefore(Anchor anchor, int first) =>
        phrases.Best(first, anchor.Date.First) is not null;

    private bool LeadsTo(NounPhrase phrase, int end)
    {
        var next = phrase.End;
        next += next < end && (Tokens[next].Is("(") || GrammarWords.DayLeads.Contains(Tokens[next])) ? 1 : 0;
        return next < end && reading.FragmentAt(next) is { HasDate: true, Date.Day: not null } fragment
            && fragment.First == next;
    }

    /// <summary>Looks below the date within its block, then above it.</summary>
    /// <param name="anchor">The date.</param>
    /// <param name="isAlone">Whether the text has no other event.</param>
    /// <param name="isHeaded">Whether a headline names it, unless its own paragraph does.</param>
    public NounPhrase? Around(Anchor anchor, bool isAlone, bool isHeaded)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var sentences = reading.Source.Sentences;
        NounPhrase? generic = null;
        var before = isAlone && !TitleWords.Referring.Contains(Tokens[range.First]) ? null : LeadIn(anchor);
        if (before is not null && TitleWords.Referring.Contains(Tokens[range.First]))
        {
            return before;
        }

        for (var next = anchor.Sentence + 1; next < sentences.Count && next <= anchor.Sentence + 2
            && sentences[next].First < anchor.BlockEnd; next++)
        {
            // "Danach wird ein Fest gefeiert": the next thing, and not this one.
            if ((isHeaded && sentences[next].Paragraph > range.Paragraph)
                || TitleWords.After.Contains(Tokens[sentences[next].First])
                || (sentences[next].Paragraph > range.Paragraph
                    && (HasOtherHour(anchor, next) || IsHeadingOfNext(anchor, next))))
            {
                continue;
            }

            if (!reading.SignsOf(next).IsPast && InWhole(next) is { } below)
            {
                if (!below.IsGeneric)
                {
                    return below;
                }

                generic ??= below;
            }
        }

        if (before is not null)
        {
            return before;
        }

        for (var above = anchor.Sentence - 1; above >= 0 && above >= anchor.Sentence - MostSentencesAbove
            && sentences[above].Paragraph >= range.Paragraph - 1; above--)
        {
            // "Aue: …", "Brand: …": each paragraph with a label speaks of its own event.
            if (!isAlone && sentences[above].Paragraph < range.Paragraph && IsLabelled(above + 1))
            {
                break;
            }

            if (!reading.SignsOf(above).IsPast && InWhole(above) is { } found
                && (reading.HasDayOrTime(above) || !IsDenied(found)))
            {
                return found;
            }
        }

        return generic;
    }

    /// <summary>A line without a verb right above the next event is the heading of that one.</summary>
    private bool IsHeadingOfNext(Anchor anchor, int sentence)
    {
        var sentences = reading.Source.Sentences;
        var line = sentences[sentence];
        return line is { StartsLine: true, EndsLine: true } && anchor.BlockEnd < Tokens.Count
            && Tokens[line.End - 1].Text is not ("." or "!")
            && SentenceSearch.At(reading.Source, Tokens[anchor.BlockEnd].Start) is var next && next > sentence
            && sentences[next].Paragraph <= line.Paragraph + 1
            && !reading.HasDayOrTime(sentence);
    }

    /// <summary>
    /// "… um 11 Uhr." and below "In der Aula beginnt um 17 Uhr das Konzert": a paragraph with an hour of
    /// its own is about something else.
    /// </summary>
    private bool HasOtherHour(Anchor anchor, int sentence)
    {
        if (anchor.Time is not { } start || !reading.HasTime(anchor.Sentence))
        {
            return false;
        }

        var sentences = reading.Source.Sentences;
        var hasOther = false;
        for (var next = sentence; next < sentences.Count && next < sentence + MostSentencesBelow
            && sentences[next].Paragraph == sentences[sentence].Paragraph; next++)
        {
            foreach (ref readonly var fragment in reading.FragmentsOf(next))
            {
                if (fragment.HasTime && fragment.Time.TotalMinutes == start.TotalMinutes)
                {
                    return false;
                }

                hasOther |= fragment is { HasTime: true, HasDate: false };
            }
        }

        return hasOther;
    }

    /// <summary>
    /// "Weiter geht es mit dem Leseclub. Er trifft sich am …": among several events the sentence before, if
    /// it has no date of its own.
    /// </summary>
    private NounPhrase? LeadIn(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var before = anchor.Sentence - 1;
        var refers = TitleWords.Referring.Contains(Tokens[range.First]);
        if (before < 0 || range.StartsLine || reading.Source.Sentences[before].Paragraph != range.Paragraph
            || reading.HasDayOrTime(before) || (reading.SignsOf(before).IsPast && !refers))
        {
            return null;
        }

        // "Der Kreis hat ein Frühstück ins Leben gerufen. Es findet am 3. Mai statt": what is meant.
        if (refers && TitleWords.ThirdPersons.Contains(Tokens[range.First])
            && InWhole(before) is { IsMinor: false, IsAside: false } meant)
        {
            return meant;
        }

        if (InWhole(before) is { IsMinor: false, IsGeneric: false } found && !IsDenied(found))
        {
            return found;
        }

        var sentence = reading.Source.Sentences[before];
        return TitleWords.Referring.Contains(Tokens[range.First])
            ? phrases.Topic(sentence.First, sentence.End) : null;
    }

    private bool IsLabelled(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First + 1; at + 1 < range.End && at <= range.First + LongestLabel; at++)
        {
            if (Tokens[at].Is(":") && Tokens[at].Breaks == 0)
            {
                return Tokens[at + 1].IsSpaced && Tokens[range.First].IsCapitalized
                    && !HeadingWords.DateLabels.Contains(Tokens[at - 1])
                    && !HeadingWords.Notices.Contains(Tokens[at - 1])
                    && !TitleWords.Collections.Contains(Tokens[at - 1])
                    && !TitleWords.Idle.Contains(Tokens[at - 1])
                    && !PlaceWords.Labels.Contains(Tokens[at - 1]);
            }
        }

        return false;
    }

    /// <summary>"keine Meisterschaften gewinnen": what is not meant.</summary>
    private bool IsDenied(NounPhrase phrase) =>
        phrase.First > 0 && TitleWords.Denied.Contains(Tokens[phrase.First - 1]);

    /// <summary>
    /// "Kommt zum Frühstück! Sonntag, 16. November, …": the sentence before names the event.
    /// </summary>
    public bool IsCalled(Anchor anchor) =>
        anchor.Sentence > 0 && InWhole(anchor.Sentence - 1) is { IsMinor: false, IsGeneric: false }
            && reading.Source.Sentences[anchor.Sentence - 1].Paragraph
                == reading.Source.Sentences[anchor.Sentence].Paragraph;

    /// <summary>The best phrase of a sentence, found once for all events around it.</summary>
    private NounPhrase? InWhole(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            bySentence[sentence] = found = phrases.Best(range.First, range.End);
        }

        return found;
    }
}
