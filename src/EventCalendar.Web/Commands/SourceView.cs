using System.Globalization;
using EventCalendar.Extraction.Text;
using EventCalendar.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Commands;

/// <summary>Prints a text with the words marked that events rest on.</summary>
/// <remarks>
/// Marks are colours; without colours they stand in brackets. With several events each mark carries their numbers. Of
/// a long text only the sentences around marks are printed.
/// </remarks>
internal sealed class SourceView(TerminalPage page, IStringLocalizer<Texts> texts)
{
    /// <summary>Printed lines from which a text is long.</summary>
    public const int LongFrom = 20;

    private const int Indent = 2;
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public void Print(string text, IReadOnlyList<TextMark> marks, bool isNumbered)
    {
        var whole = new TextSpan(0, text.Length);
        var kept = CountLines(whole.Of(text)) < LongFrom ? [whole] : Around(text, marks);
        var from = 0;
        var mark = 0;
        foreach (var stretch in kept)
        {
            PrintOmission(text, new TextSpan(from, stretch.Start));
            var glyphs = new GlyphLine();
            for (from = stretch.Start; mark < marks.Count && marks[mark].Span.Start < stretch.End; mark++)
            {
                glyphs.Add(new TextSpan(from, marks[mark].Span.Start).Of(text));
                AddMark(glyphs, text, marks[mark], isNumbered);
                from = marks[mark].Span.End;
            }

            // A mark that reaches into the next sentence has taken it along; see Around.
            glyphs.Add(new TextSpan(from, stretch.End).Of(text).TrimEnd());
            page.Write(glyphs, Indent);
            from = stretch.End;
        }

        PrintOmission(text, new TextSpan(from, text.Length));
    }

    private void AddMark(GlyphLine glyphs, string text, TextMark mark, bool isNumbered)
    {
        var style = FieldStyle.Of(mark.Field);
        var words = mark.Span.Of(text);
        var body = words.Trim();
        var lead = words.Length - words.TrimStart().Length;
        glyphs.Add(words[..lead]);
        glyphs.Add(page.IsColored ? body : $"[{body}]", style);
        if (isNumbered)
        {
            var numbers = mark.Events.Length > 3 ? [mark.Events[0], mark.Events[^1]] : mark.Events;
            var dash = mark.Events.Length > 3 ? "⁻" : "·";
            glyphs.Add(string.Join(dash, numbers.Select(Raise)), FieldStyle.Dim);
        }

        glyphs.Add(words[(lead + body.Length)..]);
    }

    private void PrintOmission(string text, TextSpan omitted)
    {
        var count = omitted.IsEmpty ? 0 : CountLines(omitted.Of(text));
        if (count > 0)
        {
            var sentence = count == 1 ? texts["Terminal.OmittedOne"] : texts["Terminal.Omitted", count];
            page.Write(new GlyphLine().Add(sentence, FieldStyle.Dim), Indent);
        }
    }

    /// <summary>Lists the stretches to keep: whole sentences around marks, and what is too short to leave out.</summary>
    private List<TextSpan> Around(string text, IReadOnlyList<TextMark> marks)
    {
        var kept = new List<TextSpan>();
        var at = 0;
        foreach (var mark in marks)
        {
            if (mark.Span.End <= at)
            {
                continue;
            }

            var start = Math.Max(StartOfSentence(text, mark.Span.Start, at), at);
            at = EndOfSentence(text, mark.Span.End);
            var gap = kept.Count > 0 ? new TextSpan(kept[^1].End, start) : new TextSpan(0, start);
            if (CountLines(gap.Of(text)) > 1)
            {
                kept.Add(new TextSpan(start, at));
            }
            else if (kept.Count > 0)
            {
                kept[^1] = new TextSpan(kept[^1].Start, at);
            }
            else
            {
                kept.Add(new TextSpan(0, at));
            }
        }

        return kept;
    }

    // As they would be printed, blank ones not counted.
    private int CountLines(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            var line = LineText.TakeLine(ref text);
            count += (line.Trim().Length + page.Columns(Indent) - 1) / page.Columns(Indent);
        }

        return count;
    }

    private static int StartOfSentence(string text, int from, int limit)
    {
        for (var at = from - 1; at >= limit; at--)
        {
            if (IsBreak(text, at))
            {
                return SkipSpace(text, at + 1, from);
            }
        }

        return SkipSpace(text, limit, from);
    }

    private static int EndOfSentence(string text, int from)
    {
        for (var at = Math.Max(from - 1, 0); at < text.Length; at++)
        {
            if (IsBreak(text, at))
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    private static int SkipSpace(string text, int from, int limit)
    {
        while (from < limit && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    // A full stop behind a digit is an ordinal ("20. August") more often than an end.
    private static bool IsBreak(string text, int at) => text[at] switch
    {
        '\n' => true,
        '.' or '!' or '?' => at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && at > 0 && !char.IsDigit(text[at - 1]),
        _ => false,
    };

    private static string Raise(int number) => string.Concat(
        number.ToString(CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0']));
}
