using System.ComponentModel.DataAnnotations;
using System.Net;

namespace EventCalendar.Web.Hosting;

/// <summary>Which proxies are believed when they say who asked, and how (section <c>Proxy</c>).</summary>
internal sealed class ProxyOptions : IValidatableObject
{
    public const string Section = "Proxy";

    /// <summary>Addresses, or networks such as <c>10.0.0.0/8</c>, besides this machine itself.</summary>
    public IReadOnlyList<string> KnownAddresses { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => KnownAddresses
        .Where(text => !IPAddress.TryParse(text, out _) && !IPNetwork.TryParse(text, out _))
        .Select(text => new ValidationResult(
            $"Proxy:KnownAddresses must be IP addresses or networks such as 10.0.0.0/8, was '{text}'."));
}
