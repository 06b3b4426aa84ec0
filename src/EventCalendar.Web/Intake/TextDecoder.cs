using System.Text;

namespace EventCalendar.Web.Intake;

/// <summary>Turns bytes of unknown encoding into text.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    // Old German pages and mail programs; every byte is a character in it, so it cannot fail.
    private static Encoding Western => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes UTF-8 or UTF-16 by byte order mark, else UTF-8 if it is valid, else Windows-1252.</summary>
    /// <remarks>The byte order mark is no part of the text.</remarks>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8.GetString(bytes[3..]);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Western.GetString(bytes);
        }
    }

    /// <summary>Says whether bytes are no text in any of these encodings.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var isUtf16 = bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);
        return !isUtf16 && bytes.Contains((byte)0);
    }
}
