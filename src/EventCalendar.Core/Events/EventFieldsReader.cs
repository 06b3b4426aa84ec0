using System.Collections.Immutable;
using System.Globalization;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Core.Events;

/// <summary>Turns fields, as forms and the API hold them, into the content of an event.</summary>
public static class EventFieldsReader
{
    /// <summary>Longest description, in UTF-16 code units.</summary>
    public const int MaxDescriptionLength = 10_000;

    /// <summary>Longest place in words, in UTF-16 code units.</summary>
    public const int MaxLocationLength = 300;

    /// <summary>Longest address or word to join from afar, in UTF-16 code units.</summary>
    public const int MaxOnlineLength = 500;

    private const int MaxContactLength = 500;
    private const int MaxDateLength = 100;

    // The word of docs/interface.md for what costs nothing.
    private const string FreePrice = "frei";

    /// <summary>Takes all fields at once and lists everything that is wrong with them.</summary>
    /// <remarks>
    /// Empty text is <c>null</c>. White space folds, control characters and unpaired surrogates do not get in. A
    /// date without a time in <see cref="EventFields.Exceptions"/> of a timed series means its usual time. Grows
    /// with the length of the fields.
    /// </remarks>
    /// <param name="fields">What was typed, sent or read.</param>
    /// <param name="defaults">What holds where the fields are silent.</param>
    /// <param name="basis">
    /// The content that is being edited; what fields cannot say (translations, most facts) stays as
    /// it is there. <c>null</c> for a new event.
    /// </param>
    public static EventFieldsResult Read(
        EventFields fields, EventFieldsDefaults defaults, EventContent? basis = null)
    {
        var reading = new FieldReading();
        var title = TakeTitle(reading, fields.Title);
        var description = reading.TakeProse("description", fields.Description, MaxDescriptionLength);
        var language = reading.TakeLanguage("language", fields.Language) ?? defaults.Language;
        var zoneId = TimingFieldsReader.TakeZone(reading, fields.TimeZone, defaults.ZoneId);
        var timings = new TimingFieldsReader(reading, zoneId);
        var timing = timings.Take(
            "start", reading.TakeLine("start", fields.Start, MaxDateLength),
            "end", reading.TakeLine("end", fields.End, MaxDateLength));
        var content = basis ?? new EventContent { Title = Title.Parse("-"), Timing = Someday(zoneId) };
        content = content with
        {
            Title = title ?? content.Title,
            Description = description,
            Language = language,
            Timing = timing ?? Someday(zoneId),
            PlaceId = TakePlace(reading, fields.Place, defaults),
            Location = reading.TakeLine("location", fields.Location, MaxLocationLength),
            Geo = TakeGeo(reading, fields.Geo),
            Online = reading.TakeLine("online", fields.Online, MaxOnlineLength),
            Recurrence = TakeRecurrence(reading, fields, timing, content.Recurrence),
            Status = TakeStatus(reading, fields.Status),
            MovedFrom = TakeMovedFrom(reading, timings, fields.MovedFrom, zoneId, content.MovedFrom),
            Organizer = reading.TakeLine("organizer", fields.Organizer, MaxLocationLength),
            Categories = TakeCategories(reading, fields.Categories, defaults),
            Url = reading.TakeUrl("url", fields.Url),
            Contact = reading.TakeLine("contact", fields.Contact, MaxContactLength),
            Image = MediaFieldsReader.TakeImage(reading, fields.Image),
            Attachments = MediaFieldsReader.TakeAttachments(reading, fields.Attachments),
            Visibility = reading.TakeWord(
                "visibility", fields.Visibility, ("public", EventVisibility.Public),
                ("unlisted", EventVisibility.Unlisted), ("subscribers", EventVisibility.Subscribers)),
            Facts = TakeFacts(reading, fields, content.Facts),
        };
        return reading.Problems is { IsEmpty: false } problems
            ? new EventFieldsResult.Invalid(problems)
            : new EventFieldsResult.Valid(content);
    }

    /// <summary>Takes what one date of a series differs in.</summary>
    /// <param name="fields">What was sent. A date without a time means the usual one.</param>
    /// <param name="timing">The first date of the series.</param>
    public static SingleDateResult ReadSingle(OverrideFields fields, EventTiming timing)
    {
        var reading = new FieldReading();
        var single = new RecurrenceFieldsReader(reading, timing).TakeOverride(fields);
        return single is null || !reading.Problems.IsEmpty
            ? new SingleDateResult.Invalid(
                [.. reading.Problems.Select(problem => problem with { Field = problem.Field.Split('.')[^1] })])
            : new SingleDateResult.Valid(single);
    }

    private static Title? TakeTitle(FieldReading reading, string? text)
    {
        var line = reading.TakeProse("title", text, int.MaxValue);
        if (!Title.TryParse(line, out var title, out var problem))
        {
            reading.Refuse(problem);
        }

        return title;
    }

    private static PlaceId? TakePlace(FieldReading reading, string? text, EventFieldsDefaults defaults)
    {
        var line = reading.TakeLine("place", text, int.MaxValue);
        var place = Slug.TryParse(line, out var slug) ? defaults.PlaceOf(slug) : null;
        if (line is not null && place is null)
        {
            reading.Refuse(ValueProblemCode.Unknown, "place", line);
        }

        return place;
    }

    private static GeoPoint? TakeGeo(FieldReading reading, GeoFields? fields)
    {
        if (fields is null or { Latitude: null, Longitude: null })
        {
            return null;
        }

        if (GeoPoint.TryMake(fields.Latitude ?? double.NaN, fields.Longitude ?? double.NaN, out var point))
        {
            return point;
        }

        reading.Refuse(ValueProblemCode.NotOnGlobe, "geo", string.Create(
            CultureInfo.InvariantCulture, $"{fields.Latitude}, {fields.Longitude}"));
        return null;
    }

    private static ImmutableArray<CategoryId> TakeCategories(
        FieldReading reading, ImmutableArray<string> texts, EventFieldsDefaults defaults)
    {
        var categories = ImmutableArray.CreateBuilder<CategoryId>();
        foreach (var text in reading.TakeTags("categories", texts))
        {
            if (Slug.TryParse(text, out var slug) && defaults.CategoryOf(slug) is { } category)
            {
                categories.Add(category);
            }
            else
            {
                reading.Refuse(ValueProblemCode.Unknown, "categories", text);
            }
        }

        return [.. categories.Distinct().OrderBy(category => category.Value)];
    }

    private static RecurrenceSet TakeRecurrence(
        FieldReading reading, EventFields fields, EventTiming? timing, RecurrenceSet before) =>
        timing is null
            ? before
            : new RecurrenceFieldsReader(reading, timing).Read(fields);

    // "moved" says that the date holds but was another one before, which MovedFrom keeps.
    private static EventStatus TakeStatus(FieldReading reading, string? text) => reading.TakeWord(
        "status", text, ("confirmed", EventStatus.Confirmed), ("moved", EventStatus.Confirmed),
        ("tentative", EventStatus.Tentative), ("cancelled", EventStatus.Cancelled));

    private static EventTiming? TakeMovedFrom(
        FieldReading reading, TimingFieldsReader timings, string? text, string zoneId, EventTiming? before)
    {
        var line = reading.TakeLine("movedFrom", text, MaxDateLength);
        var (start, isAllDay) = timings.TakeMoment("movedFrom", line);
        if (start is null)
        {
            return null;
        }

        // Fields hold the old beginning only; if it is still the one that was known, so is its end.
        return before is not null && before.ZoneId == zoneId && LocalText.PrintStart(before) == line
            ? before
            : timings.Make(start.Value, null, isAllDay, "movedFrom", line);
    }

    private static EventFacts TakeFacts(FieldReading reading, EventFields fields, EventFacts before)
    {
        var languages = reading.TakeTags("languages", fields.Languages)
            .Select(tag => reading.TakeLanguage("languages", tag)).OfType<string>();
        var price = reading.TakeLine("price", fields.Price, MaxLocationLength);
        return before with
        {
            Price = price,
            IsFree = price == FreePrice ? true : price == before.Price ? before.IsFree : null,
            IsStepFree = fields.StepFree,
            RegistrationContact = reading.TakeLine(
                "registrationContact", fields.RegistrationContact, MaxContactLength),
            Languages = [.. languages],
            RegistrationDeadline = TakeDay(reading, "registrationDeadline", fields.RegistrationDeadline),
        };
    }

    private static LocalDate? TakeDay(FieldReading reading, string field, string? text)
    {
        var line = reading.TakeLine(field, text, MaxDateLength);
        var day = line is { Length: > 10 } && line[10] == 'T' ? line[..10] : line;
        if (LocalText.TryParseDate(day, out var date))
        {
            return date;
        }

        if (day is not null)
        {
            reading.Refuse(ValueProblemCode.NotADate, field, line);
        }

        return null;
    }

    // Stands in for a refused timing, so that reading can go on and find what else is wrong.
    private static EventTiming.AllDay Someday(string zoneId) =>
        new(new LocalDate(2000, 1, 1), new LocalDate(2000, 1, 1), zoneId);
}
