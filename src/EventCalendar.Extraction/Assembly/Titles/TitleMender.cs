using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Finds better words where those of a title name nothing, "Heuer", "Folgende Termine", or only who acts.
/// </summary>
/// <remarks>What speaks for an event stays as it was: only its name changes.</remarks>
internal sealed class TitleMender(Reading reading, NounPhraseReader phrases)
{
    private const int LongestTitle = 6;
    private const int LongestMotto = 12;

    // A verb whose noun is known, and nobody who acts: "ehrt sie" is an "Ehrung".
    private const double Weak = 0.4;
    private readonly NearbyPhrases nearby = new(reading, phrases);
    private readonly ThemeFinder themes = new(reading);
    private readonly TopicFinder topics = new(reading, phrases);
    private readonly ClauseTitleReader clauses = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Returns the title, or a better one of the sentences around the date.</summary>
    public FoundTitle? Mended(Anchor anchor, FoundTitle? title, bool isAlone)
    {
        if (title is null)
        {
            return null;
        }

        var isHollow = IsHollow(title);
        if (Motto(anchor) is { } motto)
        {
            return isHollow || !title.HasEventNoun || title.RuleId is "title.verb" ? As(title, motto)
                : title with
                {
                    Value = TitleText.Clean(title.Value + ": " + motto.Value),
                    Elsewhere = motto.Span,
                };
        }

        if (!isHollow)
        {
            return isAlone && IsWhoActs(title) && themes.Find(anchor) is { } work
                ? title with { Value = TitleText.Clean(work.Value + " – " + title.Value), Elsewhere = work.Span }
                : title;
        }

        return (Quoted(anchor) ?? Beside(anchor, isAlone) ?? ByVerb(anchor) ?? topics.Find(anchor)) is { } found
            && !IsHollow(found) ? As(title, found) : title;
    }

    private static FoundTitle As(FoundTitle title, FoundTitle better) => better with
    {
        HasEventNoun = title.HasEventNoun,
        IsReserve = title.IsReserve,
        IsWeak = title.IsWeak,
        IsSubject = title.IsSubject,
    };

    /// <summary>"Vielfalt schmeckt! Unter diesem Titel kochen …": the sentence before.</summary>
    private FoundTitle? Motto(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (anchor.Sentence == 0 || !Tokens[range.First].Is("unter")
            || !TitleWords.Pointing.Contains(Tokens[range.First + 1])
            || !TitleWords.Themes.Contains(Tokens[range.First + 2]))
        {
            return null;
        }

        var above = reading.Source.Sentences[anchor.Sentence - 1];
        return above.Count <= LongestMotto && !reading.HasDayOrTime(anchor.Sentence - 1)
            ? new FoundTitle(TitleText.Clean(reading.Source.Quote(above.First, above.End).TrimEnd('.')),
                reading.Source.Span(above.First, above.End), "title.heading", 0.7, true)
            : null;
    }

    /// <summary>"Theatergruppe Roth", "Film von Ada Kern": who acts, or a work, without its name.</summary>
    private bool IsWhoActs(FoundTitle title)
    {
        if (title.Span.IsEmpty || !title.Elsewhere.IsEmpty || title.RuleId is "title.heading" or "title.item")
        {
            return false;
        }

        var first = reading.TokenAt(title.Span.Start);
        var end = Math.Min(reading.TokenAt(title.Span.End - 1) + 1, first + LongestMotto);
        var acts = false;
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref Tokens[at];
            if (token.IsQuoted)
            {
                return false;
            }

            acts |= token.IsCapitalized && TitleWords.Actors.Contains(token);
        }

        return acts;
    }

    /// <summary>No word of it says what takes place.</summary>
    private bool IsHollow(FoundTitle title)
    {
        if (title.Span.IsEmpty || !title.Elsewhere.IsEmpty
            || title.Value.Contains(':', StringComparison.Ordinal))
        {
            return false;
        }

        var first = reading.TokenAt(title.Span.Start);
        var end = reading.TokenAt(title.Span.End - 1) + 1;
        // "Basteln" of "wird gebastelt": a word of our own.
        if (end > first + LongestTitle
            || char.ToLowerInvariant(title.Value[0]) != char.ToLowerInvariant(Tokens[first].Text[0]))
        {
            return false;
        }

        for (var at = first; at < end; at++)
        {
            if (SaysSomething(at, first, end))
            {
                return false;
            }
        }

        return true;
    }

    private bool SaysSomething(int at, int first, int end)
    {
        ref readonly var token = ref Tokens[at];
        if (token.IsQuoted || token.IsForeign || token.IsNumber)
        {
            return true;
        }

        if (!token.IsWord || !token.IsCapitalized || TitleWords.Hollow.Contains(token)
            || TitleWords.Collections.Contains(token) || TitleWords.Collections.Contains(TitleWords.Stem(token.Text))
            || TitleWords.NoAdjectives.Contains(token))
        {
            return false;
        }

        // "Folgende Termine": an adjective before a noun that says nothing.
        return !(at == first && at + 1 < end && Nominative.IsInflected(token.Text) && Tokens[at + 1].IsCapitalized)
            && !IsAdverb(at, end - first);
    }

    /// <summary>"Spannend wird es", "Gemeinsam geht es": no noun, though the sentence begins with it.</summary>
    private bool IsAdverb(int at, int words) =>
        words == 1 && Tokens[at + 1] is { IsWord: true, IsCapitalized: false }
            && TitleWords.AdverbEndings.Contains(Tokens[at]) && !TitleWords.AdverbTraps.Contains(Tokens[at])
            && !Tokens[at].IsEventNoun;

    private FoundTitle? Quoted(Anchor anchor) =>
        (themes.Quoted(anchor.First, anchor.End) ?? themes.Quoted(anchor.LeadFirst, anchor.First)) is { } name
            ? new FoundTitle(TitleText.Clean(name.Value), name.Span, "title.noun-phrase", 0.6, true) : null;

    private FoundTitle? Beside(Anchor anchor, bool isAlone) =>
        (nearby.InSentence(anchor) is { IsMinor: false } own ? own : nearby.Around(anchor, isAlone, false))
            is { IsMinor: false } phrase
            ? new FoundTitle(TitleText.Clean(phrases.Print(phrase)),
                reading.Source.Span(phrase.First, phrase.End), "title.noun-phrase", 0.6, true)
            : null;

    /// <summary>A verb in the sentence of the date, in the next one or in the one before.</summary>
    private FoundTitle? ByVerb(Anchor anchor) =>
        Clauses(anchor.Sentence) ?? Clauses(anchor.Sentence + 1) ?? Clauses(anchor.Sentence - 1);

    private FoundTitle? Clauses(int sentence)
    {
        if (sentence < 0 || sentence >= reading.Source.Sentences.Count || reading.SignsOf(sentence).IsPast)
        {
            return null;
        }

        var range = reading.Source.Sentences[sentence];
        return clauses.Read(range.First, range.End) is { Confidence: >= Weak } found && !IsHollow(found)
            ? found : null;
    }
}
