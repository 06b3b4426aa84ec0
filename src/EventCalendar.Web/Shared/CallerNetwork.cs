using System.Net;
using System.Net.Sockets;

namespace EventCalendar.Web.Shared;

/// <summary>Who counts as one caller where nobody has to say who they are.</summary>
internal static class CallerNetwork
{
    /// <summary>Names the network of an address; empty if there is none.</summary>
    /// <remarks>
    /// One household has at least 2^64 addresses of IPv6 to itself (RFC 6177 §2): its network is the caller.
    /// </remarks>
    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } =>
            Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.MapToIPv4().ToString(),
    };
}
