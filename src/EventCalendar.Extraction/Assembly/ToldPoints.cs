using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds the points of a programme that prose tells after a dated event: "Um 14 Uhr beginnt eine adventliche
/// Stunde", "am Abend um 19 Uhr folgt die Gesprächsrunde".
/// </summary>
/// <remarks>
/// A point has its own hour, its own event noun and a verb that says that it takes place. What people do in
/// the course of an event (a band plays, somebody comes) is none.
/// </remarks>
internal sealed class ToldPoints(Reading reading)
{
    // So many sentences after the last thing told, the hour belongs to something else.
    private const int MostSentences = 3;
    private const int LongestProse = 10;
    private const int MostListed = 6;
    private const int ClauseReach = 18;

    // Hours in brackets run through an article whose one day stands at its top.
    private const int MostParagraphs = 4;
    private readonly PointClauses clauses = new(reading);
    private readonly Note<(Anchor? Head, int Next, ClockTime? Start, int At)> hours =
        new(reading.Kept, default);

    /// <summary>Adds the points that a sentence tells of the day before it.</summary>
    /// <param name="anchors">The dates so far; the last one has the day.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">The index behind the words of that day.</param>
    /// <param name="festival">The days told before, if there are several.</param>
    public void Add(List<Anchor> anchors, int sentence, int end, Anchor? festival)
    {
        if (anchors is not [.., { LastDay: null, Series: null, Date.Kind: FragmentKind.Date } head])
        {
            return;
        }

        var sentences = reading.Source.Sentences;
        var range = sentences[sentence];
        var isOfFestival = festival is { LastDay: { } last } && head.StartsOn >= festival.StartsOn
            && head.StartsOn <= last || IsNamedBefore(anchors, head);
        var apart = range.Paragraph - sentences[head.Sentence].Paragraph;
        if (apart > MostParagraphs || reading.FragmentsOf(sentence).IsEmpty || !IsOpen(sentence)
            || !HasHour(head, sentence == head.Sentence ? end : range.First, out var start))
        {
            return;
        }

        // A paragraph of prose goes on about its day; lines change their subject.
        var isNear = apart == 0
            && sentence - head.Sentence <= (range.StartsLine ? MostSentences : LongestProse);
        var isOwn = sentence == head.Sentence;
        var isSameDay = !isOwn && SaysSameDay(range);
        var isOnView = reading.SignsOf(sentence).IsOpeningHours;
        Fragment? previous = null;
        foreach (ref readonly var time in reading.FragmentsOf(sentence))
        {
            if (time.First >= end)
            {
                return;
            }

            if (time.First > head.Date.End && (time.HasDate || time.Kind == FragmentKind.Recurrence))
            {
                return;
            }

            if (!time.HasTime || time.First < head.Date.End)
            {
                continue;
            }

            (int First, int End) stage = default;
            var isPoint = !(isOwn && previous is null) && (!isOnView || IsListed(time))
                && !(previous is { } former && time.First <= former.End + 2)
                && (IsBracketed(time) ? apart <= MostParagraphs && NamesBefore(range, time)
                    : isNear && time.Time != start
                    && TimeRoles.Of(reading.Tokens, range, time, previous) is TimeRole.Plain or TimeRole.Begin
                    && ((isOfFestival && clauses.IsOnStage(range, time, out stage))
                        || Names(range, time, isOwn, isSameDay)
                        || clauses.IsBareNoun(range, time, isOfFestival)
                        || clauses.IsOwnNoun(range, time, isOfFestival)
                        || (!isOwn && previous is null && clauses.IsGoal(range, time))));
            if (isPoint)
            {
                var first = previous is { } before ? before.End + (IsBracketed(before) ? 1 : 0) : range.First;
                first = isOwn && !IsBracketed(time) && !IsListed(time) ? ClauseFirst(first, time) : first;
                Close(anchors[^1], sentence, first);
                anchors.Add(head.WithWords(sentence, first, end, head.PartOf ?? head));
                anchors[^1].Stage = stage;
            }

            previous = time;
        }
    }

    /// <summary>"ein Festgottesdienst (10 Uhr)": an hour alone in brackets.</summary>
    private bool IsBracketed(Fragment time) =>
        reading.Tokens[time.First - 1].Is("(") && reading.Tokens[time.End].Is(")")
            && !TimeWords.PartsOfDay.Contains(reading.Tokens[time.First - 2]);

    /// <summary>
    /// "… Gottesdienst gefeiert, und um 15 Uhr erklingt …": what stands before is not its own.
    /// </summary>
    private int ClauseFirst(int least, Fragment time)
    {
        for (var at = time.First; at > least && at > time.First - ClauseReach; at--)
        {
            if (clauses.IsSeparator(at - 1, true))
            {
                return at;
            }
        }

        return least;
    }

    private bool NamesBefore(Sentence range, Fragment time)
    {
        for (var at = time.First - 2; at >= range.First && at > time.First - ClauseReach
            && reading.Tokens[at].Text is not (";" or ":") && !reading.IsTemporal(at); at--)
        {
            if (EventNouns.IsAt(reading.Tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private static void Close(Anchor last, int sentence, int first)
    {
        if (last.Sentence == sentence)
        {
            last.End = first;
        }
    }

    /// <summary>Says whether nothing in a sentence speaks of the past or of deadlines.</summary>
    private bool IsOpen(int sentence) =>
        reading.SignsOf(sentence) is
        {
            IsPast: false, IsRegistration: false, IsOtherDeadline: false, IsClosed: false,
            IsCancelled: false, IsMoved: false, IsForEach: false, IsJob: false,
        };

    /// <summary>
    /// Finds the first hour told of the day: without one, the next is when the event itself begins.
    /// </summary>
    /// <remarks>
    /// Goes on where it stopped for the sentence before: each hour is looked at once for a day.
    /// </remarks>
    private bool HasHour(Anchor head, int end, out ClockTime start)
    {
        var known = hours.Value;
        if (known.Head != head)
        {
            known = (head, reading.FragmentFrom(head.First), null, 0);
        }

        for (; known.Start is null && known.Next < reading.Fragments.Count
            && reading.Fragments[known.Next].First < end; known.Next++)
        {
            ref readonly var fragment = ref reading.Fragments[known.Next];
            if (fragment.HasTime && fragment.First >= head.First)
            {
                var range = reading.Source.Sentences[SentenceSearch.At(reading.Source,
                    reading.Tokens[fragment.First].Start)];
                if (TimeRoles.Of(reading.Tokens, range, fragment, null) is TimeRole.Plain or TimeRole.Begin)
                {
                    (known.Start, known.At) = (fragment.Time, fragment.First);
                }
            }
        }

        hours.Value = known;
        start = known.Start ?? default;
        return known.Start is not null && known.At < end;
    }

    /// <summary>A clause with a verb of taking place and the noun of what takes place.</summary>
    private bool Names(Sentence range, Fragment time, bool isOwn, bool isSameDay)
    {
        var (first, end) = (FirstOfList(time), time.End);
        while (first > range.First && first > time.First - ClauseReach
            && !clauses.IsSeparator(first - 1, isOwn))
        {
            first--;
        }

        while (end < range.End && end < time.End + ClauseReach && !clauses.IsSeparator(end, isOwn))
        {
            end++;
        }

        // "Anschließend, etwa um 20 Uhr, ist Empfang": what follows is part of it.
        var isAfter = TitleWords.After.Contains(reading.Tokens[range.First]);
        var (hasNoun, hasVerb) = (false, isSameDay);
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsCapitalized && TimeWords.CourseNouns.Contains(token))
            {
                return false;
            }

            hasNoun |= EventNouns.IsAt(reading.Tokens, at) && !token.IsQuoted
                && (!EventNouns.IsGeneric(token.Text) || IsNew(at));
            hasVerb |= !token.IsCapitalized && TimeWords.PointVerbs.Contains(token)
                && !(isAfter && GrammarWords.Are.Contains(token));
        }

        return (hasNoun && hasVerb) || BeginsNoun(time.End) || IsOfQuotation(first, end)
            || (IsListed(time) && (hasNoun || hasVerb || HasShow(first, end) || IsThreefold(time)));
    }

    /// <summary>"ein Konzert", "eine gemeinsame Wanderung": one that was not spoken of before.</summary>
    private bool IsNew(int noun)
    {
        var article = noun - 1;
        article -= reading.Tokens[article].IsSmall
            && !TitleWords.Indefinite.Contains(reading.Tokens[article]) ? 1 : 0;
        return TitleWords.Indefinite.Contains(reading.Tokens[article]);
    }

    /// <summary>"um 14.30, 16.30 und 17.15 Uhr": what is on several times is a show of its own.</summary>
    private bool IsListed(Fragment time)
    {
        var next = reading.FragmentFrom(time.End);
        return time.Kind == FragmentKind.Time && next < reading.Fragments.Count
            && reading.Fragments[next] is { Kind: FragmentKind.Time } other
            && (other.First - time.End == 1
                || (other.First - time.End == 2
                && GrammarWords.StartLeads.Contains(reading.Tokens[time.End + 1])))
            && (reading.Tokens[time.End].Is(",") || TimeWords.And.Contains(reading.Tokens[time.End]));
    }

    /// <summary>"Führungen um 12, 14 und 15.15 Uhr": what the hours are of stands before the first.</summary>
    private int FirstOfList(Fragment time)
    {
        var index = reading.FragmentFrom(time.First);
        for (var listed = 0; listed < MostListed && index > 0 && IsListed(reading.Fragments[index - 1])
            && reading.Fragments[index - 1].First >= time.First - ClauseReach; listed++)
        {
            index--;
        }

        return reading.Fragments[index].First;
    }

    private bool IsThreefold(Fragment time) => IsListed(reading.Fragments[reading.FragmentFrom(time.End)]);

    private bool HasShow(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!reading.Tokens[at].IsCapitalized && (TimeWords.ShowWords.Contains(reading.Tokens[at])
                || RoleWords.ShowVerbs.Contains(reading.Tokens[at])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Um 14 Uhr beginnt eine adventliche Stunde": whatever it is called, it begins.</summary>
    private bool BeginsNoun(int at) =>
        TimeWords.StartVerbs.Contains(reading.Tokens[at])
            && TimeWords.Articles.Contains(reading.Tokens[at + 1])
        && !RoleWords.Begin.Contains(reading.Tokens[at + 2])
        && !EventNouns.IsGeneric(reading.Tokens[at + 2].Text);

    /// <summary>"Um 15 Uhr ist dann „Frau Holle“ an der Reihe": a play is given.</summary>
    private bool IsOfQuotation(int first, int end)
    {
        var (hasQuote, hasVerb) = (false, false);
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            hasQuote |= token.IsQuoted;
            hasVerb |= !token.IsQuoted && TimeWords.ShowWords.Contains(token);
        }

        return hasQuote && hasVerb;
    }

    /// <summary>
    /// "am 20. und 21. November … Am Samstag um 14 Uhr …": a day told before, with no hour.
    /// </summary>
    private bool IsNamedBefore(List<Anchor> anchors, Anchor head)
    {
        for (var at = anchors.Count - 1; at > 0 && at > anchors.Count - MostListed; at--)
        {
            var (one, other) = (anchors[at - 1], anchors[at]);
            if (one.Sentence == other.Sentence && other.Sentence < head.Sentence
                && (one.StartsOn == head.StartsOn || other.StartsOn == head.StartsOn)
                && other.StartsOn == one.StartsOn.PlusDays(1) && !reading.HasTime(one.Sentence))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Am selben Abend ist um 19 Uhr Literaturkreis": something else on the same day.</summary>
    private bool SaysSameDay(Sentence range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            if (TimeWords.SameWeek.Contains(reading.Tokens[at])
                && TimeWords.PartsOfDay.Contains(reading.Tokens[at + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
