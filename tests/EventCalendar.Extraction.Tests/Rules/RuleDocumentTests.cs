using System.Text;
using EventCalendar.Extraction.Rules;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class RuleDocumentTests
{
    [Fact]
    public void The_document_of_the_rules_is_up_to_date()
    {
        var path = Documents.Source("docs/extraction-rules.md");
        var expected = Document();
        if (Documents.AreWritten)
        {
            File.WriteAllText(path, expected);
        }

        var actual = File.ReadAllText(path);

        Assert.Equal(expected, actual);
    }

    private static string Document()
    {
        var text = new StringBuilder("# Rules of the reader\n\n");
        text.Append("Generated from the rules in `src/EventCalendar.Extraction/Rules` by `RuleDocumentTests`;\n");
        text.Append(FormattableString.Invariant($"run it with `{Documents.Switch}=1` after a change. A test applies every rule to its two examples.\n\n"));
        text.Append("Temporal rules are tried at every word, and the longest match wins. Rules of roles are tried in this\n");
        text.Append("order for every date, and the first answer decides; a date that none of them claims is an event.\n");
        foreach (var rule in RuleBook.All)
        {
            text.Append(FormattableString.Invariant($"\n## {rule.Id}\n\n{rule.Summary}\n\n"));
            text.Append(FormattableString.Invariant($"- reads: {Example(rule.Positive)}\n- leaves alone: {Example(rule.Negative)}\n"));
        }

        return text.ToString();
    }

    private static string Example(string text) =>
        string.Join(" ⏎ ", text.Split('\n').Where(line => line.Length > 0).Select(line => $"`{line}`"));
}
