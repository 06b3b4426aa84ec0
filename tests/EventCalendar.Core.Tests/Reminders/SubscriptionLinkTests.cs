using CsCheck;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Reminders;

public sealed class SubscriptionLinkTests
{
    private static readonly LocalDate Today = new(2026, 12, 31);

    [Theory]
    [InlineData(LinkPurpose.Confirm, 0, LinkState.Valid)]
    [InlineData(LinkPurpose.Confirm, 7, LinkState.Valid)]
    [InlineData(LinkPurpose.Confirm, -1, LinkState.Expired)]
    [InlineData(LinkPurpose.Unsubscribe, null, LinkState.Wrong)]
    [InlineData(LinkPurpose.Preferences, 7, LinkState.Wrong)]
    public void A_link_works_for_its_purpose_until_its_last_day(LinkPurpose made, int? days, LinkState expected)
    {
        var subscription = NewSubscription(1);
        var token = SubscriptionLink.Create(subscription, made, days is { } n ? Today.PlusDays(n) : null);

        var isToken = SubscriptionLink.TryParse(token, out var link);

        Assert.True(isToken);
        Assert.Equal(expected, link!.Check(subscription, LinkPurpose.Confirm, Today));
        Assert.Equal(subscription.Id, link.SubscriptionId);
    }

    [Fact]
    public void A_token_is_short_and_safe_in_addresses()
    {
        var token = SubscriptionLink.Create(NewSubscription(1), LinkPurpose.Unsubscribe, null);

        Assert.Equal(SubscriptionLink.Length, token.Length);
        Assert.All(token, character => Assert.True(char.IsAsciiLetterOrDigit(character) || character is '-' or '_'));
    }

    [Fact]
    public void A_new_key_ends_all_links_given_out_before()
    {
        var subscription = NewSubscription(1);
        var token = SubscriptionLink.Create(subscription, LinkPurpose.Unsubscribe, null);
        Assert.True(SubscriptionLink.TryParse(token, out var link));

        subscription.RenewLinks([.. Enumerable.Repeat((byte)2, 32)]);

        Assert.Equal(LinkState.Wrong, link.Check(subscription, LinkPurpose.Unsubscribe, Today));
    }

    [Fact]
    public void Changing_any_bit_makes_a_link_wrong()
    {
        var subscription = NewSubscription(1);
        var token = SubscriptionLink.Create(subscription, LinkPurpose.Unsubscribe, null);

        Gen.Select(Gen.Int[0, SubscriptionLink.Length - 1], Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"])
            .Where(change => token[change.Item1] != change.Item2)
            .Sample(change =>
            {
                var other = token.Remove(change.Item1, 1).Insert(change.Item1, change.Item2.ToString());
                return !SubscriptionLink.TryParse(other, out var link)
                    || link.Check(subscription, LinkPurpose.Unsubscribe, Today) != LinkState.Valid;
            });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Other_text_is_no_token(string? text)
    {
        Assert.False(SubscriptionLink.TryParse(text, out _));
    }

    private static Subscription NewSubscription(byte key) => new(
        GuidId.New<SubscriptionId>(), GuidId.New<RecipientId>(), FeedQuery.All, [LeadTime.Parse("P1D")], null,
        [.. Enumerable.Repeat(key, 32)], Instant.FromUtc(2026, 12, 1, 0, 0));
}
