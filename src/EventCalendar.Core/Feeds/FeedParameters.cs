using System.Globalization;

namespace EventCalendar.Core.Feeds;

/// <summary>The query string of a feed's address, read and written (RFC 3986 §3.4).</summary>
internal static class FeedParameters
{
    /// <summary>Splits an address before its query string, and that into what is not empty.</summary>
    public static (string Path, ILookup<string, string> Parameters) Split(string address)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (address, Parse("")) : (address[..mark], Parse(address[(mark + 1)..]));
    }

    /// <summary>Reads a query string without its question mark; forms write a space as a plus sign.</summary>
    public static ILookup<string, string> Parse(string query) => query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=', 2))
        .Where(pair => pair.Length == 2)
        .Select(pair => (Name: Decode(pair[0]), Value: Decode(pair[1]).Trim()))
        .Where(pair => pair.Value.Length > 0)
        .ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes what has a value, in the order given; commas between values stay as they are.</summary>
    public static string Print(params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var parts = new List<string>();
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrEmpty(value))
            {
                parts.Add($"{name}={Encode(value)}");
            }
        }

        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    /// <summary>Reads a whole number, digits only.</summary>
    public static bool TryParseNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Encode(string value) =>
        Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
