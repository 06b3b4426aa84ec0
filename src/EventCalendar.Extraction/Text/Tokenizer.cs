using System.Globalization;

namespace EventCalendar.Extraction.Text;

/// <summary>
/// Turns text into tokens. Layout (soft hyphens, no-break spaces, broken words) stays outside.
/// </summary>
/// <remarks>One pass, linear; words that occur twice share one string.</remarks>
internal ref struct Tokenizer
{
    private const char SoftHyphen = '\u00AD';
    private readonly ReadOnlySpan<char> text;
    private readonly Folding folding;
    private readonly char[] folded;

    // Where the white space ends that was looked through last: its further tabs divide nothing.
    private int gapEnd;

    // Where the line ends whose gaps were counted last, and whether they divide cells.
    private int rowEnd;
    private bool isRow;

    private Tokenizer(ReadOnlySpan<char> text, Folding folding)
    {
        this.text = text;
        this.folding = folding;
        folded = folding.Characters;
    }

    /// <summary>Divides a text into the tokens of rented buffers.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, Folding folding)
    {
        folding.Begin(text.Length);
        new Tokenizer(text, folding).Run();
        QuotationMarks.Mark(folding.Tokens);
    }

    /// <summary>Lists the folded words and signs of an entry of the lexicon.</summary>
    public static string[] Words(string entry)
    {
        using var folding = new Folding();
        Tokenize(entry, folding);
        var words = new string[folding.Count];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = folding.Tokens[at].Text.ToString();
        }

        return words;
    }

    private void Run()
    {
        var isSpaced = false;
        var breaks = 0;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
            {
                breaks++;
                isSpaced = true;
                at += c == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                continue;
            }

            if (c == '\t' && breaks == 0 && IsBorder(at))
            {
                at = Symbol(at, true, 0);
                isSpaced = true;
                continue;
            }

            if (c == ' ' && breaks == 0 && at + 1 < text.Length && text[at + 1] == ' ' && IsColumn(at))
            {
                at = Symbol(at, true, 0);
                isSpaced = true;
                continue;
            }

            if (IsLayout(c))
            {
                isSpaced |= c != SoftHyphen && c != '\u200B' && c != '\uFEFF';
                at++;
                continue;
            }

            at = char.IsLetter(c) ? Word(at, isSpaced, breaks)
                : char.IsDigit(c) ? Number(at, isSpaced, breaks)
                : Symbol(at, isSpaced, breaks);
            isSpaced = false;
            breaks = 0;
        }
    }

    /// <summary>
    /// Says whether a tab divides two cells of a row: words or numbers before it, and more behind it on the
    /// line.
    /// </summary>
    private bool IsBorder(int tab)
    {
        if (tab < gapEnd || folding.Count == 0 || (folding.Tokens[folding.Count - 1] is var last
            && !(last.IsWord || last.IsNumber || last.Text is ")" or "." or "“"
                or "\"" or "!" or "?" or "€")))
        {
            return false;
        }

        var next = tab + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\u00A0')
        {
            next++;
        }

        gapEnd = next;
        return next < text.Length && (char.IsLetterOrDigit(text[next]) || text[next] is '„'
            or '"' or '«' or '»');
    }

    /// <summary>
    /// "Sa 5.5.  19 Uhr  Dorfabend  Pfarrsaal": several spaces between the cells of a row, and at least two such
    /// gaps in its line.
    /// </summary>
    private bool IsColumn(int gap)
    {
        if (gap >= rowEnd)
        {
            (rowEnd, isRow) = Columns.Read(text, gap);
        }

        return isRow && IsBorder(gap);
    }

    private int Word(int start, bool isSpaced, int breaks)
    {
        var first = folding.Length;
        var length = first;
        var at = start;
        var end = start;
        var isAllCaps = true;
        var isArabic = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsAsciiLetterLower(c))
            {
                folded[length++] = c;
                isAllCaps = false;
                end = ++at;
            }
            else if (char.IsLetter(c))
            {
                folded[length++] = c == '\u0130' ? 'i' : char.ToLowerInvariant(c);
                isAllCaps &= !char.IsLower(c);
                isArabic |= Script.IsArabic(c);
                end = ++at;
            }
            else if (Script.IsInnerApostrophe(text, at))
            {
                folded[length++] = '\'';
                end = ++at;
            }
            else if (c == '\u0307' && length > first && folded[length - 1] == 'i')
            {
                // The Turkish capital I with its dot is a small i.
                end = ++at;
            }
            else if (IsMark(c))
            {
                folded[length++] = c;
                end = ++at;
            }
            else if (c == SoftHyphen || c == '\u200D')
            {
                at = SkipSoftHyphen(at);
            }
            else if (!TryJoinBrokenWord(ref at))
            {
                break;
            }
        }

        length = isArabic ? Script.Plain(folded, first, length) : length;
        var word = folded.AsSpan(first, length - first);
        if (word.IsEmpty)
        {
            // A word of nothing but Arabic lengthening strokes is layout.
            return end;
        }

        var marks = Spaced(isSpaced) | (char.IsUpper(text[start]) ? Token.Mark.Capitalized : 0)
            | (char.IsLower(text[start]) ? Token.Mark.Small : 0) | (isAllCaps && word.Length > 1
                ? Token.Mark.AllCaps : 0);
        folding.Length = length;
        var token = new Token(
            TokenKind.Word, start, end, (folded, first, word.Length), Lexicon.Vocabulary.Instance.Find(word),
                -1, Math.Min(breaks, 2), marks);
        var names = Lexicon.WordMarks.Of(token);
        folding.Add(names == Token.Mark.None ? token : token.With(names));
        return end;
    }

    /// <summary>Steps over a soft hyphen, also one at which the line was broken.</summary>
    private int SkipSoftHyphen(int at)
    {
        var next = at + 1;
        while (next < text.Length && (text[next] is '\n' or '\r' or ' ' or '\t'))
        {
            next++;
        }

        return next < text.Length && char.IsLower(text[next]) ? next : at + 1;
    }

    /// <summary>Joins "Fe-" at a line end with "bruar" on the next line.</summary>
    private bool TryJoinBrokenWord(ref int at)
    {
        if (text[at] is not ('-' or '\u2010' or '\u2011'))
        {
            return false;
        }

        var next = at + 1;
        var hasBreak = false;
        // A broken word continues after one line end; more white space than a margin is no break of a word.
        for (var steps = 0; next < text.Length && steps < 12
            && char.IsWhiteSpace(text[next]); steps++, next++)
        {
            hasBreak |= text[next] == '\n' || text[next] == '\r';
            next += text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n' ? 1 : 0;
        }

        if (!hasBreak || next >= text.Length || !char.IsLower(text[next])
            || Lexicon.SmallWords.StartsConjunction(text, next))
        {
            return false;
        }

        at = next;
        return true;
    }

    private int Number(int start, bool isSpaced, int breaks)
    {
        var at = start;
        var value = 0;
        for (; at < text.Length && char.IsDigit(text[at]); at++)
        {
            value = at - start < 9 ? (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at]) : -1;
        }

        var first = folding.Length;
        if (at - start <= 9)
        {
            text[start..at].CopyTo(folded.AsSpan(first));
            folding.Length += at - start;
        }
        else
        {
            folded[folding.Length++] = '0';
        }

        folding.Add(new Token(
            TokenKind.Number, start, at, (folded, first, folding.Length - first), default, at - start > 9 ? -1
                : value,
            Math.Min(breaks, 2), Spaced(isSpaced)));
        return at;
    }

    private int Symbol(int start, bool isSpaced, int breaks)
    {
        var length = char.IsHighSurrogate(text[start]) && start + 1 < text.Length
            && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        var canonical = text[start] switch
        {
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
            '\u2019' or '`' or '\u00B4' => '\'',
            '\u060C' or '\uFF0C' => ',',
            '\t' or ' ' => '|',
            '\u2022' or '\u00B7' or '\u2219' or '\u25CF' or '\u25AA' => '·',
            var other => other,
        };
        var first = folding.Length;
        folded[folding.Length++] = canonical;
        if (length == 2)
        {
            folded[folding.Length++] = text[start + 1];
        }

        folding.Add(new Token(
            TokenKind.Symbol, start, start + length, (folded, first, length),
                Lexicon.Vocabulary.Instance.FindSign(folded.AsSpan(first, length)), -1, Math.Min(breaks, 2),
                    Spaced(isSpaced)));
        return start + length;
    }

    private static Token.Mark Spaced(bool isSpaced) => isSpaced ? Token.Mark.Spaced : Token.Mark.None;

    private static bool IsLayout(char c) =>
        char.IsWhiteSpace(c) || c is SoftHyphen or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F'
            or '\uFEFF' or '\uFE0F' or '\u2060';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
