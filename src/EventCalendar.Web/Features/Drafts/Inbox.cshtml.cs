using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>The drafts that wait for somebody to look at them.</summary>
[Authorize(Policy = AccessFeature.Administrator)]
internal sealed class InboxModel(DraftDesk desk, DateWords dates, IStringLocalizer<Texts> texts) : PageModel
{
    private const int MaxDrafts = 200;

    public ImmutableArray<WaitingDraft> Drafts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Drafts =
    [
        .. (await desk.WaitingAsync(MaxDrafts, cancel)).Select(draft => new WaitingDraft(
            draft.SourceId, draft.Fields.Title ?? texts["Review.Untitled"], When(draft.Fields.Start),
            draft.Fields.Location)),
    ];

    private string? When(string? start) =>
        LocalText.TryParseDate(start, out var date) ? dates.FullDay(date, desk.Today)
        : LocalText.TryParseDateTime(start, out var moment) ? dates.Moment(moment, desk.Today)
        : null;
}

/// <summary>One line of the list.</summary>
/// <param name="SourceId">The text that is reviewed as a whole.</param>
/// <param name="Title">What the event is called.</param>
/// <param name="When">When it is, in words; <c>null</c> if that is not known.</param>
/// <param name="Location">Where it is; <c>null</c> if that is not known.</param>
internal sealed record WaitingDraft(SourceId SourceId, string Title, string? When, string? Location);
