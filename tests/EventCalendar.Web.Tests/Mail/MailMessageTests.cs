using System.Security.Cryptography;
using System.Text;
using EventCalendar.Core.Values;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Mail;
using Microsoft.Extensions.Options;
using MimeKit;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Mail;

public sealed class MailMessageTests
{
    private const string LongLink =
        "https://termine.example.org/subscriptions/unsubscribe/AZMf0Q7pe2eYw5sH9n3kQgIAAAAA0yXvT5oG1l2m3n4o5p6q7r";

    [Fact]
    public void A_reminder_has_two_texts_the_event_and_the_same_event_attached()
    {
        using var mail = Compose(Reminder());

        var types = mail.BodyParts.Select(part => part.ContentType.MimeType);

        Assert.Equal(["text/plain", "text/html", "text/calendar", "application/ics"], types);
        Assert.Equal("PUBLISH", mail.BodyParts.ElementAt(2).ContentType.Parameters["method"]);
        Assert.Equal("termin.ics", mail.Attachments.Single().ContentDisposition?.FileName);
    }

    [Theory]
    [InlineData("X-Reminder-Lead", "10080")]
    [InlineData("Auto-Submitted", "auto-generated")]
    [InlineData("X-Auto-Response-Suppress", "All")]
    [InlineData("List-Id", "<reminders.termine.example.org>")]
    [InlineData("List-Unsubscribe", "<" + LongLink + ">")]
    [InlineData("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")]
    [InlineData("Message-Id", "<abc@termine.example.org>")]
    [InlineData("Content-Language", "de")]
    public void A_reminder_says_to_machines_what_it_is(string header, string value)
    {
        using var mail = Compose(Reminder());

        Assert.Equal(value, mail.Headers[header]);
    }

    [Fact]
    public void A_link_stands_whole_and_alone_on_a_line_of_what_is_sent()
    {
        using var mail = Compose(Reminder());
        using var sent = new MemoryStream();
        mail.WriteTo(sent, TestContext.Current.CancellationToken);

        var lines = Encoding.UTF8.GetString(sent.ToArray()).Split('\n').Select(line => line.TrimEnd('\r'));

        Assert.Contains(LongLink, lines);
        Assert.Contains($"List-Unsubscribe: <{LongLink}>", lines);
    }

    [Fact]
    public void The_same_letter_gives_the_same_Message_ID_every_time()
    {
        using var first = Compose(Reminder());
        using var second = Compose(Reminder());

        Assert.Equal(first.MessageId, second.MessageId);
    }

    [Fact]
    public void A_signed_mail_covers_the_headers_to_unsubscribe()
    {
        var file = Path.GetTempFileName();
        using (var key = RSA.Create(2048))
        {
            File.WriteAllText(file, key.ExportRSAPrivateKeyPem());
        }

        using var mail = Compose(
            Reminder(), new DkimOptions { Domain = "example.org", Selector = "mail", KeyFile = file });
        File.Delete(file);

        var signature = mail.Headers["DKIM-Signature"];

        Assert.Contains("d=example.org", signature, StringComparison.Ordinal);
        Assert.Contains("list-unsubscribe:list-unsubscribe-post", signature, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_language_has_every_text(string language)
    {
        var culture = System.Globalization.CultureInfo.GetCultureInfo(language);
        var resources = new System.Resources.ResourceManager("EventCalendar.Web.Resources.Mail", typeof(MailTexts).Assembly);
        var german = resources.GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, true, true)!;

        var texts = language == "de" ? german : resources.GetResourceSet(culture, true, false)!;

        Assert.Equal(Keys(german), Keys(texts));
    }

    private static IEnumerable<string> Keys(System.Resources.ResourceSet texts) => texts
        .Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal);

    private static MimeMessage Compose(Letter letter, DkimOptions? dkim = null) => new MailMessageFactory(
        Options.Create(new SmtpOptions { From = "Termine <termine@example.org>" }),
        Options.Create(new SiteOptions { PublicUrl = "https://termine.example.org" }),
        new DkimSealer(Options.Create(dkim ?? new DkimOptions()))).Compose(letter);

    private static Letter Reminder()
    {
        var body = new LetterBody().Heading("Chorprobe in der Alten Aula").Link("Abbestellen über:", LongLink);
        return new Letter
        {
            MessageId = "abc@termine.example.org",
            To = EmailAddress.Parse("reader@example.net"),
            Language = "de",
            Subject = "Erinnerung: Chorprobe – Do, 20. August, 18:00 Uhr",
            Text = body.ToText(),
            Html = body.ToHtml("de", "Chorprobe"),
            WrittenAt = Instant.FromUtc(2026, 8, 13, 16, 0),
            Calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"u8.ToArray(),
            LeadMinutes = 10080,
            UnsubscribeUrl = LongLink,
        };
    }
}
