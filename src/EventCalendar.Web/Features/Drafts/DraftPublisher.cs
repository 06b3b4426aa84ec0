using System.Collections.Immutable;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NodaTime;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>Does with a draft what the pressed button asks for.</summary>
internal sealed class DraftPublisher(
    CalendarDb db, EventStore events, DraftDesk desk, IClock clock, IOptions<SiteOptions> site,
    IStringLocalizer<Texts> texts)
{
    /// <summary>Publishes, keeps or puts away; whoever comes second of two is told.</summary>
    /// <param name="source">The text.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="form">What was typed.</param>
    public Task<DraftOutcome> ApplyAsync(
        Source source, DraftId draftId, DraftForm form, CancellationToken cancel) => events.RunAsync(async () =>
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(d => d.Id == draftId, cancel);
        if (draft is null || draft.State != DraftState.Open || draft.Revision != form.Revision)
        {
            return new DraftOutcome.Stale();
        }

        var directory = await DraftDirectory.LoadAsync(db, cancel);
        return form.Do switch
        {
            "discard" => await DiscardAsync(draft, cancel),
            "publish" => await PublishAsync(source, draft, form, directory, cancel),
            _ => await KeepAsync(source, draft, form, directory, cancel),
        };
    });

    private async Task<DraftOutcome> DiscardAsync(Draft draft, CancellationToken cancel)
    {
        draft.Discard(clock.GetCurrentInstant());
        await db.SaveChangesAsync(cancel);
        return new DraftOutcome.Done(null);
    }

    private async Task<DraftOutcome> KeepAsync(
        Source source, Draft draft, DraftForm form, DraftDirectory directory, CancellationToken cancel)
    {
        var fields = form.Read(draft.Fields, desk.ContextOf(source.PublishedOn));
        draft.Edit(fields, directory.Find(form.Organization)?.Id, clock.GetCurrentInstant());
        await db.SaveChangesAsync(cancel);
        return new DraftOutcome.Done(null);
    }

    private async Task<DraftOutcome> PublishAsync(
        Source source, Draft draft, DraftForm form, DraftDirectory directory, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var fields = form.Read(draft.Fields, desk.ContextOf(source.PublishedOn));
        var result = EventFieldsReader.Read(fields, directory.Defaults(site.Value.TimeZone));
        var organization = FindOrCreate(form, directory, now);
        if (result is not EventFieldsResult.Valid valid || organization is null)
        {
            return new DraftOutcome.Refused(
            [
                .. (result as EventFieldsResult.Invalid)?.Problems.Select(Explain) ?? [],
                .. organization is null ? [Missing()] : ImmutableArray<FormProblem>.Empty,
            ]);
        }

        if (directory.Find(organization.Slug.Value) is null)
        {
            db.Organizations.Add(organization);
        }

        draft.Edit(fields, organization.Id, now);
        var published = await events.PublishAsync(organization.Id, valid.Content, draft, now, cancel);
        return new DraftOutcome.Done(published.Slug);
    }

    private static Organization? FindOrCreate(DraftForm form, DraftDirectory directory, Instant now)
    {
        var name = Line.Fold(form.NewOrganization);
        return directory.Find(form.Organization)
            ?? directory.Organizations.FirstOrDefault(o => o.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (name.Length is > 0 and <= Title.MaxLength ? directory.Create(name, now) : null);
    }

    private FormProblem Missing() => new("newOrganization", "Missing", texts["Problem.Organization"]);

    private FormProblem Explain(ValueProblem problem)
    {
        var field = problem.Field == "categories" ? "category" : problem.Field.Split('.', '[')[0];
        var label = texts["Field." + field];
        return new FormProblem(
            field, problem.Code.ToString(), texts["Problem." + problem.Code, label, problem.Given, problem.Limit ?? 0]);
    }
}

/// <summary>What became of a press of a button.</summary>
internal abstract record DraftOutcome
{
    private DraftOutcome()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="EventSlug">The event it became; <c>null</c> if it was not published.</param>
    public sealed record Done(Slug? EventSlug) : DraftOutcome;

    /// <summary>It cannot be published as it stands.</summary>
    /// <param name="Problems">All that is wrong, under the names of fields in JSON.</param>
    public sealed record Refused(ImmutableArray<FormProblem> Problems) : DraftOutcome;

    /// <summary>Somebody was first.</summary>
    public sealed record Stale : DraftOutcome;
}
