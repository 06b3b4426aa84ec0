namespace EventCalendar.Core.Feeds;

/// <summary>Tells the media type of a picture by the end of its address, where a format asks for it.</summary>
internal static class MediaTypes
{
    /// <summary>Tells it; <c>null</c> if the address does not say.</summary>
    public static string? OfImage(string url)
    {
        var path = url.AsSpan();
        var end = path.IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];
        var extension = path[(path.LastIndexOf('.') + 1)..];
        return Is(extension, "jpg") || Is(extension, "jpeg") ? "image/jpeg"
            : Is(extension, "png") ? "image/png"
            : Is(extension, "webp") ? "image/webp"
            : Is(extension, "gif") ? "image/gif"
            : Is(extension, "avif") ? "image/avif"
            : Is(extension, "svg") ? "image/svg+xml"
            : null;
    }

    private static bool Is(ReadOnlySpan<char> extension, string name) =>
        extension.Equals(name, StringComparison.OrdinalIgnoreCase);
}
