using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>What was found of an announcement, beside what should have been.</summary>
/// <param name="Gold">The announcement.</param>
/// <param name="Hits">Events found, each with the one it stands for.</param>
/// <param name="False">Events found that nobody announced.</param>
/// <param name="Missing">Events not found.</param>
internal sealed record Verdict(
    GoldAnnouncement Gold,
    ImmutableArray<(EventCandidate Found, GoldEvent Meant)> Hits,
    ImmutableArray<EventCandidate> False,
    ImmutableArray<GoldEvent> Missing)
{
    // A rule may begin at a date of the series that lies before the text.
    private const int DaysBefore = 120;

    /// <summary>Gets whether nothing is missing, false or wrong.</summary>
    public bool IsRight =>
        False.IsEmpty && Missing.IsEmpty && Hits.All(hit => IsTimeRight(hit.Found, hit.Meant) && IsTitleRight(hit.Found, hit.Meant)
            && IsPlaceRight(hit.Found, hit.Meant) && IsRuleRight(hit.Found, hit.Meant) && IsStatusRight(hit.Found, hit.Meant));

    /// <summary>Reads an announcement and matches what is found, one to one, the best pairs first.</summary>
    public static Verdict Of(GoldAnnouncement gold)
    {
        var found = AnnouncementReader.Read(gold.Text, gold.Context).Events;
        var pairs =
            from candidate in Enumerable.Range(0, found.Length)
            from meant in Enumerable.Range(0, gold.Events.Length)
            where IsDateRight(found[candidate], gold.Events[meant], gold.Context.Today)
            orderby Rank(found[candidate], gold.Events[meant]) descending, candidate, meant
            select (candidate, meant);
        var (usedFound, usedGold) = (new HashSet<int>(), new HashSet<int>());
        var hits = ImmutableArray.CreateBuilder<(EventCandidate, GoldEvent)>();
        foreach (var (candidate, meant) in pairs)
        {
            if (!usedFound.Contains(candidate) && usedGold.Add(meant))
            {
                usedFound.Add(candidate);
                hits.Add((found[candidate], gold.Events[meant]));
            }
        }

        var rest = found.Where((candidate, index) => !usedFound.Contains(index)
            && !hits.Any(hit => IsFurtherDate(candidate, hit.Item2, gold.Context.Today)));
        return new Verdict(
            gold, hits.ToImmutable(), [.. rest], [.. gold.Events.Where((_, index) => !usedGold.Contains(index))]);
    }

    /// <summary>Says whether the start on the clock is right; none is right where the text says none.</summary>
    public static bool IsTimeRight(EventCandidate found, GoldEvent meant) => found.Start.Value.Time == meant.Time;

    /// <summary>Says whether the title has one of the parts that it must have.</summary>
    public static bool IsTitleRight(EventCandidate found, GoldEvent meant) => HasPart(meant.TitleHas, found.Title.Value);

    /// <summary>Says whether the place has one of the parts that it must have.</summary>
    public static bool IsPlaceRight(EventCandidate found, GoldEvent meant) => HasPart(meant.LocationHas, found.Location?.Value ?? "");

    /// <summary>Says whether the rule is the same rhythm, or there is none on either side.</summary>
    public static bool IsRuleRight(EventCandidate found, GoldEvent meant) => RuleShape.Parse(found.RecurrenceRule?.Value) == meant.Rule;

    /// <summary>Says whether the state is right.</summary>
    public static bool IsStatusRight(EventCandidate found, GoldEvent meant) =>
        (found.Status?.Value ?? CandidateStatus.Confirmed) == meant.Status;

    private static bool IsDateRight(EventCandidate found, GoldEvent meant, LocalDate published)
    {
        var day = found.Start.Value.Date;
        return day == meant.Start
            || (found.RecurrenceRule is not null && meant.Rule is { } rule && day >= published.PlusDays(-DaysBefore)
                && day <= meant.Start.PlusDays(400) && rule.Contains(day, meant.Start));
    }

    private static int Rank(EventCandidate found, GoldEvent meant) =>
        (IsTimeRight(found, meant) ? 8 : 0) + (meant.TitleHas.Length > 0 && IsTitleRight(found, meant) ? 4 : 0)
        + (IsPlaceRight(found, meant) ? 2 : 0) + (found.Start.Value.Date == meant.Start ? 1 : 0);

    /// <summary>A further date of a series whose rule the text gives is neither right nor wrong.</summary>
    private static bool IsFurtherDate(EventCandidate found, GoldEvent meant, LocalDate published) =>
        meant.Rule is { } rule && found.Start.Value.Date >= published && rule.Contains(found.Start.Value.Date, meant.Start)
        && (found.Start.Value.Time is null || found.Start.Value.Time == meant.Time);

    private static bool HasPart(ImmutableArray<string> parts, string text) =>
        parts.IsEmpty || parts.Any(part => Plain(text).Contains(Plain(part), StringComparison.OrdinalIgnoreCase));

    private static string Plain(string text) =>
        string.Join(' ', text.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
