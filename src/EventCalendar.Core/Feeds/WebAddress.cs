using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>Which addresses a feed hands on: those of the web, and nothing that a tap could execute.</summary>
internal static class WebAddress
{
    /// <summary>
    /// Gets what RFC 3986 §2 allows in no address, as far as ASCII goes, and what some readers take for a line break.
    /// Letters of other scripts are left: browsers and phones read them (RFC 3987).
    /// </summary>
    public static SearchValues<char> Forbidden { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsForbidden), '\u2028', '\u2029']);

    /// <summary>Says whether it is an http or https address with a host.</summary>
    public static bool Is([NotNullWhen(true)] string? text) =>
        HasHostAfter(text, "https://") || HasHostAfter(text, "http://");

    /// <summary>Writes what may not stand in an address with a per cent sign, and drops control characters.</summary>
    public static string Escape(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var character in address)
        {
            if (!Forbidden.Contains(character))
            {
                escaped.Append(character);
            }
            else if (character is >= ' ' and < '\x7F')
            {
                escaped.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    private static bool HasHostAfter(string? text, string scheme) =>
        text is not null && text.Length > scheme.Length
        && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
        && (char.IsLetterOrDigit(text[scheme.Length]) || text[scheme.Length] == '[');

    private static bool IsForbidden(char character) =>
        character <= ' ' || character >= '\x7F' || "\"<>\\^`{|}".Contains(character, StringComparison.Ordinal);
}
