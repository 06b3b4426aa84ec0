using System.Security.Cryptography;
using System.Text;

namespace EventCalendar.Core.Feeds;

/// <summary>Names a thing for good, where a format asks for a URI and no address will last as long.</summary>
internal static class StableUrn
{
    /// <summary>Gives <c>urn:uuid:…</c>, a UUID of version 8 (RFC 9562 §5.8) from the SHA-256 of a name.</summary>
    public static string Of(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true).ToString("D");
    }
}
