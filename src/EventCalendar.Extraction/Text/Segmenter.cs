using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Text;

/// <summary>Finds lines and sentences.</summary>
internal static class Segmenter
{
    // A line this long was probably broken by the width of the page and not by its author.
    private const int WrappedLineLength = 58;

    // Lines that a page breaks differ by no more than a long word, and a list has some.
    private const int WidestRag = 18;
    private const int FewestOthers = 3;
    private const int LongestName = 16;

    // "Samstag, den 23. März 2027"
    private const int LongestDay = 8;
    private const int ReachOfNumber = 4;

    // No sentence is longer; the cut keeps everything that looks through a sentence linear in the text.
    private const int LongestSentence = 300;

    /// <summary>Lists the lines.</summary>
    public static void AddLines(ReadOnlySpan<Token> tokens, RentedList<TextLine> lines)
    {
        lines.Expect(tokens.Length / 16);
        var paragraph = 0;
        for (var first = 0; first < tokens.Length;)
        {
            var end = first + 1;
            while (end < tokens.Length && tokens[end].Breaks == 0)
            {
                end++;
            }

            paragraph += first > 0 && tokens[first].Breaks > 1 ? 1 : 0;
            lines.Add(new TextLine(first, end, paragraph));
            first = end;
        }
    }

    /// <summary>Lists the sentences, headings and list items.</summary>
    public static void AddSentences(ReadOnlySpan<Token> tokens, RentedList<TextLine> lines,
        RentedList<Sentence> sentences)
    {
        sentences.Expect(tokens.Length / 16);
        var first = 0;
        var firstLine = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            for (var at = lines[line].First; at < lines[line].End; at++)
            {
                var isLast = at + 1 == lines[line].End;
                var ends = (isLast ? EndsAtLineEnd(tokens, lines, line) : IsSentenceEnd(tokens, at))
                    || at - first >= LongestSentence;
                if (!ends)
                {
                    continue;
                }

                sentences.Add(new Sentence(
                    first, at + 1, firstLine, lines[firstLine].Paragraph,
                    first == lines[firstLine].First, isLast));
                first = at + 1;
                firstLine = isLast ? line + 1 : line;
            }
        }
    }

    private static bool EndsAtLineEnd(ReadOnlySpan<Token> tokens, RentedList<TextLine> lines, int line)
    {
        if (line + 1 == lines.Count || lines[line + 1].Paragraph != lines[line].Paragraph)
        {
            return true;
        }

        var last = tokens[lines[line].End - 1];
        var next = tokens[lines[line + 1].First];
        if (last.Text is "." or "!" or "?" or ":" or ";")
        {
            // "Mittwoch, 25." goes on in the next line with "September".
            return !(last.Is(".") && lines[line].Count > 1 && tokens[lines[line].End - 2].IsNumber
                && next.IsWord && Months.TryFind(next, out _));
        }

        // "14 Uhr Kinderfest" above "ab 18 Uhr Grillen": both lines begin with their hour.
        if (next.IsSmall && StartsHour(tokens, lines[line + 1]) && (tokens[lines[line].First].IsNumber
            || StartsHour(tokens, lines[line])
            || (lines[line].Count <= LongestDay && Weekdays.TryFind(tokens[lines[line].First], out _))))
        {
            return true;
        }

        if (next.IsSmall)
        {
            return !(last.IsWord || last.Is(",") || last.IsNumber || last.Is("-") || IsCloser(last.Text));
        }

        if ((last.IsWord && SmallWords.LeadsOn(last)) || last.Is(","))
        {
            return false;
        }

        var length = last.End - tokens[lines[line].First].Start;
        return length < WrappedLineLength || !next.IsWord || StartsItem(tokens, lines[line + 1])
            || (next.IsCapitalized && IsRecord(tokens, lines[line]) && IsRecord(tokens, lines[line + 1]))
            || length + next.Length + 1 < Widest(tokens, lines, line)
            || (next.IsCapitalized && IsLongestByFar(tokens, lines, line));
    }

    /// <summary>
    /// A line that begins with a weekday, or with a label and a colon, is no rest of the line above.
    /// </summary>
    private static bool StartsItem(ReadOnlySpan<Token> tokens, TextLine line)
    {
        var first = tokens[line.First];
        if (Weekdays.TryFind(first, out _) || Weekdays.TryFindAbbreviation(first, out _)
            || Months.TryFind(first, out _))
        {
            return true;
        }

        // "Datum / Data: 5. Mai"
        var label = line.Count > 2 && tokens[line.First + 1].Is("/") ? line.First + 4 : line.First + 2;
        for (var at = line.First + 1; at < line.End && at <= label; at++)
        {
            if (tokens[at].Text is ":" or "|")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Basar (Schule): 19.10., 19 Uhr": a name, a sign, and then a day in numbers.</summary>
    private static bool IsDay(ReadOnlySpan<Token> tokens, int at, int end) =>
        at + 3 < end && tokens[at].IsNumber && tokens[at - 1].Text is ":" or "," or "(" or "|" or ";" or "-"
            && tokens[at + 1] is { IsSpaced: false } stop && stop.Is(".")
            && ((tokens[at + 2] is { IsNumber: true, IsSpaced: false, Length: <= 2, Number: <= 12 }
                && tokens[at + 3].Is("."))
                || (tokens[at + 2].IsWord && Months.TryFind(tokens[at + 2], out _)));

    /// <summary>
    /// "Englisch A1, ab Mo, 14.9., 18.30 Uhr" above "Yoga, ab Mi, 16.9.": a name and soon a weekday with a
    /// number, as lines of a programme have them one after the other.
    /// </summary>
    private static bool IsRecord(ReadOnlySpan<Token> tokens, TextLine line)
    {
        var end = Math.Min(line.End, line.First + LongestName);
        for (var at = line.First + 1; at < end; at++)
        {
            if (IsDay(tokens, at, line.End))
            {
                return true;
            }

            if (tokens[at].IsCapitalized && (Weekdays.TryFindAbbreviation(tokens[at], out _)
                || Weekdays.TryFind(tokens[at], out _)))
            {
                for (var next = at + 1; next < Math.Min(line.End, at + ReachOfNumber); next++)
                {
                    if (tokens[next].IsNumber)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool StartsHour(ReadOnlySpan<Token> tokens, TextLine line) =>
        line.Count > 2 && tokens[line.First].Text is "ab" or "um" or "gegen" or "ca" or "von"
            && tokens[line.First + 1] is { IsNumber: true, Number: <= 24 };

    /// <summary>
    /// Measures the lines around: a line with room for the next word was ended by its author.
    /// </summary>
    private static int Widest(ReadOnlySpan<Token> tokens, RentedList<TextLine> lines, int line)
    {
        var widest = 0;
        for (var near = Math.Max(0, line - 4); near <= Math.Min(lines.Count - 1, line + 4); near++)
        {
            if (lines[near].Paragraph == lines[line].Paragraph)
            {
                widest = Math.Max(widest, tokens[lines[near].End - 1].End - tokens[lines[near].First].Start);
            }
        }

        return widest;
    }

    /// <summary>
    /// A page breaks several lines at one width; a line longer than all others is an item of a list.
    /// </summary>
    private static bool IsLongestByFar(ReadOnlySpan<Token> tokens, RentedList<TextLine> lines, int line)
    {
        var length = tokens[lines[line].End - 1].End - tokens[lines[line].First].Start;
        var others = 0;
        for (var near = Math.Max(0, line - 4); near <= Math.Min(lines.Count - 1, line + 4); near++)
        {
            if (near == line || lines[near].Paragraph != lines[line].Paragraph)
            {
                continue;
            }

            others++;
            if (tokens[lines[near].End - 1].End - tokens[lines[near].First].Start > length - WidestRag)
            {
                return false;
            }
        }

        return others >= FewestOthers;
    }

    private static bool IsSentenceEnd(ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        if (IsCloser(token.Text) && at > 0 && tokens[at - 1].Text is "." or "!" or "?")
        {
            // "(Himmelfahrt!) Radtour": an exclamation in brackets is part of the sentence around it.
            return at + 1 < tokens.Length && tokens[at + 1].IsSpaced && StartsSentence(tokens[at + 1])
                && !(token.Is(")") && !tokens[at - 1].Is("."));
        }

        // "… ist abgesagt +++ Die Lesung findet statt +++": a ticker.
        if (token.Is("+") && at > 2 && tokens[at - 1].Is("+") && tokens[at - 2] is { Breaks: 0 } plus
            && plus.Is("+"))
        {
            return at + 1 < tokens.Length && !tokens[at + 1].Is("+");
        }

        // „Dafür! – Tage der Vielfalt“ is one name.
        if (token.Text is not ("." or "!" or "?")
            || (token.IsQuoted && at + 1 < tokens.Length && tokens[at + 1].IsQuoted))
        {
            return false;
        }

        var next = tokens[at + 1];
        if (!next.IsSpaced)
        {
            // "Parea".Alle: a missing space after a full stop between two words.
            return token.Is(".") && at > 0 && next.IsCapitalized && tokens[at - 1].IsWord
                && tokens[at - 1].Length > 3
                && !tokens[at - 1].Is("www") && at + 2 < tokens.Length && tokens[at + 2].IsSpaced;
        }

        if (!StartsSentence(next))
        {
            return false;
        }

        if (!token.Is("."))
        {
            return true;
        }

        if (at == 0)
        {
            return false;
        }

        var before = tokens[at - 1];
        if (before.IsNumber)
        {
            // "20. August", "3. Samstag", "18.8. So, 19 Uhr" go on; "um 18.30. Der" ends.
            return next.IsWord && next.IsLarge && !SmallWords.FollowsOrdinal(next)
                && !(Weekdays.TryFindAbbreviation(next, out _) && at + 2 < tokens.Length
                    && !tokens[at + 2].IsWord)
                && (SmallWords.StartsSentence(next) || before.Length == 4
                    || (next.IsForeign && IsClock(tokens, at - 1)) || IsHouseNumber(tokens, at - 1, next)
                    || IsPhoneNumber(tokens, at - 1));
        }

        return !(before.IsWord && (before.Length == 1 || Abbreviations.Contains(before)))
            || (before.IsWord && before.Text is "h" or "uhr" && next.IsLarge);
    }

    /// <summary>"о 18.30. Вхід вільний": the minutes are no ordinal.</summary>
    private static bool IsClock(ReadOnlySpan<Token> tokens, int number) =>
        number > 1 && tokens[number - 1].Text is "." or ":" && !tokens[number].IsSpaced
            && tokens[number - 2].IsNumber && tokens[number].Length == 2;

    /// <summary>"Telefon 77 43 20. Gastgeber ist …": groups of digits, the last of them no ordinal.</summary>
    private static bool IsPhoneNumber(ReadOnlySpan<Token> tokens, int number) =>
        number > 1 && tokens[number].IsSpaced && tokens[number - 1] is { IsNumber: true, Length: > 1 }
            && (tokens[number - 2].IsNumber || tokens[number - 2].Is("/"));

    /// <summary>"im DRK-Haus, Hainstraße 77. Gymnastik ist …"; "Hainstraße 7, 3. Stock" goes on.</summary>
    private static bool IsHouseNumber(ReadOnlySpan<Token> tokens, int number, in Token next) =>
        number > 0 && tokens[number > 1 && tokens[number - 1].Is(".") ? number - 2 : number - 1]
                is { IsWord: true, IsCapitalized: true, Length: > 4 } street
            && PlaceWords.IsStreet(street) && !PlaceWords.Rooms.Contains(next);

    private static bool StartsSentence(Token token) =>
        (token.IsWord && (token.IsLarge || !char.IsLower(token.Text[0])))
        || token.IsNumber || token.Text is "„" or "\"" or "»" or "«" or "“" or "(" or "-" or "·" or "‚";

    private static bool IsCloser(ReadOnlySpan<char> text) =>
        text is "“" or "”" or "\"" or "«" or "»" or ")" or "'" or "‘";
}
