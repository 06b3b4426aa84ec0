using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>Reads addresses of feeds with all their parameters, and names everything that is wrong with one.</summary>
internal static class FeedRequestReader
{
    // Beyond these years calendars disagree; nobody announces anything there.
    private static readonly LocalDate FirstDay = new(1900, 1, 1);
    private static readonly LocalDate LastDay = new(2199, 12, 31);
    private static readonly Duration LongestAlarm = Duration.FromDays(28);

    private static readonly ImmutableArray<FeedFormat> Formats =
        [FeedFormat.ICalendar, FeedFormat.Atom, FeedFormat.JsCalendar];

    /// <summary>Languages that we have words in.</summary>
    public static ImmutableArray<string> Languages { get; } = [FeedRequest.DefaultLanguage, "en"];

    /// <inheritdoc cref="FeedRequest.Read(string)"/>
    public static FeedRequestResult Read(string address)
    {
        var (path, parameters) = FeedParameters.Split(address);
        var format = Formats.FindIndexOf(candidate => path.EndsWith(candidate.Extension(), StringComparison.Ordinal));
        if (format < 0)
        {
            return new FeedRequestResult.Unknown();
        }

        var problems = ImmutableArray.CreateBuilder<FeedProblem>();
        var query = FeedAddress.Read(path[..^Formats[format].Extension().Length], parameters, problems);
        if (query is null)
        {
            return new FeedRequestResult.Unknown();
        }

        return Read(query, Formats[format], parameters, problems);
    }

    /// <inheritdoc cref="FeedRequest.Read(FeedQuery, FeedFormat, string)"/>
    public static FeedRequestResult Read(FeedQuery query, FeedFormat format, string parameters) => Read(
        query, format, FeedParameters.Parse(parameters.TrimStart('?')), ImmutableArray.CreateBuilder<FeedProblem>());

    private static FeedRequestResult Read(
        FeedQuery query, FeedFormat format, ILookup<string, string> parameters,
        ImmutableArray<FeedProblem>.Builder problems)
    {
        var from = ReadDay("from");
        var to = ReadDay("to");
        if (to < from)
        {
            problems.Add(FeedProblem.Refused(
                "to", parameters["to"].Last(), $"a day not before 'from', {LocalDatePattern.Iso.Format(from.Value)}"));
        }

        var alarm = ReadAlarm(parameters["alarm"].LastOrDefault(), problems);
        var language = ReadLanguage(parameters["lang"].LastOrDefault(), problems);
        return problems.Count > 0
            ? new FeedRequestResult.Refused(problems.ToImmutable())
            : new FeedRequestResult.Understood(FeedRequest.Of(query, format, from, to, alarm, language));

        LocalDate? ReadDay(string parameter)
        {
            if (parameters[parameter].LastOrDefault() is not { } text)
            {
                return null;
            }

            if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            {
                problems.Add(FeedProblem.Malformed(parameter, text, "a day such as 2026-08-20"));
                return null;
            }

            if (day < FirstDay || day > LastDay)
            {
                problems.Add(FeedProblem.Refused(parameter, text, $"a day from {FirstDay.Year} to {LastDay.Year}"));
                return null;
            }

            return day;
        }
    }

    private static Duration? ReadAlarm(string? text, ImmutableArray<FeedProblem>.Builder problems)
    {
        if (text is null)
        {
            return null;
        }

        const string Remedy = "an ISO 8601 duration of weeks, days, hours and minutes from PT0M to P28D, such as PT1H";
        if (!PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out var period)
            || period is not { Years: 0, Months: 0, Seconds: 0, Milliseconds: 0, Ticks: 0, Nanoseconds: 0 })
        {
            problems.Add(FeedProblem.Malformed("alarm", text, Remedy));
            return null;
        }

        if (IsModest(period) && period.ToDuration() is var alarm && alarm >= Duration.Zero && alarm <= LongestAlarm)
        {
            return alarm;
        }

        problems.Add(FeedProblem.Refused("alarm", text, Remedy));
        return null;
    }

    // Each unit by itself is within the bound, so that their sum cannot overflow.
    private static bool IsModest(Period period) =>
        period.Weeks is >= 0 and <= 4 && period.Days is >= 0 and <= 28
        && period.Hours is >= 0 and <= 28 * 24 && period.Minutes is >= 0 and <= 28 * 24 * 60;

    private static string? ReadLanguage(string? text, ImmutableArray<FeedProblem>.Builder problems)
    {
        var language = text?.ToLowerInvariant();
        if (language is null || Languages.Contains(language))
        {
            return language;
        }

        problems.Add(FeedProblem.Refused("lang", text!, string.Join(" or ", Languages)));
        return null;
    }

    private static int FindIndexOf<T>(this ImmutableArray<T> items, Func<T, bool> matches)
    {
        for (var index = 0; index < items.Length; index++)
        {
            if (matches(items[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
