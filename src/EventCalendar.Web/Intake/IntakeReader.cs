namespace EventCalendar.Web.Intake;

/// <summary>Takes in a file of any kind and finds the text in it.</summary>
internal static class IntakeReader
{
    private static readonly IntakeResult.Refused Binary = new(
        IntakeRefusal.Binary, "is not a text: known are plain text, HTML, mail (.eml) and PDF");

    /// <summary>Reads plain text, HTML, mail (RFC 5322) and PDF; the kind is known by content, then by name.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Its name; <c>null</c> if it has none.</param>
    /// <param name="limits">How much is taken.</param>
    public static IntakeResult Read(ReadOnlyMemory<byte> bytes, string? fileName, IntakeLimits limits)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            return new IntakeResult.Refused(
                IntakeRefusal.TooLarge, $"has more than {limits.MaxBytes / (1024 * 1024)} MiB");
        }

        var result = ReadKind(bytes, Path.GetExtension(fileName ?? ""));
        return result switch
        {
            IntakeResult.Taken taken when !IsText(taken.Text) => Binary,
            IntakeResult.Taken taken when taken.Text.Length > limits.MaxTextLength => new IntakeResult.Refused(
                IntakeRefusal.TooLarge, $"holds more than {limits.MaxTextLength / 1024} KiB of text"),
            _ => result,
        };
    }

    /// <summary>Says whether decoded characters are a text: it holds no NUL, which PostgreSQL cannot store.</summary>
    public static bool IsText(string text) => !text.Contains('\0', StringComparison.Ordinal);

    private static IntakeResult ReadKind(ReadOnlyMemory<byte> bytes, string extension)
    {
        if (PdfText.IsPdf(bytes.Span))
        {
            return PdfText.Read(bytes);
        }

        if (TextDecoder.IsBinary(bytes.Span))
        {
            return Binary;
        }

        if (HasExtension(extension, ".eml") || MailText.IsMail(bytes.Span))
        {
            return MailText.Read(bytes);
        }

        var text = TextDecoder.Decode(bytes.Span);
        return HasExtension(extension, ".html") || HasExtension(extension, ".htm") || HtmlText.IsHtml(text)
            ? HtmlText.Read(text)
            : new IntakeResult.Taken(text, null);
    }

    private static bool HasExtension(string extension, string expected) =>
        extension.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
