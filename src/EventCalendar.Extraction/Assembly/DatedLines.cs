using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells lines that are headings or items of a programme by the date or time they begin with.
/// </summary>
internal sealed class DatedLines(Reading reading)
{
    private const int LongestLine = 28;

    private const int LongestLabel = 5;
    private const int LongestEnd = 4;
    private const int LongestName = 9;

    /// <summary>A line with a day and little else, above lines that begin with times.</summary>
    public bool IsDateHeading(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        return range.StartsLine && range.EndsLine && fragments.Length == 1
            && fragments[0].Kind == FragmentKind.Date
            && fragments[0].Date.IsDay && fragments[0].First <= range.First + 1
            && range.End - fragments[0].End <= 5
            && sentence + 1 < reading.Source.Sentences.Count && !IsBareDay(sentence - 1)
            && (StartsWithTime(sentence + 1) || NamesTimed(sentence + 1) || IsTimedAfterNext(sentence))
            // "4.6. Grillfest" is an item, and no heading of the paragraph below.
            && (range.End - fragments[0].End < 1 || !(EventNouns.IsAt(reading.Tokens, fragments[0].End)
                    || IsNextOfList(sentence))
                || reading.Source.Sentences[sentence + 1].Paragraph == range.Paragraph);
    }

    /// <summary>"7.12., Basar" above "20.12., Rennen": a day with its words, and no hour.</summary>
    private bool IsNextOfList(int sentence)
    {
        if (sentence == 0)
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence - 1];
        var fragments = reading.FragmentsOf(sentence - 1);
        return range is { StartsLine: true, EndsLine: true } && fragments.Length == 1
            && range.Paragraph == reading.Source.Sentences[sentence].Paragraph
            && fragments[0] is { Kind: FragmentKind.Date, Date.IsDay: true } date
            && IsItem(range, date);
    }

    /// <summary>"So 21.10." above "vormittags Turnier der Minis" and "17:00 Heimspiel".</summary>
    private bool IsTimedAfterNext(int sentence) =>
        sentence + 2 < reading.Source.Sentences.Count && reading.FragmentsOf(sentence + 1).IsEmpty
            && reading.Source.Sentences[sentence + 1] is
            { StartsLine: true, EndsLine: true, Count: <= LongestLabel }
            && reading.Source.Sentences[sentence + 2].Paragraph == reading.Source.Sentences[sentence].Paragraph
            && StartsWithTime(sentence + 2);

    /// <summary>
    /// "Laaber – Martinszug der Kindergärten, 17 Uhr ab Kirchplatz": a line that names an event before its
    /// hour.
    /// </summary>
    public bool NamesTimed(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        if (!range.StartsLine || range.Count > LongestLine || fragments.IsEmpty
            || fragments[0] is not { HasDate: false, HasTime: true, Kind: not FragmentKind.Recurrence } time)
        {
            return false;
        }

        var first = range.First + (reading.Tokens[range.First] is { IsWord: false, IsNumber: false } ? 1 : 0);
        if (first >= time.First || !(reading.Tokens[first].IsCapitalized || reading.Tokens[first].IsQuoted))
        {
            return false;
        }

        // "Kartenausgabe 19 Uhr, gespielt wird ab 19.30 Uhr"
        var role = TimeRoles.Of(reading.Tokens, range, time, null);
        if (role is not TimeRole.Plain && !(role is TimeRole.Doors && fragments.Length > 1
            && fragments[1].HasTime
            && TimeRoles.Of(reading.Tokens, range, fragments[1], time) is TimeRole.Plain or TimeRole.Begin))
        {
            return false;
        }

        // "Randegg: Max Leit spricht im Saal, 19 Uhr": each line is what one town offers that day.
        if (Towns.EndOfLabel(reading.Tokens, first) > first)
        {
            return true;
        }

        for (var at = first; at < time.First; at++)
        {
            if (reading.Tokens[at].IsEventNoun)
            {
                return true;
            }
        }

        return IsRow(sentence, first, time) || IsHouse(range, first, time);
    }

    /// <summary>
    /// "Fr 5.5. Kirche 19 Uhr Andacht" and below it "Kapelle 20 Uhr Vesper": the day stands once.
    /// </summary>
    public bool FollowsInHouse(Anchor before, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        return before.Sentence == sentence - 1 && range.StartsLine && fragments.Length == 1
            && range.Paragraph == reading.Source.Sentences[before.Sentence].Paragraph
            && fragments[0] is { HasTime: true, HasDate: false } time && time.First > range.First
            && IsHouse(range, range.First, time);
    }

    /// <summary>
    /// "Pfarrkirche 15.30 Uhr Andacht": a house, and behind the hour what takes place there.
    /// </summary>
    private bool IsHouse(Sentence range, int first, Fragment time) =>
        range.EndsLine && time.First - first <= LongestLabel && time.End < range.End
            && reading.Tokens[time.End] is { IsEventNoun: true, Breaks: 0 }
            && (reading.Tokens[time.First - 1].IsVenue || reading.Tokens[first].IsVenue
                || PlaceWords.Saints.Contains(reading.Tokens[first]));

    /// <summary>
    /// "Tag der offenen Gärten, 10.30 Uhr, Backhaus", "Dekanatskonferenz | 20 Uhr | Pfarrheim": a name, its hour
    /// and something behind it, each in a cell of its own.
    /// </summary>
    private bool IsRow(int sentence, int first, Fragment time)
    {
        var range = reading.Source.Sentences[sentence];
        var before = time.First - 1;
        before -= GrammarWords.StartLeads.Contains(reading.Tokens[before])
            || TimeWords.Cues.Contains(reading.Tokens[before]) ? 1 : 0;
        return range.EndsLine && before > first && reading.Tokens[before].IsCellBorder
            && time.End + 1 < range.End
            && reading.Tokens[time.End].IsCellBorder
            && reading.Tokens[before].Text.SequenceEqual(reading.Tokens[time.End].Text)
            && before - first <= LongestName && !TitleWords.HasVerb(reading.Tokens, first, range.End)
            && !PlaceWords.Labels.Contains(reading.Tokens[first])
            && (!HeadingWords.DateLabels.Contains(reading.Tokens[first])
                || EventNouns.IsAt(reading.Tokens, first))
            && reading.SignsOf(sentence) is
            {
                IsRegistration: false, IsOtherDeadline: false, IsOpeningHours: false, IsClosed: false,
                IsPast: false,
            };
    }

    /// <summary>"16.00 Ende", "ca. 17 Uhr: Schluss der Veranstaltung": no point of a programme.</summary>
    public bool OnlyEnds(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        if (!StartsWithTime(sentence))
        {
            return false;
        }

        var at = reading.FragmentsOf(sentence)[0].End;
        while (at < range.End && !reading.Tokens[at].IsWord)
        {
            at++;
        }

        return range.End - at is > 0 and <= LongestEnd && TimeWords.LineEnds.Contains(reading.Tokens[at]);
    }

    /// <summary>
    /// Finds the end of a point that begins with its hour: "15.30 Uhr" alone on its line belongs to the next.
    /// </summary>
    public int EndOfPoint(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.FragmentsOf(sentence) is [var time] && range.End - time.End <= 1
            && time.First - range.First <= 1 && sentence + 1 < reading.Source.Sentences.Count
            && reading.FragmentsOf(sentence + 1).IsEmpty
            && reading.Source.Sentences[sentence + 1] is var next && next.Paragraph == range.Paragraph
            ? next.End : range.End;
    }

    public bool StartsWithTime(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        return range.StartsLine && fragments.Length > 0 && fragments[0].HasTime
            && fragments[0].First <= range.First + 2;
    }

    /// <summary>A line that begins with its date, perhaps behind a bullet or number.</summary>
    public bool IsItem(Sentence range, Fragment date) =>
        range.StartsLine && date.First - range.First <= 3 && IsBulletBefore(range.First, date.First)
            && !IsAlone(range, date);

    /// <summary>A line with nothing but its day, perhaps behind a bullet.</summary>
    public bool IsBareDay(int sentence)
    {
        if (sentence < 0 || sentence >= reading.Source.Sentences.Count)
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        return range is { StartsLine: true, EndsLine: true } && fragments.Length == 1
            && fragments[0] is { Kind: FragmentKind.Date, Date.IsCalendarDay: true } date
            && date.First - range.First <= 2 && IsBulletBefore(range.First, date.First)
            && IsAlone(range, date);
    }

    /// <summary>Says whether a bare day is one of a list of such lines.</summary>
    public bool IsListedDay(int sentence) =>
        IsBareDay(sentence) && (IsBareDay(sentence - 1) || IsBareDay(sentence + 1));

    /// <summary>"Aue: 19. März, Turnhalle", but not "Termin: 19. März".</summary>
    public bool IsLabelled(Sentence range, Fragment date) =>
        range.StartsLine && date.First - range.First is >= 2 and <= LongestLabel
            && reading.Tokens[date.First - 1].Is(":")
        && reading.Tokens[range.First].IsCapitalized && !reading.Tokens[range.First].IsEventNoun
        && !ClauseWords.DateLabels.Contains(reading.Tokens[range.First]);

    public bool IsLabelledLine(int sentence)
    {
        if (sentence < 0 || sentence >= reading.Source.Sentences.Count)
        {
            return false;
        }

        var fragments = reading.FragmentsOf(sentence);
        return fragments.Length > 0 && fragments[0].HasDate
            && IsLabelled(reading.Source.Sentences[sentence], fragments[0]);
    }

    private bool IsBulletBefore(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at].IsWord)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAlone(Sentence range, Fragment date) =>
        range.End == date.End || (range.End - date.End == 1 && !reading.Tokens[date.End].IsWord);
}
