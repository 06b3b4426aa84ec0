using System.ComponentModel.DataAnnotations;

namespace EventCalendar.Web.Features.Feeds;

/// <summary>What feeds may take (section <c>Feeds</c>).</summary>
internal sealed class FeedOptions : IValidatableObject
{
    public const string Section = "Feeds";

    // A quarter of less does not hold the largest feed in all its forms.
    private const long LeastBytes = 16 * 1024 * 1024;

    /// <summary>Bytes of all feeds kept ready, in all their forms, with what names them.</summary>
    public long CacheBytes { get; init; } = 64 * 1024 * 1024;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (CacheBytes < LeastBytes)
        {
            yield return new ValidationResult(
                $"Feeds:CacheBytes must be at least {LeastBytes} bytes, was {CacheBytes}.");
        }
    }
}
