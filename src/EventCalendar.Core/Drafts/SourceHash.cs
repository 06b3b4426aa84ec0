using System.Security.Cryptography;
using System.Text;

namespace EventCalendar.Core.Drafts;

/// <summary>Recognises a text that came in before.</summary>
public static class SourceHash
{
    /// <summary>Returns the SHA-256 of the UTF-8 text as 64 lower-case hex digits.</summary>
    /// <remarks>Every code unit counts, line ends too. Unpaired surrogates count as U+FFFD.</remarks>
    /// <param name="text">The text exactly as it is stored.</param>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
