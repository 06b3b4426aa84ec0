using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EventCalendar.Core.Values;

/// <summary>An address that mail can be sent to: one mailbox, no display name, at most 254 octets.</summary>
/// <remarks>
/// Deliberately narrower than RFC 5321: no quoted local part, no address literal, a domain with a dot. The domain is
/// lower case and in ASCII (RFC 5891); the local part keeps its letters.
/// </remarks>
public sealed record EmailAddress
{
    /// <summary>Longest address (RFC 5321 §4.5.3.1.3, less the brackets).</summary>
    public const int MaxLength = 254;

    private const string AtomSymbols = "!#$%&'*+-/=?^_`{|}~.";

    private EmailAddress(string local, string domain)
    {
        Value = local + "@" + domain;
        Domain = domain;
    }

    /// <summary>Gets the address, ready for an envelope.</summary>
    public string Value { get; }

    /// <summary>Gets the part behind the sign, lower case.</summary>
    public string Domain { get; }

    /// <summary>Gets the form in which two spellings of one mailbox are equal: all lower case.</summary>
    public string Key => Value.ToLowerInvariant();

    /// <summary>Takes an address from text; surrounding white space is dropped.</summary>
    /// <param name="text">Text to take.</param>
    /// <param name="address">The address, or <c>null</c>.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        var trimmed = text?.Trim() ?? "";
        var at = trimmed.LastIndexOf('@');
        if (at is < 1 or > 64 || trimmed.Length > MaxLength || !IsLocalPart(trimmed.AsSpan(0, at)))
        {
            return false;
        }

        if (TryAsciiDomain(trimmed[(at + 1)..], out var domain) && at + 1 + domain.Length <= MaxLength)
        {
            address = new EmailAddress(trimmed[..at], domain);
        }

        return address is not null;
    }

    /// <summary>Takes an address that is known to be one.</summary>
    /// <param name="text">The address.</param>
    /// <exception cref="ArgumentException">It is none. The message does not repeat it.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address)
            ? address
            : throw new ArgumentException(
                new ValueProblem(ValueProblemCode.NotAnAddress, "email", "").Message, nameof(text));

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        if (local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var character in local)
        {
            if (!char.IsAsciiLetterOrDigit(character) && !AtomSymbols.Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAsciiDomain(string text, out string domain)
    {
        domain = "";
        try
        {
            domain = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(text).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return false;
        }

        var labels = domain.Split('.');
        return labels.Length >= 2
            && labels.All(label => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-')
            && !labels[^1].All(char.IsAsciiDigit);
    }
}
