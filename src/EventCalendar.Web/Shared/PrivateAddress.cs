using EventCalendar.Core.Feeds;
using Microsoft.AspNetCore.Http.Features;

namespace EventCalendar.Web.Shared;

/// <summary>The address of a personal feed, which is a secret: whoever has it may read and change what is behind it.</summary>
/// <remarks>
/// The token is taken out of a request before anything else sees it. So no log, trace or metric can name it, whether
/// it is ours or a library's and at whatever level it writes.
/// </remarks>
/// <param name="Token">What was asked for in place of a token.</param>
/// <param name="Path">The address as it was asked for.</param>
internal sealed record PrivateAddress(string Token, string Path)
{
    /// <summary>The page on which a feed is put together; the addresses of feeds stand below.</summary>
    public const string Root = "/feeds/my";

    private const string Folder = Root + "/";

    // Stands where the token was; no token is that short.
    private const string Withheld = "withheld";

    private static readonly string[] Extensions = [.. Enum.GetValues<FeedFormat>().Select(format => format.Extension())];

    /// <summary>Takes the token out of a request; of other requests nothing is touched.</summary>
    public static void Withhold(IFeatureCollection features)
    {
        // Routes do not tell capital letters from small ones either. What was pasted behind something else leads
        // nowhere, and is a secret all the same.
        if (features.Get<IHttpRequestFeature>() is not { } request
            || request.Path.IndexOf(Folder, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at))
        {
            return;
        }

        var name = request.Path[(at + Folder.Length)..];
        var extension = ExtensionOf(name);
        features.Set(new PrivateAddress(name[..^extension.Length], request.Path));
        request.Path = string.Concat(request.Path.AsSpan(0, at), Folder, Withheld, extension);
        request.RawTarget = request.Path + request.QueryString;
    }

    /// <summary>Gets the private address that was asked for; <c>null</c> if the request is for another one.</summary>
    public static PrivateAddress? Of(HttpContext context) => context.Features.Get<PrivateAddress>();

    /// <summary>Gets the path as it was asked for, for links of a page to itself.</summary>
    public static PathString PathOf(HttpRequest request) =>
        Of(request.HttpContext) is { } address && Covers(request.Path) ? new PathString(address.Path) : request.Path;

    /// <summary>Says whether a path is that of a personal feed, its page or the page that makes one.</summary>
    public static bool Covers(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    /// <summary>Says whether a path is that of a page for people, not of a feed.</summary>
    public static bool IsPage(PathString path) => Covers(path) && ExtensionOf(path.Value!).Length == 0;

    /// <summary>The address of the page of a feed; with the ending of a format, of the feed itself.</summary>
    public static string AddressOf(string token, string extension = "") => Folder + token + extension;

    private static string ExtensionOf(string name) =>
        Extensions.FirstOrDefault(extension => name.EndsWith(extension, StringComparison.Ordinal)) ?? "";
}
