using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Makes one anchor of two that tell of the same event.</summary>
internal sealed class DuplicateMerger(Reading reading, List<Anchor> anchors)
{
    private const int LongestLead = 5;
    // So far from its date a noun is that of the event.
    private const int Reach = 24;
    private const int LongestHeading = 12;
    private readonly KeptMap<(NodaTime.LocalDate Day, int Minutes), Anchor> firstByDay = new(reading.Kept);
    private readonly KeptMap<NodaTime.LocalDate, Anchor> timedDays = new(reading.Kept);
    private readonly KeptMap<NodaTime.LocalDate, Anchor> series = new(reading.Kept);

    /// <summary>
    /// Removes anchors whose day another one tells with more: a heading and its text, two languages.
    /// </summary>
    public void Merge()
    {
        if (anchors.Count < 2)
        {
            return;
        }

        foreach (var anchor in anchors)
        {
            if (anchor.Series is null && anchor.Time is not null)
            {
                timedDays.TryAdd(anchor.StartsOn, anchor);
            }
            else if (anchor is { Series: not null, IsItem: false })
            {
                series.TryAdd(anchor.StartsOn, anchor);
            }
            else if (anchor is { Series: null, LastDay: null } && anchor.Date.Date.IsCalendarDay)
            {
                // "Heute Infos, am Samstag Café" as a heading: the day itself tells more.
                firstByDay.TryAdd((anchor.StartsOn, -1), anchor);
            }
        }

        anchors.RemoveAll(IsTold);
    }

    /// <summary>
    /// Says whether another anchor tells the same event, which takes over what this one knows.
    /// </summary>
    private bool IsTold(Anchor anchor)
    {
        if (anchor.Series is not null)
        {
            return series.TryGetValue(anchor.StartsOn, out var told) && IsToldTwice(reading, told, anchor)
                && Take(told, anchor);
        }

        // "am 14. November um 15 Uhr zum zweiten Mal … Danach jeden zweiten Dienstag um 15 Uhr"
        if (anchor is { LastDay: null, IsItem: false }
            && series.TryGetValue(anchor.StartsOn, out var rule)
            && anchor.Time?.TotalMinutes == rule.Time?.TotalMinutes)
        {
            return Take(rule, anchor);
        }

        // "An jedem dritten Mittwoch kommt die Runde zusammen." and below "Mittwoch, 21. Juni, 15 Uhr"
        if (anchor is { LastDay: null, Time: { } hour } && anchor.Date.Date.IsCalendarDay
            && series.TryGetValue(anchor.StartsOn, out var unsaid) && unsaid.Time is null
            && !HasOwnNoun(reading, anchor, unsaid))
        {
            (unsaid.Time, unsaid.EndTime) = (hour, anchor.EndTime);
            unsaid.AddTimes(anchor.TimeSpans);
            unsaid.AddEnds(anchor.EndSpans);
            return Take(unsaid, anchor);
        }

        if (anchor.Time is not { } time)
        {
            if (anchor.LastDay is null && timedDays.TryGetValue(anchor.StartsOn, out var timed)
                && !IsReplaced(reading, anchor, timed)
                && !(anchor.First > timed.First && IsApart(reading, timed, anchor))
                && !SiblingLines.Are(reading, timed, anchor))
            {
                Take(timed, anchor);
                return true;
            }

            if (firstByDay.TryAdd((anchor.StartsOn, -1), anchor)
                || firstByDay[(anchor.StartsOn, -1)] is not { } first || first == anchor)
            {
                return false;
            }

            if (SiblingLines.Are(reading, first, anchor))
            {
                firstByDay[(anchor.StartsOn, -1)] = anchor;
                return false;
            }

            return Take(first, anchor);
        }

        var key = (anchor.StartsOn, time.TotalMinutes);
        if (anchor.IsElsewhere || firstByDay.TryAdd(key, anchor))
        {
            return false;
        }

        if (!IsOther(reading, firstByDay[key], anchor)
            && (Translations.Tells(reading, firstByDay[key], anchor)
                || Translations.IsSaidAgain(reading, firstByDay[key], anchor)))
        {
            return Take(firstByDay[key], anchor);
        }

        if ((anchor.Place is not null && (firstByDay[key].Place is not null
                || firstByDay[key] == anchor.PartOf))
            || IsOther(reading, firstByDay[key], anchor)
            || IsApart(reading, firstByDay[key], anchor)
            || (anchor.IsItem && firstByDay[key].IsItem)
            || (anchor.IsDateAbove && firstByDay[key].IsDateAbove
                && anchor.Sentence != firstByDay[key].Sentence))
        {
            return false;
        }

        return Take(firstByDay[key], anchor);
    }

    /// <summary>
    /// "… am 4. März ist abgesagt. Stattdessen lädt die Gemeinde am Sonntag um 17 Uhr …": two events.
    /// </summary>
    private static bool IsReplaced(Reading reading, Anchor anchor, Anchor timed)
    {
        if (anchor.Status != CandidateStatus.Cancelled || timed.Status == CandidateStatus.Cancelled)
        {
            return false;
        }

        if (timed.Sentence != anchor.Sentence && reading.SignsAround(timed.Sentence, timed.Date).IsHeld)
        {
            return true;
        }

        var range = reading.Source.Sentences[timed.Sentence];
        var end = Math.Min(range.End, timed.Date.End + Reach);
        for (var at = Math.Max(range.First, timed.Date.First - Reach); at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (Lexicon.ClauseWords.Turns.Contains(token) || Lexicon.RoleWords.Replacement.Contains(token)
                || (timed.Sentence != anchor.Sentence && token.IsEventNoun
                    && !Lexicon.EventNouns.IsGeneric(token.Text) && !IsNamed(reading, anchor, token.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether the words around a date name an event: "Konzert" is that of "Frühlingskonzert".
    /// </summary>
    internal static bool IsNamed(Reading reading, Anchor anchor, ReadOnlySpan<char> noun)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var end = Math.Min(range.End, anchor.Date.End + Reach);
        for (var at = Math.Max(range.First, anchor.Date.First - Reach); at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsEventNoun && token.IsSameNoun(noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ebenfalls am Mittwoch, 30. März, um 19.30 Uhr …": another event at the same time.</summary>
    private static bool IsOther(Reading reading, Anchor first, Anchor second)
    {
        var range = reading.Source.Sentences[second.Sentence];
        for (var at = range.First; at < second.Date.First && at < range.First + LongestLead
            && second.Sentence > first.Sentence; at++)
        {
            if (Lexicon.ClauseWords.Alike.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Am Hafen ist am 19. Juli Inselmarkt." in another paragraph of a round-up than "Flohmarkt am 19.
    /// Juli": prose of another event, with nothing of the first in it.
    /// </summary>
    private static bool IsApart(Reading reading, Anchor first, Anchor second)
    {
        var sentences = reading.Source.Sentences;
        if (sentences[second.Sentence].Paragraph == sentences[first.Sentence].Paragraph
            || sentences[first.Sentence] is { StartsLine: true, EndsLine: true, Count: < LongestHeading }
            || sentences[second.Sentence] is { StartsLine: true, EndsLine: true, Count: < LongestHeading })
        {
            return false;
        }

        var hasNoun = false;
        var range = sentences[second.Sentence];
        for (var at = Math.Max(range.First, second.Date.First - Reach);
            at < Math.Min(range.End, second.Date.End + Reach);
            at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token is { IsEventNoun: true, IsQuoted: false } && !Lexicon.EventNouns.IsGeneric(token.Text))
            {
                if (IsNamed(reading, first, token.Text))
                {
                    return false;
                }

                hasNoun = true;
            }
        }

        return hasNoun ? HasNoun(reading, first, sentences[first.Sentence])
            : first.Time is not null && second.Time is not null && IsElsewhere(reading, first, second);
    }

    /// <summary>
    /// "Am Gerätehaus ist am Samstag um 18 Uhr Grillfest." in another paragraph than "Im Pfarrheim beginnt am
    /// Samstag um 18 Uhr ein Vortrag": what takes place and the house are others.
    /// </summary>
    private static bool IsElsewhere(Reading reading, Anchor first, Anchor second)
    {
        var sentences = reading.Source.Sentences;
        var (here, there) = (sentences[first.Sentence], sentences[second.Sentence]);
        if (House(reading, here) is not { } house || House(reading, there) is not { } other
            || Same(reading.Tokens[house], reading.Tokens[other]))
        {
            return false;
        }

        for (var at = there.First; at < Math.Min(there.End, second.Date.End + Reach); at++)
        {
            if (reading.Tokens[at] is { IsEventNoun: true, IsQuoted: false } token)
            {
                return !IsNamed(reading, first, token.Text) && HasNoun(reading, first, here);
            }
        }

        return false;
    }

    private static bool Same(in Text.Token one, in Text.Token other) =>
        one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the first house behind a preposition.</summary>
    private static int? House(Reading reading, Text.Sentence range)
    {
        for (var at = range.First + 1; at < Math.Min(range.End, range.First + Reach + Reach); at++)
        {
            if (reading.Tokens[at] is { IsVenue: true, IsCapitalized: true, IsEventNoun: false }
                && (Lexicon.PlaceWords.Prepositions.Contains(reading.Tokens[at - 1])
                    || Lexicon.PlaceWords.Prepositions.Contains(reading.Tokens[at - 2])))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Says whether the words around a date name an event that those of another do not.</summary>
    private static bool HasOwnNoun(Reading reading, Anchor anchor, Anchor other)
    {
        var end = Math.Min(reading.Source.Sentences[anchor.Sentence].End, anchor.Date.End + Reach);
        for (var at = reading.Source.Sentences[anchor.Sentence].First; at < end; at++)
        {
            if (reading.Tokens[at] is { IsEventNoun: true } token && !Lexicon.EventNouns.IsGeneric(token.Text)
                && !IsNamed(reading, other, token.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoun(Reading reading, Anchor anchor, Text.Sentence range)
    {
        for (var at = Math.Max(range.First, anchor.Date.First - Reach);
            at < Math.Min(range.End, anchor.Date.End + Reach);
            at++)
        {
            if (reading.Tokens[at] is { IsEventNoun: true, IsQuoted: false } token
                && !Lexicon.EventNouns.IsGeneric(token.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Jeden Dienstag um 19 Uhr im Café Roth. Tous les mardis à 19 h": one series in two languages.
    /// </summary>
    private static bool IsToldTwice(Reading reading, Anchor first, Anchor second) =>
        second.Sentence > first.Sentence && second.Sentence - first.Sentence <= 3
        && first.Time?.TotalMinutes == second.Time?.TotalMinutes
        && first.Series!.Pattern.Interval == second.Series!.Pattern.Interval
        && first.Series.Pattern.HasDaysOf(second.Series.Pattern)
        && reading.Tokens[reading.Source.Sentences[first.Sentence].First].IsForeign
            != reading.Tokens[reading.Source.Sentences[second.Sentence].First].IsForeign;

    private static bool Take(Anchor kept, Anchor other)
    {
        kept.Registration ??= other.Registration;
        kept.MovedFrom ??= other.MovedFrom;
        if (kept.Status == CandidateStatus.Confirmed && other.Status != CandidateStatus.Confirmed)
        {
            (kept.Status, kept.StatusSpan) = (other.Status, other.StatusSpan);
        }

        kept.BlockEnd = Math.Max(kept.BlockEnd, other.BlockEnd);
        return true;
    }
}
