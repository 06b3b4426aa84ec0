namespace EventCalendar.Web.Mail;

/// <summary>The section <c>Dkim</c>: mail is signed when all three are set (RFC 6376).</summary>
internal sealed class DkimOptions
{
    public const string Section = "Dkim";

    public string? Domain { get; init; }

    public string? Selector { get; init; }

    /// <summary>Gets the path of an RSA key in PEM form.</summary>
    public string? KeyFile { get; init; }

    public bool IsSet => !string.IsNullOrEmpty(Domain) && !string.IsNullOrEmpty(Selector) && !string.IsNullOrEmpty(KeyFile);

    public bool IsHalfSet => !IsSet
        && !(string.IsNullOrEmpty(Domain) && string.IsNullOrEmpty(Selector) && string.IsNullOrEmpty(KeyFile));
}
