using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using EventCalendar.Core.Events;
using EventCalendar.Extraction;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Intake;
using EventCalendar.Web.Shared;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.TimeZones;

namespace EventCalendar.Web.Features.Extractions;

/// <summary>POST of an announcement, answered with what it announces.</summary>
internal static class ExtractionsApi
{
    /// <summary>Longest text, in bytes of UTF-8.</summary>
    public const int MaxTextBytes = 1024 * 1024;

    // JSON may write a letter of two bytes as six ("\u00e4"); the rest of the members is short.
    private const int MaxBodyBytes = (6 * MaxTextBytes) + (64 * 1024);

    private const int MaxPlaceLength = 200;

    public static async Task<IResult> PostAsync(
        HttpRequest request, IOptions<SiteOptions> site, IClock clock, CancellationToken cancel) =>
        await JsonBody.ReadAsync<ExtractionRequest>(request, MaxBodyBytes, cancel) switch
        {
            JsonBody<ExtractionRequest>.Refused refused => refused.Answer,
            JsonBody<ExtractionRequest>.Read read => Extract(read.Value, site.Value, clock.GetCurrentInstant()),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static IResult Extract(ExtractionRequest request, SiteOptions site, Instant now)
    {
        var bytes = Encoding.UTF8.GetByteCount(request.Text ?? "");
        if (bytes > MaxTextBytes)
        {
            return Problems.TooLarge(string.Create(
                CultureInfo.InvariantCulture,
                $"'text' must have at most {MaxTextBytes} bytes (1 MiB), had {bytes}. The command 'extract' takes any size."));
        }

        var problems = ProblemsOf(request);
        if (!problems.IsEmpty)
        {
            return Problems.Invalid(problems);
        }

        var zoneId = request.TimeZone ?? site.TimeZone;
        var report = AnnouncementReader.Read(request.Text!, new ReadingContext
        {
            PublishedOn = LocalText.TryParseDate(request.Published, out var day) ? day : null,
            Today = now.InZone(DateTimeZoneProviders.Tzdb[zoneId]).Date,
            TimeZoneId = zoneId,
            Region = RegionCode.TryParse(request.Region, out var region) ? region : site.Region,
            Place = request.Place ?? site.Place,
        });
        return TypedResults.Bytes(Write(report), ApiJson.ContentType);
    }

    private static ImmutableArray<ProblemEntry> ProblemsOf(ExtractionRequest request)
    {
        var problems = ImmutableArray.CreateBuilder<ProblemEntry>();
        if (string.IsNullOrWhiteSpace(request.Text))
        {
            problems.Add(new("text", "missing", "'text' is empty; it must be an announcement."));
        }
        else if (!IntakeReader.IsText(request.Text))
        {
            problems.Add(new("text", "not-text", "'text' holds NUL characters; it must be text, not a binary file."));
        }

        if (request.Published is { } published && !LocalText.TryParseDate(published, out _))
        {
            problems.Add(new(
                "published", "not-a-date", $"'published' must be a day such as 2026-08-20, was '{Cut(published)}'."));
        }

        // The provider also answers to "UTC+01:00", which no calendar client knows.
        if (request.TimeZone is { } zone && !TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(zone))
        {
            problems.Add(new(
                "timeZone", "unknown-time-zone",
                $"'timeZone' must be an IANA time zone such as Europe/Berlin, was '{Cut(zone)}'."));
        }

        if (request.Region is { } region && !RegionCode.TryParse(region, out _))
        {
            problems.Add(new(
                "region", "unknown", $"'region' must be an ISO 3166-2 region such as DE-HE, was '{Cut(region)}'."));
        }

        if (request.Place is { Length: > MaxPlaceLength } place)
        {
            problems.Add(new(
                "place", "too-long", $"'place' must have at most {MaxPlaceLength} characters, was '{Cut(place)}'."));
        }

        return problems.ToImmutable();
    }

    private static string Cut(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static ReadOnlyMemory<byte> Write(ExtractionReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ApiJson.Encoder }))
        {
            writer.WriteStartObject();
            ExtractionJson.WriteEvents(writer, report);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
