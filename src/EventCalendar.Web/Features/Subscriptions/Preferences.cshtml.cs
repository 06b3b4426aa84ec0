using System.Collections.Immutable;
using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Features.Subscriptions;

/// <summary>The private page of a subscription: how long before, and whether at all.</summary>
internal sealed class PreferencesModel(
    SubscriptionLinkDesk links, SubscriptionDesk desk, IOptions<SiteOptions> site,
    IStringLocalizer<SubscriptionTexts> texts)
    : LinkPageModel(links, site, texts)
{
    [BindProperty]
    public List<string> Leads { get; set; } = [];

    /// <summary>Gets or sets whether the button that ends it was pressed.</summary>
    [BindProperty]
    public bool End { get; set; }

    public bool IsSaved { get; private set; }

    public bool LacksLeads { get; private set; }

    /// <summary>Gets the lead times to choose from: the usual ones, and those already chosen.</summary>
    public IEnumerable<LeadTime> Choices => LeadChoices.Usual.Concat(Subscription!.Leads).Distinct()
        .OrderByDescending(lead => lead.TotalMinutes);

    protected override LinkPurpose Purpose => LinkPurpose.Preferences;

    public async Task OnGetAsync(string token, CancellationToken cancel) => await FindAsync(token, cancel);

    public async Task OnPostAsync(string token, CancellationToken cancel)
    {
        if (await FindAsync(token, cancel) is not { } subscription)
        {
            return;
        }

        if (End)
        {
            await desk.EndAsync(subscription, cancel);
            Tell("Unsubscribed", StatusCodes.Status200OK);
            return;
        }

        var problems = ImmutableArray.CreateBuilder<ValueProblem>();
        var leads = SubscriptionReader.ReadLeads(Leads, problems);
        LacksLeads = problems.Count > 0;
        if (LacksLeads)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        await desk.PreferAsync(subscription, leads, cancel);
        IsSaved = true;
    }

    private async Task<Subscription?> FindAsync(string token, CancellationToken cancel)
    {
        var subscription = await FollowAsync(token, cancel);
        if (subscription is { EndedAt: not null })
        {
            Tell("AlreadyEnded", StatusCodes.Status410Gone);
            return null;
        }

        if (subscription is not null)
        {
            Ask("Preferences");
        }

        return subscription;
    }
}
