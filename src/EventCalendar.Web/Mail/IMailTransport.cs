namespace EventCalendar.Web.Mail;

/// <summary>Hands letters over: to a mail server, or to a folder where none is set.</summary>
internal interface IMailTransport
{
    /// <summary>Hands one letter over. Whatever the mail server does becomes a result, not an exception.</summary>
    Task<MailResult> SendAsync(Letter letter, CancellationToken cancel);
}
