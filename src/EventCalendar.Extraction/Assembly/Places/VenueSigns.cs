using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Tells what the words of a name hold: quotations, venues and bodies.</summary>
internal static class VenueSigns
{
    private const int LongestQuotation = 10;
    private const int LongestClause = 24;
    private const int MostNames = 3;

    /// <summary>"beim „Treffen der Generationen“ im Haus": a quotation that names what takes place.</summary>
    public static bool IsQuotedEvent(TokenReader tokens, int at, int stop)
    {
        if (!(tokens[at].Text is "„" or "\"" or "»" or "‚" or "«" or "“"))
        {
            return false;
        }

        var isEvent = false;
        for (var next = at + 1;
            next < stop && !(tokens[next].Text is "“" or "”" or "\"" or "«" or "»");
            next++)
        {
            isEvent |= tokens[next].IsEventNoun;
            if (tokens[next].IsVenue)
            {
                return false;
            }
        }

        return isEvent;
    }

    /// <summary>
    /// "zeigt der Filmkreis im Rathaus „Nordwind“", "im Kino Capitol „Nordwind“": a work, and not what the
    /// house is called.
    /// </summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="at">The first word of the house.</param>
    /// <param name="head">The word that says what kind of house it is, -1 if none does so far.</param>
    /// <param name="open">The mark that opens the quotation.</param>
    /// <param name="close">The index behind the mark that closes it.</param>
    public static bool IsWork(TokenReader tokens, int at, int head, int open, int close)
    {
        if (head < 0 || tokens[close] is { IsWord: true, Breaks: 0, IsCapitalized: true }
            || TimeWords.Articles.Contains(tokens[close]))
        {
            return false;
        }

        // "bringt im Kolpinghaus „Nordwind“ auf die Bühne"
        if (tokens[close].Is("auf") && StageWords.Stages.Contains(tokens[close + 2]))
        {
            return true;
        }

        var hasName = head < open - 1;
        if (hasName && PlaceWords.Screens.Contains(tokens[head]))
        {
            return true;
        }

        for (var before = at - 1; before > at - LongestClause && tokens[before].Breaks < 2
            && !(tokens[before].Text is "." or "!" or "?" or ";" && tokens[before + 1].IsCapitalized
                && tokens[before - 1].IsWord) && !tokens[before].IsQuoted; before--)
        {
            // "Auf dem Programm steht im Kolpinghaus „Nordwind“", "Gespielt wird … „Nordwind“, ein Schwank"
            if ((StageWords.Programmes.Contains(tokens[before])
                    && StageWords.ProgrammeVerbs.Contains(tokens[before + 1]))
                || (tokens[close].Is(",") && TimeWords.Articles.Contains(tokens[close + 1])
                    && RoleWords.ShowVerbs.Contains(tokens[before])
                    && RoleWords.Passive.Contains(tokens[before + 1])))
            {
                return true;
            }

            if (tokens[before].IsSmall && (PlaceWords.ScreenVerbs.Contains(tokens[before])
                || (hasName && RoleWords.ShowVerbs.Contains(tokens[before]))))
            {
                return !IsSomethingElseShown(tokens, close);
            }
        }

        return false;
    }

    /// <summary>
    /// "zeigt im Café „Luise“ seine Bilder", "im Gasthaus „Zum Löwen“ das Stück „Nordwind“": the house is
    /// called so.
    /// </summary>
    private static bool IsSomethingElseShown(TokenReader tokens, int close)
    {
        // "„Nordwind“ und „Südwind“": several works.
        if (tokens[close + 2].IsQuoted
            && (tokens[close].Is(",") || TimeWords.And.Contains(tokens[close])))
        {
            return false;
        }

        for (var at = close; at < close + LongestClause && tokens[at].Breaks < 2
            && !(tokens[at].Text is "." or "!" or "?" or ";" && tokens[at + 1].IsCapitalized
                && tokens[at - 1].IsWord); at++)
        {
            if (tokens[at].IsQuoted
                || (StageWords.ShownArticles.Contains(tokens[at]) && !tokens[at - 1].Is(",")
                    && !TimeWords.And.Contains(tokens[at - 1])
                    && !TitleWords.Prepositions.Contains(tokens[at - 1])
                    && (tokens[at + 1].IsCapitalized || tokens[at + 2].IsCapitalized)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"zeigt im Kino „Capitol“ am 5. Mai „Nordwind“": a quotation that names the house.</summary>
    public static bool IsHouseOfWork(TokenReader tokens, int open, int close)
    {
        if (!PlaceWords.IsVenue(tokens[open - 1]) || !IsSomethingElseShown(tokens, close))
        {
            return false;
        }

        for (var at = open - 2; at > open - LongestClause && tokens[at].Breaks < 2
            && !tokens[at].Is("."); at--)
        {
            if (tokens[at].IsSmall && PlaceWords.ScreenVerbs.Contains(tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Lust auf die Komödie „Sturm“", "freut sich auf das Stück „Nebel“".</summary>
    public static bool IsOnto(TokenReader tokens, string preposition, int at) =>
        preposition is "die" or "den" or "das" && tokens[at - 2].Is("auf") && tokens[at].IsWord;

    /// <summary>"Konzert", "Erste-Hilfe-Kurs": the last word says what takes place.</summary>
    public static bool IsEvent(TokenReader tokens, int at)
    {
        while (tokens.IsTight(at + 1, "-")
            && tokens[at + 2] is { IsWord: true, IsCapitalized: true, Breaks: 0 })
        {
            at += 2;
        }

        return tokens[at] is { IsEventNoun: true, IsVenue: false } || DescribesEvent(tokens, at);
    }

    /// <summary>"auf dem Lindenplatz Ökumenischer Gottesdienst": the word before what takes place.</summary>
    private static bool DescribesEvent(TokenReader tokens, int at) =>
        tokens[at + 1] is { IsEventNoun: true, IsVenue: false, Breaks: 0, IsSpaced: true }
            && (tokens[at].Text.EndsWith("er", StringComparison.Ordinal)
                || tokens[at].Text.EndsWith("es", StringComparison.Ordinal)
                || tokens[at].Text.EndsWith("ige", StringComparison.Ordinal)
                || tokens[at].Text.EndsWith("ische", StringComparison.Ordinal))
            && !tokens[at].IsVenue;

    /// <summary>
    /// "im Repair Café", "beim Eltern-Café": an offer that is called as if it were a house.
    /// </summary>
    public static bool IsOfferCalledHouse(TokenReader tokens, int at)
    {
        if (tokens[at].Text is not ("café" or "cafe"))
        {
            return false;
        }

        var before = tokens[at - 1].Is("-") ? at - 2 : at - 1;
        return tokens[before].IsCapitalized && PlaceWords.OfferLeads.Contains(tokens[before]);
    }

    /// <summary>
    /// "in Höfen und Kellern", "bei Sonne": kinds of places without an article are no place.
    /// </summary>
    public static bool IsAnyOfKind(TokenReader tokens, int name, int end)
    {
        ref readonly var token = ref tokens[name];
        if (name >= end || !token.IsVenue
            || !(PlaceWords.IsBareInAnyCase(token.Text) || PlaceWords.IsBarePlural(token.Text))
            || (!PlaceWords.AnyOfKindLeads.Contains(tokens[name - 1]) && tokens[name - 1].Text is not ","))
        {
            return false;
        }

        var isPlural = PlaceWords.IsBarePlural(token.Text);
        var isAlone = name + 1 >= end || !(tokens[name + 1].IsCapitalized || tokens[name + 1].IsNumber
            || tokens[name + 1].Text is "„" or "\"" or "»" or "-" or "("
            || PlaceWords.BehindKind.Contains(tokens[name + 1]));
        return isAlone && (isPlural || tokens[name - 1].Is("bei"));
    }

    /// <summary>Says whether "im" or "in" stands among the words.</summary>
    public static bool HasPreposition(TokenReader tokens, int first, int end)
    {
        return tokens.Has(GrammarWords.InLeads, first, end);
    }

    /// <summary>
    /// "im Foyer am Obertor Schnäppchen", "an der Industriestraße Tag": the name behind "am" is complete.
    /// </summary>
    public static bool IsBehindLocation(TokenReader tokens, int at)
    {
        ref readonly var before = ref tokens[at - 1];
        var isComplete = tokens[at - 2].Text is "am" or "im"
            || (tokens[at - 2].Is("der") && tokens[at - 3].Is("an"))
            ? before.IsVenue || PlaceWords.IsStreet(before)
            // "im Garten der Generationen Spiele, Musik und Tanz"
            : GrammarWords.Genitives.Contains(tokens[at - 2]) && !before.IsVenue && tokens[at + 1].Is(",")
                && tokens[at + 2].IsCapitalized && tokens[at + 3].Text is "," or "und";
        return isComplete && tokens[at] is { IsSpaced: true, IsVenue: false }
            && before is { IsCapitalized: true, IsQuoted: false }
            && Towns.EndOf(tokens, at, TownSize.SmallTown) == at;
    }

    /// <summary>Says whether one of the words is a kind of venue.</summary>
    public static bool HasVenue(TokenReader tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (tokens[at].IsVenue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether one of the words is a body that may be a place.</summary>
    public static bool HasHost(TokenReader tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // "in der Gesprächsgruppe der Diakonie": whose it is.
            if (at > first && GrammarWords.Genitives.Contains(tokens[at]))
            {
                return false;
            }

            if (PlaceWords.IsHost(tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the end of a quotation; 0 if it has none nearby.</summary>
    public static int CloseQuote(TokenReader tokens, int at, int end)
    {
        for (var next = at + 1; next < end && next < at + LongestQuotation; next++)
        {
            if (tokens[next].Text is "“" or "”" or "\"" or "«" or "»" or "‘" or "'")
            {
                return next + 1;
            }
        }

        return 0;
    }

    /// <summary>"Экскурсия – Клуб «Диалог»": where, though clubs meet as well.</summary>
    public static bool IsNamedClub(TokenReader tokens, int at) =>
        tokens[at] is { IsVenue: true, IsEventNoun: true, IsForeign: true }
            && tokens[at + 1].Text is "«" or "„" or "“" or "»" or "\"";

    /// <summary>"Aile Danışma Merkezi": in other languages names stand before the noun.</summary>
    /// <returns>The first of them, or the noun.</returns>
    public static int NamesBefore(TokenReader tokens, int first, int head)
    {
        var start = head;
        while (tokens[head].IsForeign && start - 1 >= first && start > head - MostNames
            && tokens[start - 1] is { IsForeign: true, IsGlossed: false, IsCapitalized: true } before
            && (!before.IsEventNoun || start - 1 > first) && tokens[start].Breaks == 0)
        {
            start--;
        }

        return start;
    }
}
