using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Web.Data.Mapping;

/// <summary>Reads and writes values that are stored as JSON text.</summary>
internal static class JsonColumns
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new TimingConverter(), new RecurrenceConverter(), new LeadTimeConverter(), new DateConverter(),
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)
        ?? throw new InvalidDataException($"A column of {typeof(T).Name} holds null.");

    private static LocalDateTime ParseTime(string text) => LocalDateTimePattern.GeneralIso.Parse(text).Value;

    private static string PrintTime(LocalDateTime time) => LocalDateTimePattern.GeneralIso.Format(time);

    private sealed record StoredTiming(string Zone, string? First, string? Last, string? Start, string? End)
    {
        public static StoredTiming Of(EventTiming timing) => timing switch
        {
            EventTiming.AllDay day => new(
                day.ZoneId, LocalDatePattern.Iso.Format(day.First), LocalDatePattern.Iso.Format(day.Last), null, null),
            EventTiming.Timed timed => new(
                timed.ZoneId, null, null, PrintTime(timed.Start), timed.End is { } end ? PrintTime(end) : null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        public EventTiming ToTiming() => First is not null && Last is not null
            ? new EventTiming.AllDay(
                LocalDatePattern.Iso.Parse(First).Value, LocalDatePattern.Iso.Parse(Last).Value, Zone)
            : new EventTiming.Timed(ParseTime(Start!), End is null ? null : ParseTime(End), Zone);
    }

    private sealed record StoredOverride(
        string Key, bool Cancelled, StoredTiming? Timing, string? Location,
        string? Title = null, string? Description = null, string? Online = null);

    private sealed record StoredRecurrence(
        string? Rrule, IReadOnlyList<string>? Rdate, IReadOnlyList<string>? Exdate,
        IReadOnlyList<StoredOverride>? Overrides, StoredSkips? Skips = null);

    private sealed record StoredSkips(string Region, bool Public, bool School, IReadOnlyList<string> Dates);

    private sealed class TimingConverter : JsonConverter<EventTiming>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(EventTiming));

        public override EventTiming? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<StoredTiming>(ref reader, options)?.ToTiming();

        public override void Write(Utf8JsonWriter writer, EventTiming value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, StoredTiming.Of(value), options);
    }

    private sealed class RecurrenceConverter : JsonConverter<RecurrenceSet>
    {
        public override RecurrenceSet? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var stored = JsonSerializer.Deserialize<StoredRecurrence>(ref reader, options);
            return stored is null ? null : new RecurrenceSet
            {
                Rule = RecurrenceRule.TryParse(stored.Rrule, out var rule) ? rule : null,
                Additions = [.. (stored.Rdate ?? []).Select(ParseTime)],
                Exceptions = [.. (stored.Exdate ?? []).Select(ParseTime)],
                Overrides = [.. (stored.Overrides ?? []).Select(ToOverride)],
                Skips = stored.Skips is { } skips
                    ? new HolidaySkips(skips.Region, skips.Public, skips.School)
                    {
                        Dates = [.. skips.Dates.Select(ParseTime)],
                    }
                    : null,
            };
        }

        public override void Write(Utf8JsonWriter writer, RecurrenceSet value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(
                writer,
                new StoredRecurrence(
                    value.Rule?.Text,
                    value.Additions.IsEmpty ? null : [.. value.Additions.Select(PrintTime)],
                    value.Exceptions.IsEmpty ? null : [.. value.Exceptions.Select(PrintTime)],
                    value.Overrides.IsEmpty ? null : [.. value.Overrides.Select(ToStored)],
                    value.Skips is { } skips
                        ? new StoredSkips(skips.Region, skips.Public, skips.School, [.. skips.Dates.Select(PrintTime)])
                        : null),
                options);

        private static OccurrenceOverride ToOverride(StoredOverride stored)
        {
            var key = new OccurrenceKey(ParseTime(stored.Key));
            return stored.Cancelled
                ? new OccurrenceOverride.Cancelled(key)
                : new OccurrenceOverride.Changed(key, stored.Timing?.ToTiming(), stored.Location)
                {
                    Title = stored.Title is null ? null : Title.Parse(stored.Title),
                    Description = stored.Description,
                    Online = stored.Online,
                };
        }

        private static StoredOverride ToStored(OccurrenceOverride value) => value switch
        {
            OccurrenceOverride.Changed changed => new(
                value.Key.ToString(), false, changed.Timing is null ? null : StoredTiming.Of(changed.Timing),
                changed.Location, changed.Title?.Value, changed.Description, changed.Online),
            _ => new(value.Key.ToString(), true, null, null),
        };
    }

    private sealed class LeadTimeConverter : JsonConverter<LeadTime>
    {
        public override LeadTime Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            LeadTime.Parse(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, LeadTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Iso);
    }

    private sealed class DateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString() ?? "").Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
