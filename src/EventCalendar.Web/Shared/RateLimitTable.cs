namespace EventCalendar.Web.Shared;

/// <summary>How many requests a minute each policy allows.</summary>
/// <param name="PerMinute">Permits by the name of the policy.</param>
internal sealed record RateLimitTable(IReadOnlyDictionary<string, int> PerMinute)
{
    /// <summary>What <c>docs/configuration.md</c> promises.</summary>
    public static RateLimitTable Default { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [RateLimits.Feeds] = 1_200,
        [RateLimits.Reads] = 600,
        [RateLimits.Writes] = 300,
        [RateLimits.Extractions] = 120,
        [RateLimits.Accounts] = 20,
    });
}
