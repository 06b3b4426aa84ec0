using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>What the words of a sentence say of the dates in it.</summary>
internal readonly record struct SentenceSigns(Signs All)
{
    /// <summary>Gets whether the words were read, so that no signs means none.</summary>
    public bool IsRead { get; init; }

    /// <summary>Gets whether no part of the sentence says more than the whole, which says nothing.</summary>
    public bool IsSilent { get; init; }

    private const Signs Predicates =
        Signs.Past | Signs.Ahead | Signs.Cancelled | Signs.Moved | Signs.Closed | Signs.Display
        | Signs.OpeningHours | Signs.Registration | Signs.OtherDeadline | Signs.Invitation | Signs.Works
        | Signs.Held | Signs.PeriodVerb;

    public bool IsPast => Has(Signs.Past);

    public bool IsAhead => Has(Signs.Ahead);

    public bool IsCancelled => Has(Signs.Cancelled);

    public bool IsMoved => Has(Signs.Moved);

    public bool IsIndefinite => Has(Signs.Indefinite);

    public bool IsClosed => Has(Signs.Closed);

    public bool IsDisplay => Has(Signs.Display);

    public bool IsOpeningHours => Has(Signs.OpeningHours);

    public bool IsRegistration => Has(Signs.Registration);

    public bool IsOtherDeadline => Has(Signs.OtherDeadline);

    public bool IsJob => Has(Signs.Job);

    public bool IsForEach => Has(Signs.ForEach);

    public bool IsNews => Has(Signs.News);

    public bool IsDefault => Has(Signs.Default);

    public bool HasEventNoun => Has(Signs.EventNoun);

    public bool IsInvitation => Has(Signs.Invitation);

    public bool IsHeld => Has(Signs.Held);

    public bool IsNoSuch => Has(Signs.NoSuch);

    public bool IsWorks => Has(Signs.Works);

    public bool IsPersonal => Has(Signs.Personal);

    public bool IsPeriod => Has(Signs.Period) && Has(Signs.PeriodVerb);

    public bool NamesPeriod => Has(Signs.Period);

    public bool IsConditional => Has(Signs.Condition);

    public bool IsService => Has(Signs.Service);

    public bool IsAnnounced => Has(Signs.Announced);

    public bool IsError => Has(Signs.Error);

    /// <summary>
    /// Gets whether the words say anything of what happens, so that the rest of the sentence need not be
    /// asked.
    /// </summary>
    public bool IsPredicate => (All & Predicates) != 0;

    /// <summary>Returns what the words say but for what they tell as past.</summary>
    public SentenceSigns WithoutPast() => this with { All = All & ~Signs.Past };

    /// <summary>Reads the signs of a sentence or clause.</summary>
    public static SentenceSigns Read(ReadOnlySpan<Token> tokens)
    {
        var signs = Signs.None;
        for (var at = 0; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (!token.IsWord)
            {
                continue;
            }

            // "nicht, wie im Blatt zu lesen war, am 15. Mai": how it was told is no report.
            if (ToldAside.End(tokens, at) is > 0 and var close)
            {
                at = close;
                continue;
            }

            // "wegen einer Betriebsveranstaltung" names the reason and not what takes place.
            signs |= (token.IsEventNoun || IsDayOf(tokens, at)) && !IsReason(tokens, at) ? Signs.EventNoun
                : Signs.None;
            if (token.IsQuoted || token.IsUnknown)
            {
                continue;
            }

            var word = SignWords.Of(token.Key);

            // "Die Selbsthilfegruppe Sucht trifft sich": a name and no verb.
            if (at > 0 && word != Signs.None && token.IsCapitalized && !token.IsAllCaps
                && tokens[at - 1].IsWord && ClauseWords.SmallOnly.Contains(token))
            {
                continue;
            }

            if ((word & (Signs.Works | Signs.Closed)) != 0 && token.IsCapitalized
                && (IsCircumstance(tokens, at) || IsShown(tokens, at) || ClosedSigns.IsLifted(tokens, at)))
            {
                word &= ~(Signs.Works | Signs.Closed);
            }

            word &= (word & Signs.Closed) != 0 && ClosedSigns.JoinsOn(tokens, at) ? ~Signs.Closed : word;

            // "Mangels Anmeldungen fällt der Kurs aus": a reason, and nobody is asked to register.
            if ((word & Signs.Registration) != 0 && token.IsCapitalized
                && (IsReason(tokens, at) || (at > 0 && tokens[at - 1].Is("mangels"))))
            {
                word &= ~Signs.Registration;
            }

            // "ein letztes Mal": the end of what is to come.
            if ((word & Signs.Past) != 0 && at + 1 < tokens.Length && tokens[at + 1].Is("mal"))
            {
                word &= ~Signs.Past;
            }

            signs |= word | Form(tokens, at);
            signs |= (word & Signs.InContext) != 0 ? ContextSigns.Of(tokens, at) : Signs.None;
            signs |= (word & Signs.State) != 0 ? StateReader.Of(tokens, at) : Signs.None;
        }

        // "wird … eröffnet und ist kostenlos": a participle behind "wird" is no perfect.
        // "ist gut gebucht" is a state, "ist erschienen" and "hat gebaut" are told.
        var isPerfect =
            ((signs & Signs.Have) != 0 && (signs & (Signs.Participle | Signs.WeakParticiple)) != 0)
            || ((signs & Signs.Auxiliary) != 0 && (signs & Signs.MotionParticiple) != 0);
        isPerfect = isPerfect && !HasPassive(tokens);
        var isPast = (signs & Signs.Past) != 0 || isPerfect;

        // "Zuletzt waren nur wenige gekommen, deshalb hatte man ihn verlegt": told, and no notice.
        const Signs Changed = Signs.Moved | Signs.Cancelled | Signs.MotionParticiple;
        if (isPerfect && (signs & Changed) == (Signs.Moved | Signs.MotionParticiple) && HasPluperfect(tokens))
        {
            signs &= ~Signs.Moved;
        }

        signs &= ~Signs.Past;
        return new SentenceSigns(isPast && (signs & (Signs.Cancelled | Signs.Moved)) == 0 ? signs | Signs.Past
            : signs);
    }

    /// <summary>
    /// Says whether words have no sign, wherever they are divided: lists of days and hours.
    /// </summary>
    public static bool AreSilent(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.IsWord
                && (token.IsEventNoun || EventNouns.MayBeNamedDay(token)
                    || SignWords.Of(token.Key) != Signs.None || RoleWords.PastVerbs.Contains(token)
                    || (!token.IsCapitalized && (Participle(token) != Signs.None || IsWeakPast(token.Text)
                        || EndsAsImperfect(token.Text)))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDayOf(ReadOnlySpan<Token> tokens, int at) =>
        EventNouns.MayBeNamedDay(tokens[at])
            && ((at + 1 < tokens.Length
                && EventNouns.IsDayOf(tokens[Math.Max(at - 1, 0)], tokens[at], tokens[at + 1]))
                || (at > 0 && EventNouns.IsNamedWeek(tokens[at - 1], tokens[at])));

    private bool Has(Signs sign) => (All & sign) != 0;

    /// <summary>What a verb says by its form and its place.</summary>
    private static Signs Form(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        var signs = Signs.None;
        if (!token.IsCapitalized)
        {
            var participle = Participle(token);
            signs |= participle != Signs.None && Particles.EndsClause(tokens, at) ? participle : Signs.None;
            signs |= RoleWords.PastVerbs.Contains(token) || IsWeakPast(token.Text) || IsImperfect(tokens, at)
                ? Signs.Past : Signs.None;
        }
        else if (at == 0 && RoleWords.PastVerbs.Contains(token) && !RoleWords.PastVerbNouns.Contains(token))
        {
            signs |= Signs.Past;
        }

        return signs;
    }

    private static bool IsReason(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && (StateWords.Because.Contains(tokens[at - 1])
            || (at > 1 && StateWords.Because.Contains(tokens[at - 2])));

    /// <summary>"Besichtigung der Baustelle", "Führung durch die Baustelle": people come to see it.</summary>
    private static bool IsShown(ReadOnlySpan<Token> tokens, int at) =>
        at > 1 && TimeWords.Articles.Contains(tokens[at - 1])
            && (tokens[at - 2].IsEventNoun || (at > 2 && tokens[at - 2].IsSmall && tokens[at - 3].IsEventNoun
                && TitleWords.Attaching.Contains(tokens[at - 2])));

    /// <summary>
    /// "wegen der Baustelle", "trotz der Sperrung", "nach der Sommerpause": not what the sentence is about.
    /// </summary>
    private static bool IsCircumstance(ReadOnlySpan<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - 3; before--)
        {
            if (ClauseWords.Circumstances.Contains(tokens[before]))
            {
                return true;
            }

            if ((tokens[before].IsCapitalized && !ClauseWords.Spans.Contains(tokens[before]))
                || !tokens[before].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"tagt" and "feiert" are to come, "tagte" and "feierten" are told.</summary>
    private static bool IsWeakPast(ReadOnlySpan<char> word)
    {
        var ending = word.EndsWith("te") ? 1 : word.EndsWith("ten") ? 2 : 0;
        return ending > 0 && word[..^ending] is var present
            && (RoleWords.Acting.Contains(present) || RoleWords.Offer.Contains(present));
    }

    /// <summary>
    /// "verzeichnete das Bad": an unknown verb in -te, which no noun follows as it would an adjective.
    /// </summary>
    private static bool IsImperfect(ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || !EndsAsImperfect(tokens[at].Text) || RoleWords.WeakPastTraps.Contains(tokens[at]))
        {
            return false;
        }

        var isAttribute = at + 1 < tokens.Length
            && (tokens[at + 1].IsCapitalized || tokens[at + 1].Text.EndsWith("e"));
        return !isAttribute && !TimeWords.Articles.Contains(tokens[at - 1]) && !tokens[at - 1].Is(",");
    }

    private static bool EndsAsImperfect(ReadOnlySpan<char> word) =>
        word.Length >= 6 && (word.EndsWith("te") || word.EndsWith("teten") || word.EndsWith("deten")
            || word.EndsWith("neten"));

    private static bool HasPluperfect(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Text is "hatte" or "hatten")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPassive(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (!token.IsQuoted && RoleWords.Passive.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private static Signs Participle(in Token token) =>
        IsParticiple(token) ? Signs.Participle
        : token.Length > 6 && token.Text[^1] is 't' or 'n' && RoleWords.WeakParticiples.Contains(token)
        && !RoleWords.ParticipleTraps.Contains(token) ? Signs.WeakParticiple : Signs.None;

    private static bool IsParticiple(in Token token)
    {
        var word = token.Text;
        if (word.Length < 6 || !(word[^1] == 't' || word.EndsWith("en", StringComparison.Ordinal))
            || RoleWords.ParticipleTraps.Contains(token))
        {
            return false;
        }

        if (RoleWords.Participles.Contains(token))
        {
            return true;
        }

        for (var length = 2; length <= 8 && length + 4 < word.Length; length++)
        {
            if (word[length] == 'g' && word[length + 1] == 'e'
                && RoleWords.ParticiplePrefixes.Contains(word[..length]))
            {
                return true;
            }
        }

        return false;
    }
}
