using System.Collections.Immutable;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace EventCalendar.Browser.Tests;

/// <summary>A town's programme of invented events, as the start page shows it.</summary>
internal static class Programme
{
    private static readonly ImmutableArray<(string Slug, string Name)> Organizations =
    [
        ("begegnung", "Haus der Begegnung"), ("chor", "Kammerchor an der Lahn"), ("bibliothek", "Stadtbibliothek"),
        ("radverein", "Radverein Oberhessen"), ("integration", "Arbeitskreis Ankommen"),
    ];

    private static readonly ImmutableArray<(string Slug, string Name)> Categories =
        [("musik", "Musik"), ("beratung", "Beratung"), ("familie", "Familie"), ("sport", "Sport")];

    private static readonly ImmutableArray<(string Slug, string Name, string Address)> Places =
    [
        ("buergerhaus", "Bürgerhaus Nord", "Ringweg 8, Marburg"),
        ("kulturhof", "Kulturhof", "Mühlgasse 2, Marburg"),
    ];

    private static readonly ImmutableArray<(string Organization, string Category, EventFields Fields)> Events =
    [
        ("integration", "beratung", new()
        {
            Title = "Treffen des Arbeitskreises „Ankommen und Bleiben“", Start = "2026-08-20T18:00",
            End = "2026-08-20T20:00", Location = "Haus der Begegnung, Gartenstraße 5, Marburg",
            Organizer = "Arbeitskreis Ankommen", Description =
                "Wir besprechen die Sprachpatenschaften im Herbst und suchen noch drei Menschen, die dienstags "
                + "vorlesen.\n\nWer zum ersten Mal kommt, wird an der Tür abgeholt.",
        }),
        ("chor", "musik", new()
        {
            Title = "Chorprobe", Start = "2026-08-20T19:30", End = "2026-08-20T21:30", Rrule = "FREQ=WEEKLY;BYDAY=TH",
            Place = "buergerhaus", Location = "Bürgerhaus Nord, Ringweg 8, Marburg",
        }),
        ("bibliothek", "familie", new()
        {
            Title = "Vorlesestunde auf Deutsch und Arabisch", Start = "2026-08-21T10:00", End = "2026-08-21T11:00",
            Location = "Stadtbibliothek, Kinderecke", Languages = ["de", "ar"],
        }),
        ("bibliothek", "familie", new()
        {
            Title = "Lesung: Briefe aus der Nachbarschaft", Start = "2026-08-21T19:00", Status = "cancelled",
            Place = "kulturhof", Location = "Kulturhof, Mühlgasse 2, Marburg", Price = "5 €, ermäßigt 3 €",
        }),
        ("radverein", "sport", new()
        {
            Title = "Radwanderwochenende im Burgwald", Start = "2026-08-22", End = "2026-08-24",
            Location = "Treffpunkt Bahnhofsvorplatz", Price = "25 €", RegistrationDeadline = "2026-08-21",
        }),
        ("begegnung", "beratung", new()
        {
            Title = "Offene Sprechstunde: Briefe vom Amt verstehen", Start = "2026-08-25T15:00",
            End = "2026-08-25T17:00", Rrule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
            Location = "Haus der Begegnung, Gartenstraße 5, Marburg",
        }),
        ("integration", "beratung", new()
        {
            Title = "Infoabend Einbürgerung", Start = "2026-08-27T18:30", Status = "moved",
            MovedFrom = "2026-08-26T18:30", Online = "https://konferenz.example.org/einbuergerung",
        }),
        ("chor", "musik", new()
        {
            Title = "Konzert „Wasser und Steine“", Start = "2026-09-05T20:00", Place = "kulturhof",
            Location = "Kulturhof, Mühlgasse 2, Marburg", Price = "12 €", Url = "https://chor.example.org/konzert",
        }),
        ("begegnung", "familie", new()
        {
            Title = "Nachbarschaftsfest", Start = "2026-09-12", Location = "Gartenstraße, zwischen Nr. 1 und 9",
        }),
        ("radverein", "sport", new()
        {
            Title = "Werkstattabend", Start = "2026-10-02T18:00", Status = "tentative", Location = "Vereinsheim",
        }),
    ];

    /// <summary>Publishes all of it; returns the slugs of the pages in the order of the list.</summary>
    public static Task<ImmutableArray<string>> PublishAsync(Site site) => site.InScopeAsync(async scope =>
    {
        var db = scope.GetRequiredService<CalendarDb>();
        db.AddRange(Organizations.Select(o => new Organization(
            GuidId.New<OrganizationId>(), Slug.Parse(o.Slug), o.Name, Site.Now)));
        db.AddRange(Categories.Select(c => new Category(GuidId.New<CategoryId>(), Slug.Parse(c.Slug), c.Name)));
        db.AddRange(Places.Select(p => new Place(GuidId.New<PlaceId>(), Slug.Parse(p.Slug), p.Name, p.Address)));
        await db.SaveChangesAsync();
        var defaults = new EventFieldsDefaults
        {
            PlaceOf = slug => db.Places.Local.FirstOrDefault(p => p.Slug == slug)?.Id,
            CategoryOf = slug => db.Categories.Local.FirstOrDefault(c => c.Slug == slug)?.Id,
        };
        var slugs = ImmutableArray.CreateBuilder<string>();
        foreach (var (organization, category, fields) in Events)
        {
            var owner = db.Organizations.Local.Single(o => o.Slug.Value == organization);
            var content = (EventFieldsResult.Valid)EventFieldsReader.Read(
                fields with { Categories = [category] }, defaults);
            var published = await scope.GetRequiredService<EventStore>().PublishAsync(
                owner.Id, content.Content, null, Site.Now, CancellationToken.None);
            slugs.Add(published.Slug.Value);
        }

        return slugs.ToImmutable();
    });
}
