using EventCalendar.Core.Values;
using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>Writes mail as files, where no mail server is set.</summary>
internal sealed partial class OutboxMailer(
    MailMessageFactory factory, OutboxFolder folder, ILogger<OutboxMailer> logger) : IMailTransport
{
    private int hasSaidSo;

    public Instant? FreeAt(EmailAddress to) => null;

    public async Task<MailResult> SendAsync(Letter letter, CancellationToken cancel)
    {
        if (Interlocked.Exchange(ref hasSaidSo, 1) == 0)
        {
            LogOutbox(logger, folder.Path);
        }

        Directory.CreateDirectory(folder.Path);

        // Named after its Message-ID: a second attempt replaces the first. Renamed when whole: no reader sees half.
        var name = letter.MessageId.Split('@')[0];
        var whole = Path.Combine(folder.Path, name + ".eml");
        var half = Path.Combine(folder.Path, name + ".tmp");
        using (var mail = factory.Compose(letter))
        {
            await mail.WriteToAsync(half, cancel);
        }

        File.Move(half, whole, overwrite: true);
        return new MailResult.Accepted();
    }

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "No mail server is set (Smtp:Host); mail is written to files in {Folder}")]
    private static partial void LogOutbox(ILogger logger, string folder);
}
