namespace EventCalendar.Web.Features.Events;

/// <summary>Says what a tap on a contact or an address opens.</summary>
/// <remarks>
/// Only what is wholly a mail address, a telephone number or an address of the web opens anything. All else is words:
/// a guess would call the wrong number, and other schemes could run a script.
/// </remarks>
internal static class ContactLink
{
    private const int MinDigits = 5;

    /// <summary>Gets the address that a contact opens; <c>null</c> if it is words.</summary>
    public static string? Of(string text) =>
        IsWeb(text) ? text : IsMail(text) ? "mailto:" + text : NumberOf(text) is { } number ? "tel:" + number : null;

    /// <summary>Says whether it is an http or https address.</summary>
    public static bool IsWeb(string? text) =>
        text is not null && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0;

    // Narrower than RFC 5322: a question mark or per cent sign would mean something else in a mailto address (RFC 6068).
    private static bool IsMail(string text)
    {
        var parts = text.Split('@');
        return parts is [{ Length: > 0 }, var domain] && domain.Contains('.', StringComparison.Ordinal)
            && !domain.StartsWith('.') && !domain.EndsWith('.')
            && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "@.-_+".Contains(letter, StringComparison.Ordinal));
    }

    private static string? NumberOf(string text)
    {
        // "+49 (0)6421": the zero is dialled only without the country's code.
        var number = text.StartsWith('+') ? text.Replace("(0)", "", StringComparison.Ordinal) : text;
        var isNumber = number.Length > 0 && number[0] is '+' or '0' or '('
            && number.Skip(1).All(letter => char.IsAsciiDigit(letter) || " /-()".Contains(letter, StringComparison.Ordinal));
        var digits = string.Concat(number.Where(letter => char.IsAsciiDigit(letter) || letter == '+'));
        return isNumber && digits.Length >= MinDigits ? digits : null;
    }
}
