using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>All that the address of a feed asks for: which events, in which form, of which days.</summary>
/// <remarks>What an address asks for in other words, or leaves to its default, is the same request.</remarks>
public sealed record FeedRequest
{
    /// <summary>The language of the words that we add, where none is asked for: events are written in German first.</summary>
    public const string DefaultLanguage = "de";

    private FeedRequest(
        FeedQuery query, FeedFormat format, LocalDate? from, LocalDate? to, Duration? alarm, string language)
    {
        (Query, Format, From, To, Alarm, Language) = (query, format, from, to, alarm, language);
        Canonical = Print();
    }

    /// <summary>Gets which events.</summary>
    public FeedQuery Query { get; }

    /// <summary>Gets the form they are written in.</summary>
    public FeedFormat Format { get; }

    /// <summary>Gets the first day; <c>null</c> for the usual window.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day, inclusive; <c>null</c> for the usual window.</summary>
    public LocalDate? To { get; }

    /// <summary>Gets how long before each event the phone is to ring, at most 28 days; <c>null</c> for not at all.</summary>
    public Duration? Alarm { get; }

    /// <summary>Gets the language of the words that we add, <c>de</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Gets the one address of this request, such as <c>/feeds/all.ics?alarm=PT1H</c>; the key of its bytes.</summary>
    public string Canonical { get; }

    /// <summary>Asks for a query with all defaults.</summary>
    /// <param name="query">Which events.</param>
    /// <param name="format">The form.</param>
    /// <param name="language">Language of the words that we add; <c>de</c> where we have no words in it.</param>
    public static FeedRequest For(
        FeedQuery query, FeedFormat format = FeedFormat.ICalendar, string language = DefaultLanguage) =>
        new(query, format, null, null, null, FeedRequestReader.Languages.Contains(language) ? language : DefaultLanguage);

    /// <summary>Reads an address. Parameters that are not known are ignored.</summary>
    /// <param name="address">Path and query string, such as <c>/feeds/search.atom?q=chor&amp;lang=en</c>.</param>
    public static FeedRequestResult Read(string address) => FeedRequestReader.Read(address);

    /// <summary>Reads what an address asks for that does not say itself which events are meant.</summary>
    /// <remarks>Parameters that do say it are ignored, as those that are not known.</remarks>
    /// <param name="query">Which events.</param>
    /// <param name="format">The form.</param>
    /// <param name="parameters">The query string, such as <c>?alarm=PT1H</c>; may be empty.</param>
    public static FeedRequestResult Read(FeedQuery query, FeedFormat format, string parameters) =>
        FeedRequestReader.Read(query, format, parameters);

    /// <inheritdoc/>
    public bool Equals(FeedRequest? other) => other is not null && Canonical == other.Canonical;

    /// <inheritdoc/>
    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Canonical;

    internal static FeedRequest Of(
        FeedQuery query, FeedFormat format, LocalDate? from, LocalDate? to, Duration? alarm, string? language) =>
        new(query, format, from, to, alarm, language ?? DefaultLanguage);

    private static string? Print(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static string? Print(Duration? alarm)
    {
        if (alarm is not { } before)
        {
            return null;
        }

        // In fewest units, and as RFC 5545 §3.3.6 has it: no days beside nothing, no empty time.
        var period = new PeriodBuilder { Days = before.Days, Hours = before.Hours, Minutes = before.Minutes }.Build();
        return before == Duration.Zero ? "PT0M" : PeriodPattern.Roundtrip.Format(period);
    }

    private string Print()
    {
        var parameters = FeedParameters.Print(
            ("from", Print(From)), ("to", Print(To)), ("alarm", Print(Alarm)),
            ("lang", Language == DefaultLanguage ? null : Language));
        var mark = Query.Path.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? Query.Path : Query.Path[..mark];
        var chosen = mark < 0 ? "" : Query.Path[mark..];
        var rest = chosen.Length > 0 && parameters.Length > 0 ? "&" + parameters[1..] : parameters;
        return string.Concat(path.AsSpan(0, path.Length - FeedQuery.Suffix.Length), Format.Extension(), chosen, rest);
    }
}

/// <summary>What became of reading the address of a feed.</summary>
public abstract record FeedRequestResult
{
    private FeedRequestResult()
    {
    }

    /// <summary>It asks for a feed.</summary>
    /// <param name="Request">The request.</param>
    public sealed record Understood(FeedRequest Request) : FeedRequestResult;

    /// <summary>No feed has such an address.</summary>
    public sealed record Unknown : FeedRequestResult;

    /// <summary>Parameters are wrong.</summary>
    /// <param name="Problems">At least one.</param>
    public sealed record Refused(ImmutableArray<FeedProblem> Problems) : FeedRequestResult;
}
