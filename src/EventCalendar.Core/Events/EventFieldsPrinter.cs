using System.Collections.Immutable;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Core.Events;

/// <summary>Prints the content of an event as fields, the inverse of <see cref="EventFieldsReader"/>.</summary>
public static class EventFieldsPrinter
{
    /// <summary>Prints every field; reading them on the basis of the same content gives it back.</summary>
    /// <param name="content">What to print.</param>
    /// <param name="slugOfPlace">The slug of a place; <c>null</c> if it is gone.</param>
    /// <param name="slugOfCategory">The slug of a category; <c>null</c> if it is gone.</param>
    public static EventFields Print(
        EventContent content, Func<PlaceId, Slug?> slugOfPlace, Func<CategoryId, Slug?> slugOfCategory) => new()
        {
            Title = content.Title.Value,
            Description = content.Description,
            Language = content.Language,
            Start = LocalText.PrintStart(content.Timing),
            End = LocalText.PrintEnd(content.Timing),
            TimeZone = content.Timing.ZoneId,
            Location = content.Location,
            Place = content.PlaceId is { } place ? slugOfPlace(place)?.Value : null,
            Geo = content.Geo is { } geo ? new GeoFields(geo.Latitude, geo.Longitude) : null,
            Online = content.Online,
            Rrule = content.Recurrence.Rule?.Text,
            Additions = [.. content.Recurrence.Additions.Select(date => LocalText.Print(content.Timing, date))],
            Exceptions = [.. Stated(content.Recurrence).Select(date => LocalText.Print(content.Timing, date))],
            Skips = content.Recurrence.Skips is { } skips
                ? new SkipFields(skips.Region, skips.Public, skips.School)
                : null,
            Overrides = [.. content.Recurrence.Overrides.Select(single => Print(content.Timing, single))],
            Status = PrintStatus(content),
            MovedFrom = content.MovedFrom is { } before ? LocalText.PrintStart(before) : null,
            Organizer = content.Organizer,
            RegistrationDeadline = content.Facts.RegistrationDeadline is { } day ? LocalText.Print(day) : null,
            RegistrationContact = content.Facts.RegistrationContact,
            Contact = content.Contact,
            Categories = PrintCategories(content.Categories, slugOfCategory),
            Url = content.Url,
            Image = content.Image is { } image ? new ImageFields(image.Url, image.Alt) : null,
            Attachments = [.. content.Attachments.Select(one => new AttachmentFields(one.Url, one.Title, one.MediaType))],
            Languages = content.Facts.Languages,
            Price = content.Facts.Price,
            StepFree = content.Facts.IsStepFree,
            Visibility = PrintVisibility(content.Visibility),
        };

    /// <summary>Prints the state as <c>docs/interface.md</c> names it; a confirmed event that had another date is
    /// <c>moved</c>.</summary>
    /// <param name="content">The event.</param>
    public static string PrintStatus(EventContent content) => content.Status switch
    {
        EventStatus.Cancelled => "cancelled",
        EventStatus.Tentative => "tentative",
        _ => content.MovedFrom is null ? "confirmed" : "moved",
    };

    /// <summary>Prints what one date of a series differs in.</summary>
    /// <param name="timing">The first date of the series.</param>
    /// <param name="change">What differs.</param>
    public static OverrideFields Print(EventTiming timing, OccurrenceOverride change)
    {
        var on = LocalText.Print(timing, change.Key.OriginalStart);
        if (change is not OccurrenceOverride.Changed changed)
        {
            return new OverrideFields(on, Status: "cancelled");
        }

        var fields = new OverrideFields(
            on, Location: changed.Location, Title: changed.Title?.Value, Description: changed.Description,
            Online: changed.Online);
        if (changed.Timing is not { } own)
        {
            return fields;
        }

        // A date that lasts as long as the others needs no end of its own.
        var isUsualLength = own == timing.StartingAt(own.LocalStart);
        return fields with
        {
            Start = LocalText.PrintStart(own),
            End = isUsualLength ? null : LocalText.Print(own, own.LocalEnd),
        };
    }

    private static IEnumerable<LocalDateTime> Stated(RecurrenceSet recurrence) =>
        recurrence.Skips is { } skips ? recurrence.Exceptions.Except(skips.Dates) : recurrence.Exceptions;

    private static string PrintVisibility(EventVisibility visibility) => visibility switch
    {
        EventVisibility.Unlisted => "unlisted",
        EventVisibility.Subscribers => "subscribers",
        _ => "public",
    };

    private static ImmutableArray<string> PrintCategories(
        ImmutableArray<CategoryId> categories, Func<CategoryId, Slug?> slugOf) =>
        [.. categories.Select(slugOf).OfType<Slug>().Select(slug => slug.Value).Order(StringComparer.Ordinal)];
}
