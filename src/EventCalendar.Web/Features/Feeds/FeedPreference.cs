using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>The forms in which a feed is kept ready.</summary>
internal enum FeedEncoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>What a client likes.</summary>
/// <param name="Encoding">Best of all.</param>
/// <param name="TakesGzip">Whether gzip will do as well.</param>
internal sealed record FeedPreference(FeedEncoding Encoding, bool TakesGzip)
{
    // Clients send few different headers; whoever invents more of them has them read each time.
    private const int MaxKnown = 64;
    private const int MaxKnownLength = 64;

    private static readonly FeedPreference Plain = new(FeedEncoding.Identity, TakesGzip: false);

    private static readonly ConcurrentDictionary<string, FeedPreference> Known = new(StringComparer.Ordinal);

    // The smallest first: it wins where a client likes several equally well.
    private static readonly (string Name, FeedEncoding Encoding)[] BySize =
        [("br", FeedEncoding.Brotli), ("gzip", FeedEncoding.Gzip)];

    /// <summary>Reads Accept-Encoding (RFC 9110 §12.5.3); without the header nothing is compressed.</summary>
    public static FeedPreference Of(StringValues header)
    {
        if (header.Count == 0)
        {
            return Plain;
        }

        if (header.Count > 1 || header[0] is not { Length: <= MaxKnownLength } text)
        {
            return Read(header);
        }

        if (!Known.TryGetValue(text, out var preference))
        {
            preference = Read(header);
            if (Known.Count < MaxKnown)
            {
                Known[text] = preference;
            }
        }

        return preference;
    }

    private static FeedPreference Read(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
        {
            return Plain;
        }

        var best = (Encoding: FeedEncoding.Identity, Quality: 0.0);
        foreach (var (name, encoding) in BySize)
        {
            var quality = QualityOf(accepted, name);
            if (quality > best.Quality)
            {
                best = (encoding, quality);
            }
        }

        // Identity is always acceptable, and preferred only where the client says so by name.
        return QualityOf(accepted, "identity", fallback: false) > best.Quality
            ? Plain
            : new FeedPreference(best.Encoding, QualityOf(accepted, "gzip") > 0);
    }

    private static double QualityOf(IList<StringWithQualityHeaderValue> accepted, string name, bool fallback = true)
    {
        var entry = accepted.FirstOrDefault(item => item.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (fallback ? accepted.FirstOrDefault(item => item.Value == "*") : null);
        return entry is null ? 0 : entry.Quality ?? 1;
    }
}
