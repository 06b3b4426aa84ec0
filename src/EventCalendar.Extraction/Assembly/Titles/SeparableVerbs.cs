using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Joins verbs with what they leave at the end of their clause.</summary>
internal static class SeparableVerbs
{
    /// <summary>"stellt … aus" is "ausstellen"; the infinitive alone if the clause ends otherwise.</summary>
    public static string Join(Clause clause, int verb, string infinitive)
    {
        var last = clause.EndOf(verb) - 1;
        return last > verb && clause.Is(last, ChunkKind.Word) && clause.Word(last).IsSmall
            && TitleWords.Separable.Contains(clause.Word(last))
            && !infinitive.StartsWith(clause.Word(last).Text, StringComparison.Ordinal)
            ? string.Concat(clause.Word(last).Text, infinitive) : infinitive;
    }
}
