using System.Text;
using EventCalendar.Core.Values;
using MimeKit;
using NodaTime;

namespace EventCalendar.Web.Intake;

/// <summary>The text of a mail: its subject as a heading, then its body.</summary>
internal static class MailText
{
    // Only machines write these; "From:" and "Date:" alone may well begin an announcement.
    private static readonly string[] MachineFields =
        ["MIME-Version", "Message-ID", "Received", "Return-Path", "Content-Type", "DKIM-Signature"];

    /// <summary>Says whether a file begins with the header of a mail (RFC 5322 §2.2).</summary>
    public static bool IsMail(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 16 * 1024)]);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in head.Split('\n').Select(line => line.TrimEnd('\r')).TakeWhile(line => line.Length > 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var isContinued = names.Count > 0 && line[0] is ' ' or '\t';
            if (!isContinued && (colon <= 0 || line.AsSpan(0, colon).Contains(' ')))
            {
                return false;
            }

            if (!isContinued)
            {
                names.Add(line[..colon]);
            }
        }

        return names.Contains("From") && MachineFields.Any(names.Contains);
    }

    /// <summary>Reads a mail; the day it was sent, on the sender's clock, is the day it appeared.</summary>
    public static IntakeResult Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var message = MimeMessage.Load(stream);
            var body = message.TextBody ?? BodyOfPage(message.HtmlBody);
            var text = (Line.Fold(message.Subject) + "\n\n" + body.ReplaceLineEndings("\n")).Trim();
            return text.Length > 0
                ? new IntakeResult.Taken(text, SentOn(message))
                : new IntakeResult.Refused(IntakeRefusal.NoText, "is a mail without text");
        }
        catch (FormatException)
        {
            return new IntakeResult.Refused(IntakeRefusal.Damaged, "is not a mail that can be read");
        }
    }

    private static string BodyOfPage(string? html) =>
        html is not null && HtmlText.Read(html) is IntakeResult.Taken taken ? taken.Text : "";

    private static LocalDate? SentOn(MimeMessage message) =>
        message.Headers.Contains(HeaderId.Date) && message.Date != default
            ? LocalDate.FromDateTime(message.Date.DateTime)
            : null;
}
