namespace EventCalendar.Web.Resources;

/// <summary>Names the resource files <c>Texts.resx</c> (German) and <c>Texts.en.resx</c>: every word of a page.</summary>
public sealed class Texts
{
    /// <summary>The languages of the pages, the first one being that of the files without a language.</summary>
    public static readonly IReadOnlyList<string> Languages = ["de", "en"];
}
