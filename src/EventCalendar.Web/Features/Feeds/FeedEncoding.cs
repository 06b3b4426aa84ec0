using Microsoft.Net.Http.Headers;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>The forms in which a feed is kept ready.</summary>
internal enum FeedEncoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Chooses a form by what the client accepts.</summary>
internal static class FeedEncodings
{
    // The smallest first: it wins where a client likes several equally well.
    private static readonly (string Name, FeedEncoding Encoding)[] BySize =
        [("br", FeedEncoding.Brotli), ("gzip", FeedEncoding.Gzip)];

    /// <summary>Chooses by Accept-Encoding (RFC 9110 §12.5.3); without the header nothing is compressed.</summary>
    public static FeedEncoding Choose(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted))
        {
            return FeedEncoding.Identity;
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
        return QualityOf(accepted, "identity", fallback: false) > best.Quality ? FeedEncoding.Identity : best.Encoding;
    }

    private static double QualityOf(IList<StringWithQualityHeaderValue> accepted, string name, bool fallback = true)
    {
        var entry = accepted.FirstOrDefault(item => item.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (fallback ? accepted.FirstOrDefault(item => item.Value == "*") : null);
        return entry is null ? 0 : entry.Quality ?? 1;
    }
}
