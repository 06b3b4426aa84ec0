using System.Globalization;
using System.Text;

namespace EventCalendar.Extraction.Text;

/// <summary>
/// A text in normal form C (UAX #15), so that "ü" is one character however it was written, and the way back.
/// </summary>
/// <remarks>
/// Where a line ends inside a word, all line ends become LF, so that the word is equally long in both forms.
/// Half surrogate pairs stay as they are. A base with more marks than stream-safe text has (UAX #15 §13) is
/// composed in parts: sorting the marks of an endless run would take time quadratic in its length.
/// </remarks>
internal readonly struct NormalText : IDisposable
{
    private const int MostMarks = 30;

    // A unit is a base and its marks, each perhaps of two halves; normal form C is at most three times as long
    // (UAX #15 §9).
    private const int LongestComposed = (MostMarks + 1) * 6;
    private readonly RentedList<char>? composed;
    private readonly RentedList<Part>? parts;

    private NormalText(ReadOnlyMemory<char> text) => Text = text;

    private NormalText(RentedList<char> composed, RentedList<Part> parts)
    {
        (this.composed, this.parts) = (composed, parts);
        Text = composed.Memory;
    }

    /// <summary>A part of the text: as it was written, or one character that was composed.</summary>
    /// <param name="At">Where it begins in normal form.</param>
    /// <param name="Original">Where it begins in the text as it was written.</param>
    /// <param name="IsComposed">Whether all of it stands for what was composed there.</param>
    private readonly record struct Part(int At, int Original, bool IsComposed);

    /// <summary>Gets the text in normal form, in memory that is given back with it.</summary>
    public ReadOnlyMemory<char> Text { get; }

    /// <summary>Gets whether the text was in normal form already, as most are.</summary>
    public bool IsOriginal => parts is null;

    /// <summary>Normalizes a text.</summary>
    public static NormalText Of(string text)
    {
        var at = FirstChange(text);
        if (at == text.Length)
        {
            return new NormalText(text.AsMemory());
        }

        // The character before may take a mark; both halves of its pair belong to it.
        at -= at > 0 ? 1 : 0;
        at -= at > 0 && char.IsSurrogatePair(text[at - 1], text[at]) ? 1 : 0;
        return Compose(text, at);
    }

    /// <summary>Returns where the first character stands that may change; the length if none does.</summary>
    private static int FirstChange(string text)
    {
        // Looked through in steps of many characters: most texts have neither.
        var lineEnd = NextReturn(text, 0);
        for (var at = 0; ;)
        {
            var latin = text.AsSpan(at).IndexOfAnyExceptInRange('\0', '\u02FF');
            var end = latin < 0 ? text.Length : at + latin;
            for (; lineEnd < end; lineEnd = NextReturn(text, lineEnd + 1))
            {
                if (IsLineEndInWord(text, lineEnd))
                {
                    return lineEnd;
                }
            }

            for (at = end; at < text.Length && text[at] >= '\u0300'; at++)
            {
                if (!IsStable(text[at]))
                {
                    return at;
                }
            }

            if (at == text.Length)
            {
                return at;
            }
        }
    }

    private static int NextReturn(string text, int from) =>
        text.AsSpan(from).IndexOf('\r') is >= 0 and var found ? from + found : text.Length;

    /// <summary>Gives the memory back; the text must not be used any more.</summary>
    public void Dispose()
    {
        composed?.Dispose();
        parts?.Dispose();
    }

    /// <summary>Returns where the words of a span stand in the text as it was written.</summary>
    public TextSpan Original(TextSpan span)
    {
        if (parts is null)
        {
            return span;
        }

        var first = PartAt(span.Start);
        var start = parts[first] is { IsComposed: false } plain ? plain.Original + span.Start - plain.At
            : parts[first].Original;
        var last = PartAt(span.End);
        if (parts[last].IsComposed && parts[last].At < span.End)
        {
            // Half of what was composed cannot be pointed at.
            return new TextSpan(start, parts[last + 1].Original);
        }

        return new TextSpan(start, parts[last].Original + span.End - parts[last].At);
    }

    /// <summary>Finds the part that a place in normal form lies in.</summary>
    private int PartAt(int at)
    {
        var (low, high) = (0, parts!.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (parts[middle].At <= at)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private static NormalText Compose(string text, int first)
    {
        var composed = new RentedList<char>(text.Length);
        var parts = new RentedList<Part>(0);
        Span<char> other = stackalloc char[LongestComposed];
        parts.Add(new(0, 0, false));
        var plain = 0;
        for (var at = first; at < text.Length;)
        {
            // Two letters that never change: the first has no mark.
            if (at + 1 < text.Length && text[at] != '\r' && IsPlain(text[at]) && IsPlain(text[at + 1]))
            {
                at++;
                continue;
            }

            var end = EndOfUnit(text, at);
            var unit = text.AsSpan(at, end - at);
            var length = 0;
            if (unit is "\r")
            {
                // A lone CR ends a line as well: kept, it would be one line end with the LF behind it.
                (other[0], length) = ('\n', 1);
                end += end < text.Length && text[end] == '\n' ? 1 : 0;
            }
            else if (unit.Length > 1 || !IsStable(unit[0]))
            {
                length = Compose(unit, other);
            }

            if (length > 0)
            {
                composed.AddRange(text.AsSpan(plain, at - plain));
                parts.Add(new Part(composed.Count, at, true));
                composed.AddRange(other[..length]);
                parts.Add(new Part(composed.Count, end, false));
                plain = end;
            }

            at = end;
        }

        if (parts.Count > 1)
        {
            composed.AddRange(text.AsSpan(plain));
            return new NormalText(composed, parts);
        }

        composed.Dispose();
        parts.Dispose();
        return new NormalText(text.AsMemory());
    }

    // Latin and Cyrillic letters, digits and signs, none of them half of a pair.
    private static bool IsPlain(char c) => c < 0x300 || c is >= '\u0388' and <= '\u0482';

    private static bool IsLineEndInWord(string text, int at)
    {
        if (text[at] != '\r' || at + 1 == text.Length || text[at + 1] != '\n')
        {
            return false;
        }

        var before = at - 1;
        while (before > 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        return before > 0 && text[before] is '-' or '\u2010' or '\u2011' or '\u00AD';
    }

    /// <summary>Returns the end of a character with its marks.</summary>
    private static int EndOfUnit(string text, int at)
    {
        _ = Rune.TryGetRuneAt(text, at, out var rune);
        at += Math.Max(rune.Utf16SequenceLength, 1);
        for (var marks = 0; marks < MostMarks && at < text.Length && Rune.TryGetRuneAt(text, at, out rune)
            && Extends(rune); marks++)
        {
            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    /// <summary>Writes a unit in normal form.</summary>
    /// <returns>Its length; 0 if it is in normal form already or has none.</returns>
    private static int Compose(ReadOnlySpan<char> unit, Span<char> other)
    {
        if (unit is [var letter, '\u0308'] && WithDiaeresis(letter) is not '\0' and var vowel)
        {
            other[0] = vowel;
            return 1;
        }

        // What is no character has no normal form, and asking for it throws.
        if (Rune.DecodeFromUtf16(unit, out var rune, out _) != System.Buffers.OperationStatus.Done
            || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
        {
            return 0;
        }

        return unit.TryNormalize(other, out var length, NormalizationForm.FormC)
            && !unit.SequenceEqual(other[..length]) ? length : 0;
    }

    // German written on a Mac has thousands of these; the library of the system takes its time for each.
    private static char WithDiaeresis(char letter) => letter switch
    {
        'a' => '\u00E4',
        'o' => '\u00F6',
        'u' => '\u00FC',
        'A' => '\u00C4',
        'O' => '\u00D6',
        'U' => '\u00DC',
        _ => '\0',
    };

    /// <summary>
    /// Says whether a character may join the one before it: marks, and vowels and finals of Hangul.
    /// </summary>
    private static bool Extends(Rune rune) =>
        rune.Value >= 0x300
        && (rune.Value is >= 0x1160 and <= 0x11FF
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    /// <summary>
    /// Says whether a code unit is one of the many that never change and never join the one before.
    /// </summary>
    private static bool IsStable(char c) =>
        c < 0x300
        || c is (>= '\u0388' and <= '\u0482') or (>= '\u048A' and <= '\u058F')
        or (>= '\u05D0' and <= '\u05EA') or (>= '\u0620' and <= '\u064A')
            or (>= '\u0660' and <= '\u066F') or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2002' and <= '\u20CF')
            or (>= '\u2190' and <= '\u2328')
            or (>= '\u2460' and <= '\u27BF') or (>= '\u3001' and <= '\u3029') or (>= '\u3041' and <= '\u3098')
            or (>= '\u309B' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7A3') or (>= '\uD83C' and <= '\uD83E') or (>= '\uDC00' and <= '\uDFFF')
            or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFEFF' and <= '\uFFEF');
}
