using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Assembly.Slots;
using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Turns anchors into candidates: finds title, place and organizer, weighs the evidence, adds warnings.</summary>
internal sealed class CandidateFactory(Reading reading, List<Anchor> anchors)
{
    private const int LongestLink = 20;
    private readonly Note<bool> alone = new(reading.Kept, false);
    private readonly TitleFinder titles = new(reading, new NounPhraseReader(reading),
        new ItemTitleReader(reading));
    private readonly PointTitles points = new(reading);
    private readonly TitleMender mender = new(reading, new NounPhraseReader(reading));
    private readonly PlayTitles plays = new(reading);
    private readonly CardTitleReader cards = new(reading);
    private readonly ActTitleReader acts = new(reading);
    private readonly PlaceFinder places = new(reading);
    private readonly OrganizerFinder organizers = new(reading);
    private readonly TownFinder towns = new(reading);
    private readonly OnlineFinder onlines = new(reading);
    private readonly Evidence weights = new(reading, anchors);
    private readonly WarningList warnings = new(reading);
    private readonly FactFinder facts = new(reading, anchors);

    // The evidence of one field while it is gathered.
    private readonly KeptList<TextSpan> spans = new(reading.Kept);

    // What the words up to each date name, for those behind it that no words name.
    private readonly KeptList<(FoundTitle? Title, int Paragraph)> named = new(reading.Kept);

    private bool IsAlone => alone.Value;

    /// <summary>Begins with the anchors of a text.</summary>
    public void Begin()
    {
        CollectionsMarshal.SetCount(named, anchors.Count);
        CollectionsMarshal.AsSpan(named).Clear();
        alone.Value = true;
        foreach (var other in anchors)
        {
            alone.Value &= other.Sentence == anchors[0].Sentence && other.StartsOn == anchors[0].StartsOn;
        }
    }

    /// <summary>Makes the candidate of an anchor; <c>null</c> if too little says that something takes place.</summary>
    /// <param name="index">The date; those before it are made first.</param>
    /// <param name="support">What the events found around it say for one more.</param>
    public EventCandidate? Make(int index, int support = 0)
    {
        var anchor = anchors[index];
        named[index] = index > 0 ? named[index - 1] : default;
        var title = Title(anchor);
        var place = places.Find(anchor, anchors, title?.Span ?? default)
            ?? ((anchor.MakesUpFor ?? anchor.LastOfList ?? anchor.PartOf) is { } other
                ? places.Find(other, anchors, default) : null);
        var signs = reading.SignsAround(anchor.Sentence, anchor.Date);
        var online = onlines.Find(anchor);
        place = online is not null && place is not null && IsSubject(anchor, place) ? null : place;
        var evidence = weights.Of(anchor,
            title is { IsReserve: true } && !weights.IsRepeated(anchor, title) ? null : title, place, signs);
        if (evidence + support < Evidence.Enough)
        {
            return null;
        }

        place = anchor.IsElsewhere ? place is not null && place.First < anchor.First ? null : place
            : online is null ? places.Settled(anchor, anchors, place, title?.Span ?? default) : place;
        var start = new EventMoment(anchor.StartsOn, anchor.Time?.Time);
        string? assumedPlace = null;
        var location = online is not null && place is null ? null : Location(anchor, place, out assumedPlace);
        var organizer = organizers.Find(anchor, place);
        title = TitleHosts.With(Inherited(index, title) ?? mender.Around(anchor, IsAlone), organizer);
        title ??= organizer is { Spans: [var who, ..] }
            ? new FoundTitle(organizer.Value, who, "title.assumed", 0.3, false) : null;
        title = IsAlone || title is null || anchor.LastDay is not null || anchor.Series is not null ? title
            : title with { Value = Singular.Of(title.Value) };
        title ??= acts.Find(anchor.First, anchor.End);
        title ??= new FoundTitle(Messages.TitleOfUnnamed, default, "title.assumed", 0.2, false);
        reading.Applied.Add(title.RuleId);
        var name = new Extracted<string>(title.Value, title.Spans(), title.RuleId,
            Confidences.OfTitle(title.RuleId) ?? title.Confidence);
        var begin = new Extracted<EventMoment>(start, StartSpans(anchor), anchor.Date.RuleId,
            Confidences.OfStart(anchor.Series is not null, start.IsDateOnly, evidence) ?? Confidences.OfDate(anchor));
        return new EventCandidate
        {
            Evidence = evidence,
            Title = name,
            Start = begin,
            End = End(anchor),
            TimeZoneId = reading.Context.TimeZoneId,
            Location = location,
            Online = online,
            Organizer = organizer,
            RecurrenceRule = anchor.Series is { } series
                ? new Extracted<string>(series.Rule(), series.Spans, "recurrence",
                    Confidences.OfRule ?? 0.85) : null,
            Exceptions = anchor.Series?.Skipped(anchor.StartsOn) ?? [],
            Overrides = SeriesOverrides.Of(anchor, places),
            Status = Status(anchor),
            MovedFrom = MovedFrom(anchor),
            RegistrationDeadline = Registration(anchor),
            Warnings = warnings.For(anchor, title, assumedPlace),
            Price = facts.Price(anchor),
            RegistrationContact = facts.Contact(anchor),
            Languages = facts.Languages(anchor),
            StepFree = facts.Access(anchor),
            Confidence = Confidences.OfEvent(begin, name, location, online, signs),
        };
    }

    /// <summary>"Weiter geht es am 10. und 17. Mai": what no words name is what was named before.</summary>
    private FoundTitle? Inherited(int index, FoundTitle? title)
    {
        var last = named[index];
        var paragraph = reading.Source.Sentences[anchors[index].Sentence].Paragraph;
        title ??= !IsAlone && last.Title is { } before && last.Paragraph == paragraph
            ? before with { Confidence = Math.Min(before.Confidence, 0.5), IsReserve = true } : null;
        named[index] = (title ?? last.Title, paragraph);
        return title;
    }

    private FoundTitle? Title(Anchor anchor)
    {
        var title = anchor.MakesUpFor is { } former ? titles.Find(former, IsAlone || !HasBeside(former))
            : titles.Find(anchor.IsElsewhere ? anchor.PartOf! : anchor, IsAlone);
        title = points.Own(anchor, title);
        var isNoName = title is not null && DayTitles.NamesDayOnly(title.Value);
        title = title is null || isNoName ? OfOldDay(anchor, isNoName)
            ?? (isNoName ? mender.Around(anchor, IsAlone) ?? title : title) : title;
        title = anchor is { LastOfList: { } last, MakesUpFor: null } && title is not { HasEventNoun: true }
            ? titles.Find(last, IsAlone) ?? title : title;
        title = ListedDayTitles.Find(reading, titles, anchor, title, IsAlone) ?? title;
        title = !IsAlone ? plays.Instead(anchor, title)
            : title is null || cards.IsField(title) ? cards.Find(anchor) ?? title : title;
        return mender.Mended(anchor, title, IsAlone);
    }

    /// <summary>Says whether the sentence of a day that is off names another event.</summary>
    private bool HasBeside(Anchor former)
    {
        var at = Search.From(anchors, former.Sentence);
        return at < anchors.Count && anchors[at].Sentence == former.Sentence;
    }

    /// <summary>
    /// Reads the name beside the old day: "Die Sitzung war für den 28. September anberaumt. Sie findet nun am
    /// 21. September statt".
    /// </summary>
    private FoundTitle? OfOldDay(Anchor anchor, bool isAnyName)
    {
        if (anchor.MovedFrom is not { } old
            || SentenceSearch.At(reading.Source, reading.Tokens[old.First].Start) is var sentence
            && sentence == anchor.Sentence)
        {
            return null;
        }

        var range = reading.Source.Sentences[sentence];
        var former = new Anchor(sentence, old, new ResolvedDate(anchor.StartsOn, false, false, false))
        {
            First = range.First,
            End = range.End,
            BlockEnd = range.End,
        };
        return titles.Find(former, true) is { } title && (title.HasEventNoun || isAnyName) ? title : null;
    }

    /// <summary>"Die Volkshochschule lädt … per Zoom ein": who invites to an address on the net is no place.</summary>
    private bool IsSubject(Anchor anchor, PlacePhrase place) =>
        place.First < anchor.Date.First && reading.Tokens[place.First - 1] is var before
        && !PlaceWords.Prepositions.Contains(before)
        && !(PlaceWords.Leads.Contains(before)
            && PlaceWords.Prepositions.Contains(reading.Tokens[place.First - 2]));

    private Extracted<string>? Location(Anchor anchor, PlacePhrase? place, out string? assumed)
    {
        assumed = null;
        var near = towns.Near(anchor);
        if (place is null)
        {
            return near is null ? null
                : new Extracted<string>(near.Value, near.Spans, Applied("place.town"),
                    Confidences.OfLocation("place.town") ?? 0.5);
        }

        var town = near?.Value ?? reading.Context.Place ?? reading.DatelineAt(anchor.First)?.Town;
        var needsTown = town is not null && place is { Town: null, HasTown: false };
        assumed = place.IsAssumed ? place.Venues[0] : needsTown && near is null ? town : null;
        spans.Clear();
        spans.Add(reading.Source.Span(place.First, place.End));
        if (place.More is { End: > 0 } more)
        {
            AddApart(reading.Source.Span(more.First, more.End));
        }

        if (needsTown && near is { Spans: [var span] })
        {
            AddApart(span);
        }

        var (rule, confidence) = place switch
        {
            { IsAssumed: true } => ("place.assumed", 0.4),
            { Street: not null } => ("place.address", 0.9),
            { IsWeak: true } => ("place.named", 0.6),
            _ => ("place.venue", 0.75),
        };
        return new Extracted<string>(place.Print(town), Ordered(), Applied(rule),
            Confidences.OfLocation(rule) ?? confidence);
    }

    /// <summary>Adds words unless they are among the others already.</summary>
    private void AddApart(TextSpan span)
    {
        foreach (var other in spans)
        {
            if (other.Overlaps(span))
            {
                return;
            }
        }

        spans.Add(span);
    }

    private string Applied(string rule)
    {
        reading.Applied.Add(rule);
        return rule;
    }

    /// <summary>Orders words and leaves out those that are part of others.</summary>
    private ImmutableArray<TextSpan> Apart(ReadOnlySpan<TextSpan> words)
    {
        spans.Clear();
        foreach (var span in words)
        {
            AddApart(span);
        }

        return Ordered();
    }

    private Extracted<EventMoment>? End(Anchor anchor)
    {
        // What is put off to a day behind its last one has no last day any more.
        var runsTo = anchor.LastDay > anchor.StartsOn ? anchor.LastDay : null;
        if (anchor.Time is not { } time)
        {
            return runsTo is { } lastDay
                ? new Extracted<EventMoment>(new EventMoment(lastDay.PlusDays(1), null), [DateSpan(anchor)],
                    anchor.Date.RuleId, 0.9)
                : null;
        }

        if (anchor.EndTime is { } end)
        {
            var isNextDay = end.TotalMinutes >= 1440 || end.Time <= time.Time;
            var day = (anchor.Series is null ? runsTo : null) is { } last
                && end.TotalMinutes != time.TotalMinutes ? last : anchor.StartsOn.PlusDays(isNextDay ? 1 : 0);
            return new Extracted<EventMoment>(new EventMoment(day, end.Time), Apart(anchor.EndSpans),
                "time.end", 0.9);
        }

        if (anchor.Minutes is { } minutes && anchor.LastDay is null)
        {
            var finish = (anchor.StartsOn + time.Time).PlusMinutes(minutes);
            return new Extracted<EventMoment>(new EventMoment(finish.Date, finish.TimeOfDay),
                Apart(anchor.EndSpans), "time.duration", 0.8);
        }

        return null;
    }

    private static Extracted<CandidateStatus> Status(Anchor anchor) =>
        new(anchor.Status, anchor.StatusSpan.IsEmpty ? []
            : [anchor.StatusSpan], "status", anchor.Status == CandidateStatus.Confirmed ? 0.95 : 0.85);

    private Extracted<EventMoment>? MovedFrom(Anchor anchor)
    {
        if (anchor is { Status: CandidateStatus.Moved, MakesUpFor: { } former })
        {
            return new Extracted<EventMoment>(new EventMoment(former.StartsOn, former.Time?.Time),
                StartSpans(former), "role.moved", 0.8);
        }

        if (anchor.Status != CandidateStatus.Moved
            || (anchor.MovedFrom is null or { Date.IsMonthOnly: true } && anchor.MovedFromTime is null))
        {
            return null;
        }

        var reference = reading.ReferenceAt(anchor.First).PlusDays(-60);
        var day = anchor.MovedFrom is { Date: var date }
            ? Former(date, date.DayOffset is null ? reference
                : reading.ReferenceAt(anchor.First), anchor.StartsOn) : anchor.StartsOn;
        spans.Clear();
        if (anchor.MovedFrom is { } oldDay)
        {
            spans.Add(reading.Source.Span(oldDay.First, oldDay.End));
        }

        if (anchor.MovedFromTime is { } oldTime)
        {
            spans.Add(reading.Source.Span(oldTime.First, oldTime.End));
        }

        return new Extracted<EventMoment>(new EventMoment(day, anchor.MovedFromTime?.Time.Time),
            Ordered(), "role.moved", 0.8);
    }

    /// <summary>"nicht am Samstag" beside a Sunday is the day before.</summary>
    private static LocalDate Former(PartialDate date, LocalDate reference, LocalDate start)
    {
        if (date.IsWeekdayOnly)
        {
            var (before, behind) = (start.Previous(date.Weekday), start.Next(date.Weekday));
            return Period.DaysBetween(before, start) <= Period.DaysBetween(start, behind) ? before : behind;
        }

        return DateResolver.Resolve(date, reference)?.Date ?? start;
    }

    private Extracted<EventMoment>? Registration(Anchor anchor) =>
        anchor.Registration is { Date: var date } fragment
            && DateResolver.Resolve(date, reading.ReferenceAt(fragment.First)) is { } resolved
            && resolved.Date <= anchor.StartsOn
            ? new Extracted<EventMoment>(new EventMoment(resolved.Date, null),
                [reading.Source.Span(fragment.First, fragment.End)], "role.deadline", 0.85)
            : null;

    private ImmutableArray<TextSpan> StartSpans(Anchor anchor)
    {
        spans.Clear();
        spans.Add(DateSpan(anchor));
        foreach (var span in anchor.TimeSpans)
        {
            // "am 20. August um 18 Uhr" is one range; a time elsewhere is a second one.
            if (span.Start >= spans[0].End && OnlyLinks(spans[0].End, span.Start))
            {
                spans[0] = spans[0].Cover(span);
            }
            else if (!spans[0].Overlaps(span))
            {
                spans.Add(span);
            }
        }

        return Ordered();
    }

    /// <summary>", um", "ab": other words between day and time are no evidence of either.</summary>
    private bool OnlyLinks(int from, int to)
    {
        if (to - from > LongestLink)
        {
            return false;
        }

        for (var at = reading.TokenAt(from); at < reading.Tokens.Count && reading.Tokens[at].Start < to; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.Breaks > 0
                || !(token.Is(",") || token.Is("-") || token.Is("|") || TimeWords.Cues.Contains(token)))
            {
                return false;
            }
        }

        return true;
    }

    private TextSpan DateSpan(Anchor anchor) => reading.Source.Span(anchor.Date.First, anchor.Date.End);

    private ImmutableArray<TextSpan> Ordered()
    {
        spans.Sort();
        return [.. spans];
    }
}
