using Microsoft.Extensions.Primitives;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>A feed as it goes out: bytes of one encoding and what the answer says of them.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="EntityTag">Strong, with quotation marks; each encoding has its own (RFC 9110 §8.8.3.3).</param>
/// <param name="ContentEncoding">Empty for identity.</param>
internal sealed record FeedForm(ReadOnlyMemory<byte> Content, StringValues EntityTag, StringValues ContentEncoding);
