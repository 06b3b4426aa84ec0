using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace EventCalendar.Web.Shared;

/// <summary>JSON to stand inside a script element as data.</summary>
/// <remarks>
/// The default encoder escapes <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c>, so that no value can end the element or
/// open a comment in it (HTML, restrictions for contents of script elements).
/// </remarks>
public sealed class JsonData : IHtmlContent
{
    private readonly string json;

    /// <summary>Writes the JSON at once.</summary>
    /// <param name="write">Writes one value.</param>
    public JsonData(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        json = Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(json);

    /// <inheritdoc/>
    public override string ToString() => json;
}
