using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>What the words of a sentence say of the dates in it.</summary>
internal sealed record SentenceSigns
{
    public bool IsPast { get; private init; }

    public bool IsAhead { get; private init; }

    public bool IsCancelled { get; private init; }

    public bool IsMoved { get; private init; }

    public bool IsIndefinite { get; private init; }

    public bool IsClosed { get; private init; }

    public bool IsDisplay { get; private init; }

    public bool IsOpeningHours { get; private init; }

    public bool IsRegistration { get; private init; }

    public bool IsOtherDeadline { get; private init; }

    public bool IsJob { get; private init; }

    public bool IsForEach { get; private init; }

    public bool IsNews { get; private init; }

    public bool IsDefault { get; private init; }

    public bool HasEventNoun { get; private init; }

    public bool IsInvitation { get; private init; }

    /// <summary>Reads the signs of a sentence.</summary>
    public static SentenceSigns Read(SourceText source, Sentence sentence)
    {
        var tokens = source.Tokens.All.Slice(sentence.First, sentence.Count);
        var signs = new SentenceSigns();
        var hasAuxiliary = false;
        var hasParticiple = false;
        var isNegated = false;
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = tokens[at];
            if (!token.IsWord)
            {
                continue;
            }

            if (token.IsQuoted)
            {
                signs = signs with { HasEventNoun = signs.HasEventNoun || EventNouns.IsEventNoun(token) };
                continue;
            }

            var word = token.Text;
            hasAuxiliary |= RoleWords.PastAuxiliaries.Contains(word);
            hasParticiple |= !token.IsCapitalized && EndsClause(tokens, at) && IsParticiple(word);
            isNegated |= RoleWords.Not.Contains(word);
            signs = signs.With(token, tokens, at);
        }

        // "wird nicht noch einmal verlegt", "fällt nicht aus"
        // "wird … eröffnet und ist kostenlos": a participle behind "wird" is no perfect.
        var isPerfect = hasAuxiliary && hasParticiple && !HasPassive(tokens);
        return signs with
        {
            IsPast = (signs.IsPast || isPerfect) && !signs.IsCancelled && !signs.IsMoved,
            IsMoved = signs.IsMoved && !(isNegated && !Contrasts(tokens)),
        };
    }

    private SentenceSigns With(Token token, ReadOnlySpan<Token> tokens, int at)
    {
        var word = token.Text;
        return this with
        {
            IsPast = IsPast || (!token.IsCapitalized && (RoleWords.PastVerbs.Contains(word) || IsWeakPast(word))) || RoleWords.PastAdverbs.Contains(word)
                || (at == 0 && RoleWords.PastVerbs.Contains(word)),
            IsAhead = IsAhead || RoleWords.Ahead.Contains(word),
            IsCancelled = IsCancelled || RoleWords.Cancelled.Contains(word) || FallsOut(tokens, at) || CallsOff(tokens, at) || DoesNotTakePlace(tokens, at) || CannotTakePlace(tokens, at),
            IsMoved = IsMoved || RoleWords.Moved.Contains(word) || (word is "zieht" or "ziehen" && EndsWith(tokens, "vor")),
            IsIndefinite = IsIndefinite || RoleWords.Indefinite.Contains(word),
            IsClosed = IsClosed || RoleWords.Closed.Contains(word),
            IsDisplay = IsDisplay || RoleWords.Display.Contains(word) || (word is "liegt" or "liegen" && (EndsWith(tokens[at..], "auf") || EndsWith(tokens[at..], "aus")))
                || (word is "tritt" or "treten" && EndsWith(tokens[at..], "kraft")),
            IsOpeningHours = IsOpeningHours || RoleWords.OpeningHours.Contains(word),
            IsRegistration = IsRegistration || RoleWords.Registration.Contains(word) || (word is "meldet" or "melden" && token.IsCapitalized == false),
            IsOtherDeadline = IsOtherDeadline || RoleWords.OtherDeadline.Contains(word),
            IsJob = IsJob || RoleWords.Jobs.Contains(word),
            IsForEach = IsForEach || RoleWords.Each.Contains(word),
            IsNews = IsNews || RoleWords.Services.Contains(word),
            IsDefault = IsDefault || RoleWords.Default.Contains(word),
            HasEventNoun = HasEventNoun || EventNouns.IsEventNoun(token),
            IsInvitation = IsInvitation || RoleWords.Invite.Contains(word),
        };
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
        var ending = word.EndsWith("te", StringComparison.Ordinal) ? 1 : word.EndsWith("ten", StringComparison.Ordinal) ? 2 : 0;
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

    private static bool IsParticiple(ReadOnlySpan<char> word)
    {
        if (word.Length < 6 || RoleWords.ParticipleTraps.Contains(word)
            || !(word[^1] == 't' || word.EndsWith("en", StringComparison.Ordinal)))
        {
            return false;
        }

        if (RoleWords.Participles.Contains(word))
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
