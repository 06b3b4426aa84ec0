using System.Collections.Immutable;
using System.Diagnostics;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Ids;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>A text on one side, what becomes of it on the other.</summary>
[Authorize(Policy = AccessFeature.Administrator)]
internal sealed class ReviewModel(
    CalendarDb db, DraftDesk desk, DraftPublisher publisher, ReviewCards layout, IStringLocalizer<Texts> texts)
    : PageModel
{
    public Source Source { get; private set; } = null!;

    public ImmutableArray<ReviewCard> Cards { get; private set; } = [];

    public DraftDirectory Directory { get; private set; } = new([], [], []);

    public IEnumerable<FormProblem> Problems => Cards.SelectMany(card => card.Problems);

    public SourceHtml Text => new(
        SourceMarkup.Cut(Source.Text, Cards.SelectMany(card => card.Found)),
        found => (Cards.Length > 1 ? found.Card.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")
            + ReviewField.LetterOf(found.Field),
        words => texts["Review.Folded", words]);

    public async Task<IActionResult> OnGetAsync(SourceId sourceId, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await desk.FindAsync(sourceId, cancel) is not { } found)
        {
            return NotFound();
        }

        await ShowAsync(found.Source, found.Drafts, null, new DraftOutcome.Done(null), cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(SourceId sourceId, DraftForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await desk.FindAsync(sourceId, cancel) is not { } found
            || found.Drafts.FirstOrDefault(d => d.Id.ToString() == form.Draft) is not { } draft)
        {
            return NotFound();
        }

        var outcome = await publisher.ApplyAsync(found.Source, draft.Id, form, cancel);
        switch (outcome)
        {
            case DraftOutcome.Done { EventSlug: { } slug }:
                return new SeeOther($"/events/{slug}");
            case DraftOutcome.Done:
                var isMore = form.Do == "discard" && found.Drafts.Any(d => d.State == DraftState.Open);
                return new SeeOther(isMore ? $"/drafts/{sourceId}" : "/drafts");
            case DraftOutcome.Refused:
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                await ShowAsync(found.Source, found.Drafts, form, outcome, cancel);
                return Page();
            case DraftOutcome.Stale:
                Response.StatusCode = StatusCodes.Status409Conflict;
                await ShowStaleAsync(sourceId, form, outcome, cancel);
                return Page();
            default:
                throw new UnreachableException();
        }
    }

    // What was loaded may have been changed on the way to saving; both versions are shown as they are now.
    private async Task ShowStaleAsync(
        SourceId sourceId, DraftForm form, DraftOutcome outcome, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var (source, drafts) = await desk.FindAsync(sourceId, cancel) ?? throw new UnreachableException();
        await ShowAsync(source, drafts, form, outcome, cancel);
    }

    private async Task ShowAsync(
        Source source, ImmutableArray<Draft> drafts, DraftForm? typed, DraftOutcome outcome,
        CancellationToken cancel)
    {
        Source = source;
        Directory = await DraftDirectory.LoadAsync(db, cancel);
        var paths = await PathsAsync(drafts, cancel);
        Cards =
        [
            .. drafts.Select((draft, index) =>
            {
                var isTyped = typed?.Draft == draft.Id.ToString();
                var problems = isTyped && outcome is DraftOutcome.Refused refused ? refused.Problems : [];
                var card = layout.LayOut(
                    index + 1, drafts.Length, source, draft, isTyped ? typed : null, problems, Directory);

                // Whoever has seen both versions may overwrite the other one.
                card.Form.Revision = draft.Revision;
                return card with
                {
                    IsStale = isTyped && outcome is DraftOutcome.Stale,
                    EventPath = draft.EventId is { } id ? paths.GetValueOrDefault(id) : null,
                };
            }),
        ];
    }

    private async Task<Dictionary<CalendarEventId, string>> PathsAsync(
        ImmutableArray<Draft> drafts, CancellationToken cancel)
    {
        var ids = drafts.Select(d => d.EventId).OfType<CalendarEventId>().ToArray();
        var found = await db.Events.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(cancel);
        return found.ToDictionary(e => e.Id, e => $"/events/{e.Slug}");
    }
}
