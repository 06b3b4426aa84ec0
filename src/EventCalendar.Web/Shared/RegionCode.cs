using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Web.Shared;

/// <summary>Regions whose holidays count (ISO 3166-2).</summary>
internal static class RegionCode
{
    /// <summary>Reads a country such as <c>DE</c> or a part of one such as <c>DE-HE</c>, in letters of any case.</summary>
    /// <remarks>A country alone will do: its holidays are those that all its regions share.</remarks>
    /// <param name="text">What was given.</param>
    /// <param name="code">The code in upper case.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out string? code)
    {
        var parts = text?.Split('-') ?? [];
        var isCode = parts.Length is 1 or 2 && parts[0].Length == 2 && parts[0].All(char.IsAsciiLetter)
            && (parts.Length == 1 || (parts[1].Length is > 0 and <= 3 && parts[1].All(char.IsAsciiLetterOrDigit)));
        code = isCode ? text!.ToUpperInvariant() : null;
        return isCode;
    }
}
