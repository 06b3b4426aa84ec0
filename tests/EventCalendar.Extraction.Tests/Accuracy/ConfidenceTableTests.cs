using System.Text;
using EventCalendar.Extraction.Assembly;
using Xunit;

namespace EventCalendar.Extraction.Tests.Accuracy;

public sealed class ConfidenceTableTests
{
    // Texts that nobody looked at are misread about half as often again as the known ones, from which the table is made.
    private const double ErrorsOfUnknownTexts = 1.5;

    // So many fields, half of them right, are added to each rule: a rule seen once is not sure.
    private const double Prior = 4;

    [Fact]
    public void The_confidence_of_a_rule_is_what_it_earned_on_the_known_announcements()
    {
        var path = Documents.Source("src/EventCalendar.Extraction/Assembly/Data/confidences.txt");
        var expected = Table();
        if (Documents.AreWritten)
        {
            File.WriteAllText(path, expected);
        }

        var actual = File.ReadAllText(path);

        Assert.Equal(expected, actual);
    }

    private static string Table()
    {
        var text = new StringBuilder("# What share of fields read by a rule is right; written by ConfidenceTableTests.\n");
        var fields = Tally.Of(GoldAnnouncement.In("announcements")).Verdicts.SelectMany(Fields).GroupBy(field => field.Key);
        foreach (var rule in fields.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var right = rule.Count(field => field.IsRight);
            var share = (right + (Prior / 2)) / (rule.Count() + Prior);
            var unknown = Math.Clamp(1 - (ErrorsOfUnknownTexts * (1 - share)), 0.05, 0.98);
            text.Append(FormattableString.Invariant($"{rule.Key} {unknown:0.00}\n"));
        }

        return text.ToString();
    }

    private static IEnumerable<(string Key, bool IsRight)> Fields(Verdict verdict)
    {
        foreach (var (found, meant) in verdict.Hits)
        {
            yield return (Confidences.StartKey(found), Verdict.IsTimeRight(found, meant));
            yield return (Confidences.TitleKey(found), Verdict.IsTitleRight(found, meant));
            if (found.Location is not null && !meant.LocationHas.IsEmpty)
            {
                yield return (Confidences.LocationKey(found), Verdict.IsPlaceRight(found, meant));
            }

            if (found.RecurrenceRule is not null)
            {
                yield return (Confidences.RuleKey, Verdict.IsRuleRight(found, meant));
            }
        }

        foreach (var found in verdict.False)
        {
            yield return (Confidences.StartKey(found), false);
        }
    }
}
