namespace EventCalendar.Extraction.Assembly;

/// <summary>Trims titles.</summary>
internal static class TitleText
{
    // A title beyond this is a sentence.
    private const int LongestTitle = 140;

    /// <summary>Takes off what does not belong to a title: marks at both ends, an opening quote without its end.</summary>
    public static string Clean(string title)
    {
        var text = title.Trim().Trim(',', ';', ':', '–', '-', '|', '·', '*', '•', '>', '»', ' ', '/', '=', '#', '!', '.', '(', '+', '—').Trim();
        text = text.Count(c => c == '„') > text.Count(c => c is '“' or '”' or '"') ? text + "“" : text;
        text = text.Length > 2 && text[0] == '„' && text[^1] is '“' or '”' && text.AsSpan().IndexOf('“') == text.Length - 1 ? text[1..^1] : text;
        if (text.Length <= LongestTitle)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', LongestTitle);
        return text[..(space > 0 ? space : SafeCut(text))] + "…";
    }

    /// <summary>Does not cut a surrogate pair.</summary>
    private static int SafeCut(string text) => char.IsHighSurrogate(text[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
}
