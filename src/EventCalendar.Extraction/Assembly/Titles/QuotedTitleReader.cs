using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Reads the one name in quotation marks beside a date as its title.</summary>
internal sealed class QuotedTitleReader(Reading reading)
{
    private const int MostSmallWords = 3;
    private readonly ThemeFinder themes = new(reading);
    private readonly ClauseTitleReader clauses = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Among several events the words around the date say more than the headline over all: a name in quotes,
    /// or a clear verb.
    /// </summary>
    public FoundTitle? Read(Anchor anchor, bool isProse)
    {
        if ((themes.Quoted(anchor.First, anchor.End)
            ?? themes.Quoted(anchor.LeadFirst, anchor.First)) is not { } name || IsReason(anchor, name.Span))
        {
            return null;
        }

        // "Lesung aus „Nebel“" says more than „Nebel“.
        var title = TitleText.Clean(name.Value);
        return clauses.Read(anchor.LeadFirst, anchor.End) is { IsReserve: false, Confidence: > 0.5 } clause
            && clause.Value.Contains(title, StringComparison.Ordinal) ? clause
            : new FoundTitle(title, name.Span, "title.noun-phrase", 0.7, isProse
                || IsTheme(anchor, name.Span))
            {
                IsReserve = !isProse && !IsTheme(anchor, name.Span),
            };
    }

    /// <summary>
    /// "bringt am 3. Mai „Nordwind“ auf die Bühne", "Vorhang auf für „Nordwind“": the one work that is shown,
    /// where no headline names the event and its own words say no more than the kind.
    /// </summary>
    public FoundTitle? Shown(Anchor anchor, NounPhrase? phrase, FoundTitle? heading)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (anchor.Time is null || heading is { HasEventNoun: true } or { IsNamed: true }
            || phrase is { IsMinor: false } and not { IsGeneric: true, HasComplement: false }
            || !Tokens.Has(StageWords.Shows, range.First, range.End)
            || themes.Quoted(range.First, range.End) is not { } name
            || (phrase is not null && name.Span.Overlaps(reading.Source.Span(phrase.First, phrase.End))))
        {
            return null;
        }

        var first = reading.TokenAt(name.Span.Start) - 1;
        var kind = first >= range.First
            && Tokens[first] is { IsCapitalized: true, IsEventNoun: true, Breaks: 0 }
            ? reading.Source.Quote(first, first + 1) + " " : "";
        return new FoundTitle(TitleText.Clean(kind + name.Value), name.Span, "title.noun-phrase", 0.75, true);
    }

    /// <summary>
    /// "zwei Vorträge, „Moor“ (3. Mai) und „Heide“ (10. Mai)", "die „Bande“, die am 3. Mai": of several dates
    /// each has its name before it.
    /// </summary>
    public FoundTitle? Before(Anchor anchor, NounPhrase? phrase)
    {
        var close = anchor.Date.First - 1;
        for (var steps = 0; steps < MostSmallWords && close > anchor.LeadFirst
            && TitleWords.Relating.Contains(Tokens[close]); steps++)
        {
            close--;
        }

        if (close < 2
            || !(Tokens[close].Is("(")
                || (Tokens[close].Is(",") && GrammarWords.Nominatives.Contains(Tokens[close + 1])))
            || Tokens[close - 1].IsWord || !Tokens[close - 2].IsQuoted
            || close - 2 < anchor.LeadFirst)
        {
            return null;
        }

        var first = close - 2;
        while (first > anchor.LeadFirst && Tokens[first - 1].IsQuoted)
        {
            first--;
        }

        return new FoundTitle(TitleText.Clean(reading.Source.Quote(first, close - 1)),
            reading.Source.Span(first - 1, close), "title.noun-phrase", 0.75, phrase is not null);
    }

    /// <summary>
    /// "Das Puppentheater gastiert mit „Moor“ in Aue am 5. und in Berg am 6. Mai": the work that is brought
    /// along, and not who brings it.
    /// </summary>
    public FoundTitle? Brought(Anchor anchor, NounPhrase? phrase)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (phrase is null || phrase.First >= anchor.Date.First
            || QuotedNames.First(Tokens, phrase.End, anchor.Date.First) is not { } quote
            || QuotedNames.First(Tokens, quote.Close + 1, range.End) is not null)
        {
            return null;
        }

        var verb = quote.Open - (Tokens[quote.Open - 1].Is("mit") ? 2 : 1);
        return verb >= phrase.End && OwnNounWords.GuestVerbs.Contains(Tokens[verb])
            ? new FoundTitle(TitleText.Clean(reading.Source.Quote(quote.Open, quote.Close + 1)),
                reading.Source.Span(quote.Open, quote.Close + 1), "title.noun-phrase", 0.75, true)
            : null;
    }

    /// <summary>"unter dem Titel „Moor“": what is called so takes place.</summary>
    private bool IsTheme(Anchor anchor, TextSpan name)
    {
        for (var at = anchor.LeadFirst; at + 1 < anchor.End && Tokens[at + 1].Start <= name.Start; at++)
        {
            if (Tokens[at + 1].Start == name.Start)
            {
                return TitleWords.Themes.Contains(Tokens[at]);
            }
        }

        return false;
    }

    /// <summary>"Weil der „Grüne Baum“ zu hat, …": what is named in a reason does not take place.</summary>
    private bool IsReason(Anchor anchor, TextSpan name)
    {
        var at = reading.Source.Sentences[anchor.Sentence].First;
        if (!TitleWords.Subordinating.Contains(Tokens[at]))
        {
            return false;
        }

        while (Tokens[at].Start < name.Start && !(Tokens[at].Is(",") && !Tokens[at + 1].IsCapitalized))
        {
            at++;
        }

        return Tokens[at].Start >= name.Start;
    }
}
