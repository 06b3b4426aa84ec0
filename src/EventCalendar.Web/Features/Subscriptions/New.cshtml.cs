using System.Collections.Immutable;
using EventCalendar.Core.Feeds;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Mail;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>The form behind "Erinnern lassen".</summary>
internal sealed class NewModel(
    SubscriptionReader reader, SubscriptionDesk desk, SubscriptionLimits limits, FeedMembership feeds,
    IOptions<SiteOptions> site, IStringLocalizer<SubscriptionTexts> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Feed { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? OrganizationName { get; set; }

    [BindProperty]
    public List<string> Leads { get; set; } = [];

    public string FeedName { get; private set; } = "";

    public ImmutableArray<LeadTime> Choices { get; } = LeadChoices.Usual;

    public ImmutableArray<FormProblem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Leads = [.. LeadChoices.Suggested];
        return await FindFeedAsync(cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await FindFeedAsync(cancel))
        {
            return NotFound();
        }

        if (limits.Count(HttpContext.Connection.RemoteIpAddress, Email) is { } wait)
        {
            Shared.Problems.RetryAfter(HttpContext, wait);
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var request = new SubscriptionRequest
        {
            Email = Email,
            OrganizationName = OrganizationName,
            Feed = Feed,
            Leads = [.. Leads],
        };
        var (wish, problems) = await reader.ReadAsync(request, cancel);
        if (wish is not null)
        {
            await desk.RequestAsync(wish, PageLanguage.Current, cancel);
            return new SeeOther("/subscriptions/requested");
        }

        Problems = [.. problems.Select(problem => new FormProblem(
            FieldOf(problem), problem.Code.ToString(), texts[$"Problem.{FieldOf(problem)}"]))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Says how long before an event, in words.</summary>
    public string Words(LeadTime lead) =>
        new MailDates(MailTexts.For(PageLanguage.Current), site.Value.TimeZone).Lead(lead);

    public FormProblem? ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field);

    private static string FieldOf(ValueProblem problem) => char.ToUpperInvariant(problem.Field[0]) + problem.Field[1..];

    private async Task<bool> FindFeedAsync(CancellationToken cancel)
    {
        Feed ??= FeedQuery.All.Path;
        if (!FeedQuery.TryParse(Feed, out var feed))
        {
            return false;
        }

        var (exists, name) = await feeds.DescribeAsync(feed, cancel);
        FeedName = name ?? texts["AllEvents"];
        return exists;
    }
}
