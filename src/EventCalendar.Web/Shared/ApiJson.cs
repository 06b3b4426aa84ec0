using System.Text.Encodings.Web;
using System.Text.Json;

namespace EventCalendar.Web.Shared;

/// <summary>How the API reads and writes JSON.</summary>
internal static class ApiJson
{
    /// <summary>Text stands as it is: answers are JSON by their type, which browsers do not guess at.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = Encoder };

    /// <summary>Media type of an answer; JSON is UTF-8 always (RFC 8259 §8.1).</summary>
    public const string ContentType = "application/json";
}
