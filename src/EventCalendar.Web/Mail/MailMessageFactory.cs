using System.Globalization;
using System.Text;
using EventCalendar.Web.Hosting;
using Microsoft.Extensions.Options;
using MimeKit;

namespace EventCalendar.Web.Mail;

/// <summary>Gives letters the form of mail (RFC 5322), with what keeps machines from answering them.</summary>
internal sealed class MailMessageFactory(
    IOptions<SmtpOptions> smtp, IOptions<SiteOptions> site, DkimSealer dkim)
{
    private const string CalendarFileName = "termin.ics";
    private const int MaxLineLength = 998;

    private readonly MailboxAddress sender = Sender(smtp.Value.From, site.Value);

    /// <summary>Gets the domain of Message-IDs and lists.</summary>
    public string Domain { get; } = new Uri(site.Value.PublicUrl).IdnHost;

    public MimeMessage Compose(Letter letter)
    {
        var mail = new MimeMessage
        {
            MessageId = letter.MessageId,
            Date = letter.WrittenAt.ToDateTimeOffset(),
            Subject = letter.Subject,
            Body = Body(letter),
        };
        mail.From.Add(sender);
        mail.To.Add(new MailboxAddress(null, letter.To.Value));
        AddHeaders(mail.Headers, letter);

        // RFC 5322 §2.1.1: 998 is the bound; at the default of 78 long links would be broken by quoted-printable.
        mail.Prepare(EncodingConstraint.EightBit, MaxLineLength);
        dkim.Seal(mail);
        return mail;
    }

    private void AddHeaders(HeaderList headers, Letter letter)
    {
        // RFC 3834 §5: no vacation notes to us. Exchange asks for its own header.
        headers.Add("Auto-Submitted", "auto-generated");
        headers.Add("X-Auto-Response-Suppress", "All");
        headers.Add("Content-Language", letter.Language);
        headers.Add("List-Id", $"<reminders.{Domain}>");
        if (letter.LeadMinutes is { } minutes)
        {
            headers.Add("X-Reminder-Lead", minutes.ToString(CultureInfo.InvariantCulture));
        }

        if (letter.UnsubscribeUrl is { } url)
        {
            // RFC 8058 §3.1: both headers, and a signature that covers them.
            headers.Add(OnOneLine("List-Unsubscribe", $"<{url}>"));
            headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    // Folding before a long address is allowed, but leaves a space in front of it that simple readers stumble over.
    private static Header OnOneLine(string name, string ascii)
    {
        var header = new Header(name, ascii);
        header.SetRawValue(Encoding.ASCII.GetBytes($" {ascii}\r\n"));
        return header;
    }

    private static MimeEntity Body(Letter letter)
    {
        var alternative = new MultipartAlternative
        {
            // Eight bits instead of quoted-printable: long links stay whole on their line.
            new TextPart("plain") { Text = letter.Text, ContentTransferEncoding = ContentEncoding.EightBit },
            new TextPart("html") { Text = letter.Html, ContentTransferEncoding = ContentEncoding.QuotedPrintable },
        };
        if (letter.Calendar is not { } calendar)
        {
            return alternative;
        }

        // RFC 6047 §2.4: method and charset belong to the type. Most clients offer a button for this part, Gmail's
        // and Apple's for the attachment.
        var inline = CalendarPart(new ContentType("text", "calendar"), calendar);
        inline.ContentType.Parameters.Add("method", "PUBLISH");
        inline.ContentType.Parameters.Add("charset", "utf-8");
        alternative.Add(inline);
        var attached = CalendarPart(new ContentType("application", "ics") { Name = CalendarFileName }, calendar);
        attached.ContentDisposition = new ContentDisposition(ContentDisposition.Attachment)
        {
            FileName = CalendarFileName,
        };
        return new Multipart("mixed") { alternative, attached };
    }

    // Base64 keeps the line ends of the calendar from relays that mend them.
    private static MimePart CalendarPart(ContentType type, ReadOnlyMemory<byte> calendar) => new(type)
    {
        Content = new MimeContent(new MemoryStream(calendar.ToArray(), writable: false)),
        ContentTransferEncoding = ContentEncoding.Base64,
    };

    private static MailboxAddress Sender(string? from, SiteOptions site)
    {
        if (string.IsNullOrEmpty(from))
        {
            return new MailboxAddress(site.Name, "noreply@" + new Uri(site.PublicUrl).IdnHost);
        }

        var address = MailboxAddress.Parse(from);
        return string.IsNullOrEmpty(address.Name) ? new MailboxAddress(site.Name, address.Address) : address;
    }
}
