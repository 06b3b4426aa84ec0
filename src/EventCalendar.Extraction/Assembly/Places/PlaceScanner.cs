using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Finds the place that a range of words says something takes place at.</summary>
internal sealed class PlaceScanner(Reading reading, PlaceReader reader, PlaceLabels labels)
{
    private const int LongestTown = 6;
    private const int LongestLink = 3;
    private const int LongestGap = 5;
    private const int LongestPassive = 8;

    // "Alm", "Garten"; what is longer is a compound.
    private const int LongestKind = 6;
    private readonly PlaceStarts starts = new(reading, labels);
    private readonly PlaceStarts startsAbove = new(reading, labels);

    /// <summary>Finds the place that says most between two tokens.</summary>
    /// <param name="first">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="title">The words of the title: "Open-Air-Kino" as a title is no venue.</param>
    public PlacePhrase? Best(int first, int end, TextSpan title) => Best(first, end, title, starts);

    /// <summary>Finds the place in the words of a sentence before a date.</summary>
    /// <param name="first">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="title">The words of the title.</param>
    public PlacePhrase? Above(int first, int end, TextSpan title) => Best(first, end, title, startsAbove);

    private PlacePhrase? Best(int first, int end, TextSpan title, PlaceStarts from)
    {
        PlacePhrase? best = null;
        for (var at = from.Next(first, first, end, out var how); at < end;
            at = from.Next(first, at, end, out how))
        {
            var isLabelled = how == PlaceStart.Labelled;
            var found = how == PlaceStart.Actor ? WithAddress(at, end) : reader.Read(at, end, isLabelled);
            if (found is not null && !isLabelled && (IsInQuotation(at) || IsCutOut(at, found)))
            {
                // „Was machen wir im Wald?“, „Im Wald ist nichts los“: words of a title.
                at = Math.Max(found.End, at + 1);
                continue;
            }

            found = found is null || isLabelled ? found : WithHouse(first, at, end, found, title);
            if (found is null || labels.IsTakenBack(first, at) || found.End <= at || IsTitle(at, found, title)
                || (!isLabelled && labels.IsReason(first, at, end)))
            {
                at = found is null || found.End <= at ? at + 1 : found.End;
                continue;
            }

            if (isLabelled)
            {
                return found with { IsLabelled = true };
            }

            if (IsByWhom(first, at, found))
            {
                at = found.End;
                continue;
            }

            // "vom Pfarrheim ins Gemeindehaus": where one comes from; "vom Schulhof zum See" is a way.
            found = (GrammarWords.ToThe.Contains(reading.Tokens[at])
                || (reading.Tokens[at].Is("vom")
                    && !PlaceWords.WayBehindFrom.Contains(reading.Tokens[found.End])))
                && found.Street is null
                ? found with { IsWeak = true } : InTownBefore(first, at, found);
            best = best is null ? found
                : Joined(best, found) ?? (IsBetter(found, best) || IsLead(first, best, found) ? found : best);

            at = found.End;
        }

        return best;
    }

    /// <summary>
    /// "Das Jugendzentrum am Aquadrom": the venue before the preposition, unless it is the title.
    /// </summary>
    private PlacePhrase WithHouse(int first, int at, int end, PlacePhrase found, TextSpan title)
    {
        ref readonly var house = ref reading.Tokens[at - 1];
        return at > first && found.First > at
            && house is { IsVenue: true, IsCapitalized: true, IsEventNoun: false }
            && reading.Tokens[at].Breaks == 0 && !(title.Start <= house.Start && house.End <= title.End)
            && reader.Mention(first, at - 1, end) is { Venues.Length: > 0 } full && full.End >= found.End
            && !VenueMentions.IsRoom(full.Venues[0]) && !GrammarWords.ToThe.Contains(reading.Tokens[at])
            ? full : found;
    }

    /// <summary>"danach Roth, St. Stephanus": the town stands before.</summary>
    private PlacePhrase InTownBefore(int first, int at, PlacePhrase found)
    {
        if (found is not { Town: null, HasTown: false, First: var name } || name != at
            || !reading.Tokens[at - 1].Is(","))
        {
            return found;
        }

        for (var town = at - 2; town >= first && town > at - LongestTown; town--)
        {
            if (Towns.EndOf(reading.Tokens, town) == at - 1)
            {
                return found with
                {
                    First = town,
                    Town = reading.Source.Quote(town, at - 1),
                    HasTown = true,
                };
            }
        }

        return found;
    }

    /// <summary>
    /// Of two that say as much, the one behind a time: "am See getanzt, und zwar ab 20 Uhr auf dem Steg".
    /// </summary>
    private bool IsBetter(PlacePhrase found, PlacePhrase best)
    {
        // "beim Turnverein Roth: Gymnastik im Kurpark": a house says more than a body.
        if (found.IsHost != best.IsHost && found.Street is null && best.Street is null && !found.IsWeak
            && !best.IsWeak)
        {
            return best.IsHost;
        }

        // "In den Wald geht es, los läuft man am Bürgerhaus": where it leads against where one meets.
        if (IsDirection(best) && !IsDirection(found) && found is { IsWeak: false, Venues: [var house, ..] }
            && !VenueMentions.IsRoom(house) && found.Weight >= best.Weight)
        {
            return true;
        }

        // "Vom Leben auf der Alm erzählt der Film, der im Kino am Markt läuft": a kind alone is any of them.
        if (found.Weight == best.Weight && IsBareKind(best) && !IsBareKind(found) && !found.IsWeak)
        {
            return true;
        }

        return found.Weight > best.Weight
            || (found.Weight == best.Weight && found.Venues.Length > 0 && IsBehindTime(found)
                && !IsBehindTime(best));
    }

    /// <summary>Says whether a place is a short kind alone: "Alm", "Garten".</summary>
    public bool IsBareKind(PlacePhrase phrase) =>
        phrase is { Street: null, Town: null, HasTown: false, IsWeak: false }
            && reading.Tokens[phrase.End - 1].Length <= LongestKind
            && (phrase.End == phrase.First + 1 || reading.Tokens[phrase.First].IsSmall)
            && (PlaceWords.IsBareInAnyCase(reading.Tokens[phrase.End - 1].Text)
                || PlaceWords.IsBarePlural(reading.Tokens[phrase.End - 1].Text));

    /// <summary>"wird vom Pfarramt ausgerichtet": who does it.</summary>
    private bool IsByWhom(int first, int at, PlacePhrase found)
    {
        if (!reading.Tokens[at].Is("vom") || found.Street is not null)
        {
            return false;
        }

        for (var before = at - 1; before >= first && before > at - LongestPassive; before--)
        {
            if (reading.Tokens[before].Text is "," or ":")
            {
                return false;
            }

            if (RoleWords.Passive.Contains(reading.Tokens[before]))
            {
                return !PlaceWords.GoalBehindFrom.Contains(reading.Tokens[found.End]);
            }
        }

        return false;
    }

    /// <summary>"in den Wald", "auf die Burg", unless one is invited there.</summary>
    public bool IsDirection(PlacePhrase found)
    {
        var at = found.First - 1;
        return reading.Tokens[at].Text is "den" or "die"
            && GrammarWords.WayLeads.Contains(reading.Tokens[at - 1])
            && !reading.SignsOf(SentenceSearch.At(reading.Source, reading.Tokens[at].Start)).IsInvitation;
    }

    /// <summary>Says whether words stand inside quotation marks and do not begin there.</summary>
    public bool IsInQuotation(int at) =>
        reading.Tokens[at].IsQuoted && reading.Tokens[at - 1] is { IsQuoted: true, IsWord: true };

    /// <summary>Says whether a quotation begins with the words and goes on behind them.</summary>
    private bool IsCutOut(int at, PlacePhrase found) =>
        reading.Tokens[at].IsQuoted && found.End > at && reading.Tokens[found.End].IsQuoted
            && reading.Tokens[found.End].IsWord;

    /// <summary>
    /// "Treff im Park (Roth) am 3. März, ab 19.30 im Jugendraum": the words in front are what.
    /// </summary>
    private bool IsLead(int first, PlacePhrase best, PlacePhrase found) =>
        best.First == first && best.Street is null && found.Weight >= 2 && !found.IsWeak
            && IsBehindTime(found);

    private bool IsBehindTime(PlacePhrase found)
    {
        var at = found.First - 1;
        while (at > found.First - 4
            && (PlaceWords.Prepositions.Contains(reading.Tokens[at])
                || PlaceWords.Leads.Contains(reading.Tokens[at])))
        {
            at--;
        }

        return reading.IsTemporal(at);
    }

    /// <summary>
    /// "in der Lehrküche der Volkshochschule, Ringstraße 3": a venue, some words, and its street.
    /// </summary>
    private PlacePhrase? Joined(PlacePhrase former, PlacePhrase latter)
    {
        if (former is { Street: null, Venues.Length: > 0 } && latter is { Street: not null, Venues.Length: 0 }
            && latter.First - former.End <= LongestGap)
        {
            return latter with
            {
                First = former.First,
                Venues = former.Venues,
                Town = latter.Town ?? former.Town,
                HasTown = latter.HasTown || former.HasTown,
            };
        }

        // "in der Ringstraße 12 im Lutherhaus"
        return former is { Street: not null, Venues.Length: 0 }
            && latter is { Street: null, Venues.Length: > 0, Town: null, IsHost: false }
            && latter.First - former.End <= LongestLink
            && GrammarWords.InsideLeads.Contains(reading.Tokens[former.End])
            ? former with
            {
                End = latter.End,
                Venues = latter.Venues,
                HasTown = former.HasTown || latter.HasTown,
            } : null;
    }

    /// <summary>
    /// "zeigt die Galerie am Tor, Torstraße 3, …": who acts is the place if an address follows at once.
    /// </summary>
    private PlacePhrase? WithAddress(int at, int end) =>
        reader.Read(at, end, false) is { Street: not null, Venues.Length: > 0 } found ? found : null;

    /// <summary>"Open-Air-Kino „Almanya“" as a title is no venue, unless a preposition says so.</summary>
    private bool IsTitle(int at, PlacePhrase found, TextSpan title) =>
        !title.IsEmpty && at == found.First && found.Street is null
            && title.Start <= reading.Tokens[found.First].Start
        && reading.Tokens[found.End - 1].End <= title.End;
}
