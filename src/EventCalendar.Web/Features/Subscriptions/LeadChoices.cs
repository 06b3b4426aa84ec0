using System.Collections.Immutable;
using EventCalendar.Core.Values;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>The lead times that forms offer; the API takes any other as well.</summary>
internal static class LeadChoices
{
    public static readonly ImmutableArray<LeadTime> Usual =
        [LeadTime.Parse("P7D"), LeadTime.Parse("P3D"), LeadTime.Parse("P1D"), LeadTime.Parse("PT2H"), LeadTime.Parse("PT30M")];

    /// <summary>What is ticked before anybody has chosen.</summary>
    public static readonly ImmutableArray<string> Suggested = ["P7D", "P1D"];
}
