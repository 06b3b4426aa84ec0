using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EventCalendar.Web.Features.Events;

/// <summary>Turns what a client sent into the content of an event, against the directory of this calendar.</summary>
internal sealed class EventInputReader(CalendarDb db, IOptions<SiteOptions> site)
{
    // More than an event may name; the fields' own bound refuses the rest.
    private const int MaxSlugs = 50;

    /// <summary>Reads all fields and lists all that is wrong.</summary>
    /// <param name="basis">The content that is being replaced; what the fields cannot say stays.</param>
    public async Task<EventFieldsResult> ReadAsync(EventInput input, EventContent? basis, CancellationToken cancel)
    {
        var fields = input.ToFields();
        var places = await PlacesAsync(fields, cancel);
        var categories = await CategoriesAsync(fields, cancel);
        var result = EventFieldsReader.Read(
            fields,
            new EventFieldsDefaults
            {
                ZoneId = site.Value.TimeZone,
                PlaceOf = slug => places.TryGetValue(slug, out var id) ? id : null,
                CategoryOf = slug => categories.TryGetValue(slug, out var id) ? id : null,
            },
            basis);
        return ContradictionOf(input) is not { } contradiction ? result : new EventFieldsResult.Invalid(
            [.. result is EventFieldsResult.Invalid invalid ? invalid.Problems : [], contradiction]);
    }

    /// <summary>Reads what one date differs in; what is left out is as for the other dates.</summary>
    public async Task<SingleDateReading> ReadSingleAsync(
        EventInput input, CalendarEvent calendarEvent, OccurrenceKey key, CancellationToken cancel)
    {
        var names = await EventNames.LoadAsync(db, [calendarEvent], cancel);
        var own = EventFieldsPrinter.Print(calendarEvent.Content, names.SlugOf, names.SlugOf);
        var common = SingleDateInput.Common(input, own);
        var differences = SingleDateInput.Differences(input, own, calendarEvent.Timing, key);
        return EventFieldsReader.ReadSingle(differences, calendarEvent.Timing) switch
        {
            SingleDateResult.Valid valid when common.IsEmpty => new SingleDateReading.Read(valid.Change),
            SingleDateResult.Invalid invalid => new SingleDateReading.Refused([.. Problems.Entries(invalid.Problems), .. common]),
            _ => new SingleDateReading.Refused(common),
        };
    }

    private static ValueProblem? ContradictionOf(EventInput input)
    {
        var hasTime = input.Start?.Contains('T', StringComparison.Ordinal);
        return input.AllDay is { } allDay && hasTime is { } time && allDay == time
            ? new ValueProblem(ValueProblemCode.OtherForm, "allDay", allDay ? "true" : "false")
            : null;
    }

    private async Task<Dictionary<Slug, PlaceId>> PlacesAsync(EventFields fields, CancellationToken cancel) =>
        Slug.TryParse(fields.Place?.Trim(), out var slug)
            ? await db.Places.AsNoTracking().Where(p => p.Slug == slug).ToDictionaryAsync(p => p.Slug, p => p.Id, cancel)
            : [];

    private async Task<Dictionary<Slug, CategoryId>> CategoriesAsync(EventFields fields, CancellationToken cancel)
    {
        var slugs = fields.Categories.Take(MaxSlugs)
            .Select(text => Slug.TryParse(text.Trim(), out var slug) ? slug : null).OfType<Slug>().ToImmutableArray();
        return slugs.IsEmpty
            ? []
            : await db.Categories.AsNoTracking().Where(c => slugs.Contains(c.Slug))
                .ToDictionaryAsync(c => c.Slug, c => c.Id, cancel);
    }
}
