using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EventCalendar.Web.Data;

/// <summary>Random tokens, and the hashes that are kept instead of them.</summary>
internal static class Secrets
{
    private const int TokenBytes = 32;

    /// <summary>Makes a token of 256 random bits, 43 characters of base64url.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>Hashes a token or any other text: SHA-256 of its UTF-8 form, 64 lower-case hex digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
