using EventCalendar.Web.Hosting;
using Hangfire.Annotations;
using Hangfire.Dashboard;

namespace EventCalendar.Web.Jobs;

/// <summary>
/// Lets administrators see the dashboard. Without a filter of its own Hangfire would let in every request that comes
/// from the machine itself, and behind a proxy all of them do.
/// </summary>
internal sealed class AdministratorsOnly : IDashboardAuthorizationFilter
{
    public bool Authorize([NotNull] DashboardContext context) =>
        context.GetHttpContext().User.IsInRole(AccessFeature.Administrator);
}
