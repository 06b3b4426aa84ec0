using System.Collections.Immutable;
using EventCalendar.Core.Events;

namespace EventCalendar.Core.Drafts;

/// <summary>Keeps account of which fields a person changed.</summary>
public static class DraftProvenance
{
    /// <summary>Marks the fields that differ as edited; their words stay linked.</summary>
    /// <param name="before">The fields as they stood.</param>
    /// <param name="after">The fields as they stand.</param>
    /// <param name="provenance">Where the fields before came from.</param>
    public static ImmutableArray<FieldProvenance> Compare(
        EventFields before, EventFields after, ImmutableArray<FieldProvenance> provenance)
    {
        var old = Values(before);
        var fresh = Values(after);
        var result = provenance.ToDictionary(entry => entry.Field, StringComparer.Ordinal);
        foreach (var (field, value) in fresh)
        {
            if (!string.Equals(old[field] ?? "", value ?? "", StringComparison.Ordinal))
            {
                result[field] = result.TryGetValue(field, out var entry)
                    ? entry with { IsEdited = true }
                    : new FieldProvenance(field, [], "", 1, IsEdited: true);
            }
        }

        return [.. result.Values.OrderBy(entry => entry.Field, StringComparer.Ordinal)];
    }

    private static Dictionary<string, string?> Values(EventFields fields) => new(StringComparer.Ordinal)
    {
        ["title"] = fields.Title,
        ["description"] = fields.Description,
        ["start"] = fields.Start,
        ["end"] = fields.End,
        ["location"] = fields.Location,
        ["online"] = fields.Online,
        ["rrule"] = fields.Rrule,
        ["status"] = fields.Status,
        ["movedFrom"] = fields.MovedFrom,
        ["organizer"] = fields.Organizer,
        ["registrationDeadline"] = fields.RegistrationDeadline,
        ["registrationContact"] = fields.RegistrationContact,
        ["price"] = fields.Price,
        ["languages"] = string.Join(',', FieldReading.OrEmpty(fields.Languages)),
        ["stepFree"] = fields.StepFree switch { true => "true", false => "false", _ => null },
    };
}
