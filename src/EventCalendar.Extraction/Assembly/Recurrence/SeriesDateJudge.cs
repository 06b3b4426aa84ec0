using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Judges dates near a recurrence by the words of their clause.</summary>
internal static class SeriesDateJudge
{
    private const int ReachBefore = 7;
    private const int ReachBehind = 14;

    /// <summary>Judges one date or a row of dates.</summary>
    /// <param name="reading">The announcement.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The first token of the first date.</param>
    /// <param name="end">The index behind the last date of the row.</param>
    /// <param name="former">What the dates before it in the sentence are for.</param>
    /// <param name="isOther">Whether the sentence is another one than that of the rhythm.</param>
    public static SeriesDateRole Judge(Reading reading, int sentence, int first, int end, bool isOther,
        SeriesDateRole former = SeriesDateRole.Open)
    {
        var range = reading.Source.Sentences[sentence];
        var before = Before(reading, range.First, first, former, out var isOnly);
        if (before is SeriesDateRole.Except or SeriesDateRole.Differs or SeriesDateRole.Since)
        {
            return before;
        }

        var behind = Behind(reading, range.End, first, end, isOnly);
        if (behind != SeriesDateRole.Open
            && (before == SeriesDateRole.Open || behind == SeriesDateRole.Except))
        {
            return behind;
        }

        if (before != SeriesDateRole.Open || !isOther)
        {
            return before;
        }

        var signs = reading.SignsOf(sentence);
        return signs.IsClosed || signs.IsCancelled || PausesBefore(reading, sentence, first)
            ? SeriesDateRole.Except
            : signs.IsMoved ? SeriesDateRole.Differs : SeriesDateRole.Open;
    }

    private static SeriesDateRole Before(Reading reading, int start, int first, SeriesDateRole former,
        out bool isOnly)
    {
        isOnly = false;
        var (isJoined, isListed) = (false, false);
        for (var at = first - 1; at >= Math.Max(start, first - ReachBefore); at--)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (reading.IsDated(at))
            {
                // "keine Probe am 7. Dezember sowie vom 21. Dezember bis 4. Januar"
                return isJoined && former == SeriesDateRole.Except ? former : SeriesDateRole.Open;
            }

            isJoined |= TimeWords.And.Contains(token);
            isListed |= token.Is(":");
            if (token.Text is ";" or "|" or "." or "!" || (token.Is(",") && at < first - 1)
                || (token.Is(")") && at < first - 1)
                || reading.FragmentAt(at) is { Kind: FragmentKind.Recurrence })
            {
                break;
            }

            if (!token.IsWord)
            {
                continue;
            }

            var role = SeriesWords.Since.Contains(token) ? SeriesDateRole.Since
                : (SeriesWords.Except.Contains(token)
                && !SeriesWords.NotExcept.Contains(reading.Tokens[at + 1]))
                || IsPause(reading, at) ? SeriesDateRole.Except
                : SeriesWords.MonthParts.TryFind(token, out _) && at == first - 1 ? SeriesDateRole.Open
                : SeriesWords.Last.Contains(token)
                    // "die Termine bis zum Sommer: 3. Mai, …"
                    ? isListed && TimeWords.Until.Contains(token) ? SeriesDateRole.Open : SeriesDateRole.Last
                : SeriesWords.Differs.Contains(token) ? SeriesDateRole.Differs
                : SeriesWords.First.Contains(token) ? SeriesDateRole.First
                : SeriesDateRole.Open;
            if (role != SeriesDateRole.Open)
            {
                return role;
            }

            isOnly |= SeriesWords.Only.Contains(token);
        }

        return SeriesDateRole.Open;
    }

    private static SeriesDateRole Behind(Reading reading, int sentenceEnd, int first, int end, bool isOnly)
    {
        var isBracket = reading.Tokens[first - 1].Is("(") && reading.Tokens[end].Is(")");
        var start = isBracket ? end + 1 : end;
        for (var at = start; at < Math.Min(sentenceEnd, start + ReachBehind); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            // "von September bis Mai, dann ist Sommerpause"
            if (token.Text is "." or "!" or ";" or "|" || (token.Is(",") && (at > start
                    || SeriesWords.Afterwards.Contains(reading.Tokens[at + 1])))
                || (token.Is(")") && !IsOpened(reading, start, at)))
            {
                break;
            }

            if (reading.FragmentAt(at) is { } fragment)
            {
                // "vom 18. auf den 17. April vorverlegt": the words behind the second day speak of both.
                if (fragment.HasDate && reading.Tokens[end].Is("auf"))
                {
                    start = fragment.End;
                    at = start - 1;
                    end = at;
                    continue;
                }

                if (fragment.Kind is FragmentKind.Date or FragmentKind.DateRange or FragmentKind.Recurrence)
                {
                    break;
                }

                continue;
            }

            if (!token.IsWord)
            {
                continue;
            }

            if (RoleWords.Not.Contains(token)
                && !SeriesWords.NotDenied.Contains(reading.Tokens[at + 1]) || IsPause(reading, at)
                // "(Juli und August ausgenommen)"
                || (SeriesWords.Except.Contains(token) && !reading.Tokens[at + 1].IsWord)
                || (isOnly && SeriesWords.Musts.Contains(token)))
            {
                return SeriesDateRole.Except;
            }

            // "am 12. November nur bis 16 Uhr"
            if ((SeriesWords.Differs.Contains(token) && !RoleWords.Not.Contains(reading.Tokens[at + 1]))
                || (at == end && SeriesWords.Only.Contains(token))
                || (SeriesWords.Early.Contains(token) && !reading.IsTemporal(at + 1)
                    && reading.IsTimed(at + 2))
                || (SeriesWords.Early.Contains(token)
                    && (reading.IsTimed(at + 1) || IsWeekday(reading, at + 1) || IsWeekday(reading, at + 2))))
            {
                return SeriesDateRole.Differs;
            }

            if (SeriesWords.Starts.Contains(token) && !isOnly)
            {
                return SeriesDateRole.First;
            }
        }

        return isOnly ? SeriesDateRole.Differs : SeriesDateRole.Open;
    }

    /// <summary>"an Fronleichnam bereits am Mittwoch"</summary>
    private static bool IsWeekday(Reading reading, int at) =>
        reading.FragmentAt(at) is { Kind: FragmentKind.Date, Date.IsWeekdayOnly: true };

    /// <summary>"entfällt", "Pause", "fällt … aus"; "zu" only at the end of its clause.</summary>
    private static bool IsPause(Reading reading, int at)
    {
        ref readonly var token = ref reading.Tokens[at];
        if (SeriesWords.Pause.Contains(token))
        {
            // "nach der Sommerpause", but "Juni bis August Pause"
            return reading.IsDated(at - 1) || !SeriesWords.Bounds.Contains(reading.Tokens[at - 1])
                && !SeriesWords.Bounds.Contains(reading.Tokens[at - 2]);
        }

        if (SeriesWords.PauseAtEnd.Contains(token))
        {
            return reading.Tokens[at + 1].Text is "." or "!" or "," or ";" or ")" or "";
        }

        return SeriesWords.Falls.Contains(token) && FallsOut(reading, at);
    }

    private static bool FallsOut(Reading reading, int at)
    {
        for (var next = at + 1; next < at + ReachBehind
            && reading.Tokens[next].Text is not ("." or "!" or ";" or ""); next++)
        {
            if (SeriesWords.Out.Contains(reading.Tokens[next])
                && (!reading.Tokens[next + 1].IsWord || TimeWords.And.Contains(reading.Tokens[next + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpened(Reading reading, int from, int at)
    {
        for (var before = at - 1; before >= from; before--)
        {
            if (reading.Tokens[before].Is("("))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Eine Pause machen wir am 7. Oktober": the word stands before the date, anywhere in its sentence.
    /// </summary>
    private static bool PausesBefore(Reading reading, int sentence, int first) =>
        reading.Ask(sentence, SentenceFact.Pause, Pauses)
            && Pauses(reading, reading.Source.Sentences[sentence].First, first);

    private static bool Pauses(Reading reading, int sentence) =>
        Pauses(reading, reading.Source.Sentences[sentence].First, reading.Source.Sentences[sentence].End);

    private static bool Pauses(Reading reading, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsPause(reading, at))
            {
                return true;
            }
        }

        return false;
    }
}
