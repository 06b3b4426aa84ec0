using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>Gives each date its times: from its own words, from the sentences below, or from a line for all.</summary>
internal sealed class TimeBinder(Reading reading, List<Anchor> anchors)
{
    // A time so many sentences below its date still belongs to it: "Beginn ist um 15.30 Uhr."
    private const int MostSentencesBelow = 12;
    private const int WordsAround = 12;
    private readonly SecondShows shows = new(reading);
    private readonly KeptList<Anchor> extra = new(reading.Kept);
    private TimeSharer? sharer;

    /// <summary>Binds the times of all anchors; may add anchors for a second time of the same day.</summary>
    public void Bind()
    {
        foreach (var anchor in anchors)
        {
            Bind(anchor, anchor.Sentence, anchor.First, anchor.End, true, extra);
        }

        DaySpans.Bind(reading, anchors);

        foreach (var anchor in anchors)
        {
            FromBelow(anchor, extra);
        }

        (sharer ??= new TimeSharer(reading, anchors, this)).Share();
        if (extra.Count > 0)
        {
            var all = anchors.Concat(extra).OrderBy(anchor => anchor.First).ToList();
            anchors.Clear();
            anchors.AddRange(all);
        }
    }

    /// <summary>Gives a date the times of a whole sentence that holds for it.</summary>
    public void BindRule(Anchor anchor, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        Bind(anchor, sentence, range.First, range.End, false, []);
    }

    /// <summary>Says whether a sentence has a date or rhythm of its own.</summary>
    public bool HasOwnDate(int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            // "Einmal im Monat von 10 bis 11 Uhr" leaves open on which days.
            if ((fragment.HasDate && !fragment.Date.IsMonthOnly)
                || fragment is { Kind: FragmentKind.Recurrence, Pattern.IsBare: false })
            {
                return true;
            }
        }

        return false;
    }

    private void Bind(Anchor anchor, int sentence, int first, int end, bool isOwn, List<Anchor> extra)
    {
        var range = reading.Source.Sentences[sentence];
        Fragment? previous = null;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            var isInside = fragment.First >= first && fragment.First < end;
            if (isInside && fragment.HasTime)
            {
                var role = TimeRoles.Of(reading.Tokens, range, fragment, previous);
                // "Festmesse (9 Uhr) und Andacht (17 Uhr)": the hour of the first is none of the second.
                role = role is TimeRole.Aside && !(previous?.First >= first) ? TimeRole.Plain : role;
                if (!(isOwn && (role is TimeRole.Plain or TimeRole.Begin)
                    && IsForOthers(anchor, fragment, end)))
                {
                    Take(anchor, fragment, role, previous, isOwn, extra);
                }
            }
            else if (isInside && fragment.Kind == FragmentKind.Duration
                && anchor is { Time: null, Doors: { } doors }
                && TimeWords.After.Contains(reading.Tokens[fragment.End]))
            {
                // "Einlass 19 Uhr, eine Stunde später geht es los"
                var minutes = doors.TotalMinutes + fragment.Minutes;
                anchor.Time = new ClockTime(minutes / 60 % 24, minutes % 60);
                anchor.AddTime(reading.Source.Span(fragment.First, fragment.End + 1));
            }
            else if (isInside && fragment.Kind == FragmentKind.Duration && anchor.Minutes is null
                && IsLength(range.First, fragment))
            {
                anchor.Minutes = fragment.Minutes;
                anchor.AddEnd(reading.Source.Span(fragment.First, fragment.End));
            }

            previous = fragment;
        }
    }

    private void Take(Anchor anchor, Fragment time, TimeRole role, Fragment? previous, bool isOwn,
        List<Anchor> extra)
    {
        var span = reading.Source.Span(time.First, time.End);
        switch (role)
        {
            case TimeRole.Doors when time.Kind == FragmentKind.Time:
                anchor.Doors ??= time.Time.Assumed();
                break;
            case TimeRole.Former:
                anchor.MovedFromTime ??= time;
                break;
            case TimeRole.End when anchor.EndTime is null && time.Kind == FragmentKind.Time
                && (anchor.Time is not null || isOwn):
                anchor.EndTime = time.Time.Assumed();
                anchor.AddEnd(span);
                break;
            case TimeRole.Plain or TimeRole.Begin when anchor.Time is null:
                anchor.Time = Half(anchor, time);
                anchor.AddTime(span);
                if (time.EndTime is { } end)
                {
                    anchor.EndTime = end.Assumed();
                    anchor.AddEnd(span);
                }

                break;
            case TimeRole.Plain when SecondShows.MayHaveMore(extra, anchor)
                && shows.IsAnother(anchor, time, previous):
                var isElsewhere = shows.IsElsewhere(previous!.Value, time);
                var show = anchor.OnDay(anchor.Date, new ResolvedDate(
                    anchor.StartsOn, anchor.IsYearAssumed, anchor.IsMismatch, false));
                (show.Time, show.EndTime) = (time.Time.Assumed(), time.EndTime?.Assumed());
                show.Series = anchor.Series;
                show.First = show.LeadFirst = isElsewhere ? time.First : anchor.First;
                show.Place = isElsewhere ? null : show.Place;
                show.AddTime(span);
                if (time.EndTime is not null)
                {
                    show.AddEnd(span);
                }

                extra.Add(show);
                anchor.End = isElsewhere ? time.First : anchor.End;
                break;
        }
    }

    /// <summary>"Samstagabend um acht", "Frühstück um acht": the half of the day that the words around say.</summary>
    private ClockTime Half(Anchor anchor, Fragment time)
    {
        var part = anchor.Date.Date.Part;
        if (part != DayPart.None && (!time.Time.IsHalfKnown || time.First - anchor.Date.End is >= 0 and <= 3))
        {
            return time.Time.On(part);
        }

        for (var at = time.First - 1; !time.Time.IsHalfKnown
            && at >= Math.Max(0, time.First - WordsAround); at--)
        {
            if (reading.Tokens[at].IsCapitalized && TimeWords.MorningStarts.Contains(reading.Tokens[at]))
            {
                return time.Time.In(DayPart.Morning);
            }
        }

        return time.Time.Assumed();
    }

    /// <summary>Says whether a time stands right behind a date and is a beginning.</summary>
    private bool IsBeside(int sentence, Fragment date, Fragment time) =>
        time.First - date.End <= 3
            && TimeRoles.Of(reading.Tokens, reading.Source.Sentences[sentence], time, date) is TimeRole.Plain
            or TimeRole.Begin;

    /// <summary>
    /// "Beginn ist jeweils um 20 Uhr, nur am 1. März um 15 Uhr", "ab 18.30 Uhr ist geöffnet, die Lesung ist
    /// am 9. Juli um 19 Uhr": a time before the date is none of it where another stands right behind the
    /// date.
    /// </summary>
    private bool IsForOthers(Anchor anchor, Fragment time, int end)
    {
        if (time.End > anchor.Date.First)
        {
            return false;
        }

        var isForEach = EachSign.IsBefore(reading.Tokens, time.First);
        foreach (ref readonly var other in reading.FragmentsOf(anchor.Sentence))
        {
            if (other.HasTime && other.First >= anchor.Date.End && other.First < end
                && (isForEach || IsBeside(anchor.Sentence, anchor.Date, other)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLength(int first, Fragment duration)
    {
        for (var at = duration.First - 1; at >= Math.Max(first, duration.First - 4); at--)
        {
            if (RoleWords.Takes.Contains(reading.Tokens[at]))
            {
                return !TimeWords.Walking.Contains(reading.Tokens[at]);
            }
        }

        return TimeWords.Long.Contains(reading.Tokens[duration.End]) || IsOverAfter(duration);
    }

    /// <summary>"nach etwa zwei Stunden ist Schluss".</summary>
    private bool IsOverAfter(Fragment duration)
    {
        if (!reading.Tokens[duration.First - 1].Is("nach") && !reading.Tokens[duration.First - 2].Is("nach"))
        {
            return false;
        }

        for (var at = duration.End; at < duration.End + 3; at++)
        {
            if (reading.Tokens[at].IsWord
                && (RoleWords.End.Contains(reading.Tokens[at])
                || TimeWords.OverAdverbs.Contains(reading.Tokens[at])))
            {
                return true;
            }
        }

        return false;
    }

    private void FromBelow(Anchor anchor, List<Anchor> extra)
    {
        var sentences = reading.Source.Sentences;
        var paragraph = sentences[anchor.Sentence].Paragraph;
        for (var next = anchor.Sentence + 1; next < sentences.Count
            && next <= anchor.Sentence + MostSentencesBelow; next++)
        {
            if (sentences[next].First >= anchor.BlockEnd
                || (anchor.IsItem && ListHeads.IsOne(reading, next)))
            {
                break;
            }

            // Farther down only what says that something begins still speaks of a day without an hour.
            var reach = anchor.Time is null && IsShort(anchor.Sentence) ? 1 : 0;
            if (sentences[next].Paragraph > paragraph + reach
                && !(MayLackTime(anchor) && (BeginSigns.IsIn(reading, next)
                    || (anchors.Count == 1 && BeginSigns.IsOfGathering(reading, next)))))
            {
                if (anchor.Time is not null)
                {
                    break;
                }

                continue;
            }

            var signs = BeginSigns.OfTime(reading, next);
            if ((signs.IsOpeningHours && (HasHourBelow(next)
                    || (!BeginSigns.IsOpenThen(reading, anchor, next)
                        && !(signs.IsForEach && HasSeveralDays(anchor)))))
                || (signs.IsPast && !BeginSigns.TellsTime(reading, next))
                || (signs.IsRegistration && !BeginSigns.IsIn(reading, next))
                || (signs.IsOtherDeadline && !BeginSigns.IsIn(reading, next)) || signs.IsClosed
                || (HasOwnDate(next) && !IsFirstOfSeries(anchor, next)
                    && BeginSigns.EndOf(reading, next) == sentences[next].End))
            {
                continue;
            }

            Bind(anchor, next, sentences[next].First, BeginSigns.EndOf(reading, next), false, extra);
        }
    }

    /// <summary>
    /// "Geöffnet ist von 9 bis 13 Uhr. Für die Lesungen ist die Zeit von 10 bis 12 Uhr reserviert.": the
    /// hours of the event follow those of the house.
    /// </summary>
    private bool HasHourBelow(int sentence)
    {
        var below = sentence + 1;
        return below < reading.Source.Sentences.Count
            && reading.Source.Sentences[below].Paragraph == reading.Source.Sentences[sentence].Paragraph
            && reading.HasTime(below) && !HasOwnDate(below)
            && BeginSigns.OfTime(reading, below) is
            {
                HasEventNoun: true, IsOpeningHours: false, IsPast: false, IsRegistration: false,
                IsOtherDeadline: false, IsClosed: false,
            };
    }

    /// <summary>Says whether the hour of a day can be told far below it; "ab 1. August" and "heute" have none.</summary>
    private bool MayLackTime(Anchor anchor) =>
        anchor is { Time: null, Series: null } && anchor.Date.Date.DayOffset is not 0
        && !ClauseWords.FromThenOn.Contains(reading.Tokens[anchor.Date.First - 1]);

    /// <summary>"am 18. und 19. September … Geöffnet ist jeweils von 10 bis 18 Uhr": hours of the event itself.</summary>
    private bool HasSeveralDays(Anchor anchor)
    {
        var second = Search.From(anchors, anchor.Sentence) + 1;
        return anchor.LastDay is not null
            || (second < anchors.Count && anchors[second].Sentence == anchor.Sentence);
    }

    /// <summary>A form or notice, whose lines belong together over an empty line; prose does not go on with the time of something else.</summary>
    private bool IsShort(int sentence) => reading.Source.Sentences[sentence].Count <= 16;

    /// <summary>"Zum Auftakt am 13. September … von 15.30 bis 16.15 Uhr" below the rhythm.</summary>
    private bool IsFirstOfSeries(Anchor anchor, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        if (anchor is not { Series: { } series, Time: null }
            || (anchor.Date.HasDate && anchor.Date.First >= range.First && anchor.Date.First < range.End))
        {
            return anchor is { Series: not null, Time: null };
        }

        // "Auch der 3. Mai ist keine Ausnahme: Von 13 bis 18 Uhr …": a day of the series, and no other event.
        var own = Search.From(anchors, sentence);
        if (own < anchors.Count && anchors[own].Sentence == sentence)
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.Kind == FragmentKind.Recurrence || (fragment.HasDate
                && !(fragment.Date.IsCalendarDay
                    && DateResolver.Resolve(fragment.Date, anchor.StartsOn) is { } day
                    && series.Contains(day.Date, anchor.StartsOn))))
            {
                return false;
            }
        }

        return true;
    }
}
