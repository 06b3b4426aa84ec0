using EventCalendar.Core.Events;
using EventCalendar.Core.Feeds;

namespace EventCalendar.Core.Ical;

/// <summary>What a phone shows below the title: the description, and the facts that iCalendar has no name for.</summary>
internal static class IcalDescription
{
    /// <summary>Puts it together; every fact stands on a line of its own below the description.</summary>
    public static string Of(EventContent content, string organizationName, IcalWords words)
    {
        string?[] facts =
        [
            content.MovedFrom is { } old ? $"{words.MovedFrom} {Print(old, words)}" : null,
            content.Facts.RegistrationDeadline is { } deadline
                ? $"{words.RegistrationUntil} {words.Date.Format(deadline)}"
                : null,
            $"{words.Organizer}: {content.Organizer ?? organizationName}",
            content.Online is { } online ? $"{words.Online}: {online}" : null,
            content.Url is { } url ? $"{words.MoreInformation}: {url}" : null,
        ];
        var known = string.Join('\n', facts.Where(fact => fact is not null));
        return content.Description is { Length: > 0 } description ? $"{description.TrimEnd()}\n\n{known}" : known;
    }

    private static string Print(EventTiming timing, IcalWords words) =>
        timing is EventTiming.AllDay
            ? words.Date.Format(timing.LocalStart.Date)
            : words.DateTime.Format(timing.LocalStart);
}
