using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace EventCalendar.Web.Shared;

/// <summary>What became of reading the body of a request as JSON.</summary>
/// <typeparam name="T">What the body describes.</typeparam>
internal abstract record JsonBody<T>
    where T : class
{
    private JsonBody()
    {
    }

    /// <summary>It was understood.</summary>
    /// <param name="Value">What it says.</param>
    /// <param name="Hash">SHA-256 of its bytes, 64 lower-case hex digits.</param>
    public sealed record Read(T Value, string Hash) : JsonBody<T>;

    /// <summary>It was not.</summary>
    /// <param name="Answer">The problem document to answer with.</param>
    public sealed record Refused(IResult Answer) : JsonBody<T>;
}

/// <summary>Reads bodies with a bound of bytes, and says precisely what is wrong with them.</summary>
internal static class JsonBody
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a JSON object.</summary>
    /// <param name="request">Its body is read to the end.</param>
    /// <param name="maxBytes">Longer bodies are refused with 413.</param>
    public static async Task<JsonBody<T>> ReadAsync<T>(HttpRequest request, int maxBytes, CancellationToken cancel)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            return new JsonBody<T>.Refused(Problems.UnsupportedMediaType(
                $"The body must be application/json, was '{request.ContentType ?? "of no type"}'."));
        }

        var body = request.ContentLength > maxBytes ? null : await ReadBytesAsync(request.Body, maxBytes, cancel);
        if (body is null)
        {
            return new JsonBody<T>.Refused(Problems.TooLarge(string.Create(
                CultureInfo.InvariantCulture, $"The body must have at most {maxBytes} bytes.")));
        }

        try
        {
            var json = body.AsSpan(body.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);
            return JsonSerializer.Deserialize<T>(json, ApiJson.Options) is { } value
                ? new JsonBody<T>.Read(value, Convert.ToHexStringLower(SHA256.HashData(body)))
                : new JsonBody<T>.Refused(Problems.Malformed("The body must be a JSON object, was null."));
        }
        catch (JsonException problem)
        {
            return new JsonBody<T>.Refused(Problems.Malformed(Describe(problem)));
        }
    }

    // The framework's own sentence would name our types.
    private static string Describe(JsonException problem) => string.Create(
        CultureInfo.InvariantCulture,
        $"The body must be a JSON object as /openapi/v1.json describes it, and cannot be read at {problem.Path ?? "$"}, "
        + $"line {(problem.LineNumber ?? 0) + 1}, byte {(problem.BytePositionInLine ?? 0) + 1}.");

    private static async Task<byte[]?> ReadBytesAsync(Stream body, int maxBytes, CancellationToken cancel)
    {
        using var read = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await body.ReadAsync(buffer, cancel)) > 0)
        {
            read.Write(buffer, 0, count);
            if (read.Length > maxBytes)
            {
                return null;
            }
        }

        return read.ToArray();
    }
}
