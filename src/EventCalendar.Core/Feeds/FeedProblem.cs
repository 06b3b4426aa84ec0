using EventCalendar.Core.Values;

namespace EventCalendar.Core.Feeds;

/// <summary>What is wrong with the address of a feed.</summary>
/// <param name="Parameter">Name of the parameter, such as <c>radius</c>.</param>
/// <param name="IsMalformed">Whether it could not be read; else it was understood, but is refused.</param>
/// <param name="Message">One English sentence with the value and what would be right.</param>
public sealed record FeedProblem(string Parameter, bool IsMalformed, string Message)
{
    private const int QuoteLength = 60;

    internal static FeedProblem Malformed(string parameter, string given, string remedy) =>
        new(parameter, true, $"'{parameter}' must be {remedy}, was '{Quote(given)}'.");

    internal static FeedProblem Refused(string parameter, string given, string remedy) =>
        new(parameter, false, $"'{parameter}' must be {remedy}, was '{Quote(given)}'.");

    private static string Quote(string given)
    {
        var line = Line.Fold(given);
        return line.Length <= QuoteLength ? line : line[..QuoteLength] + "…";
    }
}
