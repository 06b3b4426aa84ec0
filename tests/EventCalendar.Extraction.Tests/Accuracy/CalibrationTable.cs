namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>How often fields are right that are shown with a confidence.</summary>
internal static class CalibrationTable
{
    private static readonly double[] Bounds = [0, 0.6, 0.7, 0.8, 0.9, 1.01];

    /// <summary>Lists, for each range of confidence, how many fields were shown with it and how many of them were right.</summary>
    public static IEnumerable<(string Range, int Shown, int Right)> Of(Tally tally)
    {
        var fields = tally.Verdicts.SelectMany(Fields).ToList();
        for (var at = Bounds.Length - 2; at >= 0; at--)
        {
            var (low, high) = (Bounds[at], Bounds[at + 1]);
            var inside = fields.Where(field => field.Confidence >= low && field.Confidence < high).ToList();
            var range = FormattableString.Invariant($"{low:0.0} to {Math.Min(high, 1):0.0}");
            yield return (at == 0 ? "below 0.6" : range, inside.Count, inside.Count(field => field.IsRight));
        }
    }

    private static IEnumerable<(double Confidence, bool IsRight)> Fields(Verdict verdict)
    {
        foreach (var (found, meant) in verdict.Hits)
        {
            yield return (found.Start.Confidence, Verdict.IsTimeRight(found, meant));
            yield return (found.Title.Confidence, Verdict.IsTitleRight(found, meant));
            if (found.Location is { } location && !meant.LocationHas.IsEmpty)
            {
                yield return (location.Confidence, Verdict.IsPlaceRight(found, meant));
            }

            if (found.RecurrenceRule is { } rule)
            {
                yield return (rule.Confidence, Verdict.IsRuleRight(found, meant));
            }
        }

        foreach (var found in verdict.False)
        {
            yield return (found.Start.Confidence, false);
        }
    }
}
