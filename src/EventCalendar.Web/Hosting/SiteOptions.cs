using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace EventCalendar.Web.Hosting;

/// <summary>What the community is called and where it is (section <c>Site</c>).</summary>
internal sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>The name at the head of every page and feed.</summary>
    public string Name { get; init; } = "Termine";

    /// <summary>Absolute address in mails and feeds; a slash at the end is dropped.</summary>
    public string PublicUrl { get; init => field = value.TrimEnd('/'); } = "http://localhost:5080";

    /// <summary>Whether people come by TLS, through this program or a proxy before it.</summary>
    public bool IsSecure => PublicUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>IANA zone of the community.</summary>
    public string TimeZone { get; init; } = "Europe/Berlin";

    /// <summary>ISO 3166-2 region for holidays, such as <c>DE-HE</c>.</summary>
    public string? Region { get; init; }

    /// <summary>Town that is meant where an announcement names none.</summary>
    public string? Place { get; init; }

    // The validator reads every property before Validate names what is wrong, so this one must not throw.
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) ?? DateTimeZone.Utc;

    /// <summary>Makes an absolute address of a path.</summary>
    public string UrlOf(string path) => PublicUrl + path;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            yield return new ValidationResult(
                $"Site:PublicUrl must be an http or https address such as https://termine.example.org, was '{PublicUrl}'.");
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) is null)
        {
            yield return new ValidationResult(
                $"Site:TimeZone must be an IANA time zone such as Europe/Berlin, was '{TimeZone}'.");
        }
    }
}
