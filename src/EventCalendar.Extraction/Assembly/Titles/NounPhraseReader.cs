using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Reads phrases around nouns that name events.</summary>
internal sealed class NounPhraseReader(Reading reading)
{
    private const int LongestPhrase = 16;
    private const int LongestAfter = 6;
    private readonly ForeignPhraseReader foreign = new(reading);
    private readonly PhraseEndReader ends = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the phrase that says most in a range of tokens.</summary>
    /// <param name="first">The first token of the range.</param>
    /// <param name="end">Index behind the last one.</param>
    /// <remarks>
    /// A noun in quotation marks names the event only if no other does: „Bühne frei“ at the festival.
    /// </remarks>
    public NounPhrase? Best(int first, int end) =>
        Tokens.HasEventNoun(first, end) ? Best(first, end, false) ?? Best(first, end, true) : null;

    private NounPhrase? Best(int first, int end, bool isQuoted)
    {
        // What someone says in a whole sentence does not name the event.
        if (first < end && Tokens[first].Is("„") && !Tokens[first + 1].IsQuoted)
        {
            return null;
        }

        NounPhrase? best = null;
        for (var at = first; at < end; at++)
        {
            // A word that only precedes what it stands for has no letters of its own.
            if (Tokens[at].IsQuoted != isQuoted || !EventNouns.IsAt(Tokens, at) || Tokens[at].Length == 0
                || (reading.IsTemporal(at) && !TitleWords.FeastEvents.Contains(Tokens[at]))
                || !IsHead(at) || IsInviter(at) || IsOtherPlace(at, first)
                || NameTraps.IsOfProceeds(Tokens, at)
                || StreetReader.Street(Tokens, at) > 0)
            {
                continue;
            }

            var phrase = Read(at, first, end) with
            {
                IsAside = IsAside(at, first),
                IsGroup = Tokens[at].Text.EndsWith("treff", StringComparison.Ordinal)
                    || Tokens[at].Text.EndsWith("theater", StringComparison.Ordinal)
                    || Tokens[at].Text.EndsWith("kreis", StringComparison.Ordinal),
                IsMinor = TitleWords.Minor.Contains(Tokens[at]) || IsAfterwards(at, first)
                    || (PrepositionBefore(at, first) is var before && before >= first
                        && TitleWords.Asides.Contains(Tokens[before]) && !Begins(before, first)
                        && !TitleWords.Companions.Contains(Tokens[before]) && !Tokens[at + 1].Is("„"))
                    || IsOnMarket(at, first) || IsOccasion(at, first),
            };
            if (best is null || phrase.Weight > best.Weight)
            {
                best = phrase;
            }

            at = Math.Max(at, phrase.End - 1);
        }

        return best;
    }

    /// <summary>
    /// Finds the first noun that names a group or more than the kind of an event: "das Internationale
    /// Frauencafé".
    /// </summary>
    public NounPhrase? Topic(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!(TitleWords.Groups.Contains(Tokens[at]) || EventNouns.IsAt(Tokens, at))
                || !Tokens[at].IsCapitalized || Tokens[at].IsQuoted || Tokens[at].IsForeign
                || reading.IsTemporal(at) || !IsHead(at) || IsOtherPlace(at, first)
                || (at > first && TitleWords.NoNouns.Contains(Tokens[at - 1]))
                || TitleWords.Minor.Contains(Tokens[at]) || TitleWords.Idle.Contains(Tokens[at])
                || IsPlaced(at, first) || NameTraps.IsCredit(Tokens, at))
            {
                continue;
            }

            var phrase = Read(at, first, end);
            if (!(phrase.IsGeneric || (TitleWords.BareGroups.Contains(Tokens[at]) && !phrase.HasComplement)))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>"Musik zur Sterbestunde": the noun belongs to words before it.</summary>
    public bool IsAttached(NounPhrase phrase, int first) =>
        PrepositionBefore(phrase.Head, first) is var before && before > first
            && TitleWords.Attached.Contains(Tokens[before])
            && Tokens[before - 1].IsCapitalized && !reading.IsTemporal(before - 1);

    /// <summary>"die Planung für die Aktionstage": what is spoken of and does not take place.</summary>
    public bool IsSpokenOf(NounPhrase phrase) =>
        PrepositionBefore(phrase.Head, 0) is var before && before > 0
            && TitleWords.SpokenOf.Contains(Tokens[before]);

    /// <summary>
    /// "Film über Freundschaft", "Lesung mit Ada Kern": a noun whose work has a name of its own, which the
    /// phrase lacks.
    /// </summary>
    public bool IsOfWork(NounPhrase phrase)
    {
        for (var at = phrase.First; at < phrase.End; at++)
        {
            if (Tokens[at].IsQuoted)
            {
                return false;
            }
        }

        return phrase.IsGeneric || TitleWords.Works.Contains(Tokens[phrase.Head]);
    }

    /// <summary>"im Gemeindehaus", "mit dem Kinderchor": no subject.</summary>
    private bool IsPlaced(int at, int first) =>
        PrepositionBefore(at, first) is var before && before >= first
            && !(Tokens[before].Is("mit") && GoesOn(before, first))
            && (TitleWords.Locative.Contains(Tokens[before]) || TitleWords.Asides.Contains(Tokens[before])
                || TitleWords.OutOf.Contains(Tokens[before]));

    /// <summary>Prints a phrase as a title: adjectives in the nominative, the first letter large.</summary>
    public string Print(NounPhrase phrase)
    {
        var quoted = reading.Source.Quote(phrase.First, phrase.End);
        // "70-jährige Jubiläum".
        var first = Tokens[phrase.First].IsNumber && Tokens.IsTight(phrase.First + 1, "-") ? phrase.First + 2
            : phrase.First;
        if (first < phrase.Head && Tokens[first] is { IsWord: true, IsForeign: false }
            && IsInflected(first) && !Tokens.IsTight(first + 1, "-"))
        {
            var word = reading.Source.Quote(first, first + 1);
            var before = reading.Source.Quote(phrase.First, first).Length;
            quoted = quoted[..before] + Nominative.Adjective(word,
                EventNouns.AdjectiveEnding(Tokens[phrase.Head].Text)) + quoted[(before + word.Length)..];
        }

        return quoted.Length == 0 ? quoted : char.ToUpperInvariant(quoted[0]) + quoted[1..];
    }

    /// <summary>Reads the phrase of a noun within a half-open range of tokens.</summary>
    public NounPhrase Read(int head, int from, int end)
    {
        if (Tokens[head].IsForeign)
        {
            return foreign.Read(head, from, end);
        }

        var first = head;
        if (Tokens[head].IsQuoted)
        {
            return QuotedName(head);
        }

        while (first - 2 >= from && Tokens[first - 1].Is("-") && !Tokens[first - 1].IsSpaced
            && (Tokens[first - 2].IsWord || Tokens[first - 2].IsNumber) && !Tokens[first].IsSpaced
            && !reading.IsTemporal(first - 2) && !TimeWords.OClock.Contains(Tokens[first - 2]))
        {
            first -= 2;
        }

        while (first - 1 >= from && !Tokens[head].IsCapitalized | EventNouns.IsEnglish(Tokens[head].Text)
            && Tokens[first - 1].IsCapitalized && Tokens[first - 1].IsWord
            && Tokens[first].IsSpaced && !reading.IsTemporal(first - 1) && first > head - 5)
        {
            first--;
        }

        first -= first - 1 >= from && EventNouns.HasFirstPart(Tokens, first) ? 1 : 0;
        for (var adjectives = 0; adjectives < 2 && first - 1 >= from && IsAdjective(first - 1); adjectives++)
        {
            first -= Tokens[first - 1].Is(".") ? 2 : 1;
        }

        // "150-jähriges Jubiläum".
        first -= first - 2 >= from && Tokens.IsTight(first - 1, "-") && !Tokens[first].IsSpaced
            && Tokens[first - 2].IsNumber && !reading.IsTemporal(first - 2) ? 2 : 0;
        var stop = ends.Find(head, Math.Min(end, head + LongestPhrase));
        return new NounPhrase(first, head, stop,
            (EventNouns.IsGeneric(Tokens[head].Text) || EventNouns.IsActivity(Tokens[head]))
            && first + 1 > head - 1 && !IsCompound(first, head), stop > head + 1);
    }

    /// <summary>"heißt es „Singen im Park“": all words between the marks.</summary>
    private NounPhrase QuotedName(int head)
    {
        var first = head;
        while (Tokens[first - 1].IsQuoted)
        {
            first--;
        }

        var end = head + 1;
        while (Tokens[end].IsQuoted)
        {
            end++;
        }

        return new NounPhrase(first, head, end, EventNouns.IsGeneric(Tokens[head].Text)
            && end == first + 1, end > head + 1);
    }

    private bool IsCompound(int first, int head) => first < head && Tokens[head - 1].Is("-");

    /// <summary>The last part of "Treffen-Planung" is the noun; a part before a hyphen is not.</summary>
    private bool IsHead(int at) =>
        !(Tokens.IsTight(at + 1, "-") && Tokens[at + 2].IsWord && !Tokens[at + 2].IsSpaced
            && Tokens[at + 2].IsCapitalized);

    /// <summary>"Auf Einladung der Geschichtswerkstatt": who invites.</summary>
    private bool IsInviter(int at)
    {
        at -= Tokens[at - 1].IsSmall && !TimeWords.Articles.Contains(Tokens[at - 1]) ? 2 : 1;
        return TimeWords.Articles.Contains(Tokens[at]) && Tokens[at - 1].Is("einladung")
            && Tokens[at - 2].Is("auf");
    }

    /// <summary>"im Theater", "nach dem Konzert": named on the way.</summary>
    private bool IsOtherPlace(int at, int first)
    {
        if (Tokens[at].IsForeign)
        {
            return foreign.IsVenueBehind(at, first) || foreign.IsKindOfVenue(at);
        }

        if (Tokens[at].IsQuoted)
        {
            return NameTraps.IsInNamedHouse(Tokens, at, first);
        }

        var before = PrepositionBefore(at, first);
        return before >= first
            && (TitleWords.TimeLeads.Contains(Tokens[before])
                || (Tokens[before].Is("an") && TitleWords.Connections.Contains(Tokens[before - 1]))
                || (Tokens[before].Is("im") && Tokens[at].Text.EndsWith("markt", StringComparison.Ordinal))
                || (GrammarWords.ToThe.Contains(Tokens[before]) && Tokens[before - 1].Text is "bis" or "seit")
                || (before == at - 1 && Tokens[before].Is("auf"))
                || (before == at - 1 && Tokens[before].Is("in") && Towns.EndOf(Tokens, at) > at)
                || (TitleWords.Locative.Contains(Tokens[before]) && PlaceWords.IsVenue(Tokens[at])));
    }

    /// <summary>
    /// "mit einer Tombola", "bei der Eröffnung": something that happens along with the event.
    /// </summary>
    private bool IsAside(int at, int first) =>
        PrepositionBefore(at, first) is var before && before >= first
            && TitleWords.Asides.Contains(Tokens[before]) && !Begins(before, first);

    /// <summary>"anschließend ist Tanz", "danach gibt es eine Führung": what follows the event.</summary>
    private bool IsAfterwards(int at, int first)
    {
        for (var before = at - 1; before >= first && before > at - LongestAfter; before--)
        {
            if (reading.IsTemporal(before) || Tokens[before].Text is "," or "." or ":")
            {
                return false;
            }

            if (Tokens[before].IsSmall && TitleWords.After.Contains(Tokens[before]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Zum Gedenken an die Pogromnacht": why something is done, and what it is for.</summary>
    private bool IsOccasion(int at, int first)
    {
        var (to, on) = Tokens[at + 1].Is("an") ? (at - 1, at + 1) : (-1, PrepositionBefore(at, first));
        to = to < 0 && on >= first + 2 && Tokens[on].Is("an") ? on - 2 : to;
        return to >= first && Tokens[to] is { IsCapitalized: true, Text: "zum" or "zur" };
    }

    /// <summary>"auf den Wochenmarkt": where it is, if anything else is named.</summary>
    private bool IsOnMarket(int at, int first) =>
        at - 2 >= first && Tokens[at - 2].Is("auf")
            && Tokens[at].Text.EndsWith("markt", StringComparison.Ordinal);

    /// <summary>"Weiter geht es mit dem Leseclub".</summary>
    private bool GoesOn(int at, int first)
    {
        var before = Math.Max(first, at - 4);
        while (before < at && !Tokens[before].Is("es"))
        {
            before++;
        }

        return before < at;
    }

    /// <summary>
    /// "Mit einem Lichterlauf erinnert der Verein": the first thing said is the event; "Der Sonntag beginnt
    /// um 10 Uhr mit einem Gottesdienst": so is what a day begins with.
    /// </summary>
    private bool Begins(int preposition, int first)
    {
        if (!Tokens[preposition].Is("mit"))
        {
            return false;
        }

        if (Tokens[preposition].IsCapitalized)
        {
            return TitleWords.DativeForms.Contains(Tokens[preposition + 1]);
        }

        var hasVerb = false;
        for (var at = preposition - 1; at >= first && at > preposition - LongestPhrase; at--)
        {
            if (EventNouns.IsAt(Tokens, at) || Tokens[at].Text is ";"
                || (Tokens[at].Text is "." or ":" && Tokens[at + 1].IsSpaced))
            {
                return false;
            }

            hasVerb |= Tokens[at].IsSmall && TimeWords.StartVerbs.Contains(Tokens[at]);
        }

        return hasVerb;
    }

    /// <summary>The preposition before the article and adjectives of a noun; -1 if there is none.</summary>
    private int PrepositionBefore(int at, int first)
    {
        var before = at - 1;
        while (before - 1 > first && Tokens.IsTight(before, "-") && Tokens[before - 1].IsCapitalized)
        {
            before -= 2;
        }

        before -= before > first && Tokens[before].IsCapitalized && Tokens[before].IsWord
            && Tokens[before].IsSpaced && Tokens[before].Text[^1] is 'n' or 'r'
            && Nominative.IsInflected(Tokens[before].Text)
            && TitleWords.Determiners.Contains(Tokens[before - 1]) ? 1 : 0;
        while (before > first && before > at - 4 && Tokens[before].IsWord && !Tokens[before].IsCapitalized
            && (TitleWords.Determiners.Contains(Tokens[before]) || IsAdjective(before)))
        {
            before--;
        }

        return before >= first && Tokens[before].IsWord && TitleWords.Prepositions.Contains(Tokens[before])
            ? before : -1;
    }

    private bool IsInflected(int at)
    {
        var text = Tokens[at].Text;
        return text.Length > 4
            && (text.EndsWith("en", StringComparison.Ordinal) || text.EndsWith("em", StringComparison.Ordinal)
            || text.EndsWith("er", StringComparison.Ordinal) || text.EndsWith("es", StringComparison.Ordinal)
            || text.EndsWith('e'));
    }

    private bool IsAdjective(int at)
    {
        var token = Tokens[at];
        if (token.Is(".") && Tokens[at - 1] is { IsNumber: true, Length: <= 3 }
            && !reading.IsTemporal(at - 1) && !token.IsSpaced
            && !PlaceWords.IsStreet(Tokens[at - 2]))
        {
            return true;
        }

        var text = token.Text;
        return token.IsWord && token.Length > 4 && !reading.IsTemporal(at) && IsInflected(at)
            && !TimeWords.Next.Contains(text)
            && !RoleWords.Ahead.Contains(text) && !TimeWords.Articles.Contains(text)
            && !TimeWords.Every.Contains(text) && !HeadingWords.Strip.Contains(text)
            && !TimeWords.Last.Contains(text) && !TimeWords.Planned.Contains(text)
            && !TitleWords.NoAdjectives.Contains(token) && !TitleWords.IsVerb(token)
            && (!token.IsCapitalized || Tokens[at].Breaks > 0 || at == 0
                || Tokens[at - 1].Text is "." or ":" or "|" or "-" or "·" or "," or "„"
                || reading.IsTemporal(at - 1) || text.EndsWith("ige", StringComparison.Ordinal));
    }
}
