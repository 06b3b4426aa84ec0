using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>Reads requests, and names everything that is wrong with one at once.</summary>
internal sealed class SubscriptionReader(FeedMembership feeds, IOptions<SiteOptions> site)
{
    /// <summary>Most lead times of one subscription.</summary>
    public const int MaxLeads = 10;

    private const int MaxName = 200;
    private const int MaxLanguage = 35;

    public async Task<(SubscriptionWish? Wish, ImmutableArray<ValueProblem> Problems)> ReadAsync(
        SubscriptionRequest request, CancellationToken cancel)
    {
        var problems = ImmutableArray.CreateBuilder<ValueProblem>();
        if (!EmailAddress.TryParse(request.Email, out var email))
        {
            problems.Add(new ValueProblem(
                IsEmpty(request.Email) ? ValueProblemCode.Missing : ValueProblemCode.NotAnAddress, "email", ""));
        }

        var name = Line.Fold(request.OrganizationName);
        if (name.Length > MaxName)
        {
            problems.Add(new ValueProblem(ValueProblemCode.TooLong, "organizationName", name, MaxName));
        }

        var feed = await ReadFeedAsync(request.Feed, problems, cancel);
        var leads = ReadLeads(request.Leads ?? [], problems);
        if (!IsEmpty(request.Digest))
        {
            // Nobody is to wait for a mail that is never sent.
            problems.Add(new ValueProblem(ValueProblemCode.NotOffered, "digest", request.Digest));
        }

        if (!IsEmpty(request.Language) && !IsLanguage(request.Language))
        {
            problems.Add(new ValueProblem(ValueProblemCode.Unknown, "language", request.Language));
        }

        return problems.Count > 0
            ? (null, problems.ToImmutable())
            : (new SubscriptionWish(email!, name.Length == 0 ? null : name, feed!, leads, request.Language), []);
    }

    /// <summary>Reads lead times: at least one, each once, longest first.</summary>
    public static ImmutableArray<LeadTime> ReadLeads(
        IReadOnlyCollection<string?> texts, ImmutableArray<ValueProblem>.Builder problems)
    {
        if (texts.Count == 0)
        {
            problems.Add(new ValueProblem(ValueProblemCode.Missing, "leads", ""));
        }
        else if (texts.Count > MaxLeads)
        {
            problems.Add(new ValueProblem(ValueProblemCode.TooLong, "leads", $"{texts.Count} lead times", MaxLeads));
        }

        var leads = new List<LeadTime>();
        foreach (var text in texts.Take(MaxLeads))
        {
            if (LeadTime.TryParse(text, out var lead, out var problem))
            {
                leads.Add(lead);
            }
            else
            {
                problems.Add(problem);
            }
        }

        return [.. leads.Distinct().OrderByDescending(lead => lead.TotalMinutes)];
    }

    private async Task<FeedQuery?> ReadFeedAsync(
        string? text, ImmutableArray<ValueProblem>.Builder problems, CancellationToken cancel)
    {
        if (IsEmpty(text))
        {
            problems.Add(new ValueProblem(ValueProblemCode.Missing, "feed", ""));
            return null;
        }

        // People copy the whole address.
        var path = text.StartsWith(site.Value.PublicUrl + "/", StringComparison.OrdinalIgnoreCase)
            ? text[site.Value.PublicUrl.Length..]
            : text;
        if (FeedQuery.TryParse(path, out var feed) && (await feeds.DescribeAsync(feed, cancel)).Exists)
        {
            return feed;
        }

        problems.Add(new ValueProblem(ValueProblemCode.Unknown, "feed", text));
        return null;
    }

    private static bool IsEmpty([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    // The form of a tag (RFC 5646 §2.1); whether we have words in it is another question.
    private static bool IsLanguage(string tag) => tag.Length is >= 2 and <= MaxLanguage
        && tag.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
        && char.IsAsciiLetter(tag[0]) && char.IsAsciiLetter(tag[1]);
}
