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
    private const int LongestName = 12;
    private const int LongestSearch = 40;
    private const int MostSentencesAtTop = 3;
    private const int LongestHeadline = 24;

    // A verb whose noun is known, and nobody who acts: "ehrt sie" is an "Ehrung".
    private const double Weak = 0.4;
    private readonly NearbyPhrases nearby = new(reading, phrases);
    private readonly ThemeFinder themes = new(reading);
    private readonly MottoReader mottos = new(reading, phrases);
    private readonly TopicFinder topics = new(reading, phrases);
    private readonly ClauseTitleReader clauses = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Returns the title, or a better one of the sentences around the date.</summary>
    public FoundTitle? Mended(Anchor anchor, FoundTitle? title, bool isAlone)
    {
        // A name in quotation marks can be nothing but signs.
        if (title is null or { Value.Length: 0 })
        {
            return null;
        }

        title = WithoutLabel(WithoutParticiple(title));
        if (IsOfNobody(title) && topics.Find(anchor) is { } whose && !IsHollow(whose))
        {
            var colon = title.Value.IndexOf(": ", StringComparison.Ordinal);
            return title with
            {
                Value = TitleText.Clean(title.Value[..(colon + 2)] + whose.Value),
                Elsewhere = whose.Span,
            };
        }

        if (title is { RuleId: "title.verb", Elsewhere.IsEmpty: true } && Question(anchor) is { } question)
        {
            return title with
            {
                Value = TitleText.Clean(reading.Source.Quote(question.First, question.End)),
                Span = reading.Source.Span(question.First, question.End),
            };
        }

        var isHollow = IsHollow(title);
        if (mottos.Find(anchor) is { } motto)
        {
            return isHollow || !title.HasEventNoun || title.RuleId is "title.verb" ? As(title, motto)
                : title with
                {
                    Value = TitleText.Clean(title.Value + ": " + motto.Value),
                    Elsewhere = motto.Span,
                };
        }

        if (mottos.InFocus(anchor) is { } focus && (isHollow || focus.Span.Overlaps(title.Span)))
        {
            return As(title, focus);
        }

        if (!isHollow)
        {
            if (isAlone && EventNouns.IsGeneric(title.Value.ToLowerInvariant())
                && themes.Find(anchor) is { } about)
            {
                return title with
                {
                    Value = TitleText.Clean(title.Value + ": " + about.Value),
                    Elsewhere = about.Span,
                };
            }

            return ((isAlone && IsWhoActs(title))
                || (title.RuleId is "title.heading" && title.Value[^1] == '?'))
                && themes.Find(anchor) is { } work
                ? title with
                {
                    Value = TitleText.Clean(work.Value + " – " + title.Value),
                    Elsewhere = work.Span,
                }
                : title;
        }

        return Around(anchor, isAlone) is { } found ? As(title, found) : title;
    }

    /// <summary>Finds words around the date that name the event; <c>null</c> if there are none.</summary>
    public FoundTitle? Around(Anchor anchor, bool isAlone) =>
        Named(Quoted(anchor)) ?? Named(Beside(anchor, isAlone)) ?? ByVerb(anchor)
            ?? Named(topics.Find(anchor))
            ?? Group(anchor) ?? OfText(anchor, isAlone);

    /// <summary>
    /// "Schwank in Aue: „Die Brautschau“" at the top: what the text as a whole is called.
    /// </summary>
    private FoundTitle? OfText(Anchor anchor, bool isAlone)
    {
        var sentences = reading.Source.Sentences;
        for (var top = 0; top < Math.Min(MostSentencesAtTop, anchor.Sentence); top++)
        {
            var range = sentences[top];
            if (range.Count > LongestHeadline || !(range.EndsLine || isAlone) || reading.SignsOf(top).IsPast)
            {
                continue;
            }

            if (themes.Quoted(range.First, range.End) is { } name)
            {
                return new FoundTitle(TitleText.Clean(name.Value), name.Span, "title.noun-phrase", 0.5, true);
            }

            if (phrases.Best(range.First, range.End) is { IsMinor: false } phrase)
            {
                return new FoundTitle(TitleText.Clean(phrases.Print(phrase)),
                    reading.Source.Span(phrase.First, phrase.End), "title.noun-phrase", 0.5, true);
            }
        }

        return null;
    }

    /// <summary>
    /// "In der Gesprächsgruppe der Diakonie finden Betroffene …": a group, though they are in it.
    /// </summary>
    private FoundTitle? Group(Anchor anchor)
    {
        for (var at = anchor.LeadFirst; at < anchor.End && at < anchor.LeadFirst + LongestSearch; at++)
        {
            if (Tokens[at] is { IsCapitalized: true, IsQuoted: false, IsForeign: false } word
                && TitleWords.Groups.Contains(word) && !TitleWords.BareGroups.Contains(word)
                && !Tokens.IsTight(at + 1, "-") && !reading.IsTemporal(at))
            {
                var phrase = phrases.Read(at, anchor.LeadFirst, anchor.End);
                return new FoundTitle(TitleText.Clean(phrases.Print(phrase)),
                    reading.Source.Span(phrase.First, phrase.End), "title.topic", 0.5, true);
            }
        }

        return null;
    }

    private FoundTitle? Named(FoundTitle? found) => found is null || IsHollow(found) ? null : found;

    private static FoundTitle As(FoundTitle title, FoundTitle better) => better with
    {
        HasEventNoun = title.HasEventNoun,
        IsReserve = title.IsReserve,
        IsWeak = title.IsWeak,
        IsSubject = title.IsSubject,
    };

    /// <summary>"Theatergruppe Roth", "Film von Ada Kern": who acts, or a work, without its name.</summary>
    private bool IsWhoActs(FoundTitle title)
    {
        if (title.Span.IsEmpty || !title.Elsewhere.IsEmpty || title.RuleId is "title.heading" or "title.item")
        {
            return false;
        }

        var first = reading.TokenAt(title.Span.Start);
        var end = Math.Min(reading.TokenAt(title.Span.End - 1) + 1, first + LongestName);
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

    /// <summary>"„Der Brandner“ gegeben": what is done with a play is no part of its name.</summary>
    private static FoundTitle WithoutParticiple(FoundTitle title)
    {
        var close = title.Value.LastIndexOf('“');
        return title.Value.StartsWith('„') && close > 1 && title.Value.IndexOf('„', 1) < 0
            && close + 2 < title.Value.Length && title.Value[close + 1] == ' '
            && char.IsLower(title.Value[close + 2]) && title.Value.IndexOf(' ', close + 2) < 0
            ? title with { Value = title.Value[1..close] } : title;
    }

    /// <summary>"Adventskonzert Datum: 12.12.": the label of the field behind is none of the name.</summary>
    private FoundTitle WithoutLabel(FoundTitle title)
    {
        if (title.Span.IsEmpty)
        {
            return title;
        }

        var last = reading.TokenAt(title.Span.End - 1);
        ref readonly var label = ref Tokens[last];
        return label.Start > title.Span.Start && Tokens.IsTight(last + 1, ":") && HeadingWords.IsLabel(label)
            && !Tokens[last - 1].IsSmall
            && title.Value.AsSpan().TrimEnd().Length > label.Length
            && title.Value.AsSpan()[^label.Length..].Equals(label.Text, StringComparison.OrdinalIgnoreCase)
            ? title with
            {
                Value = title.Value[..^label.Length].TrimEnd(),
                Span = reading.Source.Span(reading.TokenAt(title.Span.Start), last),
            }
            : title;
    }

    /// <summary>"Was tun, wenn die Kraft ausgeht? Darüber spricht …": the question asked before.</summary>
    private (int First, int End)? Question(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        if (anchor.Sentence == 0 || !TitleWords.Answering.Contains(Tokens[sentences[anchor.Sentence].First]))
        {
            return null;
        }

        var before = sentences[anchor.Sentence - 1];
        var first = before.First;
        for (var at = first + 1; at < before.End && at < first + LongestTitle; at++)
        {
            first = Tokens[at].Is(":") ? at + 1 : first;
        }

        return Tokens[before.End - 1].Is("?") && before.End - first is >= 4 and <= LongestHeadline
            && before.Paragraph == sentences[anchor.Sentence].Paragraph ? (first, before.End) : null;
    }

    /// <summary>"Treffen: Gruppe", "Treffen: Aktive": whoever they are stands elsewhere.</summary>
    private static bool IsOfNobody(FoundTitle title) =>
        title.RuleId is "title.verb"
            && title.Value.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            && title.Value.IndexOf(' ', colon + 2) < 0
            && TitleWords.Nobodies.Contains(title.Value.AsSpan(colon + 2).ToString().ToLowerInvariant());

    /// <summary>No word of it says what takes place.</summary>
    private bool IsHollow(FoundTitle title)
    {
        if (title.Span.IsEmpty || !title.Elsewhere.IsEmpty || title.Value.Length > title.Span.Length + 2
            || title.Value.Contains(':', StringComparison.Ordinal))
        {
            return false;
        }

        var first = reading.TokenAt(title.Span.Start);
        var end = reading.TokenAt(title.Span.End - 1) + 1;
        // "Basteln" of "wird gebastelt": a word of our own.
        if (end > first + LongestTitle || (end == first + 1 && !Tokens[first].IsCapitalized)
            || char.ToLowerInvariant(title.Value[0]) != char.ToLowerInvariant(Tokens[first].Text[0]))
        {
            return false;
        }

        // "Drei Abende lang", "Fünf Übungsleiterinnen": how many, and "Eine Herrenrunde übte": a report.
        if ((end - first is 2 or 3 && TitleWords.Counting.Contains(Tokens[first])
                && (end - first == 3 ? TimeWords.Long.Contains(Tokens[end - 1])
                : !EventNouns.IsAt(Tokens, end - 1))
                && title.RuleId is "title.verb" or "title.lead")
            || (title.RuleId is "title.lead" or "title.item" && IsTold(first, end))
            || (end == first + 1 && title.RuleId is "title.verb"
                && TimeWords.PartsOfDay.Contains(Tokens[first])))
        {
            return true;
        }

        for (var at = first; at < end; at++)
        {
            if (SaysSomething(at, first, end, title.RuleId is "title.verb"))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTold(int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (Tokens[at] is { IsSmall: true, IsQuoted: false } && RoleWords.PastVerbs.Contains(Tokens[at]))
            {
                return true;
            }
        }

        return Tokens[end - 1] is { IsSmall: true, IsQuoted: false, Length: > 3 } last && end > first + 1
            && last.Text.EndsWith("te") && !RoleWords.WeakPastTraps.Contains(last);
    }

    private bool SaysSomething(int at, int first, int end, bool isOfClause)
    {
        ref readonly var token = ref Tokens[at];
        if (token.IsQuoted || token.IsForeign || token.IsNumber)
        {
            return true;
        }

        if (!token.IsWord || !token.IsCapitalized || reading.IsTemporal(at)
            || TitleWords.Hollow.Contains(token)
            || TitleWords.Collections.Contains(token)
            || TitleWords.Collections.Contains(TitleWords.Stem(token.Text))
            || TitleWords.NoAdjectives.Contains(token) || Weekdays.TryFind(token, out _)
            || TitleWords.Subordinating.Contains(token))
        {
            return false;
        }

        // "Geschichtsverein": who invites.
        if (isOfClause && end == first + 1 && HeadingWords.Organizations.Contains(token) && !token.IsEventNoun
            && !TitleWords.Groups.Contains(token))
        {
            return false;
        }

        // "Folgende Termine": an adjective before a noun that says nothing.
        return !(at == first && at + 1 < end && Nominative.IsInflected(token.Text)
            && Tokens[at + 1].IsCapitalized)
            && !(end == first + 1 && TitleWords.IsAdverb(token, Tokens[at + 1]));
    }

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
