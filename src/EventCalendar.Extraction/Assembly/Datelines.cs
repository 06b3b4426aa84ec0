using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds datelines: "Wetter 5.6.2026 (red)", "Gießen/Lollar, 03.02.2016.", "Kassel, den 3. Mai 2024".
/// </summary>
internal static class Datelines
{
    // Town, a second one, commas and "den" stand before the date; more words are a sentence.
    private const int MostTokensBefore = 7;

    /// <summary>Adds the datelines of a text in order.</summary>
    public static void Add(SourceText source, TokenReader tokens, ReadOnlySpan<Fragment> fragments,
        List<Dateline> result)
    {
        var line = 0;
        foreach (var fragment in fragments)
        {
            while (line < source.Lines.Count && source.Lines[line].End <= fragment.First)
            {
                line++;
            }

            if (line < source.Lines.Count
                && fragment is { Kind: FragmentKind.Date, Date: { IsCalendarDay: true, Year: not null } date }
                && Read(source, tokens, source.Lines[line], fragment) is { } found
                && DateResolver.Resolve(date, default) is { } resolved)
            {
                result.Add(found with { Date = resolved.Date });
            }
        }
    }

    private static Dateline? Read(SourceText source, TokenReader tokens, TextLine line, Fragment fragment)
    {
        var before = fragment.First - line.First;
        if (before > MostTokensBefore || fragment.End > line.End)
        {
            return null;
        }

        var townEnd = line.First;
        var hasWeekday = fragment.Date.Weekday != NodaTime.IsoDayOfWeek.None;
        for (var at = line.First; at < fragment.First; at++)
        {
            var token = tokens[at];
            var isTown = token.IsWord && token.IsCapitalized && !EventNouns.IsEventNoun(token)
                && !HeadingWords.DateLabels.Contains(token)
                && !RoleWords.Published.Contains(token) && !PlaceWords.IsStreet(token);
            if (!isTown
                && !TimeWords.DatelineLinks.Contains(token)
                && token.Text is not ("," or "/" or "-" or "(" or ")" or "."))
            {
                return null;
            }

            townEnd = isTown ? at + 1 : townEnd;
        }

        var mark = MarkEnd(tokens, fragment.End, line.End);
        mark = mark == 0 && fragment.First == line.First && IsStamp(tokens, fragment.End) ? line.End : mark;
        var hasTown = townEnd > line.First;
        var isAlone = fragment.End == line.End
            || (fragment.End + 1 == line.End && tokens[fragment.End].Is("."));
        var leadsIn = tokens[fragment.End].Text is "." or "-" or ":" or "/"
            && tokens[fragment.End + 1].IsSpaced
            && !tokens[fragment.End + 1].IsNumber && fragment.End + 8 < line.End;
        if (mark == 0
            && (hasWeekday || !hasTown || !(isAlone || leadsIn)
                || IsHeadedByVenue(tokens, line.First, fragment.First)))
        {
            return null;
        }

        var town = hasTown ? Town(source, tokens, line.First, townEnd) : null;
        return new Dateline(line.First, mark > 0 ? mark : fragment.End, default, town);
    }

    /// <summary>"13.02.2023 | Stand 17.09.2023, 3:10 Uhr" above an article.</summary>
    private static bool IsStamp(TokenReader tokens, int at) =>
        tokens[at].Text is "|" or "," or "-" or "/" && RoleWords.Published.Contains(tokens[at + 1]);

    /// <summary>Steps over "(pm/red)", "(red)" behind a date.</summary>
    private static int MarkEnd(TokenReader tokens, int at, int end)
    {
        at += tokens[at].Is(".") ? 1 : 0;
        if (!tokens[at].Is("("))
        {
            return 0;
        }

        var isMark = false;
        for (var next = at + 1; next < end && next < at + 8; next++)
        {
            if (tokens[next].Is(")"))
            {
                return isMark ? next + 1 : 0;
            }

            isMark |= tokens[next].IsWord && RoleWords.DatelineMarks.Contains(tokens[next]);
        }

        return 0;
    }

    private static bool IsHeadedByVenue(TokenReader tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (PlaceWords.IsVenue(tokens[at]) && Towns.EndOf(tokens, at) == at)
            {
                return true;
            }
        }

        return false;
    }

    private static string Town(SourceText source, TokenReader tokens, int first, int end)
    {
        var known = Towns.EndOf(tokens, first);
        var stop = known > first ? known : first + 1;
        while (known == first && stop < end && tokens[stop].IsWord && !tokens[stop].Is("den")
            && !tokens[stop].Is("der"))
        {
            stop++;
        }

        return source.Quote(first, stop);
    }
}
