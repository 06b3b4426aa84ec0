using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Roles;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Weighs what the words around a date say for and against an event.</summary>
internal sealed class Evidence(Reading reading, List<Anchor> anchors)
{
    /// <summary>So many points make an event.</summary>
    public const int Enough = 4;

    // What goes on for longer and is not named as an event is a season or a rule.
    private const int LongestGathering = 45;
    private const int SentencesBelow = 3;
    private const int SentencesAbove = 5;
    private readonly DatedLines lines = new(reading);
    private readonly Note<bool?> hasHours = new(reading.Kept, null);

    /// <summary>
    /// Adds up what speaks for an event; fewer than <see cref="Enough"/> points are too few.
    /// </summary>
    public int Of(Anchor anchor, FoundTitle? title, PlacePhrase? place, SentenceSigns signs)
    {
        // A weekday alone is said of anything; a date with a clock time is rarely said of anything but an
        // event.
        var isDay = anchor.Series is not null || !anchor.Date.HasDate || anchor.IsItem
            || anchor.PartOf is not null
            || !((anchor.Date.Date.IsWeekdayOnly && !IsComing(anchor) && !signs.IsInvitation
                    && !IsScheduled(anchor))
                || (anchor.Date.Date.DayOffset is 0 or > 2 && anchor.Time is null));
        var points = (isDay ? 1 : 0) + (anchor.Time is null ? 0 : isDay ? 3 : 2);
        points += title is null ? 0 : title.HasEventNoun ? IsNear(anchor, title) || IsRepeated(anchor, title)
            ? 2 : 1 : 1;
        points += signs.HasEventNoun ? 1 : 0;
        points += place is null ? 0 : 1;
        var namesEvent = title is { HasEventNoun: true, RuleId: not "title.verb" } || signs.HasEventNoun;
        points += anchor is { Series: null, Time: null } && !signs.IsPast && IsGiven(anchor) ? 2 : 0;
        points += signs.IsAhead || signs.IsInvitation || (!signs.IsPast && namesEvent && IsTold(anchor)) ? 1
            : 0;
        points += anchor.Status == CandidateStatus.Confirmed ? 0 : isDay ? 3 : 2;
        points += anchor.IsItem && anchors.Count > 2 ? 1 : 0;
        points += anchor.IsLabelled || (place is not null && IsAskedFor(anchor)) ? 1 : 0;
        points += anchor is { Time: null, IsItem: false } && anchors.Count > 1
            && title is { HasEventNoun: true }
            && lines.IsBareDay(anchor.Sentence) && IsNear(anchor, title) ? 1 : 0;
        // "Am letzten Freitag im Monat basteln wir": no shop and no office keeps such days.
        points += anchor is { Time: null, Series.IsSeldom: true } && !signs.IsPast && !signs.IsOpeningHours
            ? 1
            : 0;
        // "Der Mittagstisch ist offen für alle. Er ist jeweils am ersten Freitag im Monat."
        points += anchor is { Time: null, Series.IsSeldom: true }
            && !signs.IsPast && HasNounAbove(anchor.Sentence) && !HasHours() ? 3 : 0;
        points += anchor.LastDay is not null ? 1 : 0;
        // "Als Termine nannte der Vorsitzende das Dorffest (28. Mai) …": a report that announces.
        points += anchor is { Time: null, Series: null }
            && OutlookSigns.IsAnnounced(reading, anchor.Sentence, anchor.Date) ? 2 : 0;
        points -= signs.IsOtherDeadline && (anchor.Time is null || title is null) ? 2 : 0;
        points -= signs.IsOpeningHours && !IsShow(anchor)
            && anchor is { PartOf: null, Series: not { IsSeldom: true } }
            && !(anchor.Series is not null && (Gatherings.AreTopic(reading, anchor.Sentence)
                || Gatherings.AreWalkIn(reading, anchor.Sentence)))
            ? anchor.Time is null || !signs.HasEventNoun ? 2 : 1 : 0;
        // "Für das Stadtfest am 20. Juni sucht der Verein Helfer" names an event all the same.
        points -= anchor.Time is null && signs.IsJob
            && (!EventNouns.IsAt(reading.Tokens, anchor.Date.First - 2)
                || reading.Tokens[anchor.Date.First - 2].Text.EndsWith("wahl")) ? 2 : 0;
        points -= anchor.Series is not null && IsByPhone(anchor) ? 9 : 0;
        points -= !signs.HasEventNoun && OnlyEnds(anchor) ? 3 : 0;
        points -= !signs.HasEventNoun && anchor.LastDay is { } last
            && last > anchor.StartsOn.PlusDays(LongestGathering) ? 3 : 0;
        points -= anchor.Time is null && AsksWhen(anchor) ? 2 : 0;
        points -= title is null || (place is null && !title.HasEventNoun) ? IsStamp(anchor) ? 3 : 0 : 0;
        points -= signs is { IsPast: true, IsAhead: false }
            && !(anchor.StartsOn > reading.ReferenceAt(anchor.First)
                && PastReportRule.IsPlannedFor(reading, anchor.Date)) ? 1 : 0;
        points -= anchor is { Time: null, Series: null, LastDay: null } && IsFromThenOn(anchor)
            && !signs.IsInvitation ? 2 : 0;
        return points;
    }

    /// <summary>"Heute, 18:30 Uhr" alone in a line, as pages say when they were written.</summary>
    private bool IsStamp(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var fragments = reading.FragmentsOf(anchor.Sentence);
        return anchor.Date.Date.DayOffset is 0 && range is { StartsLine: true, EndsLine: true }
            && anchor.Date.First == range.First && range.End - fragments[^1].End <= 1;
    }

    /// <summary>"Wann: 3. Februar", "Termin" above "3. Februar": a field of an event.</summary>
    private bool IsAskedFor(Anchor anchor)
    {
        var label = anchor.Date.First - (reading.Tokens[anchor.Date.First - 1].Text is ":" or "?" ? 2 : 1);
        return label >= 0 && (label == 0 || reading.Tokens[label].Breaks > 0)
            && HeadingWords.EventDays.Contains(reading.Tokens[label]);
    }

    /// <summary>
    /// Says whether the text tells an hour of anything: then its rhythms are told with theirs.
    /// </summary>
    private bool HasHours() => hasHours.Value ??= anchors.Exists(anchor => anchor.Time is not null);

    private bool HasNounAbove(int sentence)
    {
        for (var above = sentence - 1; above >= 0 && above >= sentence - SentencesAbove; above--)
        {
            var range = reading.Source.Sentences[above];
            if (reading.SignsOf(above).HasEventNoun
                || reading.Tokens.HasNoun(SeriesWords.Gatherings, range.First, range.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"zu sehen: 13. November, 19.30 Uhr": an hour without an end is no time of opening.</summary>
    private bool IsShow(Anchor anchor) =>
        anchor is { Time: not null, EndTime: null, Series: null, LastDay: null }
            && anchor.Date.Date.IsCalendarDay
            && reading.Ask(anchor.Sentence, SentenceFact.OnView, IsOnView);

    private static bool IsOnView(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First + 1; at < range.End; at++)
        {
            if (RoleWords.BySpectators.Contains(reading.Tokens[at]) && reading.Tokens[at - 1].Is("zu"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether a verb of the present governs the day: "Am 16. April entsteht ein Album."
    /// </summary>
    private bool IsTold(Anchor anchor) =>
        anchor.Date.Date.IsCalendarDay && Tenses.Of(reading.Tokens, reading.Source.Sentences[anchor.Sentence],
            anchor.Date.First, anchor.Date.End) == Tense.Ahead;

    /// <summary>"Fr., 19 Uhr: Reserve – TSV Berg": the way programmes write.</summary>
    private bool IsScheduled(Anchor anchor)
    {
        var at = anchor.Date.End;
        at += reading.Tokens[at].Is(",") ? 1 : 0;
        return reading.FragmentAt(at) is { HasTime: true, HasDate: false } time
            && reading.Tokens[time.End].Is(":");
    }

    /// <summary>
    /// "kommenden Mittwoch", "Freitag nächster Woche": a weekday that lies ahead by its own words.
    /// </summary>
    private static bool IsComing(Anchor anchor) =>
        anchor.Date.Date is { IsNext: true } or { WeekOffset: > 0 } or { PlusWeeks: > 0 };

    /// <summary>
    /// Says whether a day can be one more of the events around it: "Am 16. April entsteht ein Album. Was am
    /// 21. Mai passiert, bleibt eine Überraschung."
    /// </summary>
    public bool IsOneOfSeveral(Anchor anchor) =>
        anchor is { Series: null }
        && (anchor.Date.Kind == FragmentKind.Date || anchor is { IsItem: true, LastDay: not null })
        && (anchor.Date.Date.IsCalendarDay || anchor.Date.Date.IsFromBefore || IsComing(anchor))
        && anchor.StartsOn > reading.ReferenceAt(anchor.First) && !IsFromThenOn(anchor)
        && reading.SignsAround(anchor.Sentence, anchor.Date) is
        {
            IsPast: false, IsOpeningHours: false, IsRegistration: false, IsJob: false, IsClosed: false,
            IsPersonal: false, IsNoSuch: false,
        };

    /// <summary>"Für den Abend am 22. November sind noch Karten zu haben. Einlass ist um 19 Uhr."</summary>
    public bool SellsTickets(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        for (var next = anchor.Sentence; next < sentences.Count
            && next <= anchor.Sentence + SentencesBelow; next++)
        {
            for (var at = Math.Max(anchor.First, sentences[next].First);
                at < sentences[next].End && at < anchor.BlockEnd;
                at++)
            {
                if (RoleWords.Tickets.Contains(reading.Tokens[at]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Bestellungen montags bis freitags 9 bis 12 Uhr unter 0340 216709".</summary>
    private bool IsByPhone(Anchor anchor)
    {
        var at = anchor.Date.End;
        while (reading.IsTimed(at) || reading.Tokens[at].Is(",")
            || TimeWords.OClock.Contains(reading.Tokens[at]))
        {
            at++;
        }

        return SlotWords.CallAt.Contains(reading.Tokens[at])
            && (reading.Tokens[at + 1].IsNumber || reading.Tokens[at + 2].IsNumber);
    }

    /// <summary>
    /// "Am 24. Dezember ist im Rathaus um 12 Uhr Schluss": an end, and no beginning beside the day.
    /// </summary>
    private bool OnlyEnds(Anchor anchor)
    {
        var ends = false;
        for (var at = reading.FragmentFrom(anchor.First); at < reading.Fragments.Count
            && reading.Fragments[at].First < anchor.End; at++)
        {
            ref readonly var time = ref reading.Fragments[at];
            if (time.HasTime && time.First >= anchor.First)
            {
                if (time.Kind != FragmentKind.Time || TimeRoles.Of(reading.Tokens,
                    reading.Source.Sentences[anchor.Sentence], time, null) is not TimeRole.End)
                {
                    return false;
                }

                ends = true;
            }
        }

        return ends && anchor is { Series: null, LastDay: null, IsItem: false };
    }

    /// <summary>"Wann das Fest steigt, entscheidet der Vorstand am Montag."</summary>
    private bool AsksWhen(Anchor anchor) =>
        StateWords.OpenQuestions.Contains(reading.Tokens[reading.Source.Sentences[anchor.Sentence].First])
            && reading.Tokens[reading.Source.Sentences[anchor.Sentence].First + 1].IsWord;

    /// <summary>"ab 1. August", "zum 1. Oktober": from then on something holds.</summary>
    private bool IsFromThenOn(Anchor anchor)
    {
        var before = anchor.Date.First - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
        return ClauseWords.FromThenOn.Contains(reading.Tokens[before])
            || (reading.Tokens[before].Is("vom") && reading.Tokens[anchor.Date.End].Is("an"));
    }

    /// <summary>
    /// "Am 3. Oktober zeigt der Filmkreis „Casablanca“", "am 5. Mai wird die Orgel eingeweiht", "feiert der
    /// Bezirk
    /// sein Bestehen": a play, a ceremony or a jubilee, told of a day to come.
    /// </summary>
    private bool IsGiven(Anchor anchor)
    {
        if (!IsTold(anchor))
        {
            return false;
        }

        var range = reading.Source.Sentences[anchor.Sentence];
        var (first, end) = (Math.Max(range.First, anchor.First), Math.Min(range.End, anchor.End));
        var (hasQuote, shows, hasPassive, hasCeremony) = (false, false, false, false);
        var (celebrates, hasJubilee) = (false, false);
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            hasQuote |= token.IsQuoted;
            hasJubilee |= StateWords.Jubilees.Contains(token);
            celebrates |= StateWords.Celebrating.Contains(token);
            if (token is { IsWord: true, IsQuoted: false, IsCapitalized: false })
            {
                shows |= RoleWords.ShowVerbs.Contains(token);
                hasPassive |= RoleWords.Passive.Contains(token);
                hasCeremony |= RoleWords.Ceremonies.Contains(token);
            }
        }

        return (hasQuote && shows) || (hasPassive && hasCeremony) || (celebrates && hasJubilee);
    }

    /// <summary>"Tag der offenen Tür am 21. März" far below the headline "Tag der offenen Tür".</summary>
    public bool IsRepeated(Anchor anchor, FoundTitle title)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        for (var at = Math.Max(range.First, anchor.First); at < Math.Min(range.End, anchor.End); at++)
        {
            if (EventNouns.IsAt(reading.Tokens, at)
                && title.Value.Contains(reading.Tokens[at].Text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title from another paragraph says less of this date.</summary>
    private bool IsNear(Anchor anchor, FoundTitle title) =>
        anchor.IsItem || title.Span.IsEmpty
            || Math.Abs(SentenceSearch.At(reading.Source, title.Span.Start) - anchor.Sentence) <= 2;
}
