using System.Collections.Immutable;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>How much of a set of announcements was read rightly.</summary>
internal sealed record Tally(ImmutableArray<Verdict> Verdicts)
{
    private IEnumerable<(EventCandidate Found, GoldEvent Meant)> Hits => Verdicts.SelectMany(verdict => verdict.Hits);

    private int Found => Verdicts.Sum(verdict => verdict.Hits.Length + verdict.False.Length);

    private int Meant => Verdicts.Sum(verdict => verdict.Gold.Events.Length);

    /// <summary>Gets the F1 of the day.</summary>
    public double Date => F1(Hits.Count());

    /// <summary>Gets the F1 of the day and the start on the clock.</summary>
    public double Time => F1(Hits.Count(hit => Verdict.IsTimeRight(hit.Found, hit.Meant)));

    /// <summary>Gets the F1 of the day, the start on the clock and the place.</summary>
    public double Place => F1(Hits.Count(hit => Verdict.IsTimeRight(hit.Found, hit.Meant) && Verdict.IsPlaceRight(hit.Found, hit.Meant)));

    /// <summary>Gets the share of acceptable titles among the events found.</summary>
    public double Title => Share(Hits, hit => Verdict.IsTitleRight(hit.Found, hit.Meant));

    /// <summary>Gets the share of series read as the same rhythm, among all that were announced.</summary>
    public double Rule
    {
        get
        {
            var right = Hits.Count(hit => hit.Meant.Rule is not null && Verdict.IsRuleRight(hit.Found, hit.Meant));
            var all = Verdicts.SelectMany(verdict => verdict.Gold.Events).Count(meant => meant.Rule is not null);
            return all == 0 ? 1 : right / (double)all;
        }
    }

    /// <summary>Gets the share of events read as cancelled or moved, among all that were announced as such.</summary>
    public double Status
    {
        get
        {
            var right = Hits.Count(hit => hit.Meant.Status != CandidateStatus.Confirmed && Verdict.IsStatusRight(hit.Found, hit.Meant));
            var all = Verdicts.SelectMany(verdict => verdict.Gold.Events).Count(meant => meant.Status != CandidateStatus.Confirmed);
            return all == 0 ? 1 : right / (double)all;
        }
    }

    /// <summary>Gets the share of texts without an event that still give one.</summary>
    public double FalseTexts => Share(Verdicts.Where(verdict => verdict.Gold.Events.IsEmpty), verdict => !verdict.False.IsEmpty);

    /// <summary>Reads a set of announcements.</summary>
    public static Tally Of(IEnumerable<GoldAnnouncement> announcements) => new([.. announcements.Select(Verdict.Of)]);

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> isRight)
    {
        var (count, right) = all.Aggregate((Count: 0, Right: 0), (sum, one) => (sum.Count + 1, sum.Right + (isRight(one) ? 1 : 0)));
        return count == 0 ? 0 : right / (double)count;
    }

    private double F1(int right) => Found + Meant == 0 ? 1 : 2.0 * right / (Found + Meant);
}
