using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Adds who holds an event to a title that says too little.</summary>
internal static class TitleHosts
{
    private const int LongestTitle = 100;

    /// <summary>A bare "Sitzung" says too little where the text says whose it is.</summary>
    public static FoundTitle? With(FoundTitle? title, Extracted<string>? organizer) =>
        title is { RuleId: "title.noun-phrase" or "title.verb" } && organizer is not null
            && IsBare(title.Value) && !BeginsWithEvent(organizer.Value)
            && !title.Value.Contains(organizer.Value, StringComparison.OrdinalIgnoreCase)
            ? title with { Value = title.Value + ": " + organizer.Value }
            : IsHeadline(title) && organizer is not null
            && title!.Value.Length + organizer.Value.Length < LongestTitle
                && !title.Value.Contains(organizer.Value, StringComparison.OrdinalIgnoreCase)
                && !organizer.Value.Contains(title.Value, StringComparison.OrdinalIgnoreCase)
                ? title with { Value = title.Value + " – " + organizer.Value }
                : title;

    /// <summary>Says whether a title names no event: then who holds it says more.</summary>
    private static bool IsHeadline(FoundTitle? title) =>
        title is { HasEventNoun: false, RuleId: "title.heading" or "title.verb" };

    /// <summary>"Treffen der Klimagruppe": what takes place, and not who holds it.</summary>
    private static bool BeginsWithEvent(string organizer) =>
        EventNouns.IsGeneric(organizer.Split(' ')[0].ToLowerInvariant());

    /// <summary>A generic noun, perhaps behind adjectives.</summary>
    private static bool IsBare(string title)
    {
        var words = title.Split(' ');
        return words.Length <= 3 && EventNouns.IsGeneric(words[^1].ToLowerInvariant());
    }
}
