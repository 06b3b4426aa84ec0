using System.Collections.Immutable;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>The organizations, places and categories that a draft can be assigned to.</summary>
internal sealed record DraftDirectory(
    ImmutableArray<Organization> Organizations, ImmutableArray<Place> Places, ImmutableArray<Category> Categories)
{
    /// <summary>Loads them, each ordered by name.</summary>
    public static async Task<DraftDirectory> LoadAsync(CalendarDb db, CancellationToken cancel) => new(
        [.. (await db.Organizations.ToListAsync(cancel)).OrderBy(o => o.Name, StringComparer.CurrentCulture)],
        [.. (await db.Places.AsNoTracking().ToListAsync(cancel)).OrderBy(p => p.Name, StringComparer.CurrentCulture)],
        [.. (await db.Categories.AsNoTracking().ToListAsync(cancel)).OrderBy(c => c.Name, StringComparer.CurrentCulture)]);

    /// <summary>What fields mean here.</summary>
    /// <param name="zoneId">Zone of the community.</param>
    public EventFieldsDefaults Defaults(string zoneId) => new()
    {
        ZoneId = zoneId,
        PlaceOf = slug => Places.FirstOrDefault(place => place.Slug == slug)?.Id,
        CategoryOf = slug => Categories.FirstOrDefault(category => category.Slug == slug)?.Id,
    };

    /// <summary>Finds an organization.</summary>
    public Organization? Find(string? slug) => Organizations.FirstOrDefault(o => o.Slug.Value == slug);

    /// <summary>Proposes who answers for the event and where in the directory it is held.</summary>
    public DraftForm Complete(DraftForm form, Draft draft)
    {
        var organization = Organizations.FirstOrDefault(o => o.Id == draft.OrganizationId)
            ?? Organizations.FirstOrDefault(o => o.Name.Equals(form.Organizer, StringComparison.OrdinalIgnoreCase));
        form.Organization = organization?.Slug.Value;
        form.NewOrganization = organization is null ? form.Organizer : null;
        form.Place ??= Places
            .Where(place => form.Location?.Contains(place.Name, StringComparison.OrdinalIgnoreCase) == true)
            .MaxBy(place => place.Name.Length)?.Slug.Value;
        return form;
    }

    /// <summary>Makes an organization under a slug that is still free.</summary>
    public Organization Create(string name, NodaTime.Instant now)
    {
        var slug = Slug.From(name, "organisation");
        for (var number = 2; Find(slug.Value) is not null; number++)
        {
            slug = Slug.From($"{name[..Math.Min(name.Length, 60)]} {number}", "organisation");
        }

        return new Organization(Core.Ids.GuidId.New<Core.Ids.OrganizationId>(), slug, name, now);
    }
}
