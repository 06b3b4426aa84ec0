using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>Hands letters over: to a mail server, or to a folder where none is set.</summary>
internal interface IMailTransport
{
    /// <summary>Says when a letter to an address may go out; <c>null</c> if it may now.</summary>
    Instant? FreeAt(EmailAddress to);

    /// <summary>Hands one letter over. Whatever the mail server does becomes a result, not an exception.</summary>
    Task<MailResult> SendAsync(Letter letter, CancellationToken cancel);
}
