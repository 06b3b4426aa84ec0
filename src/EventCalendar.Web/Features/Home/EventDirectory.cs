using System.Diagnostics.CodeAnalysis;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;

namespace EventCalendar.Web.Features.Home;

/// <summary>All names that events can be chosen by.</summary>
/// <param name="Organizations">Who announces.</param>
/// <param name="Categories">What about.</param>
/// <param name="Places">Where.</param>
internal sealed record EventDirectory(
    IReadOnlyList<Organization> Organizations, IReadOnlyList<Category> Categories, IReadOnlyList<Place> Places)
{
    private readonly Dictionary<OrganizationId, string> names =
        Organizations.ToDictionary(organization => organization.Id, organization => organization.Name);

    /// <summary>Makes an event ready to be listed.</summary>
    public AgendaItem Name(CalendarEvent calendarEvent) => new(
        calendarEvent,
        names.GetValueOrDefault(calendarEvent.OrganizationId, ""),
        calendarEvent.Location ?? Places.FirstOrDefault(place => place.Id == calendarEvent.PlaceId)?.Words);

    /// <summary>Looks up what the query string names; refuses if one of them is not there.</summary>
    public bool TryFind(
        string? organization, string? category, string? place, [NotNullWhen(true)] out AgendaFilter? filter)
    {
        var foundOrganization = Organizations.SingleOrDefault(item => item.Slug.Value == organization);
        var foundCategory = Categories.SingleOrDefault(item => item.Slug.Value == category);
        var foundPlace = Places.SingleOrDefault(item => item.Slug.Value == place);
        var isKnown = (string.IsNullOrEmpty(organization) || foundOrganization is not null)
            && (string.IsNullOrEmpty(category) || foundCategory is not null)
            && (string.IsNullOrEmpty(place) || foundPlace is not null);
        filter = isKnown ? new AgendaFilter(foundOrganization, foundCategory, foundPlace, null, null) : null;
        return isKnown;
    }
}
