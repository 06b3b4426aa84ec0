using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace EventCalendar.Web.Shared;

/// <summary>How the API reads and writes JSON.</summary>
internal static class ApiJson
{
    /// <summary>Letters of all languages stand as they are; what could end a script element does not.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = Encoder };

    /// <summary>Media type of an answer; JSON is UTF-8 always (RFC 8259 §8.1).</summary>
    public const string ContentType = "application/json";
}
