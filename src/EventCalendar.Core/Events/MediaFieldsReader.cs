using System.Collections.Immutable;
using System.Globalization;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Events;

/// <summary>Reads the picture and the documents of an event.</summary>
internal static class MediaFieldsReader
{
    private const int MaxAttachments = 10;
    private const int MaxTextLength = 300;

    // RFC 6838 §4.2: 127 characters for each of the two names.
    private const int MaxTypeLength = 127;

    /// <summary>Takes the picture; <c>null</c> if there is none or it was refused.</summary>
    public static EventImage? TakeImage(FieldReading reading, ImageFields? fields)
    {
        var alt = reading.TakeLine("image.alt", fields?.Alt, MaxTextLength);
        var url = reading.TakeUrl("image.url", fields?.Url);
        if (url is null)
        {
            if (alt is not null && string.IsNullOrWhiteSpace(fields?.Url))
            {
                reading.Refuse(ValueProblemCode.Missing, "image.url", "");
            }

            return null;
        }

        if (!url.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            reading.Refuse(ValueProblemCode.NotSecure, "image.url", url);
        }

        return new EventImage(url, alt);
    }

    /// <summary>Takes the documents in their order, each address once.</summary>
    public static ImmutableArray<EventAttachment> TakeAttachments(
        FieldReading reading, ImmutableArray<AttachmentFields> texts)
    {
        var fields = FieldReading.OrEmpty(texts);
        if (fields.Length > MaxAttachments)
        {
            reading.Refuse(ValueProblemCode.TooMany, "attachments", "", MaxAttachments);
            return [];
        }

        return
        [
            .. fields.Select(single => TakeAttachment(reading, single)).OfType<EventAttachment>()
                .DistinctBy(single => single.Url, StringComparer.Ordinal),
        ];
    }

    private static EventAttachment? TakeAttachment(FieldReading reading, AttachmentFields? fields)
    {
        if (string.IsNullOrWhiteSpace(fields?.Url))
        {
            reading.Refuse(ValueProblemCode.Missing, "attachments.url", "");
            return null;
        }

        var url = reading.TakeUrl("attachments.url", fields.Url);
        var title = reading.TakeLine("attachments.title", fields.Title, MaxTextLength);
        var type = TakeMediaType(reading, fields.MediaType);
        return url is null ? null : new EventAttachment(url, title, type);
    }

    private static string? TakeMediaType(FieldReading reading, string? text)
    {
        var type = reading.TakeLine("attachments.mediaType", text, (2 * MaxTypeLength) + 1);
        var names = type?.Split('/');
        if (type is null || (names is [var top, var sub] && IsName(top) && IsName(sub)))
        {
            return type?.ToLower(CultureInfo.InvariantCulture);
        }

        reading.Refuse(ValueProblemCode.NotAMediaType, "attachments.mediaType", type);
        return null;
    }

    // RFC 6838 §4.2: restricted-name.
    private static bool IsName(string name) =>
        name.Length is > 0 and <= MaxTypeLength && char.IsAsciiLetterOrDigit(name[0])
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || "!#$&-^_.+".Contains(letter, StringComparison.Ordinal));
}
