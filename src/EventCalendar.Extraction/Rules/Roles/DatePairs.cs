using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>
/// Tells the old day from the new one where both stand side by side: "15.3. → 2.9.", in a table with the
/// heads "Alter Termin" and "Neuer Termin", "15.3. auf 2.9." below "Verschoben:".
/// </summary>
internal static class DatePairs
{
    private const int LongestGap = 3;
    private const int LabelReach = 12;
    private const int LinesOfList = 24;
    private const int LongestHeading = 12;
    private const int LongestJoin = 2;
    private const int MostListed = 12;
    private const int LongestLabel = 12;

    /// <summary>Says which of the two a day is; <c>null</c> if it stands alone or beside any other.</summary>
    public static DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        if (!date.HasDate)
        {
            return null;
        }

        var index = reading.FragmentFrom(date.First);
        if (index > 0 && !date.Date.IsMonthOnly
            && Order(reading, sentence, reading.Fragments[index - 1], date) is { } behind)
        {
            return behind ? DateRole.Event : DateRole.MovedFrom;
        }

        return index + 1 < reading.Fragments.Count
            && Order(reading, sentence, date, reading.Fragments[index + 1]) is { } before
            ? before ? DateRole.MovedFrom : DateRole.Event : null;
    }

    /// <summary>
    /// "18.3.2020 | Herbst 2020", "18.3.2020 | offen" in such a table: the old day of what has no new one
    /// yet.
    /// </summary>
    public static bool IsOpen(Reading reading, in Fragment date)
    {
        if (Header(reading) is not { End: > 0, IsNewFirst: false } header || header.End > date.First)
        {
            return false;
        }

        var next = reading.Tokens[date.End].Is("|") ? date.End + 1 : date.End;
        ref readonly var token = ref reading.Tokens[next];
        return token.IsWord && token.Breaks < 2
            && (ClauseWords.Seasons.Contains(token) || RoleWords.Cancelled.Contains(token)
                || RoleWords.Indefinite.Contains(token) || ClauseWords.Unsettled.Contains(token));
    }

    /// <summary>
    /// Finds where the list of days begins in which a date stands: "auf den 24. und 25. April".
    /// </summary>
    public static int ListFirst(Reading reading, in Fragment date)
    {
        var (index, first) = (reading.FragmentFrom(date.First), date.First);
        for (var at = index - 1; at >= Math.Max(0, index - MostListed); at--)
        {
            ref readonly var before = ref reading.Fragments[at];
            if (!before.HasDate || first - before.End > LongestJoin || !Joins(reading, before.End, first))
            {
                break;
            }

            first = before.First;
        }

        return first;
    }

    private static bool Joins(Reading reading, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (!token.Is(",") && !TimeWords.And.Contains(token)
                && !TimeWords.PairLinks.Contains(token))
            {
                return false;
            }
        }

        return from < end;
    }

    /// <summary>
    /// Says whether the first of two dates is the old one of the second, or the other way round.
    /// </summary>
    private static bool? Order(Reading reading, int sentence, in Fragment first, in Fragment second)
    {
        if (IsLineOfMoved(reading, first, second))
        {
            return true;
        }

        if (!first.HasDate || !second.HasDate || second.Date.IsMonthOnly || second.First < first.End
            || second.First - first.End > LongestGap)
        {
            return null;
        }

        var (isArrow, isOnto, isCell) = (false, false, true);
        for (var at = first.End; at < second.First; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            isArrow |= token.Text is "→" or ">" or "⇒" or "➔" or "➜" or "➡";
            isOnto |= token.Is("auf");
            isCell &= token.Is("|");
        }

        // "Aus dem 14. November wird der 21. November."
        var verb = reading.Tokens[first.End].Is(",") ? first.End + 1 : first.End;
        if (isArrow || (reading.Tokens[verb].Is("wird") && reading.Tokens[first.First - 1].Is("dem")
            && reading.Tokens[first.First - 2].Is("aus")))
        {
            return true;
        }

        if (isOnto)
        {
            return IsBelowMoved(reading, sentence) ? true : null;
        }

        return isCell && Header(reading) is { End: > 0 } header && header.End <= first.First
            ? !header.IsNewFirst : null;
    }

    /// <summary>"2.5. Lübeck: verschoben 12.6.": a line begins with the old day.</summary>
    private static bool IsLineOfMoved(Reading reading, in Fragment first, in Fragment second)
    {
        if (!first.HasDate || !second.HasDate || second.Date.IsMonthOnly
            || second.First - first.End is < 1 or > LongestLabel || reading.Tokens[first.First].Breaks == 0)
        {
            return false;
        }

        var before = second.First - 1;
        before -= (reading.Tokens[before].Is(":")
            || TimeWords.SecondLeads.Contains(reading.Tokens[before])) ? 1 : 0;
        if (!RoleWords.Moved.Contains(reading.Tokens[before]))
        {
            return false;
        }

        for (var at = first.End; at < second.First; at++)
        {
            if (reading.Tokens[at].Breaks > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBelowMoved(Reading reading, int sentence)
    {
        for (var above = sentence - 1; above >= 0 && above >= sentence - LinesOfList; above--)
        {
            var range = reading.Source.Sentences[above];
            if (range.StartsLine && range.Count <= LongestHeading && reading.FragmentsOf(above).IsEmpty)
            {
                return reading.SignsOf(above) is { IsMoved: true, IsConditional: false };
            }
        }

        return false;
    }

    /// <summary>Finds the heads of a table with an old and a new day; looked for once in a text.</summary>
    private static PairHeader Header(Reading reading)
    {
        if (reading.PairHeader is { } known)
        {
            return known;
        }

        var (old, fresh) = (-1, -1);
        var found = default(PairHeader);
        for (var at = 0; at < reading.Tokens.Count && found.End == 0; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (!token.IsWord || !token.IsCapitalized || !ClauseWords.PairHeads.Contains(token))
            {
                continue;
            }

            if (ClauseWords.DateNouns.Contains(token))
            {
                old = ClauseWords.Former.Contains(reading.Tokens[at - 1])
                    && !FormerWords.IsAge(reading.Tokens, at - 1) ? at : old;
                fresh = ClauseWords.NewWords.Contains(reading.Tokens[at - 1]) ? at : fresh;
            }
            else if (RoleWords.Replacement.Contains(token))
            {
                fresh = at;
            }

            if (old >= 0 && fresh >= 0)
            {
                found = Math.Abs(old - fresh) <= LabelReach && !HasDate(reading, old, fresh)
                    ? new PairHeader(at + 1, fresh < old) : found;
                (old, fresh) = (old < fresh ? -1 : old, old < fresh ? fresh : -1);
            }
        }

        reading.PairHeader = found;
        return found;
    }

    private static bool HasDate(Reading reading, int one, int other)
    {
        for (var at = Math.Min(one, other); at < Math.Max(one, other); at++)
        {
            if (reading.IsTemporal(at))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The heads of a table of old and new days.</summary>
/// <param name="End">The index behind them; 0 if there is none.</param>
/// <param name="IsNewFirst">Whether the new day stands first.</param>
internal readonly record struct PairHeader(int End, bool IsNewFirst);
