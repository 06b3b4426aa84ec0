using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds the points of a programme that have their own hour and share the day of another: on a line of it,
/// and on lines below that each begin with their hour.
/// </summary>
/// <remarks>
/// What is set out with an hour of its own is an event; what a sentence tells of the day is not. The agenda
/// of one meeting, with its breaks, stays what it is.
/// </remarks>
internal sealed class ProgrammePoints(Reading reading, DatedLines lines)
{
    private readonly TownHours towns = new(reading);
    private readonly PointPairs pairs = new(reading);
    private const int PointReach = 3;
    private const int LeadReach = 3;

    // A clause with an hour and its event is no longer.
    private const int SegmentReach = 16;
    private const int FewestPoints = 2;
    private const int FewestHours = 3;
    private const int FewestLines = 3;

    // Lines that tell more of a point stand between it and the next.
    private const int MostLinesBetween = 4;

    /// <summary>"Sa 7.5. 17.00 Rosenkranz" and below it "17.30 Andacht": the day stands once.</summary>
    public bool Follows(Anchor item, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        return item.Sentence == sentence - 1 && range.StartsLine
            && range.Paragraph == reading.Source.Sentences[item.Sentence].Paragraph
            && fragments.Length > 0 && fragments[0].HasTime && fragments[0].First == range.First
            && StartsWithHour(item) && !lines.OnlyEnds(sentence)
            && (NamesEvent(fragments[0].End, Math.Min(range.End, fragments[0].End + PointReach))
                || (reading.Tokens[fragments[0].End] is { IsLarge: true, Breaks: 0 }
                    && TimeRoles.Of(reading.Tokens, range, fragments[0], null) is TimeRole.Plain));
    }

    /// <summary>Adds the points to the dates of a text, both in order of the text.</summary>
    public List<Anchor>? WithLines(List<Anchor> anchors)
    {
        List<Anchor>? all = null;
        var next = 0;
        for (var sentence = 0; sentence < reading.Source.Sentences.Count && anchors.Count > 0; sentence++)
        {
            while (next < anchors.Count && anchors[next].Sentence <= sentence)
            {
                all?.Add(anchors[next]);
                next++;
            }

            if (next == 0 || anchors[next - 1].Sentence == sentence || !IsPointLine(sentence))
            {
                continue;
            }

            var end = EndOfRun(sentence, next < anchors.Count ? anchors[next].Sentence : int.MaxValue,
                out var points, out var isAgenda);
            if (points >= FewestLines && !isAgenda
                && ProgrammeHeads.Find(reading, anchors, next, sentence) is { } head)
            {
                all ??= anchors.GetRange(0, next);
                AddRun(all, head, sentence, end);
            }

            sentence = end - 1;
        }

        return all;
    }

    private bool StartsWithHour(Anchor item)
    {
        var range = reading.Source.Sentences[item.Sentence];
        return item.IsDateAbove ? reading.IsTimed(range.First)
            : reading.IsTimed(item.Date.End)
            || reading.IsTimed(item.Date.End + 1);
    }

    /// <summary>
    /// "Sonntag: 9.30 Uhr Festgottesdienst, 14 Uhr Zug der Vereine": a line with an event at each hour.
    /// </summary>
    public void AddLater(List<Anchor> anchors, Anchor item, Sentence range)
    {
        if (towns.Add(anchors, item, range))
        {
            return;
        }

        var isRow = item.IsItem || IsRow(item, range);
        var (last, end) = (item, item.End);
        bool? isProgramme = null;
        Fragment? previous = null;
        var leads = false;
        for (var at = reading.FragmentFrom(item.First); at < reading.Fragments.Count
            && reading.Fragments[at].First < end; at++)
        {
            var time = reading.Fragments[at];
            if (!time.HasTime || time.First < item.First)
            {
                continue;
            }

            if (previous is { } before)
            {
                var isTrailing = !leads && IsTrailing(item, range, before, time, end);
                if (isTrailing || (!isRow && IsQuotedEach(before, time)) || (isRow ? IsPoint(item, range,
                    before, time)
                    : pairs.Are(range, before, time)
                        || ((isProgramme ??= IsProgramme(item, range)) && IsTold(range, time, before, true))))
                {
                    var first = isTrailing ? before.End : isRow ? time.First : SegmentFirst(range, time);
                    last.End = first;
                    last = item.WithWords(item.Sentence, first, end);
                    (last.IsItem, last.IsRow) = (!StartsWithArticle(time.End), item.IsRow);
                    anchors.Add(last);
                }
            }

            // "Samstag: 11 Uhr, Lesung, Aue; 14 Uhr, Basar": each hour stands before its event.
            leads |= previous is null
                && time.First - Math.Max(item.First, item.IsDateAbove ? 0 : item.Date.End) < LeadReach;
            previous = time;
        }
    }

    /// <summary>
    /// "Sonntag: Matinee im Schloss, 11 Uhr, und Kinderkonzert, 15 Uhr": each hour stands behind its event.
    /// </summary>
    private bool IsTrailing(Anchor item, Sentence range, Fragment previous, Fragment time, int end)
    {
        var behind = previous.End + (reading.Tokens[previous.End].Is(")") ? 1 : 0);
        return (reading.Tokens[behind].Text is "," or ";" or "|" or "·"
            || GrammarWords.Adding.Contains(reading.Tokens[behind]))
            && time.First - behind is > 1 and <= SegmentReach
            && EndsSegment(time, end) && EndsSegment(previous, end)
            && TimeRoles.Of(reading.Tokens, range, time, null) is TimeRole.Plain
            && TimeRoles.Of(reading.Tokens, range, previous, null) is TimeRole.Plain
            && (IsBracketed(time) && IsBracketed(previous) && item.IsItem
                ? !TitleWords.HasVerb(reading.Tokens, behind, time.First)
                    && reading.Tokens[time.First - 2].IsCapitalized
                : NamesOnly(behind + 1, time.First)
                    && NamesOnly(Math.Max(item.IsDateAbove ? item.First : item.Date.End,
                        previous.First - SegmentReach), previous.First));
    }

    /// <summary>"um 15 Uhr „Pippi“ und abends um 20 Uhr „Mond“": a play at each hour.</summary>
    private bool IsQuotedEach(Fragment previous, Fragment time) =>
        reading.Tokens[previous.End + 1].IsQuoted && !reading.Tokens[previous.End].IsWord
            && reading.Tokens[time.End + 1].IsQuoted && !reading.Tokens[time.End].IsWord;

    /// <summary>"Der kleine Bär (15 Uhr) und Das Pferd (20 Uhr)": an hour alone in brackets.</summary>
    private bool IsBracketed(Fragment time) =>
        reading.Tokens[time.First - 1].Is("(") && reading.Tokens[time.End].Is(")");

    /// <summary>Says whether an hour closes its words: a comma, a bracket or nothing follows.</summary>
    private bool EndsSegment(Fragment time, int end) =>
        time.End >= end || reading.Tokens[time.End].Text is "," or ";" or "|" or "·" or ")" or "."
            || GrammarWords.Adding.Contains(reading.Tokens[time.End]);

    /// <summary>Words with an event and no verb.</summary>
    private bool NamesOnly(int first, int end)
    {
        var hasNoun = false;
        for (var at = first; at < end; at++)
        {
            hasNoun |= EventNouns.IsAt(reading.Tokens, at)
                && !TimeWords.CourseNouns.Contains(reading.Tokens[at]);
        }

        return hasNoun && !TitleWords.HasVerb(reading.Tokens, first, end);
    }

    /// <summary>
    /// "Messen am 12. Juli: 9 Uhr Aue, 10.30 Uhr Berg": names behind each hour and no verb.
    /// </summary>
    private bool IsRow(Anchor anchor, Sentence range)
    {
        var at = anchor.Date.End;
        at += reading.Tokens[at].Text is "," or ":" or "-" or "|" ? 1 : 0;
        at += reading.FragmentAt(at + 1) is { HasTime: true } behind && IsLead(at, behind) ? 1 : 0;
        return reading.FragmentAt(at) is { HasTime: true } time && time.First == at && IsNamed(range, time);
    }

    /// <summary>"ab 10 Uhr", "von 10 bis 12 Uhr": the preposition of an hour.</summary>
    private bool IsLead(int at, Fragment time) =>
        GrammarWords.StartLeads.Contains(reading.Tokens[at])
            || (time.Kind == FragmentKind.TimeRange && reading.Tokens[at].Is("von"));

    private bool IsNamed(Sentence range, Fragment time)
    {
        var at = time.End;
        at += reading.Tokens[at].Text is ":" or "-" or "," ? 1 : 0;
        return at < range.End && reading.Tokens[at] is { IsCapitalized: true, IsWord: true, Breaks: 0 } name
            && !TimeWords.Prices.Contains(name) && !RoleWords.Doors.Contains(name);
    }

    /// <summary>
    /// A time behind a comma that an event follows, and neither the end of the one before nor its doors.
    /// </summary>
    private bool IsPoint(Anchor item, Sentence range, Fragment previous, Fragment time)
    {
        var before = time.First - 1;
        before -= IsLead(before, time) ? 1 : 0;
        return (reading.Tokens[before].Text is "," or ";" or "|" or "und" or "·"
                || reading.Tokens[before] is { IsSpaced: true } slash && slash.Is("/"))
            && time.First - previous.End >= 2
            && TimeRoles.Of(reading.Tokens, range, time, previous) is TimeRole.Plain
            && (item is { IsItem: true, IsRow: false }
                ? ((reading.Tokens[before].Text is ";" or "|" or "·" or "/"
                        || reading.Tokens[before - 1].Is(")")) && IsNamed(range, previous)
                        && IsNamed(range, time))
                    || NamesEvent(previous.End, Math.Min(range.End, previous.End + PointReach))
                    && NamesEvent(time.End, Math.Min(range.End, time.End + PointReach))
                : IsNamed(range, previous) && IsNamed(range, time));
    }

    /// <summary>
    /// "Los geht es um 10 Uhr mit einem Gottesdienst, um 11.30 Uhr startet der Umzug, und um 14 Uhr beginnt
    /// das Rennen": a day with several hours, each of which has its own event.
    /// </summary>
    private bool IsProgramme(Anchor anchor, Sentence range)
    {
        var (count, named) = (0, 0);
        Fragment? previous = null;
        for (var at = reading.FragmentFrom(anchor.First); at < reading.Fragments.Count
            && reading.Fragments[at].First < anchor.End; at++)
        {
            var time = reading.Fragments[at];
            if (time.HasTime && time.First >= anchor.First)
            {
                count += TimeRoles.Of(reading.Tokens, range, time, previous) is TimeRole.Plain
                    or TimeRole.Begin
                    ? 1 : 0;
                named += IsTold(range, time, previous, false) ? 1 : 0;
                previous = time;
            }
        }

        return count >= FewestHours && named >= FewestPoints;
    }

    private bool StartsWithArticle(int at) =>
        reading.Tokens[at].IsSmall && TimeWords.Articles.Contains(reading.Tokens[at]);

    private bool IsTold(Sentence range, Fragment time, Fragment? previous, bool canBegin)
    {
        if (TimeRoles.Of(reading.Tokens, range, time, previous) is not (TimeRole.Plain or TimeRole.Begin))
        {
            return false;
        }

        for (var at = SegmentFirst(range, time); at < range.End && at < time.End + SegmentReach
            && (at < time.End || !IsSeparator(at)); at++)
        {
            if (reading.Tokens[at] is { IsEventNoun: true, IsQuoted: false }
                || (canBegin && RoleWords.Begin.Contains(reading.Tokens[at])))
            {
                return true;
            }
        }

        return false;
    }

    private int SegmentFirst(Sentence range, Fragment time)
    {
        var at = time.First;
        while (at > range.First && at > time.First - SegmentReach && !IsSeparator(at - 1)
            && !reading.IsTemporal(at - 1))
        {
            at--;
        }

        return at;
    }

    private bool IsSeparator(int at) =>
        reading.Tokens[at].Text is "," or ";" or "|" or "·" or ":"
            || TimeWords.PointJoints.Contains(reading.Tokens[at]);

    private bool NamesEvent(int first, int end)
    {
        for (var at = first; at < end && (reading.Tokens[at].IsWord || IsShortForm(at)); at++)
        {
            if (reading.Tokens[at].IsEventNoun || reading.Tokens[at].Is("gegen")
                || (at == first && reading.Tokens[at].IsCapitalized
                    && GrammarWords.Genitives.Contains(reading.Tokens[at + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Hl. Messe": the full stop of a short form.</summary>
    private bool IsShortForm(int at) =>
        reading.Tokens[at].Is(".") && !reading.Tokens[at].IsSpaced && reading.Tokens[at - 1].Length <= 3;

    private void AddRun(List<Anchor> all, Anchor head, int first, int end)
    {
        // "Dorffest am 11. Juni", and below it "14 Uhr Begrüßung": that is when the fest begins.
        var isStart = !reading.HasTime(head.Sentence);
        for (var sentence = first; sentence < end; sentence++)
        {
            if (!IsPointLine(sentence))
            {
                continue;
            }

            var range = reading.Source.Sentences[sentence];
            var time = reading.FragmentsOf(sentence)[0];
            var isPoint = !isStart && TimeRoles.Of(reading.Tokens, range, time, null) is TimeRole.Plain
                && !lines.OnlyEnds(sentence);
            isStart = false;
            var isBare = !NamesSomething(time.End, sentence);
            var below = isBare ? sentence + 1 : sentence;
            if (!isPoint || below >= end || (isBare && IsPointLine(below))
                || (isBare && !NamesSomething(reading.Source.Sentences[below].First, below)))
            {
                continue;
            }

            var point = head.WithWords(sentence, range.First, reading.Source.Sentences[below].End, head);
            point.IsItem = true;
            all.Add(point);
        }
    }

    /// <summary>
    /// Counts the lines that begin with an hour, up to a date or to lines of something else.
    /// </summary>
    private int EndOfRun(int first, int stop, out int points, out bool isAgenda)
    {
        (points, isAgenda) = (0, false);
        var last = first;
        for (var sentence = first; sentence < Math.Min(stop, reading.Source.Sentences.Count)
            && sentence - last <= MostLinesBetween && !HasDate(sentence); sentence++)
        {
            if (IsPointLine(sentence))
            {
                (last, points) = (sentence, points + 1);
            }

            isAgenda |= IsAgenda(sentence);
        }

        return Math.Min(last + 2, Math.Min(stop, reading.Source.Sentences.Count));
    }

    private bool IsPointLine(int sentence) =>
        lines.StartsWithTime(sentence)
            && reading.FragmentsOf(sentence)[0] is { HasDate: false, Kind: not FragmentKind.Recurrence };

    private bool NamesSomething(int first, int sentence)
    {
        var end = reading.Source.Sentences[sentence].End;
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at] is { IsWord: true, IsCapitalized: true } or { IsQuoted: true })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAgenda(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.Has(TimeWords.Agenda, range.First, range.End);
    }

    private bool HasDate(int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate || fragment.Kind == FragmentKind.Recurrence)
            {
                return true;
            }
        }

        return false;
    }
}
