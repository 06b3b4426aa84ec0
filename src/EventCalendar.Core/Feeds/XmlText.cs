using System.Text;
using System.Xml;

namespace EventCalendar.Core.Feeds;

/// <summary>Makes text fit for XML 1.0 (§2.2), which has no way to say a control character.</summary>
internal static class XmlText
{
    /// <summary>Drops what XML cannot say; half of a surrogate pair becomes U+FFFD, a line break of any kind U+000A.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var previous = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            // "\r\n" is one break.
            if (rune.Value is '\r' or 0x85 or 0x2028 or 0x2029 || (rune.Value == '\n' && previous.Value != '\r'))
            {
                clean.Append('\n');
            }
            else if ((!Rune.IsControl(rune) || rune.Value == '\t')
                && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)))
            {
                clean.Append(rune.ToString());
            }

            previous = rune;
        }

        return clean.ToString();
    }
}
