using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>What the words of a sentence say of the dates in it.</summary>
internal readonly record struct SentenceSigns(Signs All)
{
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

    /// <summary>Reads the signs of a sentence.</summary>
    public static SentenceSigns Read(SourceText source, Sentence sentence)
    {
        var tokens = source.Tokens.All.Slice(sentence.First, sentence.Count);
        var signs = Signs.None;
        for (var at = 0; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (!token.IsWord)
            {
                continue;
            }

            signs |= token.IsEventNoun ? Signs.EventNoun : Signs.None;
            if (token.IsQuoted)
            {
                continue;
            }

            signs |= SignWords.Of(token.Key) | Context(tokens, at);
        }

        // "wird nicht noch einmal verlegt", "fällt nicht aus"
        // "wird … eröffnet und ist kostenlos": a participle behind "wird" is no perfect.
        const Signs perfect = Signs.Auxiliary | Signs.Participle;
        var isPast = (signs & Signs.Past) != 0 || ((signs & perfect) == perfect && !HasPassive(tokens));
        signs &= ~Signs.Past;
        signs |= isPast && (signs & (Signs.Cancelled | Signs.Moved)) == 0 ? Signs.Past : Signs.None;
        var isStill = (signs & Signs.Negated) != 0 && (signs & Signs.Moved) != 0 && !Contrasts(tokens);
        return new SentenceSigns(isStill ? signs & ~Signs.Moved : signs);
    }

    private bool Has(Signs sign) => (All & sign) != 0;

    /// <summary>What a word says by its place and its neighbours.</summary>
    private static Signs Context(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        var word = token.Text;
        var signs = Signs.None;
        if (!token.IsCapitalized)
        {
            signs |= EndsClause(tokens, at) && IsParticiple(token) ? Signs.Participle : Signs.None;
            signs |= RoleWords.PastVerbs.Contains(token) || IsWeakPast(word) ? Signs.Past : Signs.None;
        }
        else if (at == 0 && RoleWords.PastVerbs.Contains(token))
        {
            signs |= Signs.Past;
        }

        return signs | (word switch
        {
            "fällt" or "fallen" when FallsOut(tokens, at) => Signs.Cancelled,
            "sagt" or "sagen" when CallsOff(tokens, at) => Signs.Cancelled,
            "nicht" when DoesNotTakePlace(tokens, at) => Signs.Cancelled,
            "stattfinden" when CannotTakePlace(tokens, at) => Signs.Cancelled,
            "zieht" or "ziehen" when EndsWith(tokens, "vor") => Signs.Moved,
            "liegt" or "liegen" when EndsWith(tokens[at..], "auf") || EndsWith(tokens[at..], "aus") => Signs.Display,
            "tritt" or "treten" when EndsWith(tokens[at..], "kraft") => Signs.Display,
            "meldet" or "melden" when !token.IsCapitalized => Signs.Registration,
            _ => Signs.None,
        });
    }

    /// <summary>"fällt … aus", "fallen aus".</summary>
    private static bool FallsOut(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Text is "fällt" or "fallen" && EndsWith(tokens[at..], "aus") && !Precedes(tokens[at..], "nicht", "aus");

    /// <summary>"sagt … ab", "sagen … ab".</summary>
    private static bool CallsOff(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Text is "sagt" or "sagen" && EndsWith(tokens[at..], "ab");

    /// <summary>"findet nicht statt" without "sondern".</summary>
    private static bool DoesNotTakePlace(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is("nicht") && at + 1 < tokens.Length && tokens[at + 1].Is("statt");

    /// <summary>"kann … nicht … stattfinden".</summary>
    private static bool CannotTakePlace(ReadOnlySpan<Token> tokens, int at)
    {
        if (!tokens[at].Is("stattfinden"))
        {
            return false;
        }

        for (var before = at - 1; before >= 0 && before > at - 24; before--)
        {
            if (tokens[before].Is("nicht"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<Token> tokens, string particle)
    {
        for (var at = tokens.Length - 1; at > 0; at--)
        {
            if (tokens[at].Is(particle) && !tokens[at].IsQuoted && EndsClause(tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Precedes(ReadOnlySpan<Token> tokens, string first, string second)
    {
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            if (tokens[at].Is(first) && tokens[at + 1].Is(second))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contrasts(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Is("sondern") || token.Is("angekündigt"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"tagt" and "feiert" are to come, "tagte" and "feierten" are told.</summary>
    private static bool IsWeakPast(ReadOnlySpan<char> word)
    {
        var ending = word.EndsWith("te") ? 1 : word.EndsWith("ten") ? 2 : 0;
        return ending > 0 && word[..^ending] is var present && (RoleWords.Acting.Contains(present) || RoleWords.Offer.Contains(present));
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

    private static bool EndsClause(ReadOnlySpan<Token> tokens, int at) =>
        at + 1 == tokens.Length || !tokens[at + 1].IsWord || tokens[at + 1].Text is "und" or "oder" or "haben" or "hat" or "ist" or "sind" or "war" or "waren" or "worden" or "hatten" or "hatte";

    private static bool IsParticiple(in Token token)
    {
        var word = token.Text;
        if (word.Length < 6 || RoleWords.ParticipleTraps.Contains(token)
            || !(word[^1] == 't' || word.EndsWith("en", StringComparison.Ordinal)))
        {
            return false;
        }

        if (RoleWords.Participles.Contains(token))
        {
            return true;
        }

        for (var length = 2; length <= 8 && length + 4 < word.Length; length++)
        {
            if (word[length] == 'g' && word[length + 1] == 'e' && RoleWords.ParticiplePrefixes.Contains(word[..length]))
            {
                return true;
            }
        }

        return false;
    }
}
