using System.Globalization;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Trims titles.</summary>
internal static class TitleText
{
    // A title beyond this is a sentence.
    private const int LongestTitle = 140;
    private const string Opening = "„«‚“\"'‘";
    private const string Closing = "“”»«‘’\"'?)%€";

    /// <summary>
    /// Takes off what does not belong to a title: marks at both ends, an opening quote without its end.
    /// </summary>
    public static string Clean(string title)
    {
        var text = Trimmed(title);
        text = Count(text, '„') is > 0 and var opened
            && opened > Count(text, '“') + Count(text, '”') + Count(text, '"') ? text + "“" : text;
        text = text.Length > 2 && text[0] is '„' or '"' && text[^1] is '“' or '”' or '"'
            && text.AsSpan(1).IndexOfAny('“', '”', '"') == text.Length - 2 ? text[1..^1] : text;
        // French quotation marks, whose end the trimming took.
        text = text.Contains('«', StringComparison.Ordinal) && !text.Contains('»', StringComparison.Ordinal)
            && text[^1] != '«' ? text + (text.Contains("« ", StringComparison.Ordinal) ? " »" : "»") : text;
        // "ökumenischer Gottesdienst" begins large; "iPad-Kurs" and "gg. Turm Kamen" do not.
        text = text.Length > 3 && char.IsLower(text[0]) && !char.IsUpper(text[1]) && text[1] != '.'
            && text[2] != '.' ? char.ToUpperInvariant(text[0]) + text[1..] : text;
        if (text.Length <= LongestTitle)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', LongestTitle);
        return text[..(space > 0 ? space : SafeCut(text))] + "…";
    }

    /// <summary>Says whether a title has a letter.</summary>
    public static bool HasLetter(string title)
    {
        foreach (var c in title)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static int Count(string text, char mark) => text.AsSpan().Count(mark);

    /// <summary>Takes marks, pictures and a closing bracket without its beginning off both ends.</summary>
    private static string Trimmed(string title)
    {
        var (first, end) = (0, title.Length);
        while (first < end
            && !(IsLetter(title, first) || Opening.Contains(title[first], StringComparison.Ordinal)))
        {
            first++;
        }

        while (end > first && !EndsName(title, first, end))
        {
            end--;
        }

        return title[first..end];
    }

    /// <summary>
    /// A letter, with its accents where they stand apart, or a mark that belongs to the words before it.
    /// </summary>
    private static bool EndsName(string title, int first, int end)
    {
        var at = end - 1;
        while (at > first && (char.IsLowSurrogate(title[at])
            || CharUnicodeInfo.GetUnicodeCategory(title[at]) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark))
        {
            at--;
        }

        return IsLetter(title, at)
            || (at == end - 1 && Closing.Contains(title[at], StringComparison.Ordinal)
                && !(title[at] == ')' && !title.AsSpan(first, end - first).Contains('(')));
    }

    private static bool IsLetter(string title, int at) =>
        char.IsLetterOrDigit(title[at]) || (char.IsHighSurrogate(title[at]) && char.IsLetter(title, at));

    /// <summary>Does not cut a surrogate pair.</summary>
    private static int SafeCut(string text) =>
        char.IsHighSurrogate(text[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
}
