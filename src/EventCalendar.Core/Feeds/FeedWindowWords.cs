using System.Globalization;

namespace EventCalendar.Core.Feeds;

/// <summary>Says what of all events a feed holds, so that nobody takes it for all.</summary>
public static class FeedWindowWords
{
    private static readonly CultureInfo German = WithSeparator(".");
    private static readonly CultureInfo English = WithSeparator(",");

    /// <summary>Names the days a feed looks at and, if not all fit, how many it holds.</summary>
    /// <remarks>The usual days are named by their distance, so that the text does not change from day to day.</remarks>
    /// <param name="window">The days.</param>
    /// <param name="shown">Number of events in the feed.</param>
    /// <param name="total">Number of events in the window.</param>
    /// <param name="language">BCP 47 tag; English where it is not German.</param>
    public static string Of(FeedWindow window, int shown, int total, string language)
    {
        var words = IcalWords.For(language);
        var isGerman = words == IcalWords.German;
        var (first, last) = (words.Date.Format(window.First), words.Date.Format(window.Last));
        var days = (isGerman, window.IsUsual) switch
        {
            (true, true) => "Termine von einem Monat zurück bis achtzehn Monate voraus.",
            (true, false) => $"Termine vom {first} bis zum {last}.",
            (false, true) => "Events from one month back to eighteen months ahead.",
            (false, false) => $"Events from {first} to {last}.",
        };
        var cut = isGerman
            ? string.Create(German, $" Enthalten sind die nächsten {shown:N0} von {total:N0} Terminen.")
            : string.Create(English, $" These are the nearest {shown:N0} of {total:N0} events.");
        return shown < total ? days + cut : days;
    }

    // Not by name: the data of the machine must not change the bytes.
    private static CultureInfo WithSeparator(string separator)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberGroupSeparator = separator;
        return culture;
    }
}
