using System.ComponentModel.DataAnnotations;

namespace EventCalendar.Web.Mail;

/// <summary>The section <c>Smtp</c>: the mail server that takes our mail.</summary>
internal sealed class SmtpOptions
{
    public const string Section = "Smtp";

    /// <summary>Gets the server; without one, mail is written to files.</summary>
    public string? Host { get; init; }

    [Range(1, 65535)]
    public int Port { get; init; } = 587;

    public SmtpSecurity Security { get; init; } = SmtpSecurity.StartTls;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Gets the sender, an address with or without a name.</summary>
    public string? From { get; init; }

    [Range(1, 100)]
    public int Connections { get; init; } = 4;

    [Range(1, int.MaxValue)]
    public int MailsPerConnection { get; init; } = 100;

    /// <summary>Gets how many mails a minute one domain gets; 0 is no limit.</summary>
    [Range(0, int.MaxValue)]
    public int PerDomainPerMinute { get; init; } = 60;
}

internal enum SmtpSecurity
{
    None,
    StartTls,
    Tls,
}
