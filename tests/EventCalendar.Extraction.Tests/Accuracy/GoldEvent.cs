using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>An event that a careful editor reads in an announcement.</summary>
/// <param name="Start">The first day.</param>
/// <param name="Time">The start on the clock; <c>null</c> if the text says none.</param>
/// <param name="End">The end as printed in the JSON; <c>null</c> if the text says none.</param>
/// <param name="TitleHas">Parts of which an acceptable title has one.</param>
/// <param name="LocationHas">Parts of which an acceptable place has one; empty if the place is not judged.</param>
/// <param name="Rule">The RRULE value.</param>
/// <param name="Status">Whether it takes place.</param>
internal sealed record GoldEvent(
    LocalDate Start,
    LocalTime? Time,
    string? End,
    ImmutableArray<string> TitleHas,
    ImmutableArray<string> LocationHas,
    RuleShape? Rule,
    CandidateStatus Status)
{
    /// <summary>Reads an event of an expected file.</summary>
    public static GoldEvent Read(JsonElement element)
    {
        var start = Moments.Parse(element.GetProperty("start").GetString()!);
        return new GoldEvent(
            start.Date,
            start.Time,
            Text(element, "end"),
            Parts(element, "title_has"),
            Parts(element, "location_has"),
            RuleShape.Parse(Text(element, "rrule")),
            Text(element, "status") switch
            {
                "cancelled" => CandidateStatus.Cancelled,
                "moved" => CandidateStatus.Moved,
                _ => CandidateStatus.Confirmed,
            });
    }

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ImmutableArray<string> Parts(JsonElement element, string member) =>
        !element.TryGetProperty(member, out var value) ? []
            : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(part => part.GetString()!)]
            : [value.GetString()!];
}
