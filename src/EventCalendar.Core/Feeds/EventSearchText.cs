using System.Collections.Immutable;
using EventCalendar.Core.Events;

namespace EventCalendar.Core.Feeds;

/// <summary>What of an event is searched.</summary>
public static class EventSearchText
{
    /// <summary>Gets the words of an event as <see cref="SearchWords.Fold"/> gives them, one text a line.</summary>
    /// <remarks>What it is called and about in all its languages, where and by whom; not the names of the directory.</remarks>
    /// <param name="calendarEvent">The event.</param>
    public static string Of(CalendarEvent calendarEvent)
    {
        var texts = new List<string?>
        {
            calendarEvent.Title.Value, calendarEvent.Description, calendarEvent.Location, calendarEvent.Organizer,
        };
        foreach (var translation in calendarEvent.Translations)
        {
            texts.Add(translation.Title);
            texts.Add(translation.Description);
        }

        return string.Join('\n', texts.OfType<string>().Select(SearchWords.Fold));
    }

    /// <summary>Gets the languages an event is announced in or that are spoken there, BCP 47 in lower case.</summary>
    /// <remarks>A tag with subtags counts for its language as well: <c>de-at</c> gives <c>de</c>, too.</remarks>
    /// <param name="calendarEvent">The event.</param>
    public static ImmutableArray<string> LanguagesOf(CalendarEvent calendarEvent)
    {
        var tags = calendarEvent.Facts.Languages
            .Concat(calendarEvent.Translations.Select(translation => translation.Language))
            .Append(calendarEvent.Language)
            .Select(tag => tag.ToLowerInvariant()).ToArray();
        return
        [
            .. tags.Concat(tags.Select(tag => tag.Split('-')[0]))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }
}
