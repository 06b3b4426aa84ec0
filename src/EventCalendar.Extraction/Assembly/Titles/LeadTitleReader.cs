using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Roles;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Reads titles that stand before their date.</summary>
internal sealed class LeadTitleReader(Reading reading, ItemTitleReader items)
{
    private const int LongestLead = 14;
    private const int LongestRow = 24;
    private const int LongestInitials = 4;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Reads the words of a line before its date: "Stammtisch der Wanderfreunde am Freitag, …".
    /// </summary>
    public FoundTitle? Read(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var end = anchor.Date.First;
        if (OwnNounWords.Again.Contains(Tokens[range.First])
            || OutlookSigns.IsAnnounced(reading, anchor.Sentence, anchor.Date))
        {
            // "Dasselbe noch einmal am 5. Mai": what was named before.
            return null;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(anchor.Sentence))
        {
            var isEnd = (fragment.HasDate && fragment.Date.Name is null) || fragment.HasTime
                || (fragment.Kind == FragmentKind.Recurrence
                    && (reading.Tokens[fragment.First].IsForeign || fragment.First > range.First + 1
                        || (fragment.First > range.First && Tokens[range.First].IsEventNoun)));
            if (isEnd || fragment.First >= end)
            {
                end = Math.Min(end, fragment.First);
                break;
            }
        }

        // "Gottesdienst zum Palmsonntag am 28. März": the name of the day belongs to the title.
        end = end > range.First && Tokens[end - 1].Text is "zum" or "zu"
            && NamedDays.Find(Tokens.All, end, out var behindName) is not null ? behindName : end;
        if (anchor.LeadFirst > range.First)
        {
            // A date that begins a line has nothing before it.
            if (Tokens[anchor.Date.First].Breaks > 0)
            {
                return null;
            }

            if (Between(anchor) is { } between)
            {
                return between;
            }
        }

        if (!(range.StartsLine || !reading.HasVerb(anchor.Sentence))
            || end - range.First > LongestLead || end <= range.First || anchor.IsDateAbove)
        {
            return null;
        }

        var stop = Math.Max(ListEnd(range.First, end), BehindCode(range.First, end));
        while (stop < end && !(Tokens[stop].Text is "," or ";" or "|" or "·" or "(" && stop > range.First)
            && !IsVerb(Tokens[stop])
            && !(stop > range.First
                && (IsLabel(stop) || StartsClause(stop, range.End)
                    || TitleWords.Reasons.Contains(Tokens[stop])
                    || (Tokens[stop].IsGlossed && TimeWords.Planned.Contains(Tokens[stop])))))
        {
            stop = Tokens[stop].Text is "„" or "\"" or "»" ? items.Close(stop, end) : stop + 1;
        }

        var isVerb = stop < end && IsVerb(Tokens[stop]);
        for (var at = range.First + 1; at < stop; at++)
        {
            if (GrammarWords.InsideLeads.Contains(Tokens[at]) && items.IsPlaceAt(at, stop)
                && !items.IsInName(at)
                && EventNouns.IsAt(Tokens, at - 1))
            {
                stop = at;
            }
        }

        while (stop > range.First
            && (TitleWords.Dangling.Contains(Tokens[stop - 1])
                || Tokens[stop - 1].Text is "-" or ":" or "." or "(" || IsCount(range.First, stop)
                || (stop - range.First > 2 && Tokens[stop - 2].Text is "-" or "|" && Tokens[stop - 1].IsSpaced
                    && HeadingWords.DateLabels.Contains(Tokens[stop - 1]))))
        {
            stop -= IsCount(range.First, stop) ? 2 : 1;
        }

        // "Nachdem der Auftritt von Tina Holl im Mai ausfiel": half a sentence is no name, the event in it
        // is.
        var isHalf = TitleWords.Subordinating.Contains(Tokens[range.First]);
        var behind = isHalf ? range.First + 1 : BehindCode(range.First, stop);
        var first = HeadingLead.Skip(Tokens, BehindTown(BehindInitials(behind, stop), stop), stop);
        first = items.BehindPlace(first, stop);
        var hasArticle = first + 1 < stop && (TimeWords.Articles.Contains(Tokens[first])
            || TitleWords.LeadPossessives.Contains(Tokens[first]));
        if (stop > first + 1 && IsFinite(stop - 1)
            && (hasArticle || !TitleWords.Doing.Contains(Tokens[stop - 1])))
        {
            // "Die Landfrauen besuchen am 3. Mai": who acts and what they do; "Brot backen am 3. Mai" is no
            // one.
            return null;
        }

        first += hasArticle ? 1 : 0;

        first += (TimeWords.Planned.Contains(Tokens[first]) || TimeWords.Next.Contains(Tokens[first])
            || TimeWords.NextWeek.Contains(Tokens[first])) && first + 1 < stop ? 1 : 0;
        if (isVerb || (isHalf && !(Tokens[first].IsEventNoun || EventNouns.IsGeneric(Tokens[first].Text)))
            || (reading.FragmentAt(first) is { HasDate: true } day && day.End >= stop)
            || HeadingWords.Greetings.Contains(Tokens[first]) || GrammarWords.AtLeads.Contains(Tokens[first])
            || TitleWords.Reasons.Contains(Tokens[first])
            || RoleWords.OtherDeadline.Contains(Tokens[first])
            || (SmallWords.StartsSentence(Tokens[first]) && !IsMotto(first, stop, end))
            || TitleWords.HasVerb(Tokens, range.First, end) || TitleWords.Idle.Contains(Tokens[first])
            || (TitleWords.NoAdjectives.Contains(Tokens[first]) && !Tokens[first + 1].IsCapitalized)
            || Tokens[range.First].IsSmall || HeadingWords.DateLabels.Contains(Tokens[first])
            || HeadingWords.Notices.Contains(Tokens[first]))
        {
            return null;
        }

        return items.Make(first, stop, "title.lead", 0.85);
    }

    /// <summary>
    /// "Chorfest (Pfarrheim): 20.10., 20 Uhr" above "Lesezirkel (Bauhof): 5.11., 19 Uhr": lines that name what
    /// takes place before their day.
    /// </summary>
    public FoundTitle? OfRow(Anchor anchor) =>
        IsRow(anchor.Sentence) && reading.FragmentsOf(anchor.Sentence)[0].First == anchor.Date.First
            && (IsRow(anchor.Sentence - 1) || IsRow(anchor.Sentence + 1)) ? Read(anchor) : null;

    private bool IsRow(int sentence)
    {
        if (sentence < 0 || sentence >= reading.Source.Sentences.Count)
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        var first = range.First + (Tokens[range.First] is { IsWord: false, IsNumber: false } ? 1 : 0);
        return range is { StartsLine: true, EndsLine: true } && fragments.Length > 0
            && fragments[0] is { HasDate: true, Date.IsCalendarDay: true } date
            && date.First - first is > 1 and <= LongestLead
            && (Tokens[date.First - 1].Text is "," or ":" or "(" or "-" or "|" or ";" or "am")
            && (Tokens[first].IsCapitalized || Tokens[first].IsQuoted)
            && !TitleWords.HasVerb(Tokens, first, range.End) && !PlaceWords.Labels.Contains(Tokens[first])
            && (!HeadingWords.DateLabels.Contains(Tokens[first]) || EventNouns.IsAt(Tokens, first))
            && !items.SaysOnlyWhenAndWhere(first, date.First)
            && !(Towns.EndOf(Tokens, first) is var town && town > first && Tokens[town].Text is "," or ":");
    }

    /// <summary>"Töpfern: 4 x", "Yoga: 10 Termine": how often is no part of the name.</summary>
    private bool IsCount(int first, int stop) =>
        stop - first > 3 && Tokens[stop - 2].IsNumber && Tokens[stop - 3].Text is ":" or "," or "-"
            && (SeriesWords.Times.Contains(Tokens[stop - 1])
                || SeriesWords.CountNouns.Contains(Tokens[stop - 1]));

    private bool IsFinite(int at) =>
        Tokens[at] is { IsSmall: true, IsQuoted: false, Length: > 4 } && Tokens[at - 1].IsCapitalized
            && (Tokens[at].Text[^1] == 't' || Tokens[at].Text.EndsWith("en", StringComparison.Ordinal))
            && !TitleWords.Prepositions.Contains(Tokens[at]) && !reading.IsTemporal(at);

    /// <summary>"Laternen, Lieder, Martinsbrezeln:": nouns in a row up to a colon are one name.</summary>
    private int ListEnd(int first, int end)
    {
        var commas = 0;
        for (var at = first; at < end && at < first + LongestLead; at++)
        {
            ref readonly var token = ref Tokens[at];
            if (token.Is(":"))
            {
                return commas > 0 ? at : first;
            }

            commas += token.Is(",") ? 1 : 0;
            if (!token.Is(",") && !TimeWords.And.Contains(token) && !(token.IsWord && token.IsCapitalized
                && !SmallWords.StartsSentence(token)))
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>Steps over where a report is from: "Dresden - In der Markuskirche erklingen …".</summary>
    private int BehindTown(int first, int stop)
    {
        var end = Towns.EndOf(Tokens, first);
        return end > first && end + 1 < stop && Tokens[end] is { IsSpaced: true } dash && dash.Is("-")
            && Tokens[end + 1].IsSpaced ? end + 1 : first;
    }

    /// <summary>Steps over who wrote it: "(red) - Zwischen 14 und 18 Uhr".</summary>
    private int BehindInitials(int first, int stop)
    {
        var name = Tokens[first].Is("(") ? first + 1 : first;
        return name + 2 < stop + LongestInitials && Tokens[name + 1].Is(")")
            && Tokens[name] is { IsWord: true, IsCapitalized: false, Length: <= LongestInitials }
            && Tokens[name + 2].Text is "-" or "." or ":" ? name + 3 : first;
    }

    /// <summary>Steps over the number of a course: "20-101 Erste Hilfe".</summary>
    public int BehindCode(int first, int stop)
    {
        var at = first + (HeadingWords.NumberLabels.Contains(Tokens[first]) ? 1 : 0);
        while (at < stop
            && (Tokens[at].IsNumber || Tokens.IsTight(at, "-") || Tokens.IsTight(at, ".")
                || Tokens.IsTight(at, "/")))
        {
            at++;
        }

        // "Nr. 12 | Nachts im Moor": the number has a cell of its own.
        return at > first && at < stop && Tokens[at].Is("|") ? at + 1
            : at - first >= 3 && Tokens[at].IsCapitalized ? at : first;
    }

    /// <summary>
    /// "„Mathieu“ am 19. Januar, „Wie im Himmel“ am 16. Februar": the words between two dates name the
    /// second where others name the first.
    /// </summary>
    private FoundTitle? Between(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var (first, end) = (anchor.LeadFirst, anchor.Date.First);
        while (first < end && BehindTime(first, end) is var next && next > first)
        {
            first = next;
        }

        while (end > first && (TitleWords.Dangling.Contains(Tokens[end - 1])
            || Tokens[end - 1].Text is "," or ":" or "-" or "("))
        {
            end--;
        }

        var isNamed = end - first is > 0 and <= LongestLead && !reading.IsTemporal(range.First)
            && (Tokens[first].IsCapitalized || Tokens[first].Text is "„" or "\"" or "»" or "«" or "“")
            && !items.IsPlaceAt(first, end)
            && !SmallWords.StartsSentence(Tokens[first]) && !TitleWords.Idle.Contains(Tokens[first])
            && !reading.HasVerb(anchor.Sentence);
        for (var at = first; at < end; at++)
        {
            isNamed &= Tokens[at].IsQuoted || Tokens[at].Text is not ("," or ";" or "." or "|");
        }

        return isNamed ? items.Make(first, end, "title.lead", 0.8) : null;
    }

    /// <summary>
    /// Steps over what belongs to the date before: "um 19.11 Uhr, ", "(dienstags, zehnmal), ", "und".
    /// </summary>
    private int BehindTime(int at, int end)
    {
        if (reading.FragmentAt(at) is { } fragment)
        {
            // "Weiberfasching am 4. Februar": the name of a day is what takes place on it.
            return fragment is { HasDate: true, Date.Name: not null } && fragment.End < end ? at
                : fragment.End;
        }

        if (Tokens[at].Is("("))
        {
            var close = at + 1;
            while (close < end && !Tokens[close].Is(")"))
            {
                close++;
            }

            return close < end ? close + 1 : at;
        }

        return Tokens[at].Text is "," or ";" or "." || TimeWords.And.Contains(Tokens[at])
            || (TimeWords.Cues.Contains(Tokens[at]) && at + 1 < end && reading.IsTemporal(at + 1)) ? at + 1
            : at;
    }

    /// <summary>
    /// "Lou Kern Stadthalle, Aue 15.3.2020 2.9.2020 Jazz im Turm Turm, Brand 14.3.2020 9.10.2020": the row of
    /// a table whose lines are lost, with an old and a new date.
    /// </summary>
    public FoundTitle? Row(Anchor anchor)
    {
        var index = reading.FragmentFrom(anchor.Date.First) - 1;
        if (index < 1 || !IsDay(index) || reading.Fragments[index].End != anchor.Date.First)
        {
            return null;
        }

        var end = reading.Fragments[index].First;
        while (--index >= 0 && !reading.Fragments[index].HasDate
            && reading.Fragments[index].First > end - LongestRow)
        {
        }

        var first = Math.Max(reading.Source.Sentences[anchor.Sentence].First,
            index < 0 ? 0 : reading.Fragments[index].End);
        return first < end && end - first <= LongestRow && !TitleWords.HasVerb(Tokens, first, end)
            && items.Words(first, end) is { } found ? found with { HasEventNoun = true } : null;
    }

    private bool IsDay(int fragment) =>
        reading.Fragments[fragment] is { HasDate: true, Date.Day: not null };

    /// <summary>
    /// "Mit dem Nachtwächter durch die Altstadt: Samstag, …": a name may begin with a preposition where a
    /// mark or the line ends it.
    /// </summary>
    private bool IsMotto(int first, int stop, int end) =>
        TitleWords.Prepositions.Contains(Tokens[first]) && stop - first >= 3 && stop < Tokens.Count
            && (Tokens[stop].Text is ":" or "-" or "|" || (stop == end && Tokens[stop].Breaks > 0))
            && !items.IsPlaceAt(first, stop) && !reading.IsTemporal(first + 1);

    /// <summary>"Kinoabend: Wir zeigen": a sentence behind the colon.</summary>
    private bool StartsClause(int at, int end) =>
        Tokens[at].Is(":") && Tokens[at + 1].IsCapitalized && SmallWords.StartsSentence(Tokens[at + 1])
            && (Tokens[at + 1].IsForeign || TitleWords.Pronouns.Contains(Tokens[at + 1])
                || TitleWords.HasVerb(Tokens, at + 1, end));

    /// <summary>"wann:" below a heading on the line before.</summary>
    private bool IsLabel(int at) =>
        Tokens[at].Breaks > 0 && Tokens[at + 1].Text is ":" or "?"
            && (HeadingWords.DateLabels.Contains(Tokens[at]) || PlaceWords.Labels.Contains(Tokens[at]));

    private static bool IsVerb(Token token) =>
        token.IsWord && !token.IsCapitalized && !EventNouns.IsEventNoun(token)
        && ((token.IsGlossed && (RoleWords.Moved.Contains(token) || RoleWords.Cancelled.Contains(token)))
            || RoleWords.Invite.Contains(token) || RoleWords.Offer.Contains(token)
            || RoleWords.Ahead.Contains(token) && !RoleWords.Not.Contains(token));
}
