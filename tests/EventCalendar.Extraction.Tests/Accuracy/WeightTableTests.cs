using System.Text;
using EventCalendar.Extraction.Assembly.Weighing;
using Xunit;

namespace EventCalendar.Extraction.Tests.Accuracy;

public sealed class WeightTableTests
{
    // A trait seen in a few texts only weighs little.
    private const double Ridge = 1;

    [Fact]
    public void The_weight_of_a_trait_is_what_it_earned_on_the_known_announcements()
    {
        var path = Documents.Source("src/EventCalendar.Extraction/Assembly/Data/weights.txt");
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
        var text = new StringBuilder("# What each trait of a candidate weighs; written by WeightTableTests.\n");
        var answers =
            from gold in GoldAnnouncement.In("announcements")
            from candidate in WeighingLog.During(() => AnnouncementReader.Read(gold.Text, gold.Context))
            let isRight = WeighedAnswers.IsRight(gold, candidate)
            where isRight is not null
            group (Candidate: candidate, IsRight: isRight.Value) by candidate.Question;
        foreach (var question in answers.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var rows = question.ToArray();
            string[] names = [.. rows.SelectMany(row => row.Candidate.Traits).Distinct().Order(StringComparer.Ordinal)];
            var weights = LogisticFit.Of([.. rows.Select(row => row.Candidate.Traits.Select(name => Array.IndexOf(names, name)).ToArray())],
                [.. rows.Select(row => row.IsRight)], names.Length, Ridge);
            for (var at = 0; at <= names.Length; at++)
            {
                var name = at < names.Length ? names[at] : "Base";
                text.Append(FormattableString.Invariant($"{question.Key}.{name} {weights[at]:0.00}\n"));
            }
        }

        return text.ToString();
    }
}
