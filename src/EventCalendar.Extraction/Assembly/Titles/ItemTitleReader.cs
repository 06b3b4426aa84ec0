using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads titles of list items and one-liners: what is left when date, time and place are taken away.
/// </summary>
internal sealed class ItemTitleReader(Reading reading)
{
    private const int LongestPlace = 5;
    private const int LongestNoun = 12;
    private readonly TitlePlaces places = new(reading);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Reads the title behind the date of an item.</summary>
    public FoundTitle? Read(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var first = anchor.IsDateAbove ? anchor.First : anchor.Date.End;
        return Words(first, Math.Max(anchor.End, first));
    }

    /// <summary>
    /// Reads the title in a half-open range of tokens: behind dates and times, before the place.
    /// </summary>
    public FoundTitle? Words(int first, int end)
    {
        var start = Start(first, end);
        if (start >= end)
        {
            return null;
        }

        var whole = start;
        start = BehindPlace(start, end);
        var stop = TitleEnd(start, end);
        stop = BeforeTail(start, stop);

        while (stop > start && Tokens[stop - 1] is { IsWord: true, IsCapitalized: false }
            && TitleWords.Dangling.Contains(Tokens[stop - 1]))
        {
            stop--;
        }

        // "18 Uhr, Rathaus: Sitzung", "Realschule, Raum 4 | Sitzung": the place stands first.
        if (places.IsPlace(start, stop) && stop + 1 < end
            && Start(reading.IsTemporal(stop) ? stop : stop + 1, end) is var next && next < end
            && !reading.IsTemporal(next))
        {
            next = PlaceWords.Rooms.Contains(Tokens[next]) && Start(TitleEnd(next, end), end) is var room
                && room < end ? room : next;
            if (!places.IsHouse(next, end) && !reading.IsTemporal(next))
            {
                return Make(next, TitleEnd(next, end), "title.item", 0.75);
            }
        }

        // The town before a dash is used up, and no place any more.
        var title = Make(start, stop, "title.item", 0.85);
        return title is not null && whole < start && Tokens[start - 1].Is("-")
            && Towns.EndOf(Tokens, whole) == start - 1
            ? title with { Span = reading.Source.Span(whole, stop) } : title;
    }

    /// <summary>
    /// "Chorprobe - entfällt!", "Treff fällt aus": what is said of it is no part of its name.
    /// </summary>
    private int BeforeTail(int start, int stop)
    {
        var end = stop > start + 2 && Tokens[stop - 1].Text is "!" or "."
            && TitleWords.Tails.Contains(Tokens[stop - 2])
            ? stop - 1 : stop;
        while (end > start + 1 && TitleWords.Tails.Contains(Tokens[end - 1]) && !Tokens[end - 1].IsQuoted
            && !IsSurname(end - 1))
        {
            end--;
        }

        end -= end > start + 2 && Tokens[end - 1].Is("aus") && Tokens[end - 2].Is("fällt") ? 2 : 0;
        return end < stop && end > start + 1 && Tokens[end - 1].Is("-") ? end - 1 : end;
    }

    /// <summary>"Kabarett mit Max Frei", but not "Konzert Eintritt frei".</summary>
    private bool IsSurname(int at) =>
        Tokens[at].IsCapitalized && Tokens[at - 1] is { IsCapitalized: true, IsEventNoun: false } before
            && TitleWords.Surnames.Contains(Tokens[at]) && !TitleWords.Tails.Contains(before);

    /// <summary>"Rathaus: Drachen bauen": the words behind the colon.</summary>
    public int BehindPlace(int start, int end)
    {
        // "17 Uhr Heilig Geist Andacht", "Turnhalle Zumba-Kurs": the house, and right behind it what takes place.
        if (places.BehindHouse(start, end) is > 0 and var behind)
        {
            return behind;
        }

        for (var at = start + 1; at + 1 < end && at <= start + LongestPlace; at++)
        {
            if (Tokens[at].Is(":"))
            {
                return Tokens[at + 1].IsCapitalized && places.IsPlace(start, at) ? at + 1 : start;
            }

            // "Laaber - Martinszug der Kindergärten", "Bürgersaal – Chorprobe": the place stands first.
            if (Tokens[at].Is("-") && Tokens[at].IsSpaced && (Towns.EndOf(Tokens, start) == at
                || (places.IsPlace(start, at) && places.Venue(start, at) == at)))
            {
                return HasNoun(at + 1, Math.Min(end, at + LongestNoun)) || (Tokens[at + 1].IsCapitalized
                    && Towns.EndOf(Tokens, start) != at && !places.IsHouse(at + 1, end)) ? at + 1 : start;
            }
        }

        return start;
    }

    /// <summary>Says whether a range has no words but dates, times, labels and a place.</summary>
    public bool SaysOnlyWhenAndWhere(int first, int end)
    {
        var start = Start(first, end);
        return start >= end || PlaceWords.Labels.Contains(Tokens[start])
            || places.IsPlace(start, TitleEnd(start, end));
    }

    private int TitleEnd(int start, int end)
    {
        var stop = start;
        while (stop < end && !EndsTitle(stop, start, end))
        {
            stop = Tokens[stop].Text is "„" or "\"" or "»" or "«" ? Close(stop, end) : stop + 1;
        }

        return stop;
    }

    /// <summary>Makes a title of words; <c>null</c> if they name nothing.</summary>
    public FoundTitle? Make(int first, int end, string rule, double confidence)
    {
        first += TitleSkips.IsDenial(Tokens, first) && first + 1 < end ? 1 : 0;
        if (Tokens[first] is { IsSmall: true }
            && (TimeWords.Except.Contains(Tokens[first]) || !HasName(first, end)))
        {
            return null;
        }

        if (SaysNothing(first, end) || IsSentence(first, end))
        {
            return null;
        }

        var title = TitleText.Clean(reading.Source.Quote(first, end));
        if (title.Length < 3 || !TitleText.HasLetter(title))
        {
            return null;
        }

        var hasNoun = HasNoun(first, end);
        return new FoundTitle(title, reading.Source.Span(first, end), rule, hasNoun ? confidence + 0.05
            : confidence - 0.1, hasNoun);
    }

    /// <summary>"Jeweils", "10 x", "Zehn Abende", "Beginn": no name among the words.</summary>
    private bool SaysNothing(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var token = Tokens[at];
            if (token.IsForeign || token.IsQuoted
                || (token is { IsWord: true, Length: > 1 } && !TitleWords.Dangling.Contains(token)
                    && !TitleWords.Leading.Contains(token)
                    && !(TitleWords.Idle.Contains(token) && token.IsCapitalized && end - first <= 3)
                    && !Numbers.TryFind(token, out _) && !HeadingWords.DateLabels.Contains(token)
                    && reading.FragmentAt(at) is not { Date.Name: null }))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"gemeinsam wandert man um den See": a verb before who acts.</summary>
    private bool IsSentence(int first, int end)
    {
        // "informieren Fachleute über …": the verb stands first behind the date.
        if (first + 1 < end && Tokens[first] is { IsSmall: true, IsQuoted: false }
            && (TitleWords.TryFindNoun(Tokens[first], out _) || TitleWords.IsVerb(Tokens[first]))
            && (Tokens[first + 1].IsCapitalized || TitleWords.Determiners.Contains(Tokens[first + 1])))
        {
            return true;
        }

        for (var at = first + 1; at < end; at++)
        {
            if (Tokens[at] is { IsSmall: true, IsQuoted: false } && TitleWords.Speakers.Contains(Tokens[at])
                && Tokens[at - 1] is { IsSmall: true, IsQuoted: false, Length: > 2 } verb
                && verb.Text[^1] is 't' or 'n' && !Tokens[end].Is("?"))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNoun(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (EventNouns.IsAt(Tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasName(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at] is { IsWord: true, IsCapitalized: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Steps over dates, times and marks before the title, and over a place that stands before it.
    /// </summary>
    private int Start(int first, int end)
    {
        var at = first;
        while (at < end)
        {
            if (reading.FragmentAt(at) is { } fragment
                && (fragment.HasDate || fragment.HasTime || fragment.Kind == FragmentKind.Recurrence)
                && fragment.First == at && !(at > first && IsNameAlone(fragment, end)))
            {
                at = fragment.End;
                continue;
            }

            if (Tokens[at].Kind == TokenKind.Symbol
                && Tokens[at].Text is not ("„" or "\"" or "»" or "‚" or "«" or "“"))
            {
                // "(Himmelfahrt!)" behind a date is no title.
                at = Tokens[at].Is("(") && TitleSkips.BracketEnd(Tokens, at, end) is > 0 and var behind
                    && behind - at <= 5 ? behind
                    : at + 1;
                continue;
            }

            if ((Tokens[at].IsSmall || Tokens[at].IsGlossed)
                && (TitleWords.Dangling.Contains(Tokens[at]) || TitleWords.Leading.Contains(Tokens[at])))
            {
                at++;
                continue;
            }

            if (TitleSkips.IsInvitation(Tokens, at, first))
            {
                at++;
                continue;
            }

            if (Tokens[at].IsWord
                && (TitleWords.AllDay.Contains(Tokens[at]) || (reading.IsTimed(at + 1)
                    && (RoleWords.Begin.Contains(Tokens[at]) || RoleWords.Doors.Contains(Tokens[at])
                        || TimeWords.Cues.Contains(Tokens[at])))))
            {
                at++;
                continue;
            }

            break;
        }

        return at;
    }

    /// <summary>
    /// "21. 6 Uhr Osternacht, danach Frühstück": the name of a day where no other title follows.
    /// </summary>
    private bool IsNameAlone(Fragment fragment, int end) =>
        fragment.Date.Name is not null && Tokens[fragment.First].IsCapitalized
        && (fragment.End >= end
            || (!Tokens[fragment.End].IsWord
                && !(Tokens[fragment.End + 1].IsCapitalized || Tokens[fragment.End + 1].IsNumber)));

    private bool EndsTitle(int at, int start, int end)
    {
        var token = Tokens[at];
        if (at == start)
        {
            return false;
        }

        if (reading.FragmentAt(at) is { } fragment && fragment.First == at
            && (fragment.HasDate || fragment.HasTime || fragment.Kind == FragmentKind.Recurrence)
            && !(fragment.Date.Name is not null || fragment.Date.IsMonthOnly))
        {
            return true;
        }

        if (token.Text is "(" or "|" or "·" or ";" || token.Breaks > 0
            || (token.Is("-") && token.IsSpaced && ((!EventNouns.IsAt(Tokens, at + 1)
                && !EventNouns.IsAt(Tokens, at + 2)) || places.Venue(at + 1, end) == end)
                && IsPlaceAt(at + 1, end))
            || (token.Is("-") && token.IsSpaced && VenueSigns.IsNamedClub(Tokens, at + 1)
                && HasNoun(start, at)))
        {
            return true;
        }

        // "Chorprobe Gemeindehaus": the venue right behind what takes place.
        if (IsVenueBehind(at))
        {
            return true;
        }

        // "Chansonabend mit Lou Kern 15/10 €": the price ends the title.
        if (token.IsNumber && TitleSkips.IsPrice(Tokens, at))
        {
            return true;
        }

        // "Kochen: Wir füllen Weinblätter".
        if (token.Is(":") && Tokens[at + 1].IsCapitalized && TitleWords.Pronouns.Contains(Tokens[at + 1]))
        {
            return true;
        }

        if (token.Is(","))
        {
            return !(Tokens[at + 1].IsWord && Tokens[at + 2].Text is "und" && Tokens[at + 3].IsCapitalized
                && !reading.IsTemporal(at + 1) && !IsPlaceAt(at + 1, end));
        }

        if (token.Is(".")
            && (at + 1 == end || (Tokens[at + 1].IsSpaced && !Abbreviations.Contains(Tokens[at - 1]))))
        {
            return true;
        }

        return token.IsWord && !token.IsCapitalized
            && TitleWords.ItemPlaceLeads.Contains(token)
            && IsPlaceAt(at, end) && !IsInName(at)
            // "Nachts im Wald": one word that is no event needs its place.
            && !(at == start + 1 && !EventNouns.IsAt(Tokens, start));
    }

    /// <summary>"Seniorenkreis Pfarrheim": where it is, with nothing between.</summary>
    public bool IsVenueBehind(int at) => places.IsVenueBehind(at);

    /// <summary>Says whether a place begins at a token.</summary>
    public bool IsPlaceAt(int at, int end) => places.IsPlaceAt(at, end);

    /// <summary>"in Bewegung": no place, though a name follows.</summary>
    public bool IsInName(int at) => places.IsInName(at);

    /// <summary>Returns the index behind the mark that closes a quotation.</summary>
    public int Close(int at, int end)
    {
        for (var next = at + 1; next < end && next < at + 20; next++)
        {
            if (Tokens[next].Text is "“" or "”" or "\"" or "«" or "»")
            {
                return next + 1;
            }
        }

        return at + 1;
    }
}
