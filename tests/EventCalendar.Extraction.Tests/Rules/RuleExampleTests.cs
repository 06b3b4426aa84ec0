using EventCalendar.Extraction.Rules;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class RuleExampleTests
{
    private static readonly ReadingContext Context = Readers.On(new LocalDate(2026, 11, 22));

    public static TheoryData<string> Ids => [.. RuleBook.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_applies_to_its_positive_example(string id)
    {
        var rule = RuleBook.All.Single(rule => rule.Id == id);

        var applied = AnnouncementReader.AppliedRules(rule.Positive, Context);

        Assert.Contains(id, applied);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_leaves_its_negative_example_alone(string id)
    {
        var rule = RuleBook.All.Single(rule => rule.Id == id);

        var applied = AnnouncementReader.AppliedRules(rule.Negative, Context);

        Assert.DoesNotContain(id, applied);
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(RuleBook.All.Length, RuleBook.All.Select(rule => rule.Id).Distinct().Count());
}
