using System.IO.Compression;
using EventCalendar.Core.Feeds;
using NodaTime;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>A rendered feed in all its forms, each with a tag of its own (RFC 9110 §8.8.3.3).</summary>
internal sealed class FeedFile
{
    private readonly ReadOnlyMemory<byte>[] contents;
    private readonly string[] tags;

    /// <summary>Compresses once what is then served often.</summary>
    /// <param name="document">The feed.</param>
    /// <param name="lastModified">When it changed, where that is known exactly; a feed also changes by what leaves it.</param>
    /// <param name="fileName">What to call it when it is saved.</param>
    public FeedFile(FeedDocument document, Instant? lastModified, string? fileName)
    {
        contents = [document.Content, Compress(document.Content, Gzip), Compress(document.Content, Brotli)];
        tags = [$"\"{document.EntityTag}\"", $"\"{document.EntityTag}-gz\"", $"\"{document.EntityTag}-br\""];
        (LastModified, FileName) = (lastModified, fileName);
    }

    public Instant? LastModified { get; }

    public string? FileName { get; }

    /// <summary>The tags of all forms.</summary>
    public ReadOnlySpan<string> Tags => tags;

    /// <summary>Bytes of all forms together.</summary>
    public long Size => contents.Sum(content => (long)content.Length);

    public ReadOnlyMemory<byte> ContentOf(FeedEncoding encoding) => contents[(int)encoding];

    public string TagOf(FeedEncoding encoding) => tags[(int)encoding];

    private static GZipStream Gzip(Stream output) => new(output, CompressionLevel.Optimal, leaveOpen: true);

    private static BrotliStream Brotli(Stream output) => new(output, CompressionLevel.Optimal, leaveOpen: true);

    private static ReadOnlyMemory<byte> Compress(ReadOnlyMemory<byte> content, Func<Stream, Stream> encode)
    {
        using var output = new MemoryStream();
        using (var encoder = encode(output))
        {
            encoder.Write(content.Span);
        }

        return output.ToArray();
    }
}
