using System.Globalization;
using System.Text;

namespace EventCalendar.Extraction.Text;

/// <summary>Turns text into tokens. Layout (soft hyphens, no-break spaces, broken words) stays outside.</summary>
/// <remarks>One pass, linear; words that occur twice share one string.</remarks>
internal sealed class Tokenizer
{
    private const char SoftHyphen = '\u00AD';
    private readonly string text;
    private readonly List<Token> tokens = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> pool =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly StringBuilder folded = new();

    private Tokenizer(string text) => this.text = text;

    /// <summary>Lists the tokens of a text in its order.</summary>
    public static Token[] Tokenize(string text)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Run();
        QuotationMarks.Mark(tokenizer.tokens);
        return [.. tokenizer.tokens];
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

    private int Word(int start, bool isSpaced, int breaks)
    {
        folded.Clear();
        var at = start;
        var end = start;
        var isAllCaps = true;
        var hasMarks = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsLetter(c))
            {
                folded.Append(char.ToLowerInvariant(c));
                isAllCaps &= !char.IsLower(c);
                end = ++at;
            }
            else if (IsMark(c))
            {
                folded.Append(c);
                hasMarks = true;
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

        if (hasMarks)
        {
            var composed = folded.ToString().Normalize(NormalizationForm.FormC);
            folded.Clear().Append(composed);
        }

        tokens.Add(new Token(
            TokenKind.Word, start, end, Intern(), -1, isSpaced, Math.Min(breaks, 2),
            char.IsUpper(text[start]), isAllCaps && folded.Length > 1));
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
        for (var steps = 0; next < text.Length && steps < 12 && char.IsWhiteSpace(text[next]); steps++, next++)
        {
            hasBreak |= text[next] == '\n' || text[next] == '\r';
        }

        if (!hasBreak || next >= text.Length || !char.IsLower(text[next]) || Lexicon.SmallWords.StartsConjunction(text, next))
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

        tokens.Add(new Token(
            TokenKind.Number, start, at, at - start > 9 ? "0" : Lookup(text.AsSpan(start, at - start)),
            at - start > 9 ? -1 : value, isSpaced, Math.Min(breaks, 2), false, false));
        return at;
    }

    private int Symbol(int start, bool isSpaced, int breaks)
    {
        var length = char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        ReadOnlySpan<char> canonical = text[start] switch
        {
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => "-",
            '\u2019' or '`' or '\u00B4' => "'",
            '\u060C' or '\uFF0C' => ",",
            '\u2022' or '\u00B7' or '\u2219' or '\u25CF' or '\u25AA' => "·",
            _ => text.AsSpan(start, length),
        };
        tokens.Add(new Token(
            TokenKind.Symbol, start, start + length, Lookup(canonical), -1, isSpaced, Math.Min(breaks, 2), false, false));
        return start + length;
    }

    private string Intern()
    {
        Span<char> buffer = stackalloc char[64];
        if (folded.Length > buffer.Length)
        {
            return folded.ToString();
        }

        folded.CopyTo(0, buffer, folded.Length);
        return Lookup(buffer[..folded.Length]);
    }

    private string Lookup(ReadOnlySpan<char> value)
    {
        if (!pool.TryGetValue(value, out var known))
        {
            known = value.ToString();
            pool.Add(known);
        }

        return known;
    }

    private static bool IsLayout(char c) =>
        char.IsWhiteSpace(c) || c is SoftHyphen or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F'
            or '\uFEFF' or '\uFE0F' or '\u2060';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
