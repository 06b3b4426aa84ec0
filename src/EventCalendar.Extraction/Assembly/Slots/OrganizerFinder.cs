using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>Finds who invites.</summary>
internal sealed class OrganizerFinder(Reading reading)
{
    private const int LongestName = 14;
    private const int MostSentencesAround = 8;
    private const int MostLinesOfHead = 3;
    private readonly SentenceCache<Extracted<string>?> bySentence = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the organizer of an anchor.</summary>
    public Extracted<string>? Find(Anchor anchor, PlacePhrase? place)
    {
        var sentences = reading.Source.Sentences;
        if (InSentence(anchor.Sentence) is { } own)
        {
            return own;
        }

        for (var distance = 1; distance <= MostSentencesAround; distance++)
        {
            var below = anchor.Sentence + distance;
            var above = anchor.Sentence - distance;
            if (below < sentences.Count && sentences[below].First < anchor.BlockEnd
                && InSentence(below) is { } found)
            {
                return found;
            }

            if (above >= 0 && sentences[above].Paragraph >= sentences[anchor.Sentence].Paragraph - 1
                && InSentence(above) is { } other)
            {
                return other;
            }
        }

        if (Letterhead() is { } sender)
        {
            return sender;
        }

        if (place is not { IsHost: true, Venues: [var host, ..] }
            || (place.Street is null && place.Town is null)
            || HostEnd(place) is var end && end == place.First)
        {
            return null;
        }

        reading.Applied.Add("organizer.host");
        return new Extracted<string>(host, [reading.Source.Span(place.First, end)],
            "organizer.host", 0.6);
    }

    /// <summary>
    /// "TV Dillingen 1902 – Gesundheitssport" on one of the first lines, or the last line of all.
    /// </summary>
    private Extracted<string>? Letterhead()
    {
        var sentences = reading.Source.Sentences;
        for (var at = 0; at < Math.Min(MostLinesOfHead, sentences.Count); at++)
        {
            if (OnLine(sentences[at]) is { } found)
            {
                return found;
            }
        }

        return sentences.Count > MostLinesOfHead ? OnLine(sentences[^1]) : null;
    }

    private Extracted<string>? OnLine(Sentence range)
    {
        if (!range.StartsLine || !range.EndsLine || range.Count > LongestName
            || TitleWords.Collections.Contains(Tokens[range.First]))
        {
            return null;
        }

        var end = NameEnd(range.First, range.End);
        var isWhole = end == range.End || !Tokens[end].IsWord;
        for (var at = range.First; at < end; at++)
        {
            isWhole &= !EventNouns.IsAt(Tokens, at);
        }

        return isWhole && end > range.First && IsOrganization(range.First, end)
            && !IsGroupOnly(range.First, end) ? Make(range.First, end, "organizer.label", 0.7) : null;
    }

    /// <summary>"NEUES" in capitals is nobody.</summary>
    private bool IsGroupOnly(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (HeadingWords.Organizations.Contains(Tokens[at]))
            {
                return HeadingWords.Notices.Contains(Tokens[first]);
            }
        }

        return true;
    }

    /// <summary>The name ends before "in Marburg".</summary>
    private int HostEnd(PlacePhrase place)
    {
        var end = place.First;
        var stop = NameEnd(place.First, place.End);
        while (end < stop && !(Tokens[end].Is("in") && end > place.First))
        {
            end++;
        }

        return end;
    }

    private Extracted<string>? InSentence(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            bySentence[sentence] = found = Labelled(range) ?? Heading(range) ?? Signed(sentence, range)
                ?? (reading.SignsOf(sentence).IsPast ? null : Inviting(range));
        }

        return found;
    }

    /// <summary>"Veranstalter: Klimabüro der Stadt".</summary>
    private Extracted<string>? Labelled(Sentence range)
    {
        for (var at = Tokens.Has(HeadingWords.Hosts, range.First, range.End) ? range.First : range.End;
            at + 2 < range.End; at++)
        {
            if (Tokens[at].IsWord && HeadingWords.Hosts.Contains(Tokens[at])
                && Tokens[at + 1].Text is ":" or "ist" && NameEnd(at + 2, range.End) is var end
                && end > at + 2)
            {
                return Make(at + 2, end, "organizer.label", 0.95);
            }
        }

        return null;
    }

    /// <summary>"Musikverein Wetter: Oktoberfest".</summary>
    private Extracted<string>? Heading(Sentence range) =>
        range.StartsLine && NameEnd(range.First, range.End) is var end && end > range.First
            && Tokens[end].Is(":") && end + 1 < range.End
            && !HeadingWords.Notices.Contains(Tokens[range.First])
            && !RoleWords.Cancelled.Contains(Tokens[range.First]) && IsOrganization(range.First, end)
            ? Make(range.First, end, "organizer.label", 0.8)
            : null;

    /// <summary>"Es grüßt der Gartenverein", on one line or two.</summary>
    private Extracted<string>? Signed(int sentence, Sentence range)
    {
        for (var at = Tokens.Has(RoleWords.Closing, range.First, range.End) ? range.First : range.End;
            at < range.End; at++)
        {
            if (!Tokens[at].IsWord || !RoleWords.Closing.Contains(Tokens[at]))
            {
                continue;
            }

            var isLast = at + 2 >= range.End && sentence + 1 < reading.Source.Sentences.Count;
            var limit = isLast ? reading.Source.Sentences[sentence + 1].End : range.End;
            var first = at + 1;
            while (first < limit
                && (Tokens[first].Is(",")
                    || (Tokens[first].IsWord && (!Tokens[first].IsCapitalized || Tokens[first].Length <= 4))))
            {
                first++;
            }

            return NameEnd(first, limit) is var end && end > first && IsOrganization(first, end)
                && !TitleWords.Prepositions.Contains(Tokens[first - 1])
                ? Make(first, end, "organizer.label", 0.8) : null;
        }

        return null;
    }

    /// <summary>"Der Geschichtsverein lädt … ein", "lädt der Verein …".</summary>
    private Extracted<string>? Inviting(Sentence range)
    {
        for (var at = Tokens.Has(RoleWords.Hosting, range.First, range.End) ? range.First : range.End;
            at < range.End; at++)
        {
            if (!Tokens[at].IsWord || Tokens[at].IsCapitalized
                || !RoleWords.Hosting.Contains(Tokens[at]))
            {
                continue;
            }

            var isInvite = RoleWords.Invite.Contains(Tokens[at]);
            if (Subject(range, at, isInvite) is { } subject)
            {
                return subject;
            }
        }

        // "Die Feuerwehr Musterau rollt …": with any verb, an organization at the beginning of the sentence.
        var first = range.First + 1;
        return GrammarWords.Nominatives.Contains(Tokens[range.First]) && NameEnd(first, range.End) is var end
            && end > first && end < range.End
            && Tokens[end].IsSmall && Tokens[end].Text[^1] is 't' or 'n'
            && !HeadingWords.EndInT.Contains(Tokens[end]) && IsOrganization(first, end)
            ? Make(first, end, "organizer.invites", 0.7)
            : null;
    }

    private Extracted<string>? Subject(Sentence range, int verb, bool isInvite)
    {
        var behind = verb + 1;
        if (GrammarWords.Nominatives.Contains(Tokens[behind]) && NameEnd(behind + 1, range.End) is var stop
            && stop > behind + 1
            && (isInvite || IsOrganization(behind + 1, stop)) && IsOrganization(behind + 1, stop))
        {
            return Make(behind + 1, stop, "organizer.invites", 0.85);
        }

        var first = range.First;
        first += GrammarWords.Nominatives.Contains(Tokens[first]) ? 1 : 0;
        first = Tokens[first].IsWord && first < verb && Tokens[first].IsCapitalized ? first : verb;
        var end = NameEnd(first, verb);
        var isNext = end == verb || (Tokens[end].Is(",") && verb - end < 12)
            || (Tokens[end].Is("-") && verb - end < 8);
        return first < verb && isNext && IsOrganization(first, end)
            ? Make(first, end, "organizer.invites", 0.85) : null;
    }

    /// <summary>
    /// "Liebe Gemeinde", "In der Reihe": capitals at the beginning of a sentence, and no name.
    /// </summary>
    private bool IsNoName(int first) =>
        HeadingWords.Greetings.Contains(Tokens[first]) || TitleWords.Prepositions.Contains(Tokens[first])
            || SmallWords.StartsSentence(Tokens[first])
        || HeadingWords.Notices.Contains(Tokens[first]) || HeadingWords.Strip.Contains(Tokens[first]);

    private Extracted<string> Make(int first, int end, string rule, double confidence)
    {
        reading.Applied.Add(rule);
        return new Extracted<string>(reading.Source.Quote(first, end), [reading.Source.Span(first, end)],
            rule, confidence);
    }

    private bool IsOrganization(int first, int end)
    {
        if (IsNoName(first))
        {
            return false;
        }

        for (var at = first; at < end; at++)
        {
            if (Tokens[at].IsWord && Tokens[at].IsCapitalized && !EventNouns.IsEventNoun(Tokens[at])
                && HeadingWords.Organizations.Contains(Tokens[at]) | Tokens[at].IsAllCaps)
            {
                return true;
            }
        }

        return false;
    }

    private int NameEnd(int first, int end)
    {
        var at = first;
        var last = first;
        while (at < end && at < first + LongestName && !reading.IsTemporal(at))
        {
            ref readonly var token = ref Tokens[at];
            if (token.IsWord && token.IsCapitalized)
            {
                last = ++at;
            }
            else if (token.Text is "„" or "\"" or "»")
            {
                while (at < end && at < first + LongestName && Tokens[at].Text is not ("“" or "”" or "«"))
                {
                    at++;
                }

                last = at < end ? ++at : last;
            }
            else if (at > first
                && (Tokens.IsTight(at, "-") || Tokens.IsTight(at, "/")
                    || (Tokens.IsTight(at, ".")
                        && (Abbreviations.Contains(Tokens[at - 1]) || Tokens[at - 1].Length == 1))))
            {
                at++;
                last = Tokens[at - 1].Is(".") ? at : last;
            }
            else if (at > first && token.Text is "e" && Tokens.IsTight(at + 1, "."))
            {
                at += 2;
            }
            else if (at > first && token.IsWord
                && SlotWords.NamePartLinks.Contains(token) && (Tokens[at + 1].IsCapitalized
                || Tokens[at + 1].Is("„"))
                && !reading.IsTemporal(at + 1))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return last;
    }
}
