using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace EventCalendar.Core.Values;

/// <summary>A readable part of an address: 1 to 80 of <c>a-z 0-9 -</c>, no hyphen at either end.</summary>
public sealed record Slug
{
    /// <summary>Longest slug.</summary>
    public const int MaxLength = 80;

    private Slug(string value) => Value = value;

    /// <summary>Gets the text.</summary>
    public string Value { get; }

    /// <summary>Takes a slug exactly as it stands; nothing is repaired.</summary>
    /// <param name="text">Text to take.</param>
    /// <param name="slug">The slug, or <c>null</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Slug? slug)
    {
        var isSlug = text is { Length: > 0 and <= MaxLength }
            && text[0] != '-' && text[^1] != '-'
            && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
        slug = isSlug ? new Slug(text!) : null;
        return isSlug;
    }

    /// <summary>Takes a slug that is known to be one.</summary>
    /// <param name="text">The slug.</param>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Slug Parse(string text) =>
        TryParse(text, out var slug)
            ? slug
            : throw new ArgumentException(
                new ValueProblem(ValueProblemCode.NotASlug, "slug", text).Message, nameof(text));

    /// <summary>Makes a slug from any words: "Straße der Künste" becomes <c>strasse-der-kuenste</c>.</summary>
    /// <remarks>
    /// German letters are spelled out, other accents dropped, everything else becomes a hyphen. Text without a
    /// single Latin letter or digit gives the fallback.
    /// </remarks>
    /// <param name="text">Any words.</param>
    /// <param name="fallback">What to take if nothing is left.</param>
    public static Slug From(string text, string fallback)
    {
        var slug = new StringBuilder(MaxLength);
        foreach (var character in SpellOut(text))
        {
            var isKept = character is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if (isKept && slug.Length < MaxLength)
            {
                slug.Append(character);
            }
            else if (!isKept && slug.Length is > 0 and < MaxLength && slug[^1] != '-'
                && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                slug.Append('-');
            }
        }

        var trimmed = slug.ToString().Trim('-');
        return new Slug(trimmed.Length > 0 ? trimmed : fallback);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string SpellOut(string text) => WellFormed(text)
        .ToLowerInvariant()
        .Normalize(NormalizationForm.FormC)
        .Replace("ä", "ae", StringComparison.Ordinal)
        .Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal)
        .Replace("ß", "ss", StringComparison.Ordinal)
        .Replace("ı", "i", StringComparison.Ordinal)
        .Normalize(NormalizationForm.FormD);

    // string.Normalize throws on unpaired surrogates, which any pasted text may hold.
    private static string WellFormed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
