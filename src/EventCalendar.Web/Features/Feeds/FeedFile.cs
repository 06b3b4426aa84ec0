using System.Globalization;
using System.IO.Compression;
using EventCalendar.Core.Feeds;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>A rendered feed; its compressed forms are made once, when they are first asked for.</summary>
/// <remarks>An encoder keeps its level for ever: with another one the same tag would name other bytes.</remarks>
internal sealed class FeedFile
{
    // 600 kB take 4 ms and become 103 kB; one level more takes twice as long for 97 kB, and somebody waits for it.
    private const int GzipLevel = 5;

    // 600 kB take 70 ms and become 91 kB; nobody waits for it. The highest quality takes a second for 81 kB.
    private const int BrotliQuality = 9;

    // Of so little even the best form is ready at once.
    private const int QuickBytes = 64 * 1024;

    // What a feed costs besides its bytes: objects, headers, its place in the table.
    private const int Overhead = 1_024;

    private readonly string tag;
    private readonly Lazy<Task<FeedForm>> gzip;
    private readonly Lazy<Task<FeedForm>> brotli;
    private long size;

    /// <param name="document">The feed.</param>
    /// <param name="lastModified">When it changed, where that is known exactly; a feed also changes by what leaves it.</param>
    /// <param name="fileName">What to call it when it is saved.</param>
    public FeedFile(FeedDocument document, Instant? lastModified, string? fileName)
    {
        tag = document.EntityTag;

        // A copy, as a buffer that grew is up to twice as long as what was written.
        Identity = new FeedForm(document.Content.ToArray(), TagOf(FeedEncoding.Identity), StringValues.Empty);
        gzip = new(() => Task.Run(() => Compress(FeedEncoding.Gzip, "gzip", output => new GZipStream(
            output, new ZLibCompressionOptions { CompressionLevel = GzipLevel }, leaveOpen: true))));
        brotli = new(() => Task.Run(() => Compress(FeedEncoding.Brotli, "br", output => new BrotliStream(
            output, new BrotliCompressionOptions { Quality = BrotliQuality }, leaveOpen: true))));
        size = Identity.Content.Length + Overhead;
        ContentType = document.Format.MediaType();
        Disposition = fileName is null ? StringValues.Empty : $"inline; filename=\"{fileName}\"";

        // Headers know no parts of a second, and what is compared with them must not either.
        LastModified = lastModified is { } at ? Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds()) : null;
        LastModifiedText = LastModified?.ToDateTimeOffset().ToString("R", CultureInfo.InvariantCulture);
    }

    public FeedForm Identity { get; }

    public StringValues ContentType { get; }

    /// <summary>Content-Disposition; empty for what is not saved but subscribed to.</summary>
    public StringValues Disposition { get; }

    public Instant? LastModified { get; }

    /// <summary>As a header has it; empty if unknown.</summary>
    public StringValues LastModifiedText { get; }

    /// <summary>The tags of all forms, whether they are made yet or not.</summary>
    public string[] Tags => field ??= [.. Enum.GetValues<FeedEncoding>().Select(TagOf)];

    /// <summary>Bytes in memory so far.</summary>
    public long Size => Interlocked.Read(ref size);

    /// <summary>Is told when a form was added.</summary>
    public Action? Grown { private get; set; }

    /// <summary>Returns the form that a client likes best, of those that do not keep it waiting for long.</summary>
    public ValueTask<FeedForm> FormAsync(FeedPreference preference)
    {
        var isSlow = preference.Encoding == FeedEncoding.Brotli && Identity.Content.Length > QuickBytes
            && !brotli.Value.IsCompletedSuccessfully;
        var encoding = isSlow && preference.TakesGzip ? FeedEncoding.Gzip : preference.Encoding;
        return encoding switch
        {
            FeedEncoding.Gzip => new ValueTask<FeedForm>(gzip.Value),
            FeedEncoding.Brotli => new ValueTask<FeedForm>(brotli.Value),
            _ => new ValueTask<FeedForm>(Identity),
        };
    }

    private string TagOf(FeedEncoding encoding) => encoding switch
    {
        FeedEncoding.Gzip => $"\"{tag}-gz\"",
        FeedEncoding.Brotli => $"\"{tag}-br\"",
        _ => $"\"{tag}\"",
    };

    private FeedForm Compress(FeedEncoding encoding, string name, Func<Stream, Stream> encode)
    {
        using var output = new MemoryStream();
        using (var encoder = encode(output))
        {
            encoder.Write(Identity.Content.Span);
        }

        var form = new FeedForm(output.ToArray(), TagOf(encoding), name);
        Interlocked.Add(ref size, form.Content.Length);
        Grown?.Invoke();
        return form;
    }
}
