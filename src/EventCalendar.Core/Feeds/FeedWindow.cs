using NodaTime;

namespace EventCalendar.Core.Feeds;

/// <summary>The days that a feed looks at. It moves with the day, not with the hour.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, inclusive.</param>
/// <param name="IsUsual">Whether nobody asked for other days.</param>
public sealed record FeedWindow(LocalDate First, LocalDate Last, bool IsUsual)
{
    /// <summary>How long what is over stays, where nothing else is asked for.</summary>
    public static readonly Period Back = Period.FromMonths(1);

    /// <summary>How far a feed looks ahead, where nothing else is asked for.</summary>
    public static readonly Period Ahead = Period.FromMonths(18);

    /// <summary>Works out the days of a request.</summary>
    /// <remarks>With one border given, the other is as far from it, or from today, as usual.</remarks>
    /// <param name="request">The request.</param>
    /// <param name="today">The day in the feed's zone.</param>
    public static FeedWindow Of(FeedRequest request, LocalDate today) => new(
        request.From ?? LocalDate.Min(request.To ?? today, today) - Back,
        request.To ?? LocalDate.Max(request.From ?? today, today) + Ahead,
        request.From is null && request.To is null);

    /// <summary>Finds the day on which the usual window left something behind.</summary>
    /// <param name="endsOn">The day on which it ended; the end itself lies after the day's beginning.</param>
    public static LocalDate LeavesOn(LocalDate endsOn) => FirstWith(endsOn, day => day - Back > endsOn);

    /// <summary>Finds the day on which something came into the usual window.</summary>
    /// <param name="startsOn">The day on which it begins.</param>
    public static LocalDate EntersOn(LocalDate startsOn) =>
        FirstWith(startsOn - Ahead - Period.FromDays(4), day => day + Ahead >= startsOn);

    // Months differ in length, so that a day cannot be counted back exactly; the border moves forward only.
    private static LocalDate FirstWith(LocalDate from, Func<LocalDate, bool> holds)
    {
        var day = from;
        while (!holds(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
