using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Cryptography;

namespace EventCalendar.Web.Mail;

/// <summary>Signs mail for its domain (RFC 6376), if a key is set.</summary>
internal sealed class DkimSealer
{
    // RFC 8058 §4: the signature has to cover the two unsubscribe headers.
    private static readonly string[] Signed =
    [
        "From", "To", "Subject", "Date", "Message-Id", "MIME-Version", "Content-Type", "Auto-Submitted", "List-Id",
        "List-Unsubscribe", "List-Unsubscribe-Post",
    ];

    private readonly DkimSigner? signer;

    public DkimSealer(IOptions<DkimOptions> options)
    {
        var dkim = options.Value;
        if (dkim.IsSet)
        {
            signer = new DkimSigner(dkim.KeyFile!, dkim.Domain!, dkim.Selector!)
            {
                HeaderCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
                BodyCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
            };
        }
    }

    public void Seal(MimeMessage mail) =>
        signer?.Sign(mail, [.. Signed.Where(name => mail.Headers.Contains(name))]);
}
