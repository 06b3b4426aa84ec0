using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Reads names that a preposition and the neighbours show to be places: "im Schwanen", "bei Müllers".
/// </summary>
internal sealed class NamedPlaceReader(Reading reading, PlaceLabels labels)
{
    private const int LongestName = 4;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the first such name between two tokens.</summary>
    /// <param name="first">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="evidence">What must speak for a name.</param>
    public PlacePhrase? Find(int first, int end, NameEvidence evidence)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at].IsWord && TitleWords.ItemPlaceLeads.Contains(Tokens[at])
                && !(Tokens[at].IsQuoted
                    && (evidence != NameEvidence.Preposition || !IsQuotation(first) || !LeadsToVenue(at)))
                && Read(at, end, evidence) is { } found && !labels.IsTakenBack(first, at))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>„Sommernacht im Park“ as a whole title, and not a film of that name.</summary>
    private bool IsQuotation(int first) => Tokens[first].IsQuoted || Tokens[first + 1].IsQuoted;

    /// <summary>„Drei Männer im Schrank“ is the name of a work, and its cupboard is no place.</summary>
    private bool LeadsToVenue(int at) => Tokens[at + 1].IsVenue || Tokens[at + 2].IsVenue;

    private PlacePhrase? Read(int at, int end, NameEvidence evidence)
    {
        var hasArticle = at + 1 < end && PlaceWords.NamedPlaceLeads.Contains(Tokens[at])
            && GrammarWords.Definites.Contains(Tokens[at + 1]);
        var first = at + (hasArticle ? 2 : 1);
        var isBare = !hasArticle && PlaceWords.BareNameLeads.Contains(Tokens[at]);
        if (first >= end || !IsName(first) || (Tokens[at].Is("bei") && !IsHousehold(first)))
        {
            return null;
        }

        var stop = NameEnd(first, end);
        if (stop == 0 || (stop == first + 1 && PlaceWords.NotAlone.Contains(Tokens[first]))
            || !IsEnough(evidence, at, stop, end))
        {
            return null;
        }

        // "in Marburg": towns that are known are added to every place.
        if (isBare && Towns.EndOf(Tokens, first) > first)
        {
            return null;
        }

        var preposition = hasArticle ? Tokens[at + 1].Folded : Tokens[at].Folded;
        var quoted = reading.Source.Quote(first, stop);
        if (quoted.Length == 0)
        {
            // A word that only precedes what it stands for has no letters of its own.
            return null;
        }

        if (Nominative.IsAdjective(Tokens, first, stop))
        {
            var word = reading.Source.Quote(first, first + 1);
            quoted = Nominative.Adjective(word,
                Nominative.Ending(preposition, Tokens[first + 1].Text)) + quoted[word.Length..];
        }

        return new PlacePhrase(first, stop)
        {
            Venues = [quoted],
            IsWeak = true,
            HasTown = isBare && Tokens[at].Is("in"),
        };
    }

    private bool IsEnough(NameEvidence evidence, int at, int stop, int end) => evidence switch
    {
        NameEvidence.Time => IsBesideTime(at, stop, end),
        NameEvidence.Apposition => IsExplained(stop, end),
        NameEvidence.Meeting => (GrammarWords.DativesOfOne.Contains(Tokens[at + 1])
                || Tokens[at].Text is "im" or "beim")
            && (stop >= end || Tokens[stop].Text is "." or "," or "!"
                || PlaceWords.BehindMeeting.Contains(Tokens[stop])),
        NameEvidence.Article =>
            Tokens[at].Text is "im" or "beim"
                || (GrammarWords.DativesOfOne.Contains(Tokens[at + 1])
                    && (stop >= end || Tokens[stop].Text is "." or "," or "!" || IsProperName(at + 2, stop)))
                || (PlaceWords.InvitedInto.Contains(Tokens[at]) && IsInvitedTo(at, stop, end)),
        _ => true,
    };

    /// <summary>"im Kump, dem alten Stall neben der Kirche": what it is stands behind the comma.</summary>
    private bool IsExplained(int stop, int end)
    {
        if (stop + 1 >= end || !Tokens[stop].Is(",")
            || !(PlaceWords.Explaining.Contains(Tokens[stop + 1])))
        {
            return false;
        }

        var noun = stop + 2;
        while (noun < stop + LongestName && Tokens[noun] is { IsWord: true, IsCapitalized: false })
        {
            noun++;
        }

        return noun < end && Tokens[noun] is { IsVenue: true, IsCapitalized: true };
    }

    /// <summary>"in der Alten Molkerei": an adjective is capitalized in a name only.</summary>
    private bool IsProperName(int first, int stop) =>
        stop == first + 2 && Nominative.IsAdjective(Tokens, first, stop)
            && !PlaceWords.Abstract.Contains(Tokens[first + 1]) && !Tokens[first + 1].IsEventNoun;

    /// <summary>"lädt in die Arche ein", "sind in den Schwanen eingeladen".</summary>
    private bool IsInvitedTo(int at, int stop, int end) =>
        !GrammarWords.DativesOfOne.Contains(Tokens[at + 1]) && stop < end
            && PlaceWords.InvitedWords.Contains(Tokens[stop])
            && !PlaceWords.Abstract.Contains(Tokens[stop - 1]);

    private bool IsName(int at)
    {
        ref readonly var token = ref Tokens[at];
        return token is { IsWord: true, IsCapitalized: true, Breaks: 0 } && !reading.IsTemporal(at)
            && !PlaceWords.NotPlaces.Contains(token) && !PlaceWords.CommonNouns.Contains(token)
            && (!PlaceWords.Abstract.Contains(token) || PlaceWords.Family.Contains(token))
            && !PlaceWords.Labels.Contains(token)
            && !PlaceWords.Contacts.Contains(token) && !token.IsEventNoun && !Months.TryFind(token, out _)
            && !PlaceWords.Rooms.Contains(token) && !HeadingWords.OnlineWords.Contains(token);
    }

    /// <summary>"bei Müllers", "bei Familie Roth", "bei Anna Roth".</summary>
    private bool IsHousehold(int at) => PlaceWords.Family.Contains(Tokens[at]) || Tokens[at - 1].IsGlossed
        || (Tokens[at].Length > 4 && Tokens[at].Text[^1] == 's' && !Tokens[at + 1].IsCapitalized)
        || Tokens[at + 1] is { IsWord: true, IsCapitalized: true, IsSpaced: true, Breaks: 0 };

    /// <summary>
    /// Steps over capitalized words, hyphens and numbers: "Goldenen Löwen", "K9", "St. Anna".
    /// </summary>
    private int NameEnd(int first, int end)
    {
        var stop = first + 1;
        for (var words = 1; stop < end; stop++)
        {
            ref readonly var token = ref Tokens[stop];
            if (token.Breaks > 0 || reading.IsTemporal(stop))
            {
                break;
            }

            if (!token.IsSpaced
                && (token.IsNumber || token.Text is "-" or "'" || token.IsWord
                    || (token.Is(".") && stop == first + 1 && Tokens[first].Text is "st")))
            {
                continue;
            }

            if (!token.IsWord || !token.IsCapitalized || token.IsEventNoun || words++ == LongestName)
            {
                break;
            }
        }

        // "in dem Erste Hilfe-Kurs": the last word says what it is.
        return Tokens[stop - 1].Text is "-" || (stop > first + 1 && Tokens[stop - 1].IsEventNoun) ? 0 : stop;
    }

    private bool IsBesideTime(int at, int stop, int end)
    {
        var before = at - 1;
        before -= Tokens[before].Is(",")
            || (Tokens[before].IsWord && PlaceWords.Always.Contains(Tokens[before])) ? 1 : 0;
        if (reading.IsTemporal(before))
        {
            return true;
        }

        // "Am Schmutzigen Donnerstag": the name is part of the day.
        if (Tokens[at].Is("am") && reading.IsTemporal(stop) && Tokens[stop].Breaks == 0)
        {
            return false;
        }

        var next = stop + (Tokens[stop].Is(",") || PlaceWords.BesideHours.Contains(Tokens[stop]) ? 1 : 0);
        return next < end && (reading.IsTemporal(next) || Tokens[next].Is("statt"));
    }
}
